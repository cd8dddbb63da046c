/**
 * What is left of each tag where a page is not read as it was drawn: in the reader mode of a
 * browser, in the text that a program takes out, and for a translator, before and after our script.
 * Written into docs/reader-mode.md by `npm run heard:accept`.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, test} from 'node:test';
import {format} from 'prettier';
import {fragments} from '../../dist/esm/content/fallback/fragments.js';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';
import {sameAsKept} from './heard/kept.mjs';

const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** An article as pages have it: reader mode looks for one. */
const paragraph = `<p>${'Our council helps people who are worried about somebody, whoever they are, wherever they live. '.repeat(6)}</p>`;
const page = (
  tag,
  script,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>
<main><article><h1>Help</h1>${paragraph}${paragraph}${fragments[tag](undefined, 'en')}${paragraph}</article></main>
${script ? '<script src="/dist/cdn/four-signs.js"></script>' : ''}</html>`;

/** In the page: what each reader finds of the tag. */
const look = (name) => {
  const element = document.querySelector(name);
  /** The links of ours in something, by where they lead. */
  const linksIn = (tree) => [
    ...new Set(
      [...tree.querySelectorAll('a[href^="tel:"], a[href*="weather"]')].map(({href}) => href),
    ),
  ];
  const words = (text) => text.split(/\s+/).filter(Boolean).length;
  const others = words(
    [...document.querySelectorAll('article > :not(' + name + ')')]
      .map(({textContent}) => textContent)
      .join(' '),
  );
  const article = new window.Readability(document.cloneNode(true)).parse();
  const read = new DOMParser().parseFromString(article?.content ?? '', 'text/html');
  const title = words(read.querySelector('h1')?.textContent ? '' : 'Help');
  return {
    'reader mode': {
      words: Math.max(0, words(read.body.textContent) - others + title),
      links: linksIn(read),
    },
    'its HTML': {words: words(element.textContent), links: linksIn(element)},
    'its shown text': {words: words(element.innerText), links: []},
    'an open root': {
      words: words(
        [...(element.shadowRoot?.children ?? [])].map(({innerText}) => innerText ?? '').join(' '),
      ),
      links: linksIn(element.shadowRoot ?? document.createElement('p')),
    },
  };
};

const spoken = {
  'tel:999': '999',
  'tel:101': '101',
  'tel:+448088020300': 'the National Stalking Helpline',
  'https://www.bbc.co.uk/weather': 'the way out',
};
const sentence = ({words, links}) => {
  const known = links.flatMap((link) => spoken[link] ?? []);
  const more = links.length - known.length;
  const all = [...known, ...(more > 0 ? [`${more} more`] : [])];
  return words || all.length
    ? `${words} words${all.length ? `; as links ${all.join(', ')}` : ''}`
    : 'nothing';
};

describe(
  'what is left of each tag where a page is not read as it was drawn',
  {skip: browserNames.includes('chromium') ? false : 'Chromium is not here'},
  () => {
    test('is what the document says, and always has a number to ring or the way out', async () => {
      const lines = [];
      for (const tag of Object.keys(fragments)) {
        for (const script of [false, true]) {
          const opened = await openPage('chromium', '/article.html', {html: page(tag, script)});
          if (script) await upgraded(opened.page);
          await opened.page.evaluate(`${readability}; window.Readability = Readability;`);
          const found = await opened.page.evaluate(look, tag);
          await opened.close();
          const way = tag === 'four-signs-exit' ? /weather/ : /tel:/;
          for (const reader of ['reader mode', 'its HTML'])
            assert.match(found[reader].links.join(), way, `${tag}: ${reader}`);
          lines.push(
            `| \`<${tag}>\` | ${script ? 'drawn' : 'without script'} | ${sentence(found['reader mode'])} | ${sentence(found['its HTML'])} | ${sentence(found['its shown text'])} | ${sentence(found['an open root'])} |`,
          );
        }
      }
      const text = `# What is left of each tag

<!-- Written by test/e2e/reader-mode.test.mjs: \`npm run heard:accept\`. -->

What stands in the page itself is what a host wrote inside the tag, before and after our script. Reader modes, search engines and programs that read HTML find that: the help and the numbers, and
never what somebody ticked. So it is worth writing it well, and a tag without words inside leaves nothing there. A program that asks the browser for the text that is shown gets none of a tag that was drawn: that is
in a shadow root. A translator that looks into open roots finds it there; the checklist's is closed, and on a translated page the host's words are shown above it ([why](decisions/translated-pages.md)).

Measured with Mozilla's Readability in Chromium, with the words of our own that a host pastes.

| Tag | The page | In reader mode | In its HTML | Shown, for a program (\`innerText\`) | In an open root, for a translator |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
      sameAsKept('../../../docs/reader-mode.md', await format(text, {parser: 'markdown'}));
    });
  },
);
