import {choiceOrFirst, flag, integer, text} from '../core/settings.js';

/** Where the link may stand. */
export const positions = ['top-end', 'top-start', 'bottom-end', 'bottom-start', 'in-flow'] as const;
export type Position = (typeof positions)[number];

/** The settings of `<four-signs-exit>`. */
export const exitSettings = {
  /**
   * The language of our words, as a BCP 47 tag. Without one, that of the page. Other than English
   * and Welsh: English.
   */
  lang: text,
  /**
   * Turns off leaving by pressing Shift three times. The words `false`, `0`, `no` and `off` in the
   * attribute do not: the shortcut stays, and the console says why.
   *
   * @default false
   */
  withoutShortcut: flag,
  /**
   * Follows links within the page (`#help`) without an entry in the tab's history, so that Back,
   * after leaving, leads to what was open before the page.
   *
   * @default false
   */
  inPageLinks: flag,
  /**
   * Where the link stands: in a corner of the window, or `in-flow`, where the tag is on the page.
   * Any other value warns and means `top-end`.
   *
   * @default 'top-end'
   */
  position: choiceOrFirst<Position>(positions),
  /**
   * How far the link stands from the edges of its corner, in px: 0 to 200. Any other value warns
   * and means 8. The custom properties count before it.
   *
   * @default 8
   */
  distance: integer(0, 200, 8),
  /**
   * More `https:` addresses, with spaces between them. One of these and the link's own is taken at
   * random when the page loads, and written into the link, so that no single address becomes a sign
   * that somebody left. Any other address warns, and BBC Weather takes its place.
   */
  destinations: text,
};
