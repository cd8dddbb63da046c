import {bankHolidays} from '../content/bank-holidays.js';
import {helplines} from '../content/helplines/helplines.js';
import {helplinesCy} from '../content/messages/helplines.cy.js';
import {helplinesEn} from '../content/messages/helplines.en.js';
import {nations} from '../content/nations.js';
import {policeForces} from '../content/police-forces/police-forces.js';
import type {Locale, Nation, Need} from '../content/types.js';
import {resolveLocale} from '../domain/resolve-locale.js';
import {chooseCards} from '../elements/helplines/choose-cards.js';
import {helplinesMarkup} from '../elements/helplines/helplines-markup.js';
import {plainHtml} from '../elements/shared/markup/plain-html.js';
import {readHeadingLevel} from '../elements/shared/settings.js';
import {warn} from '../elements/shared/warn.js';

/** What {@link helplinesHtml} takes. Each has the meaning, the default and the care for bad input of the attribute of the same name. */
export interface HelplinesHtmlSettings {
  /** `en` or `cy`; anything else means English. */
  lang?: string;
  nation?: Nation;
  need?: Need;
  only?: string | readonly string[];
  without?: string | readonly string[];
  policeForce?: string;
  headingLevel?: number;
  /** The page's own cards. */
  helplines?: unknown;
  /** The instant for which it is said what is open. Without one, now. On a page that is kept for long, leave out what is said about today with a date far away, such as `new Date(0)`. */
  now?: Date;
}

const words = {en: helplinesEn, cy: helplinesCy};

/**
 * The helplines as plain HTML, for a site that renders on a server: a `<four-signs-helplines>` tag with the same cards inside that our script draws, so that
 * they are there before the script, and without it. With `fallback.css` on the page nothing moves when the script takes over. No Lit, no page, no clock but the one
 * handed in. The page's own cards are in the HTML, and in a block of JSON, which is data and never runs.
 */
export function helplinesHtml(settings: HelplinesHtmlSettings = {}): string {
  const by = {localName: 'four-signs-helplines'};
  const locale: Locale = resolveLocale(typeof settings.lang === 'string' ? settings.lang : null, ['en', 'cy']) ?? 'en';
  const nation = nations.find((each) => each === settings.nation);
  if (settings.nation && !nation) warn(by.localName, `nation is none of the United Kingdom: ${nations.join(', ')}. Every nation is shown.`);
  const {need, only, without, policeForce, helplines: written, headingLevel} = settings;
  const today = new Date(Date.now());
  const chosen = chooseCards(
    by,
    {helplines, policeForces, bankHolidays},
    {nation, need, only, without, policeForce, written: [written]},
    today,
  );
  const now = settings.now instanceof Date ? settings.now : today;
  const level = readHeadingLevel(by, typeof headingLevel === 'number' ? headingLevel : null);
  const inside = helplinesMarkup(plainHtml, {...chosen, words: words[locale], locale, now, level});

  const attributes: [string, unknown][] = [
    ['lang', locale],
    ['nation', nation],
    ['need', need],
    ['only', only],
    ['without', without],
    ['police-force', policeForce],
    ['heading-level', headingLevel],
  ];
  const tagSettings = attributes
    .filter(([, value]) =>
      Array.isArray(value) ? value.every((each) => typeof each === 'string') : value && /^(string|number)$/.test(typeof value),
    )
    .map(([name, value]) => plainHtml` ${name}=${value}`);
  return `<four-signs-helplines data-static${tagSettings.join('')}>${inside.text.replace(/\n[ \n]*\n/g, '\n')}${dataBlock(written)}</four-signs-helplines>`;
}

/** The page's own cards, for the script to read. What could end the block early is written as an escape of JSON, which reads as the same. */
function dataBlock(written: unknown): string {
  try {
    return written ? `<script type="application/json">${JSON.stringify(written).replace(/</g, '\\u003c')}</script>` : '';
  } catch {
    return '';
  }
}
