/**
 * One tab, as a person has it, in each of three engines: what it shows, what it was asked, and
 * where Back leads. Puppeteer drives Chromium and Firefox; WebDriver drives WebKitGTK.
 */
import {after, before} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowsers, wanted} from '../../scripts/test/browsers.mjs';
import {launchOptions} from './browser-launchers.mjs';
import {startLeavingSites} from './leaving-site.mjs';
import {until} from './until.mjs';
import {startWebKit} from './webkit-driver.mjs';

const found = findBrowsers();

/** The engines that are here. */
export const engines = wanted().filter((name) => found[name]);

/** @typedef {{url: string, title: string, text?: string}} State */

/** @returns {State} */
const readState = () => ({
  url: location.href,
  title: document.title,
  text: (document.documentElement?.textContent ?? '').replace(document.title, '').trim(),
});

/**
 * @typedef {object} Tab
 * @property {string} version - the browser and its version
 * @property {(url: string) => Promise<unknown>} open - and waits until it has loaded
 * @property {(run: () => unknown) => Promise<any>} ask - runs a function in the page
 * @property {(selector: string) => Promise<void>} press - with the pointer, in the middle of it
 * @property {() => Promise<void>} shift - Shift, three times
 * @property {() => Promise<unknown>} back - asks the tab to go back, and does not wait
 * @property {() => Promise<unknown>} forward
 * @property {() => Promise<State | undefined>} state -
 *   `undefined` while the tab has no page that answers
 * @property {string[]} dialogs - the words of each dialog that was opened; each is dismissed
 * @property {() => Promise<number>} windows - how many tabs and windows there are
 * @property {() => Promise<void>} close
 */

/**
 * What a tab answers, or `undefined`. A page that goes away while it is asked may take the answer
 * with it: WebKitWebDriver then never replies.
 *
 * @template Answer
 * @param {Promise<Answer>} answer
 * @param {number} [milliseconds]
 * @returns {Promise<Answer | undefined>}
 */
const answerWithin = (answer, milliseconds = 3000) => {
  let timer;
  /** @type {Promise<undefined>} */
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return Promise.race([answer.catch(() => undefined), late]).finally(() => clearTimeout(timer));
};

/**
 * @typedef {object} Tabs
 * @property {() => Promise<Tab>} tab
 * @property {() => Promise<void>} stop
 */

/**
 * @param {'chromium' | 'firefox'} engine
 * @param {import('puppeteer-core').LaunchOptions} options
 * @returns {Promise<Tabs>}
 */
async function withPuppeteer(engine, options) {
  const {args = [], ...more} = options;
  /** @type {import('puppeteer-core').LaunchOptions} */
  const base = launchOptions[engine](found[engine]);
  const browser = await puppeteer.launch({
    ...base,
    ...more,
    ...(engine === 'chromium' && {args: [...(base.args ?? []), ...args]}),
    acceptInsecureCerts: true,
  });
  const tab = async () => {
    const context = more.userDataDir
      ? browser.defaultBrowserContext()
      : await browser.createBrowserContext();
    const page = await context.newPage();
    let session;
    if (engine === 'chromium') {
      session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    }
    const dialogs = [];
    page.on('dialog', (dialog) => {
      dialogs.push(`${dialog.type()}: ${dialog.message()}`);
      dialog.dismiss().catch(() => {});
    });
    return {
      version: await browser.version(),
      page,
      open: (url) => page.goto(url, {waitUntil: 'load'}),
      ask: (run) => page.evaluate(run),
      async press(selector) {
        const {x, y} = await page.evaluate((what) => {
          const {left, top, width, height} = document.querySelector(what).getBoundingClientRect();
          return {x: left + width / 2, y: top + height / 2};
        }, selector);
        await page.mouse.click(x, y);
      },
      // The page that is asked is gone before it can answer.
      back: () => page.evaluate(() => history.back()).catch(() => {}),
      forward: () => page.evaluate(() => history.forward()).catch(() => {}),
      async shift() {
        for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
      },
      async state() {
        const asked = /** @type {Promise<State>} */ (page.evaluate(`(${readState})()`));
        const look = answerWithin(asked);
        // While a navigation waits for another site, Chromium holds back what a page is asked. It
        // still says which page the tab has.
        const outside = new Promise((resolve) => setTimeout(resolve, 500)).then(async () => {
          if (!session) return undefined;
          const {targetInfo} = await session.send('Target.getTargetInfo');
          return {url: targetInfo.url, title: targetInfo.title, text: undefined};
        });
        return Promise.race([look, outside.catch(() => undefined)]);
      },
      dialogs,
      windows: async () => (await context.pages()).length,
      close: () => (more.userDataDir ? page.close() : context.close()),
    };
  };
  return {tab, stop: () => browser.close()};
}

