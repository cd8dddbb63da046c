import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {timeZone} from './time-zone.mjs';
import {capabilities, startWebKitDriver} from './webkit-driver.mjs';

/**
 * How to start each browser that puppeteer drives, for the tests in the page and for those of whole
 * pages.
 *
 * @satisfies {Record<string, (executablePath?: string) => import('puppeteer-core').LaunchOptions>}
 */
export const launchOptions = {
  chromium: (executablePath) => ({
    browser: 'chrome',
    executablePath,
    headless: true,
    env: {...process.env, TZ: timeZone},
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }),
  firefox: (executablePath) => ({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: {...process.env, TZ: timeZone},
  }),
};

/** The launcher asks for the whole module, and uses what its default export has. */
const puppeteerModule = /** @type {any} */ (puppeteer);

/** The launchers of web-test-runner. */
export const browserLaunchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      puppeteer: puppeteerModule,
      concurrency: 2,
      // Where a browser is named, web-test-runner counts no lines.
      launchOptions: {...launchOptions.chromium(executablePath), browser: undefined},
      // Without focus, a tab that is not in front never gets an animation frame, and what waits for
      // one waits for ever.
      async createPage({context}) {
        const page = await context.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
        return page;
      },
    }),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer: puppeteerModule,
      concurrency: 1,
      launchOptions: launchOptions.firefox(executablePath),
    }),
  webkit: (driverPath) => {
    let driver;
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      logLevel: 'error',
      capabilities: capabilities(),
    });
    const {initialize, stop} = launcher;
    return Object.assign(launcher, {
      async initialize(config) {
        driver = await startWebKitDriver(driverPath);
        // Private in its types: the port is known only now.
        launcher['options'].port = driver.port;
        // One at a time, each in a page and not in a frame.
        await initialize.call(launcher, {...config, concurrency: 1});
        launcher.name = 'WebKit';
      },
      async stop() {
        await stop.call(launcher);
        driver?.stop();
      },
    });
  },
};
