import {checklistEn} from '../src/content/checklist/en.js';
import {exitEn} from '../src/content/exit/en.js';
import {helplinesEn} from '../src/content/helplines/en.js';
import {weekEn} from '../src/content/week/en.js';
import {registerContent} from '../src/elements/core/content-registry.js';

/**
 * Accents that a font without them shows as boxes, and each vowel twice: about 40 % longer, as many
 * languages are beside English. Still readable. What has been through it is left alone.
 */
const letters: Readonly<Record<string, string>> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ŷ',
  w: 'ŵ',
  A: 'ÁÁ',
  E: 'ÉÉ',
  I: 'ÍÍ',
  O: 'ÓÓ',
  U: 'ÚÚ',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Y: 'Ŷ',
  W: 'Ŵ',
};

export const pseudo = (text: string): string =>
  /^(?:https?:|\+?\d+$)/.test(text)
    ? text
    : text.replace(/[a-z]/gi, (each) => letters[each] ?? each);

/**
 * Each word as in a language that is read from right to left: its letters in that order (U+202E to
 * U+202C), with a mark on both sides that counts as a letter of such a language (U+200F). Numbers
 * stay as they are.
 */
export const mirror = (text: string): string =>
  /^https?:/.test(text)
    ? text
    : text.replace(/[a-z]+(?:['’-][a-z]+)*/gi, '\u200f\u202e$&\u202c\u200f');

type Change = (text: string) => string;

/** What stands in the place of English, by how a page says so. */
export const changes: Readonly<Record<string, Change>> = {'en-XA': pseudo, 'en-XB': mirror};

/** The same with every sentence changed, also in those that a function puts together. */
function changeIn<T>(value: T, change: Change): T {
  if (typeof value === 'string') return change(value) as T;
  if (typeof value === 'function')
    return ((...given: unknown[]) =>
      changeIn((value as (...given: unknown[]) => unknown)(...given), change)) as T;
  if (Array.isArray(value)) return value.map((each) => changeIn(each as unknown, change)) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, changeIn(each as unknown, change)]),
    ) as T;
  return value;
}

const english = {checklist: checklistEn, helplines: helplinesEn, week: weekEn, exit: exitEn};

/** Draws every element of the page again, with English or with what stands in its place. */
export function registerEnglish(locale: string): void {
  const change = changes[locale];
  registerContent({messages: {en: change ? changeIn(english, change) : english}});
}
