/**
 * Our elements on the pages of strangers (hostile-pages.mjs). On every one of them the emergency number can be seen, read and tapped, a person gets to
 * the help, nothing throws, and nothing leaks.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {behaviours} from '../../dist/esm/content/checklist/behaviours.js';
import {checklistEn} from '../../dist/esm/content/messages/checklist.en.js';
import {installLeakWatcher} from '../support/leak-watcher-page.mjs';
import {person, watch} from '../support/leak-watcher.mjs';
import {browserNames, openPage, origin} from '../support/page-server.mjs';
import {hostilePages} from './hostile-pages.mjs';

const script = readFileSync(new URL('../../dist/cdn/four-signs.js', import.meta.url), 'utf8');
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const {integrity} = JSON.parse(readFileSync(new URL('../../dist/cdn/integrity.json', import.meta.url), 'utf8'))['four-signs.js'];
const checklist = 'four-signs-checklist';
const ours = [checklist, 'four-signs-helplines', 'four-signs-week'];

const emergency = 'tel:999';
const stalking = 'tel:+448088020300';

const numbers =
  '<h3>Get help now</h3><p>In an emergency call <a href="tel:999">999</a>.</p><p>National Stalking Helpline <a href="tel:+448088020300">0808 802 0300</a></p>';

/** Moves the page's main part into a root of the host's own, and lets this test find it there. */
const intoShadow = `<script>{
  const root = document.querySelector('header').attachShadow({mode: 'open'});
  root.append(document.querySelector('main'));
  const native = document.querySelector;
  document.querySelector = (selector) => native.call(document, selector) ?? root.querySelector(selector);
}</script>`;

/** The page around a frame that fills the window, so that a point in one is the same point in the other. */
const aroundFrame =
  '<!doctype html><html lang="en"><title>A page</title><iframe sandbox="allow-scripts" src="/inside.html" title="Help" style="position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0"></iframe>';

