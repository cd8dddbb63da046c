import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {Helpline, Nation} from '../../content/types.js';
import {getOpeningState, type BankHolidays} from '../../domain/get-opening-state.js';
import {rowMarkup} from './emergency.js';
import {openingText, servesText} from './helpline-texts.js';
import type {Tag} from './tag.js';

/** A line that is offered beside another, with its name in the language shown. */
export interface NamedLine {
  helpline: Helpline;
  name: string;
}

/** What rows are drawn from, beside their lines. */
export interface LinesOptions {
  messages: HelplinesMessages;
  /** The nation chosen. */
  nation?: Nation | undefined;
  now: Date;
  bankHolidays?: BankHolidays | undefined;
}

/**
 * Lines in few words, each row one link: its name, whom it serves and when, and its number. A line
 * without a number has no row.
 *
 * @param isDayAndNight - it is said above them that all are always open
 */
export function linesMarkup<T>(
  html: Tag<T>,
  lines: readonly NamedLine[],
  options: LinesOptions,
  isDayAndNight = false,
): T {
  return html`<ul class="lines">
    ${lines.map((line) => lineMarkup(html, line, options, isDayAndNight))}
  </ul>`;
}

/**
 * Where no nation is chosen, the nation stands first: a line of one never passes for a line of all.
 */
function lineMarkup<T>(
  html: Tag<T>,
  {helpline, name}: NamedLine,
  {messages, nation, now, bankHolidays}: LinesOptions,
  isDayAndNight: boolean,
): T | string {
  const {phone, unsure, forWomen} = helpline;
  if (!phone) return '';
  const isUnsure = unsure && unsure.indexOf('nations') >= 0;
  const serves = `${servesText(helpline, messages)}${isUnsure ? ` ${messages.checkOnSite}` : ''}`;
  const about = [
    nation ? serves : name,
    forWomen && messages.forWomen,
    !isDayAndNight && openingText(getOpeningState(helpline, now, bankHolidays), helpline, messages),
  ];
  const words = html`<strong>${nation ? name : serves}</strong> <span class="about small">${about.filter(Boolean).join('. ')}</span>`;
  return html`<li>${rowMarkup(html, words, phone)}</li>`;
}
