import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fallbackCy} from '../../../dist/esm/content/fallback/cy.js';
import {fragments, framedBody, framedTitle} from '../../../dist/esm/content/fallback/fragments.js';
import {fallbackHelplines} from '../../../dist/esm/content/fallback/messages.js';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {locales, nations} from '../../../dist/esm/content/vocabulary.js';
import {framedPages} from '../../../scripts/build/cdn-files.mjs';

/** What people read and can tap, without the layout of the file that it is in. */
const plain = (html) =>
  html
    .replace(/<details slot="note">[^]*?<\/details>|<\/?strong\s*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ >/g, '>')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .trim();

/** The council of the demo calls its nation's line by name. */
const welshLine = helplines.find(({id}) => id === 'live-fear-free')?.phone;
assert.ok(welshLine);
const named = `<a href="tel:${welshLine.dial}">Live Fear Free, Wales, day and night: ${welshLine.display}</a>`;

/** The HTML of a file; of a document, that in its blocks of code. */
function htmlOf(file) {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.md')) return text;
  return Array.from(text.matchAll(/```html\n([^]*?)```/g), ([, block]) => block).join('\n');
}

/** The blocks with words of our own: in each, the parts that are not in the fragment. */
const unknownParts = (file, locale) =>
  [...htmlOf(file).matchAll(/<(four-signs-[a-z]+)[^>]*>([^]*?)<\/\1\s*>/g)].flatMap(
    ([, tag, inside]) => {
      if (!inside.trim() || /^\s*…/.test(inside)) return [];
      const all = plain(
        [undefined, ...nations].map((nation) => fragments[tag](nation, locale)).join(''),
      );
      return (plain(inside).match(/<(h2|p|li|a)\b[^>]*>.*?<\/\1>/g) ?? []).filter(
        (part) => part.replace(/<\/?li>/g, '') !== named && !all.includes(part),
      );
    },
  );

describe('The HTML that hosts paste', () => {
  for (const locale of locales) {
    for (const nation of [...nations, undefined]) {
      test(`has 999 and the numbers of ${nation ?? 'every nation'} alone, in ${locale}`, () => {
        const html = fragments['four-signs-helplines'](nation, locale);
        for (const number of ['999', '101', '+448088020300'])
          assert.ok(html.includes(`tel:${number}"`), number);
        for (const {id, phone, nations: serves} of helplines.filter((each) =>
          fallbackHelplines.some((id) => id === each.id),
        )) {
          assert.ok(phone);
          assert.equal(html.includes(`tel:${phone.dial}"`), !nation || serves.includes(nation), id);
        }
        for (const fragment of Object.values(fragments))
          assert.doesNotMatch(fragment(nation, locale), /undefined|\[object/);
      });
    }
  }

  for (const tag of Object.values(framedPages)) {
    test(`is the body of the page for a frame of <${tag}>: English in the tag, Welsh below it, each with a number`, () => {
      const [english, welsh] = framedBody(tag).split(`</${tag}>\n`);
      assert.ok(english.startsWith(`<${tag}>\n`));
      assert.ok(
        welsh.startsWith(`<div lang="cy" data-title="${fallbackCy.frame.title}">\n`) &&
          welsh.endsWith('</div>\n'),
      );
      for (const words of [english, welsh])
        assert.match(words, /href="tel:(?:999|\+448088020300)"/);
      assert.doesNotMatch(welsh, new RegExp(`</?${tag}`));
    });
  }

  test('has no words for a frame of another tag, and a title for a frame that says nothing', () => {
    assert.doesNotMatch(framedBody('four-signs-exit-sign'), /tel:/);
    assert.equal(framedTitle, 'Get help');
  });

  for (const locale of locales) {
    test(`tells somebody who goes from link to link whose each number is, in ${locale}`, () => {
      for (const fragment of Object.values(fragments)) {
        for (const [, words] of fragment(undefined, locale).matchAll(/href="tel:[^"]*">([^<]*)</g))
          assert.match(words, /^999$|\p{L}{3}.* [\d ]+$/u);
      }
    });
  }

  test('says day and night of lines that are open day and night', () => {
    for (const id of fallbackHelplines.slice(1))
      assert.equal(helplines.find((each) => each.id === id)?.hours, '24/7', id);
  });

  for (const [file, locale] of [
    ['README.md', 'en'],
    ...Object.keys(framedPages).map((name) => [`dist/cdn/${name}`, 'en']),
    ['demo/police/index.html', 'en'],
    ['demo/charity/index.html', 'en'],
    ['demo/council/index.html', 'en'],
    ['demo/council/cy.html', 'cy'],
    ['docs/for-web-editors.md', 'en'],
    ['docs/for-developers.md', 'en'],
    ...readdirSync('docs/recipes').map((name) => [`docs/recipes/${name}`, 'en']),
  ]) {
    test(`is what ${file} shows`, () => assert.deepEqual(unknownParts(file, locale), []));
  }
});
