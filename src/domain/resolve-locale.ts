import {languageTags, type Locale} from '../content/vocabulary.js';

/**
 * The language to show for the language asked for. Every tag resolves its language here.
 *
 * @param tag - a language tag such as `cy`, `en-GB`, `cy_GB` or `cym`; case and region do not
 *   matter; empty or missing means that none was asked for
 * @param available - the languages that have messages, all of them among `tags`
 * @param tags - how a language tag for each language begins
 * @returns the matching language, or `undefined` where there is none: the caller shows English and
 *   tells the developer
 */
export function resolveLocale(
  tag: string | null | undefined,
  available: readonly Locale[],
  tags: Readonly<Record<Locale, RegExp>> = languageTags,
): Locale | undefined {
  return available.find((locale) => tags[locale].test(String(tag)));
}
