/**
 * A page that wraps every function of the browser before our script loads: each method, getter and
 * setter of each interface, and those of `Set`. Whatever is called tells what it was called on,
 * with what, and what it returned. Nothing that it is told is a node in the closed root, leads to
 * one, or is an answer.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {checklistEn} from '../../../dist/esm/content/checklist/en.js';
import {helplinesEn} from '../../../dist/esm/content/helplines/en.js';
import {giveRoots, key} from '../../support/closed-roots.mjs';
import {person} from '../../support/leak-watcher.mjs';
import {openRoot} from '../../support/open-root-script.mjs';
import {browserNames, openPage, upgraded} from '../../support/page-server.mjs';
import {until} from '../../support/until.mjs';
import {numbers} from './host-page.mjs';

const tag = 'four-signs-checklist';
const button = (words) => ({selector: 'button', words});
const ticked = ['weapon', 'messages', 'post'];
const file = readFileSync(
  new URL('../../../dist/cdn/four-signs-checklist.js', import.meta.url),
  'utf8',
);

/**
 * In the page, before everything else. Only what our script calls is told of: the test looks into
 * the root as well.
 */
function wrapEverything(how) {
  const {apply, ownKeys} = Reflect;
  const {defineProperty, getOwnPropertyDescriptor} = Object;
  const {getRootNode} = Node.prototype;
  const isRoot = ShadowRoot[Symbol.hasInstance].bind(ShadowRoot);
  const isNode = Node[Symbol.hasInstance].bind(Node);
  const isEvent = Event[Symbol.hasInstance].bind(Event);
  const {get: getTarget} = /** @type {PropertyDescriptor & {get: () => unknown}} */ (
    getOwnPropertyDescriptor(Event.prototype, 'target')
  );
  const nodes = new Map();
  const told = [];
  const found = new Set();
  let busy = false;
  const ours = () => /** @type {string} */ (new Error().stack).includes('/four-signs-checklist.js');
  const look = (value, from, depth = 0) => {
    if (typeof value === 'string') told.push(value);
    if (!value || typeof value !== 'object') return;
    try {
      if (isEvent(value)) look(apply(getTarget, value, []), `${from} (its target)`, 9);
      if (isNode(value)) {
        nodes.set(value, from);
        const root = apply(getRootNode, value, []);
        if (isRoot(root)) found.add(from);
      } else if (depth < 2 && (Array.isArray(value) || value instanceof NodeList)) {
        for (let index = 0; index < value.length; index += 1) look(value[index], from, depth + 1);
      }
    } catch {
      // Not what it seems.
    }
  };
  const wrap = (original, name) =>
    ({
      method(...all) {
        if (busy || !ours()) return apply(original, this, all);
        busy = true;
        for (const each of [this, ...all]) look(each, name);
        busy = false;
        const result = apply(original, this, all);
        busy = true;
        look(result, name);
        busy = false;
        return result;
      },
    }).method;
  const language =
    /^(?:Object|Function|Array|String|Number|Boolean|Symbol|BigInt|Math|JSON|Reflect|Proxy|Promise|RegExp|Date|Map|WeakMap|WeakSet|WeakRef|Iterator|AsyncIterator|Generator|Intl|Atomics|Error|.*Error|.*Array|ArrayBuffer|SharedArrayBuffer|DataView|FinalizationRegistry|WebAssembly|.*Stack|Temporal|.*Iterator|eval|globalThis)$/;
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!/^[A-Z]/.test(name) || language.test(name)) continue;
    const {prototype} = window[name] ?? {};
    if (!prototype || prototype === Object.prototype) continue;
    for (const property of ownKeys(prototype)) {
      const described = /** @type {PropertyDescriptor} */ (
        getOwnPropertyDescriptor(prototype, property)
      );
      if (property === 'constructor' || !described.configurable) continue;
      const label = `${name}.${String(property)}`;
      for (const kind of ['value', 'get', 'set']) {
        if (typeof described[kind] === 'function') described[kind] = wrap(described[kind], label);
      }
      if (how === 'assign' && typeof described.value === 'function' && described.writable)
        prototype[property] = described.value;
      else defineProperty(prototype, property, described);
    }
  }
  window.wrapped = {
    /** What was told of that stands in this root now, or did when it was told of. */
    inside(root) {
      busy = true;
      for (const [node, from] of nodes) if (apply(getRootNode, node, []) === root) found.add(from);
      busy = false;
      return [...found];
    },
    told,
  };
}

