import {essential, essentialLinks, essentialNumbers} from '../../../content/essential.js';
import {nations} from '../../../content/nations.js';
import type {EmergencyMessages} from '../../../content/messages/helplines.js';
import type {Locale, Nation} from '../../../content/types.js';
import {phoneLink} from '../../../domain/format-phone.js';
import {headingMarkup} from './heading.js';
import type {Tag} from './tag.js';

/** What the emergency row is drawn from. */
export interface EmergencyOptions {
  words: EmergencyMessages;
  /** Level of its headings, 1 to 6. */
  level: number;
  /** Where a report is made online; without one, every place is listed. */
  nation?: Nation | undefined;
  /** How to call without speaking is in view from the start. */
  quietOpen?: boolean | undefined;
  /** One of the two rows alone, where something else stands between them. */
  only?: '999' | '101' | undefined;
}

/**
 * 999 first, then how to call when you cannot speak, then the ways without a voice call, then 101. Neither 18000 nor a text to 999 is ever a link: the first is dialled
 * with a text relay, and the second works only for a phone that was registered.
 */
export function emergencyMarkup<T>(html: Tag<T>, {words, level, nation, quietOpen, only}: EmergencyOptions): T {
  const reports = (nation ? [nation] : nations).filter((each) => nation || each !== 'wales');
  const emergency = html`
    <div class="emergency flow-tight">
      ${headingMarkup(html, level, words.title, 'title-2')}
      <p><a class="action number" href=${phoneLink(essentialNumbers.emergency.dial)}>${words.call}</a></p>
      <p>${words.about}</p>
      <details ?open=${quietOpen}>
        <summary>${words.quiet}</summary>
        <ul class="bullets">
          ${words.quietSteps.map((step) => html`<li>${step}</li>`)}
        </ul>
      </details>
      <details>
        <summary>${words.otherWays}</summary>
        <ul class="bullets">
          <li>${words.relay} <a rel="noreferrer" href=${essentialLinks.relay}>${words.relayLink}</a></li>
          <li>${words.bsl} <a rel="noreferrer" href=${essentialLinks.bsl}>${words.bslLink}</a></li>
          <li>${words.text}</li>
          <li>${words.textRegister}</li>
        </ul>
      </details>
    </div>
  `;
  const police = html`
    <div class="police flow-tight">
      ${headingMarkup(html, level, words.policeTitle, 'title-3')}
      <p>${words.policeAbout}${nation === 'scotland' || nation === 'northern-ireland' ? '' : ` ${words.policeFree}`}</p>
      <p><a class="action number" href=${phoneLink(essentialNumbers.police.dial)}>${words.policeCall}</a></p>
      <p>${words.policeRelay}</p>
      <ul>
        ${reports.map((each) => html`<li><a class="action" rel="noreferrer" href=${essentialLinks.report[each]}>${words.policeOnline[each]}</a></li>`)}
      </ul>
    </div>
  `;
  if (only) return only === '999' ? emergency : police;
  return html`<div class="first">${emergency}${police}</div>`;
}

/** The few lines that are compiled into every element, for when no words or facts were handed in. */
export function essentialMarkup<T>(html: Tag<T>, locale: Locale): T {
  const lines = ['emergency', 'stalking', 'police'] as const;
  return html`
    <div class="emergency">
      <ul>
        ${lines.map(
          (line) =>
            html`<li>${essential[locale][line]} <a class="action number" href=${phoneLink(essentialNumbers[line].dial)}>${essentialNumbers[line].display}</a></li>`,
        )}
      </ul>
    </div>
  `;
}
