/**
 * Our elements on the pages of strangers (pages.mjs). On every one of them the emergency number can
 * be seen, read and tapped, a person gets to the help, nothing throws, and nothing leaks.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {behaviours} from '../../../dist/esm/content/checklist/facts.js';
import {checklistEn} from '../../../dist/esm/content/checklist/en.js';
import {giveRoots} from '../../support/closed-roots.mjs';
import {installLeakWatcher} from '../../support/leak-watcher-page.mjs';
import {person, watch} from '../../support/leak-watcher.mjs';
import {browserNames, openPage, origin} from '../../support/page-server.mjs';
import {until} from '../../support/until.mjs';
import {checklist, ours, servedAs} from './markup.mjs';
import {fromServer, hostilePages, ourSheet} from './pages.mjs';

const emergency = 'tel:999';
const stalking = 'tel:+448088020300';

/**
 * What the browser says about a number in one of our elements: where it is, whether a finger hits
 * it, and whether it can be read.
 */
const numberIn = (page, tag, address, every = false) =>
  page.evaluate(
    (name, href, isEvery) => {
      const rootOf = (element) =>
        window[Symbol.for('leak watcher')]?.rootOf(element) ?? element.shadowRoot;
      const element = document.querySelector(name);
      const root = rootOf(element);
      const drawn = root && [...root.querySelectorAll(`a[href="${href}"]`)];
      const all = drawn?.length ? drawn : [...element.querySelectorAll(`a[href="${href}"]`)];
      const problems = [];
      if (!all.length) return ['there is none'];
      // A form has its fields under their names.
      const parentOf = (node) =>
        node.assignedSlot ??
        Reflect.get(Node.prototype, 'parentElement', node) ??
        (node.getRootNode() === document ? undefined : node.getRootNode().host);
      const colour = (text) => {
        const canvas = new OffscreenCanvas(1, 1);
        const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
        context.fillStyle = text;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
      };
      /** @param {number[]} of */
      const light = ([red, green, blue]) => {
        const part = (value) =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
      };
      const judge = (link) => {
        const found = [];
        const width = drawn?.length ? root.querySelector('.root').clientWidth : 200;
        if (width < 150) found.push(`is in a strip of ${width}`);
        link.scrollIntoView({block: 'center', behavior: 'instant'});
        const boxes = [...link.getClientRects()].filter(
          ({width, height}) => width > 4 && height > 4,
        );
        const box = boxes[0];
        if (!box) return ['has no room'];
        // What the host wrote is a link in a sentence; ours is made for a thumb.
        if (drawn?.length && (box.width < 43 || box.height < 43))
          found.push(`is ${box.width} by ${box.height}`);
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        let hit = document.elementFromPoint(x, y);
        for (let inner = hit && rootOf(hit); inner; inner = hit && rootOf(hit)) {
          const deeper = inner.elementFromPoint(x, y);
          if (!deeper || deeper === hit) break;
          hit = deeper;
        }
        if (!hit || !(hit === link || link.contains(hit)))
          found.push(`a finger hits ${hit?.localName ?? 'nothing'}`);
        const style = getComputedStyle(link);
        if (style.visibility !== 'visible') found.push('is hidden');
        if (parseFloat(style.fontSize) < 15.5) found.push(`is ${style.fontSize} small`);
        let opacity = 1;
        let back = null;
        for (let at = link; at; at = parentOf(at)) {
          const {opacity: own, backgroundColor} = getComputedStyle(at);
          opacity *= Number(own);
          const layer = colour(backgroundColor);
          if (!back && layer[3] > 250) back = layer;
        }
        if (opacity < 0.9) found.push(`can be seen through: ${opacity}`);
        back ??= getComputedStyle(document.documentElement).colorScheme.includes('dark')
          ? [0, 0, 0]
          : [255, 255, 255];
        const [one, other] = [light(colour(style.color)), light(back)].sort((a, b) => b - a);
        const contrast = (one + 0.05) / (other + 0.05);
        if (contrast < 4.5) found.push(`has a contrast of ${contrast.toFixed(1)}`);
        return found;
      };
      for (const link of all) {
        if (isEvery && link.closest('details:not([open])')) continue;
        const found = judge(link);
        if (!found.length && !isEvery) return [];
        problems.push(...found);
      }
      return problems;
    },
    tag,
    address,
    every,
  );

