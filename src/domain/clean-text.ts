/**
 * Characters that are not drawn: controls, soft hyphens, joiners, direction marks, variation
 * selectors, byte-order marks, object replacement characters. Spaces and line ends are kept.
 */
const invisible =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- they are meant
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffc]/g;

/** Entities that editors write, by their first letter: `&amp;`, `&quot;`, `&nbsp;`. */
const entities: Record<string, string> = {a: '&', q: '"', n: ' '};

/**
 * What a person sees of a text that was pasted: without invisible characters and without space
 * round it, with full-width letters and digits as ordinary ones, and with the entities that editors
 * write in place of characters as those characters.
 *
 * @param value - a string, or a number; anything else is `''`
 */
export const cleanText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replace(
          /&(?:#0*(\d{2,4}|x[\da-f]{2,4})|([aqn])(?:mp|uot|bsp));/g,
          (_, code: string, name: string) =>
            entities[name] ?? String.fromCharCode(Number(`0${code}`)),
        )
        .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
        .replace(invisible, '')
        .trim()
    : '';

/**
 * Writes what cannot be seen, or looks like something else, as an escape of JSON: `\u202A`. Letters
 * of English and Welsh, and the marks that print uses, stay.
 */
export const showInvisible = (text: string): string =>
  text.replace(
    /[^ -~¡-¬®-ſ–‘’“”…]/g,
    (character) => `\\u${`000${character.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`,
  );
