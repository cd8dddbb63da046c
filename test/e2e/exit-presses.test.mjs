/**
 * Presses that pages take away from the exit, in real browsers: a dialog that keeps the focus, a
 * view transition, an inert page. The outside world is answered here.
 */
/** @import {Page} from 'puppeteer-core' */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {browserNames, openPage, upgraded, useWholeBrowser} from '../support/page-server.mjs';
import {until} from '../support/until.mjs';

useWholeBrowser();

const packages = createRequire(import.meta.url);
const packaged = (file) => ({body: readFileSync(packages.resolve(file), 'utf8'), type: 'js'});
const answers = {
  '/tabbable.js': packaged('tabbable/dist/index.umd.js'),
  '/focus-trap.js': packaged('focus-trap/dist/focus-trap.umd.js'),
};

const weather = 'https://www.bbc.co.uk/weather';
const link = `<a href="${weather}" rel="noreferrer">Leave this page</a>`;
const exit = `<four-signs-exit>${link}</four-signs-exit>`;
const ours = '<script src="/dist/cdn/four-signs-exit.js"></script>';

/** A page with an exit, whose console says how often the visitor left. */
async function open(browser, body, {head = ours, ...options} = {}) {
  const asked = [];
  const opened = await openPage(browser, '/presses.html', {
    viewport: {width: 400, height: 600},
    html:
      '<!doctype html><html lang="en"><head><title>Stalking: get help</title>' +
      `<meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`,
    answers,
    ...options,
    before: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().startsWith('https:')) return request.continue();
        if (request.url() === weather) asked.push(request.url());
        return request.respond({
          status: 200,
          contentType: 'text/html',
          body: '<!doctype html><title>Weather</title>',
        });
      });
    },
  });
  const {page, messages} = opened;
  await upgraded(page);
  await page.evaluate(() => {
    let times = 0;
    addEventListener('four-signs-leave', () => console.log(`left by the exit ${(times += 1)}`));
  });
  const at = await page.evaluate(() => {
    const host = document.querySelector('four-signs-exit');
    const shown = host.querySelector('a') || host.shadowRoot.querySelector('a');
    const {left, top, width, height} = shown.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  });
  return {...opened, asked, at, left: () => countLeaving(messages)};
}

/** How often the exit left. The browser may print a message again when the tab has another page. */
const countLeaving = (messages) =>
  new Set(messages.map(({text}) => text).filter((text) => text.startsWith('left by the exit')))
    .size;

/** The visitor has left, once, through us and not by following the link alone. */
async function leaves({page, left, asked}, press) {
  await press();
  await until(() => page.url() === weather, 'the tab is at the destination');
  assert.equal(left(), 1, 'it was our exit that left, once');
  assert.equal(asked.length, 1, 'and it went there once');
}

/** The page is there as before. What leaves does so while the press is made. */
async function stays({page, left, asked}, press) {
  await press();
  assert.equal(await page.evaluate(() => document.title), 'Stalking: get help');
  assert.deepEqual([left(), asked.length], [0, 0]);
}

const tap = ({page, at}) => page.touchscreen.tap(at.x, at.y);
const click = ({page, at}) => page.mouse.click(at.x, at.y);
const presses = {'a finger': tap, 'the mouse': click};

const dialog = '<dialog><p>Cookies help us.</p><button>Accept</button></dialog>';
const showDialog = ({page}) => page.evaluate(() => document.querySelector('dialog').showModal());

