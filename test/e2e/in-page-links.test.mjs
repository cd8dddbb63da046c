/**
 * `<four-signs-exit in-page-links>`: a link within the page goes where the browser would go, and
 * leaves no entry in the history, so that Back after leaving leads to what was open before. What
 * is no such link, and what the page refuses, is left to the browser and to the page.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {engines, sitesAndTabs} from '../support/leaving-tab.mjs';
import {until} from '../support/until.mjs';

const body = `
<nav>
  <a id="to-help" href="#help"><span>Help</span></a> <a id="to-top" href="#">To the top</a>
  <a id="to-cafe" href="#caf%C3%A9">Encoded</a> <a id="to-caf" href="#café">As it is</a>
  <a id="to-named" href="/help.html#help">By its path</a>
</nav>
<p style="height: 3000px">Long</p>
<h2 id="help" tabindex="-1">Help</h2>
<h2 id="café">Café</h2>
<p style="height: 3000px">Long</p>
<div id="shadow"></div>
<a id="refused" href="#help">A tab of the page</a>
<a id="refused-late" href="#help">A tab that its router refuses</a>
<a id="button" href="#" role="button">Menu</a>
<a id="blank" href="#help" target="_blank">New tab</a>
<a id="named" href="#help" target="other">Other frame</a>
<a id="download" href="#help" download>Download</a>
<a id="elsewhere" href="/came-back.html#help">Elsewhere</a>
<a id="empty" href="">This page again</a>
<a id="none">No link</a>
<a id="broken" href="http://[#help">No address</a>
<svg width="9" height="9"><a id="svg" href="#help"><text id="svg-text" y="9">x</text></a></svg>`;

/** Runs in the page. */
const script = `
const byId = (id) => document.getElementById(id);
const root = byId('shadow').attachShadow({mode: 'open'});
root.innerHTML = '<a href="#help"><b>In a root</b></a>';
window.heard = [];
addEventListener('hashchange', () => heard.push(location.hash));
window.failures = [];
addEventListener('error', ({message}) => failures.push(message));
byId('refused').addEventListener('click', (event) => event.preventDefault());
byId('button').onclick = () => false;
// Later than our script, and as late as a router can be: also after a key.
dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab'}));
addEventListener('click', (event) => event.target.id === 'refused-late' && event.preventDefault());
/** Whether somebody but the test has prevented what the browser does at a click. */
window.isPrevented = (target, more) => {
  let prevented;
  const last = (event) => {
    prevented = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', () => addEventListener('click', last, {once: true}), {once: true, capture: true});
  target.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ...more}));
  return prevented;
};
window.look = () => ({
  entries: history.length,
  hash: decodeURI(location.hash),
  target: document.querySelector(':target')?.id,
  atTop: scrollY === 0,
  top: Math.round(byId('help').getBoundingClientRect().top),
  heard: heard.length,
  failures,
});`;

