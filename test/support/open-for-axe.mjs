/** For `runOnly`: WCAG 2.2 A, AA and AAA, and what axe calls best practice. */
export const everyRule = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/**
 * For `runOnly`: the rules whose answer can be another one in the dark, in forced colours or with
 * more contrast. All others look at the document alone, which is the same in each of them.
 */
export const rulesOfLooks = {
  type: 'rule',
  values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size'],
};

/**
 * Opens every root of a page, for axe, which cannot look into a closed one. The checklist takes its
 * functions from a fresh frame, so those are changed as well: the one way that docs/threat-model.md
 * says is not covered. For checks of what a page looks like alone, never of what it gives away.
 *
 * @param {import('puppeteer-core').Page} page
 */
export const openForAxe = (page) =>
  page.evaluateOnNewDocument(() => {
    const {attachShadow} = Element.prototype;
    const replaced = {
      attachShadow(options) {
        return Reflect.apply(attachShadow, this, [{...options, mode: 'open'}]);
      },
    }.attachShadow;
    Element.prototype.attachShadow = replaced;
    const {toString} = Function.prototype;
    Function.prototype.toString = function () {
      return toString.call(this === replaced ? attachShadow : this);
    };
    if (window === window.parent || location.href !== 'about:blank') return;
    // In the fresh frame: the root counts as closed, and its nodes stay instances of the page's
    // classes.
    Object.defineProperty(Element.prototype, 'shadowRoot', {get: () => null});
    Reflect.setPrototypeOf = () => true;
  });
