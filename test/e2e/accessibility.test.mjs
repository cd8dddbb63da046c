/**
 * Everybody can use everything: axe looks at every tag of the built file, in every state, in both
 * languages, at 320 px and on a desktop, in light, dark, forced colours and more contrast: with
 * every rule in light, and in the other looks with those that a colour or a size can break. The
 * checklist's root is opened for axe, which cannot see into a closed one; everything else is as
 * visitors get it.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, test} from 'node:test';
import {checklistCy} from '../../dist/esm/content/checklist/cy.js';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {everyRule, openForAxe, rulesOfLooks} from '../support/open-for-axe.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const messages = {en: checklistEn, cy: checklistCy};
const partner = JSON.stringify([
  {
    id: 'ours',
    name: {en: 'Our service', cy: 'Ein gwasanaeth'},
    phone: '01273 234773',
    cost: 'free',
    hours: {mon: [['09:00', '17:00']]},
  },
]);

const page = (
  lang,
  scheme,
) => `<!doctype html><html lang="${lang}" style="color-scheme: ${scheme}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Help</title><link rel="stylesheet" href="/dist/cdn/fallback.css">
<style>body { margin: 1em; font-family: sans-serif; background: Canvas; color: CanvasText }</style></head><body>
<aside aria-label="Exit"><four-signs-exit></four-signs-exit></aside>
<main><h1>Help</h1>
<four-signs-week preview-date="2023-04-25" link="https://example.org/"></four-signs-week>
<four-signs-checklist nation="wales"></four-signs-checklist>
<four-signs-checklist id="steps" layout="steps" about="someone"></four-signs-checklist>
<four-signs-helplines police-force="gwent"><script type="application/json">${partner}</script></four-signs-helplines>
</main><script src="/dist/cdn/four-signs.js"></script></body></html>`;

/**
 * What is done, one after the other, before each look. `root` is the root of the one checklist,
 * `steps` that of the other.
 */
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
  'the urgent ending about oneself, and the quiet ending about somebody else': (
    words,
    {root, steps, all},
  ) => {
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

/** Does on the page what a state asks for. */
const act = (tab, lang, reach) =>
  tab.evaluate(
    async (words, source) => {
      const roots = [...document.querySelectorAll('main > *')].flatMap(
        (element) => element.shadowRoot ?? [],
      );
      const use = (element) => ({
        boxes: () => [...element.shadowRoot.querySelectorAll('input')],
        press: (text) =>
          [...element.shadowRoot.querySelectorAll('button')]
            .find((button) => button.textContent.trim() === text)
            .click(),
      });
      new Function(`return (${source}).apply(null, arguments)`)(words, {
        root: use(document.querySelector('four-signs-checklist')),
        steps: use(document.querySelector('#steps')),
        week: document.querySelector('four-signs-week').shadowRoot,
        all: (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]),
      });
      await new Promise((resolve) => setTimeout(resolve));
    },
    JSON.parse(JSON.stringify(messages[lang])),
    String(reach),
  );

/**
 * On the page: words that have too little room, and controls that lie on one another. What floats
 * above the page, and clears the way for the focus, is left out.
 */
