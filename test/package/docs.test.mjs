import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {essentialNumbers} from '../../dist/esm/content/emergency/facts.js';
import {fragments} from '../../dist/esm/content/fallback/fragments.js';
import {helplines} from '../../dist/esm/content/helplines/facts.js';
import {
  attributes,
  between,
  outOfDate,
  recipeBlocks,
  sameSizes,
  sizes,
  withFiles,
  withIntegrity,
  withVersion,
} from '../../scripts/docs/sync-docs.mjs';

test('every page, document, type and list for editors says what was built', async () => {
  assert.deepEqual(
    (await outOfDate()).map(({name}) => name),
    [],
    'Run: npm run docs',
  );
});

const recipes = readdirSync('docs/recipes').map((name) => ({
  name,
  text: readFileSync(`docs/recipes/${name}`, 'utf8'),
}));

test('somebody who copies from a recipe gets numbers that are right, in what is dialled and in what is read', () => {
  const phones = [
    ...Object.values(essentialNumbers),
    ...helplines.flatMap(({phone}) => phone ?? []),
  ];
  const dialled = new Map(phones.map(({dial, display}) => [dial, display]));
  const displayed = new Set(phones.map(({display}) => display));
  for (const {name, text} of recipes) {
    for (const [, dial, words] of text.matchAll(/href="tel:([^"]*)">([^<]*)</g))
      assert.ok(words.endsWith(dialled.get(dial) ?? '?'), `${name}: ${dial}, ${words}`);
    // What is left has no links, addresses or versions in it.
    const read = text.replace(/<[^>]*>|\]\([^)]*\)|\S+:\/\/\S+/g, ' ');
    for (const [number] of read.matchAll(/(?<![\d.+-])(?:0\d[\d ]{7,}\d|(?:999|101)(?!\d))/g))
      assert.ok(displayed.has(number), `${name}: ${number}`);
  }
});

test('what a recipe has to copy is written by the build: no tag or placeholder of ours stands outside its markers', () => {
  const blocks = Object.keys(recipeBlocks(fragments, ''));
  assert.ok(recipes.length > 9, `${recipes.length} recipes`);
  for (const {name, text} of recipes) {
    const bare = blocks.reduce((rest, block) => between(rest, block, ''), text);
    if (name !== 'README.md')
      assert.match(bare, /^## What was tried, and what was not$/m, `${name} says what was tried`);
    const [found] =
      /^<(?:four-signs-|div data-four-signs|p><a href="[^"]*#four-signs-)[^\n]*/m.exec(bare) ?? [];
    assert.equal(found, undefined, name);
  }
});

test('a number that changes among the facts changes in every form that a recipe has', () => {
  const blocks = recipeBlocks(fragments, '<p><a href="/help">112</a></p>');
  assert.match(blocks['the link'], />112</);
  for (const name of ['the tag', 'the placeholder', 'the words'])
    assert.ok(blocks[name].includes(essentialNumbers.stalking.display), name);
  assert.match(
    blocks['the placeholder'],
    /<div data-four-signs="helplines" data-nation="wales">[^]*<\/div>/,
  );
  assert.doesNotMatch(blocks['the words'], /four-signs/);
});

test('the frame in a recipe is allowed what the frame for web editors is allowed, and no more', () => {
  const frameOf = (text) => /<iframe[^]*?<\/iframe>/.exec(text)?.[0];
  const ours = frameOf(readFileSync('docs/for-web-editors.md', 'utf8'));
  assert.ok(ours);
  const framed = recipes.filter(({text}) => frameOf(text));
  assert.ok(framed.length);
  for (const {name, text} of framed)
    assert.equal(frameOf(text)?.replace('https://files.example.org', ''), ours, name);
});

test('a recipe names the versions of Turbo, htmx and pjax that its tests run', () => {
  const {devDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
  const text = recipes.find(({name}) => name === 'client-side-navigation.md')?.text;
  for (const version of [
    `Turbo ${devDependencies['@hotwired/turbo']}`,
    `htmx ${devDependencies['htmx-2'].split('@').pop()}`,
    devDependencies['htmx.org'],
    `, pjax ${devDependencies.pjax}`,
    `jquery-pjax ${devDependencies['jquery-pjax']}`,
    `jQuery ${devDependencies.jquery}`,
  ])
    assert.ok(text?.includes(version), version);
});

const files = {
  'four-signs.js': {integrity: 'sha384-right', bytes: 70000, gzip: 30000, brotli: 25000},
};

test('a tag that loads our file gets its integrity, on one line or on several', () => {
  const text = '<script\n  src="/a/four-signs.js"\n  integrity="sha384-old"\n  defer></script>';
  assert.match(withIntegrity(text, files), /integrity="sha384-right"/);
});

test("a tag that loads somebody else's file is left alone", () => {
  const text = '<script src="/a/other.js" integrity="sha384-theirs"></script>';
  assert.equal(withIntegrity(text, files), text);
});

test('an address in a folder of a version gets this version, and no other address does', () => {
  const text =
    'src="/four-signs/0.1.0/a.js" "https://files.example.org/four-signs/1.2.3-beta.1/a.css" /four-signs/a.js /other/0.1.0/a.js';
  assert.equal(
    withVersion(text, '2.0.0'),
    'src="/four-signs/2.0.0/a.js" "https://files.example.org/four-signs/2.0.0/a.css" /four-signs/a.js /other/0.1.0/a.js',
  );
});

test('a list is written between its markers and nowhere else', () => {
  const text = between(
    'before\n<!-- sizes -->\nold\n<!-- /sizes -->\nafter\n',
    'sizes',
    sizes(files),
  );
  assert.match(text, /^before\n/);
  assert.match(text, /70,000 bytes; 30,000 with gzip, 25,000 with brotli/);
  assert.doesNotMatch(text, /old/);
  assert.match(text, /after\n$/);
});

test('an example in a document is the file that the tests run', () => {
  const text = 'before\n<!-- file a/App.vue -->\nold\n<!-- /file a/App.vue -->\nafter';
  assert.equal(
    withFiles(text, (path) => `from ${path}\n`),
    'before\n<!-- file a/App.vue -->\n\n```vue\nfrom a/App.vue\n```\n\n<!-- /file a/App.vue -->\nafter',
  );
});

test('a few bytes more or fewer, as another version of Node compresses, are no change; a kilobyte is', () => {
  const other = (by) =>
    sizes({'four-signs.js': {...files['four-signs.js'], gzip: 30000 + by, brotli: 25000 - by}});
  assert.ok(sameSizes(sizes(files), other(9)));
  assert.ok(!sameSizes(sizes(files), other(1000)));
  assert.ok(!sameSizes('', sizes(files)));
});

test('an attribute is described in the words of its property where it has none of its own', () => {
  const described = attributes({
    attributes: [
      {name: 'nation', type: {text: "'england' | 'wales' | null"}},
      {name: 'days-before'},
    ],
    members: [{name: 'daysBefore', description: 'How many\ndays.'}],
  });
  assert.match(described, /^- `days-before`: How many days\.$/m);
  assert.match(described, /^- `nation` \(`england`, `wales`\): \S/m);
  assert.ok(
    described.indexOf('days-before') < described.indexOf('`nation`'),
    "the tag's own come first",
  );
});
