import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listTimes} from '../../../dist/esm/domain/list-times.js';

test('A clock that waits for a line to open knows each time at which it opens or shuts', () => {
  assert.deepEqual(
    listTimes([
      {
        hours: {
          mon: [
            ['09:30', '12:00'],
            ['13:00', '17:00'],
          ],
          tue: null,
          sun: [],
        },
        otherHours: {'2026-12-24': [['10:00', '14:00']], '2026-12-25': []},
      },
      {hours: '24/7', otherHours: {'2026-12-31': [['08:00', '20:00']]}},
      {hours: '24/7'},
      {hours: null},
    ]),
    ['09:30', '12:00', '13:00', '17:00', '10:00', '14:00', '08:00', '20:00'],
  );
});
