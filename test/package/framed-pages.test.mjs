/** The pages for a frame, as they lie in the package. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fallbackCy} from '../../dist/esm/content/fallback/cy.js';
import {fragments} from '../../dist/esm/content/fallback/fragments.js';
import {framedPages} from '../../scripts/build/cdn-files.mjs';

const read = (name) => readFileSync(new URL(`../../dist/cdn/${name}`, import.meta.url), 'utf8');
const inside = (html, tag) =>
  Array.from(html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g')), ([, text]) => text);
const hashes = (texts) =>
  texts.map((text) => `'sha384-${createHash('sha384').update(text).digest('base64')}'`).join(' ');
/** What is between the tags of a fragment, in ASCII. */
const words = (tag, locale) =>
  fragments[tag](undefined, locale)
    .replace(/^<.*>\n|<.*>\n$/g, '')
    .replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);

for (const [name, tag] of Object.entries(framedPages)) {
  describe(name, () => {
    const html = read(name);
    const scripts = inside(html, 'script');

    test('may run its own two scripts and use its own style, and ask for nothing', () => {
      const [, policy] = html.match(/Content-Security-Policy" content="([^"]*)"/) ?? [];
      assert.deepEqual(
        Object.fromEntries(policy?.split('; ').map((each) => each.split(/ (.*)/)) ?? []),
        {
          'default-src': "'none'",
          'script-src': hashes(scripts),
          'style-src': hashes(inside(html, 'style')),
          'connect-src': "'none'",
          'base-uri': "'none'",
          'form-action': "'none'",
          'require-trusted-types-for': "'script'",
          'trusted-types': 'four-signs',
        },
      );
      assert.equal(scripts.length, 2);
    });

    test('holds the script of its tag as the package has it', () => {
      assert.equal(scripts[1], read(`${tag}.js`));
    });

    test('is one file that loads nothing from its folder', () => {
      const markup = html.replace(/<(script|style)>[^]*?<\/\1>/g, '');
      assert.doesNotMatch(markup, /\ssrc=|<link|<iframe|url\(/);
      assert.deepEqual(
        Array.from(markup.matchAll(/href="([^"]*)/g), ([, href]) => href).filter(
          (href) => !/^tel:[+\d]+$/.test(href ?? ''),
        ),
        [],
      );
    });

    test('has the words and numbers of all nations in English, then in Welsh', () => {
      assert.ok(html.includes(`<${tag}>\n${words(tag, 'en')}</${tag}>\n`));
      assert.ok(
        html.includes(
          `<div lang="cy" data-title="${fallbackCy.frame.title}">\n${words(tag, 'cy')}</div>\n`,
        ),
      );
    });

    test('has a title that tells nobody what it is about', () => {
      assert.match(html, /<title>Get help<\/title>/);
    });

    test('is read rightly where the server says windows-1252', () => {
      assert.doesNotMatch(html, /[^\0-\x7f]/);
    });
  });
}