for (const engine of engines) {
  describe(`links within the page, in ${engine}`, () => {
    const here = sitesAndTabs(engine);
    /** @type {import('../support/leaving-tab.mjs').Tab} */
    let tab;

    async function open(attributes = 'in-page-links', head = '') {
      here.sites.page(
        '/help.html',
        `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>Get help</title>
<script src="/dist/cdn/four-signs-exit.js"></script></head><body>
<four-signs-exit ${attributes}><a href="${here.sites.elsewhere}/weather">Leave this page</a></four-signs-exit>
${body}<script>${script}</script></body></html>`,
      );
      tab = await here.tabs.tab();
      await tab.open(`${here.sites.host}/before.html`);
      await tab.open(`${here.sites.host}/help.html`);
      await until(
        () => tab.ask(() => !document.querySelector(':not(:defined)')),
        'the exit is defined',
      );
    }

    const look = () => tab.ask(() => window.look());
    const follow = async (selector, hash) => {
      await tab.press(selector);
      return until(async () => {
        const seen = await look();
        return seen.hash === hash && seen;
      }, `${selector} leads to ${hash}`);
    };

    test('leads there as the browser does, without one more entry, again and again', async () => {
      await open();
      const {entries} = await look();
      const there = await follow('#to-help span', '#help');
      assert.equal(there.entries, entries);
      assert.equal(there.target, 'help');
      assert.ok(Math.abs(there.top) < 3, `it is scrolled to: ${there.top}`);
      await until(async () => (await look()).heard === 1, 'the page hears of it once');
      await tab.ask(() => scrollTo(0, 0));
      // From what is in view, and to the same place once more.
      const again = await follow('#to-named', '#help');
      assert.equal(again.entries, entries);
      assert.ok(Math.abs(again.top) < 3, `it is scrolled to again: ${again.top}`);
      await tab.ask(() => scrollTo(0, 0));
      assert.equal((await follow('#to-cafe', '#café')).target, 'café');
      await tab.ask(() => scrollTo(0, 0));
      assert.equal((await follow('#to-caf', '#café')).target, 'café');
      await tab.ask(() => scrollTo(0, 0));
      const top = await follow('#to-top', '');
      assert.deepEqual([top.entries, top.atTop, top.failures], [entries, true, []]);
      await tab.close();
    });

    test('then leaves for good: Back leads to what was open before', async () => {
      await open();
      await follow('#to-help', '#help');
      await tab.ask(() => scrollTo(0, 0));
      await follow('#to-cafe', '#café');
      await tab.press('four-signs-exit > a');
      await until(async () => (await tab.state())?.title === 'Weather', 'the visitor arrives');
      await tab.back();
      const back = await until(async () => {
        const state = await tab.state();
        return state?.title && state.title !== 'Weather' && state;
      }, 'Back leads somewhere');
      assert.equal(back.title, 'Before', `Back leads to ${back.url}`);
      await tab.close();
    });

    test('follows a link in an open root, and one that is pressed by script or by a key', async () => {
      await open();
      const {entries} = await look();
      assert.equal(
        await tab.ask(() =>
          window.isPrevented(document.getElementById('shadow').shadowRoot.querySelector('b')),
        ),
        true,
      );
      // What Enter does to a link that has the focus.
      await tab.ask(() => document.getElementById('to-cafe').click());
      const seen = await until(async () => {
        const now = await look();
        return now.hash === '#café' && now;
      }, 'the link is followed');
      assert.equal(seen.entries, entries);
      await tab.close();
    });

    test('leaves alone what the page refuses, and what is no press on a link within the page', async () => {
      await open();
      const found = await tab.ask(() => {
        const byId = (id) => document.getElementById(id);
        const help = byId('to-help');
        const {hash} = location;
        const moves = {
          refused: byId('refused'),
          'refused by a late listener on the window': byId('refused-late'),
          'a button whose handler refuses': byId('button'),
        };
        const left = {
          'a new tab': [byId('blank')],
          'another frame': [byId('named')],
          'a download': [byId('download')],
          'another page': [byId('elsewhere')],
          'the page itself': [byId('empty')],
          'no address': [byId('none')],
          'a broken address': [byId('broken')],
          'a link in SVG': [byId('svg-text')],
          'the document': [document],
          'a text': [byId('none').firstChild],
          Control: [help, {ctrlKey: true}],
          Command: [help, {metaKey: true}],
          Shift: [help, {shiftKey: true}],
          Alt: [help, {altKey: true}],
          'the middle button': [help, {button: 1}],
          'the window': [window],
        };
        for (const link of Object.values(moves)) link.click();
        return {
          moved: location.hash !== hash,
          prevented: Object.keys(left).filter((name) => window.isPrevented(...left[name])),
          failures: window.failures,
        };
      });
      assert.deepEqual(found, {moved: false, prevented: [], failures: []});
      await tab.close();
    });

    test('leaves a link alone that a <base> sends to another page, and follows one that it does not', async () => {
      await open('in-page-links', '<base href="/other/">');
      const ask = () =>
        tab.ask(() =>
          ['to-help', 'to-named'].map((id) => window.isPrevented(document.getElementById(id))),
        );
      assert.deepEqual(await ask(), [false, true]);
      await tab.close();
    });

    for (const attributes of ['', 'in-page-links="false"']) {
      test(`is off for <four-signs-exit ${attributes}>: the browser follows its links itself`, async () => {
        await open(attributes);
        assert.equal(
          await tab.ask(() => window.isPrevented(document.getElementById('to-help'))),
          false,
        );
        await tab.close();
      });
    }
  });
}
