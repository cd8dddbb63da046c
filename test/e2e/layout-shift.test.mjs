/**
 * Nothing on the page jumps: measured by the browser itself, from first paint until after the
 * script has drawn. Chromium alone measures this.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {checklistHtml, helplinesHtml, weekHtml} from '../../dist/esm/entries/static.js';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';

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
        'for the 16 Days':
          'campaign="16-days" preview-date="2026-11-20" link="https://example.org/"',
        'for the anniversary': 'campaign="stalking-law-anniversary" preview-date="2026-11-20"',
      }).map(([when, attributes]) => [
        `the week, ${when}, ${lang}`,
        plain('four-signs-week', lang, attributes),
      ]),
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
  'the week from a server': weekHtml({link: 'https://example.org/', now}),
  'the week from a server, in Welsh, with a theme': weekHtml({
    lang: 'cy',
    start: '2026-11-23',
    end: '2026-11-27',
    theme: 'Standing Against Stalking: Supporting Young People',
    now,
  }),
  'the checklist from a server': checklistHtml({nation: 'wales'}),
};

/** In the page: loads the script after the first paint. */
const afterPaint = `new PerformanceObserver((list, observer) => {
  if (!list.getEntriesByName('first-contentful-paint').length) return;
  observer.disconnect();
  requestAnimationFrame(() => document.head.append(Object.assign(document.createElement('script'), {src: '/late.js'})));
}).observe({type: 'paint', buffered: true});`;

const sheet = '<link rel="stylesheet" href="/dist/cdn/fallback.css">';

