/**
 * Whole pages in real browsers, for tests with node:test: a page as a host wrote it, with its
 * response headers, and everything it asked for and said.
 *
 * ```js
 * for (const browser of browserNames) {
 *   test(`shows the number without our script, in ${browser}`, async () => {
 *     const {page, requests} = await openPage(browser, '/charity.html', {javaScript: false});
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
import {findBrowsers, findHeadlessShell, wanted} from '../../scripts/test/browsers.mjs';
import {serve} from '../../scripts/serve/server.mjs';
import {launchOptions} from './browser-launchers.mjs';
import {answering} from './answering.mjs';
import {patience} from './until.mjs';

const found = findBrowsers();

/** @typedef {keyof typeof launchOptions} BrowserName */

/**
 * The browsers that are here and that puppeteer drives. A test that can only be made in one of them
 * says why.
 */
export const browserNames = /** @type {BrowserName[]} */ (
  wanted().filter((name) => found[name] && name in launchOptions)
);

const servers = new Map();
const browsers = new Map();
let whole = false;

/**
 * Makes this file of tests use the whole of Chromium. What a tab does when it leaves a page, goes
 * back, opens a window, writes to a disk or prints is the browser's, and `chromium-headless-shell`
 * has less of it. Say it before the first page is opened.
 */
export function useWholeBrowser() {
  whole = true;
}

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
export async function origin(folder = 'test/e2e') {
  const {server} = serverFor(folder);
  return (await server).url;
}

function serverFor(folder) {
  if (!servers.has(folder)) {
    const answers = new Map();
    servers.set(folder, {server: serve({folder, middleware: [answering(answers)]}), answers});
  }
  return servers.get(folder);
}

/**
 * Firefox takes these from its preferences alone, so each choice is a browser of its own.
 *
 * @param {OpenOptions} options
 */
function firefoxPreferences({javaScript, colorScheme, forcedColors, textSize}) {
  return {
    ...(textSize && {'font.size.variable.x-western': textSize}),
    ...(javaScript === false && {'javascript.enabled': false}),
    ...(colorScheme && {
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    }),
    ...(forcedColors && {'browser.display.document_color_use': 2}),
  };
}

/**
 * @param {BrowserName} name
 * @param {Record<string, unknown>} preferences
 * @param {string[]} [args]
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
function browserFor(name, preferences, args = []) {
  const key = `${name} ${JSON.stringify(preferences)} ${args.join()}`;
  if (!browsers.has(key)) {
    const shell = name === 'chromium' && !whole ? findHeadlessShell() : undefined;
    const options = launchOptions[name](shell ?? found[name]);
    browsers.set(
      key,
      puppeteer.launch({
        ...options,
        args: [...('args' in options ? options.args : []), ...args],
        extraPrefsFirefox: preferences,
      }),
    );
  }
  return browsers.get(key);
}

/**
 * Closes a context of the browser. Where a page in it was leaving, Chromium now and then never says
 * that it is closed: then it goes with the browser, after the last test of the file.
 */
async function closed(context) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, 10_000);
  });
  const closing = context.close();
  closing.catch(() => {});
  await Promise.race([closing, late]).finally(() => clearTimeout(timer));
}

/**
 * Makes the server say what a test asks for, at the page's address and at others.
 *
 * @param {string} path - the page's address, beginning with a slash
 * @param {Pick<OpenOptions, 'folder' | 'headers' | 'html' | 'answers'>} options
 * @returns {Promise<{base: string, answer: () => void}>} the origin, and what makes the server say
 *   the same again after another page was opened
 */
export async function prepare(path, {folder = 'test/e2e', headers, html, answers = {}}) {
  const site = serverFor(folder);
  const base = (await site.server).url;
  const answer = () => {
    site.answers.clear();
    for (const [address, given] of Object.entries(answers)) site.answers.set(address, given);
    if (headers || html !== undefined)
      site.answers.set(path.replace(/[?#].*$/, ''), {headers, body: html});
  };
  answer();
  return {base, answer};
}

/**
 * Opens a page and waits until it has loaded.
 *
 * @param {BrowserName} browserName
 * @param {string} path - the page's address, beginning with a slash
 * @param {OpenOptions} [options]
 * @returns {Promise<OpenedPage>}
 *
 * @typedef {object} OpenOptions
 * @property {string} [folder] - where pages come from; `test/e2e` without it
 * @property {Record<string, string>} [headers] - response headers of the page, beside those of
 *   headers.json
 * @property {string | Buffer} [html] - the page itself, in place of a file
 * @property {Record<string, Answer>} [answers] - what the server says to other addresses: a
 *   script that is slow, broken or missing
 * @property {boolean} [javaScript] - `false` is a browser with scripts switched off
 * @property {import('puppeteer-core').Viewport} [viewport]
 * @property {'light' | 'dark'} [colorScheme]
 * @property {boolean} [forcedColors]
 * @property {number} [textSize] - the size of text in the browser's settings, in pixels; 16 is
 *   usual
 * @property {boolean} [chromeScope] - Firefox lets the tests into its own window: see
 *   `accessibility-tree.mjs`
 * @property {(request: Asked) => void} [onRequest]
 * @property {(page: import('puppeteer-core').Page) => unknown} [before] - done to the empty
 *   tab before the page is opened
 * @property {'load' | 'domcontentloaded'} [waitUntil]
 *
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 * @property {string | Buffer} [body] - without it, what the server has at that address
 * @property {string} [type] - `html` without it
 * @property {number} [delay] - in milliseconds
 * @property {Promise<unknown>} [until] - nothing is said before it settles
 *
 * @typedef {object} Asked
 * @property {string} url
 * @property {string} method
 * @property {Record<string, string>} headers
 *
 * @typedef {object} OpenedPage
 * @property {import('puppeteer-core').Page} page
 * @property {string} url - the address of the page, origin included
 * @property {string[]} requests - every address that was asked for, the page's own first, without
 *   `data:` and without the icon that browsers ask for by themselves
 * @property {{type: string, text: string}[]} messages - everything in the console, what the browser
 *   itself says (such as a policy that was broken) included
 * @property {string[]} errors - exceptions that nobody caught, and messages of type `error`
 * @property {() => void} answer - makes the server say again what it said to this page, after
 *   another page was opened
 * @property {() => Promise<void>} close
 */
export async function openPage(browserName, path, options = {}) {
  const {javaScript = true, viewport = {width: 1024, height: 768}} = options;
  const {base, answer} = await prepare(path, options);

  const firefox = browserName === 'firefox';
  const browser = await browserFor(
    browserName,
    firefox ? firefoxPreferences(options) : {},
    firefox && options.chromeScope ? ['-remote-allow-system-access'] : [],
  );
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport(viewport);
  if (!firefox) {
    if (!javaScript) await page.setJavaScriptEnabled(false);
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    if (options.textSize)
      await session.send('Page.setFontSizes', {fontSizes: {standard: options.textSize}});
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
    // A browser asks for the icon when it likes, also after the page has gone offline.
    if (message.location()?.url === `${base}/favicon.ico`) return;
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) =>
    errors.push(String(/** @type {Error | undefined} */ (error)?.message ?? error)),
  );

  await options.before?.(page);
  await page.goto(`${base}${path}`, {waitUntil: options.waitUntil ?? 'load'});
  return {
    page,
    url: `${base}${path}`,
    requests,
    messages,
    errors,
    answer,
    close: () => closed(context),
  };
}

/**
 * Waits until every tag on the page has become an element: the built script takes a turn for each.
 *
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 */
export const upgraded = (page) =>
  page.waitForFunction(() => !document.querySelector(':not(:defined)'));
