import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {nations} from '../../../dist/esm/content/vocabulary.js';
import {toNation, toWord} from '../../../dist/esm/domain/to-word.js';

describe('A word as an editor writes it', () => {
  for (const [written, word] of [
    ['wales', 'wales'],
    [' Wales ', 'wales'],
    ['“wales”', 'wales'],
    ['wales\u200b', 'wales'],
    ['northern_ireland', 'northern-ireland'],
    ['Northern  Ireland', 'northern-ireland'],
    ['2027\u201104\u201119 ', '2027-04-19'],
    ['—', ''],
  ])
    test(`${JSON.stringify(written)} is ${word || 'no word'}`, () =>
      assert.equal(toWord(written), word));

  test('is the nation of that name, in English and in Welsh', () => {
    for (const nation of nations) assert.equal(toNation(nation), nation);
    assert.deepEqual(['Lloegr', 'Cymru', 'Yr Alban', 'Gogledd Iwerddon'].map(toNation), nations);
    // Of the prototype of all objects.
    assert.equal(toNation('constructor'), 'constructor');
  });
});
