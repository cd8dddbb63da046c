/**
 * A WordPress site with the plug-in as it is handed out, for tests: people who write, and people
 * who read. See install.mjs.
 *
 * ```js
 * const site = await startSite();
 * const author = await site.as('author');
 * const {id} = await author.save({title: 'Help', content: '…'});
 * const {page} = await site.open(await site.publish(id));
 * after(stopAll);
 * ```
 *
 */
import {execFileSync, spawn} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import * as facts from '../../dist/esm/content/checklist/facts.js';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {unzip} from '../../scripts/build/zip.mjs';
import {findBrowsers} from '../../scripts/test/browsers.mjs';
import {launchOptions} from '../support/browser-launchers.mjs';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {until} from '../support/until.mjs';
import {freshContent, php, phpOptions, wordpress, wordpressVersion} from './install.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const archive = fileURLToPath(new URL('../../dist/wordpress/four-signs.zip', import.meta.url));

export {wordpressVersion};
export const roles = ['contributor', 'author', 'editor', 'administrator'];

/** Where the exit leads, where nothing else is set. */
export const elsewhere = 'https://www.bbc.co.uk/weather';

const stops = [];

/** Ends every site and the browser. */
export async function stopAll() {
  for (const stop of stops.splice(0).reverse()) await stop();
}

/** @type {Promise<import('puppeteer-core').Browser> | undefined} */
let browser;
function chromium() {
  if (!browser) {
    browser = puppeteer.launch(launchOptions.chromium(findBrowsers().chromium));
    stops.push(async () => (await browser)?.close());
  }
  return browser;
}

/** A port that nobody listens on. @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * Logs in as one of the people that install.php makes.
 *
 * @param {string} url - of the site
 * @param {string} role
 */
