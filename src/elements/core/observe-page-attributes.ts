import {resolveLocale} from '../../domain/resolve-locale.js';
import {knownLocales, knownTags} from './known-locales.js';
import {exclude, include} from './list.js';
import {pageAttributes} from './settings.js';
import {hostAround, queryPage, readDocument} from './own-document.js';

const listeners: (() => void)[] = [];
let observer: MutationObserver | undefined;

/** The page's language when it was first looked at: the one in which the host wrote it. */
let written: string | undefined;

let translated = false;

/** What Chrome's translator, and Google's on a page, leave on a page; and Edge's. */
const marks = '.translated-ltr,.translated-rtl,[_msttexthash]';

/**
 * Whether a translator is at work on the page, as far as it shows: by the marks above, or because
 * the language of the page became one that we do not have, which is all that Firefox shows. Safari
 * shows nothing. Which translator does what: docs/decisions/translated-pages.md.
 */
export const isTranslated = (): boolean => translated;

function look(): void {
  const {lang} = readDocument('documentElement');
  written ??= lang;
  translated =
    !!queryPage(marks)[0] ||
    (!!lang && lang !== written && !resolveLocale(lang, knownLocales(), knownTags()));
}

/**
 * Calls back when a `lang`, or a setting anywhere on the page around a tag, changes, as on a page
 * that switches language without loading again; and when a translator begins or ends its work. One
 * observer serves every element and stops with the last of them. Returns the function that ends it.
 *
 * @param host - on a page; what is around it may be in shadow roots of the page
 */
export function onPageAttributesChange(host: Element, listener: () => void): () => void {
  include(listeners, listener);
  look();
  // Some pages take observers away; then a change is picked up at the next drawing, which is better
  // than an exception.
  if (!observer && typeof MutationObserver === 'function') {
    observer = new MutationObserver((changes) => {
      const before = translated;
      look();
      // Pages change the class of their root as often as they like, and Edge marks each element.
      if (
        before === translated &&
        !changes.some(({attributeName}) => /^(lang|data)/.test(attributeName as string))
      )
        return;
      for (const each of listeners) each();
    });
  }
  if (observer) {
    // Again for each element: a tag that is defined later has other settings. The subtree of the
    // document ends at each shadow root.
    for (let at: Element | undefined = host; at; at = hostAround(at)) {
      observer.observe(at.getRootNode(), {
        attributeFilter: [...pageAttributes, '_msttexthash'],
        subtree: true,
      });
    }
    observer.observe(readDocument('documentElement'), {attributeFilter: ['class']});
  }
  return () => {
    exclude(listeners, listener);
    if (!listeners.length) {
      if (observer) observer.disconnect();
      observer = undefined;
    }
  };
}
