import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/** Somewhere that is not Britain, so that a date or an hour which forgets its time zone is wrong here. */
export const timeZone = 'Asia/Dubai';

/** How to start each browser, for the tests in the page and for those of whole pages. */
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

/** The launchers of web-test-runner. */
export const browserLaunchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 2,
      launchOptions: launchOptions.chromium(executablePath),
      // Without focus, a tab that is not in front never gets an animation frame, and what waits for one waits for ever.
      async createPage({context}) {
        const page = await context.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
        return page;
      },
    }),
  firefox: (executablePath) => chromeLauncher({puppeteer, concurrency: 1, launchOptions: launchOptions.firefox(executablePath)}),
};
