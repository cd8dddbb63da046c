import {essentialLinks, essentialNumbers, policeFreeIn} from '../../content/emergency/facts.js';
import {essentialEn} from '../../content/emergency/en.js';
import {essentialCy} from '../../content/emergency/cy.js';
import type {EssentialMessages} from '../../content/emergency/messages.js';
import {nations} from '../../content/vocabulary.js';
import type {EmergencyMessages} from '../../content/helplines/messages.js';
import type {Locale, Nation, Phone} from '../../content/types.js';
import {telHref} from '../../domain/tel-href.js';
import {bulletsMarkup} from './bullets.js';
import {headingMarkup} from './heading.js';
import {numberKept} from './number-kept.js';
import type {Tag} from './tag.js';

/** What the emergency row is drawn from. */
export interface EmergencyOptions {
  messages: EmergencyMessages;
  /** Level of its headings, 1 to 6. */
  level: number;
  /** The language of {@link words}: in Welsh, the Welsh address of police.uk is linked to. */
  locale: Locale;
  /** Where a report is made online; without one, every place is listed. */
  nation?: Nation | undefined;
  /** The first two lines on how to call without speaking are in view from the start. */
  quietOpen?: boolean | undefined;
  /** One of the two rows alone, where something else stands between them. */
  only?: '999' | '101' | undefined;
}

/**
 * 999 first, then how to call when you cannot speak, then the ways without a voice call, then 101.
 * Neither 18000 nor a text to 999 is ever a link: the first is dialled with a text relay, and the
 * second works only for a phone that was registered.
 */
export function emergencyMarkup<T>(
  html: Tag<T>,
  {messages, locale, level, nation, quietOpen, only}: EmergencyOptions,
): T {
  const reports = (nation ? [nation] : nations).filter((each) => nation || each !== 'wales');
  const {report, reportInWelsh} = essentialLinks;
  const links: Readonly<Record<Nation, string>> =
    locale === 'cy' ? {...report, ...reportInWelsh} : report;
  const call = html`<a class="first-action danger" href=${telHref(essentialNumbers.emergency.dial)}>${numberKept(html, messages.title, essentialNumbers.emergency.display)}</a>`;
  const emergency = html`
    <div class="emergency flow-tight">
      ${headingMarkup(html, level, call, 'title')}
      <p>${messages.about}</p>
      ${quietOpen ? bulletsMarkup(html, messages.quietSteps.slice(0, 2)) : ''}
      <details>
        <summary>${messages.quiet}</summary>
        ${bulletsMarkup(html, messages.quietSteps.slice(quietOpen ? 2 : 0))}
      </details>
      <details>
        <summary>${messages.otherWays}</summary>
        <ul class="bullets">
          <li>${messages.relay} <a rel="noreferrer" href=${essentialLinks.relay}>${messages.relayLink}</a></li>
          <li>${messages.bsl} <a rel="noreferrer" href=${essentialLinks.bsl}>${messages.bslLink}</a></li>
          <li>${messages.text}</li>
          <li>${messages.textRegister}</li>
        </ul>
      </details>
    </div>
  `;
  const police = html`
    <div class="police flow-tight">
      ${headingMarkup(html, level, numberKept(html, messages.policeTitle, essentialNumbers.police.display), 'title-3')}
      <p>${messages.policeAbout} ${nation ? (policeFreeIn.indexOf(nation) < 0 ? '' : messages.policeFree) : messages.policeFreeIn}</p>
      <p>${numberKept(html, messages.policeRelay, '18001 101')}</p>
      <ul>
        ${reports.map((each) => html`<li><a class="action" rel="noreferrer" href=${links[each]}>${messages.policeOnline[each]}</a></li>`)}
      </ul>
    </div>
  `;
  if (only) return only === '999' ? emergency : police;
  return html`<div class="flow">${emergency}${essentialRowsMarkup(html, ['police'], locale)}${police}</div>`;
}

/** The compiled-in lines by language. A language that has none here shows the English ones. */
const essential: Partial<Record<Locale, EssentialMessages>> = {en: essentialEn, cy: essentialCy};

/** What the three numbers are for; in English where a language has no words for it. */
export const essentialMessages = (locale: Locale): EssentialMessages =>
  essential[locale] || essentialEn;

/** A row that is one link: what the number is for, and the number at the end, or below. */
export const rowMarkup = <T>(html: Tag<T>, words: unknown, {display, dial}: Phone): T =>
  html`<a class=${dial === essentialNumbers.emergency.dial ? 'row vital' : 'row'} href=${telHref(dial)}><span>${words}</span> <span class="number">${display}</span></a>`;

/**
 * Numbers that are right everywhere.
 *
 * @param name - class names beside `lines`
 */
export function essentialRowsMarkup<T>(
  html: Tag<T>,
  lines: readonly (keyof EssentialMessages)[],
  locale: Locale,
  name = '',
): T {
  const messages = essentialMessages(locale);
  return html`<ul class=${`lines ${name}`}>
    ${lines.map(
      (line) => html`<li>${rowMarkup(html, messages[line], essentialNumbers[line])}</li>`,
    )}
  </ul>`;
}

/** 999, the stalking helpline and 101, which are compiled into every element. */
export const essentialMarkup = <T>(html: Tag<T>, locale: Locale): T =>
  essentialRowsMarkup(html, ['emergency', 'stalking', 'police'], locale, 'three');
