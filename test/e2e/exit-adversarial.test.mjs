/**
 * What the exit promises beyond a press and a way out, on whole pages in real browsers. The outside
 * world is answered here.
 */
/** @import {Page} from 'puppeteer-core' */
/** @import {BrowserName, OpenOptions} from '../support/page-server.mjs' */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {browserNames, openPage, upgraded, useWholeBrowser} from '../support/page-server.mjs';

useWholeBrowser();

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const weather = 'https://www.bbc.co.uk/weather';
const exit =
  `<four-signs-exit><a href="${weather}" rel="noreferrer">Leave this page</a>` +
  '<p>Leaving does not clear your history or stop spyware.</p></four-signs-exit>';
const pageWith = (body, head = '<script src="/dist/cdn/four-signs-exit.js"></script>') =>
  '<!doctype html><html lang="en"><head><title>Stalking: get help</title><meta name="viewport" content="width=device-width">' +
  `<link rel="stylesheet" href="/dist/cdn/fallback.css">${head}</head><body>${body}</body></html>`;
const link = 'four-signs-exit > a';

/**
 * Opens a page whose visitor cannot reach the outside world: it hangs, or is one dull page.
 *
 * @param {BrowserName} browser
 * @param {string} html
 * @param {OpenOptions & {hang?: boolean}} [options]
 */
async function open(browser, html, {hang = false, before, ...options} = {}) {
  const asked = [];
  const opened = await openPage(browser, '/proof.html', {
    html,
    ...options,
    before: async (page) => {
      await before?.(page);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().startsWith('https:')) return request.continue();
        asked.push({url: request.url(), referrer: request.headers().referer ?? ''});
        return hang
          ? undefined
          : request.respond({
              status: 200,
              contentType: 'text/html',
              body: '<!doctype html><title>Weather</title>',
            });
      });
    },
  });
  return {...opened, asked};
}

/** @returns {Promise<void>} */
const arrival = (page) =>
  new Promise((resolve) =>
    page.on('framenavigated', (frame) => frame.url() === weather && resolve()),
  );
const said = (page) =>
  page.$eval(
    'four-signs-exit',
    (element) => element.shadowRoot.querySelector('output').textContent,
  );

