/** English and Welsh change together. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {contentModules} from '../../../scripts/content/evidence.mjs';
import {
  comparePairs,
  hashPairs,
  readPairs,
  readRecord,
} from '../../../scripts/content/sentence-pairs.mjs';

/** @returns {[path: string, module: object][]} */
const modules = (english, welsh) => [
  ['week/cy', {weekCy: welsh}],
  ['week/en', {weekEn: english}],
];
const hashes = (english, welsh) => hashPairs(readPairs(modules(english, welsh)));

describe('A sentence in English and the same in Welsh', () => {
  test('are those that were recorded together', async () => {
    const {englishAlone, other} = comparePairs(
      readRecord(),
      hashPairs(readPairs(await contentModules())),
    );
    assert.deepEqual(
      englishAlone,
      [],
      'the English changed and the Welsh did not: see scripts/content/sentence-pairs.mjs',
    );
    assert.deepEqual(other, [], 'npm run content:pairs -- --accept');
  });

  test('are all there, in every topic', async () => {
    const pairs = readPairs(await contentModules());
    assert.ok(pairs.size > 300, `${pairs.size} pairs`);
    for (const topic of ['checklist', 'emergency', 'exit', 'fallback', 'helplines', 'week'])
      assert.ok(
        [...pairs.keys()].some((key) => key.startsWith(`${topic}/`)),
        topic,
      );
    for (const [key, [english, welsh]] of pairs) assert.ok(english && welsh, key);
  });

  test('do not go apart unseen: English that changes alone is named, whatever else changes', () => {
    const before = hashes({a: 'One.', b: {c: 'Two.'}}, {a: 'Un.', b: {c: 'Dau.'}});
    const compare = (english, welsh) => comparePairs(before, hashes(english, welsh));
    assert.deepEqual(compare({a: 'One.', b: {c: 'Two.'}}, {a: 'Un.', b: {c: 'Dau.'}}), {
      englishAlone: [],
      other: [],
    });
    assert.deepEqual(compare({a: 'One!', b: {c: 'Two.'}}, {a: 'Un.', b: {c: 'Dau!'}}), {
      englishAlone: ['week/week.a'],
      other: ['week/week.b.c'],
    });
    assert.deepEqual(compare({a: 'One!', b: {c: 'Two.'}}, {a: 'Un!', b: {c: 'Dau.'}}), {
      englishAlone: [],
      other: ['week/week.a'],
    });
    // One that is new, and one that is gone.
    assert.deepEqual(compare({a: 'One.', d: 'Three.'}, {a: 'Un.', d: 'Tri.'}), {
      englishAlone: [],
      other: ['week/week.b.c', 'week/week.d'],
    });
  });

  test('are heard with their values, so that a sentence with a number in it is held as well', () => {
    const held = (say) => hashes({until: say}, {until: say});
    assert.notDeepEqual(
      held((time) => `Open until ${time}`),
      held((time) => `Open till ${time}`),
    );
  });
});
