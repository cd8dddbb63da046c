/**
 * Lets the toolbar of Storybook enlarge text as the settings of a browser do, which a page cannot
 * set: where our elements ask for that size, they ask for `--browser-text` of the page first. The
 * sources are changed on their way. Media queries in `em`, which the exit has, keep the size of the
 * browser; the pictures in test/visual are of the real setting.
 */
const changes = [
  [
    '/src/styles/base.ts',
    'font-size: medium !important;',
    'font-size: var(--browser-text, medium) !important;',
  ],
  [
    '/src/elements/exit/styles.ts',
    'all: initial !important;',
    'all: initial !important; font-size: var(--browser-text, medium) !important;',
  ],
];

export function textSizePlugin() {
  return {
    name: 'text-size',
    enforce: /** @type {const} */ ('pre'),
    /**
     * @param {string} body
     * @param {string} id
     */
    transform(body, id) {
      const [path, from, to] = changes.find(([file]) => id.endsWith(file)) ?? [];
      if (!path) return undefined;
      if (body.split(from).length !== 2) throw new Error(`${path} no longer has "${from}" once`);
      return body.replace(from, to);
    },
  };
}
