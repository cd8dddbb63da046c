import type {ExitMessages} from '../../content/exit/messages.js';
import {locales, nations, type Locale, type Nation} from '../../content/vocabulary.js';
import {resolveLocale} from '../../domain/resolve-locale.js';
import {toNation} from '../../domain/to-word.js';
import {exitMessages} from '../core/exit-content.js';
import {frameReadyMessage} from '../core/frame-message.js';
import {choice, quoted, warnOf} from '../core/settings.js';
import {defaultDestination} from './default-destination.js';
import {leave} from './leave-page.js';
import {countShift, pressesToLeave, statusAfter} from './shortcut.js';

/** Whom a warning names. */
const host = {localName: 'four-signs-frame'};

const readNation = choice<Nation>(() => nations, 'All nations are shown', toNation);

/** The settings in the page's address, such as `#lang=cy&nation=wales`. */
function readAddress(): {locale: Locale; nation: Nation | null} {
  const given = new URLSearchParams(location.hash.slice(1));
  const lang = given.get('lang');
  const locale = resolveLocale(lang, locales);
  if (lang && !locale) warnOf(host, 'lang', lang, quoted(locales), 'English is shown');
  const nation = readNation(given.get('nation'), host, 'nation');
  given.delete('lang');
  given.delete('nation');
  given.forEach((value, name) => {
    warnOf(host, name, value, '"lang" or "nation"');
  });
  return {locale: locale ?? 'en', nation};
}

/**
 * What the pages for a frame do beside drawing their tag. They take the language and the nation
 * from their address, and they leave when Shift is pressed three times: the page around them hears
 * no key that is pressed inside.
 *
 * @param tag - the tag of the page, with the words in English
 * @param translations - the words in other languages, each with the page's title in `data-title`:
 *   they stand below the tag until this has run
 * @param status - what says how often Shift is to be pressed still; its role is `status`
 */
export function startFramedPage(
  tag: Element,
  translations: Iterable<HTMLElement>,
  status: HTMLElement,
): void {
  const root = document.documentElement;

  function readSettings(): Locale {
    const {locale, nation} = readAddress();
    root.lang = locale;
    root.setAttribute('data-four-signs-nation', nation ?? '');
    return locale;
  }

  const first = readSettings();
  for (const translation of translations) {
    if (translation.lang === first) {
      document.title = translation.dataset.title as string;
      tag.textContent = '';
      tag.append(...translation.childNodes);
    }
    translation.remove();
  }
  // A page that changes only what follows the `#` does not load the frame again.
  addEventListener('hashchange', readSettings);

  // A checklist with the setting `frame` shows the host's words until then.
  void customElements
    .whenDefined(tag.localName)
    .then(() => parent.postMessage(frameReadyMessage, '*'));

  const handleShift = countShift((presses) => {
    const messages = exitMessages[root.lang as Locale] as ExitMessages;
    // It blanks this page at once. The sandbox decides whether the page around it moves as well.
    if (presses >= pressesToLeave) leave(defaultDestination, messages.close);
    else status.textContent = statusAfter(presses, messages);
  });
  for (const type of ['keydown', 'keyup', 'mousedown', 'wheel', 'pagehide'])
    addEventListener(type, handleShift, true);
}