export async function logIn(url, role) {
  const jar = new Map();
  const ask = async (path, options = {}) => {
    const response = await fetch(new URL(path, url), {
      redirect: 'manual',
      ...options,
      headers: {
        ...options.headers,
        Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  await ask('/wp-login.php');
  await ask('/wp-login.php', {
    method: 'POST',
    body: new URLSearchParams({log: role, pwd: 'password', testcookie: '1'}),
  });
  const nonce = await (await ask('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
  return {
    ask,
    cookies: () => [...jar].map(([name, value]) => ({name, value: decodeURIComponent(value), url})),

    /** Saves a post by WordPress's own interface, with what this person may do. */
    async save({id = '', ...post}) {
      const response = await ask(`/index.php?rest_route=/wp/v2/posts/${id}&context=edit`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'X-WP-Nonce': nonce},
        body: JSON.stringify({status: 'pending', ...post}),
      });
      const saved = await response.json();
      if (!response.ok) throw new Error(`${role} could not save: ${JSON.stringify(saved)}`);
      return {id: saved.id, stored: saved.content.raw, link: saved.link};
    },
  };
}

/**
 * Opens a page in Chromium. The site that the exit leads to answers at once.
 *
 * @param {string} address
 * @param {object} [options]
 * @param {Writer} [options.as] - who has logged in
 * @param {boolean} [options.javaScript]
 */
async function openTab(address, {as, javaScript = true} = {}) {
  const context = await (await chromium()).createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.setJavaScriptEnabled(javaScript);
  if (as) await page.setCookie(...as.cookies());
  const requests = [];
  const errors = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const asked = request.url();
    if (!/^(?:data|blob|about):/.test(asked)) requests.push(asked);
    if (new URL(asked).origin === new URL(elsewhere).origin)
      request.respond({
        contentType: 'text/html',
        body: '<!doctype html><title>Weather</title>',
      });
    else request.continue();
  });
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address, {waitUntil: 'load'});
  return {page, requests, errors, close: () => context.close()};
}

/**
 * @typedef {Awaited<ReturnType<typeof startSite>>} Site
 *
 * @typedef {Awaited<ReturnType<typeof logIn>>} Writer
 */

/**
 * @param {object} [options]
 * @param {boolean} [options.plugin] - `false` is WordPress without the plug-in
 */
export async function startSite({plugin = true} = {}) {
  wordpressVersion();
  const content = mkdtempSync(join(tmpdir(), 'four-signs-wordpress-'));
  cpSync(freshContent, content, {recursive: true, verbatimSymlinks: true});
  if (plugin) {
    for (const [path, body] of unzip(readFileSync(archive))) {
      mkdirSync(dirname(join(content, 'plugins', path)), {recursive: true});
      writeFileSync(join(content, 'plugins', path), body);
    }
  }
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {...process.env, FOUR_SIGNS_CONTENT: content, FOUR_SIGNS_URL: url};
  /** @type {Map<string, Promise<Writer>>} */
  const writers = new Map();

  /** Runs PHP inside WordPress, and gives back what it returns. @param {string} code */
  const run = (code) => {
    const args = [...phpOptions, join(here, 'site/run.php'), wordpress, code];
    const printed = execFileSync(php, args, {env, encoding: 'utf8'});
    return JSON.parse(printed.trim().split('\n').at(-1) ?? '');
  };
  /** Turns the plug-in on or off. @param {boolean} on */
  const turn = (on) =>
    run(
      `${on ? 'activate_plugin' : 'deactivate_plugins'}( 'four-signs/four-signs.php' ); return 1;`,
    );
  if (plugin) turn(true);

  const server = spawn(
    php,
    [...phpOptions, '-S', `127.0.0.1:${port}`, '-t', wordpress, join(here, 'site/router.php')],
    {env, stdio: 'ignore'},
  );
  stops.push(async () => {
    server.kill();
    rmSync(content, {recursive: true});
  });
  await until(
    () =>
      fetch(`${url}/wp-includes/images/blank.gif`).then(
        ({ok}) => ok,
        () => false,
      ),
    'the site answers',
  );

  return {
    url,
    run,

    turn,

    /** Changes the settings of the site. @param {Record<string, string>} settings */
    set: (settings) =>
      run(`$settings = json_decode( '${JSON.stringify(settings)}', true );
        return update_option( 'four_signs_settings', $settings );`),

    /** What PHP has complained about, but for what is WordPress's own. */
    complaints: () =>
      existsSync(join(content, 'debug.log'))
        ? readFileSync(join(content, 'debug.log'), 'utf8')
            .split('\n')
            .filter((line) => line.includes('four-signs') || line.includes('four_signs'))
        : [],

    /** Every address that the server has asked for. */
    requests: () =>
      existsSync(join(content, 'requests.log'))
        ? readFileSync(join(content, 'requests.log'), 'utf8').trim().split('\n')
        : [],

    /** The HTML at an address of the site. */
    text: async (path) => (await fetch(new URL(path, url))).text(),

    /** Publishes a post as an administrator does who presses Publish: its text stays as it is. */
    async publish(id) {
      const administrator = await this.as('administrator');
      return (await administrator.save({id, status: 'publish'})).link;
    },

    /** Someone who may write. @param {string} role */
    as(role) {
      const writer = writers.get(role) ?? logIn(url, role);
      writers.set(role, writer);
      return writer;
    },

    /** Opens a page in Chromium: see {@link openTab}. */
    open: (path, options = {}) => openTab(new URL(path, url).href, options),
  };
}

/**
 * What is in the root of one of our tags, closed or open: the first thing that fits.
 *
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 * @param {string} tag
 * @param {string} selector
 * @param {string} [words] - the whole text of it
 */
export async function inside(page, tag, selector, words) {
  return until(
    async () => {
      await giveRoots(page, tag);
      const handle = await page.evaluateHandle(
        (known, name, what, text) => {
          const element = document.querySelector(name);
          const root = element && window[Symbol.for(known)]?.rootOf(element);
          return (
            Array.from(root?.querySelectorAll(what) ?? []).find(
              (each) => text === undefined || each.textContent.trim() === text,
            ) ?? null
          );
        },
        key,
        tag,
        selector,
        words,
      );
      return handle.asElement();
    },
    `<${tag}> has drawn ${selector} ${words ?? ''}`,
  );
}

/**
 * Ticks three boxes and asks what it may be, as a person does; then leaves by the exit.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function tickAndLeave(page) {
  /** @type {import('../../dist/esm/content/types.js').ChecklistFacts} */
  const {behaviours} = facts;
  const tag = 'four-signs-checklist';
  const ticked = behaviours.filter(({danger}) => !danger).slice(0, 3);
  const press = async (what) =>
    /** @type {import('puppeteer-core').ElementHandle<Element>} */ (what).click();
  for (const {id} of ticked)
    await press(await inside(page, tag, 'label', checklistEn.voices.me.items[id]));
  await press(await inside(page, tag, 'button', checklistEn.finish));
  const {title} = checklistEn.voices.me.endings['may-be-stalking'];
  await inside(page, tag, 'h2, h3', title);
  await inside(page, tag, '[href="tel:999"]');
  await page.click('four-signs-exit > a');
  await until(() => page.url() === elsewhere, 'the visitor is elsewhere');
}
