import {jurisdiction} from '../../content/jurisdiction/current.js';
import type {EssentialMessages} from '../../content/emergency/messages.js';
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
  /** The language of {@link messages}: in Welsh, the Welsh address of police.uk is linked to. */
  locale: Locale;
  /** Where a report is made online; without one, every place is listed. */
  nation?: Nation | undefined;
  /** The first two lines on how to call without speaking are in view from the start. */
  quietOpen?: boolean | undefined;
  /** One of the two rows alone, where something else stands between them. */
  only?: 'emergency' | 'police' | undefined;
}

/**
 * 999 first, then how to call when you cannot speak, then the ways without a voice call, then 101.
 * Neither 18000 nor a text to 999 is ever a link: the first is dialled with a text relay, and the
 * second works only for a phone that was registered.
 */
export function emergencyMarkup<T>(
  html: Tag<T>,
  {messages, locale, level, nation, quietOpen, only}: EmergencyOptions,
): T | string {
  const {numbers, links, reports, policeRelay, policeFreeIn, nations} = jurisdiction;
  const addresses: Partial<Record<Nation, string>> = {...reports.en, ...reports[locale]};
  // England and Wales have one address, and it is linked to once.
  const reported = (nation ? [nation] : nations).filter(
    (each, at, all) =>
      addresses[each] && all.findIndex((other) => addresses[other] === addresses[each]) === at,
  );
  const call = html`<a class="first-action danger" href=${telHref(numbers.emergency.dial)}>${numberKept(html, messages.title, numbers.emergency.display)}</a>`;
  const emergency = html`
    <div class="emergency flow-tight">
      ${headingMarkup(html, level, call, 'title')}
      <p>${messages.about}</p>
      ${quietOpen && messages.quietSteps[0] ? bulletsMarkup(html, messages.quietSteps.slice(0, 2)) : ''}
      ${
        messages.quietSteps[quietOpen ? 2 : 0]
          ? html`<details>
        <summary>${messages.quiet}</summary>
        ${bulletsMarkup(html, messages.quietSteps.slice(quietOpen ? 2 : 0))}
      </details>`
          : ''
      }
      <details>
        <summary>${messages.otherWays}</summary>
        <ul class="bullets">
          ${links.relay ? html`<li>${messages.relay} <a rel="noreferrer" href=${links.relay}>${messages.relayLink}</a></li>` : ''}
          ${links.bsl ? html`<li>${messages.bsl} <a rel="noreferrer" href=${links.bsl}>${messages.bslLink}</a></li>` : ''}
          ${messages.text && html`<li>${messages.text}</li>`}
          ${messages.textRegister && html`<li>${messages.textRegister}</li>`}
        </ul>
      </details>
    </div>
  `;
  const police = numbers.police
    ? html`
    <div class="police flow-tight">
      ${headingMarkup(html, level, numberKept(html, messages.policeTitle, numbers.police.display), 'title-3')}
      <p>${messages.policeAbout} ${nation ? (policeFreeIn.indexOf(nation) < 0 ? '' : messages.policeFree) : messages.policeFreeIn}</p>
      ${policeRelay ? html`<p>${numberKept(html, messages.policeRelay, policeRelay)}</p>` : ''}
      <ul>
        ${reported.map((each) => html`<li><a class="action" rel="noreferrer" href=${addresses[each]}>${messages.policeOnline[each]}</a></li>`)}
      </ul>
    </div>
  `
    : '';
  if (only) return only === 'emergency' ? emergency : police;
  return html`<div class="flow">${emergency}${essentialRowsMarkup(html, ['police'], locale)}${police}</div>`;
}

/** What the numbers are for; in English where a language has no words for it. */
export const essentialMessages = (locale: Locale): EssentialMessages =>
  jurisdiction.essential[locale] || jurisdiction.essential.en;

/** A row that is one link: what the number is for, and the number at the end, or below. */
export const rowMarkup = <T>(html: Tag<T>, words: unknown, {display, dial}: Phone): T =>
  html`<a class=${dial === jurisdiction.numbers.emergency.dial ? 'row vital' : 'row'} href=${telHref(dial)}><span>${words}</span> <span class="number">${display}</span></a>`;

/**
 * Numbers that are right everywhere, as far as the country has them.
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
  return html`<ul class=${`lines ${name}`} lang=${jurisdiction.essential[locale] ? locale : 'en'} dir="auto">
    ${lines.map((line) => {
      const phone = jurisdiction.numbers[line];
      return phone ? html`<li>${rowMarkup(html, messages[line], phone)}</li>` : '';
    })}
  </ul>`;
}

/** 999, the stalking helpline and 101, which are compiled into every element. */
export const essentialMarkup = <T>(html: Tag<T>, locale: Locale): T =>
  essentialRowsMarkup(html, ['emergency', 'stalking', 'police'], locale, 'three');
