import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {nations} from '../../../dist/esm/content/vocabulary.js';
import {policeForces} from '../../../dist/esm/content/police-forces/facts.js';
import {toForce, toNation, toWord} from '../../../dist/esm/domain/to-word.js';

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
    for (const written of ['NI', 'N. Ireland', 'N Ireland', 'GB-NIR'])
      assert.equal(toNation(written), 'northern-ireland', written);
    assert.deepEqual(['GB-ENG', 'gb-wls', 'GB_SCT', 'GB-NIR'].map(toNation), nations);
    for (const written of ['Wales&nbsp;', '&quot;wales&quot;', '<p>wales</p>', 'wa\u00adles'])
      assert.equal(toNation(written), 'wales', written);
    // Of the prototype of all objects.
    assert.equal(toNation('constructor'), 'constructor');
  });

  test('is the police force of that id, or of the name on its sign', () => {
    for (const {id} of policeForces) assert.equal(toForce(id), id);
    for (const [written, id] of [
      ['Dorset Police', 'dorset'],
      ['Devon & Cornwall Police', 'devon-and-cornwall'],
      ['Avon &amp; Somerset', 'avon-and-somerset'],
      ['Cheshire Constabulary', 'cheshire'],
      ['“Police Scotland”', 'scotland'],
      ['City of London Police', 'city-of-london'],
    ])
      assert.equal(toForce(written), id, written);
  });
});
