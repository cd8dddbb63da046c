/**
 * Leaving is final. On pages that do what pages do, the exit is pressed while the destination does
 * not answer: the tab is blank under a neutral title, silent, and stays so; then it is where it was
 * sent, without a referrer; and Back leads to what was open before the page.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {engines, sitesAndTabs} from '../../support/leaving-tab.mjs';
import {until} from '../../support/until.mjs';
import {leavingPages} from './pages.mjs';

/** What an engine cannot be held to, with the reason. Each is in SECURITY.md. */
const endless = {
  'that goes elsewhere again and again, by a clock that is no timer':
    'it stays blank, and never arrives',
};
const noEntries = 'it has no Navigation API, so nobody knows which entries are the page’s';
const notFor = {
  chromium: {},
  firefox: endless,
  webkit: {
    ...endless,
    'whose timers throw': 'the driver of WebKit itself needs them',
    'that goes elsewhere when a fetch is answered or fails':
      'without a Navigation API, the page may be quicker when its request ends',
    ...Object.fromEntries(
      leavingPages.filter(({entries}) => entries).map(({name}) => [name, noEntries]),
    ),
  },
};

/**
 * All of it, in one engine: a file for each, so that two run side by side.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 */
export function holdOnLeaving(engine) {
  const skip = engines.includes(engine) ? false : `${engine} is not here`;
  describe(`leaving, in ${engine}`, {skip}, () => {
    const here = sitesAndTabs(engine);
    /** @type {import('../../support/leaving-tab.mjs').Tab} */
    let tab;

    /**
     * Opens a page with the exit, in a tab that has been on another page before.
     *
     * @param {Omit<import('./pages.mjs').LeavingPage, 'name'>} page
     * @param {string} [destination]
     */
    async function open(
      {script, body = '', files = {}, headers},
      destination = '/weather?after=release',
    ) {
      for (const [path, text] of Object.entries(files)) here.sites.page(path, text);
      here.sites.page(
        '/help.html',
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stalking: get help</title>
<script src="/dist/cdn/four-signs-exit.js"></script></head><body>
<four-signs-exit><a href="${here.sites.elsewhere}${destination}">Leave this page</a></four-signs-exit>
<h1>Help with stalking</h1>${body}<script>${script}</script></body></html>`,
        headers,
      );
      here.sites.arrivals.length = 0;
      tab = await here.tabs.tab();
      await tab.open(`${here.sites.host}/before.html`);
      await tab.open(`${here.sites.host}/help.html`);
      await until(
        () => tab.ask(() => !document.querySelector(':not(:defined)')),
        'the exit is defined',
      );
      await tab.ask(() => window.ready);
    }

    async function expectToBeGone(leave, {stays = false, entries = false} = {}) {
      const windows = await tab.windows();
      await leave();
      await until(() => here.sites.arrivals.length, 'the destination is asked');
      await until(
        () => !here.sites.unanswered(),
        'everything that the page had asked for is answered',
      );
      const {host} = new URL(here.sites.elsewhere);
      const blank = await until(() => tab.state(), 'the tab answers');
      if (!stays) assert.match(blank.url, /^blob:/, 'the page itself is gone');
      assert.equal(blank.title, host, 'the title is neutral');
      // Not known in Chromium, which answers no question about this page.
      assert.equal(blank.text ?? '', '', 'the tab is blank');
      const arrived = await until(async () => {
        here.sites.release();
        const state = await tab.state();
        return state?.title === 'Weather' && state;
      }, 'the visitor arrives');
      assert.ok(arrived.url.startsWith(here.sites.elsewhere), arrived.url);
      assert.ok(
        here.sites.arrivals.every(({referrer}) => !referrer),
        'without a referrer',
      );
      assert.deepEqual(tab.dialogs, [], 'no dialog');
      assert.equal(await tab.windows(), windows, 'no other window');
      await tab.back();
      const back = await until(async () => {
        const state = await tab.state();
        return state?.title && state.title !== 'Weather' && state;
      }, 'Back leads somewhere');
      assert.equal(back.title, 'Before', `Back leads to ${back.url}`);
      if (!entries) return tab.close();
      // What the page had pushed is gone: after the destination comes the site's first page, or,
      // where the browser kept the emptied page for Forward, the destination once more.
      await tab.forward();
      const arrivedAgain = async () => {
        here.sites.release();
        return (await tab.state())?.title === 'Weather';
      };
      await until(arrivedAgain, 'Forward leads to the destination');
      const asked = here.sites.arrivals.length;
      await tab.forward();
      const ahead = await until(async () => {
        here.sites.release();
        const state = await tab.state();
        return (state?.title === 'Front page' || here.sites.arrivals.length > asked) && state;
      }, 'Forward leads on');
      assert.notEqual(ahead.title, 'Stalking: get help');
      return tab.close();
    }

    for (const page of leavingPages) {
      const notHere = notFor[engine][page.name];
      test(`by one press, from a page ${page.name}`, {skip: notHere}, async () => {
        await open(page);
        await expectToBeGone(() => tab.press('four-signs-exit > a'), page);
      });
      if (!page.shift) continue;
      test(`by Shift three times, from a page ${page.name}`, {skip: notHere}, async () => {
        await open(page);
        await expectToBeGone(() => tab.shift(), page);
      });
    }

    test('by Shift three times, from a page that goes elsewhere when a fetch is answered', async () => {
      await open({
        script: `addEventListener('keydown', () => { fetch('/late?after=arrival').then(() => { location.href = '/came-back.html'; }); }, {once: true, capture: true});`,
      });
      await expectToBeGone(() => tab.shift());
    });
  });
}
