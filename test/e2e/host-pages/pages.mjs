/**
 * The pages of strangers: careless, old, strict or broken. Each is a plain partner's page with one
 * thing wrong.
 *
 * @typedef {object} HostPage
 * @property {string} name - ends the title of the test: "can be used on a page …"
 * @property {boolean} [look] - what our elements draw must look the same as on the plain page
 * @property {boolean | string} [host] - what is drawn is not ours but what the host wrote inside
 *   the tags, in every browser or in those that are named; why, is in the name
 * @property {string} [drawn] - the one of our elements that draws all the same
 * @property {BrowserName[]} [browsers] - which browsers can show such a page at all
 * @property {boolean} [journey] - `false` where a person cannot get to an ending, and why not is
 *   said beside it
 * @property {boolean} [keyboard] - a box is ticked by the space bar
 * @property {RegExp} [says] - what the console may hold because of the page, and not because of us
 * @property {RegExp} [warns] - what the developer is told
 * @property {RegExp} [own] - what looks like a leak, and is the page's own doing
 * @property {boolean} [fewer] - the page shows 999 where the tags are, and the other numbers beside
 *   them
 * @property {boolean} [noScript] - the page's policy forbids every script
 * @property {boolean} [server] - the tags are those that a server writes; they look as they do
 *   where the style sheet is ours alone
 * @property {string} [early] - script before everything
 * @property {string} [later] - script after it has loaded
 * @property {boolean} [late] - our script comes after the page has loaded
 * @property {boolean} [pending] - our script does not come while the test looks
 * @property {boolean} [offline] - there is no network after it has loaded
 * @property {boolean} [cutOff] - our script ends midway
 * @property {boolean} [twoVersions] - there is another version of our script, at /other-version.js
 * @property {Answer} [serve] - how our script is served
 * @property {Record<string, Answer>} [answers] - what other addresses answer
 * @property {string} [head] - comes at the end of the head
 * @property {string} [before] - comes before the tags
 * @property {string} [after] - comes after the tags
 * @property {string} [scripts] - in place of the tag of ours
 * @property {boolean} [absolute] - the address of our script is absolute
 * @property {string} [inside] - comes inside the helplines, after the words of the host
 * @property {boolean} [empty] - the host wrote nothing inside the tags
 * @property {string} [attributes] - of our tags
 * @property {string} [wrap] - the name of an element around all tags
 * @property {string} [wrapEach] - the name of an element around each tag
 * @property {'shadow' | 'frame'} [within] - where the tags are
 * @property {string} [doctype]
 * @property {string} [html] - attributes of the document element
 * @property {string} [type] - in place of text/html
 * @property {string} [encoding]
 * @property {Record<string, string>} [headers]
 * @property {string} [policy] - Content-Security-Policy, with our integrity for `{integrity}`
 * @property {boolean} [javaScript] - `false` without scripts
 * @property {boolean} [forcedColors]
 * @property {{width: number, height: number}} [viewport]
 * @property {string} [timezone]
 * @property {number} [slow] - how many times slower the processor is
 *
 * @typedef {import('../../support/page-server.mjs').BrowserName} BrowserName
 * @typedef {import('../../support/page-server.mjs').Answer} Answer
 *
 * Not here, and why:
 * - Prototype itself, the parts of MooTools that are for pages, translators and dark-mode
 *   extensions: stand-ins do the harm that is known of each.
 * - a page whose own root is written downwards: nothing of ours is lost, but a container in it has
 *   no width
 * - a page that keeps every press from us at the window: the links are real and go where they go,
 *   the boxes tick, our buttons do nothing
 * - a page that replaces `Map`, `Promise` or `Proxy` by toys: it breaks what these tests look with
 *   as well
 * - browsers from before constructable style sheets, but for the stand-in that takes them away:
 *   nobody installs one any more
 * - a time zone of its own and a slow processor in Firefox: its protocol has neither
 */
import {readFileSync} from 'node:fs';
import {
  checklistHtml,
  exitHtml,
  helplinesHtml,
  weekHtml,
} from '../../../dist/esm/entries/static.js';

const css = (text) => ({head: `<style>${text}</style>`});
const early = (script) => ({early: `<script>${script}</script>`});

export const ourSheet = '<link rel="stylesheet" href="/dist/cdn/fallback.css" />';
/** For one instant, so that the same is said to be open on every page. */
const now = new Date('2026-11-24T12:00:00Z');
/** What a server writes, by tag. */
export const fromServer = {
  'four-signs-checklist': checklistHtml(),
  'four-signs-exit': exitHtml(),
  'four-signs-helplines': helplinesHtml({now}),
  'four-signs-week': weekHtml({now}),
};

/** A style sheet that hides each class which our HTML had if it took the short names for itself. */
const hideOurNames = Object.values(fromServer)
  .flatMap((html) =>
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names.split(' ')),
  )
  .filter(
    (name, at, all) => all.indexOf(name) === at && !/^(?:ph-no-capture|mp-no-track)$/.test(name),
  )
  .map((name) => `.${name.replace(/^fs-/, '')} { display: none !important; }`)
  .join(' ');

