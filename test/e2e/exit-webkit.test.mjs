/**
 * The exit in the engine of every iPhone, on a whole page, driven as a person would: one press, or
 * Shift three times; then Back.
 */
import assert from 'node:assert/strict';
import {createServer} from 'node:https';
import {after, before, describe, test} from 'node:test';
import {generate} from 'selfsigned';
import {findBrowsers, wanted} from '../../scripts/test/browsers.mjs';
import {serve} from '../../scripts/serve/server.mjs';
import {startWebKit} from '../support/webkit-driver.mjs';

const driverFile = wanted().includes('webkit') ? findBrowsers().webkit : undefined;

const page = (
  destination,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stalking: get help</title>
<script src="/dist/cdn/four-signs.js" defer></script></head><body>
<four-signs-exit><a href="${destination}">Leave this page</a></four-signs-exit><h1>Help with stalking</h1>
<input aria-label="Search"><dialog><p>Cookies</p></dialog><four-signs-checklist></four-signs-checklist></body></html>`;

describe('leaving, in WebKit', {skip: driverFile ? false : 'WebKit is not here'}, () => {
  /** What the site that people are sent to was asked for: the address, and where they came from. */
  const asked = [];
  let site;
  let elsewhere;
  let driver;
  let browser;
  let destination;

  before(async () => {
    const {private: key, cert} = await generate([{name: 'commonName', value: '127.0.0.1'}], {
      keySize: 2048,
    });
    elsewhere = createServer({key, cert}, ({url, headers}, response) => {
      if (url === '/weather') asked.push(headers.referer ?? '');
      response
        .writeHead(200, {'Content-Type': 'text/html'})
        .end('<!doctype html><title>Weather</title><h1>Weather</h1>');
    });
    await new Promise((resolve) => elsewhere.listen(0, '127.0.0.1', () => resolve(undefined)));
    destination = `https://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (elsewhere.address()).port}/weather`;
    const answers = {
      '/before.html': '<!doctype html><title>Before</title><h1>Before</h1>',
      '/help.html': page(destination),
    };
    site = await serve({
      folder: 'test/e2e',
      middleware: [
        (context, next) => {
          const body = answers[context.path];
          if (!body) return next();
          context.type = 'html';
          context.body = body;
          return undefined;
        },
      ],
    });
    driver = await startWebKit({capabilities: {acceptInsecureCerts: true}});
    browser = driver.browser;
  });

  after(async () => {
    await driver?.stop();
    await site?.stop();
    elsewhere?.closeAllConnections();
    elsewhere?.close();
  });

  /** @type {[how: string, leave: () => Promise<void>][]} */
  const ways = [
    ['a press of the link', () => browser.$('four-signs-exit > a').click()],
    [
      'a press on a page that swallows every click',
      async () => {
        await browser.execute(() => {
          document.addEventListener('mousedown', (event) => event.preventDefault(), true);
          document
            .querySelector('four-signs-exit > a')
            .addEventListener('click', (event) => event.preventDefault());
        });
        await browser.$('four-signs-exit > a').click();
      },
    ],
    [
      'a press where the exit is seen beside a modal dialog',
      async () => {
        const [x, y] = await browser.execute(() => {
          const {left, top, width, height} = document
            .querySelector('four-signs-exit > a')
            .getBoundingClientRect();
          document.querySelector('dialog').showModal();
          return [left + width / 2, top + height / 2].map(Math.round);
        });
        await browser.action('pointer').move({x, y}).down().up().perform();
      },
    ],
    [
      'Shift three times in a field of the page',
      async () => {
        await browser.$('input').click();
        const keys = browser.action('key');
        for (let press = 0; press < 3; press += 1) keys.down('\uE008').up('\uE008');
        await keys.perform();
      },
    ],
  ];
  for (const [how, leave] of ways) {
    test(`${how} leaves without a referrer, and Back does not return`, async () => {
      asked.length = 0;
      await browser.url(`${site.url}/before.html`);
      await browser.url(`${site.url}/help.html`);
      await browser.waitUntil(() =>
        browser.execute(() => !document.querySelector(':not(:defined)')),
      );
      await leave();
      await browser.waitUntil(async () => (await browser.getTitle()) === 'Weather');
      assert.equal(await browser.getUrl(), destination);
      assert.deepEqual(asked, [''], 'asked once, without a referrer');
      await browser.back();
      await browser.waitUntil(async () => (await browser.getTitle()) === 'Before');
    });
  }

  test('the page is empty before the press is over, and its title says where it goes', async () => {
    await browser.url(`${site.url}/help.html`);
    await browser.waitUntil(() => browser.execute(() => !document.querySelector(':not(:defined)')));
    const left = await browser.execute(() => {
      document.querySelector('four-signs-exit > a').click();
      const at = [document.title, document.documentElement.textContent];
      document.title = 'Stalking: get help';
      return [...at, document.title];
    });
    const {host} = new URL(destination);
    assert.deepEqual(left, [host, host, host]);
  });
});
