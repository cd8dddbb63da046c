import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outOfDate, withIntegrity, withSizes} from '../../scripts/integrity.mjs';

test('every page and snippet that people copy carries the integrity and the sizes of the files that were built', () => {
  assert.deepEqual(
    outOfDate().map(({name}) => name),
    [],
    'Run: node scripts/integrity.mjs',
  );
});

const files = {'four-signs.js': {integrity: 'sha384-right', bytes: 70000, gzip: 30000, brotli: 25000}};

test('a tag that loads our file gets its integrity, on one line or on several', () => {
  const text = '<script\n  src="/a/four-signs.js"\n  integrity="sha384-old"\n  defer></script>';
  assert.match(withIntegrity(text, files), /integrity="sha384-right"/);
});

test("a tag that loads somebody else's file is left alone", () => {
  const text = '<script src="/a/other.js" integrity="sha384-theirs"></script>';
  assert.equal(withIntegrity(text, files), text);
});

test('the table of sizes is written between its markers and nowhere else', () => {
  const text = withSizes('before\n<!-- sizes -->\nold\n<!-- /sizes -->\nafter\n', files);
  assert.match(text, /^before\n/);
  assert.match(text, /70,000 \| 30,000 \| 25,000/);
  assert.doesNotMatch(text, /old/);
  assert.match(text, /after\n$/);
});
