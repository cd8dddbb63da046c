import {warn} from './warn.js';

/**
 * Tells the host's developer something worth knowing that is no mistake: on `localhost` alone, so
 * that nothing is printed on a page that visitors see.
 *
 * @param tag - the element that found it
 * @param fact - one or two whole sentences
 */
export function devHint(tag: string, fact: string): void {
  if (location.hostname === 'localhost') warn(tag, fact);
}
