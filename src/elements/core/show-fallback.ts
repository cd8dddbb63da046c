import {jurisdiction} from '../../content/jurisdiction/current.js';
import type {Locale} from '../../content/vocabulary.js';
import {essentialMessages} from '../templates/emergency.js';
import {createElement} from './own-document.js';
import {knownLocales} from './known-locales.js';
import {readLocale} from './settings.js';
import {warn} from './warn.js';

/**
 * Shows what the host wrote inside the tag, in place of anything we drew. Used when drawing failed:
 * a page that forbids every Trusted Types policy, a page served as XHTML, a page that broke
 * something we need. Where the host wrote no number to ring, 999 and the National Stalking Helpline
 * stand there by name, so that nothing is ever empty. Uses nothing that can itself be forbidden.
 *
 * @param root - the element's shadow root
 */
export function showFallback(
  element: HTMLElement,
  root: ShadowRoot | DocumentFragment | null | undefined,
  error: unknown,
): void {
  if (root) {
    // First: where the page has taken even that away, what is drawn stays.
    const slot = createElement('slot');
    root.textContent = '';
    // Ours would take the page's own colours from the page's own words: black letters on a dark
    // page.
    (root as ShadowRoot).adoptedStyleSheets = [];
    root.appendChild(slot);
    if (!element.querySelector('[href^="tel:"]')) {
      let locale: Locale = 'en';
      try {
        locale = readLocale(element, knownLocales());
      } catch {
        // What broke the drawing may be what finds the language.
      }
      for (const line of ['emergency', 'stalking'] as const) {
        const {display, dial} = jurisdiction.numbers[line];
        const link = root.appendChild(createElement('p')).appendChild(createElement('a'));
        link.href = `tel:${dial}`;
        link.lang = locale;
        link.textContent = `${essentialMessages(locale)[line]} ${display}`;
      }
    }
  }
  warn(
    element.localName,
    `Could not be drawn (${String(error)}). What you wrote inside the tag is shown instead.`,
  );
}

/**
 * Throws when no number to ring came out of a drawing. Lit throws nothing where the page sanitises
 * what is written to `innerHTML`, by a Trusted Types policy or a wrapped setter: its markers are
 * gone, and what is drawn is empty.
 *
 * @param selector - what must be there
 */
export function assertPhoneLink(
  root: ParentNode,
  selector = `[href="tel:${jurisdiction.numbers.emergency.dial}"]`,
): void {
  if (!root.querySelector(selector)) throw new Error('no phone number');
}
