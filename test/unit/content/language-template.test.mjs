/**
 * Somebody who writes another language is told what to write, and nothing ships before it is read.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {locales} from '../../../dist/esm/content/vocabulary.js';
import {
  checkTemplate,
  mostCharacters,
  placeOf,
  readEnglish,
  readPurposes,
  renewTemplate,
} from '../../../scripts/content/language-template.mjs';

const english = (sentences) =>
  new Map(
    Object.entries(sentences).map(([key, text]) => [key, {english: text, where: 'somewhere'}]),
  );
const reviewed = {by: 'A reader', on: '2026-11-30'};

describe('The template of a language', () => {
  test('has every English sentence, with where it appears and how long it may be', async () => {
    const {sentences} = renewTemplate('ur', await readEnglish());
    assert.ok(Object.keys(sentences).length > 300);
    for (const [key, {where, english: text, most}] of Object.entries(sentences)) {
      assert.ok(where.startsWith(key.split('/')[0]), key);
      assert.ok(text && most >= text.length * 1.4, key);
    }
    assert.match(sentences['exit/exit.truth'].where, /^exit › truth: What leaving does not do/);
    assert.match(
      sentences['checklist/checklist.voices.me.items.calls'].where,
      /› me › items › calls: What can be ticked/,
    );
  });

  test('gives a short word room for a longer one', () => {
    assert.equal(mostCharacters('Next'), 12);
    assert.equal(mostCharacters('a'.repeat(100)), 140);
  });

  test('says what the types say of the nearest part of a path', () => {
    const purposes = readPurposes(
      'interface A {\n /** What it\n * is. */\n readonly outer: {readonly inner: string} }',
    );
    assert.equal(placeOf('week/week.outer.inner', purposes), 'week › outer › inner: What it is.');
    assert.equal(placeOf('week/week.other', purposes), 'week › other');
  });

  test('keeps what was written when it is made again, and says where the English has changed since', () => {
    const first = renewTemplate('ur', english({a: 'One.', b: 'Two.'}));
    first.sentences.a.text = 'ایک۔';
    const again = renewTemplate('ur', english({a: 'Only one.', b: 'Two.'}), first);
    assert.equal(again.sentences.a.text, 'ایک۔');
    assert.equal(again.sentences.a.englishBefore, 'One.');
    assert.equal(again.sentences.b.englishBefore, undefined);
    const third = renewTemplate('ur', english({a: 'Only one.'}), again);
    assert.equal(third.sentences.a.englishBefore, 'One.');
  });
});

describe('The check of a language', () => {
  const whole = () => {
    const template = renewTemplate('ur', english({a: 'One.'}));
    template.sentences.a.text = 'ایک۔';
    return {...template, reviewed};
  };

  test('finds nothing where all is written and somebody has read it', () => {
    assert.deepEqual(checkTemplate(whole(), english({a: 'One.'})), []);
  });

  for (const [what, change, now, found] of /** @type {const} */ ([
    ['is missing', (template) => (template.sentences.a.text = ''), {a: 'One.'}, /^a is missing/],
    ['is new', () => {}, {a: 'One.', b: 'Two.'}, /^b is missing: Two\./],
    ['has other English now', () => {}, {a: 'One more.'}, /^a has changed since: "One\."/],
    ['is no longer said', () => {}, {}, /^a is no longer said/],
    [
      'is too long',
      (template) => (template.sentences.a.text = 'ا'.repeat(13)),
      {a: 'One.'},
      /^a has 13 characters, and may have 12/,
    ],
    [
      'was read by nobody',
      (template) => (template.reviewed = null),
      {a: 'One.'},
      /^Nobody who speaks the language/,
    ],
  ]))
    test(`names a sentence that ${what}`, () => {
      const template = whole();
      change(template);
      const problems = checkTemplate(template, english(now));
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0], found);
    });
});

test('no language ships that is written and not read: each with a file that is not finished is in no script', async () => {
  const folder = new URL('../../../scripts/content/languages/', import.meta.url);
  const now = await readEnglish();
  const unfinished = (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    .filter((template) => checkTemplate(template, now).length)
    .map(({lang}) => lang);
  assert.deepEqual(
    locales.filter((locale) => unfinished.includes(locale)),
    [],
  );
  assert.deepEqual(locales, ['en', 'cy'], 'a new language is decided by people: see the decision');
});
