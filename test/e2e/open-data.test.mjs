/** The page that shows the open data to people: `npm start`, and then `/data/`. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {everyRule, rulesOfLooks} from '../support/open-for-axe.mjs';
import {browserNames, openPage} from '../support/page-server.mjs';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const {helplines} = JSON.parse(
  readFileSync(new URL('../../dist/data/v1/helplines.json', import.meta.url), 'utf8'),
);
/** Firefox asks for the icon of a page by itself, and says so when a policy allows no picture. */
const ofTheBrowser = /\/favicon\.ico because it violates/;

const open = (browser, options = {}) => openPage(browser, '/data/', {folder: 'demo', ...options});
// `evaluate`, because `$$eval` waits for ever where Firefox runs no scripts.
const shown = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[aria-label="Services"] tbody tr')]
      .filter((row) => row.getClientRects().length)
      .map((row) => row.querySelector('th')?.firstChild?.textContent?.trim()),
  );

for (const browser of browserNames) {
  test(`without scripts, every service is in a plain table with its number as a link, and nothing waits for a script, in ${browser}`, async (t) => {
    const {page, close} = await open(browser, {javaScript: false});
    t.after(close);
    assert.deepEqual(
      await shown(page),
      helplines.map(({name}) => name.en),
    );
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
    );
    assert.deepEqual(links.slice(0, 2), ['tel:999', 'tel:101']);
    for (const {phone} of helplines) if (phone) assert.ok(links.includes(`tel:${phone.dial}`));
    assert.equal(await page.evaluate(() => document.querySelectorAll('input').length), 0);
  });

  test(`somebody finds a line by its name, its number, its nation or a word, and nothing is asked for, in ${browser}`, async (t) => {
    const {page, requests, errors, url, close} = await open(browser);
    t.after(close);
    const find = async (words) => {
      await page.evaluate(() => {
        document.querySelector('input').value = '';
      });
      await page.type('input', words);
      return shown(page);
    };
    assert.deepEqual(await find('galop'), ['Galop']);
    assert.deepEqual(await find('08009995428'), ['Galop']);
    assert.deepEqual(await find('0800 999 54'), ['Galop']);
    assert.deepEqual(await find('women’s aid'), await find("women's aid"));
    assert.ok((await find('scotland stalk')).includes('National Stalking Helpline'));
    assert.ok(!(await find('scotland')).includes('Live Fear Free Helpline'));
    assert.ok((await find('bywheb ofn')).includes('Live Fear Free Helpline'));
    assert.deepEqual(await find('zzz'), []);
    assert.match(
      await page.$eval('[role=status]', ({textContent}) => textContent),
      /Nothing here says that\. The numbers to ring in danger stay above/,
    );
    assert.ok(
      await page.$eval('a[href="tel:999"]', (link) => link.getClientRects().length > 0),
      '999 stays',
    );
    assert.deepEqual(requests, [url]);
    assert.equal(page.url(), url, 'what was looked for is not in the address');
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      [0, 0, ''],
    );
    assert.deepEqual(
      errors.filter((text) => !ofTheBrowser.test(text)),
      [],
    );
  });

  test(`the keyboard reaches 999 before the search, and axe finds nothing, light and dark, at 320 pixels, in ${browser}`, async (t) => {
    for (const [colorScheme, rules] of /** @type {const} */ ([
      ['light', everyRule],
      ['dark', rulesOfLooks],
    ])) {
      const {page, close} = await open(browser, {
        viewport: {width: 320, height: 700},
        colorScheme,
      });
      t.after(close);
      await page.keyboard.press('Tab');
      assert.equal(
        await page.evaluate(() => document.activeElement.getAttribute('href')),
        'tel:999',
      );
      assert.ok(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
        'nothing is wider than the page',
      );
      // A table stays one for those who hear it, whatever it looks like.
      assert.equal(await page.$$eval('[role=cell]', (cells) => cells.length > 400), true);
      await page.evaluate(axeSource);
      const found = await page.evaluate(async (runOnly) => {
        const {violations} = await window.axe.run(document, {runOnly});
        return violations.map(({id, nodes}) => `${id}: ${nodes[0].html.slice(0, 120)}`);
      }, rules);
      assert.deepEqual(found, []);
    }
  });
}

// In Chromium alone: puppeteer does not see that Firefox went back.
test(
  'what was looked for is gone when somebody comes back',
  {skip: !browserNames.includes('chromium')},
  async (t) => {
    const {page, close} = await open('chromium');
    t.after(close);
    await page.type('input', 'galop');
    await page.goto('about:blank');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('input'));
    assert.equal(await page.$eval('input', (field) => field.value), '');
    assert.equal((await shown(page)).length, helplines.length);
  },
);
