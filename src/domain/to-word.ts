/**
 * A word of a closed list as people write it: `Northern Ireland` and `northern_ireland` are
 * `northern-ireland`. Quotes and marks that cannot be seen, which editors put round a value, do not
 * matter.
 *
 * @param text - anything else than letters and digits stands between two parts of the word
 */
export const toWord = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

/** What a nation is called beside its name: in Welsh, by ISO 3166-2, and as people shorten it. */
const otherNames = {
  __proto__: null,
  cymru: 'wales',
  lloegr: 'england',
  'yr-alban': 'scotland',
  'gogledd-iwerddon': 'northern-ireland',
  'gb-wls': 'wales',
  'gb-eng': 'england',
  'gb-sct': 'scotland',
  'gb-nir': 'northern-ireland',
  'n-ireland': 'northern-ireland',
  ni: 'northern-ireland',
} as unknown as Readonly<Record<string, string | undefined>>;

/**
 * The same for the name of a nation, also in Welsh, shortened, or as a code. Entities that were
 * escaped twice, tags, soft hyphens and spaces without width, which editors write into a value, do
 * not matter.
 */
export function toNation(text: string): string {
  const word = toWord(text.replace(/&#?\w+;|<[^>]+>|[\xad\u200b]/g, ''));
  return otherNames[word] || word;
}

/** The id of a police force, also by the name on its sign: `Devon & Cornwall Police`. */
export const toForce = (text: string): string =>
  toWord(text.replace(/&(amp;)?/g, '-and-')).replace(/(^|-)(police|constabulary)(-|$)/, '');
