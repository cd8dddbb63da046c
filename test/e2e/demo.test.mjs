/** @import {OpenOptions} from '../support/page-server.mjs' */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {everyRule, openForAxe, rulesOfLooks} from '../support/open-for-axe.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const folder = 'demo';
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const folderOfFiles = `/four-signs/${version}`;
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types ";

/**
 * Each page, the tags on it, and the scripts that a visitor's browser asks for; `null` where a
 * host's own bundler would decide that.
 */
const pages = {
  '/charity/': {
    who: "the charity's page",
    tags: ['exit', 'week', 'checklist', 'helplines'],
    scripts: [`${folderOfFiles}/four-signs.js`],
    policies: "'none'",
  },
  '/council/': {
    who: "the council's page",
    tags: ['exit', 'week', 'checklist', 'helplines'],
    scripts: null,
    policies: 'lit-html',
  },
  '/council/cy.html': {
    who: "the council's page in Welsh",
    tags: ['exit', 'week', 'checklist', 'helplines'],
    scripts: null,
    policies: 'lit-html',
  },
  '/police/': {
    who: "the force's page",
    tags: ['exit', 'checklist', 'helplines'],
    scripts: ['exit', 'checklist', 'helplines'].map(
      (name) => `${folderOfFiles}/four-signs-${name}.js`,
    ),
    policies: "'none'",
  },
};

/** Firefox asks for the icon of a page by itself, and says so when a policy allows no picture. */
const ofTheBrowser = /\/favicon\.ico because it violates/;

const headers = JSON.parse(
  readFileSync(new URL('../../demo/headers.json', import.meta.url), 'utf8'),
);

/** Waits until every tag on the page is registered and has drawn. */
async function drawn(page) {
  await upgraded(page);
  await page.evaluate(async () => {
    const tags = [...document.querySelectorAll('four-signs-week, four-signs-helplines')];
    await Promise.all(tags.map((tag) => tag.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

async function axeFinds(page, rules) {
  await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    const {violations} = await window.axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
    });
    return violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat().join(' → ')).join('; ')}`,
    );
  }, rules);
}

for (const [path, {policies}] of Object.entries(pages)) {
  test(`${path} is served under a policy that a partner could copy`, () => {
    assert.equal(headers[path]['Content-Security-Policy'], strict + policies);
  });
}

for (const browser of browserNames) {
  for (const [path, {who, tags, scripts}] of Object.entries(pages)) {
    test(`${who} draws every tag under its policy and says nothing in the console, in ${browser}`, async (t) => {
      const {page, url, requests, messages, errors, close} = await openPage(browser, path, {
        folder,
      });
      t.after(close);
      await drawn(page);
      const said = messages
        .filter(({type}) => ['error', 'warn', 'warning'].includes(type))
        .map(({text}) => text);
      assert.deepEqual(
        [...errors, ...said].filter((text) => !ofTheBrowser.test(text)),
        [],
      );
      for (const tag of tags) {
        const found = await page.$$eval(`four-signs-${tag}`, (elements) =>
          elements.map((element) => element.matches(':defined')),
        );
        assert.deepEqual(found, [true], `<four-signs-${tag}>`);
      }
      const {origin} = new URL(url);
      assert.deepEqual(
        requests.filter((address) => !address.startsWith(origin)),
        [],
        'nothing is asked of anybody else',
      );
      if (scripts) {
        const asked = requests
          .map((address) => new URL(address).pathname)
          .filter((address) => address.endsWith('.js'));
        assert.deepEqual(asked.sort(), [...scripts].sort());
      }
    });
  }

  for (const path of ['/charity/', '/council/', '/police/']) {
    test(`a link within ${path} leads there and leaves nothing to go back to, in ${browser}`, async (t) => {
      const {page, close} = await openPage(browser, path, {folder});
      t.after(close);
      await drawn(page);
      const before = await page.evaluate(() => history.length);
      await page.evaluate(() => document.querySelector('a[href="#call"]').click());
      await page.waitForFunction(
        () => Math.abs(document.querySelector('#call').getBoundingClientRect().top) < innerHeight,
      );
      assert.deepEqual(await page.evaluate(() => [location.hash, history.length]), [
        '#call',
        before,
      ]);
    });
  }

  test(`without scripts, the council's page still has every number as a link, in ${browser}`, async () => {
    for (const [address, options] of /** @type {[string, OpenOptions][]} */ ([
      ['/council/?scripts=off', {}],
      ['/council/', {javaScript: false}],
    ])) {
      const {page, close} = await openPage(browser, address, {folder, ...options});
      // `evaluate`, because `$$eval` waits for ever where Firefox runs no scripts.
      const numbers = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'four-signs-checklist a, four-signs-helplines a, four-signs-week a',
          ),
        ]
          .filter((link) => link.getBoundingClientRect().height > 0)
          .map((link) => link.getAttribute('href')),
      );
      for (const number of ['tel:999', 'tel:101', 'tel:+448088020300', 'tel:+448088010800'])
        assert.ok(numbers.includes(number), number);
      const exit = await page.evaluate(() => {
        const link = document.querySelector('four-signs-exit a');
        return [link.href, link.getBoundingClientRect().height > 0];
      });
      assert.deepEqual(exit, ['https://www.bbc.co.uk/weather', true]);
      await close();
    }
  });
}

test('the Welsh page says in Welsh what the English page says', async () => {
  const shape = async (path) => {
    const {page, close} = await openPage('chromium', path, {folder, javaScript: false});
    const tags = await page.$$eval('body *', (all) =>
      all.map(({localName, id}) => (id ? `${localName}#${id}` : localName)),
    );
    const words = await page.$eval('main', (main) => main.innerText);
    await close();
    return {tags, words};
  };
  const [english, welsh] = [await shape('/council/'), await shape('/council/cy.html')];
  assert.deepEqual(welsh.tags, english.tags);
  const same = welsh.words
    .split('\n')
    .filter((line) => /\w{3}/.test(line) && english.words.split('\n').includes(line));
  assert.deepEqual(same, [], 'lines that were not translated');
});

for (const path of ['/', ...Object.keys(pages), '/council/?scripts=off']) {
  for (const width of [320, 1280]) {
    test(`everybody can read ${path} at ${width} pixels, in light and in dark`, async () => {
      for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        const {page, close} = await openPage('chromium', path, {
          folder,
          viewport: {width, height: 800},
          colorScheme,
          before: openForAxe,
        });
        if (pages[path]) {
          await drawn(page);
          assert.ok(
            await page.$eval('four-signs-checklist', (each) =>
              each.shadowRoot.querySelector('[href="tel:999"]'),
            ),
            'axe can look in',
          );
        }
        assert.deepEqual(
          await axeFinds(page, colorScheme === 'light' ? everyRule : rulesOfLooks),
          [],
          colorScheme,
        );
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
          'nothing has to be scrolled sideways',
        );
        await close();
      }
    });
  }
}
