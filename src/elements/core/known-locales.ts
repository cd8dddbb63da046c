import {languageTags, type Locale} from '../../content/vocabulary.js';

let tags: Readonly<Record<Locale, RegExp>> = languageTags;

/**
 * The languages of the vocabulary, and those that a page has registered messages in, each with how
 * a language tag for it begins.
 */
export const knownTags = (): Readonly<Record<Locale, RegExp>> => tags;

export const knownLocales = (): Locale[] => Object.keys(tags) as Locale[];

/** Adds a language, which is asked for by its own name alone. For `registerContent`. */
export function addLocale(locale: Locale): void {
  if (!tags[locale]) tags = {...tags, [locale]: RegExp(`^${locale}(?![a-z])`, 'i')};
}
