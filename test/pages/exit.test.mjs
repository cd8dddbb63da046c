/**
 * Leaves real pages in real browsers, with the built script. The destination is a server of ours that is spoken to by its own name, so that
 * nothing leaves this machine.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {browserNames, openPage} from '../support/page-server.mjs';

const link = '<a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a>';
const pageWith = (inside, {head = '', body = ''} = {}) =>
  `<!doctype html><html lang="en"><head><title>Stalking: get help</title>${head}<script src="/dist/cdn/four-signs-exit.js"></script></head>` +
  `<body><four-signs-exit>${inside}</four-signs-exit><h1>Stalking</h1><p id="secret">Help with stalking</p><input id="name">${body}</body></html>`;

/** Answers for the outside world: each request to it is written down and given a dull page. */
async function outside(page, {hang = false} = {}) {
  const asked = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().startsWith('https:')) {
      if (request.url().endsWith('.ico')) return request.abort();
      asked.push({url: request.url(), referrer: request.headers().referer});
      if (hang) return;
      request.respond({status: 200, contentType: 'text/html', body: '<!doctype html><title>Weather</title><h1>Weather</h1>'});
    } else request.continue();
    return undefined;
  });
  return asked;
}

/** Resolves when the tab has arrived where it was sent. */
const arrival = (page) =>
  new Promise((resolve) => page.on('framenavigated', (frame) => frame.url() === 'https://www.bbc.co.uk/weather' && resolve()));

async function open(browser, html, options = {}) {
  let asked;
  const opened = await openPage(browser, '/visited.html', {
    html,
    ...options,
    before: async (page) => {
      asked = await outside(page, options);
      await page.goto('about:blank');
    },
  });
  return {...opened, asked};
}

for (const browser of browserNames) {
  test(`${browser}: takes the visitor to the weather in one press, and Back does not return`, async () => {
    const {page, asked, url, close} = await open(browser, pageWith(link));
    const before = await page.evaluate(() => history.length);
    await Promise.all([arrival(page), page.click('four-signs-exit > a')]);
    assert.equal(page.url(), 'https://www.bbc.co.uk/weather');
    assert.deepEqual(
      asked.map(({referrer}) => referrer ?? ''),
      [''],
    );
    assert.equal(await page.evaluate(() => history.length), before);
    await page.goBack().catch(() => {});
    assert.notEqual(page.url(), url);
    await close();
  });

  test(`${browser}: leaves an empty page with a neutral title while the destination hangs`, async () => {
    const {page, close, errors} = await open(browser, pageWith(link), {hang: true});
    const state = await page.evaluate(() => {
      document.querySelector('four-signs-exit > a').click();
      return {text: document.documentElement.textContent, title: document.title};
    });
    assert.equal(state.text.trim(), 'www.bbc.co.uk');
    console.log(browser, errors);
    await close();
  });
}
