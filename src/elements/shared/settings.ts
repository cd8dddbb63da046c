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
    warnOf(element, 'lang', asked, quoted(available), 'English is shown');
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
  return oneOf(element, 'nation', own ?? nearest(element, inherited)?.getAttribute(inherited), nations, 'Every nation is shown');
}

/**
 * The level of the element's first heading, 1 to 5. The levels below it follow on.
 *
 * @param own - the `heading-level` given; missing means 2, anything else that is no such level warns and means 2
 */
export function readHeadingLevel(element: Named, own: unknown): number {
  return wholeNumber(element, 'heading-level', own, 1, 5, 2);
}

/** Whoever was given a setting: an element, or the function that writes its HTML on a server. */
export interface Named {
  readonly localName: string;
}

/** A value as text. One that refuses is named by its type, so that the warning about it can be printed. */
export function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/** Tells the developer about a wrong setting: what was found, what was expected, and what is shown instead. */
export function warnOf(element: Named, setting: string, found: unknown, expected: string, instead: string): void {
  warn(element.localName, `${setting}="${asText(found).slice(0, 60)}" is not right. Expected ${expected}. ${instead}.`);
}

/** The value that a setting names, in any case; `undefined` where it is not set, or where it names none and the developer is told. */
export function oneOf<T extends string>(
  element: Named,
  setting: string,
  own: unknown,
  values: readonly T[],
  instead: string,
): T | undefined {
  if (own === null || own === undefined || own === '') return undefined;
  const asked = asText(own).trim().toLowerCase();
  const found = values.find((value) => value === asked);
  if (!found) warnOf(element, setting, own, quoted(values), instead);
  return found;
}

/** The whole number that a setting holds; `usual` where it is not set, or where it is no such number and the developer is told. */
export function wholeNumber(element: Named, setting: string, own: unknown, least: number, most: number, usual: number): number {
  if (own === null || own === undefined) return usual;
  const text = asText(own).trim();
  const number = Number(text);
  if (text && Number.isInteger(number) && number >= least && number <= most) return number;
  warnOf(element, setting, own, `a whole number from ${least} to ${most}`, `${usual} is used`);
  return usual;
}

/** `"a", "b" or "c"`. */
export function quoted(values: readonly string[]): string {
  const all = values.map((value) => `"${value}"`);
  const last = all.pop() ?? '';
  return all.length ? `${all.join(', ')} or ${last}` : last;
}