/** How every node of an element looks, without sizes that depend on the room it has. */
const lookOf = (page, tag) =>
  page.evaluate((name) => {
    const element = document.querySelector(name);
    const root = window[Symbol.for('leak watcher')]?.rootOf(element) ?? element;
    const properties =
      `display visibility pointer-events color background-color font-size font-weight font-style font-variant-caps line-height letter-spacing word-spacing
      text-transform text-indent text-align text-decoration-line text-shadow white-space word-break cursor opacity padding-block-start padding-inline-start margin-block-start
      border-block-start-width border-inline-start-style list-style-type list-style-position position float box-sizing min-block-size quotes hyphens direction -webkit-text-fill-color`.split(
        /\s+/,
      );
    // Not the tag itself, which is the page's: whether it is a block, seen and pressed.
    return [...root.querySelectorAll('*')]
      .filter((each) => !/^(?:style|slot|script)$/.test(each.localName))
      .map((each, index) => {
        const style = getComputedStyle(each);
        // The host's own font is what is wanted, and what stands inside the tag is the host's.
        return `${index} ${each.localName}.${each.className}: ${properties.map((property) => `${property} ${style.getPropertyValue(property)}`).join('; ')}`;
      });
  }, tag);

const firstDifferent = (plain, other) => {
  const at = plain.findIndex((line, index) => line !== other[index]);
  if (at < 0) return undefined;
  const [was, is] = [plain[at].split('; '), (other[at] ?? '').split('; ')];
  return `${was[0].split(':')[0]}: ${is.filter((part, index) => part !== was[index]).join('; ')} in place of ${was.filter((part, index) => part !== is[index]).join('; ')}`;
};

const path = '/stranger.html';

/**
 * @param {import('../../support/page-server.mjs').BrowserName} browser
 * @param {Partial<import('./pages.mjs').HostPage>} row
 */
async function open(browser, row) {
  const {html, headers, answers} = servedAs(row, await origin());
  const opened = await openPage(browser, path, {
    html,
    headers,
    waitUntil: row.pending ? 'domcontentloaded' : 'load',
    answers,
    javaScript: row.javaScript,
    viewport: row.viewport,
    forcedColors: row.forcedColors,
    async before(page) {
      if (row.javaScript !== false) await page.evaluateOnNewDocument(installLeakWatcher);
      if (row.timezone) await page.emulateTimezone(row.timezone);
      if (row.slow) await page.emulateCPUThrottling(row.slow);
    },
  });
  if (row.late)
    await opened.page.waitForFunction(() =>
      document.querySelector('four-signs-week')?.shadowRoot?.querySelector('.root'),
    );
  if (row.within !== 'frame') return opened;
  const {page} = opened;
  const frame = page.frames()[1];
  const from = (owner, ...names) =>
    Object.fromEntries(names.map((name) => [name, owner[name].bind(owner)]));
  return {
    ...opened,
    page: {
      mainFrame: () => frame,
      ...from(frame, 'evaluate', 'evaluateHandle'),
      ...from(page, 'on', 'setOfflineMode', 'setRequestInterception'),
      mouse: page.mouse,
      keyboard: page.keyboard,
    },
  };
}

/** How the HTML from a server looks on a page whose style sheet is ours alone. */
async function looksWithoutScripts(browser) {
  const {page, close} = await open(browser, {server: true, javaScript: false, head: ourSheet});
  const looks = {};
  for (const tag of Object.keys(fromServer)) looks[tag] = await lookOf(page, tag);
  await close();
  return looks;
}

/**
 * Waits, for as long as a patient person would, until each of our elements has drawn: each has a
 * turn of its own.
 */
async function drawn(page) {
  const all = (names) =>
    names.every((name) =>
      window[Symbol.for('leak watcher')]
        .rootOf(document.querySelector(name))
        ?.querySelector('.root'),
    );
  await until(async () => {
    await giveRoots(page);
    return page.evaluate(all, ours);
  }, 'all our elements have drawn');
}

/** The way out is in reach, and one press empties the page. */
async function leaves(page) {
  await page.setOfflineMode(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => request.respond({status: 204, body: ''}).catch(() => {}));
  const point = await page.evaluate(() => {
    const {left, top, width, height} = document
      .querySelector('four-signs-exit a')
      .getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  });
  await page.mouse.click(point.x, point.y);
  // In words that need nothing of the page, which may have taken anything away.
  // A page that is replaced while it is asked does not answer.
  await until(
    () =>
      page.evaluate(() => document.getElementsByTagName('header').length === 0).catch(() => false),
    'the exit empties the page',
  );
}

/**
 * All of it, in one browser: a file for each, so that two run side by side.
 *
 * @param {'chromium' | 'firefox'} browser
 */
