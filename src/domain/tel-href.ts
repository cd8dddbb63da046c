import {jurisdiction} from '../content/jurisdiction/current.js';

/**
 * The address of a link that dials a number.
 *
 * @param dial - E.164 (`+448088020300`) or a short code (`999`, `116123`; `000` is the
 *   only one that begins with 0)
 * @returns `tel:…`, or `undefined` for anything that is not such a number: then the number is shown
 *   as text; and for those that an ordinary call does not reach.
 */
export function telHref(dial: unknown): string | undefined {
  return typeof dial === 'string' &&
    /^(\+[1-9][0-9]{6,14}|000|[1-9][0-9]{1,5})$/.test(dial) &&
    jurisdiction.noVoice.indexOf(dial) < 0
    ? `tel:${dial}`
    : undefined;
}
