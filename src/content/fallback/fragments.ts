import {essentialNumbers} from '../emergency/facts.js';
import {exitCy} from '../exit/cy.js';
import {exitEn} from '../exit/en.js';
import type {ExitMessages} from '../exit/messages.js';
import {helplines} from '../helplines/facts.js';
import type {Jurisdiction, Phone} from '../types.js';
import {locales, type Locale} from '../vocabulary.js';
import {fallbackCy} from './cy.js';
import {fallbackEn} from './en.js';
import type {FallbackMessages} from './messages.js';

/** What the HTML of a country is made from. */
export interface FallbackFacts {
  readonly numbers: Jurisdiction['numbers'];
  readonly helplines: readonly {
    readonly id: string;
    readonly nations: readonly string[];
    readonly phone?: Phone;
  }[];
  readonly messages: Readonly<Partial<Record<Locale, FallbackMessages<string>>>>;
  readonly exit: Readonly<Partial<Record<Locale, Pick<ExitMessages, 'leave' | 'truth'>>>>;
}

/** By tag: the HTML for one nation or, without one, for all, in a language that there is. */
export type Fragments = Readonly<
  Record<string, (nation: string | undefined, locale: Locale) => string>
>;

/** A number says whose it is in its own link: people go from link to link. */
const call =
  ({display, dial}: Pick<Phone, 'display' | 'dial'>) =>
  (words: string): string =>
    `<a href="tel:${dial}">${words} ${display}</a>`;
const lines = (all: readonly string[]): string => all.map((line) => `  ${line}\n`).join('');
const list = (items: readonly string[]): string[] => [
  '<ul>',
  ...items.map((item) => `  <li>${item}</li>`),
  '</ul>',
];

/**
 * The HTML that a host pastes into a page: a tag with what people see before the script, without it
 * and in spite of it. No script file holds these.
 */
export function makeFragments({numbers, helplines, messages, exit}: FallbackFacts): Fragments {
  /** It says whose it is by itself. */
  const {display, dial} = numbers.emergency;
  const emergency = `<strong><a href="tel:${dial}">${display}</a></strong>`;
  const stalking = call(numbers.stalking);
  const wordsIn = <T>(all: Readonly<Partial<Record<Locale, T>>>, locale: Locale): T => {
    const found = all[locale];
    if (!found) throw new TypeError(`There are no words for a fallback in "${locale}".`);
    return found;
  };
  return {
    'four-signs-checklist': (nation, locale) => {
      const {title, lead, signs, help} = wordsIn(messages, locale).checklist;
      return element('checklist', nation, locale, [
        `<h2>${title}</h2>`,
        `<p>${lead}</p>`,
        ...list(signs),
        `<p>${help(emergency, stalking)}</p>`,
      ]);
    },
    'four-signs-helplines': (nation, locale) => {
      const fallback = wordsIn(messages, locale).helplines;
      const items = Object.entries(fallback.lines).flatMap(([id, words]) => {
        const helpline = helplines.find(
          (each) => each.id === id && (!nation || each.nations.includes(nation)),
        );
        return helpline?.phone ? [call(helpline.phone)(words)] : [];
      });
      return element('helplines', nation, locale, [
        `<h2>${fallback.title}</h2>`,
        `<p>${fallback.emergency(emergency)}</p>`,
        ...(numbers.police ? [`<p>${fallback.police(call(numbers.police))}</p>`] : []),
        ...list(items),
      ]);
    },
    'four-signs-week': (_, locale) => {
      const {title, text} = wordsIn(messages, locale).week;
      return element('week', undefined, locale, [`<h2>${title}</h2>`, `<p>${text(stalking)}</p>`]);
    },
    'four-signs-exit': (_, locale) => {
      const {leave, truth} = wordsIn(exit, locale);
      return element('exit', undefined, locale, [
        `<a href="https://www.bbc.co.uk/weather" rel="noreferrer">${leave}</a>`,
        `<p>${truth}</p>`,
      ]);
    },
  };
}

const messages: Readonly<Record<Locale, FallbackMessages>> = {en: fallbackEn, cy: fallbackCy};

/** That of the United Kingdom. */
export const fragments = makeFragments({
  numbers: essentialNumbers,
  helplines,
  messages,
  exit: {en: exitEn, cy: exitCy},
});

/**
 * The body of a page for a frame, up to its scripts: the tag with our words in English, and below
 * it those of the other languages. Without a script all of them are read.
 */
export function framedBody(tag: string): string {
  const [english, ...others] = locales.map((locale) => ({
    locale,
    inside: fragments[tag]?.(undefined, locale).replace(/^<[^>]*>\n|<[^>]*>\n$/g, '') ?? '',
  }));
  const translations = others.map(
    ({locale, inside}) =>
      `<div lang="${locale}" data-title="${messages[locale].frame.title}">\n${inside}</div>\n`,
  );
  return `<${tag}>\n${english?.inside ?? ''}</${tag}>\n${translations.join('')}`;
}

/** The title of a page for a frame, before a script has read its language. */
export const framedTitle = fallbackEn.frame.title;

function element(
  tag: string,
  nation: string | undefined,
  locale: Locale,
  inside: readonly string[],
): string {
  return `<four-signs-${tag} lang="${locale}"${nation ? ` nation="${nation}"` : ''}>\n${lines(inside)}</four-signs-${tag}>\n`;
}
