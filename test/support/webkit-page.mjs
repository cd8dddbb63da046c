/**
 * Whole pages in WebKit, for tests that are written for `openPage()`: the few words of puppeteer
 * that they use, spoken to WebDriver. It cannot switch scripts off, and does not tell what a page
 * asks for or writes into the console.
 */
import {after} from 'node:test';
import {findBrowsers, wanted} from '../../scripts/test/browsers.mjs';
import {browserNames, openPage, prepare} from './page-server.mjs';
import {patience, until} from './until.mjs';
import {startWebKit} from './webkit-driver.mjs';

/** `['webkit']` where it is here, to be put beside `browserNames`. */
export const webkitNames = /** @type {const} */ (['webkit']).filter(
  (name) => wanted().includes(name) && findBrowsers()[name],
);

/** Every engine that is here. */
export const engineNames = [...browserNames, ...webkitNames];

/** The keys that are no letters, as WebDriver writes them. */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  ArrowDown: '\uE015',
};

/** MiniBrowser's own window is never narrower: a page that has less room is shown in a frame. */
const narrowest = 460;
const frame = '/in-a-frame.html';

let started;
after(async () => (await started)?.stop());

/** Makes the window so large that the page has that room: again until it has, as it comes late. */
async function fit(browser, {width, height}) {
  await until(async () => {
    const [innerWidth, innerHeight] = await browser.execute(() => [innerWidth, innerHeight]);
    if (innerWidth === width && innerHeight === height) return true;
    const outer = await browser.getWindowSize();
    await browser.setWindowSize(
      outer.width + width - innerWidth,
      outer.height + height - innerHeight,
    );
    return false;
  }, `the page has ${width} × ${height} pixels`);
}

/**
 * Opens a page and waits until it has loaded.
 *
 * @param {string} path - the page's address, beginning with a slash
 * @param {import('./page-server.mjs').OpenOptions} [options] - `folder`, `headers`, `html`,
 *   `answers` and `viewport`
 * @returns {Promise<{page: any, close: () => Promise<void>}>}
 */
export async function openWebKitPage(path, options = {}) {
  const {width, height} = options.viewport ?? {width: 1024, height: 768};
  const isFramed = width < narrowest;
  const body = `<!doctype html><title>Frame</title>
<iframe src="${path}" style="border:0;width:${width}px;height:${height}px"></iframe>`;
  const {base} = await prepare(path, {
    ...options,
    answers: {...options.answers, ...(isFramed && {[frame]: {body}})},
  });
  started ??= startWebKit();
  const {browser} = await started;
  await browser.url('about:blank');
  await fit(browser, {width: Math.max(width, 1024), height: Math.max(height, 768)});
  await browser.url(`${base}${isFramed ? frame : path}`);
  const toPage = async () => {
    await browser.switchFrame(null);
    if (isFramed) await browser.switchFrame(await browser.$('iframe').getElement());
  };
  await toPage();

  /** A function of the test, which gets what `of` says in the page and then the arguments. */
  const run = (of, task, args) =>
    browser.execute(`const args = Array.from(arguments); return (${task})(${of}...args)`, ...args);
  const wait = (task, {timeout = patience} = {}, ...args) =>
    until(() => run('', task, args).catch(() => false), `in WebKit it came to ${task}`, timeout);
  const down = new Set();
  const chord = async (key) => {
    const action = browser.action('key');
    for (const held of down) action.down(held);
    action.down(key).up(key);
    for (const held of down) action.up(held);
    await action.perform();
  };
  const codeOf = (key) => keys[key] ?? key;
  const page = {
    evaluate: (task, ...args) =>
      typeof task === 'string' ? browser.execute(task) : run('', task, args),
    $eval: (selector, task, ...args) =>
      run('document.querySelector(args.shift()), ', task, [selector, ...args]),
    $$eval: (selector, task, ...args) =>
      run('[...document.querySelectorAll(args.shift())], ', task, [selector, ...args]),
    waitForFunction: wait,
    waitForSelector: (selector) => browser.$(selector).waitForDisplayed(),
    click: (selector) => browser.$(selector).click(),
    type: (selector, text) => browser.$(selector).addValue(text),
    select: (selector, value) => browser.$(selector).selectByAttribute('value', value),
    reload: () => browser.refresh(),
    keyboard: {
      press: (key) => chord(codeOf(key)),
      down: async (key) => void down.add(codeOf(key)),
      up: async (key) => void down.delete(codeOf(key)),
      async type(text) {
        const action = browser.action('key');
        for (const letter of text) action.down(letter).up(letter);
        await action.perform();
      },
    },
    /** A frame, of which it can only be waited for something. */
    $: async (selector) => ({
      contentFrame: async () => ({
        async waitForFunction(...asked) {
          await browser.switchFrame(await browser.$(selector).getElement());
          try {
            await /** @type {any} */ (wait)(...asked);
          } finally {
            await toPage();
          }
        },
      }),
    }),
  };
  return {page, close: async () => {}};
}

/**
 * Opens a page in any of the engines: `run` is done in the page, and `until` waits for it to be
 * true. Of WebKit nothing is known but that.
 *
 * @param {(typeof engineNames)[number]} engine
 * @param {string} path - the page's address, beginning with a slash
 * @param {import('./page-server.mjs').OpenOptions} options
 */
export async function openInEngine(engine, path, options) {
  const opened =
    engine === 'webkit'
      ? {...(await openWebKitPage(path, options)), requests: undefined, errors: []}
      : await openPage(engine, path, options);
  const {page} = opened;
  return {
    ...opened,
    run: (task, ...args) => page.evaluate(task, ...args),
    until: (task, ...args) => page.waitForFunction(task, {}, ...args),
  };
}
