import type {HelplinesMessages} from '../../../content/messages/helplines.js';
import {nations} from '../../../content/nations.js';
import type {ContactField, Helpline, HelplineWords, IsoTime, Nation, Phone} from '../../../content/types.js';
import {phoneLink} from '../../../domain/format-phone.js';
import {groupHours} from '../../../domain/group-hours.js';
import {openingHours, type BankHolidays} from '../../../domain/opening-hours.js';
import {safeUrl} from '../../../domain/safe-url.js';
import {headingMarkup} from './heading.js';
import type {Tag} from './tag.js';

/** What one card is drawn from. */
export interface CardOptions {
  helpline: Helpline;
  /** The words about this service. */
  about: HelplineWords;
  words: HelplinesMessages;
  /** The language of {@link words}: in Welsh, the Welsh address of a service is linked to. */
  locale: string;
  /** The nation chosen. */
  nation?: Nation | undefined;
  now: Date;
  bankHolidays?: BankHolidays | undefined;
  /** Level of its heading, 1 to 6. */
  level: number;
  /** Lines to offer beside it when it is, or may be, shut. */
  instead?: readonly {helpline: Helpline; name: string}[] | undefined;
}

const timeOfDay = (words: HelplinesMessages, time: IsoTime): string => words.time(Number(time.slice(0, 2)), Number(time.slice(3)));

/** Whether it is open, in a sentence. */
function openingWords({helpline, words, now, bankHolidays}: CardOptions): string {
  const state = openingHours(helpline, now, bankHolidays);
  switch (state.kind) {
    case 'always':
      return words.openAlways;
    case 'open':
      return words.openUntil(words.time(state.until.hour, state.until.minute));
    case 'shut': {
      if (!state.opens) return words.shut;
      const from = words.time(state.opens.hour, state.opens.minute);
      if (!state.inDays) return words.opensToday(from);
      return state.inDays === 1 ? words.opensTomorrow(from) : words.opensOn(from, state.day ?? 'mon');
    }
    case 'bank-holiday':
      return words.bankHoliday;
    case 'unsure':
      return words.hoursUnsure(hoursWords(helpline, words));
    default:
      return words.hoursVary;
  }
}

/** The week's hours, in words. */
function hoursWords({hours}: Helpline, words: HelplinesMessages): string {
  if (!hours || hours === '24/7') return '';
  return groupHours(hours)
    .map(({first, last, spans}) =>
      words.hours(
        first,
        last,
        spans.map(([from, until]) => [timeOfDay(words, from), timeOfDay(words, until)] as const),
      ),
    )
    .join('; ');
}

/** The nations that a line serves, in words. An England-only line never passes for a line of the whole kingdom. */
export function servesWords(helpline: Helpline, words: HelplinesMessages): string {
  return nations.every((nation) => helpline.nations.indexOf(nation) >= 0)
    ? words.wholeKingdom
    : nations
        .filter((nation) => helpline.nations.indexOf(nation) >= 0)
        .map((nation) => words.nations[nation])
        .join(', ');
}

/** A number that can be tapped; as text where it cannot be dialled. The name before it is for those who hear links one by one. */
function phoneMarkup<T>(html: Tag<T>, name: string, {display, dial}: Phone): T {
  const link = phoneLink(dial);
  return link
    ? html`<a class="action number" href=${link}><span class="visually-hidden">${name}: </span>${display}</a>`
    : html`<span class="number">${display}</span>`;
}

/** One service as a list item. */
export function helplineCardMarkup<T>(html: Tag<T>, options: CardOptions): T {
  const {helpline, about, words, locale, level, instead} = options;
  const {phone, text, unsure = []} = helpline;
  const welsh = locale === 'cy';
  const website = safeUrl((welsh && helpline.welshWebsite) || helpline.website);
  const chat = safeUrl(helpline.chat);
  const checkOnSite = (field: ContactField) => (unsure.indexOf(field) >= 0 ? html` <span class="muted">${words.checkOnSite}</span>` : '');
  const outside = (link: string | undefined, label: string, field: ContactField) =>
    link
      ? html`<li>
          <a class="action" rel="noreferrer" href=${link}>${label}<span class="visually-hidden">: ${about.name}</span></a>${checkOnSite(field)}
        </li>`
      : '';
  const mail = (label: string, address: string | undefined) =>
    address ? html`<li>${label} <a class="action" href=${`mailto:${address}`}>${address}</a>${checkOnSite('email')}</li>` : '';
  const [year, month] = (helpline.checked ?? '').split('-').map(Number);

  return html`
    <li class="card panel flow-tight">
      ${headingMarkup(html, level, about.name, 'title-3')}
      <p class="serves small muted"><span class="visually-hidden">${words.serves} </span>${servesWords(helpline, words)}${checkOnSite('nations')}</p>
      <p>${about.about}</p>
      ${phone ? html`<p>${phoneMarkup(html, about.name, phone)}${checkOnSite('phone')}</p>` : ''}
      ${about.note ? html`<p><strong>${about.note}</strong></p>` : ''}
      ${phone || text ? html`<p class="hours">${openingWords(options)}</p>` : ''}
      ${phone ? html`<p class="small">${phone.cost === 'free' ? words.free : words.standardCost}. ${helpline.offTheBill ? words.callTracesNotOnBill : words.callTraces}</p>` : ''}
      ${instead?.length
        ? html`<div class="instead small">
            <p>${words.ifShut}</p>
            <ul>
              ${instead.map(({helpline: other, name}) => (other.phone ? html`<li>${name} (${servesWords(other, words)}) ${phoneMarkup(html, name, other.phone)}</li>` : ''))}
            </ul>
          </div>`
        : ''}
      <ul class="ways">
        ${text
          ? html`<li>
              ${text.keyword ? words.textKeyword(text.keyword, text.display) : text.whatsapp ? words.textOrWhatsapp(text.display) : words.text(text.display)}.
              ${words.textTraces}${checkOnSite('text')}
            </li>`
          : ''}
        ${outside(chat, words.chat, 'chat')} ${mail(words.emailLabel, helpline.email)} ${mail(words.emailInWelshLabel, helpline.welshEmail)}
        ${outside(website, words.website, 'website')}
      </ul>
      <p class="checked small muted">${year ? words.checked(year, month) : words.notChecked}</p>
    </li>
  `;
}