/** The page of a row of the table. Written so that an XML parser takes it too. */
function markup(row, base) {
  const {doctype = '<!doctype html>', html = 'lang="en"', head = '', before = '', after = '', early = '', wrap, wrapEach, within} = row;
  const {inside = '', attributes = 'heading-level="2"', scripts = '<script src="/dist/cdn/four-signs.js"></script>'} = row;
  const around = (tag, text) => (tag ? `<${tag}>${text}</${tag}>` : text);
  const tags = ours.map((tag) => {
    const words = row.empty ? '' : numbers + (tag === 'four-signs-helplines' ? inside : '');
    const element = around(wrapEach, `<${tag} ${attributes}>${words}</${tag}>`);
    return tag === checklist ? `<form action="/search">${element}</form>` : element;
  });
  return `${doctype}
<html ${html}><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>A page</title>${early}${head}</head>
<body><four-signs-exit><a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a></four-signs-exit>
<header><h1>A page</h1></header>${before}<main>
${around(wrap, tags.join('\n'))}
</main>${after}${within === 'shadow' ? intoShadow : ''}
${row.absolute ? scripts.replace('src="/', `src="${base}/`) : scripts}
</body></html>`.replaceAll('{integrity}', integrity);
}

/** What the browser says about a number in one of our elements: where it is, whether a finger hits it, and whether it can be read. */
const numberIn = (page, tag, address) =>
  page.evaluate(
    (name, href) => {
      const rootOf = (element) => window[Symbol.for('leak watcher')]?.rootOf(element) ?? element.shadowRoot;
      const element = document.querySelector(name);
      const root = rootOf(element);
      const drawn = root && [...root.querySelectorAll(`a[href="${href}"]`)];
      const all = drawn?.length ? drawn : [...element.querySelectorAll(`a[href="${href}"]`)];
      const problems = [];
      if (!all.length) return ['there is none'];
      const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
      const colour = (text) => {
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context.fillStyle = text;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
      };
      const light = ([red, green, blue]) => {
        const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
        return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
      };
      const judge = (link) => {
        const found = [];
        const width = drawn?.length ? root.querySelector('.root').clientWidth : 200;
        if (width < 150) found.push(`is in a strip of ${width}`);
        link.scrollIntoView({block: 'center', behavior: 'instant'});
        const boxes = [...link.getClientRects()].filter(({width, height}) => width > 4 && height > 4);
        const box = boxes[0];
        if (!box) return ['has no room'];
        // What the host wrote is a link in a sentence; ours is made for a thumb.
        if (drawn?.length && (box.width < 43 || box.height < 43)) found.push(`is ${box.width} by ${box.height}`);
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        let hit = document.elementFromPoint(x, y);
        for (let inner = hit && rootOf(hit); inner; inner = hit && rootOf(hit)) {
          const deeper = inner.elementFromPoint(x, y);
          if (!deeper || deeper === hit) break;
          hit = deeper;
        }
        if (!hit || !(hit === link || link.contains(hit))) found.push(`a finger hits ${hit?.localName ?? 'nothing'}`);
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
        back ??= getComputedStyle(document.documentElement).colorScheme.includes('dark') ? [0, 0, 0] : [255, 255, 255];
        const [one, other] = [light(colour(style.color)), light(back)].sort((a, b) => b - a);
        const contrast = (one + 0.05) / (other + 0.05);
        if (contrast < 4.5) found.push(`has a contrast of ${contrast.toFixed(1)}`);
        return found;
      };
      for (const link of all) {
        const found = judge(link);
        if (!found.length) return [];
        problems.push(...found);
      }
      return problems;
    },
    tag,
    address,
  );

/** How every node of an element looks, without sizes that depend on the room it has. */
const lookOf = (page, tag) =>
  page.evaluate((name) => {
    const root = window[Symbol.for('leak watcher')].rootOf(document.querySelector(name));
    const properties =
      `display visibility pointer-events color background-color font-size font-weight font-style font-variant-caps line-height letter-spacing word-spacing
      text-transform text-indent text-align text-decoration-line text-shadow white-space word-break cursor opacity padding-block-start padding-inline-start margin-block-start
      border-block-start-width border-inline-start-style list-style-type list-style-position position float box-sizing min-block-size quotes hyphens direction -webkit-text-fill-color`.split(
        /\s+/,
      );
    return [document.querySelector(name), ...root.querySelectorAll('*')]
      .filter((each) => !/^(?:style|slot)$/.test(each.localName))
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

async function open(browser, row) {
  const answers = {...row.answers};
  if (row.twoVersions) answers['/other-version.js'] = {body: script.replaceAll(`"${version}"`, '"0.0.1"'), type: 'js'};
  if (row.cutOff) answers['/dist/cdn/four-signs.js'] = {body: script.slice(0, script.length * 0.6), type: 'js'};
  if (row.serve) answers['/dist/cdn/four-signs.js'] = {body: script, type: 'js', ...row.serve};
  const framed = row.within === 'frame';
  if (framed) answers['/inside.html'] = {body: markup(row)};
  const text = framed ? aroundFrame : markup(row, await origin());
  const type = row.type ?? 'text/html';
  const body = row.encoding ? Buffer.from(text.replace('<meta charset="utf-8" />', ''), 'latin1') : text;
  const opened = await openPage(browser, path, {
    html: body,
    headers: {
      'Content-Type': `${type}; charset=${row.encoding ?? 'utf-8'}`,
      ...row.headers,
      ...(row.policy && {'Content-Security-Policy': row.policy.replaceAll('{integrity}', integrity)}),
    },
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
  if (row.late) await opened.page.waitForFunction(() => document.querySelector('four-signs-week')?.shadowRoot?.querySelector('.root'));
  if (!framed) return opened;
  const {page} = opened;
  const frame = page.frames()[1];
  const from = (owner, ...names) => Object.fromEntries(names.map((name) => [name, owner[name].bind(owner)]));
  return {
    ...opened,
    page: {
      ...from(frame, 'evaluate', 'evaluateHandle'),
      ...from(page, 'on', 'setOfflineMode', 'setRequestInterception'),
      mouse: page.mouse,
      keyboard: page.keyboard,
    },
  };
}

/** Waits, for as long as a patient person would, until each of our elements has drawn: each has a turn of its own. */
async function drawn(page) {
  const all = (names) =>
    names.every((name) => window[Symbol.for('leak watcher')].rootOf(document.querySelector(name))?.querySelector('.root'));
  for (const patience = Date.now() + 5000; !(await page.evaluate(all, ours)) && Date.now() < patience;);
}

/** The way out is in reach, and one press empties the page. */
async function leaves(page) {
  await page.setOfflineMode(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => request.respond({status: 204, body: ''}).catch(() => {}));
  const point = await page.evaluate(() => {
    const {left, top, width, height} = document.querySelector('four-signs-exit a').getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  });
  await page.mouse.click(point.x, point.y);
  // In words that need nothing of the page, which may have taken anything away.
  for (const patience = Date.now() + 5000; ;) {
    if (await page.evaluate(() => document.getElementsByTagName('header').length === 0)) return;
    assert.ok(Date.now() < patience, 'the exit empties the page');
  }
}

for (const browser of browserNames) {
  describe(`the pages of strangers, in ${browser}`, () => {
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
          for (const tag of ours) {
            for (const address of addresses) assert.deepEqual(await numberIn(page, tag, address), [], `${address} in <${tag}>, ${when}`);
          }
        };
        if (row.javaScript === false || row.noScript) {
          await tapped('without scripts', emergency, stalking);
          await opened.close();
          return;
        }
        if (!host) await drawn(page);
        const watcher = await watch(opened);
        if (row.offline) await page.setOfflineMode(true);
        if (row.later) {
          await page.evaluate(row.later);
          await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
        }
        await tapped('as the page comes', emergency, ...(row.fewer ? [] : [stalking]));
        if (host) {
          for (const tag of ours) {
            const words = await person(page).read(tag);
            assert.match(words, /Get help now/i, `what the host wrote is shown in <${tag}>`);
          }
        } else {
          if (row.look) {
            for (const tag of ours) assert.equal(firstDifferent(plain[tag], await lookOf(page, tag)), undefined, `the look of <${tag}>`);
          }
          if (row.journey !== false) {
            const visitor = person(page);
            const nth = behaviours.findIndex(({id}) => id === 'weapon');
            if (row.keyboard) {
              const box = await visitor.find(checklist, 'input', nth);
              await box.asElement().evaluate((each) => each.focus());
              await page.keyboard.press(' ');
            } else {
              await visitor.press(checklist, 'input', nth);
            }
            await visitor.press(checklist, {selector: 'button', words: checklistEn.finish});
            const words = await visitor.read(checklist);
            assert.ok(words.includes(checklistEn.voices.me.endings.urgent.title), `the urgent ending is shown: ${words.slice(0, 200)}`);
            await tapped('at the ending', emergency);
          }
        }
        // Firefox asks for an icon by itself, and strict policies forbid it.
        const allowed = (text) => text.includes('favicon.ico') || (row.says ?? /^\b$/).test(text) || (row.warns ?? /^\b$/).test(text);
        assert.deepEqual(
          errors.filter((text) => !allowed(text)),
          [],
          'nothing throws',
        );
        if (row.warns) {
          const warned = messages.filter(({type, text}) => type === 'warn' && row.warns.test(text));
          assert.ok(warned.length > 0, 'the developer is told');
          if (row.twoVersions) assert.equal(warned.length, 1, 'once, however many tags there are');
        }
        if (!host) {
          const leaks = (await watcher.leaks()).filter(
            (leak) =>
              // What the page itself did is not ours.
              !row.own?.test(leak) &&
              !((row.early || row.later) && /^(?:mutations|built-ins|globals|title|forms): /.test(leak)) &&
              !(/^console: /.test(leak) && (allowed(leak) || leak.includes('JSHandle'))),
          );
          assert.deepEqual(
            leaks.filter((leak) => !(row.late && leak.includes('four-signs.js')) && !(row.within === 'frame' && leak.endsWith('.html'))),
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
