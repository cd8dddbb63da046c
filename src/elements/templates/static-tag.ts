import type {Locale} from '../../content/types.js';
import {resolveLocale} from '../../domain/resolve-locale.js';
import {localesFor, type Messages} from '../core/content-registry.js';
import {knownTags} from '../core/known-locales.js';
import {
  asText,
  attributeOf,
  parseSettings,
  quoted,
  warnOf,
  type HasLocalName,
  type SettingsOf,
  type SettingsTable,
} from '../core/settings.js';
import {plainHtml, prefixClasses, type PlainHtml} from './plain-html.js';

/** A value of a setting; a list may be written as one text as well. */
type Given<Value> = Value extends readonly unknown[] ? Value | string : Value;

/**
 * What a function takes that writes a tag as HTML. Each setting has the meaning, the default and
 * the care for wrong values of the attribute.
 */
export type StaticSettings<T extends SettingsTable> = {
  readonly [K in keyof T]?: Given<ReturnType<T[K]>> | undefined;
};

/** What {@link StaticSettings} come to. */
export interface StaticTag<T extends SettingsTable> {
  /** Whom to name in a warning. */
  readonly host: HasLocalName;
  readonly locale: Locale;
  readonly settings: SettingsOf<T>;
  /**
   * The whole tag, with the settings that were given and are right.
   *
   * @param inside - what people see before the script, and without it
   * @param data - what only the script reads, as HTML
   * @param attributes - settings in place of those that were given; `null` leaves one out
   */
  readonly write: (
    inside: PlainHtml,
    data?: string,
    attributes?: Partial<Record<keyof T, string | null>>,
  ) => string;
}

/**
 * A tag as HTML, for a server: no Lit, no page.
 *
 * @param topic - whose languages count
 */
export function staticTag<T extends SettingsTable>(
  localName: string,
  topic: keyof Messages,
  table: T,
  given: Readonly<Record<string, unknown>>,
): StaticTag<T> {
  const host = {localName};
  const locales = localesFor(topic);
  const lang = given.lang ? asText(given.lang) : '';
  const found = resolveLocale(lang, locales, knownTags());
  if (lang && !found) warnOf(host, 'lang', lang, quoted(locales), 'English is shown');
  const locale = found ?? 'en';
  const settings = parseSettings(host, table, {...given, lang: locale});

  /** A wrong value was read as the default, and is left out. */
  const isRight = (name: string): boolean => {
    const value = settings[name];
    const isDefault = String(value) === String(table[name]?.(null, host, name));
    return !isDefault || asText(given[name]).trim().toLowerCase() === String(value);
  };
  return {
    host,
    locale,
    settings,
    write(inside, data = '', attributes = {}) {
      const written = Object.keys(table).map((name) => {
        const value: unknown =
          name in attributes ? attributes[name] : isRight(name) && settings[name];
        const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : value;
        const isLeftOut =
          value !== true && (text === null || text === undefined || text === false || text === '');
        return isLeftOut ? '' : plainHtml` ${attributeOf(name)}=${text}`.text;
      });
      // In Markdown, a tag that is alone on its line begins a block of HTML, which an empty line
      // ends. Any other is put into a paragraph, and a browser closes it before the first `div`.
      const content = `\n${prefixClasses(inside)}`.replace(/\n[ \n]*\n/g, '\n');
      return `<${localName} data-static${written.join('')}>${content}${data}</${localName}>`;
    },
  };
}
