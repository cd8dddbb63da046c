/**
 * No custom property of ours, and nothing that text inherits, can make our tags ask for an image: a
 * request would tell a server when something is drawn.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';

const tokens = readFileSync(new URL('../../src/styles/tokens.ts', import.meta.url), 'utf8');
const names = [...new Set(tokens.match(/--four-signs-[a-z-]+/g))];
const tags = ['four-signs-checklist', 'four-signs-helplines', 'four-signs-week'];

const page = (
  rules,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<link rel="stylesheet" href="/dist/cdn/fallback.css"><style>${rules}</style></head><body>
${tags.map((tag) => `<${tag}><a href="tel:999">999</a><ul><li>Words</li></ul></${tag}>`).join('')}
<script src="/dist/cdn/four-signs.js"></script><img src="/last.png" alt=""></body></html>`;

const images = ['url(/ping)', 'image-set("/ping" 1x)', 'cross-fade(url(/ping), url(/ping))'];

for (const browser of browserNames) {
  describe(`a page that looks for what is drawn, in ${browser}`, () => {
    for (const image of images) {
      test(`is not asked for ${image} by any custom property`, async () => {
        assert.ok(names.length > 10);
        const rules = `html { ${names.map((name) => `${name}: ${image};`).join(' ')} }`;
        const opened = await openPage(browser, '/images.html', {
          html: page(rules),
          answers: {'/ping': {body: ''}, '/last.png': {body: ''}},
        });
        await upgraded(opened.page);
        await opened.page.waitForFunction(() =>
          document.querySelector('four-signs-week').shadowRoot?.querySelector('button'),
        );
        await opened.page.evaluate(
          () =>
            new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        await opened.page.hover('four-signs-week');
        assert.ok(opened.requests.some((address) => address.endsWith('/last.png')));
        assert.deepEqual(
          opened.requests.filter((address) => address.endsWith('/ping')),
          [],
        );
        await opened.close();
      });
    }

    test('is not asked for the image of a list by what is drawn', async () => {
      // On an element that is no list the browser asks for none, and what is inside inherits none.
      const rules = `${tags.join()} { list-style-image: url(/ping); } four-signs-checklist ul, four-signs-helplines ul, four-signs-week ul { list-style-image: none; }`;
      const opened = await openPage(browser, '/images.html', {
        html: page(rules),
        answers: {'/ping': {body: ''}, '/last.png': {body: ''}},
      });
      await upgraded(opened.page);
      await opened.page.waitForFunction(() =>
        document.querySelector('four-signs-week').shadowRoot?.querySelector('button'),
      );
      const inherited = await opened.page.evaluate(() =>
        ['week', 'helplines'].map((name) => {
          const tag = document.querySelector(`four-signs-${name}`);
          return [tag, ...tag.shadowRoot.querySelectorAll('*')].map(
            (each) => getComputedStyle(each).listStyleImage,
          );
        }),
      );
      for (const styles of inherited) assert.deepEqual([...new Set(styles)], ['none']);
      await opened.close();
    });
  });
}
