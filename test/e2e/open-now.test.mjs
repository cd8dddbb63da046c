/**
 * A device that slept with the page in view: timers stood still, and the clock did not. What is
 * said to be open is true again as soon as somebody comes back.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {person} from '../support/leak-watcher.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';
import {until} from '../support/until.mjs';
import {numbers} from './privacy/host-page.mjs';

/** A Tuesday at ten, when lines are open that shut for the night. */
const clock = `window.at = Date.parse('2026-11-24T10:00:00Z');
Date.now = () => at;
window.setTimeout = () => 1;`;
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><script>${clock}</script>
<script src="/dist/cdn/four-signs.js"></script></head><body><p id="elsewhere">Elsewhere</p><button>Menu</button>
<four-signs-helplines only="karma-nirvana forced-marriage-unit">${numbers}</four-signs-helplines></body></html>`;

/** How somebody comes back to the page. */
const comings = {
  'the window gets the focus': (tab) =>
    tab.evaluate(() => void window.dispatchEvent(new Event('focus'))),
  'a key is pressed': (tab) => tab.keyboard.press('F2'),
  'the page is pressed': (tab) => tab.click('#elsewhere'),
  'the page is shown again': (tab) =>
    tab.evaluate(() => void window.dispatchEvent(new PageTransitionEvent('pageshow'))),
  'the page becomes visible': (tab) =>
    tab.evaluate(() => void document.dispatchEvent(new Event('visibilitychange', {bubbles: true}))),
};

const night = () => {
  window.at = Date.parse('2026-11-24T23:00:00Z');
};

for (const browser of browserNames) {
  describe(`after a sleep, in ${browser}`, () => {
    for (const [name, come] of Object.entries(comings)) {
      test(`no line that has shut is said to be open once ${name}`, async () => {
        const {
          page: tab,
          errors,
          close,
        } = await openPage(browser, '/open-now.html', {
          html: page,
          viewport: {width: 1000, height: 9000},
        });
        await upgraded(tab);
        const visitor = person(tab);
        const open = async () => /Open now, until/.test(await visitor.read('four-signs-helplines'));
        assert.ok(await open());
        await tab.evaluate(night);
        await come(tab);
        await until(async () => !(await open()), 'the lines are said to have shut');
        assert.deepEqual(errors, []);
        await close();
      });
    }
  });
}