/** What tools and snippets on the page do to single functions, before our script. */
const single = {
  'keeps what attachShadow returns, by assignment': `
    const original = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function () { return window.kept = original.apply(this, arguments); };`,
  'keeps what attachShadow returns, by defineProperty': `
    const original = Element.prototype.attachShadow;
    Object.defineProperty(Element.prototype, 'attachShadow', {value() { return window.kept = original.apply(this, arguments); }});`,
  'forces every root open': `
    const original = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) { return window.kept = original.call(this, {...options, mode: 'open'}); };`,
  'writes mode, serializable and clonable into every object': `
    Object.prototype.serializable = Object.prototype.clonable = Object.prototype.delegatesFocus = true; Object.prototype.mode = 'open';`,
};

const page = (script) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title><script>{${script}}</script></head>
<body><main><h1>Help in our county</h1><${tag}>${numbers}</${tag}></main>
<script src="/four-signs-checklist.js"></script></body></html>`;

const open = (browser, script, options = {}) =>
  openPage(browser, '/wrapped.html', {
    html: page(script),
    viewport: {width: 1000, height: 9000},
    answers: {'/four-signs-checklist.js': {body: options.file ?? file, type: 'js'}},
    headers: options.headers,
  });

/**
 * Ticks, comes to an ending, shows and copies the summary, opens what is folded, follows no link.
 */
async function use(visitor) {
  await visitor.tick(ticked);
  await visitor.press(tag, button(checklistEn.finish));
  assert.ok((await visitor.read(tag)).includes(checklistEn.voices.me.endings.urgent.title));
  await visitor.press(tag, 'details summary');
  await visitor.press(tag, button(checklistEn.takeShow));
  await visitor.press(tag, button(checklistEn.copy));
  // What is said of it comes when the browser has answered, and moves what stands below.
  const saysOf = ({copied, notCopied}, words) =>
    words.includes(copied) || words.includes(notCopied);
  await until(async () => saysOf(checklistEn, await visitor.read(tag)), 'the copying is answered');
  await visitor.press(tag, button(checklistEn.change));
  assert.equal(await visitor.count(tag, 'input:checked'), ticked.length);
}

const rootIn = (name, host) => window[Symbol.for(name)].rootOf(document.querySelector(host));

for (const browser of browserNames) {
  describe(`a page that wraps functions before us, in ${browser}`, () => {
    for (const how of ['define', 'assign']) {
      test(`is told of no node inside and of no answer, whatever it wraps (${how})`, async () => {
        const {page: tab, errors, close} = await open(browser, `(${wrapEverything})('${how}')`);
        await upgraded(tab);
        await use(person(tab));
        await giveRoots(tab);
        const seen = await tab.evaluate(`wrapped.inside((${rootIn})('${key}', '${tag}'))`);
        const told = await tab.evaluate(() => window.wrapped.told.join('\n'));
        assert.ok(told.length > 100, 'it is told of what it wraps');
        assert.deepEqual(seen, []);
        for (const id of ticked) assert.ok(!told.includes(checklistEn.voices.me.items[id]), id);
        assert.ok(!told.includes(checklistEn.voices.me.summary.open), 'the summary');
        assert.ok(!told.includes(checklistEn.voices.me.endings.urgent.title), 'the ending');
        assert.deepEqual(errors, []);
        await close();
      });
    }

    for (const [name, script] of Object.entries(single)) {
      test(`that ${name} has no root, and the boxes are there`, async () => {
        const {page: tab, errors, close} = await open(browser, script);
        const visitor = person(tab);
        assert.ok((await visitor.count(tag, 'input')) > 20);
        await visitor.press(tag, 'input');
        const seen = await tab.evaluate((host) => {
          const element = document.querySelector(host);
          const options = {serializableShadowRoots: true};
          const html = element.getHTML
            ? element.getHTML(options) + document.body.getHTML(options)
            : '';
          return {
            open: element.shadowRoot,
            kept: String(window.kept),
            html: html.includes('fieldset'),
            copy: element.cloneNode(true).shadowRoot,
          };
        }, tag);
        assert.deepEqual(seen, {open: null, kept: 'undefined', html: false, copy: null});
        assert.deepEqual(errors, []);
        await close();
      });
    }

    test('of objects is not handed where the visitor is, nor how far', async () => {
      const {
        page: tab,
        errors,
        close,
      } = await open(
        browser,
        `const {stringify} = JSON;
        window.handed = [];
        const keep = (owner, name) => {
          const original = owner[name];
          owner[name] = function (...all) {
            for (const each of [this, ...all]) {
              try { handed.push(stringify(each)); } catch {}
            }
            return original.apply(this, all);
          };
        };
        for (const name of ['assign', 'defineProperties', 'defineProperty', 'entries', 'fromEntries',
          'getOwnPropertyDescriptors', 'getOwnPropertySymbols', 'keys', 'values']) keep(Object, name);
        for (const name of ['hasOwnProperty', 'propertyIsEnumerable']) keep(Object.prototype, name);`,
      );
      await upgraded(tab);
      // The facts, which are the same for everybody, were handed over when our script began.
      const before = await tab.evaluate(() => window.handed.splice(0).length);
      assert.ok(before > 0, 'what it wraps is called');
      const visitor = person(tab);
      await visitor.tick(ticked);
      await visitor.press(tag, button(checklistEn.finish));
      await visitor.press(tag, button(helplinesEn.nations.scotland));
      await visitor.press(tag, button(checklistEn.takeShow));
      const handed = await tab.evaluate(() => window.handed.filter(Boolean).join('\n'));
      // What the checklist looks its words up in is handed over: it holds those of every answer.
      assert.doesNotMatch(handed, /^\{"(?:nation|need|step)":/m);
      assert.deepEqual(errors, []);
      await close();
    });

    // Such a page cannot look into a frame of its own, so there is no fresh function to be had.
    const sandbox = {
      'Content-Security-Policy': "sandbox allow-scripts; default-src 'self' 'unsafe-inline'",
    };

    test('in a sandbox, and that wraps nothing, has the boxes behind a closed root', async () => {
      const {page: tab, close} = await open(browser, '', {headers: sandbox});
      assert.ok((await person(tab).count(tag, 'input')) > 20);
      assert.equal(await tab.$eval(tag, (each) => each.shadowRoot), null);
      await close();
    });

    for (const name of [
      'keeps what attachShadow returns, by assignment',
      'forces every root open',
    ]) {
      test(`in a sandbox, and that ${name}, has the host’s words and no boxes`, async () => {
        const {page: tab, close} = await open(browser, single[name], {headers: sandbox});
        await upgraded(tab);
        const seen = await tab.$eval(tag, (each) => ({
          root: each.shadowRoot,
          number: each.querySelector('[href="tel:999"]').getBoundingClientRect().height > 0,
          kept: String(window.kept),
        }));
        assert.deepEqual(seen, {root: null, number: true, kept: 'undefined'});
        assert.equal(await person(tab).count(tag, 'input'), 0);
        await close();
      });
    }

    test('is told of nodes inside when the root is open', async () => {
      const {page: tab, close} = await open(browser, `(${wrapEverything})('define')`, {
        file: openRoot(file),
      });
      await upgraded(tab);
      const seen = await tab.evaluate((host) => {
        const {shadowRoot} = document.querySelector(host);
        return window.wrapped.inside(shadowRoot);
      }, tag);
      assert.ok(
        seen.includes('Element.attachShadow') && seen.includes('Node.insertBefore'),
        seen.join(),
      );
      await close();
    });
  });
}
