/** Nothing on the page jumps: measured by the browser itself, from first paint until after the script has drawn. Chromium alone measures this. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {helplinesHtml} from '../../../dist/esm/entries/static.js';
import {browserNames, openPage} from '../../support/page-server.mjs';

const script = readFileSync('dist/cdn/four-signs.js', 'utf8');
const now = new Date('2026-11-24T12:00:00Z');
const plain = (tag, lang = 'en', more = '') => `<${tag} lang="${lang}" ${more}>
  <h2>Get help</h2>
  <p><strong>In danger now? Call <a href="tel:999">999</a>.</strong></p>
  <p>National Stalking Helpline: <a href="tel:+448088020300">0808 802 0300</a></p>
</${tag}>`;

const pages = {
  'plain words in the helplines': plain('four-signs-helplines'),
  'plain words in the week': plain('four-signs-week'),
  'plain words in the week, in Welsh': plain('four-signs-week', 'cy'),
  ...Object.fromEntries(
    ['en', 'cy'].flatMap((lang) =>
      Object.entries({
        'a fortnight before': 'preview-date="2025-04-10"',
        'on its days': 'preview-date="2025-04-22"',
        'with a link': 'link="https://example.org/"',
        'with a theme and a link':
          'start="2027-09-20" end="2027-09-24" theme="Standing Against Stalking: Supporting Young People" link="https://example.org/" preview-date="2027-09-21"',
        'for the 16 Days': 'campaign="16-days" preview-date="2026-11-20" link="https://example.org/"',
        'for the anniversary': 'campaign="stalking-law-anniversary" preview-date="2026-11-20"',
      }).map(([when, attributes]) => [`the week, ${when}, ${lang}`, plain('four-signs-week', lang, attributes)]),
    ),
  ),
  'plain words in the checklist': plain('four-signs-checklist'),
  'the helplines from a server': helplinesHtml({nation: 'england', now}),
  'the helplines from a server, in Welsh, with a need': helplinesHtml({
    nation: 'wales',
    lang: 'cy',
    need: 'sexual-violence',
    policeForce: 'gwent',
    now,
  }),
};

/** A page whose script comes late, so that what the host wrote is painted first. */
const page = (
  content,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
<link rel="stylesheet" href="/dist/cdn/fallback.css"><style>body { margin: 1em; font-family: sans-serif }</style>
<script src="/late.js" defer></script><h1>A page</h1>${content}<p id="after">What follows.</p></html>`;

const watch = () => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifts.push(entry.value);
  }).observe({type: 'layout-shift', buffered: true});
};

describe(
  'Nothing on the page moves when the script takes over',
  {skip: browserNames.includes('chromium') ? false : 'needs Chromium'},
  () => {
    for (const width of [320, 768, 1280]) {
      for (const [what, content] of Object.entries(pages)) {
        test(`${what}, ${width} px`, async () => {
          const opened = await openPage('chromium', '/moving.html', {
            html: page(content),
            answers: {'/late.js': {body: script, type: 'text/javascript', delay: 300}},
            viewport: {width, height: 800},
            before: (tab) => tab.evaluateOnNewDocument(`(${watch})(); Date.now = () => ${Number(now)};`),
          });
          await opened.page.waitForFunction(
            () =>
              document.querySelector('four-signs-helplines, four-signs-week')?.shadowRoot?.querySelector('a[href="tel:999"]') ??
              document.querySelector('four-signs-checklist:defined'),
          );
          const {shifts, height} = await opened.page.evaluate(async () => {
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            return {shifts: window.shifts, height: document.querySelector('#after').previousElementSibling.offsetHeight};
          });
          assert.ok(height > 200, `it is drawn: ${height} px`);
          assert.deepEqual(shifts, []);
          await opened.close();
        });
      }
    }

    test('what a server wrote stands where the script draws it, to the pixel', async () => {
      for (const width of [320, 768, 1280]) {
        const opened = await openPage('chromium', '/moving.html', {
          html: page(pages['the helplines from a server']),
          answers: {'/late.js': {body: '', type: 'text/javascript'}, '/now.js': {body: script, type: 'text/javascript'}},
          viewport: {width, height: 800},
          before: (tab) => tab.evaluateOnNewDocument(`Date.now = () => ${Number(now)};`),
        });
        const places = (root) =>
          root.evaluate((element) => {
            const inside = element.shadowRoot ?? element;
            return [...inside.querySelectorAll('h2, h3, h4, p, a')]
              .filter((each) => !each.closest('details:not([open])'))
              .map((each) => `${each.textContent.trim().slice(0, 20)} ${Math.round(each.getBoundingClientRect().top)}`);
          });
        const element = await opened.page.$('four-signs-helplines');
        const before = await places(element);
        await opened.page.addScriptTag({url: '/now.js'});
        await opened.page.waitForFunction(() => document.querySelector('four-signs-helplines').shadowRoot?.querySelector('a'));
        assert.deepEqual(await places(element), before);
        await opened.close();
      }
    });
  },
);