/** What Bootstrap 2.3, 3.4 and 5.3 say of names that ours are written with: their own rules. */
const bootstrap = `.muted { color: #999; } .open > .dropdown-menu { display: block; } .lead { font-size: 1.25rem; font-weight: 300; }
  .panel { margin-bottom: 20px; background-color: #fff; border: 1px solid transparent; border-radius: 4px; box-shadow: 0 1px 1px rgba(0, 0, 0, .05); }
  .card { position: relative; display: flex; flex-direction: column; min-width: 0; word-wrap: break-word; background-color: #fff;
    background-clip: border-box; border: 1px solid rgba(0, 0, 0, .175); border-radius: .375rem; }
  .small { font-size: .875em; }
  .visually-hidden { position: absolute !important; width: 1px !important; height: 1px !important; padding: 0 !important; margin: -1px !important;
    overflow: hidden !important; clip: rect(0, 0, 0, 0) !important; white-space: nowrap !important; border: 0 !important; }`;
const beside = (text) => ({
  host: true,
  server: true,
  javaScript: false,
  head: `<style>${text}</style>${ourSheet}`,
});

/** A library as it comes, before everything else on the page, and what is done with it. */
const library = (path, then = '') => ({
  early: `<script src="/library.js"></script><script>${then}</script>`,
  answers: {
    '/library.js': {
      body: readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8'),
      type: 'js',
    },
  },
});
const around = (before, after, head = '') => ({before, after, head});

/** What the strictest public body sends. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types four-signs";

/**
 * The harm that Prototype 1.6 does to what scripts share. Written for this test: on npm there is
 * only a port for servers.
 */
const prototypeJs = `(function () {
  var extend = function (to, from) { for (var key in from) to[key] = from[key]; return to; };
  Function.prototype.bind = function () {
    var method = this, args = [].slice.call(arguments), object = args.shift();
    return function () { return method.apply(object, args.concat([].slice.call(arguments))); };
  };
  var $A = function (list) {
    if (!list) return [];
    if (list.toArray) return list.toArray();
    var length = list.length || 0, all = new Array(length);
    while (length--) all[length] = list[length];
    return all;
  };
  Array.from = $A;
  extend(Array.prototype, {
    each: function (run) { for (var i = 0; i < this.length; i++) run(this[i], i); return this; },
    find: function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; },
    select: Array.prototype.filter, inject: function (memo, run) { this.each(function (value) { memo = run(memo, value); }); return memo; },
    reduce: function () { return this.length > 1 ? this : this[0]; },
    toArray: function () { return [].concat(this); }, entries: function () { return this.toArray(); },
    toJSON: function () { return '[' + this.join(', ') + ']'; }, first: function () { return this[0]; }, last: function () { return this[this.length - 1]; }
  });
  extend(String.prototype, {toJSON: function () { return '"' + this + '"'; }, strip: String.prototype.trim, blank: function () { return /^\\s*$/.test(this); }, times: function (n) { return this.repeat(n); }});
  Number.prototype.toJSON = function () { return String(this); };
  document.getElementsByClassName = function (name) { return $A(document.querySelectorAll('.' + name)); };
  var element = window.Element;
  window.Element = function (tag) { return document.createElement(tag); };
  extend(window.Element, element);
  window.Element.prototype = element.prototype;
  extend(HTMLElement.prototype, {
    update: function (html) { this.innerHTML = html; return this; }, hide: function () { this.style.display = 'none'; return this; },
    show: function () { this.style.display = ''; return this; }, visible: function () { return true; }, select: function (css) { return $A(this.querySelectorAll(css)); },
    next: function () { return this.nextElementSibling; }, remove: function () { this.parentNode.removeChild(this); return this; }
  });
  window.$ = function (id) { return document.getElementById(id); };
})();`;

/**
 * The harm that MooTools 1.2 does to what pages share. Written for this test: on npm there is the
 * core alone, which has a row of its own.
 */
const mooTools = `(function () {
  var implement = function (owner, methods) { for (var key in methods) owner.prototype[key] = methods[key]; };
  implement(Function, {
    bind: function (object, args) { var method = this; return function () { return method.apply(object, args != null ? [].concat(args) : arguments); }; },
    create: function () { return this; }, attempt: function (args, object) { try { return this.apply(object, args); } catch (e) { return false; } }, delay: function (ms) { return setTimeout(this, ms); }
  });
  Array.from = function (item) { return item == null ? [] : Array.isArray(item) ? item : typeof item === 'object' && 'length' in item ? [].slice.call(item) : [item]; };
  implement(Array, {each: Array.prototype.forEach, contains: function (item) { return this.indexOf(item) >= 0; }, include: function (item) { this.push(item); return this; },
    link: function () { return {}; }, flatten: function () { return this; }, flat: function () { return this; }, getLast: function () { return this[this.length - 1]; }});
  implement(String, {contains: function (text, separator) { return this.indexOf(text) >= 0; }, test: function (regex) { return new RegExp(regex).test(this); }, clean: String.prototype.trim});
  implement(Number, {limit: function (min, max) { return Math.min(max, Math.max(min, this)); }, times: function (run) { for (var i = 0; i < this; i++) run(i); }});
  window.Event = function (event) { this.event = event || window.event; this.stop = function () { return this; }; };
  var element = window.Element;
  window.Element = function (tag) { return document.createElement(tag); };
  window.Element.prototype = element.prototype;
  implement(window.Element, {set: function (key, value) { this.setAttribute(key, value); return this; }, get: function (key) { return this.getAttribute(key); },
    inject: function (at) { at.appendChild(this); return this; }, dispose: function () { return this.parentNode.removeChild(this); }, destroy: function () { return null; }});
  window.$ = function (id) { return document.getElementById(id); };
  window.$$ = function (css) { return document.querySelectorAll(css); };
})();`;

