import type {IsoDate, Locale} from '../../content/types.js';
import {isIsoDate} from '../../domain/iso-date.js';
import {resolveLocale} from '../../domain/resolve-locale.js';
import {safeUrl} from '../../domain/safe-url.js';
import {toWord} from '../../domain/to-word.js';
import {HTMLElementOrStub} from './html-element-or-stub.js';
import {knownTags} from './known-locales.js';
import {hostAround} from './own-document.js';
import {version} from './version.js';
import {warn} from './warn.js';

/** An element, or the function that writes its HTML on a server: whoever a warning names. */
export interface HasLocalName {
  readonly localName: string;
}

/**
 * Reads one setting of a tag: its value, else its default, or `null` where it has none.
 *
 * @param value - what was given: the attribute's text, `null`, or anything on a server
 * @param host - whom to name in a warning about a wrong value
 * @param attribute - its name, for the warning
 */
export type Setting<Value> = (value: unknown, host: HasLocalName, attribute: string) => Value;

/** All settings of a tag, by the names of their properties: `policeForce` is `police-force`. */
export type SettingsTable = Readonly<Record<string, Setting<unknown>>>;

/** What the settings of a tag come to. */
export type SettingsOf<T extends SettingsTable> = {readonly [K in keyof T]: ReturnType<T[K]>};

/**
 * The properties of a tag: each reads its attribute, or what the page around it says, with a
 * warning where that is wrong, and writes it. A value that is empty takes the attribute away.
 */
export type PropertiesOf<T extends SettingsTable> = {
  -readonly [K in keyof T as K extends 'lang' ? never : K]: ReturnType<T[K]>;
};

/** The base class of a tag: an element with a property for each setting. */
export interface ElementWithSettings<T extends SettingsTable> {
  new (): HTMLElement & PropertiesOf<T>;
  /** The version of the package this class is from. */
  readonly version: string;
  /** @internal */
  readonly observedAttributes: readonly string[];
}

/**
 * The tag that loads our file, where it is one of the files for script tags: its `data-nation` and
 * so on count for the whole page.
 */
let scriptTag: Element | null = null;

/** Names the script tag whose `data-…` count for the whole page; `null` for none. */
export function setScriptTag(element: Element | null): void {
  scriptTag = element;
}

/** The attributes by which the page around a tag sets something: `data-four-signs-nation` … */
export const pageAttributes = ['lang'];

/** The attribute of a property: `policeForce` is `police-force`. */
export const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A base class with an attribute and a property for each setting. */
export function withSettings<T extends SettingsTable>(settings: T): ElementWithSettings<T> {
  const observedAttributes: string[] = [];
  class WithSettings extends HTMLElementOrStub {
    static readonly version = version;
    static readonly observedAttributes = observedAttributes;
  }
  for (const name of Object.keys(settings)) {
    const attribute = attributeOf(name);
    observedAttributes.push(attribute);
    pageAttributes.push(`data-four-signs-${attribute}`);
    // `lang` is a property of every element.
    if (attribute === 'lang') continue;
    // A page may have put `value` into the prototype of all objects.
    Object.defineProperty(WithSettings.prototype, name, {
      __proto__: null,
      configurable: true,
      get(this: Element) {
        return (settings[name] as Setting<unknown>)(
          readAttribute(this, attribute),
          this,
          attribute,
        );
      },
      set(this: Element, value: unknown) {
        if (value || value === 0) this.setAttribute(attribute, value === true ? '' : asText(value));
        else this.removeAttribute(attribute);
      },
    } as PropertyDescriptor);
  }
  return WithSettings as unknown as ElementWithSettings<T>;
}

/** A value that was handed to a function, as an attribute has it: text, or nothing. */
function asAttribute(value: unknown): string | null {
  if (Array.isArray(value)) return value.map((each) => asAttribute(each) ?? '').join(' ');
  return value === null || value === undefined || value === false ? null : asText(value);
}

/**
 * What the settings of a tag come to, where there is no element: on a server.
 *
 * @param host - whom to name in a warning
 * @param given - what was given, by the names of the properties
 */
export function parseSettings<T extends SettingsTable>(
  host: HasLocalName,
  settings: T,
  given: Readonly<Record<string, unknown>>,
): SettingsOf<T> {
  const parsed = Object.keys(settings).map((name) => [
    name,
    settings[name]?.(asAttribute(given[name]), host, attributeOf(name)),
  ]);
  return Object.fromEntries(parsed) as SettingsOf<T>;
}

/**
 * An attribute of the nearest element, this one included, that has it: out through shadow roots as
 * well. Where none has, `data-…` of the tag that loads our file.
 */
function findInherited(element: Element, attribute: string, setting: string): string | null {
  for (let at: Element | undefined = element; at; at = hostAround(at)) {
    const found = at.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute);
  }
  return readScriptTag(setting);
}

const readScriptTag = (setting: string): string | null =>
  scriptTag ? scriptTag.getAttribute(`data-${setting}`) : null;

/**
 * The text of a setting: the element's own attribute, else `data-four-signs-…` of the nearest
 * ancestor, else `data-…` of the tag that loads our file.
 */
function readAttribute(element: Element, setting: string): string | null {
  const own = element.getAttribute(setting);
  return own === null ? findInherited(element, `data-four-signs-${setting}`, setting) : own;
}

