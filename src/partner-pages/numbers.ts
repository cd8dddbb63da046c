import {essentialNumbers} from '../content/emergency/facts.js';
import {helplinesEn} from '../content/helplines/en.js';
import {helplines} from '../content/helplines/facts.js';
import {nations, type Nation} from '../content/vocabulary.js';
import {supersededNumbers, type Superseded} from './superseded.js';

/** A number among the facts. */
export interface Known {
  /** As its service prints it. */
  readonly display: string;
  /** Of the service, in English. */
  readonly name: string;
  /** Those that it serves. Every one where the facts are unsure. */
  readonly nations: readonly Nation[];
}

/** A telephone number that stands in a text. */
export interface Found {
  /** As with a call inside the country: with the leading 0, digits alone. */
  readonly number: string;
  /** As the page has it. */
  readonly shown: string;
  /** Where it begins in the text, and where it ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** `+448088020300`, `00448088020300` and `+44 (0)808 802 0300` are `08088020300`. */
export function homeNumber(text: string): string {
  const digits = text.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return digits.replace(/^(?:\+44|0044)0?/, '0').replace(/^\+/, '');
}

/** Every number of the facts, by {@link homeNumber}. */
export const knownNumbers: ReadonlyMap<string, Known> = (() => {
  const all = new Map<string, Known>();
  const add = (dial: string, display: string, name: string, serves: readonly Nation[]) => {
    const before = all.get(homeNumber(dial));
    all.set(homeNumber(dial), {
      display,
      name: before?.name ?? name,
      nations: nations.filter(
        (nation) => serves.includes(nation) || before?.nations.includes(nation),
      ),
    });
  };
  add(essentialNumbers.emergency.dial, '999', 'emergencies', nations);
  add(essentialNumbers.police.dial, '101', 'the police', nations);
  for (const {id, nations: serves, unsure, phone, welshPhone, text} of helplines) {
    const sure = unsure?.includes('nations') ? nations : serves;
    for (const each of [phone, welshPhone, text])
      if (each) add(each.dial, each.display, helplinesEn.services[id].name, sure);
  }
  return all;
})();

const supersededByNumber: ReadonlyMap<string, Superseded> = new Map(
  supersededNumbers.map((each) => [each.value, each]),
);

export const supersededNumber = (number: string): Superseded | undefined =>
  supersededByNumber.get(number);

/** The number of a service, as it prints it. */
export const numberOf = (id: string | undefined): string | undefined =>
  helplines.find((each) => each.id === id)?.phone?.display;

/**
 * A space, or what cannot be seen, or a dash of another kind, as one character each, so that places
 * in the text stay the same.
 */
const plain = (text: string): string =>
  text
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));

/**
 * Every telephone number in a text that could be one of the United Kingdom: nine to thirteen digits
 * after a 0 or +44, however they are grouped; and Childline's, which has eight.
 */
export function readNumbers(text: string): Found[] {
  const pattern = /(?<![\d+]|\d[.,:/-])(?:\+44|0044|\(?0)(?:[ ().-]{0,3}\d){6,14}(?!\d)/g;
  const line = plain(text);
  const found: Found[] = [];
  for (let match; (match = pattern.exec(line));) {
    const [matched] = match;
    const all = [...matched.matchAll(/\d+/g)].map((group) => {
      const end = group.index + group[0].length;
      return {number: homeNumber(matched.slice(0, end)), end};
    });
    // `0808 802 0300 24 hours` is a number and a word: where a whole one ends, it ends.
    const last = [...all].reverse();
    const chosen =
      last.find(({number}) => knownNumbers.has(number) || supersededByNumber.has(number)) ??
      all.find(({number}) => number.length === 11) ??
      all.find(({number}) => number.length === 10) ??
      last.find(({number}) => number.length >= 9 && number.length <= 13);
    if (!chosen) continue;
    const start = match.index;
    const end = start + chosen.end;
    found.push({number: chosen.number, shown: text.slice(start, end), start, end});
    pattern.lastIndex = end;
  }
  return found;
}

/**
 * Whether a call to it has a service charge beside the access charge: 084, 087, 09 and 118, since
 * July 2015 (Ofcom, UK Calling).
 *
 * @param number - as {@link homeNumber} has it
 */
export const isCharged = (number: string): boolean =>
  /^(?:0(?:8[47]|9\d)\d{5,8}|118\d{3})$/.test(number) && !knownNumbers.has(number);

/** Codes of three to six digits that a phone in the United Kingdom dials. */
const shortCodes = /^(?:1(?:00|01|05|11|12|19|23|55|59|95)|112|999|116\d{3}|118\d{3}|1800[012])$/;

/** Whether two numbers differ in one digit: another, one too many, one too few, or two swapped. */
function differsInOneDigit(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const rest = (text: string, by: number) => text.slice(from + by);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (one[from] === other[from + 1] &&
      one[from + 1] === other[from] &&
      rest(one, 2) === rest(other, 2))
  );
}

/**
 * The number of the facts from which this one differs in one digit; `undefined` where it is one of
 * them, or a code that has a meaning of its own.
 */
export function misprintOf(number: string): Known | undefined {
  if (knownNumbers.has(number) || shortCodes.test(number)) return undefined;
  for (const [known, facts] of knownNumbers) {
    // Of short codes only the two that everybody knows, and of 85258 and 111 none.
    const compared = known.length >= 8 || known === '999' || known === '101' || known === '116123';
    if (compared && differsInOneDigit(number, known)) return facts;
  }
  return undefined;
}
