/**
 * The files for script tags that have one language: that language whole, and nothing of another.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {cdnFiles, languageOf} from '../../scripts/build/cdn-files.mjs';
import {checklistCy} from '../../dist/esm/content/checklist/cy.js';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {essentialCy} from '../../dist/esm/content/emergency/cy.js';
import {essentialEn} from '../../dist/esm/content/emergency/en.js';
import {exitCy} from '../../dist/esm/content/exit/cy.js';
import {exitEn} from '../../dist/esm/content/exit/en.js';
import {helplinesCy} from '../../dist/esm/content/helplines/cy.js';
import {helplinesEn} from '../../dist/esm/content/helplines/en.js';
import {locales} from '../../dist/esm/content/vocabulary.js';
import {weekCy} from '../../dist/esm/content/week/cy.js';
import {weekEn} from '../../dist/esm/content/week/en.js';

const words = {
  en: [checklistEn, helplinesEn, weekEn, exitEn, essentialEn],
  cy: [checklistCy, helplinesCy, weekCy, exitCy, essentialCy],
};

/** Every sentence in messages; of a function that makes one, what is fixed in it. */
function sentences(value) {
  if (typeof value === 'string') return value.split(/(?<=[.?!:]) /);
  if (typeof value === 'function')
    return [...String(value).matchAll(/[`'}]([^`'${};\n]{12,}?)(?:[`']|\$\{)/g)].map(
      ([, part]) => part,
    );
  return Object.values(value ?? {}).flatMap(sentences);
}
const of = (locale) => new Set(sentences(words[locale]));

/** The text of a script, with its escapes read. */
const read = (name) =>
  readFileSync(new URL(`../../dist/cdn/${name}`, import.meta.url), 'utf8')
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\(['"`])/g, '$1');

describe('A file with one language', () => {
  const files = Object.keys(cdnFiles).filter(languageOf);

  test('is there for each language', () => {
    assert.deepEqual(files.map(languageOf), locales);
  });

  for (const file of files) {
    const own = languageOf(file);

    test(`${file} has every sentence that a visitor can read in it`, () => {
      const script = read(file);
      const missing = [...of(own)].filter((sentence) => !script.includes(sentence));
      assert.ok(of(own).size > 400, 'the sentences were found');
      assert.deepEqual(missing, []);
    });

    for (const other of locales.filter((locale) => locale !== own)) {
      test(`${file} has no sentence in another language: ${other}`, () => {
        const script = read(file);
        const shared = of(own);
        const foreign = [...of(other)].filter(
          // Shorter ones are names, which several languages share, and parts of other words.
          (sentence) => sentence.length > 18 && /\s/.test(sentence) && !shared.has(sentence),
        );
        assert.ok(foreign.length > 300, 'the sentences were found');
        assert.deepEqual(
          foreign.filter((sentence) => script.includes(sentence)),
          [],
        );
      });
    }
  }

  test('has its sentences in the file with both as well, so that they are looked for rightly', () => {
    const script = read('four-signs.js');
    for (const locale of locales)
      assert.deepEqual(
        [...of(locale)].filter((sentence) => !script.includes(sentence)),
        [],
      );
  });
});
