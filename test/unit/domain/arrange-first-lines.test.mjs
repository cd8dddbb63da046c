import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {nations} from '../../../dist/esm/content/vocabulary.js';
import {arrangeFirstLines} from '../../../dist/esm/domain/arrange-first-lines.js';
import {listNeeds} from '../../../dist/esm/domain/list-needs.js';
import {selectHelplines} from '../../../dist/esm/domain/select-helplines.js';
import {inventedLine} from '../../support/invented-line.mjs';

const ids = (lines) => lines.map(({id}) => id);
const needs = listNeeds(selectHelplines(helplines, {}));

describe('How the services that a visitor sees first are laid out', () => {
  test('who has named no nation sees a card only for what serves everybody', () => {
    for (const need of needs)
      for (const line of arrangeFirstLines(helplines, {need}).cards)
        assert.deepEqual([...line.nations].sort(), [...nations].sort(), `${line.id}, ${need}`);
  });

  test('who has named no nation sees the lines of single nations in rows, in the order of the nations', () => {
    const {rows, isRowFirst} = arrangeFirstLines(helplines, {need: 'domestic-abuse'});
    assert.ok(isRowFirst);
    const order = rows.map((line) => nations.indexOf(line.nations[0]));
    assert.ok(order.length > 1);
    assert.deepEqual(
      order,
      [...order].sort((one, other) => one - other),
    );
  });

  test('who has named no nation sees a card for what serves everybody first, then a row for each nation, in its order', () => {
    const lines = [
      inventedLine({id: 'stalking', kind: 'stalking'}),
      inventedLine({id: 'scotland', kind: 'nation-line', nations: ['scotland']}),
      inventedLine({id: 'england', kind: 'nation-line', nations: ['england']}),
      inventedLine({id: 'anybody'}),
    ];
    const {rows, isRowFirst, cards} = arrangeFirstLines(lines, {});
    assert.deepEqual(ids(rows), ['england', 'scotland']);
    assert.deepEqual(ids(cards), ['stalking', 'anybody']);
    assert.equal(isRowFirst, false);
  });

  test('where there is no service at all, there is no row and no card', () =>
    assert.deepEqual(arrangeFirstLines([], {}), {
      rows: [],
      isRowFirst: false,
      cards: [],
      rest: [],
    }));

  test('who has named a nation sees cards alone', () => {
    for (const nation of nations) {
      const {rows, isRowFirst, cards} = arrangeFirstLines(selectHelplines(helplines, {nation}), {
        nation,
      });
      assert.deepEqual([rows, isRowFirst], [[], false]);
      assert.ok(cards.length);
    }
  });

  test('every service is in sight as a card, or is one press away', () => {
    for (const nation of [undefined, ...nations]) {
      const lines = selectHelplines(helplines, {nation});
      for (const need of needs) {
        const {cards, rest} = arrangeFirstLines(lines, {nation, need});
        assert.deepEqual(ids([...cards, ...rest]).sort(), ids(lines).sort());
      }
    }
  });
});
