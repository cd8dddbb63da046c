import {essentialNumbers} from '../emergency/facts.js';
import {exitCy} from '../exit/cy.js';
import {exitEn} from '../exit/en.js';
import {helplines} from '../helplines/facts.js';
import type {Phone} from '../types.js';
import {locales, type Locale, type Nation} from '../vocabulary.js';
import {fallbackCy} from './cy.js';
import {fallbackEn} from './en.js';
import {fallbackHelplines, type FallbackMessages} from './messages.js';

const messages: Readonly<Record<Locale, FallbackMessages>> = {en: fallbackEn, cy: fallbackCy};
const exit = {en: exitEn, cy: exitCy};

/** A number says whose it is in its own link: people go from link to link. */
const call =
  ({display, dial}: Pick<Phone, 'display' | 'dial'>) =>
  (words: string): string =>
    `<a href="tel:${dial}">${words} ${display}</a>`;
/** 999 says that by itself. */
const {display, dial} = essentialNumbers.emergency;
const emergency = `<strong><a href="tel:${dial}">${display}</a></strong>`;
const stalking = call(essentialNumbers.stalking);
const lines = (all: readonly string[]): string => all.map((line) => `  ${line}\n`).join('');
const list = (items: readonly string[]): string[] => [
  '<ul>',
  ...items.map((item) => `  <li>${item}</li>`),
  '</ul>',
];

/**
 * The HTML that a host pastes into a page: a tag with what people see before the script, without it
 * and in spite of it. The numbers are those of the facts, for one nation or, without one, for all.
 * No script file holds these.
 */
export const fragments: Readonly<
  Record<string, (nation: Nation | undefined, locale: Locale) => string>
> = {
  'four-signs-checklist': (nation, locale) => {
    const {title, lead, signs, help} = messages[locale].checklist;
    return element('checklist', nation, locale, [
      `<h2>${title}</h2>`,
      `<p>${lead}</p>`,
      ...list(signs),
      `<p>${help(emergency, stalking)}</p>`,
    ]);
  },
  'four-signs-helplines': (nation, locale) => {
    const fallback = messages[locale].helplines;
    const items = fallbackHelplines.flatMap((id) => {
      const helpline = helplines.find(
        (each) => each.id === id && (!nation || each.nations.includes(nation)),
      );
      return helpline?.phone ? [call(helpline.phone)(fallback.lines[id])] : [];
    });
    return element('helplines', nation, locale, [
      `<h2>${fallback.title}</h2>`,
      `<p>${fallback.emergency(emergency)}</p>`,
      `<p>${fallback.police(call(essentialNumbers.police))}</p>`,
      ...list(items),
    ]);
  },
  'four-signs-week': (_, locale) => {
    const {title, text} = messages[locale].week;
    return element('week', undefined, locale, [`<h2>${title}</h2>`, `<p>${text(stalking)}</p>`]);
  },
  'four-signs-exit': (_, locale) =>
    element('exit', undefined, locale, [
      `<a href="https://www.bbc.co.uk/weather" rel="noreferrer">${exit[locale].leave}</a>`,
      `<p>${exit[locale].truth}</p>`,
    ]),
};

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
  nation: Nation | undefined,
  locale: Locale,
  inside: readonly string[],
): string {
  return `<four-signs-${tag} lang="${locale}"${nation ? ` nation="${nation}"` : ''}>\n${lines(inside)}</four-signs-${tag}>\n`;
}
