/**
 * WebKitGTK: the engine of iPhones, on a machine without one. It is driven by WebDriver, which
 * puppeteer does not speak, and draws on a screen that nobody sees.
 */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {remote} from 'webdriverio';
import {findBrowsers, miniBrowser} from '../../scripts/test/browsers.mjs';
import {timeZone} from './time-zone.mjs';
import {patience} from './until.mjs';

/** What a session asks the driver for. */
export const capabilities = () => ({
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': {binary: miniBrowser(), args: ['--automation']},
});

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });

/**
 * A screen of our own, unless there is one. Its number is what Xvfb writes to the channel it is
 * given.
 */
async function screen() {
  if (process.env.DISPLAY) return {display: process.env.DISPLAY};
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb did not start')));
    child.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  return {display: `:${number}`, child};
}

/**
 * Starts the driver.
 *
 * @param {string} driver - the path of WebKitWebDriver
 * @returns {Promise<{port: number, stop: () => void}>}
 */
export async function startWebKitDriver(driver) {
  const {display, child: xvfb} = await screen();
  const port = await freePort();
  const child = spawn(driver, ['-p', String(port)], {
    stdio: 'ignore',
    env: {...process.env, DISPLAY: display, TZ: timeZone},
  });
  const stop = () => {
    child.kill();
    xvfb?.kill();
  };
  process.once('exit', stop);
  for (const patience = Date.now() + 20_000; ;) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ok}) => ok,
      () => false,
    );
    if (ready) return {port, stop};
    if (Date.now() > patience) throw new Error('WebKitWebDriver did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Starts WebKitGTK and a tab in it.
 *
 * @param {{capabilities?: object, connectionRetryCount?: number}} [more] - what the session asks
 *   for besides, and how often a command without an answer is sent again
 * @returns {Promise<{browser: WebdriverIO.Browser, stop: () => Promise<void>}>}
 */
export async function startWebKit({capabilities: more, ...options} = {}) {
  const driver = await startWebKitDriver(/** @type {string} */ (findBrowsers().webkit));
  const browser = await remote({
    hostname: '127.0.0.1',
    port: driver.port,
    logLevel: 'silent',
    waitforTimeout: patience,
    capabilities: {...capabilities(), ...more},
    ...options,
  });
  return {
    browser,
    async stop() {
      await browser.deleteSession();
      driver.stop();
    },
  };
}