const freezeEverything = `{
  const seen = new Set();
  for (const each of [Object, Array, Function, String, Number, Boolean, Symbol, Date, RegExp, Promise, Map, Set, WeakMap, WeakSet, Error, TypeError, Proxy, ArrayBuffer, Uint8Array,
    JSON, Math, Reflect, (function* () {}).constructor, (async () => {}).constructor]) {
    for (const one of [each, each.prototype]) if (one && !seen.has(one)) seen.add(one), Object.freeze(one);
  }
}`;

const trustedTypes = "require-trusted-types-for 'script'; trusted-types";

/**
 * What a tag manager, an error tracker and an old framework's change detection do to what scripts
 * share: everything is wrapped.
 */
const wrapEverything = `(function () {
  var wrap = function (owner, name) {
    var native = owner[name];
    owner[name] = function () { return native.apply(this, arguments); };
  };
  ['appendChild', 'insertBefore', 'removeChild', 'cloneNode', 'getRootNode'].forEach(function (name) { wrap(Node.prototype, name); });
  ['setAttribute', 'removeAttribute', 'getAttribute', 'attachShadow', 'closest', 'querySelector', 'querySelectorAll'].forEach(function (name) { wrap(Element.prototype, name); });
  ['createElement', 'createTreeWalker', 'importNode', 'createComment', 'createTextNode'].forEach(function (name) { wrap(Document.prototype, name); });
  ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask', 'dispatchEvent'].forEach(function (name) { var native = window[name]; window[name] = function () { return native.apply(window, arguments); }; });
  var add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    return add.call(this, type, typeof listener === 'function' ? function (event) { return listener.call(this, event); } : listener, options);
  };
  var Native = Promise;
  window.Promise = class ZonePromise extends Native {};
  var Observer = MutationObserver;
  window.MutationObserver = function (callback) { return new Observer(function () { callback.apply(this, arguments); }); };
  var define = CustomElementRegistry.prototype.define;
  CustomElementRegistry.prototype.define = function (name, made, options) { return define.call(this, name, made, options); };
})();`;

/** Written for 2009: what is newer is replaced by what a script of that time took it to be. */
const oldPolyfills = `(function () {
  Object.assign = function (to, from) { for (var key in from) to[key] = from[key]; return to; };
  Object.keys = function (of) { var all = []; for (var key in of) if (Object.prototype.hasOwnProperty.call(of, key)) all.push(key); return all; };
  Object.fromEntries = undefined;
  Array.prototype.at = undefined;
  String.prototype.replaceAll = String.prototype.matchAll = String.prototype.padStart = undefined;
  Array.prototype.indexOf = function (what) { for (var i = 0; i < this.length; i++) if (this[i] === what) return i; return -1; };
  Array.prototype.filter = function (keep, at) { var all = []; for (var i = 0; i < this.length; i++) if (keep.call(at, this[i], i, this)) all.push(this[i]); return all; };
  Array.prototype.map = function (make, at) { var all = []; for (var i = 0; i < this.length; i++) all.push(make.call(at, this[i], i, this)); return all; };
  Date.now = function () { return +new Date(); };
  Date.prototype.toString = function (format) { return format || 'date'; };
  Date.prototype.toISOString = function () { return 'never'; };
  String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
  window.requestAnimationFrame = window.structuredClone = window.queueMicrotask = window.CSS = undefined;
  for (var name of ['replaceChildren', 'toggleAttribute']) Element.prototype[name] = ShadowRoot.prototype[name] = undefined;
})();`;

const freezeTheDom = `for (const each of [Node, Element, HTMLElement, ShadowRoot, Document, DocumentFragment, EventTarget, Event, Text, Comment, HTMLTemplateElement, CSSStyleSheet, MutationObserver, CustomElementRegistry])
  for (const one of [each, each.prototype]) Object.freeze(one);`;

/**
 * Wipes what it takes for dangerous out of everything that is written as HTML: a common default
 * policy.
 */
const washer =
  "{createHTML: (text) => text.replace(/<!--[\\s\\S]*?-->|<\\?[^>]*>|\\s[^\\s=>]*\\$lit\\$[^\\s>]*/g, ''), createScriptURL: (url) => url, createScript: (text) => text}";

const ours = '<script src="/dist/cdn/four-signs.js"></script>';

