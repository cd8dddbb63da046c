import {languageTags, type Locale} from '../content/vocabulary.js';

/**
 * The language to show for the language asked for. Every tag resolves its language here.
 *
 * @param tag - a language tag such as `cy`, `en-GB`, `cy_GB` or `cym`; case and region do not
 *   matter; empty or missing means that none was asked for
 * @param available - the languages that have words, all of them among those of the vocabulary
 * @returns the matching language, or `undefined` where there is none: the caller shows English and
 *   tells the developer
 */
export function resolveLocale(
  tag: string | null | undefined,
  available: readonly Locale[],
): Locale | undefined {
  return available.find((locale) => languageTags[locale].test(String(tag)));
}
