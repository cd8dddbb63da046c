import type {Phone, TextLine} from '../content/types.js';

/** What a partner wrote as a number: as it is shown, and its digits alone. */
function read(value: unknown): {display: string; digits: string} | undefined {
  if (typeof value !== 'string' || value.length > 30) return undefined;
  return {display: value.trim().replace(/\s+/g, ' '), digits: value.replace(/[\s()-]/g, '')};
}

/**
 * E.164, for a number of the United Kingdom with its leading 0 or with +44, or both, as in `+44 (0)1273 234773`; or for one of another country that is written with
 * its +. Numbers here have ten digits after the 0; some that begin with 1 or 800 have nine (Ofcom, National Telephone Numbering Plan); 0800 1111 is Childline's.
 */
function international(digits: string): string | undefined {
  const home = digits.replace(/^\+440?/, '0');
  if (/^0([1-9]\d{9}|(1\d\d|800)\d{6}|8001111)$/.test(home)) return `+44${home.slice(1)}`;
  return /^\+(?!44)[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
}

/**
 * A number to call that a partner wrote.
 *
 * @param value - `01273 234773`, `+44 1273 234773` or a short code such as `116 123`; spaces, hyphens and brackets do not matter
 * @param cost - left out where the partner did not say
 * @returns `undefined` for anything that is no such number, and for 18000 and 18001, which an ordinary call does not reach
 */
export function readPhone(value: unknown, cost?: Phone['cost']): Phone | undefined {
  const {display = '', digits = ''} = read(value) ?? {};
  const dial = international(digits) ?? (/^(?!1800[01]$)1[0-9]{2,5}$/.test(digits) ? digits : undefined);
  return dial ? {display, dial, ...(cost && {cost})} : undefined;
}

/**
 * A number to text that a partner wrote: as for {@link readPhone}, but a short code has five or six digits, such as `85258`.
 *
 * @returns `undefined` for anything that is no such number, and for every emergency number: a text to one reaches nobody unless the phone is registered
 */
export function readText(value: unknown): TextLine | undefined {
  const {display = '', digits = ''} = read(value) ?? {};
  const dial = international(digits) ?? (/^[2-8][0-9]{4,5}$/.test(digits) ? digits : undefined);
  return dial ? {display, dial} : undefined;
}
