/**
 * Lets a test in web-test-runner have a closed root at once, where the browser's protocol could
 * only hand it over later, and what is put on the clipboard: the module that makes the root is
 * changed on its way from the test server. Nothing of this is in what is built, so no page can use
 * it.
 */
import {giveRoots} from './closed-roots.mjs';

const file = '/src/elements/core/untouched.ts';
const hook = "(globalThis as any)[Symbol.for('known roots')]";

const changes = [
  ["mode: 'closed',", `mode: ${hook}?.mode ?? 'closed',`],
  [
    "'shadowRoot', element) !== null)",
    `'shadowRoot', element) !== null && ${hook}?.mode !== 'open')`,
  ],
  // A checker that looks at an open root asks whether its nodes are instances of the page's
  // classes.
  [
    '  protectRoot(root);\n  return root;',
    `  if (root.mode === 'closed') protectRoot(root);\n  ${hook}?.keep(element, root);\n  return root;`,
  ],
  [
    'await clipboard.writeText.call(own, text)',
    `await (${hook}?.writeText ?? clipboard.writeText).call(own, text)`,
  ],
  ['  protecting = true;\n', `  protecting = ${hook}?.mode !== 'open';\n`],
];

export function knownRootsPlugin() {
  return {
    name: 'known-roots',
    transform({path, body}) {
      if (path !== file) return undefined;
      return changes.reduce((text, [from, to]) => {
        if (text.split(from).length !== 2) throw new Error(`${file} no longer has "${from}"`);
        return text.replace(from, to);
      }, String(body));
    },
  };
}

/**
 * In a built file, where names are short.
 *
 * @type {[pattern: RegExp, replacement: (...found: string[]) => string]}
 */
const builtChange = [
  /throw new Error\("no closed root"\);return (\w+)\((\w+)\),\2/,
  (_, protect, root) =>
    `throw new Error("no closed root");return ${protect}(${root}),globalThis[Symbol.for("known roots")].keep(${root}.host,${root}),${root}`,
];

const isWebKit = ({'user-agent': name}) => /AppleWebKit/.test(name) && !/Chrome/.test(name);

/**
 * The server's half of `rootOf` in open-roots.ts: the root of an element by the browser's debugging
 * protocol. WebKit's driver gives no closed root, so in WebKit alone the built file is changed on
 * its way.
 */
export function rootsByProtocol() {
  return {
    name: 'roots-by-protocol',
    // The server keeps what it has changed, for each of these apart.
    transformCacheKey: ({headers}) => (isWebKit(headers) ? 'webkit' : 'other'),
    transform({path, body, headers}) {
      if (!isWebKit(headers) || !/^\/dist\/cdn\/four-signs(-checklist)?\.js$/.test(path))
        return undefined;
      const [pattern, replacement] = builtChange;
      if (!pattern.test(body)) throw new Error(`${path} no longer matches ${pattern}`);
      return String(body).replace(pattern, replacement);
    },
    async executeCommand({command, payload, session: {browser, id}}) {
      if (command !== 'give-roots') return undefined;
      if (browser.type === 'puppeteer') await giveRoots(browser.getPage(id), payload.selector);
      return true;
    },
  };
}
