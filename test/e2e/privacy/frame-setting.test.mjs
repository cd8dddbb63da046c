/** @import {OpenOptions} from '../../support/page-server.mjs' */
/**
 * A checklist that draws itself in its sandboxed frame, because its tag has `frame`: what people
 * see before, in and without it, and what the page around it learns.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {checklistCy} from '../../../dist/esm/content/checklist/cy.js';
import {checklistEn} from '../../../dist/esm/content/checklist/en.js';
import {defaultDestination} from '../../../dist/esm/elements/exit/default-destination.js';
import {giveRoots} from '../../support/closed-roots.mjs';
import {browserNames, openPage} from '../../support/page-server.mjs';
import {until} from '../../support/until.mjs';

const address = '/dist/cdn/four-signs-frame.html';
const words =
  '<h2>Our own words</h2><p>In danger? Call <a href="tel:999">999</a>.</p><p>National Stalking Helpline: <a href="tel:+448088020300">0808 802 0300</a></p>';
const html = (attributes, more = '') =>
  `<!doctype html><html lang="en"><title>A page</title><link rel="stylesheet" href="/dist/cdn/fallback.css"><body><script>
window.heard = [];
addEventListener('message', ({data}) => heard.push(data));
</script><four-signs-checklist ${attributes}>${words}</four-signs-checklist>${more}<script src="/dist/cdn/four-signs.js" defer></script></body></html>`;
const strict =
  "default-src 'none'; img-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
/** The driver of Firefox may hear of the frame and its address after the page has drawn it. */
const pageInside = (page) => page.waitForFrame((each) => each.url().includes('four-signs-frame'));
const wordsAreSeen = (page) =>
  page.evaluate(() => document.querySelector('four-signs-checklist > h2').checkVisibility());
/** Until the frame stands, and the host's words have made room for it. */
const stands = (page) => until(async () => !(await wordsAreSeen(page)), 'the frame stands');
/** What the checklist has drawn on the page itself. */
const drawnOn = async (page) => {
  await giveRoots(page.mainFrame());
  return page.evaluate(() => {
    const root = window[Symbol.for('leak watcher')].rootOf(
      document.querySelector('four-signs-checklist'),
    );
    const iframe = root.querySelector('iframe');
    return {
      boxes: root.querySelectorAll('[type=checkbox]').length,
      frame: iframe && {
        src: iframe.getAttribute('src'),
        sandbox: iframe.getAttribute('sandbox'),
        title: iframe.title,
        height: iframe.getBoundingClientRect().height,
      },
    };
  });
};

const docs = readFileSync(new URL('../../../docs/for-web-editors.md', import.meta.url), 'utf8');
const [, sandbox] = docs.match(/sandbox="([^"]*)"/) ?? assert.fail('the document has no frame');

