/**
 * The one note to a developer whose page has a recorder and the checklist: in development, on
 * localhost, and nowhere else.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {browserNames, openPage} from '../../support/page-server.mjs';
import {until} from '../../support/until.mjs';

const page = (head, entry) => `<!doctype html><html lang="en"><head><title>A page</title>${head}
<script type="module" src="/dist/esm/entries/${entry}.js"></script></head><body><four-signs-checklist></four-signs-checklist></body></html>`;
const recorder = '<script>window.hj = function () {}; window.fbq = function () {};</script>';

/**
 * In the page: the note is made a second after the page has loaded. Here that second is over at
 * once, and counted.
 */
const quickTimers = () => {
  const native = window.setTimeout;
  window.timers = {set: 0, run: 0};
  const setTimeout = (run, after, ...given) => {
    if (!(after >= 1000)) return native(run, after, ...given);
    window.timers.set += 1;
    return native(() => {
      run(...given);
      window.timers.run += 1;
    });
  };
  window.setTimeout = /** @type {any} */ (setTimeout);
};

async function said(browser, head, entry) {
  const {
    page: tab,
    messages,
    close,
  } = await openPage(browser, '/recorded.html', {
    html: page(head, entry),
    before: (empty) => empty.evaluateOnNewDocument(quickTimers),
  });
  const timers = await until(
    () => tab.evaluate(() => window.timers.set === window.timers.run && window.timers),
    'every timer has run',
  );
  // What is said before this comes before it.
  await tab.evaluate(() => console.log('the end'));
  await until(
    () => messages.some(({text}) => text === 'the end'),
    'everything that was said has arrived',
  );
  await close();
  assert.equal(
    timers.set,
    entry.endsWith('.development') ? 1 : 0,
    'the note waits in development, and nothing waits in production',
  );
  return messages.map(({text}) => text).filter((text) => text.includes('record'));
}

for (const browser of browserNames) {
  describe(`a note to the developer, in ${browser}`, () => {
    test('names the recorder and the pixel, once', async () => {
      const notes = await said(browser, recorder, 'define.development');
      assert.equal(notes.length, 1);
      assert.match(notes[0], /Hotjar, the Meta pixel/);
    });

    test('is not made where there is none', async () => {
      assert.deepEqual(await said(browser, '', 'define.development'), []);
    });

    test('is not made in production', async () => {
      assert.deepEqual(await said(browser, recorder, 'define'), []);
    });
  });
}

test('is in no file for script tags', () => {
  const folder = new URL('../../../dist/cdn/', import.meta.url);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    assert.ok(!readFileSync(new URL(name, folder), 'utf8').includes('Hotjar'), name);
  }
});

test('is what bundlers take in development alone', () => {
  const {exports: doors} = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  for (const door of ['./define', './define/checklist']) {
    assert.match(doors[door].development, /\.development\.js$/);
    assert.doesNotMatch(doors[door].default, /development/);
  }
});
