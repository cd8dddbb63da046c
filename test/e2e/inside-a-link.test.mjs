/**
 * Our tags inside a link of the page, as a page has them that forgot to close one: what is pressed
 * in a tag does what it does elsewhere, and nothing leads off the page.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';
import {until} from '../support/until.mjs';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stalking: get help</title>
<script defer src="/dist/cdn/four-signs.js"></script></head><body><p><a href="/elsewhere.html">More</p>
<four-signs-checklist></four-signs-checklist><four-signs-helplines></four-signs-helplines><four-signs-week preview-date="2026-04-21"></four-signs-week></body></html>`;
const answers = {'/elsewhere.html': {body: '<!doctype html><title>Elsewhere</title>'}};

/** Presses the first thing in a tag that a selector finds. */
async function press(page, tag, selector) {
  await giveRoots(page);
  const {x, y} = await page.evaluate(
    (name, host, what) => {
      const tag = document.querySelector(host);
      if (!tag.closest('a')) throw new Error(`<${host}> is in no link`);
      const found = window[Symbol.for(name)].rootOf(tag).querySelector(what);
      found.scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, top, width, height} = found.getBoundingClientRect();
      return {x: left + Math.min(width / 2, 20), y: top + height / 2};
    },
    key,
    tag,
    selector,
  );
  await page.mouse.click(x, y);
}

/** Whether a tag shows something. */
const shows = (page, tag, selector) =>
  page.evaluate(
    (name, host, what) =>
      Boolean(window[Symbol.for(name)]?.rootOf(document.querySelector(host))?.querySelector(what)),
    key,
    tag,
    selector,
  );

/** @type {[what: string, tag: string, pressed: string, then: string][]} */
const presses = [
  ['ticks a box', 'four-signs-checklist', 'label', ':checked'],
  ['asks what can help', 'four-signs-checklist', 'button.primary', '.ending'],
  ['says where she is', 'four-signs-helplines', 'button[aria-pressed]', '[aria-pressed=true]'],
  ['unfolds a card', 'four-signs-helplines', 'summary', 'details[open]'],
];

for (const browser of browserNames) {
  for (const [what, tag, pressed, then] of presses) {
    test(`${browser}: who ${what} stays on a page with a link around everything`, async (t) => {
      const {page, url, close} = await openPage(browser, '/link.html', {html, answers});
      t.after(close);
      await upgraded(page);
      await press(page, tag, pressed);
      await until(() => shows(page, tag, then), 'the press did what it does');
      assert.equal(page.url(), url);
    });
  }

  test(`${browser}: who sends the week away stays on a page with a link around everything`, async (t) => {
    const {page, url, close} = await openPage(browser, '/link.html', {html, answers});
    t.after(close);
    await upgraded(page);
    await press(page, 'four-signs-week', 'button');
    await until(async () => !(await shows(page, 'four-signs-week', 'button')), 'it is gone');
    assert.equal(page.url(), url);
  });
}
