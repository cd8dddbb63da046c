/**
 * Stand-ins for the translators that browsers have, each of which does what that one is known to
 * do: docs/decisions/translated-pages.md has the sources. A translated text stands in «».
 */

/** Runs in the page: gives it `translator`, with what all of them have in common. */
const common = (name) => {
  const rootOf = (element) => window[Symbol.for(name)]?.rootOf(element) ?? element.shadowRoot;
  const isOwn = (text) => text.data.trim() && !/^\s*«/.test(text.data);
  const isLeftOut = (text) =>
    text.parentElement?.closest('script,style,[translate=no],.notranslate');
  /** Every text that is not translated yet. */
  const textsIn = (tree, intoRoots) => {
    const found = [];
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE && isOwn(node) && !isLeftOut(node)) found.push(node);
      if (intoRoots && node.nodeType === Node.ELEMENT_NODE && rootOf(node)) walk(rootOf(node));
      node.childNodes.forEach(walk);
    };
    walk(tree);
    return found;
  };
  const isSeen = (text) => text.parentElement.getClientRects().length > 0;
  const inPlace = (text) => (text.data = `«${text.data}»`);
  window.translator = {rootOf, textsIn, isSeen, inPlace};
};

/**
 * @type {Record<string, {begin: () => void, again: () => void, end: () => void, roots: boolean}>}
 */
export const translators = {
  // Marks the page, wraps each text of the document in <font>, hidden or not, and enters no root.
  Chrome: {
    roots: false,
    begin() {
      document.documentElement.lang = 'pl';
      document.documentElement.classList.add('translated-ltr');
    },
    again() {
      for (const text of window.translator.textsIn(document.body, false)) {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.appendChild(document.createElement('font')).append(text);
        window.translator.inPlace(text);
      }
    },
    end() {
      document.documentElement.lang = 'en';
      document.documentElement.classList.remove('translated-ltr');
    },
  },
  // Marks each element that holds a text, translates those that are seen, and enters no root. The
  // language of the page stays what it was.
  Edge: {
    roots: false,
    begin() {},
    again() {
      for (const text of window.translator.textsIn(document.body, false)) {
        const element = text.parentElement;
        element.setAttribute('_msttexthash', '1');
        if (window.translator.isSeen(text)) window.translator.inPlace(text);
        else element.setAttribute('_msthidden', '1');
      }
    },
    end() {
      for (const element of document.querySelectorAll('[_msttexthash]'))
        element.removeAttribute('_msttexthash');
    },
  },
  // Writes the language into the page, and translates what is seen, in every root.
  Firefox: {
    roots: true,
    begin() {
      document.documentElement.lang = 'pl';
    },
    again() {
      window.translator
        .textsIn(document.body, true)
        .filter(window.translator.isSeen)
        .forEach(window.translator.inPlace);
    },
    end() {
      document.documentElement.lang = 'en';
    },
  },
  // Leaves no mark, and translates what is seen, in every root.
  Safari: {
    roots: true,
    begin() {},
    again() {
      window.translator
        .textsIn(document.body, true)
        .filter(window.translator.isSeen)
        .forEach(window.translator.inPlace);
    },
    end() {},
  },
};

/** Gives the page what the stand-ins need. After `giveRoots()`. */
export const prepareTranslator = (page, key) => page.evaluate(common, key);
