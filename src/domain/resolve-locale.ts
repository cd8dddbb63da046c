import type {Locale} from '../content/types.js';

/**
 * The language to show for the language asked for.
 *
 * @param tag - a BCP 47 tag such as `cy` or `en-GB`; case and region do not matter; empty or missing means none was asked for
 * @param available - the languages that have words
 * @returns the matching language, or `undefined` where there is none: the caller shows English and says so to the developer
 */
export function resolveLocale(tag: string | null | undefined, available: readonly Locale[]): Locale | undefined {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0];
  return available.find((locale) => locale === primary);
}
