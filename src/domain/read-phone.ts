import type {Phone} from '../content/types.js';

/**
 * A number that a partner wrote, made ready to be shown and dialled.
 *
 * @param value - `01273 234773`, `+44 1273 234773` or a short code such as `116 123`; spaces, hyphens and brackets do not matter
 * @returns `undefined` for anything that is no such number, and for 18000, which an ordinary call does not reach
 */
export function readPhone(value: unknown, cost: Phone['cost']): Phone | undefined {
  if (typeof value !== 'string' || value.length > 30) return undefined;
  const digits = value.replace(/[\s()-]/g, '');
  const display = value.trim().replace(/\s+/g, ' ');
  if (/^0[1-9][0-9]{8,9}$/.test(digits)) return {display, dial: `+44${digits.slice(1)}`, cost};
  if (/^\+[1-9][0-9]{6,14}$/.test(digits) || /^(?!18000$)1[0-9]{2,5}$/.test(digits)) return {display, dial: digits, cost};
  return undefined;
}
