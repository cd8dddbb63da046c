import assert from 'node:assert/strict';
import {test} from 'node:test';
import {attributes, between, outOfDate, sameSizes, sizes, withIntegrity} from '../../scripts/docs.mjs';

test('every page and document that people copy from carries the integrity, sizes, attributes and words of what was built', async () => {
  assert.deepEqual(
    (await outOfDate()).map(({name}) => name),
    [],
    'Run: node scripts/docs.mjs',
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

test('a table is written between its markers and nowhere else', () => {
  const text = between('before\n<!-- sizes -->\nold\n<!-- /sizes -->\nafter\n', 'sizes', sizes(files));
  assert.match(text, /^before\n/);
  assert.match(text, /70,000 \| 30,000 \| 25,000/);
  assert.doesNotMatch(text, /old/);
  assert.match(text, /after\n$/);
});

test('a few bytes more or fewer, as another version of Node compresses, are no change; a kilobyte is', () => {
  const other = (by) => sizes({'four-signs.js': {...files['four-signs.js'], gzip: 30000 + by, brotli: 25000 - by}});
  assert.ok(sameSizes(sizes(files), other(9)));
  assert.ok(!sameSizes(sizes(files), other(1000)));
  assert.ok(!sameSizes('', sizes(files)));
});

test('an attribute is described in the words of its property where it has none of its own', () => {
  const described = attributes({
    attributes: [{name: 'nation'}, {name: 'days-before'}],
    members: [{name: 'daysBefore', description: 'How many\ndays.'}],
  });
  assert.match(described, /`days-before` \| How many days\./);
  assert.ok(described.indexOf('days-before') < described.indexOf('`nation`'), "the tag's own come first");
});
