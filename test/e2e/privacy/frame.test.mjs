/**
 * The sandboxed frame of docs/for-web-editors.md, as it is written there: it works, and the page
 * around it sees nothing in it. And the other pages for a frame, in the same one.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {behaviours} from '../../../dist/esm/content/checklist/facts.js';
import {checklistCy} from '../../../dist/esm/content/checklist/cy.js';
import {exitCy} from '../../../dist/esm/content/exit/cy.js';
import {fallbackCy} from '../../../dist/esm/content/fallback/cy.js';
import {fragments} from '../../../dist/esm/content/fallback/fragments.js';
import {checklistEn} from '../../../dist/esm/content/checklist/en.js';
import {defaultDestination} from '../../../dist/esm/elements/exit/default-destination.js';
import {giveRoots} from '../../support/closed-roots.mjs';
import {framedPages} from '../../../scripts/build/cdn-files.mjs';
import {installLeakWatcher} from '../../support/leak-watcher-page.mjs';
import {browserNames, openPage} from '../../support/page-server.mjs';
import {until} from '../../support/until.mjs';

const docs = readFileSync(new URL('../../../docs/for-web-editors.md', import.meta.url), 'utf8');
const [iframe] = docs.match(/<iframe[^]*?<\/iframe>/) ?? assert.fail('the document has no frame');
/** The documented frame, with another page, settings or sandbox in it. */
const framed = (page, settings = '', change = (each) => each) =>
  `<!doctype html><html lang="en"><title>A page</title><body>${change(iframe.replace(/src="[^"]*"/, () => `src="/dist/cdn/${page}${settings}"`))}`;
const sandboxed = (allowed) => (each) => each.replace(/sandbox="[^"]*"/, `sandbox="${allowed}"`);
/** The driver of Firefox may hear of the frame and its address after the page has loaded. */
const frameOf = (page) => page.waitForFrame((each) => each.url().includes('four-signs-frame'));
const checklistPage = 'four-signs-frame.html';
const html = `<!doctype html><html lang="en"><title>A page</title><body>${iframe}<script>
window.heard = [];
addEventListener('message', ({data}) => heard.push('message ' + data));
for (const type of ['click', 'input', 'change', 'keydown', 'focusin', 'pointerdown']) window.addEventListener(type, ({target}) => heard.push(type + ' ' + target.localName), true);
</script></body></html>`;

