/** The sandboxed frame of docs/embedding.md, as it is written there: it works, and the page around it sees nothing in it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {behaviours} from '../../dist/esm/content/checklist/behaviours.js';
import {checklistEn} from '../../dist/esm/content/messages/checklist.en.js';
import {installLeakWatcher} from '../support/leak-watcher-page.mjs';
import {browserNames, openPage} from '../support/page-server.mjs';

const docs = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const [iframe] = docs.match(/<iframe[^]*?<\/iframe>/);
const html = `<!doctype html><html lang="en"><title>A page</title><body>${iframe.replace('/four-signs/', '/dist/cdn/')}<script>
window.heard = [];
for (const type of ['message', 'click', 'input', 'change', 'keydown', 'focusin', 'pointerdown']) window.addEventListener(type, ({target}) => heard.push(type + ' ' + target.localName), true);
</script></body></html>`;

for (const browser of browserNames) {
  describe(`the sandboxed frame, in ${browser}`, () => {
    test('leads to the help, and the page around it cannot look in', async () => {
      const {page, requests, errors, close} = await openPage(browser, '/framed.html', {
        html,
        headers: {'Content-Security-Policy': "default-src 'self' 'unsafe-inline'"},
        before: (each) => each.evaluateOnNewDocument(installLeakWatcher),
      });
      const frame = page.frames().find((each) => each.url().endsWith('four-signs-frame.html'));
      const asked = requests.length;
      await frame.waitForSelector('four-signs-checklist:defined');
      const drawn = (selector, words = '', nth = 0) =>
        frame.evaluateHandle(
          (inside, text, index) => {
            const root = window[Symbol.for('leak watcher')].rootOf(document.querySelector('four-signs-checklist'));
            return [...root.querySelectorAll(inside)].filter((each) => each.checkVisibility() && each.textContent.includes(text))[index];
          },
          selector,
          words,
          nth,
        );
      const press = async (...what) => (await drawn(...what)).asElement().click();
      await press(
        'input',
        '',
        behaviours.findIndex(({id}) => id === 'weapon'),
      );
      await press('button', checklistEn.finish);
      const title = await (await drawn('[tabindex="-1"]')).evaluate((each) => each.textContent.trim());
      assert.equal(title, checklistEn.voices.me.endings.urgent.title);
      assert.ok((await drawn('a[href="tel:999"]')).asElement(), 'the number is a link');

      const seen = await page.evaluate(() => {
        const each = document.querySelector('iframe');
        let inside;
        try {
          inside = each.contentWindow.document;
        } catch (error) {
          inside = error.name;
        }
        return {document: each.contentDocument, inside, heard: window.heard};
      });
      assert.equal(seen.document, null);
      assert.equal(seen.inside, 'SecurityError');
      assert.deepEqual(
        seen.heard.filter((what) => !/^(?:focusin|pointerdown) iframe$/.test(what)),
        [],
      );

      const kept = await frame.evaluate(() => {
        const read = (get) => {
          try {
            return get();
          } catch (error) {
            return error.name;
          }
        };
        return [read(() => window.localStorage), read(() => document.cookie), window.origin];
      });
      assert.deepEqual(kept, ['SecurityError', 'SecurityError', 'null']);
      assert.equal(requests.length, asked, 'nothing is asked for after the script and the style');
      assert.deepEqual(
        requests.filter((address) => !/framed\.html$|four-signs-(?:frame\.html|checklist\.js)$|fallback\.css$/.test(address)),
        [],
      );
      assert.deepEqual(
        errors.filter((text) => !/favicon|^undefined$|service worker registration/.test(text)),
        [],
      );
      // A link leaves the frame, and takes the whole tab along, without saying where from.
      await page.setRequestInterception(true);
      const followed = [];
      page.on('request', (request) => {
        followed.push({url: request.url(), referrer: request.headers().referer});
        request.respond({status: 200, contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>'}).catch(() => {});
      });
      await press('a[href^="https:"]');
      for (const patience = Date.now() + 5000; page.url().startsWith('http:') && Date.now() < patience;)
        await new Promise((resolve) => setTimeout(resolve, 50));
      assert.match(page.url(), /^https:/);
      assert.equal(followed[0].referrer, undefined);
      await close();
    });
  });
}
