/**
 * What the browser itself writes down. A profile on disk is searched, file by file, after somebody
 * ticked boxes, reached an ending, and the browser was closed. What the page typed into a field of
 * its own and kept in its storage must be found: else the search would prove nothing.
 */
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../../scripts/test/browsers.mjs';
import {serve} from '../../../scripts/serve/server.mjs';
import {behaviours} from '../../../dist/esm/content/checklist/facts.js';
import {checklistEn} from '../../../dist/esm/content/checklist/en.js';
import {launchOptions} from '../../support/browser-launchers.mjs';
import {person} from '../../support/leak-watcher.mjs';
import {browserNames, upgraded} from '../../support/page-server.mjs';
import {hostPage} from './host-page.mjs';

const tag = 'four-signs-checklist';
const found = findBrowsers();
/**
 * What the page itself gets a browser to write down: in a field that is typed into, which Firefox
 * keeps with its session, and in the page's storage.
 */
const controls = {chromium: 'zebra in the storage', firefox: 'zebra in the field'};

/**
 * A box of the page's own, with a name and without `autocomplete="off"`: each browser writes down
 * that it was ticked.
 */
const theirBox = 'striped-horse';

// Nothing that was loaded is kept either: our script has all the words that could be ticked.
const server = await serve({
  folder: 'test/e2e/privacy',
  middleware: [
    async (context, next) => {
      if (context.path === '/help.html') {
        context.body = hostPage({checklist: 'layout="steps"'}).replace(
          '</main>',
          `<label><input type="checkbox" name="${theirBox}"> News</label></main>`,
        );
        context.type = 'html';
      } else await next();
      context.set('Cache-Control', 'no-store');
    },
  ],
});
after(() => server.stop());

/**
 * Firefox keeps its sessions as LZ4: a header of 12 bytes, then blocks of literal bytes and of
 * copies from what went before.
 */
function unpackLz4(packed) {
  const out = [];
  const length = (short, from) => {
    let [total, at] = [short, from];
    if (short === 15) {
      let more;
      do total += more = packed[at++];
      while (more === 255);
    }
    return [total, at];
  };
  for (let at = 12; at < packed.length;) {
    const token = packed[at++];
    let count;
    [count, at] = length(token >> 4, at);
    for (const end = at + count; at < end;) out.push(packed[at++]);
    if (at >= packed.length) break;
    const back = packed[at++] | (packed[at++] << 8);
    [count, at] = length(token & 15, at);
    for (count += 4; count--;) out.push(out[out.length - back]);
  }
  return Buffer.from(out);
}

/**
 * Which of the words are in which files, in either of the two ways in which browsers write text.
 */
function filesWith(folder, words) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath ?? entry.path, entry.name);
      let content;
      try {
        content = readFileSync(file);
      } catch {
        // The browser writes a new file and takes the old one away.
        return [];
      }
      if (content.subarray(0, 8).toString('latin1') === 'mozLz40\0') content = unpackLz4(content);
      return words
        .filter((word) => content.includes(word) || content.includes(Buffer.from(word, 'utf16le')))
        .map((word) => `${file.slice(folder.length)}: ${word}`);
    });
}

for (const browser of browserNames) {
  test(`${browser}: nothing that was ticked, and no ending, is in the profile on disk`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'four-signs-profile-'));
    try {
      const started = await puppeteer.launch({
        ...launchOptions[browser](found[browser]),
        userDataDir: folder,
        // Firefox writes its session every 15 seconds, and after a crash it takes it from there.
        extraPrefsFirefox: {
          'browser.sessionstore.interval': 500,
          'browser.sessionstore.resume_from_crash': true,
        },
      });
      const [page] = await started.pages();
      await page.goto(`${server.url}/help.html`);
      await upgraded(page);
      const visitor = person(page);
      const press = (words) => visitor.press(tag, {selector: 'button', words});
      /**
       * Waits until the browser has written down what the page has now, the answers that came
       * before it included.
       */
      const written = async (times) => {
        const control = `${controls[browser]} ${times}`;
        await page.evaluate((value) => localStorage.setItem('zebra', value), control);
        await page.$eval('[name=q]', (field) => (field.value = ''));
        await page.type('[name=q]', control);
        for (const patience = Date.now() + 30_000; !filesWith(folder, [control]).length;) {
          assert.ok(Date.now() < patience, 'the search finds what the page itself left behind');
          await new Promise((resolve) => setTimeout(resolve, 250));
        }
      };
      await page.click(`[name=${theirBox}]`);
      await press(checklistEn.start);
      const groups = [...new Set(behaviours.map(({group}) => group))];
      for (const group of groups) {
        const here = behaviours.filter((each) => each.group === group);
        await visitor.press(
          tag,
          'input',
          group === 'danger' ? here.findIndex(({id}) => id === 'weapon') : 0,
        );
        if (group === 'danger') await written('once');
        await press(group === groups.at(-1) ? checklistEn.finish : checklistEn.next);
      }
      await press(checklistEn.takeShow);
      assert.match(await visitor.read(tag), /Has a weapon[^]*Has a weapon/);
      await written('twice');
      /** What browsers write down about boxes that are ticked: by name, else by where they are. */
      const names = [theirBox, tag, ...behaviours.map(({id}) => `"${id}"`)];
      const sessions = () => filesWith(folder, names).filter((each) => /session/i.test(each));
      for (const patience = Date.now() + 30_000; !sessions().length;) {
        assert.ok(Date.now() < patience, 'a box of the page that is ticked is written down');
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      assert.deepEqual(
        sessions().filter((each) => !each.endsWith(theirBox)),
        [],
        'of ours, nothing is',
      );
      const words = [
        ...behaviours.map(({id}) => checklistEn.voices.me.items[id]),
        ...Object.values(checklistEn.voices.me.endings).map(({title}) => title),
        checklistEn.voices.me.summary.open,
      ];
      assert.deepEqual(filesWith(folder, words), [], 'while the page is open');
      await started.close();
      assert.deepEqual(filesWith(folder, words), [], 'after the browser was closed');
    } finally {
      rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
    }
  });
}