for (const browser of browserNames) {
  test(`${browser}: Shift three times leaves, and the exit makes way, where pictures and fields are named as what we ask of the page`, async (t) => {
    const opened = await open(
      browser,
      `${exit}<img name="body" alt=""><img name="body" alt=""><img name="elementsFromPoint" alt=""><img name="host" alt="">
<form style="position:absolute;top:0;right:0;width:200px;height:60px;margin:0"><input name="parentElement" hidden><input name="matches" hidden><input name="closest" hidden>
<div style="height:100%"><button style="width:100%;height:60px">Menu</button></div></form>`,
    );
    t.after(opened.close);
    assert.ok(opened.at.y > 60, `the link is at ${opened.at.y} px, below the button`);
    await leaves(opened, async () => {
      for (let times = 0; times < 3; times += 1) await opened.page.keyboard.press('Shift');
    });
  });

  for (const [what, press] of Object.entries(presses)) {
    test(`${browser}: ${what} leaves while a dialog of the page traps the focus`, async (t) => {
      const opened = await open(
        browser,
        `${exit}<div id="dialog" role="dialog" style="margin-top:100px"><button>Close</button></div>
<script src="/tabbable.js"></script><script src="/focus-trap.js"></script>`,
      );
      t.after(opened.close);
      await opened.page.evaluate(() => window.focusTrap.createFocusTrap('#dialog').activate());
      await opened.page.waitForFunction(() => document.activeElement.textContent === 'Close');
      await leaves(opened, () => press(opened));
    });

    test(`${browser}: ${what} leaves from a page that cancels and swallows every press it can`, async (t) => {
      const opened = await open(browser, exit, {
        head: `<script>
for (const type of ['touchstart', 'touchend', 'pointerdown', 'mousedown', 'mouseup'])
  addEventListener(type, (event) => event.preventDefault(), {capture: true, passive: false});
addEventListener('click', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
</script>${ours}`,
      });
      t.after(opened.close);
      await leaves(opened, () => press(opened));
    });

    test(`${browser}: ${what} leaves while a view transition holds the page`, async (t) => {
      const opened = await open(
        browser,
        `<style>::view-transition-group(root) { animation-duration: 30s }</style>${exit}<p>Help</p>`,
      );
      t.after(opened.close);
      await opened.page.evaluate(() => document.startViewTransition(() => {}).ready);
      await leaves(opened, () => press(opened));
    });

    test(`${browser}: ${what} leaves while a modal dialog of the page is open`, async (t) => {
      const opened = await open(browser, exit + dialog);
      t.after(opened.close);
      await showDialog(opened);
      await leaves(opened, () => press(opened));
    });

    test(`${browser}: ${what} leaves where a modal dialog that fills the window has words under the exit`, async (t) => {
      const opened = await open(
        browser,
        exit +
          dialog.replace(
            '<dialog>',
            '<dialog style="box-sizing:border-box;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;border:0;padding:0">',
          ) +
          '<style>p { font-size: 40px; margin: 0; text-align: right }</style>',
      );
      t.after(opened.close);
      await showDialog(opened);
      const under = await opened.page.evaluate(
        ({x, y}) => document.elementFromPoint(x, y)?.localName,
        opened.at,
      );
      assert.equal(under, 'p');
      await leaves(opened, () => press(opened));
    });

    test(`${browser}: ${what} leaves while the exit makes way for a control that has the focus`, async (t) => {
      const opened = await open(
        browser,
        `${exit}<button style="position:fixed;top:4px;right:4px">Menu</button>`,
      );
      t.after(opened.close);
      await opened.page.focus('button');
      const at = await opened.page.evaluate(() => {
        const {left, top, width, height} = document
          .querySelector('four-signs-exit > a')
          .getBoundingClientRect();
        return {x: left + width / 2, y: top + height / 2};
      });
      const menu = await opened.page.$eval(
        'button',
        (button) => button.getBoundingClientRect().bottom,
      );
      assert.ok(at.y > menu);
      await leaves(opened, () => press({...opened, at}));
    });

    test(`${browser}: ${what} leaves where the page is inert`, async (t) => {
      const opened = await open(
        browser,
        `<div inert>${exit}<p>Help</p></div><div role="dialog">Wait…</div>`,
      );
      t.after(opened.close);
      await leaves(opened, () => press(opened));
    });

    test(`${browser}: ${what} leaves where the page is inert and has a table and a picture called dataset`, async (t) => {
      const opened = await open(
        browser,
        `<div inert>${exit}<table id="dataset"></table><img name="dataset" alt=""></div>
<script>var nodeType = 'list';</script>`,
      );
      t.after(opened.close);
      await leaves(opened, () => press(opened));
    });

    test(`${browser}: ${what} leaves where the page is inert and has functions and classes called as those of the browser`, async (t) => {
      const opened = await open(browser, `<div inert>${exit}</div>`, {
        head: `<script>function Node(value) { this.value = value; }
class Element {} class Document {} const Text = 'list';</script>${ours}`,
      });
      t.after(opened.close);
      await leaves(opened, () => press(opened));
    });

    test(`${browser}: ${what} leaves from a page that had something else called Set and Map while our script began`, async (t) => {
      const opened = await open(browser, `<div inert>${exit}</div>`, {
        // The driver of the browser needs them again.
        head: `<script>window.kept = [Set, Map]; Set = Map = class {};</script>${ours}<script>[Set, Map] = window.kept;</script>`,
      });
      t.after(opened.close);
      await leaves(opened, () => press(opened));
    });

    test(`${browser}: ${what} leaves from a page whose observers and viewport do nothing`, async (t) => {
      const opened = await open(browser, `<div inert>${exit}</div>`, {
        head: `<script>window.MutationObserver = function () {};
Object.defineProperty(window, 'visualViewport', {value: {scale: 1}});</script>${ours}`,
      });
      t.after(opened.close);
      await leaves(opened, () => press(opened));
    });

    for (const [how, begun, drawn = exit] of [
      ['draws the exit anew', `tag.replaceWith(tag.cloneNode(true));`],
      ['draws the link anew', `tag.innerHTML = tag.innerHTML;`],
      ['draws everything anew', `document.body.innerHTML = document.body.innerHTML;`],
      ['takes the exit away', `tag.remove();`],
      [
        'moves an exit in the flow down',
        `tag.before(Object.assign(document.createElement('div'), {style: 'height:100px'}));`,
        exit.replace('>', ' position="in-flow">'),
      ],
    ]) {
      test(`${browser}: ${what} leaves from a page that ${how} while it is pressed`, async (t) => {
        const opened = await open(browser, drawn);
        t.after(opened.close);
        await opened.page.evaluate((code) => {
          addEventListener('pointerdown', () => {
            new Function('tag', code)(document.querySelector('four-signs-exit'));
          });
        }, begun);
        await leaves(opened, () => press(opened));
      });
    }

    test(`${browser}: ${what} stays on the page where the exit is in a part that is folded up`, async (t) => {
      const opened = await open(browser, exit);
      t.after(opened.close);
      await opened.page.evaluate(() => {
        const part = document.createElement('details');
        part.innerHTML = '<summary style="position:absolute;bottom:0">More</summary>';
        document.body.prepend(part);
        part.append(document.querySelector('four-signs-exit'));
      });
      await stays(opened, () => press(opened));
    });

    test(`${browser}: ${what} on words that lie over an exit in the flow stays on the page`, async (t) => {
      const opened = await open(
        browser,
        `<header style="position:fixed;z-index:9;inset:0 0 auto;height:200px;background:white"><p>Cookies help us.</p></header>
<four-signs-exit position="in-flow">${link}</four-signs-exit><p style="height:3000px">Help</p>`,
      );
      t.after(opened.close);
      await stays(opened, () => press(opened));
    });

    test(`${browser}: ${what} leaves where the host's link has an icon of its own inside`, async (t) => {
      const opened = await open(
        browser,
        `<four-signs-exit><a href="${weather}"><my-icon></my-icon></a></four-signs-exit><script>
customElements.define('my-icon', class extends HTMLElement {
  connectedCallback() { this.attachShadow({mode: 'open'}).innerHTML = '<b style="display:block;width:90px;height:20px">Leave</b>'; }
});</script>`,
      );
      t.after(opened.close);
      await leaves(opened, () => press(opened));
    });
  }

  test(`${browser}: a finger leaves although a thumb comes to rest elsewhere before it is lifted`, async (t) => {
    const opened = await open(browser, exit);
    t.after(opened.close);
    const {page, at} = opened;
    await leaves(opened, async () => {
      const finger = await page.touchscreen.touchStart(at.x, at.y);
      await page.touchscreen.touchStart(100, 400);
      await finger.end();
    });
  });

  test(`${browser}: a finger leaves although a thumb that held the phone is lifted before it`, async (t) => {
    const opened = await open(browser, exit);
    t.after(opened.close);
    const {page, at} = opened;
    await leaves(opened, async () => {
      const thumb = await page.touchscreen.touchStart(100, 400);
      const finger = await page.touchscreen.touchStart(at.x, at.y);
      await thumb.end();
      await finger.end();
    });
  });

  test(`${browser}: a thumb that rests on the words beside the exit does not leave when it is lifted`, async (t) => {
    const opened = await open(browser, exit);
    t.after(opened.close);
    const {page, at} = opened;
    await stays(opened, async () => {
      const finger = await page.touchscreen.touchStart(at.x, at.y);
      const thumb = await page.touchscreen.touchStart(100, 400);
      await thumb.move(at.x, at.y);
      await thumb.end();
      await finger.move(at.x, 300);
      await finger.end();
    });
  });

  for (const position of ['top-start', 'bottom-end']) {
    test(`${browser}: a press of the mouse leaves from ${position} after Shift was pressed twice`, async () => {
      const opened = await open(browser, exit.replace('>', ` position="${position}">`));
      const {page, close} = opened;
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await leaves(opened, () => page.click('four-signs-exit a'));
      await close();
    });
  }

  test(`${browser}: a press of the mouse leaves from the bottom although time runs out under it`, async (t) => {
    const opened = await open(browser, exit.replace('>', ' position="bottom-end">'), {
      head: `<script>const native = setTimeout; window.setTimeout = (run, delay, ...given) => {
  if (delay !== 5000) return native(run, delay, ...given);
  window.runOut = () => run(...given);
  return 1;
};</script>${ours}`,
    });
    t.after(opened.close);
    const {page} = opened;
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => 'runOut' in window);
    await leaves(opened, async () => {
      const link = await page.$('four-signs-exit a');
      const {x = 0, y = 0, height = 0} = (await link?.boundingBox()) ?? {};
      await page.mouse.move(x + 10, y + height - 4);
      await page.mouse.down();
      await page.evaluate(() => window.runOut());
      await page.mouse.up();
    });
  });

  test(`${browser}: one press of Shift never leaves, on a page whose setTimeout takes two arguments`, async (t) => {
    const opened = await open(browser, exit, {
      head: `<script>const native = setTimeout; window.setTimeout = (run, delay) => {
  if (delay !== 5000) return native(run, delay);
  window.runOut = () => run();
  return 1;
};</script>${ours}`,
    });
    t.after(opened.close);
    await stays(opened, async () => {
      await opened.page.keyboard.press('Shift');
      await opened.page.waitForFunction(() => 'runOut' in window);
      await opened.page.evaluate(() => window.runOut());
    });
  });

  test(`${browser}: a hand that shakes leaves: the mouse moves on the link, and does not drag it away`, async (t) => {
    const opened = await open(browser, exit);
    t.after(opened.close);
    const {page, at} = opened;
    await leaves(opened, async () => {
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      for (const moved of [3, 8, 14]) await page.mouse.move(at.x - moved, at.y);
      await page.mouse.up();
    });
  });

  test(`${browser}: where the page hides the end of a press, the count is told again`, async (t) => {
    const opened = await open(
      browser,
      `${exit}<p id="elsewhere" style="margin-top:200px">Words</p>`,
      {
        head: `<script>addEventListener('pointerup', (event) => event.stopImmediatePropagation(), true);</script>${ours}`,
      },
    );
    t.after(opened.close);
    const {page} = opened;
    const count = () =>
      page.$eval(
        'four-signs-exit',
        (host) => host.shadowRoot?.querySelector('output')?.textContent,
      );
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    assert.ok(await count());
    const box = await (await page.$('four-signs-exit a'))?.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move(20, 300);
    await page.mouse.up();
    await page.click('#elsewhere');
    assert.equal(await count(), '');
    await leaves(opened, async () => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    });
  });

  test(`${browser}: a finger leaves from inside a closed root of a page that cancels touchstart`, async (t) => {
    const opened = await open(
      browser,
      `${exit.replace('<four-signs-exit>', '<four-signs-exit id="outer" hidden>')}<div id="around"></div><script>
document.querySelector('#around').attachShadow({mode: 'closed'}).innerHTML = ${JSON.stringify(exit)};
document.addEventListener('touchstart', (event) => event.preventDefault(), {passive: false});</script>`,
    );
    t.after(opened.close);
    await leaves(opened, () => opened.page.touchscreen.tap(340, 30));
  });

  test(`${browser}: a link that is marked for it leaves by a finger on a page that cancels touchstart`, async (t) => {
    const opened = await open(
      browser,
      `${exit}<p><a id="marked" href="${weather}" data-four-signs-leave>Leave <b>now</b></a></p>
<script>document.addEventListener('touchstart', (event) => event.preventDefault(), {passive: false});</script>`,
    );
    t.after(opened.close);
    await leaves(opened, () => opened.page.tap('#marked b'));
  });

  test(`${browser}: the exit is in front again when the mouse has gone from it, where something opened meanwhile`, async (t) => {
    const opened = await open(
      browser,
      `${exit}<div popover="manual" style="position:fixed;inset:0;width:auto;height:auto;margin:0">Cookies help us.</div>`,
    );
    t.after(opened.close);
    const {page, at} = opened;
    await page.mouse.move(at.x, at.y);
    await page.evaluate(() => document.querySelector('[popover]').showPopover());
    await page.mouse.move(at.x, 500);
    await page.mouse.move(at.x, 510);
    await until(
      () => page.evaluate(({x, y}) => document.elementFromPoint(x, y)?.localName === 'a', at),
      'the exit is in front',
    );
  });

  test(`${browser}: a control of a modal dialog that lies at the exit's place keeps its press`, async (t) => {
    const opened = await open(
      browser,
      exit +
        dialog
          .replace('<dialog>', '<dialog style="margin:0;inset:0 0 auto auto;padding:0;border:0">')
          .replace('<p>Cookies help us.</p>', '')
          .replace('<button>', '<button id="accept" style="width:200px;height:60px">'),
    );
    t.after(opened.close);
    await showDialog(opened);
    await opened.page.evaluate(() => {
      window.accepted = 0;
      document.querySelector('#accept').addEventListener('click', () => (window.accepted += 1));
    });
    await stays(opened, () => click(opened));
    assert.equal(await opened.page.evaluate(() => window.accepted), 1);
  });

  test(`${browser}: a press beside the exit closes a dialog of the page as before`, async (t) => {
    const opened = await open(browser, exit + dialog);
    t.after(opened.close);
    await showDialog(opened);
    await stays(opened, () => opened.page.mouse.click(10, 590));
    await stays(opened, () => opened.page.mouse.click(opened.at.x, opened.at.y + 60));
  });

  test(`${browser}: the exit can be pressed where something of the page fills the screen`, async (t) => {
    const opened = await open(browser, `${exit}<div id="film" style="background:#000">Film</div>`);
    t.after(opened.close);
    await opened.page.evaluate(() => {
      document.addEventListener(
        'click',
        () => document.querySelector('#film').requestFullscreen(),
        {once: true},
      );
    });
    await opened.page.mouse.click(10, 590);
    await opened.page.waitForFunction(() => document.fullscreenElement);
    const {x, y} = await opened.page.evaluate(() => {
      const {left, top, width, height} = document
        .querySelector('four-signs-exit > a')
        .getBoundingClientRect();
      return {x: left + width / 2, y: top + height / 2};
    });
    await leaves(opened, () => opened.page.mouse.click(x, y));
  });

  test(`${browser}: the right button, a drag that ends on the exit and one that leads away from it do not leave`, async (t) => {
    const opened = await open(browser, `${exit}<p style="font-size:40px">Help with stalking</p>`);
    t.after(opened.close);
    const {page, at} = opened;
    await stays(opened, () => page.mouse.click(at.x, at.y, {button: 'right'}));
    await page.mouse.click(20, 580);
    await stays(opened, async () => {
      await page.mouse.move(200, 300);
      await page.mouse.down();
      await page.mouse.move(at.x, at.y, {steps: 5});
      await page.mouse.up();
    });
    await stays(opened, async () => {
      await page.touchscreen.touchStart(at.x, 500);
      await page.touchscreen.touchMove(at.x, 300);
      await page.touchscreen.touchMove(at.x, at.y);
      await page.touchscreen.touchEnd();
    });
    await stays(opened, async () => {
      await page.touchscreen.touchStart(at.x, at.y);
      await page.touchscreen.touchMove(at.x, 200);
      await page.touchscreen.touchMove(at.x, 400);
      await page.touchscreen.touchEnd();
    });
    await leaves(opened, () => tap(opened));
  });

  for (const [where, refusing] of [
    [
      'before ours',
      `<script>
addEventListener('keydown', (event) => event.preventDefault(), true);
</script>${ours}`,
    ],
    // A snippet that many pages have, so that Enter sends no form.
    [
      'after ours',
      `${ours}<script>
addEventListener('keydown', (event) => { if (event.keyCode === 13) event.preventDefault(); });
</script>`,
    ],
  ]) {
    test(`${browser}: Enter leaves from a page that refuses it everywhere, ${where}`, async (t) => {
      const opened = await open(browser, exit, {head: refusing});
      t.after(opened.close);
      const {page} = opened;
      await page.focus('four-signs-exit > a');
      await stays(opened, () => page.keyboard.press('a'));
      await leaves(opened, () => page.keyboard.press('Enter').catch(() => {}));
    });
  }

  test(`${browser}: a drag under a modal dialog that ends where the exit is seen does not leave`, async (t) => {
    const opened = await open(browser, exit + dialog);
    t.after(opened.close);
    const {page, at} = opened;
    await showDialog(opened);
    await stays(opened, async () => {
      await page.mouse.move(20, 580);
      await page.mouse.down();
      await page.mouse.move(at.x, at.y, {steps: 5});
      await page.mouse.up();
    });
  });

  /** @typedef {{page: Page, at: {x: number, y: number}}} Opened */
  /** @type {[name: string, press: (opened: Opened) => Promise<void>][]} */
  const others = [
    ['the middle button', ({page, at}) => page.mouse.click(at.x, at.y, {button: 'middle'})],
    ['two presses', ({page, at}) => page.mouse.click(at.x, at.y, {count: 2})],
    [
      'Enter',
      async ({page}) => {
        await page.focus('four-signs-exit > a');
        await page.keyboard.press('Enter');
      },
    ],
  ];
  for (const [name, press] of others) {
    test(`${browser}: ${name} leaves once, in this tab`, async (t) => {
      const opened = await open(browser, exit);
      t.after(opened.close);
      const context = opened.page.browserContext();
      const tabs = (await context.pages()).length;
      await leaves(opened, () => press(opened).catch(() => {}));
      assert.equal((await context.pages()).length, tabs);
    });
  }
}