/** @type {HostPage[]} */
export const hostilePages = [
  // -- styles
  // -----------------------------------------------------------------------------------------------
  {
    name: 'whose reset says !important',
    look: true,
    ...css(
      '*, *::before, *::after { margin: 0 !important; padding: 0 !important; border: 0 !important; font-size: 100% !important; line-height: 1 !important; list-style: none !important; background: none !important; box-sizing: content-box !important; }',
    ),
  },
  {name: 'that unsets everything', look: true, ...css('* { all: unset; }')},
  {name: 'that unsets everything and means it', look: true, ...css('* { all: unset !important; }')},
  {
    name: 'whose root font is 62.5%',
    look: true,
    ...css('html { font-size: 62.5%; } body { font-size: 1.6rem; }'),
  },
  {
    name: 'that sets every property that text inherits',
    look: true,
    ...css(`body { letter-spacing: 0.5em; word-spacing: 2em; text-indent: 4em; text-transform: uppercase; line-height: 0.5; white-space: nowrap; text-align: right; font-style: italic;
      font-variant: small-caps; font-weight: 900; text-shadow: 0 0 9px red; word-break: break-all; hyphens: auto; color: #eee; cursor: none; list-style: square inside; quotes: none; tab-size: 1; caret-color: red; }`),
  },
  {
    // What hides a page or stops presses in it hides our tags as well, so it is not here:
    // unseen.test.mjs.
    name: 'whose body cannot be selected',
    look: true,
    ...css('body { user-select: none; -webkit-user-select: none; }'),
  },
  {
    name: 'that hides every form control',
    look: true,
    ...css(
      'input, button, select, fieldset, label, details, summary { display: none !important; }',
    ),
  },
  {
    name: 'with rules for elements it does not know',
    look: true,
    ...css(
      ':not(:defined) { opacity: 0.5 } :defined { opacity: 1; } * + * { float: left; position: relative; left: 1px; } body, main, form, header { float: none; }',
    ),
  },
  {
    name: 'with rules for our own tags',
    look: true,
    ...css(
      'four-signs-checklist, four-signs-helplines, four-signs-week { display: inline; color: white; background: white; font: 8px fantasy; letter-spacing: 1em; width: 0; height: 0; overflow: hidden; position: absolute; left: -9999px; transform: scale(0); clip-path: inset(50%); }',
    ),
  },
  {
    name: 'where everything is animated',
    ...css(
      '@keyframes tremble { from { translate: 0 } to { translate: 1px } } * { animation: tremble 1s infinite; transition: all 2s; }',
    ),
  },
  {
    name: 'whose main part is turned and moved',
    ...css(
      'main { transform: translateX(10px) rotate(1deg); perspective: 400px; filter: contrast(1); will-change: transform; contain: layout; }',
    ),
  },
  {
    name: 'that puts us into a narrow column',
    ...css(
      'main { display: flex; } main > * { flex: 0 0 200px; min-width: 0; } form, header { display: block; }',
    ),
  },
  {name: 'with newspaper columns', ...css('main { columns: 3; }')},
  {
    name: 'that is dark',
    ...css(':root { color-scheme: dark; } body { background: #000; color: #fff; }'),
  },
  {
    name: 'that runs the other way',
    ...css(
      '* { direction: rtl !important; unicode-bidi: bidi-override !important; text-align: right !important; }',
    ),
  },
  {
    name: 'with a cosmetic filter that hides what sounds like a nuisance',
    ...css(
      '[class*="banner" i], [id*="banner" i], [class*="cookie" i], [id*="cookie" i], [class*="popup" i], [class*="notice" i], [class*="overlay" i], [class*="modal" i], [class*="advert" i], [id^="ad-"], [class^="ad-"] { display: none !important; }',
    ),
  },
  {
    name: 'that draws only what is on the screen',
    ...css('main > * { content-visibility: auto; contain-intrinsic-size: 500px; }'),
  },
  {
    name: 'with something in front of everything',
    ...around(
      '<div class="front">Accept?</div>',
      '',
      '<style>.front { position: fixed; inset-block-end: 0; inset-inline: 0; block-size: 80px; z-index: 2147483647; background: #ddd; }</style>',
    ),
  },
  {
    name: 'that styles slots, parts and every custom property',
    // Red words on red cannot be read: the exit takes its own colours, once, and says so.
    warns: /<four-signs-exit>: style="a contrast of 1\.00"/,
    own: /attributes of four-signs-exit, style/,
    ...css(
      '* { --_text: red; --_surface: red; --_space: 9em; --four-signs-unknown: 1 } ::part(*) { display: none } slot { display: none !important }',
    ),
  },
  {name: '320 pixels wide', viewport: {width: 320, height: 640}},
  {name: 'at 400 per cent', viewport: {width: 320, height: 256}},
  {name: 'in forced colours', forcedColors: true},

  // -- documents
  // -----------------------------------------------------------------------------------------------
  {name: 'without a doctype', look: true, doctype: ''},
  // Firefox writes down that it could not read a template. Nothing throws.
  {
    name: 'that is XHTML',
    type: 'application/xhtml+xml',
    doctype: '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>',
    html: 'xmlns="http://www.w3.org/1999/xhtml"',
  },
  {name: 'in windows-1252', look: true, encoding: 'windows-1252'},
  {
    name: 'with another base for its links',
    head: '<base href="https://elsewhere.example/deep/" target="_blank">',
    absolute: true,
  },
  {name: 'without a language', html: ''},
  {name: 'in Urdu', html: 'lang="ur" dir="rtl"'},

  // -- policies
  // -----------------------------------------------------------------------------------------------
  {
    name: 'with the strictest policy of a public body',
    look: true,
    headers: {'Content-Security-Policy': strictPolicy},
  },
  {
    name: 'that allows no styles',
    look: true,
    headers: {'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'none'"},
  },
  {
    name: 'with a nonce and strict-dynamic',
    look: true,
    // The browser hides the nonce once the script has run.
    own: /^mutations: attributes of script, nonce$/,
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'; base-uri 'none'",
    },
    scripts: '<script nonce="abc" src="/dist/cdn/four-signs.js"></script>',
  },
  {
    name: 'that demands trusted types and has none for us',
    headers: {
      'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'that demands trusted types, where another script took our name',
    headers: {
      'Content-Security-Policy':
        "script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types four-signs",
    },
    ...early("trustedTypes.createPolicy('four-signs', {})"),
  },
  {
    name: 'that is isolated from other sites',
    look: true,
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
  {
    name: 'that grants no permission',
    look: true,
    headers: {
      'Permissions-Policy':
        'clipboard-write=(), clipboard-read=(), fullscreen=(), storage-access=()',
    },
  },
  // The browser's words are about the watcher, which looks for service workers.
  {
    name: 'in a sandbox',
    look: true,
    says: /^undefined$|service worker registration/,
    headers: {'Content-Security-Policy': 'sandbox allow-scripts'},
  },

  // -- scripts
  // -----------------------------------------------------------------------------------------------
  {name: 'with an old Prototype', look: true, ...early(prototypeJs)},
  {name: 'with an old MooTools', look: true, ...early(mooTools)},
  {
    name: 'with the core of MooTools itself',
    look: true,
    ...library('mootools/lib/mootools-core-1.5.2-server.js'),
  },
  {
    name: 'that SES has locked down',
    look: true,
    ...library('ses/dist/lockdown.umd.js', "lockdown({reporting: 'none'})"),
  },
  {
    name: 'that SES has locked down with no allowance for old scripts',
    look: true,
    ...library('ses/dist/lockdown.umd.js', "lockdown({overrideTaming: 'min', reporting: 'none'})"),
  },
  {
    name: 'whose Object.prototype has more in it',
    look: true,
    ...early(
      "Object.prototype.extend = function () { return this; }; Object.prototype.nation = 'atlantis'; Object.prototype.value = 1; Object.prototype.open = true;",
    ),
  },
  {
    name: 'whose Array.prototype has more in it',
    look: true,
    ...early(
      'Array.prototype.contains = function () { return true; }; Array.prototype.raw = undefined; Array.prototype.last = 1;',
    ),
  },
  {name: 'whose built-ins are frozen', look: true, ...early(freezeEverything)},
  {
    name: 'that has taken fetch, Intl, the console and every observer away',
    ...early(
      'for (const each of ["fetch", "Intl", "console", "MutationObserver", "ResizeObserver", "IntersectionObserver", "PerformanceObserver", "requestIdleCallback", "matchMedia"]) { try { delete window[each]; window[each] = undefined; } catch {} }',
    ),
  },
  {
    name: 'whose clock stands in 1970',
    ...early(
      '{ const Real = Date; window.Date = class extends Real { constructor(...values) { if (values.length) super(...values); else super(0); } static now() { return 0; } }; }',
    ),
  },
  {
    name: 'whose clock is no number',
    ...early(
      '{ const Real = Date; window.Date = class extends Real { constructor(...values) { if (values.length) super(...values); else super(NaN); } static now() { return NaN; } }; }',
    ),
  },
  {
    name: 'where nothing can be stored',
    ...early(
      'for (const each of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, each, {get() { throw new DOMException("denied", "SecurityError"); }}); Object.defineProperty(document, "cookie", {get() { throw new DOMException("denied", "SecurityError"); }, set() { throw new DOMException("denied", "SecurityError"); }});',
    ),
  },
  // A page that stops every press before it reaches anything: boxes and links still work, as the
  // browser itself sees to them; buttons do not.
  {
    name: 'that swallows every click',
    journey: false,
    ...early("document.addEventListener('click', (event) => event.stopPropagation(), true)"),
  },
  {
    name: 'that takes the space bar and letters for itself',
    keyboard: true,
    ...early(
      "for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, (event) => { if (event.key === ' ' || /^[a-z]$/.test(event.key)) event.preventDefault(); })",
    ),
  },
  {
    name: 'that wraps attachShadow',
    look: true,
    ...early(
      '{ const native = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return native.call(this, Object.assign({}, init)); }; }',
    ),
  },
  {
    name: 'in a browser without shared style sheets',
    ...early(
      'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; CSSStyleSheet.prototype.replaceSync = undefined;',
    ),
  },
  {
    name: 'in a browser without popovers',
    ...early(
      'for (const each of ["showPopover", "hidePopover", "togglePopover", "popover"]) delete HTMLElement.prototype[each];',
    ),
  },
  {
    name: 'in a browser without custom elements',
    host: true,
    ...early("Object.defineProperty(window, 'customElements', {value: undefined})"),
    says: /./,
  },

  // -- loading
  // -----------------------------------------------------------------------------------------------
  {name: 'that loads us in its head', look: true, head: ours, scripts: ''},
  {
    name: 'that loads us async',
    look: true,
    head: '<script async src="/dist/cdn/four-signs.js"></script>',
    scripts: '',
  },
  {
    name: 'that loads us deferred',
    look: true,
    head: '<script defer src="/dist/cdn/four-signs.js"></script>',
    scripts: '',
  },
  {
    name: 'that loads us as a module',
    look: true,
    head: '<script type="module" src="/dist/cdn/four-signs.js"></script>',
    scripts: '',
  },
  {
    name: 'that puts us in late',
    look: true,
    scripts:
      "<script>setTimeout(() => document.body.append(Object.assign(document.createElement('script'), {src: '/dist/cdn/four-signs.js'})), 50)</script>",
    late: true,
  },
  {name: 'that loads us twice', look: true, scripts: ours + ours},
  {
    name: 'that loads two of our files',
    look: true,
    scripts:
      '<script src="/dist/cdn/four-signs-helplines.js"></script><script src="/dist/cdn/four-signs-exit.js"></script>' +
      ours,
  },
  {
    name: 'that loads two of our versions',
    look: true,
    twoVersions: true,
    scripts: '<script src="/other-version.js"></script>' + ours,
    warns: /Version 0\.0\.1 came first/,
  },
  {
    name: 'where our tags belong to somebody else',
    host: true,
    ...early(
      "for (const each of ['checklist', 'helplines', 'week', 'exit']) customElements.define('four-signs-' + each, class extends HTMLElement {})",
    ),
    warns: /came first/,
  },
  {
    name: 'whose filter blocks our script',
    host: true,
    answers: {'/dist/cdn/four-signs.js': {status: 403, body: ''}},
    says: /403|blocked|failed to load/i,
  },
  {
    name: 'whose server breaks',
    host: true,
    answers: {'/dist/cdn/four-signs.js': {status: 500, body: ''}},
    says: /500|failed to load/i,
  },
  {
    name: 'whose line drops midway',
    host: true,
    cutOff: true,
    says: /SyntaxError|Unexpected|Invalid|missing|end of/i,
  },
  {name: 'whose line is slow', look: true, answers: {'/dist/cdn/four-signs.js': {delay: 400}}},
  {name: 'without scripts', host: true, javaScript: false},
  {
    name: 'without scripts, that is dark without saying so and has our style sheet',
    host: true,
    javaScript: false,
    head: '<link rel="stylesheet" href="/dist/cdn/fallback.css" /><style>body { background: #111; color: #eee; } a { color: inherit; }</style>',
  },

  {name: 'without scripts, where Bootstrap meets the HTML from a server', ...beside(bootstrap)},
  {
    name: 'without scripts, that hides what has the short names of our classes',
    ...beside(hideOurNames),
  },

  // -- the tree
  // -----------------------------------------------------------------------------------------------
  {
    name: 'with the same ids as ours',
    ...around(
      '<div id="root">1</div><div id="title">2</div><label for="q">3</label>',
      '<div id="root">4</div>',
    ),
  },
  {
    name: 'that moves us about',
    look: true,
    later:
      "for (const each of document.querySelectorAll('four-signs-checklist, four-signs-helplines, four-signs-week')) { const at = each.parentNode; document.body.append(each); at.append(each); }",
  },
  {
    name: 'that writes us again with innerHTML',
    look: true,
    later: "const main = document.querySelector('main'); main.innerHTML = main.innerHTML;",
    headers: {},
  },
  {
    name: 'that clones us',
    later:
      "for (const each of document.querySelectorAll('main four-signs-helplines')) each.after(each.cloneNode(true));",
  },
  {
    name: 'that removes us midway, and puts us back',
    look: true,
    later:
      "for (const each of [...document.querySelectorAll('four-signs-checklist, four-signs-week')]) { const {parentNode, nextSibling} = each; each.remove(); each.setAttribute('nation', 'wales'); each.removeAttribute('nation'); parentNode.insertBefore(each, nextSibling); }",
  },
  {
    name: 'that cannot leave our attributes alone',
    look: true,
    later:
      "for (const each of document.querySelectorAll('four-signs-checklist, four-signs-helplines, four-signs-week')) for (const value of ['wales', 'scotland', '', 'atlantis', null]) for (const name of ['nation', 'lang', 'heading-level', 'layout', 'need', 'class', 'style']) { if (value === null) each.removeAttribute(name); else each.setAttribute(name, value); }",
    warns: /./,
  },
  {
    name: 'that a translator goes through',
    later:
      "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const all = []; while (walker.nextNode()) all.push(walker.currentNode); for (const each of all) { if (!each.data.trim() || /^(?:script|style|title)$/i.test(each.parentNode.localName)) continue; const font = document.createElement('font'); each.replaceWith(font); font.append(each.data.toUpperCase()); }",
  },
  {name: 'that is offline after it has loaded', look: true, offline: true},
  {
    name: 'whose language changes midway',
    later: "document.documentElement.lang = 'cy'; document.documentElement.lang = 'en';",
    look: true,
  },
  {
    name: 'inside somebody else’s element',
    look: true,
    ...around(
      '',
      '',
      '<script>customElements.define("their-box", class extends HTMLElement { constructor() { super(); this.attachShadow({mode: "open"}).innerHTML = "<style>* { all: unset }</style><slot></slot>"; } })</script>',
    ),
    wrap: 'their-box',
  },
  {name: 'fourteen hours ahead', early: '', timezone: 'Pacific/Kiritimati', browsers: ['chromium']},
  {name: 'on a phone of a sixth of the speed', slow: 6, browsers: ['chromium']},

  // -- styles
  {
    name: 'whose text is filled with a gradient, with a stroke and marks',
    look: true,
    ...css(
      'body, body * { -webkit-text-fill-color: transparent; -webkit-text-stroke: 2px #fff; text-emphasis: filled red; text-combine-upright: all; line-break: anywhere; overflow-wrap: normal; text-align-last: justify; font-stretch: ultra-condensed; font-feature-settings: "smcp"; font-kerning: none; accent-color: #fff; border-collapse: collapse; text-underline-position: under; paint-order: stroke; }',
    ),
  },
  {
    name: 'that centres everything',
    ...css('main { display: flex; flex-direction: column; align-items: center; }'),
  },
  {name: 'that puts us side by side', ...css('main { display: flex; }')},
  {name: 'that floats us', ...css('main > * { float: left; }')},
  {
    name: 'that centres everything, on a phone',
    viewport: {width: 320, height: 640},
    ...css('main { display: grid; justify-items: center; }'),
  },
  {
    name: 'whose text is nothing high',
    look: true,
    ...css('html, body { font-size: 0; line-height: 0; color: transparent; }'),
  },
  {
    name: 'with rules against links',
    look: true,
    ...css(
      'a { display: none !important; color: transparent !important; font-size: 0 !important; position: absolute !important; left: -9999px !important; pointer-events: none !important; visibility: hidden !important; opacity: 0 !important; } a::after { content: " (opens in a new window)"; }',
    ),
  },
  {
    name: 'that shows what is hidden',
    look: true,
    ...css('[hidden], template, script, style { display: block !important; }'),
  },
  {
    name: 'that goes sideways in a table cell',
    ...css(
      'main { display: table-cell; width: 200px; max-width: 200px; overflow: hidden; white-space: nowrap; } body { min-width: 1200px; }',
    ),
  },
  {name: 'that is drawn half as large again', ...css('html { zoom: 1.5; }')},
  {
    name: 'with a grid that has no room for us',
    ...css(
      'main { display: grid; grid-template-columns: repeat(4, 1fr); grid-auto-rows: 80px; align-items: start; } main > * { min-width: 0; }',
    ),
  },
  {
    name: 'that a dark-mode extension repaints, open roots too',
    ...early(`{
    const native = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = native.call(this, init);
      if (init.mode === 'open') root.appendChild(document.createElement('style')).textContent = '* { --extension: 1 }';
      return root;
    };
  }`),
    ...css(
      'html, body { background: #181a1b !important; color: #e8e6e3 !important; } * { border-color: #736b5e !important; }',
    ),
    look: true,
  },

  {
    name: 'that is dark, and where nothing can be drawn',
    host: true,
    // Its nodes do not go through the functions of the page.
    drawn: 'four-signs-checklist',
    ...early('Document.prototype.importNode = 1'),
    ...css('html { background: #000; color: #fff; } a { color: #9cf; }'),
    warns: /Could not be drawn/,
    says: /is not a function/,
  },

  // -- documents
  {name: 'whose editor wraps us in paragraphs', fewer: true, wrapEach: 'p'},
  {name: 'that is being edited', html: 'lang="en" contenteditable="true"'},
  {
    name: 'with names that hide the document’s own functions',
    before:
      '<form name="createElement"></form><form name="createTreeWalker"></form><form name="importNode"></form><img name="adoptedStyleSheets" alt=""/><form name="body"></form><form id="customElements"></form><a id="navigator"></a><form name="documentElement"></form>',
  },
  {
    name: 'with a picture that is called like what makes elements',
    before: '<img name="createElement" alt=""/>',
  },
  {
    name: 'with a picture that is called like what makes comments',
    before: '<img name="createComment" alt=""/>',
  },
  {
    name: 'with pictures that are called like all that a document has',
    before: [
      ...['activeElement', 'addEventListener', 'adoptNode', 'close', 'createTextNode', 'head'],
      ...['getElementById', 'implementation', 'lastChild', 'open', 'readyState'],
    ]
      .map((name) => `<img name="${name}" alt=""/>`)
      .join(''),
  },
  {
    name: 'with a form around the tags whose fields are called like its own properties',
    before:
      '<form id="trap"><input name="attributes"/><input name="parentNode"/><input name="children"/><input name="closest"/><input name="getRootNode"/><input name="matches"/><input name="contains"/><input name="parentElement"/>',
  },

  // -- policies
  {
    name: 'with a sandbox that forbids scripts',
    host: true,
    noScript: true,
    headers: {'Content-Security-Policy': 'sandbox'},
    says: /sandbox|blocked|denied/i,
  },
  {
    name: 'that demands trusted types and washes everything',
    headers: {
      'Content-Security-Policy': `script-src 'self' 'unsafe-inline'; ${trustedTypes} default`,
    },
    ...early(`trustedTypes.createPolicy('default', ${washer})`),
  },
  {
    name: 'that demands trusted types and passes everything',
    look: true,
    headers: {
      'Content-Security-Policy': `script-src 'self' 'unsafe-inline'; ${trustedTypes} default`,
    },
    ...early(
      "trustedTypes.createPolicy('default', {createHTML: (text) => text, createScriptURL: (url) => url, createScript: (text) => text})",
    ),
    says: /trusted.?types?|TrustedHTML|policy|content.security/i,
  },
  {
    name: 'that allows only a script whose sum is right',
    look: true,
    policy: "default-src 'none'; script-src '{integrity}'; style-src 'none'",
    scripts: '<script src="/dist/cdn/four-signs.js" integrity="{integrity}"></script>',
  },
  {
    name: 'whose copy of the script was tampered with',
    host: true,
    scripts:
      '<script src="/dist/cdn/four-signs.js" integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"></script>',
    says: /integrity|sha384|digest|hash/i,
  },
  {
    name: 'whose server says that our script is text',
    host: true,
    serve: {headers: {'Content-Type': 'text/plain', 'X-Content-Type-Options': 'nosniff'}},
    says: /MIME|nosniff|refused/i,
  },

  // -- scripts
  {name: 'where other scripts wrap everything', look: true, ...early(wrapEverything)},
  {name: 'with shims of 2009 in a browser of 2018', ...early(oldPolyfills)},
  {name: 'whose DOM is frozen', look: true, ...early(freezeTheDom)},
  {
    name: 'whose HTML is washed as it is written',
    ...early(
      "{ const {set, get} = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML'); Object.defineProperty(Element.prototype, 'innerHTML', {configurable: true, get, set(text) { set.call(this, String(text).replace(/<!--[\\s\\S]*?-->|<\\?[^>]*>|\\s[^\\s=>]*\\$lit\\$[^\\s>]*/g, '')); }}); }",
    ),
  },
  {
    name: 'that knows no time zones',
    ...early(
      "{ const Native = Intl.DateTimeFormat; Intl.DateTimeFormat = function (locale, options) { if (options && options.timeZone) throw new RangeError('time zone'); return new Native(locale, options); }; Intl.DateTimeFormat.prototype = Native.prototype; Intl.PluralRules = Intl.ListFormat = Intl.NumberFormat = undefined; }",
    ),
  },
  {
    name: 'whose console throws',
    later: "document.querySelector('four-signs-helplines').setAttribute('nation', 'atlantis')",
    ...early(
      "for (const each of ['log', 'warn', 'error', 'info', 'debug']) console[each] = () => { throw new Error('console'); };",
    ),
  },
  {
    name: 'that opens every shadow root',
    look: true,
    ...early(
      '{ const native = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return native.call(this, Object.assign({}, init, {mode: "open"})); }; }',
    ),
  },
  {
    name: 'that lets nobody register elements',
    host: true,
    ...early("CustomElementRegistry.prototype.define = () => { throw new Error('no'); };"),
  },
  {
    name: 'with broken settings on every tag',
    warns: /./,
    attributes:
      'nation="atlantis" lang="xx" heading-level="99" layout="{}" about="&lt;b&gt;" need="[]" only="*" without="national-stalking-helpline, 999, police-emergency" police-force="javascript:alert(1)" start="2026-99-99" end="x" theme="%" link="javascript:alert(1)" days-before="-1" campaign="no" preview-date="yesterday"',
  },
  {
    name: 'whose list of cards is broken',
    inside: '<script type="application/json">{"__proto__": {"phone": "1"}, "a": [[[[</script>',
    warns: /cannot be read/,
  },
  {
    name: 'whose list of cards is a trap',
    inside: `<script type="application/json">[{"__proto__": {"id": "x"}, "constructor": 1, "id": ${'['.repeat(50)}${']'.repeat(50)}, "name": {"en": 7}, "phone": "javascript:alert(1)", "website": "javascript:alert(1)"}, null, 7, "x", [], {"id": "police-emergency", "name": "Ours", "phone": "0"}]</script>`,
    warns: /./,
  },

  // -- loading
  {
    name: 'where our script is still on its way',
    host: true,
    pending: true,
    scripts: '<script async src="/dist/cdn/four-signs.js"></script>',
    serve: {delay: 4000},
  },
  {
    name: 'that makes our tags by script',
    look: true,
    empty: true,
    later:
      "document.querySelectorAll('four-signs-checklist, four-signs-helplines, four-signs-week').forEach((each) => { const made = document.createElement(each.localName); made.headingLevel = 2; each.replaceWith(made); });",
  },
  {
    name: 'that swaps its body, as quick links do',
    look: true,
    later:
      "{ const next = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html'); document.body.replaceWith(document.adoptNode(next.body)); }",
  },
  {
    name: 'that writes itself anew',
    later:
      "{ const html = document.documentElement.outerHTML.replace(/<script[\\s\\S]*?<\\/script>/g, ''); document.open(); document.write('<!doctype html>' + html); document.close(); }",
  },
  {
    name: 'that loads the exit alone first',
    look: true,
    scripts:
      '<script src="/dist/cdn/four-signs-exit.js"></script><script src="/dist/cdn/four-signs.js"></script>',
  },

  // -- the tree
  {name: 'that keeps us in a shadow root', within: 'shadow'},
  {
    name: 'that keeps us in a frame in a sandbox',
    within: 'frame',
    says: /^undefined$|service worker registration/,
  },
  {
    name: 'whose translator goes through open roots as well, before the nation changes',
    later:
      "for (const host of document.querySelectorAll('four-signs-helplines, four-signs-week')) { const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT); const all = []; while (walker.nextNode()) all.push(walker.currentNode); for (const each of all) { if (!each.data.trim() || each.parentNode.localName === 'style') continue; const font = document.createElement('font'); each.replaceWith(font); font.append(each); } host.setAttribute('heading-level', '3'); }",
  },
  {
    name: 'that empties our open roots and asks for them again',
    later:
      "for (const host of document.querySelectorAll('four-signs-helplines, four-signs-week')) { host.shadowRoot.textContent = ''; host.setAttribute('heading-level', '3'); }",
  },
  {
    name: 'that takes the words inside our tags away',
    look: true,
    later:
      "for (const host of document.querySelectorAll('four-signs-checklist, four-signs-helplines, four-signs-week')) host.textContent = '';",
  },
  {
    name: 'that moves us to a frame’s document and back',
    later:
      "{ const frame = document.body.appendChild(document.createElement('iframe')); for (const each of document.querySelectorAll('four-signs-helplines, four-signs-week')) { const {parentNode, nextSibling} = each; frame.contentDocument.body.append(each); parentNode.insertBefore(each, nextSibling); } frame.remove(); }",
  },
];
