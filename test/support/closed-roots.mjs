/**
 * Looks into closed shadow roots through the browser's own debugging protocol: nothing in the page
 * is wrapped, so the page is tested as visitors have it.
 */

/** Where the page keeps the roots that it was given: `window[Symbol.for(key)].rootOf(element)`. */
export const key = 'leak watcher';

/** What puppeteer has and keeps out of its types. */
const internals = (of) => /** @type {any} */ (of);

/**
 * The shadow root of an element, open or closed.
 *
 * @param {import('puppeteer-core').Frame} frame
 * @param {import('puppeteer-core').ElementHandle<Node>} element
 * @returns {Promise<import('puppeteer-core').JSHandle | undefined>}
 */
export async function shadowRootOf(frame, element) {
  // What puppeteer itself uses to carry a node from one world of scripts to another.
  const world = internals(frame).mainRealm();
  const browser = internals(frame.page().browser());
  if (browser.protocol === 'cdp') {
    const {objectId} = element.remoteObject();
    const {node} = await internals(frame).client.send('DOM.describeNode', {objectId, pierce: true});
    const root = node.shadowRoots?.find(({shadowRootType}) => shadowRootType !== 'user-agent');
    return root && world.adoptBackendNode(root.backendNodeId);
  }
  const {result} = await browser.connection.send('script.callFunction', {
    functionDeclaration: '(element) => element',
    arguments: [internals(element).remoteValue()],
    target: world.realm.target,
    awaitPromise: false,
    serializationOptions: {maxDomDepth: 0, includeShadowTree: 'all'},
  });
  const root = result.result.value?.shadowRoot;
  return root ? world.createHandle(root) : undefined;
}

/** Hands the page one element and its root, for `rootOf`. */
const keep = (name, host, root) => {
  const symbol = Symbol.for(name);
  if (!window[symbol]) {
    const roots = new WeakMap();
    const rootOf = (element) => element.shadowRoot ?? roots.get(element);
    const giveRoot = (element, given) => roots.set(element, given);
    Object.defineProperty(window, symbol, {value: {rootOf, giveRoot}});
  }
  window[symbol].giveRoot(host, root);
};

/** Elements with a dash in their name whose root the page was not given yet. */
const unknown = (name, selector) => {
  const found = [];
  const search = (tree) => {
    for (const element of tree.querySelectorAll('*')) {
      const root = window[Symbol.for(name)]?.rootOf(element) ?? element.shadowRoot;
      if (root) search(root);
      if (root && window[Symbol.for(name)]) continue;
      if (element.localName.includes('-') && element.matches(selector)) found.push(element);
    }
  };
  search(document);
  return found;
};

/**
 * Gives the page its own closed roots, for `window[Symbol.for(key)].rootOf(element)` in a test.
 * To be called once more when there may be new ones.
 *
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 * @param {string} [selector] - which elements; without it, every custom element
 */
export async function giveRoots(page, selector = '*') {
  const frame = 'mainFrame' in page ? page.mainFrame() : page;
  const list = await frame.evaluateHandle(unknown, key, selector);
  for (const handle of (await list.getProperties()).values()) {
    const element = handle.asElement();
    const root = element && (await shadowRootOf(frame, element));
    if (root) await frame.evaluate(keep, key, element, root);
  }
}