export function holdOnHostPages(browser) {
  const skip = browserNames.includes(browser) ? false : `${browser} is not here`;
  describe(`the pages of strangers, in ${browser}`, {skip}, () => {
    const plain = {};

    test('are compared with a plain page, where all is well', async () => {
      const opened = await open(browser, {});
      await drawn(opened.page);
      for (const tag of ours) {
        assert.deepEqual(await numberIn(opened.page, tag, emergency), [], tag);
        plain[tag] = await lookOf(opened.page, tag);
        assert.ok(plain[tag].length > 10);
      }
      await opened.close();
    });

    for (const row of hostilePages.filter(({browsers = [browser]}) => browsers.includes(browser))) {
      test(`can be used on a page ${row.name}`, async () => {
        const opened = await open(browser, row);
        const {page, errors, messages} = opened;
        const host = row.host === true || String(row.host ?? '').includes(browser);
        const tapped = async (when, ...addresses) => {
          if (row.javaScript !== false) await giveRoots(page);
          for (const tag of ours) {
            for (const address of addresses) {
              assert.deepEqual(
                await numberIn(page, tag, address, row.server),
                [],
                `${address} in <${tag}>, ${when}`,
              );
            }
          }
        };
        if (row.javaScript === false || row.noScript) {
          await tapped('without scripts', emergency, stalking);
          for (const tag of row.server ? Object.keys(fromServer) : []) {
            plain.server ??= await looksWithoutScripts(browser);
            assert.equal(
              firstDifferent(plain.server[tag], await lookOf(page, tag)),
              undefined,
              `the look of <${tag}>`,
            );
          }
          await opened.close();
          return;
        }
        if (!host) await drawn(page);
        const watcher = await watch(opened);
        if (row.offline) await page.setOfflineMode(true);
        if (row.later) {
          await page.evaluate(row.later);
          await page.evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
          );
        }
        await tapped('as the page comes', emergency, ...(row.fewer ? [] : [stalking]));
        if (host) {
          for (const tag of ours.filter((each) => each !== row.drawn)) {
            const words = await person(page).read(tag);
            assert.match(words, /Get help now/i, `what the host wrote is shown in <${tag}>`);
          }
        } else {
          if (row.look) {
            for (const tag of ours)
              assert.equal(
                firstDifferent(plain[tag], await lookOf(page, tag)),
                undefined,
                `the look of <${tag}>`,
              );
          }
          if (row.journey !== false) {
            const visitor = person(page);
            const nth = behaviours.findIndex(({id}) => id === 'weapon');
            if (row.keyboard) {
              const box = (await visitor.find(checklist, 'input', nth)).asElement();
              assert.ok(box);
              await box.evaluate((each) => each.focus());
              await page.keyboard.press(' ');
            } else {
              await visitor.press(checklist, 'input', nth);
            }
            await visitor.press(checklist, {selector: 'button', words: checklistEn.finish});
            const words = await visitor.read(checklist);
            assert.ok(
              words.includes(checklistEn.voices.me.endings.urgent.title),
              `the urgent ending is shown: ${words.slice(0, 200)}`,
            );
            await tapped('at the ending', emergency);
          }
        }
        // Firefox asks for an icon by itself, and strict policies forbid it.
        const allowed = (text) =>
          text.includes('favicon.ico') ||
          (row.says ?? /^\b$/).test(text) ||
          (row.warns ?? /^\b$/).test(text);
        assert.deepEqual(
          errors.filter((text) => !allowed(text)),
          [],
          'nothing throws',
        );
        const {warns} = row;
        if (warns) {
          const warned = messages.filter(({type, text}) => type === 'warn' && warns.test(text));
          assert.ok(warned.length > 0, 'the developer is told');
          if (row.twoVersions) assert.equal(warned.length, 1, 'once, however many tags there are');
        }
        if (!host) {
          const leaks = (await watcher.leaks()).filter(
            (leak) =>
              // What the page itself did is not ours.
              !row.own?.test(leak) &&
              !(
                (row.early || row.later) &&
                /^(?:mutations|built-ins|globals|title|forms): /.test(leak)
              ) &&
              !(/^console: /.test(leak) && (allowed(leak) || leak.includes('JSHandle'))),
          );
          assert.deepEqual(
            leaks.filter(
              (leak) =>
                !(row.late && leak.includes('four-signs.js')) &&
                !(row.within === 'frame' && leak.endsWith('.html')),
            ),
            [],
            'nothing leaks',
          );
          await leaves(page);
        }
        await opened.close();
      });
    }
  });
}