const troubles = () => {
  const found = [];
  const roots = [...document.querySelectorAll('main > *')].flatMap(
    (element) => element.shadowRoot ?? [],
  );
  const shown = (selector) =>
    roots
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden'));
  const words = (each) => each.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) found.push(`the page is ${wide} too wide`);
  for (const each of shown('h1, h2, h3, h4, h5, p, li, a, button, label, legend, summary')) {
    if (each.clientWidth && each.scrollWidth > each.clientWidth + 1)
      found.push(`too narrow: ${words(each)}`);
    const {overflowY} = getComputedStyle(each);
    if (overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 1)
      found.push(`cut off: ${words(each)}`);
  }
  const controls = shown('a, button, input, summary').map((each) => ({
    each,
    box: each.getBoundingClientRect(),
  }));
  for (const [at, one] of controls.entries()) {
    for (const other of controls.slice(at + 1)) {
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const apart =
        across <= 1 || down <= 1 || one.each.contains(other.each) || other.each.contains(one.each);
      // A bar of buttons stays at the foot of the window while its list is read.
      const floats = [one, other].some(
        ({each}) =>
          each.closest('.bar') || getComputedStyle(each.parentElement).position === 'sticky',
      );
      if (!apart && !floats) found.push(`${words(one.each)} lies on ${words(other.each)}`);
    }
  }
  return found;
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
  {
    skip: browserNames.includes('chromium')
      ? false
      : 'needs Chromium, which can be told how a visitor’s screen is set',
  },
  () => {
    for (const lang of ['en', 'cy']) {
      for (const [look, {width, scheme = 'light', forcedColors, features}] of Object.entries(
        looks,
      )) {
        const rules = look.startsWith('light') ? everyRule : rulesOfLooks;
        test(`in ${lang === 'en' ? 'English' : 'Welsh'}, ${look}`, async (t) => {
          const opened = await openPage('chromium', '/help.html', {
            html: page(lang, scheme),
            viewport: {width, height: 800},
            forcedColors,
            before: async (tab) => {
              if (features)
                await (await tab.createCDPSession()).send('Emulation.setEmulatedMedia', {features});
              await openForAxe(tab);
            },
          });
          t.after(opened.close);
          await upgraded(opened.page);
          await opened.page.evaluate(axeSource);
          for (const [state, reach] of Object.entries(states)) {
            await act(opened.page, lang, reach);
            const found = await opened.page.evaluate(async (runOnly) => {
              // What is as it was at the last look is not looked at again.
              const stateOf = ({shadowRoot}) =>
                [
                  shadowRoot?.innerHTML,
                  ...[...(shadowRoot?.querySelectorAll('input') ?? [])].map(({checked}) => checked),
                ].join();
              window.looked ??= new Map();
              const exclude = [];
              for (const tag of document.querySelectorAll('four-signs-exit, main > :not(h1)')) {
                const now = stateOf(tag);
                if (window.looked.get(tag) === now) exclude.push(tag);
                window.looked.set(tag, now);
              }
              window.seen =
                document.querySelectorAll('four-signs-exit, main > :not(h1)').length -
                exclude.length;
              const {violations} = await window.axe.run(
                {include: document, exclude},
                {
                  runOnly,
                  resultTypes: ['violations'],
                  elementRef: true,
                },
              );
              // A box that the bar of buttons at the foot of the window covers in part can be
              // scrolled clear of it: then it must be large enough.
              const small = violations.find(({id}) => id === 'target-size');
              for (const node of small?.nodes.slice() ?? []) {
                node.element.scrollIntoView({block: 'center'});
                const again = await window.axe.run(document, {
                  runOnly: ['target-size'],
                  elementRef: true,
                });
                const isSmall = again.violations.some(({nodes}) =>
                  nodes.some(({element}) => element === node.element),
                );
                if (!isSmall) small.nodes.splice(small.nodes.indexOf(node), 1);
              }
              if (small && !small.nodes.length) violations.splice(violations.indexOf(small), 1);
              return violations.map(
                ({id, nodes}) =>
                  `${id}: ${nodes.map(({target, failureSummary}) => `${target.flat().join(' → ')} ${failureSummary}`).join('; ')}`,
              );
            }, rules);
            assert.deepEqual(found, [], state);
            assert.ok(
              await opened.page.evaluate(() => window.seen > 0),
              `${state}: something is another than before`,
            );
            const wide = await opened.page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            assert.ok(wide <= 0, `${state}: nothing has to be scrolled sideways`);
          }
        });
      }
    }

    const larger = {
      'text twice as large': ':host { font-size: 200% !important }',
      // WCAG 2.2, 1.4.12.
      'text spaced out':
        '.root *, a, output, span { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    };
    for (const [what, css] of Object.entries(larger)) {
      for (const lang of ['en', 'cy']) {
        for (const width of [640, 1280]) {
          test(`in ${lang === 'en' ? 'English' : 'Welsh'}, with ${what}, at ${width} px: no word is cut off, and nothing lies on anything else`, async (t) => {
            const opened = await openPage('chromium', '/help.html', {
              html: page(lang, 'light'),
              viewport: {width, height: 800},
              before: openForAxe,
            });
            t.after(opened.close);
            await upgraded(opened.page);
            const before = await opened.page.evaluate(
              () => document.querySelector('four-signs-helplines').offsetHeight,
            );
            await opened.page.evaluate((text) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(text);
              for (const {shadowRoot} of document.querySelectorAll('four-signs-exit, main > *'))
                if (shadowRoot)
                  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
            }, css);
            assert.ok(
              (await opened.page.evaluate(
                () => document.querySelector('four-signs-helplines').offsetHeight,
              )) > before,
              'it does make a difference',
            );
            for (const [state, reach] of Object.entries(states)) {
              await act(opened.page, lang, reach);
              assert.deepEqual(await opened.page.evaluate(troubles), [], state);
            }
          });
        }
      }
    }
  },
);
