/**
 * Everybody can use everything: axe looks at every tag of the built file, in every state, in both languages, at 320 px and on a desktop, in light, dark, forced
 * colours and more contrast. The checklist's root is opened for axe, which cannot see into a closed one; everything else is as visitors get it.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, test} from 'node:test';
import {checklistCy} from '../../dist/esm/content/messages/checklist.cy.js';
import {checklistEn} from '../../dist/esm/content/messages/checklist.en.js';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const messages = {en: checklistEn, cy: checklistCy};
const partner = JSON.stringify([
  {id: 'ours', name: {en: 'Our service', cy: 'Ein gwasanaeth'}, phone: '01273 234773', cost: 'free', hours: {mon: [['09:00', '17:00']]}},
]);

const page = (lang, scheme) => `<!doctype html><html lang="${lang}" style="color-scheme: ${scheme}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Help</title><link rel="stylesheet" href="/dist/cdn/fallback.css">
<style>body { margin: 1em; font-family: sans-serif; background: Canvas; color: CanvasText }</style></head><body>
<aside aria-label="Exit"><four-signs-exit></four-signs-exit></aside>
<main><h1>Help</h1>
<four-signs-week preview-date="2023-04-25" link="https://example.org/"></four-signs-week>
<four-signs-checklist nation="wales"></four-signs-checklist>
<four-signs-checklist id="steps" layout="steps" about="someone"></four-signs-checklist>
<four-signs-helplines police-force="gwent"><script type="application/json">${partner}</script></four-signs-helplines>
</main><script src="/dist/cdn/four-signs.js"></script></body></html>`;

/** What is done, one after the other, before each look. `root` is the root of the one checklist, `steps` that of the other. */
const states = {
  'the list, and the first page of the steps': () => {},
  'a step, and everything unfolded': (words, {steps, all}) => {
    steps.press(words.start);
    all('details').forEach((details) => (details.open = true));
  },
  'the last step, and boxes ticked': (words, {root, steps}) => {
    for (let step = 1; step < 6; step += 1) steps.press(words.next);
    root.boxes().forEach((box) => box.click());
  },
  'the urgent ending about oneself, and the quiet ending about somebody else': (words, {root, steps, all}) => {
    root.press(words.finish);
    steps.press(words.finish);
    all('details').forEach((details) => (details.open = true));
  },
  'the summary, and "this may be stalking"': (words, {root, steps}) => {
    root.press(words.takeShow);
    steps.press(words.change);
    steps.boxes()[8].click();
    steps.press(words.finish);
  },
  'the week put away, and a press of Shift': (words, {week}) => {
    week.querySelector('button').click();
    for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, {key: 'Shift'}));
  },
};

const looks = {
  'light, at 320 px': {width: 320},
  'light, on a desktop': {width: 1280},
  'dark, at 320 px': {width: 320, scheme: 'dark'},
  'dark, on a desktop': {width: 1280, scheme: 'dark'},
  'forced colours, at 320 px': {width: 320, forcedColors: true},
  'forced colours, on a desktop': {width: 1280, forcedColors: true},
  'more contrast, at 320 px': {width: 320, features: [{name: 'prefers-contrast', value: 'more'}]},
};

describe(
  'everybody can use it',
  {skip: browserNames.includes('chromium') ? false : 'needs Chromium, which can be told how a visitor’s screen is set'},
  () => {
    for (const lang of ['en', 'cy']) {
      for (const [look, {width, scheme = 'light', forcedColors, features}] of Object.entries(looks)) {
        test(`in ${lang === 'en' ? 'English' : 'Welsh'}, ${look}`, async (t) => {
          const opened = await openPage('chromium', '/help.html', {
            html: page(lang, scheme),
            viewport: {width, height: 800},
            forcedColors,
            before: async (tab) => {
              if (features) await (await tab.createCDPSession()).send('Emulation.setEmulatedMedia', {features});
              await tab.evaluateOnNewDocument(() => {
                const {attachShadow} = Element.prototype;
                Element.prototype.attachShadow = function (options) {
                  return attachShadow.call(this, {...options, mode: 'open'});
                };
              });
            },
          });
          t.after(opened.close);
          await upgraded(opened.page);
          await opened.page.evaluate(axeSource);
          for (const [state, reach] of Object.entries(states)) {
            const found = await opened.page.evaluate(
              async (words, act) => {
                const roots = [...document.querySelectorAll('main > *')].map((element) => element.shadowRoot).filter(Boolean);
                const use = (element) => ({
                  boxes: () => [...element.shadowRoot.querySelectorAll('input')],
                  press: (text) =>
                    [...element.shadowRoot.querySelectorAll('button')].find((button) => button.textContent.trim() === text).click(),
                });
                const run = new Function(`return (${act}).apply(null, arguments)`);
                run(words, {
                  root: use(document.querySelector('four-signs-checklist')),
                  steps: use(document.querySelector('#steps')),
                  week: document.querySelector('four-signs-week').shadowRoot,
                  all: (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]),
                });
                await new Promise((resolve) => setTimeout(resolve));
                const {violations} = await window.axe.run(document, {
                  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                  resultTypes: ['violations'],
                });
                return violations.map(
                  ({id, nodes}) =>
                    `${id}: ${nodes.map(({target, failureSummary}) => `${target.flat().join(' → ')} ${failureSummary}`).join('; ')}`,
                );
              },
              JSON.parse(JSON.stringify(messages[lang])),
              String(reach),
            );
            assert.deepEqual(found, [], state);
            const wide = await opened.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            assert.ok(wide <= 0, `${state}: nothing has to be scrolled sideways`);
          }
        });
      }
    }
  },
);