for (const browser of browserNames) {
  describe(`a checklist with the setting frame, in ${browser}`, () => {
    test('stands in its sandbox under a strict policy, in the page’s language and nation', async () => {
      const {page, requests, messages, close} = await openPage(browser, '/framed.html', {
        html: html(`frame="${address}" nation="wales" lang="cy" frame-height="640"`),
        headers: {'Content-Security-Policy': strict},
      });
      await stands(page);
      assert.deepEqual(await drawnOn(page), {
        boxes: 0,
        frame: {
          src: `${address}#lang=cy&nation=wales`,
          sandbox,
          title: checklistCy.title,
          height: 640,
        },
      });
      const inside = await (
        await pageInside(page)
      ).evaluate(() => ({
        lang: document.documentElement.lang,
        nation: document.documentElement.dataset.fourSignsNation,
        origin: window.origin,
      }));
      assert.deepEqual(inside, {lang: 'cy', nation: 'wales', origin: 'null'});
      // One message, the same for everybody.
      assert.deepEqual(await page.evaluate(() => window.heard), ['four-signs-frame']);
      assert.deepEqual(
        requests.map((each) => new URL(each).pathname).filter((path) => path === address).length,
        1,
      );
      assert.deepEqual(
        messages.filter(({text}) => text.includes('four-signs')),
        [],
      );
      await close();
    });

    test('follows the page when its nation and language change, and keeps what was ticked', async () => {
      const {page, close} = await openPage(browser, '/framed.html', {
        html: html(`frame="${address}"`),
      });
      await stands(page);
      const frame = await pageInside(page);
      await giveRoots(frame);
      const tick = () =>
        frame.evaluate(() => {
          const root = window[Symbol.for('leak watcher')].rootOf(
            document.querySelector('four-signs-checklist'),
          );
          root.querySelector('[type=checkbox]').click();
        });
      await tick();
      await page.evaluate(() => {
        const tag = document.querySelector('four-signs-checklist');
        tag.setAttribute('nation', 'scotland');
        tag.setAttribute('lang', 'cy');
      });
      await frame.waitForFunction(
        () =>
          document.documentElement.lang === 'cy' &&
          document.documentElement.dataset.fourSignsNation === 'scotland',
      );
      const kept = await frame.evaluate(() => {
        const root = window[Symbol.for('leak watcher')].rootOf(
          document.querySelector('four-signs-checklist'),
        );
        return root.querySelectorAll(':checked').length > 0;
      });
      assert.ok(kept);
      await close();
    });

    test('shows the host’s words and numbers until the page in the frame has come', async () => {
      const body = readFileSync(
        new URL('../../../dist/cdn/four-signs-frame.html', import.meta.url),
      );
      const {page, close} = await openPage(browser, '/framed.html', {
        html: html(`frame="${address}"`),
        answers: {[address]: {body, delay: 1500}},
        waitUntil: 'domcontentloaded',
      });
      await page.waitForSelector('four-signs-checklist:defined');
      assert.ok(await wordsAreSeen(page));
      await stands(page);
      await close();
    });

    test('is not given up by what was waited for in a frame before it', async () => {
      const {page, messages, close} = await openPage(browser, '/framed.html', {
        html: html(
          `frame="${address}"`,
          `<script>
window.waits = [];
const {setTimeout: wait} = window;
window.setTimeout = (run, delay, ...more) => {
  if (delay >= 2000) waits.push(run);
  return wait(run, delay, ...more);
};
</script>`,
        ),
      });
      await stands(page);
      const ended = await page.evaluate(() => {
        const before = window.waits.splice(0);
        document.body.append(document.querySelector('four-signs-checklist'));
        for (const run of before) run();
        return before.length;
      });
      assert.ok(ended);
      await pageInside(page);
      await stands(page);
      assert.equal((await drawnOn(page)).boxes, 0);
      assert.deepEqual(
        messages.filter(({text}) => /is ignored/.test(text)),
        [],
      );
      await close();
    });

    test('leads somebody with the focus in the host’s words into the frame', async () => {
      const body = readFileSync(
        new URL('../../../dist/cdn/four-signs-frame.html', import.meta.url),
      );
      const {page, close} = await openPage(browser, '/framed.html', {
        html: html(
          `frame="${address}"`,
          '<script>document.querySelector("a[href^=tel]").focus()</script>',
        ),
        answers: {[address]: {body, delay: 300}},
      });
      await stands(page);
      assert.equal(
        await page.evaluate(() => document.activeElement.localName),
        'four-signs-checklist',
      );
      // Tab goes on inside.
      await page.keyboard.press('Tab');
      const frame = await pageInside(page);
      await until(
        () => frame.evaluate(() => document.activeElement.localName === 'four-signs-checklist'),
        'the focus is inside the frame',
      );
      await close();
    });

    const skip = browser === 'chromium' ? false : 'only Chromium shows a page as it is printed';
    test('prints the words with the numbers beside what the frame shows', {skip}, async () => {
      const {page, close} = await openPage(browser, '/framed.html', {
        html: html(`frame="${address}"`),
      });
      await stands(page);
      await page.emulateMediaType('print');
      assert.ok(await wordsAreSeen(page));
      await close();
    });

    /** @type {[what: string, attributes: string, options: OpenOptions][]} */
    const wrongAddresses = [
      ['is not there', 'frame="/nowhere.html"', {}],
      ['is another page', 'frame="/other.html"', {answers: {'/other.html': {body: '<p>Hello'}}}],
      ['is no address of a page', 'frame="javascript:parent.postMessage(1)"', {}],
      ['is empty', 'frame=""', {}],
      [
        'is forbidden by the page’s policy',
        `frame="${address}"`,
        {headers: {'Content-Security-Policy': strict.replace("frame-src 'self'; ", '')}},
      ],
    ];
    for (const [what, attributes, options] of wrongAddresses) {
      test(`draws the list on the page, and tells the developer, where the address ${what}`, async () => {
        const {page, messages, close} = await openPage(browser, '/framed.html', {
          html: html(attributes),
          ...options,
        });
        await stands(page);
        const {boxes, frame} = await drawnOn(page);
        assert.ok(boxes > 10);
        assert.equal(frame, null);
        assert.equal(
          messages.filter(({text}) => text.includes('<four-signs-checklist>: frame=')).length,
          1,
        );
        await close();
      });
    }

    test('begins again in an empty frame after the exit was used on the page', async () => {
      const {page, close} = await openPage(browser, '/framed.html', {
        html: html(`frame="${address}"`),
      });
      await stands(page);
      const before = await pageInside(page);
      await page.evaluate(() => dispatchEvent(new Event('four-signs-leave')));
      await until(() => before.detached, 'the frame with the answers is gone');
      await stands(page);
      await pageInside(page);
      await close();
    });

    test('is left by Shift three times after a tick inside, and the tab with it', async () => {
      const {page, close} = await openPage(browser, '/framed.html', {
        html: html(`frame="${address}"`),
        before: async (tab) => {
          await tab.setRequestInterception(true);
          tab.on('request', (request) =>
            request.url().startsWith('https:')
              ? request.respond({contentType: 'text/html', body: '<title>Elsewhere</title>'})
              : request.continue(),
          );
        },
      });
      await stands(page);
      await page.focus('four-signs-checklist');
      await page.keyboard.press('Tab');
      await page.keyboard.press(' ');
      for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
      await until(() => page.url() === defaultDestination, 'the tab is elsewhere');
      await close();
    });

    test('goes into its frame from a placeholder and from a default of the page', async () => {
      const placed = html('').replace(
        /<four-signs-checklist >([^]*)<\/four-signs-checklist>/,
        (_, inside) => `<div data-four-signs="checklist" data-frame="${address}">${inside}</div>`,
      );
      const inherited = html('').replace('<html', `<html data-four-signs-frame="${address}"`);
      for (const each of [placed, inherited]) {
        const {page, close} = await openPage(browser, '/framed.html', {html: each});
        await page.waitForSelector('four-signs-checklist:defined');
        await stands(page);
        assert.equal((await drawnOn(page)).frame?.title, checklistEn.title);
        await close();
      }
    });
  });
}
