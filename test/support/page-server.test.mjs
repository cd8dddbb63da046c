import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {browserNames, openPage} from './page-server.mjs';
import {timeZone} from './time-zone.mjs';

const html = `<!doctype html><html lang="en"><title>A page</title><noscript>Scripts are off</noscript><p id="said">Before</p>
<script>document.querySelector('#said').textContent = 'After'; console.warn('a warning');</script>`;

for (const browser of browserNames) {
  describe(`a whole page, in ${browser}`, () => {
    test('runs its script, and what it says is heard', async () => {
      const {page, requests, messages, errors, url} = await openPage(browser, '/made-up.html', {
        html,
      });
      assert.equal(await page.$eval('#said', (element) => element.textContent), 'After');
      assert.deepEqual(messages, [{type: 'warn', text: 'a warning'}]);
      assert.deepEqual(errors, []);
      assert.deepEqual(requests, [url]);
      assert.equal(
        await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
        timeZone,
      );
    });

    test('can be opened with scripts switched off', async () => {
      const {page} = await openPage(browser, '/made-up.html', {html, javaScript: false});
      assert.match(await page.content(), /Before/);
    });

    test('gets its response headers, and what they forbid is heard', async () => {
      const {page, errors} = await openPage(browser, '/made-up.html', {
        html,
        headers: {'Content-Security-Policy': "default-src 'none'"},
      });
      assert.equal(await page.$eval('#said', (element) => element.textContent), 'Before');
      assert.match(errors.join(), /Content.Security.Policy/i);
    });

    test('can be dark', async () => {
      const {page} = await openPage(browser, '/made-up.html', {html, colorScheme: 'dark'});
      assert.ok(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches));
    });

    test('can be in forced colours', async () => {
      const {page} = await openPage(browser, '/made-up.html', {html, forcedColors: true});
      assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    });

    test('can be as narrow as a small phone', async () => {
      const {page} = await openPage(browser, '/made-up.html', {
        html,
        viewport: {width: 320, height: 640},
      });
      assert.equal(await page.evaluate(() => document.documentElement.clientWidth), 320);
    });

    test('can ask for a script that never comes', async () => {
      const {errors, requests} = await openPage(browser, '/made-up.html', {
        html: '<!doctype html><title>A page</title><script src="/gone.js"></script>',
        answers: {'/gone.js': {status: 500, body: ''}},
      });
      assert.equal(requests.length, 2);
      assert.equal(browser === 'firefox' || errors.length === 1, true, errors.join());
    });
  });
}
