/**
 * A real way Back, and a real reload: what was ticked is not there, whether the browser kept the
 * whole page or built it again.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checklistEn} from '../../../dist/esm/content/checklist/en.js';
import {person} from '../../support/leak-watcher.mjs';
import {browserNames, openPage, useWholeBrowser} from '../../support/page-server.mjs';
import {until} from '../../support/until.mjs';
import {hostPage} from './host-page.mjs';

useWholeBrowser();

const tag = 'four-signs-checklist';

/** Waits for the page that the browser goes to by itself, and asks it. */
const eventually = (page, ask) =>
  until(() => page.evaluate(ask).catch(() => undefined), String(ask));

for (const browser of browserNames) {
  describe(`coming back, in ${browser}`, () => {
    const open = (headers) =>
      openPage(browser, '/help.html', {
        html: hostPage({
          head: '<script>addEventListener("pageshow", (event) => { window.kept = event.persisted; window.shown = true; })</script>',
        }),
        headers,
        answers: {
          '/elsewhere.html': {
            body: '<!doctype html><title>Elsewhere</title><p id="elsewhere">Elsewhere',
          },
        },
      });

    /**
     * Ticks two boxes, types into the page's own field, and reaches an ending or stays on the list.
     */
    async function answer(page, {ending}) {
      await eventually(page, () => !document.querySelector(':not(:defined)'));
      const visitor = person(page);
      await visitor.tick(['calls', 'weapon']);
      if (ending) await visitor.press(tag, {selector: 'button', words: checklistEn.finish});
      await page.type('[name=q]', 'words of the page');
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
    }

    /**
     * There are boxes, none of them is ticked, no ending is shown, and no press of Shift is
     * counted.
     */
    async function expectNothing(page) {
      await eventually(page, () => !document.querySelector(':not(:defined)'));
      const visitor = person(page);
      assert.ok((await visitor.count(tag, 'input')) > 20, 'the list is shown');
      assert.equal(await visitor.count(tag, 'input:checked'), 0);
      const words = await visitor.read(tag);
      for (const {title} of Object.values(checklistEn.voices.me.endings))
        assert.ok(!words.includes(title), title);
      assert.equal(
        await page.$eval(
          'four-signs-exit',
          (exit) => exit.shadowRoot.querySelector('output').textContent,
        ),
        '',
      );
    }

    for (const [name, headers, ending] of [
      ['a page that the browser keeps whole', {}, true],
      ['the list of a page that the browser keeps whole', {}, false],
      ['a page that the browser must build again', {'Cache-Control': 'no-store'}, true],
    ]) {
      test(`to ${name}: nothing is ticked, and the way out still works`, async () => {
        const {page, close} = await open(headers);
        await answer(page, {ending});
        await page.evaluate(() => {
          location.href = '/elsewhere.html';
        });
        await eventually(page, () => Boolean(document.querySelector('#elsewhere')));
        await page.evaluate(() => history.back()).catch(() => {});
        await eventually(
          page,
          () => window.shown && Boolean(document.querySelector('four-signs-exit')?.shadowRoot),
        );
        // Kept whole, the page has what was typed into its own field: so nothing would have wiped a
        // tick but us.
        const kept = await page.evaluate(() => window.kept);
        if (!headers['Cache-Control']) assert.equal(kept, true);
        if (kept)
          assert.equal(await page.$eval('[name=q]', (field) => field.value), 'words of the page');
        await expectNothing(page);
        await page.setRequestInterception(true);
        page.on('request', (request) => request.respond({status: 204, body: ''}).catch(() => {}));
        await page.click('four-signs-exit a');
        await eventually(page, () => !document.querySelector('header'));
        await close();
      });
    }

    test('by a reload: nothing is ticked', async () => {
      const {page, close} = await open({});
      await answer(page, {ending: true});
      await page.reload({waitUntil: 'load'});
      await expectNothing(page);
      await close();
    });
  });
}
