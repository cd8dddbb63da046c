/**
 * The accessibility tree of a page, as the browser hands it to a screen reader, closed roots
 * included. Chromium gives it through its debugging protocol; in Firefox its own service is asked,
 * from the window of the browser (`chromeScope` of `openPage`).
 */

/**
 * @typedef {object} Node
 * @property {string} role - in the words of WAI-ARIA
 * @property {string} name
 * @property {string[]} states
 * @property {Node[]} children
 */

/** Boxes that no screen reader speaks of, or that one browser makes and the other does not. */
const silent = new Set(
  'none generic RootWebArea InlineTextBox LineBreak ListMarker LabelText Legend strong main landmark'
    .split(' ')
    .concat('text container', 'section', 'label', 'whitespace', 'list item marker'),
);

/** Roles that get their words from what is in them: a name would say them twice. */
const unnamed = new Set(['paragraph', 'list', 'listitem', 'status', 'text']);

const roles = {
  // Chromium
  StaticText: 'text',
  Section: 'generic',
  DisclosureTriangle: 'summary',
  // Firefox
  'text leaf': 'text',
  pushbutton: 'button',
  'toggle button': 'button',
  checkbutton: 'checkbox',
  grouping: 'group',
  details: 'group',
  statusbar: 'status',
};

/** @param {import('puppeteer-core').Page} page */
async function ofChromium(page) {
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node) => {
    const states = [];
    for (const {name, value} of node.properties ?? []) {
      if (name === 'level') states.push(`level ${value.value}`);
      if (/^(?:checked|pressed|expanded|focused)$/.test(name) && String(value.value) === 'true')
        states.push(name);
    }
    return {
      role: node.ignored ? 'none' : String(node.role?.value),
      name: String(node.name?.value ?? ''),
      states,
      children: (node.childIds ?? []).flatMap((id) => (byId.has(id) ? [read(byId.get(id))] : [])),
    };
  };
  return read(nodes.find(({parentId}) => !parentId));
}

/** In the window of Firefox: the tree of the last tab. */
const readInFirefox = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const {STATE_CHECKED, STATE_PRESSED, STATE_EXPANDED, STATE_FOCUSED} = Ci.nsIAccessibleStates;
  const level = (node) => {
    try { return node.attributes.getStringProperty('level'); } catch { return ''; }
  };
  const read = (node) => {
    const role = service.getStringRole(node.role);
    const state = {};
    node.getState(state, {});
    const states = [];
    if (role === 'heading' && level(node)) states.push('level ' + level(node));
    for (const [name, bit] of Object.entries({
      checked: STATE_CHECKED, pressed: STATE_PRESSED, expanded: STATE_EXPANDED, focused: STATE_FOCUSED,
    }))
      if (state.value & bit) states.push(name);
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    return {role, name: node.name ?? '', states, children};
  };
  const browser = gBrowser.selectedBrowser;
  const find = (node) => {
    if (service.getStringRole(node.role) === 'document' && node.name === TITLE) return node;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const found = find(service.getAccessibleFor(document));
  return JSON.stringify(found ? read(found) : {role: 'none', name: '', states: [], children: []});
})()`;

/** @param {import('puppeteer-core').Page} page */
async function ofFirefox(page) {
  const title = JSON.stringify(await page.title());
  // What puppeteer has and keeps out of its types.
  const {connection} = /** @type {any} */ (page.browser());
  const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const {result} = await connection.send('script.evaluate', {
    expression: readInFirefox.replace('TITLE', title),
    target: {context: tree.result.contexts.at(-1).context},
    awaitPromise: false,
  });
  if (!result.result) throw new Error(JSON.stringify(result));
  return JSON.parse(result.result.value);
}

/**
 * The tree of a page as lines of text, indented: role, name and states. Text that is the name of
 * what it stands in is left out, and so are boxes that no screen reader speaks of.
 *
 * @param {'chromium' | 'firefox'} browserName
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function accessibilityTree(browserName, page) {
  const top = await (browserName === 'firefox' ? ofFirefox(page) : ofChromium(page));
  const lines = [];
  const tidy = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim();
  let last = '';
  const write = (/** @type {Node} */ node, depth, above) => {
    const role = roles[node.role] ?? node.role;
    const name = tidy(node.name);
    const isText = role === 'text';
    const isSilent =
      silent.has(role) || (isText && (!name || above.includes(name) || last === name));
    if (!isSilent) {
      const states = role === 'listitem' ? [] : [...node.states].sort();
      const words = name && (isText || !unnamed.has(role)) ? [`${role} "${name}"`] : [role];
      lines.push(`${'  '.repeat(depth)}${[...words, ...states].join(', ')}`);
      last = words[0] === role ? '' : name;
    }
    const named = unnamed.has(role) || silent.has(role) || role === 'group' ? above : name;
    for (const child of node.children) write(child, isSilent ? depth : depth + 1, named);
  };
  for (const child of top.children) write(child, 0, '');
  return lines;
}
