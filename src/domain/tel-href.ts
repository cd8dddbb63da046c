/**
 * The address of a link that dials a number.
 *
 * @param dial - E.164 (`+448088020300`) or a short code (`999`, `116123`)
 * @returns `tel:…`, or `undefined` for anything that is not such a number: then the number is shown
 *   as text. 18000 and 18001, the numbers for text relay, are never a voice call.
 */
export function telHref(dial: unknown): string | undefined {
  return typeof dial === 'string' &&
    /^(\+[1-9][0-9]{6,14}|(?!1800[01]$)[1-9][0-9]{2,5})$/.test(dial)
    ? `tel:${dial}`
    : undefined;
}
