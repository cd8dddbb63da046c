/**
 * What comes out on paper after "Print" in the checklist, whatever the page's own print styles
 * hide. The paper is a PDF that the browser makes.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inflateSync} from 'node:zlib';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';

/** How many pieces of text are drawn in a PDF: its content streams are deflated. */
function countTexts(pdf) {
  const bytes = Buffer.from(pdf);
  let count = 0;
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    const end = bytes.indexOf('endstream', at);
    try {
      count +=
        inflateSync(bytes.subarray(at + 7, end), {finishFlush: 2})
          .toString('latin1')
          .match(/\bT[jJ]\b/g)?.length ?? 0;
    } catch {
      // A picture, a font, or the end of another stream.
    }
  }
  return count;
}

const hides = {
  nothing: '',
  'the column around it': 'aside { display: none }',
  'every column, as important as can be':
    '#page aside, #page .column, aside.side { display: none !important }',
  'our tag': 'four-signs-checklist, .side > * { display: none !important }',
  'the whole page': 'html, body { display: none !important }',
  'by making the column see-through':
    'aside { opacity: 0 !important; visibility: hidden !important }',
  'by moving the column away':
    'aside { position: absolute !important; left: -9999px !important; transform: scale(0) }',
  'the column, by a style that the column has in a root of its own': 'aside { color: red }',
  'what is around a slot of the column': 'aside { color: blue }',
  'everything in the body':
    'body > *, body > * > * { display: none !important } body * { visibility: hidden !important }',
  'by giving the column no room':
    'aside { height: 0 !important; width: 0 !important; overflow: hidden !important; clip-path: inset(50%) }',
};

/** The sizes of the pages of a PDF, in points. */
const pagesOf = (pdf) =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/MediaBox \[([\d. ]+)\]/g),
  ].map(([, box]) =>
    box
      .split(' ')
      .slice(2)
      .map((side) => Math.round(Number(side))),
  );

for (const lang of ['en', 'cy']) {
  test(
    `chromium: prints an empty sheet of A4 alone, black on white, for a person who asks for one, in ${lang}`,
    {skip: !browserNames.includes('chromium')},
    async (t) => {
      const {page, close} = await openPage('chromium', '/sheet.html', {
        colorScheme: 'dark',
        html: `<!doctype html><html lang="${lang}"><head><title>Stalking: get help</title>
<style>:root { color-scheme: dark } @page { size: A5 landscape; margin: 0 }</style>
<script>window.print = () => undefined;</script>
<script src="/dist/cdn/four-signs.js"></script></head><body><h1>Stalking</h1>
<four-signs-checklist><p><a href="tel:999">999</a></p></four-signs-checklist></body></html>`,
      });
      t.after(close);
      await upgraded(page);
      await giveRoots(page, 'four-signs-checklist');
      await page.evaluate((known) => {
        const root = window[Symbol.for(known)].rootOf(
          document.querySelector('four-signs-checklist'),
        );
        const press = (words) =>
          [...root.querySelectorAll('button')]
            .find(({textContent}) => words.test(textContent))
            .click();
        root.querySelector('input').click();
        press(/See what can help|Gweld beth all helpu/);
        press(/Print an empty sheet|Argraffu taflen wag/);
        window.seen = () => {
          const shown = [...root.querySelectorAll('p, li, button, td, th')].filter(
            (each) => each.getClientRects().length,
          );
          const {color, backgroundColor} = getComputedStyle(root.querySelector('.notes'));
          return {
            other: shown
              .filter((each) => !each.closest('.notes'))
              .map((each) => each.textContent.trim())
              .filter(Boolean),
            rows: [...root.querySelectorAll('tbody tr')].map((row) =>
              Math.round((row.getBoundingClientRect().height / 96) * 25.4),
            ),
            columns: root.querySelectorAll('th').length,
            colours: [color, backgroundColor],
          };
        };
      }, key);
      assert.match(await page.title(), /^(Notes|Nodiadau)$/);
      await page.emulateMediaType('print');
      const {other, rows, columns, colours} = await page.evaluate(() => window.seen());
      assert.deepEqual(other, []);
      assert.equal(columns, 4);
      assert.equal(rows.length, 6);
      for (const height of rows) assert.ok(height >= 29 && height <= 34, `${height} mm`);
      assert.deepEqual(colours, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      await page.emulateMediaType();
      const pdf = await page.pdf({preferCSSPageSize: true});
      assert.deepEqual(pagesOf(pdf), [[595, 842]]);
      assert.ok(countTexts(pdf) > 3);
    },
  );
}

for (const browser of browserNames) {
  for (const [name, rule] of Object.entries(hides)) {
    test(`${browser}: prints the notes alone from a page whose print styles hide ${name}`, async (t) => {
      const {page, close} = await openPage(browser, '/print.html', {
        html: `<!doctype html><html lang="en"><head><title>Stalking: get help</title><style>@media print { ${rule} }</style>
<script>window.printed = 0; window.print = () => { window.printed += 1; };</script>
<script src="/dist/cdn/four-signs.js"></script></head><body id="page"><h1>Stalking</h1>
<aside class="side column"><four-signs-checklist><p><a href="tel:999">999</a></p></four-signs-checklist></aside>
<p>What the page says.</p></body></html>`,
      });
      t.after(close);
      await upgraded(page);
      await giveRoots(page, 'four-signs-checklist');
      await page.evaluate((known) => {
        const root = window[Symbol.for(known)].rootOf(
          document.querySelector('four-signs-checklist'),
        );
        const hidesInside = document.querySelector('style').textContent;
        if (/red|blue/.test(hidesInside)) {
          const hidden = hidesInside.includes('red') ? ':host' : 'div';
          document.querySelector('aside').attachShadow({mode: 'open'}).innerHTML =
            `<style>@media print { ${hidden} { display: none !important } }</style><p>Aside</p><div><slot></slot></div>`;
        }
        const press = (words) =>
          [...root.querySelectorAll('button')]
            .find(({textContent}) => textContent.trim() === words)
            .click();
        root.querySelector('input').click();
        press('See what can help');
        press('Show my words');
        press('Print');
        window.seen = () =>
          [...root.querySelectorAll('.sheet.printing p, .sheet.printing li')].filter(
            (each) => each.getClientRects().length,
          );
      }, key);
      assert.equal(await page.evaluate(() => window.printed), 1);
      assert.equal(await page.title(), 'Notes');
      if (browser === 'chromium') {
        await page.emulateMediaType('print');
        const seen = await page.evaluate(() => ({
          ours: window.seen().length > 2,
          theirs: [...document.querySelectorAll('h1, body > p')].some(
            (each) => each.getClientRects().length,
          ),
        }));
        assert.deepEqual(seen, {ours: true, theirs: false});
        await page.emulateMediaType();
      }
      const words = countTexts(await page.pdf());
      assert.ok(words > 3, `${words} pieces of text are on the paper`);
    });
  }
}
