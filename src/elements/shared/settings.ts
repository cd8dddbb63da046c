import {nations} from '../../content/nations.js';
import type {Locale, Nation} from '../../content/types.js';
import {resolveLocale} from '../../domain/resolve-locale.js';
import {warn} from './warn.js';

/** The nearest element, this one included, that has an attribute: out through shadow roots as well. */
function nearest(element: Element, attribute: string): Element | null {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest(`[${attribute}]`);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/**
 * The language to draw an element in: its own `lang`, else that of the nearest ancestor, else that of the document, else English.
 * Only a `lang` on the element itself is a request to us, so only that one is worth a warning.
 *
 * @param element - one of our elements
 * @param available - the languages that have words
 */
export function readLocale(element: HTMLElement, available: readonly Locale[]): Locale {
  const asked = nearest(element, 'lang')?.getAttribute('lang');
  const found = resolveLocale(asked, available);
  if (!found && element.getAttribute('lang')) {
    warn(element.localName, `lang="${asked}" is not a language it has. Expected ${quoted(available)}. English is shown.`);
  }
  return found ?? 'en';
}

/**
 * The nation whose helplines and law to show: the element's own, else `data-four-signs-nation` on the nearest ancestor, else none, which
 * means every nation, labelled. An unknown value warns and means none: no helpline is lost by a spelling mistake.
 *
 * @param own - what the element itself was given: its `nation` property or attribute
 */
export function readNation(element: HTMLElement, own: unknown): Nation | undefined {
  const inherited = 'data-four-signs-nation';
  const asked = own ?? nearest(element, inherited)?.getAttribute(inherited);
  if (asked === null || asked === undefined || asked === '') return undefined;
  const found = nations.find((nation) => nation === String(asked).trim().toLowerCase());
  if (!found) {
    warn(
      element.localName,
      `"${String(asked)}" is not a nation of the United Kingdom. Expected ${quoted(nations)}. Every nation is shown.`,
    );
  }
  return found;
}

/**
 * The level of the element's first heading, 1 to 5. The levels below it follow on.
 *
 * @param own - the `heading-level` given; missing means 2, anything else that is no such level warns and means 2
 */
export function readHeadingLevel(element: {readonly localName: string}, own: unknown): number {
  if (own === null || own === undefined) return 2;
  const level = Number(own);
  if (Number.isInteger(level) && level >= 1 && level <= 5) return level;
  warn(element.localName, `heading-level "${String(own)}" is not a heading level. Expected a whole number from 1 to 5. Level 2 is used.`);
  return 2;
}

/** `"a", "b" or "c"`. */
export function quoted(values: readonly string[]): string {
  const all = values.map((value) => `"${value}"`);
  const last = all.pop() ?? '';
  return all.length ? `${all.join(', ')} or ${last}` : last;
}
