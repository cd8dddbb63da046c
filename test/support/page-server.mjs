/**
 * Whole pages in real browsers, for tests with node:test: a page as a host wrote it, with its response headers, and everything it asked for
 * and said.
 *
 * ```js
 * for (const browser of browserNames) {
 *   test(`shows the number without our script, in ${browser}`, async () => {
 *     const {page, requests, errors} = await openPage(browser, '/charity.html', {javaScript: false});
 *     …
 *   });
 * }
 * ```
 *
 * `/dist/` is the built package. Browsers and server are closed by themselves
 * after the last test of the file.
 */
import {after} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowsers, wanted} from '../../scripts/browsers.mjs';
import {serve} from '../../scripts/server.mjs';
import {launchOptions} from './browser-launchers.mjs';

const found = findBrowsers();

/** The browsers that are here and that puppeteer drives. A test that can only be made in one of them says why. */
export const browserNames = wanted().filter((name) => found[name] && launchOptions[name]);

const servers = new Map();
const browsers = new Map();

after(async () => {
  await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
  await Promise.all([...servers.values()].map(async ({server}) => (await server).stop()));
});

/**
 * Serves a folder once for the file of tests, on a port of its own.
 *
 * @param {string} [folder] - from the top of the repository
 * @returns {Promise<string>} such as `http://localhost:40123`
 */
export async function origin(folder = 'test/pages') {
  const {server} = serverFor(folder);
  return (await server).url;
}

function serverFor(folder) {
  if (!servers.has(folder)) {
    const answers = new Map();
    const answer = async (context, next) => {
      // Browsers ask for one by themselves, each at another time.
      const given = answers.get(context.path) ?? (context.path === '/favicon.ico' ? {status: 204, body: ''} : undefined);
      if (!given) return next();
      if (given.delay) await new Promise((resolve) => setTimeout(resolve, given.delay));
      if (given.body === undefined) await next();
      else context.body = given.body;
      if (given.status) context.status = given.status;
      if (given.body !== undefined && !given.headers?.['Content-Type']) context.type = given.type ?? 'html';
      context.set(given.headers ?? {});
      return undefined;
    };
    servers.set(folder, {server: serve({folder, middleware: [answer]}), answers});
  }
  return servers.get(folder);
}

/** Firefox takes these from its preferences alone, so each choice is a browser of its own. */
function firefoxPreferences({javaScript, colorScheme, forcedColors}) {
  return {
    ...(javaScript === false && {'javascript.enabled': false}),
    ...(colorScheme && {'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1}),
    ...(forcedColors && {'browser.display.document_color_use': 2}),
  };
}

function browserFor(name, preferences) {
  const key = `${name} ${JSON.stringify(preferences)}`;
  if (!browsers.has(key)) browsers.set(key, puppeteer.launch({...launchOptions[name](found[name]), extraPrefsFirefox: preferences}));
  return browsers.get(key);
}

/**
 * Opens a page and waits until it has loaded.
 *
 * @param {'chromium' | 'firefox'} browserName
 * @param {string} path - the page's address, beginning with a slash
 * @param {object} [options]
 * @param {string} [options.folder] - where pages come from; `test/pages` without it
 * @param {Record<string, string>} [options.headers] - response headers of the page, beside those of headers.json
 * @param {string} [options.html] - the page itself, in place of a file
 * @param {Record<string, {status?: number, headers?: Record<string, string>, body?: string | Buffer, type?: string, delay?: number}>} [options.answers]
 *   what the server says to other addresses: a script that is slow, broken or missing
 * @param {boolean} [options.javaScript] - `false` is a browser with scripts switched off
 * @param {{width: number, height: number}} [options.viewport]
 * @param {'light' | 'dark'} [options.colorScheme]
 * @param {boolean} [options.forcedColors]
 * @param {(request: {url: string, method: string, headers: Record<string, string>}) => void} [options.onRequest]
 * @param {(page: import('puppeteer-core').Page) => unknown} [options.before] - done to the empty tab before the page is opened
 * @param {'load' | 'domcontentloaded'} [options.waitUntil]
 * @returns {Promise<OpenedPage>}
 *
 * @typedef {object} OpenedPage
 * @property {import('puppeteer-core').Page} page
 * @property {string} url - the address of the page, origin included
 * @property {string[]} requests - every address that was asked for, the page's own first, without `data:` and without the icon that
 *   browsers ask for by themselves
 * @property {{type: string, text: string}[]} messages - everything in the console, what the browser itself says (such as a policy that was
 *   broken) included
 * @property {string[]} errors - exceptions that nobody caught, and messages of type `error`
 * @property {() => void} answer - makes the server say again what it said to this page, after another page was opened
 * @property {() => Promise<void>} close
 */
export async function openPage(browserName, path, options = {}) {
  const {folder = 'test/pages', headers, html, answers = {}, javaScript = true, viewport = {width: 1024, height: 768}} = options;
  const site = serverFor(folder);
  const base = (await site.server).url;
  const answer = () => {
    site.answers.clear();
    for (const [address, given] of Object.entries(answers)) site.answers.set(address, given);
    if (headers || html !== undefined) site.answers.set(path.replace(/[?#].*$/, ''), {headers, body: html});
  };
  answer();

  const firefox = browserName === 'firefox';
  const browser = await browserFor(browserName, firefox ? firefoxPreferences(options) : {});
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  if (!firefox) {
    if (!javaScript) await page.setJavaScriptEnabled(false);
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    const features = {
      'prefers-color-scheme': options.colorScheme,
      'forced-colors': options.forcedColors ? 'active' : undefined,
    };
    await session.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).flatMap(([name, value]) => (value ? [{name, value}] : [])),
    });
  }

  const requests = [];
  const messages = [];
  const errors = [];
  page.on('request', (request) => {
    const address = request.url();
    if (address.startsWith('data:') || address === `${base}/favicon.ico`) return;
    requests.push(address);
    options.onRequest?.({url: address, method: request.method(), headers: request.headers()});
  });
  page.on('console', (message) => {
    messages.push({type: message.type(), text: message.text()});
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error?.message ?? error)));

  await options.before?.(page);
  await page.goto(`${base}${path}`, {waitUntil: options.waitUntil ?? 'load'});
  return {page, url: `${base}${path}`, requests, messages, errors, answer, close: () => context.close()};
}

/** Waits until every tag on the page has become an element: the built script takes a turn for each. */
export const upgraded = (page) => page.waitForFunction(() => !document.querySelector(':not(:defined)'), {timeout: 10_000});
