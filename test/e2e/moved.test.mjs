/**
 * A page that moves our tags with `moveBefore()`, which keeps what is in an element: what was
 * ticked and chosen stays, and the exit leaves.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';
import {until} from '../support/until.mjs';

const weather = 'https://www.bbc.co.uk/weather';
const tags = ['four-signs-exit', 'four-signs-checklist', 'four-signs-helplines'];
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stalking: get help</title>
<script defer src="/dist/cdn/four-signs.js"></script></head><body><four-signs-exit><a href="${weather}">Leave</a></four-signs-exit>
<main><four-signs-checklist></four-signs-checklist><four-signs-helplines></four-signs-helplines></main><section lang="cy"></section></body></html>`;

async function open(t, browser) {
  const {page, close} = await openPage(browser, '/moved.html', {
    html,
    before: async (tab) => {
      await tab.setRequestInterception(true);
      tab.on('request', (request) =>
        request.url().startsWith('https:')
          ? request.respond({status: 200, contentType: 'text/html', body: '<title>Weather</title>'})
          : request.continue(),
      );
    },
  });
  t.after(close);
  await upgraded(page);
  await giveRoots(page);
  return page;
}

const move = (page) =>
  page.evaluate((names) => {
    const section = document.querySelector('section');
    for (const name of names) section.moveBefore(document.querySelector(name), null);
  }, tags);

const count = (page, tag, selector) =>
  page.evaluate(
    (name, host, what) =>
      window[Symbol.for(name)].rootOf(document.querySelector(host)).querySelectorAll(what).length,
    key,
    tag,
    selector,
  );

/** Leaves the test out in a browser that is older than the function. */
async function needsMoveBefore(t, page) {
  const isHere = await page.evaluate(() => 'moveBefore' in Element.prototype);
  if (!isHere) t.skip('moveBefore() came with Chromium 133 and Firefox 144');
  return isHere;
}

for (const browser of browserNames) {
  test(`${browser}: what somebody ticked and chose stays where the page moves our tags, in the language around them`, async (t) => {
    const page = await open(t, browser);
    if (!(await needsMoveBefore(t, page))) return;
    await page.evaluate((name) => {
      const rootOf = (host) => window[Symbol.for(name)].rootOf(document.querySelector(host));
      const boxes = rootOf('four-signs-checklist').querySelectorAll('input');
      for (const at of [1, 3]) boxes[at].click();
      rootOf('four-signs-helplines').querySelector('button[aria-pressed]').click();
    }, key);
    assert.equal(await count(page, 'four-signs-checklist', ':checked'), 2);
    await until(() => count(page, 'four-signs-helplines', '[aria-pressed=true]'), 'it is chosen');
    const chosen = await count(page, 'four-signs-helplines', '[aria-pressed=true]');
    await move(page);
    await until(
      () => count(page, 'four-signs-checklist', '[lang=cy]'),
      'the checklist is in Welsh',
    );
    assert.equal(await count(page, 'four-signs-checklist', ':checked'), 2);
    assert.equal(await count(page, 'four-signs-helplines', '[aria-pressed=true]'), chosen);
  });

  test(`${browser}: the exit leaves in one press after the page has moved it`, async (t) => {
    const page = await open(t, browser);
    if (!(await needsMoveBefore(t, page))) return;
    await move(page);
    await page.click('four-signs-exit a');
    await until(() => page.url() === weather, 'the tab is at the destination');
  });
}
