/**
 * Another language may need words that are longer by 40 %, and may be read from right to left:
 * every tag still fits a small phone, and every number can be read and pressed.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {giveRoots} from '../support/closed-roots.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';

const entries = fileURLToPath(new URL('../../dist/esm/', import.meta.url));

/** The modules, with every English word longer: what a host's bundler would make of them. */
const bundled = await build({
  stdin: {
    resolveDir: entries,
    contents: `
      import {checklistEn} from './content/checklist/en.js';
      import {exitEn} from './content/exit/en.js';
      import {helplinesEn} from './content/helplines/en.js';
      import {weekEn} from './content/week/en.js';
      import {registerContent} from './elements/core/content-registry.js';
      const longer = (text) =>
        text.replace(/[A-Za-z’]+/g, (word) => word + 'lorem ipsum dolor'.replace(/ /g, '').slice(0, Math.ceil(word.length * 0.4)));
      const stretch = (value) =>
        typeof value === 'string'
          ? longer(value)
          : typeof value === 'function'
            ? (...all) => longer(value(...all))
            : Array.isArray(value)
              ? value.map(stretch)
              : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, stretch(inner)]));
      import './entries/define.js';
      registerContent({
        messages: {
          en: {
            checklist: {...stretch(checklistEn), clearSeen: longer(checklistEn.clearSeen)},
            exit: stretch(exitEn),
            helplines: stretch(helplinesEn),
            week: stretch(weekEn),
          },
        },
      });`,
  },
  bundle: true,
  format: 'esm',
  conditions: ['browser', 'production'],
  write: false,
});

const page = (
  direction,
) => `<!doctype html><html lang="en" dir="${direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Help</title>
<style>body { margin: 8px; font: 16px/1.5 sans-serif }</style>
<script type="module" src="/longer.js"></script></head><body>
<four-signs-exit></four-signs-exit>
${['week', 'checklist', 'helplines'].map((tag) => `<four-signs-${tag}><p>Call <a href="tel:999">999</a>.</p></four-signs-${tag}>`).join('\n')}
</body></html>`;

/** What does not fit: sideways scrolling, and anything to press that is cut off or too small. */
const misfits = (direction) => {
  const {rootOf} = window[Symbol.for('leak watcher')];
  const width = document.documentElement.clientWidth;
  const problems = [];
  if (document.documentElement.scrollWidth > width)
    problems.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} px`);
  for (const name of ['exit', 'week', 'checklist', 'helplines']) {
    const root = rootOf(document.querySelector(`four-signs-${name}`));
    // Each root says in which direction its language is read; here, that of the page.
    for (const part of root.querySelectorAll('[dir]')) part.dir = direction;
    for (const each of root.querySelectorAll('a, button, summary, label, h2, h3, h4, p, li')) {
      const {left, right, height, width: own} = each.getBoundingClientRect();
      if (!own || each.closest('.visually-hidden')) continue;
      const what = `${name}: ${each.textContent.trim().slice(0, 40)}`;
      if (left < -1 || right > width + 1)
        problems.push(`${what} is cut off: ${Math.round(left)} to ${Math.round(right)}`);
      if (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
        problems.push(`${what} has words outside of it`);
      if (each.localName === 'button' && height < 43) problems.push(`${what} is ${height} px high`);
    }
  }
  return problems;
};

for (const browser of browserNames) {
  describe(`Words that are longer by 40 %, in ${browser}`, () => {
    for (const direction of /** @type {const} */ (['ltr', 'rtl'])) {
      test(`fit a screen of 320 px, ${direction === 'rtl' ? 'from right to left' : 'from left to right'}`, async () => {
        const opened = await openPage(browser, '/longer.html', {
          html: page(direction),
          answers: {'/longer.js': {body: bundled.outputFiles[0].text, type: 'text/javascript'}},
          viewport: {width: 320, height: 640},
        });
        try {
          await upgraded(opened.page);
          await giveRoots(opened.page);
          const words = await opened.page.evaluate(
            () =>
              window[Symbol.for('leak watcher')].rootOf(
                document.querySelector('four-signs-checklist'),
              ).textContent,
          );
          assert.match(words, /Couldlo thislo bel stalkinglore/, 'the longer words are shown');
          assert.deepEqual(await opened.page.evaluate(misfits, direction), []);
        } finally {
          await opened.close();
        }
      });
    }
  });
}