/** @returns {Promise<Tabs>} */
async function withWebDriver() {
  const {browser, stop} = await startWebKit({
    connectionRetryCount: 0,
    capabilities: {
      acceptInsecureCerts: true,
      unhandledPromptBehavior: 'ignore',
      pageLoadStrategy: 'none',
    },
  });
  const tab = async () => {
    const dialogs = [];
    /** A dialog that is open is written down and dismissed: no other command is answered before. */
    const dismiss = async () => {
      const words = await answerWithin(browser.getAlertText());
      if (words === undefined) return;
      dialogs.push(words);
      await answerWithin(browser.dismissAlert());
    };
    return {
      version: `WebKitGTK ${browser.capabilities.browserVersion}`,
      async open(url) {
        // A driver that asks while the tab changes its process (a page that is isolated from other
        // origins) may never be answered, and may lose the navigation: both are then begun again.
        const isLoaded = async () =>
          (await answerWithin(
            browser.execute(() => document.readyState === 'complete' && location.href),
          )) === url;
        await until(
          async () => {
            await answerWithin(browser.url(url));
            return until(isLoaded, 'it has loaded', 5000).catch(() => false);
          },
          `${url} has loaded`,
          30_000,
        );
      },
      ask: (run) => browser.execute(run),
      async press(selector) {
        // The page may be gone before the driver has its answer; and where `Object.prototype` has
        // more in it than usual, the driver cannot press.
        await answerWithin(browser.$(selector).click());
        await answerWithin(
          browser.execute(
            (what) => document.querySelector(what)?.click(),
            /** @type {string} */ (selector),
          ),
        );
      },
      async shift() {
        const keys = browser.action('key');
        for (let presses = 0; presses < 3; presses += 1) keys.down('\uE008').up('\uE008');
        await keys.perform();
      },
      back: () => answerWithin(browser.back()),
      forward: () => answerWithin(browser.forward()),
      async state() {
        await dismiss();
        return answerWithin(browser.execute(`return (${readState})()`));
      },
      dialogs,
      windows: async () => (await browser.getWindowHandles()).length,
      close: async () => {
        await dismiss();
        await browser.url('about:blank');
      },
    };
  };
  return {tab, stop};
}

/**
 * Starts a browser that trusts the certificate of the tests' own destination.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @param {import('puppeteer-core').LaunchOptions} [options] - for Chromium and Firefox
 */
const startTabs = (engine, options = {}) =>
  engine === 'webkit' ? withWebDriver() : withPuppeteer(engine, options);

/**
 * Two sites and a browser for the suite that calls this: there before its first test.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 */
export function sitesAndTabs(engine) {
  const here = /** @type {{sites: import('./leaving-site.mjs').LeavingSites, tabs: Tabs}} */ ({});
  before(async () => {
    here.sites = await startLeavingSites();
    here.tabs = await startTabs(engine);
  });
  after(async () => {
    await here.tabs?.stop();
    here.sites?.stop();
  });
  return here;
}