for (const browser of browserNames) {
  test(`${browser}: nothing of the page is left in the task of the press itself, while the destination hangs`, async (t) => {
    const {page, close} = await open(browser, pageWith(`${exit}<p>Help with stalking</p>`), {
      hang: true,
    });
    t.after(close);
    if (browser === 'chromium') await page.emulateCPUThrottling(6);
    const seen = await page.evaluate((selector) => {
      document.querySelector(selector).click();
      // Still the task of the press: no other task, frame or answer can have come between.
      return {
        text: document.documentElement.textContent,
        title: document.title,
        elements: document.querySelectorAll('body, p, four-signs-exit').length,
      };
    }, link);
    assert.deepEqual(seen, {text: 'www.bbc.co.uk', title: 'www.bbc.co.uk', elements: 0});
  });

  test(`${browser}: presses of Shift are forgotten after five seconds, and can be started again`, async (t) => {
    const {page, close} = await open(browser, pageWith(exit), {
      before: (tab) =>
        tab.evaluateOnNewDocument(() => {
          // The page's own clock, which the test moves.
          const waiting = new Map();
          let now = 0;
          let id = 0;
          const setTimeout = (run, delay, ...given) =>
            waiting.set(++id, {run, at: now + delay, given}) && id;
          window.setTimeout = /** @type {any} */ (setTimeout);
          window.clearTimeout = (which) => waiting.delete(which);
          window.pass = (time) => {
            now += time;
            for (const [which, {run, at, given}] of waiting)
              if (at <= now && waiting.delete(which)) run(...given);
          };
        }),
    });
    t.after(close);
    const pass = (time) => page.evaluate((by) => window.pass(by), time);
    await page.keyboard.press('Shift');
    await pass(4999);
    assert.equal(await said(page), 'Press Shift 2 more times to leave.');
    await page.keyboard.press('Shift');
    await pass(4999);
    assert.equal(
      await said(page),
      'Press Shift 1 more time to leave.',
      'each press gives five more seconds',
    );
    await pass(1);
    assert.equal(await said(page), 'Press Shift 3 times to leave.', 'she meant to leave');
    await pass(5000);
    assert.equal(await said(page), '');
    await page.keyboard.press('Shift');
    assert.equal(await said(page), 'Press Shift 2 more times to leave.');
    await pass(5000);
    assert.equal(await said(page), '', 'one press may have been an accident');
    const arrived = arrival(page);
    await page.keyboard.press('Shift');
    assert.equal(
      await said(page),
      'Press Shift 2 more times to leave.',
      'it begins again from nothing',
    );
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await arrived;
  });

  test(`${browser}: leaving wipes the ticks of a checklist on the same page`, async (t) => {
    const {page, close} = await open(
      browser,
      pageWith(
        `${exit}<four-signs-checklist><p>999</p></four-signs-checklist>`,
        '<script src="/dist/cdn/four-signs.js" defer></script>',
      ),
      {
        hang: true,
      },
    );
    t.after(close);
    await upgraded(page);
    await giveRoots(page, 'four-signs-checklist');
    await page.evaluate((name) => {
      window.kept = window[Symbol.for(name)].rootOf(document.querySelector('four-signs-checklist'));
    }, key);
    const ticked = () =>
      page.evaluate(() => window.kept.querySelectorAll('input[type=checkbox]:checked').length);
    await page.evaluate(() =>
      [...window.kept.querySelectorAll('input[type=checkbox]')]
        .slice(0, 3)
        .forEach((box) => box.click()),
    );
    assert.equal(await ticked(), 3);
    const left = await page.evaluate(async (selector) => {
      document.querySelector(selector).click();
      await Promise.resolve();
      return window.kept.querySelectorAll('input[type=checkbox]:checked').length;
    }, link);
    assert.equal(left, 0);
  });

  test(`${browser}: a frame that may move the page around it after a press does so, without a referrer`, async (t) => {
    const {page, asked, close} = await open(
      browser,
      pageWith(
        '<iframe sandbox="allow-scripts allow-top-navigation-by-user-activation" width="600" height="300" src="/frame.html"></iframe>',
        '',
      ),
      {answers: {'/frame.html': {body: pageWith(exit)}}},
    );
    t.after(close);
    const frame = await page.waitForFrame((each) => each.url().endsWith('/frame.html'));
    await Promise.all([arrival(page), frame.click(link)]);
    assert.equal(page.url(), weather);
    assert.deepEqual(
      asked.filter(({url}) => url === weather).map(({referrer}) => referrer),
      [''],
    );
  });

  for (const [
    name,
    press,
  ] of /** @type {[name: string, press: (page: Page) => Promise<void>][]} */ ([
    ['the middle button', (page) => page.click(link, {button: 'middle'})],
    [
      'Control and the mouse',
      async (page) => {
        await page.keyboard.down('Control');
        await page.click(link);
      },
    ],
  ])) {
    test(`${browser}: a press with ${name} leaves in this tab, and opens no other`, async (t) => {
      const {page, close} = await open(browser, pageWith(exit));
      t.after(close);
      const tabs = (await page.browserContext().pages()).length;
      await Promise.all([arrival(page), press(page)]);
      assert.equal((await page.browserContext().pages()).length, tabs);
    });
  }

  test(`${browser}: two copies of the script, and the full one beside them, are one exit`, async (t) => {
    const small = '<script src="/dist/cdn/four-signs-exit.js"></script>';
    const {page, errors, close} = await open(
      browser,
      pageWith(exit, `${small}${small}<script src="/dist/cdn/four-signs.js"></script>`),
    );
    t.after(close);
    await page.keyboard.press('Shift');
    assert.equal(await said(page), 'Press Shift 2 more times to leave.');
    assert.equal(
      await page.evaluate(() => {
        window.heard = 0;
        addEventListener('four-signs-leave', () => (window.heard += 1));
        document.querySelector('four-signs-exit > a').click();
        return window.heard;
      }),
      1,
    );
    assert.deepEqual(errors, []);
  });

  test(`${browser}: what is left to press neither stretches the link nor leaves when it is pressed`, async (t) => {
    const {page, url, asked, close} = await open(browser, pageWith(exit), {
      viewport: {width: 320, height: 568},
    });
    t.after(close);
    const box = () =>
      page.$eval(link, (a) =>
        ((r) => [r.left, r.top, r.width, r.height])(a.getBoundingClientRect()),
      );
    const before = await box();
    await page.keyboard.press('Shift');
    assert.deepEqual(await box(), before);
    const at = await page.$eval('four-signs-exit', (element) => {
      const {left, top, height} = element.shadowRoot
        .querySelector('output')
        .getBoundingClientRect();
      return {x: left + 10, y: top + height / 2};
    });
    await page.mouse.click(at.x, at.y);
    // Left of the link, above the words.
    await page.keyboard.press('Shift');
    await page.mouse.click(before[0] - 10, before[1] + 20);
    assert.equal(await page.title(), 'Stalking: get help');
    assert.equal(page.url(), url);
    assert.deepEqual(asked, []);
  });

  for (const width of [320, 1280]) {
    test(`${browser}: nothing moves when the script takes over, ${width} px`, async (t) => {
      const {page, close} = await open(
        browser,
        pageWith(
          `${exit}<p id="after">What follows.</p>`,
          '<style>body{margin:0;font:18px/1.2 sans-serif}</style>',
        ),
        {viewport: {width, height: 600}},
      );
      t.after(close);
      const places = () =>
        page.evaluate(() =>
          ['four-signs-exit > a', '#after'].map((selector) => {
            const {left, top, width, height} = document
              .querySelector(selector)
              .getBoundingClientRect();
            return [left, top, width, height].map(Math.round);
          }),
        );
      const before = await places();
      await page.addScriptTag({url: '/dist/cdn/four-signs-exit.js'});
      await page.waitForSelector('four-signs-exit:defined');
      assert.deepEqual(await places(), before);
    });
  }

  test(`${browser}: everybody can use it, in its own words and in the host's, in both languages`, async (t) => {
    for (const html of [
      pageWith(`${exit}<main><h1>Help</h1></main>`),
      pageWith('<four-signs-exit></four-signs-exit><main><h1>Help</h1></main>').replace(
        'lang="en"',
        'lang="cy" dir="rtl"',
      ),
    ]) {
      const {page, close} = await open(browser, html);
      t.after(close);
      await page.keyboard.press('Shift');
      await page.evaluate(axeSource);
      const found = await page.evaluate(async () => {
        const {violations} = await window.axe.run('four-signs-exit', {
          runOnly: [
            'wcag2a',
            'wcag2aa',
            'wcag2aaa',
            'wcag21a',
            'wcag21aa',
            'wcag22aa',
            'best-practice',
          ],
          // A rule about whole pages: what stands outside landmarks is the host's to decide.
          rules: {region: {enabled: false}},
        });
        return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('; ')}`);
      });
      assert.deepEqual(found, []);
    }
  });

  test(`${browser}: in forced colours the link has an edge and is on the screen`, async (t) => {
    const {page, close} = await open(browser, pageWith(exit), {forcedColors: true});
    t.after(close);
    const look = await page.$eval(link, (a) => {
      const style = getComputedStyle(a);
      return {
        edge: style.borderTopWidth,
        apart: style.borderTopColor !== style.backgroundColor,
        words: style.color !== style.backgroundColor,
      };
    });
    assert.deepEqual(look, {edge: '2px', apart: true, words: true});
  });
}
