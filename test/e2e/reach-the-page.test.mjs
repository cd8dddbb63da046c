/**
 * Keys, presses and swipes inside the checklist that we do not use reach the page, and those that
 * answer do not. Tab comes to our numbers in dialogs that keep the focus.
 */
/** @import {KeyInput} from 'puppeteer-core' */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';
import {until} from '../support/until.mjs';
import {numbers} from './privacy/host-page.mjs';

const packaged = (path) => ({
  body: readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8'),
  type: 'js',
});
const tag = 'four-signs-checklist';
const heard = `window.heard = [];
for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'pointerup', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'input', 'focusin']) {
  document.addEventListener(type, (event) => heard.push(event.key === undefined ? type : type + ' ' + event.key));
}`;
const page = (
  body,
  scripts = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><script>${heard}</script><script src="/dist/cdn/four-signs.js" defer></script></head><body>${body}${scripts}</body></html>`;

/** The middle of the first thing in the closed root that a selector finds. */
async function middleOf(tab, selector) {
  await giveRoots(tab);
  return tab.evaluate(
    (name, host, what) => {
      const found = window[Symbol.for(name)]
        .rootOf(document.querySelector(host))
        .querySelector(what);
      found.scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, top, width, height} = found.getBoundingClientRect();
      return {x: left + Math.min(width / 2, 30), y: top + height / 2};
    },
    key,
    tag,
    selector,
  );
}

const forget = (tab) => tab.evaluate(() => void window.heard.splice(0));
const told = (tab) => tab.evaluate(() => window.heard);

/**
 * As docs/for-developers.md gives it, with the focus-trap that is in the tests' packages, as it
 * comes.
 */
for (const browser of browserNames) {
  for (const name of ['four-signs-week', 'four-signs-helplines', tag]) {
    test(`${browser}: Tab comes into ${name} in a dialog that keeps the focus, between two controls of the page`, async () => {
      const dialog = `<div id="dialog" role="dialog"><button id="one">Close</button><${name}>${numbers}</${name}><button id="two">Close</button></div>`;
      const {page: tab, close} = await openPage(browser, '/dialog.html', {
        html: page(
          dialog,
          '<script src="/tabbable.js"></script><script src="/focus-trap.js"></script>',
        ),
        answers: {
          '/tabbable.js': packaged('tabbable/dist/index.umd.js'),
          '/focus-trap.js': packaged('focus-trap/dist/focus-trap.umd.js'),
        },
      });
      await upgraded(tab);
      await tab.evaluate(() => window.focusTrap.createFocusTrap('#dialog').activate());
      await tab.waitForFunction(() => document.activeElement.id === 'one');
      await tab.keyboard.press('Tab');
      assert.equal(await tab.evaluate(() => document.activeElement.localName), name);
      await tab.keyboard.press('Tab');
      assert.equal(
        await tab.evaluate(() => document.activeElement.localName),
        name,
        'and goes on in it',
      );
      await close();
    });
  }

  describe(`inside the checklist, in ${browser}`, () => {
    const open = async () => {
      const opened = await openPage(browser, '/reach.html', {
        html: page(`<${tag}>${numbers}</${tag}>`),
      });
      await upgraded(opened.page);
      return opened;
    };
    /** With the focus on the first box. */
    const onBox = async (tab) => {
      const {x, y} = await middleOf(tab, 'label input');
      await tab.mouse.click(x, y);
      await forget(tab);
    };

    test('Escape and other keys that we do not use reach the page', async () => {
      const {page: tab, close} = await open();
      await onBox(tab);
      for (const each of /** @type {KeyInput[]} */ (['Escape', 'F2', '/', 'ArrowDown', 'k']))
        await tab.keyboard.press(each);
      const down = (await told(tab)).filter((each) => each.startsWith('keydown'));
      assert.deepEqual(
        down,
        ['Escape', 'F2', '/', 'ArrowDown', 'k'].map((each) => `keydown ${each}`),
      );
      await close();
    });

    test('Tab, the space bar and Enter do not: from them the page could work out a box', async () => {
      const {page: tab, close} = await open();
      await onBox(tab);
      for (const each of /** @type {KeyInput[]} */ (['Tab', ' ', 'Tab', 'Enter']))
        await tab.keyboard.press(each);
      assert.deepEqual(await told(tab), []);
      await close();
    });

    test('a press beside our controls closes a menu of the page, and a press on one tells nothing', async () => {
      const {page: tab, close} = await open();
      const beside = await middleOf(tab, '.panel li');
      await forget(tab);
      await tab.mouse.click(beside.x, beside.y);
      assert.deepEqual(await told(tab), ['pointerdown', 'pointerup', 'click']);
      for (const control of ['label span', 'label input', 'button', 'summary, [aria-pressed]']) {
        const {x, y} = await middleOf(tab, control);
        await forget(tab);
        await tab.mouse.click(x, y);
        assert.deepEqual(await told(tab), [], control);
      }
      await close();
    });

    test(
      'a swipe that begins beside our controls reaches the page, and one on a box does not',
      {
        // Its driver makes no touches.
        skip: browser === 'firefox' ? 'no touches' : false,
      },
      async () => {
        const {page: tab, close} = await open();
        const swipe = async ({x, y}) => {
          const finger = await tab.touchscreen.touchStart(x, y);
          await finger.move(x + 60, y);
          await finger.end();
          return async () => (await told(tab)).filter((each) => each.startsWith('touch'));
        };
        await forget(tab);
        await swipe(await middleOf(tab, 'label span'));
        const beside = await swipe(await middleOf(tab, '.panel li'));
        // A browser that scrolls by it ends it with `touchcancel`.
        await until(
          async () => /touchstart.*touch(end|cancel)/.test((await beside()).join()),
          'the page has the whole swipe',
        );
        // The swipe on the box came first: by now its events would have been heard.
        assert.equal((await beside()).filter((each) => each === 'touchstart').length, 1);
        await close();
      },
    );
  });
}