for (const browser of browserNames) {
  describe(`the sandboxed frame, in ${browser}`, () => {
    // In Firefox ESR 153, driven as here, the page around it still scrolls.
    const skip = browser === 'chromium' ? false : 'seen to hold in Chromium alone';
    test('keeps scrolling that comes to its end from the page around it', {skip}, async () => {
      const tall = html.replace('<body>', '<body style="margin: 0; block-size: 9000px">');
      const {page, close} = await openPage(browser, '/framed.html', {html: tall});
      const frame = await frameOf(page);
      await frame.waitForSelector('four-signs-checklist:defined');
      await page.mouse.move(200, 200);
      const atEnd = () =>
        frame.evaluate(
          () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1 && scrollY > 0,
        );
      for (const patience = Date.now() + 20_000; !(await atEnd());) {
        assert.ok(Date.now() < patience, 'the frame can be scrolled to its end');
        await page.mouse.wheel({deltaY: 1500});
      }
      for (let turn = 0; turn < 10; turn += 1) {
        await page.mouse.wheel({deltaY: 1500});
        await page.evaluate(
          () =>
            new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
      }
      assert.equal(await page.evaluate(() => scrollY), 0);
      await close();
    });

    test('leads to the help, and the page around it cannot look in', async () => {
      const {page, requests, errors, close} = await openPage(browser, '/framed.html', {
        html,
        headers: {'Content-Security-Policy': "default-src 'self' 'unsafe-inline'"},
        before: (each) => each.evaluateOnNewDocument(installLeakWatcher),
      });
      const frame = await frameOf(page);
      const asked = requests.length;
      await frame.waitForSelector('four-signs-checklist:defined');
      await giveRoots(frame);
      const drawn = (selector, words = '', nth = 0) =>
        frame.evaluateHandle(
          (inside, text, index) => {
            const root = window[Symbol.for('leak watcher')].rootOf(
              document.querySelector('four-signs-checklist'),
            );
            return [...root.querySelectorAll(inside)].filter(
              (each) => each.checkVisibility() && each.textContent.includes(text),
            )[index];
          },
          selector,
          words,
          nth,
        );
      const press = async (...what) => {
        const element = /** @type {import('puppeteer-core').ElementHandle<Element>} */ (
          (await drawn(...what)).asElement()
        );
        // Clear of the buttons that stay in view at the foot.
        await element.evaluate((each) => each.scrollIntoView({block: 'center'}));
        await element.click();
      };
      await press(
        'input',
        '',
        behaviours.findIndex(({id}) => id === 'weapon'),
      );
      await press('button', checklistEn.finish);
      const title = await (
        await drawn('[tabindex="-1"]')
      ).evaluate((each) => each.textContent.trim());
      assert.equal(title, checklistEn.voices.me.endings.urgent.title);
      assert.ok((await drawn('a[href="tel:999"]')).asElement(), 'the number is a link');

      const seen = await page.evaluate(() => {
        const each = document.querySelector('iframe');
        let inside;
        try {
          inside = /** @type {Window} */ (each.contentWindow).document;
        } catch (error) {
          inside = /** @type {Error} */ (error).name;
        }
        return {document: each.contentDocument, inside, heard: window.heard};
      });
      assert.equal(seen.document, null);
      assert.equal(seen.inside, 'SecurityError');
      // That it stands, once; and nothing of what was ticked or reached.
      assert.deepEqual(
        seen.heard.filter((what) => !/^(?:focusin|pointerdown) iframe$/.test(what)),
        ['message four-signs-frame'],
      );

      const kept = await frame.evaluate(() => {
        const read = (get) => {
          try {
            return get();
          } catch (error) {
            return /** @type {Error} */ (error).name;
          }
        };
        return [read(() => window.localStorage), read(() => document.cookie), window.origin];
      });
      assert.deepEqual(kept, ['SecurityError', 'SecurityError', 'null']);
      assert.equal(requests.length, asked, 'nothing is asked for after the page in the frame');
      assert.deepEqual(
        requests.filter((address) => !/framed\.html$|four-signs-frame\.html(?:#|$)/.test(address)),
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
        request
          .respond({
            status: 200,
            contentType: 'text/html',
            body: '<!doctype html><title>Elsewhere</title>',
          })
          .catch(() => {});
      });
      await press('summary', checklistEn.helpTitle);
      await press('a[href^="https:"]');
      await until(() => !page.url().startsWith('http:'), 'the link is followed');
      assert.match(page.url(), /^https:/);
      assert.equal(followed[0].referrer, undefined);
      await close();
    });

    for (const [file, tag] of Object.entries(framedPages)) {
      test(`shows ${tag} and asks for nothing but ${file}`, async () => {
        const {page, requests, messages, errors, close} = await openPage(browser, '/framed.html', {
          html: framed(file),
        });
        const frame = await frameOf(page);
        await frame.waitForSelector(`${tag}:defined`);
        // The checklist's root is closed: its words inside stand in no slot once it is drawn.
        await frame.waitForFunction(
          (name) => !document.querySelector(`${name} > h2`)?.checkVisibility(),
          {},
          tag,
        );
        assert.deepEqual(
          requests.map((address) => address.replace(/.*\//, '')),
          ['framed.html', file],
        );
        assert.deepEqual(errors, []);
        assert.deepEqual(
          messages.filter(({text}) => text.includes('four-signs')),
          [],
        );
        await close();
      });

      test(`has the numbers of ${file} without a script, in English and in Welsh`, async () => {
        const {page, close} = await openPage(browser, '/framed.html', {
          html: framed(file, '#lang=cy&nation=wales'),
          javaScript: false,
        });
        const seen = await (
          await frameOf(page)
        ).evaluate(() =>
          Array.from(document.querySelectorAll('h2'), (heading) => ({
            language: heading.closest('[lang]')?.getAttribute('lang'),
            isSeen: heading.checkVisibility(),
            numbers: Array.from(heading.parentElement?.querySelectorAll('a') ?? [], (link) =>
              link.checkVisibility() ? link.getAttribute('href') : 'unseen',
            ),
          })),
        );
        const numbers = Array.from(
          fragments[tag](undefined, 'en').matchAll(/href="([^"]*)/g),
          ([, href]) => href,
        );
        assert.ok(numbers.includes('tel:+448088020300'));
        assert.deepEqual(seen, [
          {language: 'en', isSeen: true, numbers},
          {language: 'cy', isSeen: true, numbers},
        ]);
        await close();
      });

      test(`leaves ${file}, and the tab where the sandbox allows that, after Shift three times`, async () => {
        const {page, close} = await openPage(browser, '/framed.html', {
          // Without "by user activation": Chromium does not count Shift as a press.
          html: framed(file, '', sandboxed('allow-scripts allow-top-navigation')),
        });
        const frame = await frameOf(page);
        await frame.waitForSelector(`${tag}:defined`);
        await page.setRequestInterception(true);
        const followed = [];
        page.on('request', (request) => {
          followed.push({url: request.url(), referrer: request.headers().referer});
          const body = '<!doctype html><title>Elsewhere</title>';
          request.respond({status: 200, contentType: 'text/html', body}).catch(() => {});
        });
        await page.focus('iframe');
        for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
        await until(() => page.url() === defaultDestination, 'the tab has left');
        assert.deepEqual(followed[0], {url: defaultDestination, referrer: undefined});
        await close();
      });

      test(`says to close the tab where ${file} may not move it`, async () => {
        const {page, url, close} = await openPage(browser, '/framed.html', {
          html: framed(file, '#lang=cy', sandboxed('allow-scripts')),
        });
        const frame = await frameOf(page);
        await frame.waitForSelector(`${tag}:defined`);
        await page.focus('iframe');
        await page.keyboard.press('Shift');
        await frame.waitForFunction(
          (words) => document.querySelector('output')?.textContent === words,
          {},
          exitCy.two,
        );
        await page.keyboard.press('Shift');
        await page.keyboard.press('Shift');
        await frame.waitForFunction(
          (words) =>
            document.documentElement.lang === 'cy' &&
            Array.from(document.querySelectorAll('*'), ({localName}) => localName).join() ===
              'html,title,p,meta' &&
            document.querySelector('p')?.textContent === words,
          {},
          exitCy.close,
        );
        assert.equal(page.url(), url);
        await close();
      });
    }

    test('speaks Welsh, of Wales, when its address says so', async () => {
      const {page, messages, close} = await openPage(browser, '/framed.html', {
        html: framed(checklistPage, '#lang=cy&nation=wales'),
        before: (each) => each.evaluateOnNewDocument(installLeakWatcher),
      });
      const frame = await frameOf(page);
      await frame.waitForSelector('four-signs-checklist:defined');
      await giveRoots(frame);
      const seen = await frame.evaluate(() => {
        const tag = /** @type {Element} */ (document.querySelector('four-signs-checklist'));
        return {
          language: document.documentElement.lang,
          nation: document.documentElement.dataset.fourSignsNation,
          title: document.title,
          words: tag.querySelector('h2')?.textContent,
          drawn: window[Symbol.for('leak watcher')].rootOf(tag).textContent,
          translations: document.querySelectorAll('[data-title]').length,
        };
      });
      assert.ok(seen.drawn.includes(checklistCy.finish));
      assert.deepEqual(
        {...seen, drawn: ''},
        {
          language: 'cy',
          nation: 'wales',
          title: fallbackCy.frame.title,
          words: fallbackCy.checklist.title,
          drawn: '',
          translations: 0,
        },
      );
      assert.deepEqual(
        messages.filter(({text}) => text.includes('four-signs')),
        [],
      );
      await close();
    });

    test('shows English and every nation when its address is wrong, and says why', async () => {
      const {page, messages, close} = await openPage(browser, '/framed.html', {
        html: framed('four-signs-frame-helplines.html', '#lang=xx&nation=narnia&need=lgbt'),
      });
      const frame = await frameOf(page);
      await frame.waitForSelector('four-signs-helplines:defined');
      const {language, nation, numbers} = await frame.evaluate(() => ({
        language: document.documentElement.lang,
        nation: document.documentElement.dataset.fourSignsNation,
        numbers: Array.from(
          document.querySelector('four-signs-helplines')?.shadowRoot?.querySelectorAll('a') ?? [],
          (link) => link.getAttribute('href'),
        ),
      }));
      assert.deepEqual({language, nation}, {language: 'en', nation: ''});
      for (const [, href] of fragments['four-signs-helplines'](undefined, 'en').matchAll(
        /href="([^"]*)/g,
      ))
        assert.ok(numbers.includes(href), href);
      for (const wrong of ['lang="xx"', 'nation="narnia"', 'need="lgbt"'])
        assert.equal(messages.filter(({text}) => text.includes(wrong)).length, 1, wrong);
      await close();
    });

    test('runs no script that was changed on its way, and the words stand', async () => {
      const whole = readFileSync(new URL(`../../../dist/cdn/${checklistPage}`, import.meta.url));
      const {page, close} = await openPage(browser, '/framed.html', {
        html: framed(checklistPage),
        answers: {
          [`/dist/cdn/${checklistPage}`]: {
            body: String(whole).replaceAll('"use strict";', '"use strict";document.title="Bad";'),
          },
        },
      });
      const seen = await (
        await frameOf(page)
      ).evaluate(() => ({
        title: document.title,
        languages: Array.from(document.querySelectorAll('h2'), (each) => each.checkVisibility()),
        isDefined: Boolean(customElements.get('four-signs-checklist')),
      }));
      assert.deepEqual(seen, {title: 'Get help', languages: [true, true], isDefined: false});
      await close();
    });
  });
}
