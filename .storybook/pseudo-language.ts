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

/** The same with every sentence in it, also in those that a function puts together. */
function pseudoIn<T>(value: T): T {
  if (typeof value === 'string') return pseudo(value) as T;
  if (typeof value === 'function')
    return ((...given: unknown[]) =>
      pseudoIn((value as (...given: unknown[]) => unknown)(...given))) as T;
  if (Array.isArray(value)) return value.map(pseudoIn) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, pseudoIn(each as unknown)]),
    ) as T;
  return value;
}

const english = {checklist: checklistEn, helplines: helplinesEn, week: weekEn, exit: exitEn};

/** Draws every element of the page again, with English or with the pseudo-language in its place. */
export const registerEnglish = (isPseudo: boolean): void =>
  registerContent({messages: {en: isPseudo ? pseudoIn(english) : english}});
