/**
 * A language that is read from right to left, such as Urdu or Arabic, that a host has registered:
 * every tag mirrors, and every number is read from left to right. English and Welsh stay as they
 * are on a page that runs from right to left.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {giveRoots} from '../support/closed-roots.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';

const entries = fileURLToPath(new URL('../../dist/esm/', import.meta.url));

/** The modules, with Arabic letters in place of Latin ones: what a host's bundler would make. */
const bundled = await build({
  stdin: {
    resolveDir: entries,
    contents: `
      import {checklistEn} from './content/checklist/en.js';
      import {exitEn} from './content/exit/en.js';
      import {helplinesEn} from './content/helplines/en.js';
      import {weekEn} from './content/week/en.js';
      import {registerContent} from './elements/core/content-registry.js';
      const letters = 'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہھی';
      const inUrdu = (text) =>
        text.replace(/[a-z’]/gi, (letter) => letters[letter.charCodeAt(0) % letters.length]);
      const translate = (value) =>
        typeof value === 'string'
          ? inUrdu(value)
          : typeof value === 'function'
            ? (...all) => inUrdu(value(...all))
            : Array.isArray(value)
              ? value.map(translate)
              : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translate(inner)]));
      import './entries/define.js';
      registerContent({
        messages: {
          ur: translate({checklist: checklistEn, exit: exitEn, helplines: helplinesEn, week: weekEn}),
        },
      });`,
  },
  bundle: true,
  format: 'esm',
  conditions: ['browser', 'production'],
  write: false,
});

const page = (lang) => `<!doctype html><html lang="${lang}" dir="rtl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Help</title>
<style>body { margin: 8px; font: 16px/1.5 sans-serif }</style>
<script type="module" src="/urdu.js"></script></head><body>
<four-signs-exit></four-signs-exit>
${['week', 'checklist', 'helplines'].map((tag) => `<four-signs-${tag}><p>Call <a href="tel:999">999</a>.</p></four-signs-${tag}>`).join('\n')}
</body></html>`;

/** In which direction each tag is drawn, and numbers whose groups are in another order. */
const look = () => {
  const {rootOf} = window[Symbol.for('leak watcher')];
  const directions = {};
  const reversed = [];
  const sideOf = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  for (const name of ['exit', 'week', 'checklist', 'helplines']) {
    const root = rootOf(document.querySelector(`four-signs-${name}`));
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    directions[name] = Array.from(root.querySelectorAll('[lang]'))
      .filter((part) => part.textContent.trim())
      .map((part) => `${part.lang} ${getComputedStyle(part).direction}`)
      .filter((each, at, all) => all.indexOf(each) === at);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const {0: number, index} of node.data.matchAll(/\d+(?: \d+)+/g)) {
        const first = sideOf(node, index);
        const last = sideOf(node, index + number.length - 1);
        if (first.width && first.top === last.top && first.left > last.left)
          reversed.push(`${name}: ${number}`);
      }
    }
  }
  const root = rootOf(document.querySelector('four-signs-helplines'));
  // Those of 999 and 101 are in English, where a language has no words for them, and say so.
  const row = root.querySelector('.lines:not([lang]) .row');
  const [words, number] = Array.from(row.children, (part) => part.getBoundingClientRect());
  return {
    directions,
    reversed,
    isMirrored: number.left < words.left,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
};

for (const browser of browserNames) {
  describe(`Words that are read from right to left, in ${browser}`, () => {
    /** @param {string} lang - of the page */
    const seen = async (lang) => {
      const opened = await openPage(browser, '/urdu.html', {
        html: page(lang),
        answers: {'/urdu.js': {body: bundled.outputFiles[0].text, type: 'text/javascript'}},
        viewport: {width: 640, height: 640},
      });
      try {
        await upgraded(opened.page);
        await giveRoots(opened.page);
        return await opened.page.evaluate(look);
      } finally {
        await opened.close();
      }
    };

    test('mirror every tag, and no number', async () => {
      const {directions, reversed, isMirrored, sideways} = await seen('ur');
      for (const [tag, all] of Object.entries(directions))
        assert.deepEqual(
          all,
          tag === 'exit' || tag === 'week' ? ['ur rtl'] : ['ur rtl', 'en ltr'],
          tag,
        );
      assert.deepEqual(reversed, []);
      assert.ok(isMirrored, 'the number stands at the end of its row, on the left');
      assert.equal(sideways, 0);
    });

    test('change nothing for words that are read from left to right', async () => {
      const {directions, reversed, isMirrored} = await seen('en');
      for (const [tag, all] of Object.entries(directions))
        assert.deepEqual(all, ['en ltr'], `${tag}: ${all.join(', ')}`);
      assert.deepEqual(reversed, []);
      assert.ok(!isMirrored);
    });
  });
}