/**
 * The language to draw an element in, as BCP 47 primary subtag: its own `lang`, else that of the
 * nearest ancestor, else `data-lang` of the tag that loads our file. Where that has no messages, or
 * there is none: the language that was registered first, which is English unless a file has another
 * language alone. One without messages warns where it was written for us, and not for the page; in
 * a file with one language, always.
 *
 * @param available - the languages that have messages
 */
export function readLocale(element: HTMLElement, available: readonly Locale[]): Locale {
  const value = findInherited(element, 'lang', 'lang');
  const found = resolveLocale(value, available, knownTags());
  const shown = found || (available.indexOf('en') < 0 && available[0]) || 'en';
  if (
    !found &&
    value &&
    (!available[1] || element.getAttribute('lang') || value === readScriptTag('lang'))
  )
    warnOf(element, 'lang', value, quoted(available), `${shown} is used`);
  return shown;
}

/** One of a list of words, as `toWord` has it; `null` where it is none of them, or not set. */
export const choice =
  <T extends string>(
    values: () => readonly T[],
    alternative: string,
    normalise?: (text: string) => string,
  ): Setting<T | null> =>
  (value, host, attribute) =>
    oneOf(host, attribute, value, values(), alternative, normalise);

/** One of a list of words, as `toWord` has it; else the first. */
export const choiceOrFirst =
  <T extends string>(values: readonly [T, ...T[]]): Setting<T> =>
  (value, host, attribute) =>
    oneOf(host, attribute, value, values, `"${values[0]}" is used`) || values[0];

/** A whole number. */
export const integer =
  (min: number, max: number, defaultValue: number): Setting<number> =>
  (value, host, attribute) => {
    if (value === null || value === undefined) return defaultValue;
    // Editors put quotes around it, and spaces that cannot be seen.
    const digits = asText(value).replace(/^[^\w.-]+|[^\w.-]+$/g, '');
    const number = Number(digits);
    if (digits && Number.isInteger(number) && number >= min && number <= max) return number;
    warnOf(
      host,
      attribute,
      value,
      `a whole number from ${min} to ${max}`,
      `${defaultValue} is used`,
    );
    return defaultValue;
  };

/**
 * A boolean attribute. As in HTML, any value turns it on, with one exception: `false`, `0`, `no`,
 * `off`, `null` and `undefined`, in any case, mean that it is not set, and warn. React 18, Vue,
 * Svelte and Angular write these words for a setting that their template turns off.
 */
export const flag: Setting<boolean> = (value, host, attribute) => {
  if (value === null) return false;
  if (!/^\s*(false|0|no|off|null|undefined)\s*$/i.test(value as string)) return true;
  warnOf(host, attribute, value, 'no attribute');
  return false;
};

/** Any text. */
export const text: Setting<string | null> = (value) =>
  value === null || value === undefined ? null : asText(value);

/**
 * A date as `YYYY-MM-DD`: editors put quotes, spaces, or marks that cannot be seen round it, and
 * make another dash of the hyphen.
 */
export const asDate = (value: unknown): string => toWord(asText(value));

/** A date, `YYYY-MM-DD`. */
export const isoDate =
  (alternative: string): Setting<IsoDate | null> =>
  (value, host, attribute) => {
    const date = asDate(value);
    if (isIsoDate(date)) return date;
    if (value) warnOf(host, attribute, value, 'YYYY-MM-DD', alternative);
    return null;
  };

/** An address that starts with `https:`. */
export const httpsUrl =
  (alternative: string): Setting<string | null> =>
  (value, host, attribute) => {
    const url = value ? safeUrl(value) : undefined;
    if (value && !url)
      warnOf(host, attribute, value, 'an address that starts with https:', alternative);
    return url ?? null;
  };

/** A list of ids: text with spaces or commas between them, or an array. Unknown ids are ignored. */
export const idList =
  (values: () => readonly string[]): Setting<readonly string[]> =>
  (value, host, attribute) => {
    const asked: unknown[] = Array.isArray(value) ? value : asText(value ?? '').split(/[\s,]+/);
    const known = values();
    const ids = asked.slice(0, 200).map((id) => oneOf(host, attribute, id, known));
    return ids.filter((id): id is string => !!id);
  };

/**
 * A value as text. One that refuses is named by its type, so that the warning about it can be
 * printed.
 */
export function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/**
 * Tells the developer about a wrong setting: what was found, what was expected, and what is shown
 * instead.
 */
export function warnOf(
  host: HasLocalName,
  setting: string,
  found: unknown,
  expected: string,
  alternative = 'It is ignored',
): void {
  warn(
    host.localName,
    `${setting}="${asText(found).slice(0, 60)}" is not right. Expected ${expected}. ${alternative}.`,
  );
}

/**
 * The value that a setting names, as `normalise` has it; `null` where it is not set, or where it
 * names none and the developer is told.
 */
export function oneOf<T extends string>(
  host: HasLocalName,
  setting: string,
  value: unknown,
  values: readonly T[],
  alternative?: string,
  normalise = toWord,
): T | null {
  if (value === null || value === undefined || value === '') return null;
  const asked = normalise(asText(value));
  const found = values.find((each) => each === asked);
  if (!found) warnOf(host, setting, value, quoted(values), alternative);
  return found || null;
}

/** `"a", "b" or "c"`. */
export function quoted(values: readonly string[]): string {
  const all = values.map((value) => `"${value}"`);
  const last = all.pop() as string;
  return all.length ? `${all.join(', ')} or ${last}` : last;
}