/** A page that asks for its script when what the host wrote has been painted. */
const page = (
  content,
  {load = afterPaint, first = sheet, last = ''} = {},
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
${first}<style>body { margin: 1em; font-family: sans-serif }</style>
<script>${load}</script></head><body><h1>A page</h1>${content}<p id="after">What follows.</p>${last}</body></html>`;

/** As the documents recommend it: the room stands in the page, and the sheet comes last. */
const recommended = {
  first: `<style>${readFileSync('dist/cdn/room.css', 'utf8')}</style>`,
  last: sheet,
};
const exit =
  '<four-signs-exit><a href="https://www.example.org/" rel="noreferrer">Leave this page</a><p>Leaving does not clear your history or stop spyware.</p></four-signs-exit>';

const watch = () => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const {value, sources} = /** @type {any} */ (entry);
      const moved = sources.map(
        ({node, previousRect, currentRect}) =>
          `${node?.nodeName} ${node?.className ?? ''} from ${previousRect.y} to ${currentRect.y}`,
      );
      window.shifts.push([value, ...moved].join(', '));
    }
  }).observe({type: 'layout-shift', buffered: true});
};

describe(
  'Nothing on the page moves when the script takes over',
  {skip: browserNames.includes('chromium') ? false : 'needs Chromium'},
  () => {
    const pathOf = (what) => `/moving-${Object.keys(pages).indexOf(what)}.html`;
    const answers = {
      '/late.js': {body: script, type: 'text/javascript', headers: {'Cache-Control': 'no-store'}},
      ...Object.fromEntries(
        Object.entries(pages).map(([what, content]) => [pathOf(what), {body: page(content)}]),
      ),
    };

    for (const width of [320, 768, 1280]) {
      describe(`at ${width} px`, () => {
        let opened;

        // One tab for each width, which goes from page to page.
        before(async () => {
          opened = await openPage('chromium', '/empty.html', {
            html: '<!doctype html><title>Empty</title>',
            answers,
            viewport: {width, height: 800},
            before: (tab) =>
              tab.evaluateOnNewDocument(`(${watch})(); Date.now = () => ${Number(now)};`),
          });
        });
        after(() => opened?.close());

        for (const what of Object.keys(pages)) {
          test(`${what}, ${width} px`, async () => {
            await opened.page.goto(new URL(pathOf(what), opened.url).href);
            await opened.page.waitForFunction(
              () =>
                document
                  .querySelector('four-signs-helplines, four-signs-week')
                  ?.shadowRoot?.querySelector('a[href="tel:999"]') ??
                document.querySelector('four-signs-checklist:defined'),
            );
            const {shifts, height, painted} = await opened.page.evaluate(async () => {
              await new Promise((resolve) =>
                requestAnimationFrame(() => requestAnimationFrame(resolve)),
              );
              const [asked] = performance.getEntriesByName(`${location.origin}/late.js`);
              const [paint] = performance.getEntriesByName('first-contentful-paint');
              return {
                shifts: window.shifts,
                height: /** @type {HTMLElement} */ (
                  document.querySelector('#after').previousElementSibling
                ).offsetHeight,
                painted: paint.startTime <= asked.startTime,
              };
            });
            assert.ok(painted, 'what the host wrote was painted first');
            assert.ok(height > 200, `it is drawn: ${height} px`);
            assert.deepEqual(shifts, []);
          });
        }
      });
    }

    for (const width of [320, 768, 1280]) {
      test(`the words are on the screen before the style sheet is there, and nothing moves when it comes, nor when the script draws, ${width} px`, async () => {
        let release;
        const held = new Promise((resolve) => {
          release = resolve;
        });
        const opened = await openPage('chromium', '/recommended.html', {
          html: page(
            `${exit}${pages['plain words in the week']}${pages['plain words in the checklist']}${pages['plain words in the helplines']}`,
            {
              load: afterPaint.replace(
                /document.head.append.*?'\/late.js'}\)\)/,
                "fetch('/painted')",
              ),
              ...recommended,
            },
          ),
          answers: {
            '/painted': {body: ''},
            // Waits for the paint: were it the other way round as well, the page would never load.
            '/dist/cdn/fallback.css': {until: held},
            '/late.js': {body: script, type: 'text/javascript'},
          },
          onRequest: ({url}) => url.endsWith('/painted') && release(),
          viewport: {width, height: 800},
          before: (tab) =>
            tab.evaluateOnNewDocument(`(${watch})(); Date.now = () => ${Number(now)};`),
        });
        try {
          const [painted, arrived] = await opened.page.evaluate(() => [
            performance.getEntriesByName('first-contentful-paint')[0].startTime,
            /** @type {PerformanceResourceTiming} */ (
              performance.getEntriesByName(`${location.origin}/dist/cdn/fallback.css`)[0]
            ).responseEnd,
          ]);
          assert.ok(painted < arrived, `painted after ${painted} ms, the sheet came at ${arrived}`);
          await opened.page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
          );
          await opened.page.addScriptTag({url: '/late.js'});
          await upgraded(opened.page);
          const shifts = await opened.page.evaluate(
            () =>
              new Promise((done) =>
                requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifts))),
              ),
          );
          assert.deepEqual(shifts, []);
        } finally {
          await opened.close();
        }
      });
    }

    test('a page that moves under the visitor is caught', async () => {
      const opened = await openPage('chromium', '/moving.html', {
        html: page('<div id="late"></div>'),
        answers: {
          '/late.js': {
            body: "document.querySelector('#late').style.height = '300px'",
            type: 'text/javascript',
          },
        },
        before: (tab) => tab.evaluateOnNewDocument(`(${watch})();`),
      });
      await opened.page.waitForFunction(() => window.shifts.length > 0);
      await opened.close();
    });

    const open = ['the helplines from a server', 'the week from a server, in Welsh, with a theme'];
    test('what a server wrote stands where the script draws it, to the pixel', async () => {
      for (const [width, what] of [320, 768, 1280].flatMap((each) =>
        open.map((name) => /** @type {const} */ ([each, name])),
      )) {
        const opened = await openPage('chromium', '/moving.html', {
          html: page(pages[what], {load: ''}),
          answers: {'/now.js': {body: script, type: 'text/javascript'}},
          viewport: {width, height: 800},
          before: (tab) => tab.evaluateOnNewDocument(`Date.now = () => ${Number(now)};`),
        });
        const places = (root) =>
          root.evaluate((element) => {
            const inside = element.shadowRoot ?? element;
            return [...inside.querySelectorAll('h2, h3, h4, p, a')]
              .filter((each) => !each.closest('details:not([open])'))
              .map(
                (each) =>
                  `${each.textContent.trim().slice(0, 20)} ${Math.round(each.getBoundingClientRect().top)}`,
              );
          });
        const element = await opened.page.$('[data-static]');
        const before = await places(element);
        await opened.page.addScriptTag({url: '/now.js'});
        await opened.page.waitForFunction(() =>
          document.querySelector('[data-static]').shadowRoot?.querySelector('a'),
        );
        assert.deepEqual(await places(element), before, `${what}, ${width} px`);
        await opened.close();
      }
    });
  },
);
