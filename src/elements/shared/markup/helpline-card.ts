import type {HelplinesMessages} from '../../../content/messages/helplines.js';
import {nations} from '../../../content/nations.js';
import type {ContactField, Helpline, HelplineWords, IsoTime, Nation, Phone} from '../../../content/types.js';
import {phoneLink} from '../../../domain/format-phone.js';
import {groupHours} from '../../../domain/group-hours.js';
import {openingHours, type BankHolidays, type OpeningState} from '../../../domain/opening-hours.js';
import {safeUrl} from '../../../domain/safe-url.js';
import {headingMarkup} from './heading.js';
import type {Tag} from './tag.js';

/** A line that is offered beside another, with its name in the language shown. */
export interface NamedLine {
  helpline: Helpline;
  name: string;
}

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
  /** Lines that are open day and night, offered beside this one when it is, or may be, shut. */
  instead?: readonly NamedLine[] | undefined;
  /** Those lines are in view from the start, not one tap away. */
  showInstead?: boolean | undefined;
}

/** The nations that a line serves, in words. An England-only line never passes for a line of the whole kingdom. */
export function servesWords(helpline: Helpline, words: HelplinesMessages): string {
  const served = nations.filter((nation) => helpline.nations.indexOf(nation) >= 0);
  return served.length === nations.length ? words.wholeKingdom : served.map((nation) => words.nations[nation]).join(', ');
}

/** The week's hours, in words. */
function hoursWords({hours}: Helpline, words: HelplinesMessages): string {
  if (!hours || hours === '24/7') return '';
  const inWords = (time: IsoTime): string => words.time(Number(time.slice(0, 2)), Number(time.slice(3)));
  return groupHours(hours)
    .map(({first, last, spans}) =>
      words.hours(
        first,
        last,
        spans.map(([from, until]) => [inWords(from), inWords(until)]),
      ),
    )
    .join('; ');
}

/** It is not known to be open now. */
export const mayBeShut = ({kind}: OpeningState): boolean => kind !== 'always' && kind !== 'open';

/** Whether it is open, in a sentence. */
export function openingWords(state: OpeningState, helpline: Helpline, words: HelplinesMessages): string {
  const check = (sentence: string) => (helpline.website ? `${sentence} ${words.checkOnSite}` : sentence);
  switch (state.kind) {
    case 'always':
      return words.openAlways;
    case 'open':
      return state.until ? words.openUntil(words.time(state.until.hour, state.until.minute)) : words.openNow;
    case 'shut': {
      if (!state.opens) return check(words.shut);
      const from = words.time(state.opens.hour, state.opens.minute);
      if (!state.inDays) return words.opensToday(from);
      return state.inDays === 1 ? words.opensTomorrow(from) : words.opensOn(from, state.day ?? 'mon');
    }
    case 'bank-holiday':
      return check(words.bankHoliday);
    case 'unsure':
      return words.hoursUnsure(hoursWords(helpline, words));
    default:
      if (helpline.hoursVary) return words.hoursVary;
      return helpline.website ? words.hoursUnknown : '';
  }
}

/** A number that can be tapped; as text where it cannot be dialled. The name before it is for those who hear links one by one. */
export function phoneMarkup<T>(html: Tag<T>, name: string, {display, dial}: Phone): T {
  const link = phoneLink(dial);
  return link
    ? html`<a class="action number" href=${link}><span class="visually-hidden">${name}: </span>${display}</a>`
    : html`<span class="number">${display}</span>`;
}

/** One service as a list item. */
export function helplineCardMarkup<T>(html: Tag<T>, options: CardOptions): T {
  const {helpline, about, words, locale, level, now, bankHolidays, instead = [], showInstead} = options;
  const {phone, welshPhone, text, email, welshEmail, unsure = [], hours, hoursConfirmed} = helpline;
  const {name} = about;
  const website = safeUrl((locale === 'cy' && helpline.welshWebsite) || helpline.website);
  const chat = safeUrl(helpline.chat);
  const state = openingHours(helpline, now, bankHolidays);
  // Working out whether it is open comes with the hours themselves, so that a person can plan and a wrong clock can be seen through.
  const week = state.kind === 'unsure' ? '' : hoursWords(helpline, words);
  const when = openingWords(state, helpline, words);
  const dated = (date: string | null | undefined, sentence: HelplinesMessages['checked']) => {
    const [year, month] = (date ?? '').split('-').map(Number);
    return year ? html`<p class="checked small muted">${sentence(year, month)}</p>` : '';
  };

  const check = (field: ContactField) => (unsure.indexOf(field) >= 0 ? html`<span class="check muted">${words.checkOnSite}</span>` : '');
  const outside = (link: string | undefined, label: string, field: ContactField) =>
    link
      ? html`<li><a class="action" rel="noreferrer" href=${link}>${label}<span class="visually-hidden">: ${name}</span></a>${check(field)}</li>`
      : '';
  const mail = (label: string, address: string | undefined) =>
    address ? html`<p>${label} <a class="action" href=${`mailto:${address}`}>${address}</a>${check('email')}</p>` : '';
  const textWords = (number: TextNumber) =>
    number.keyword
      ? words.textKeyword(number.keyword, number.display)
      : number.whatsapp
        ? words.textOrWhatsapp(number.display)
        : words.text(number.display);

  // Where nobody can be called, a text is the first way in, and is not folded away.
  const textLine = text
    ? html`<p><a class="action" href=${`sms:${text.dial}`}>${textWords(text)}</a>${check('text')}</p>
        <p class="small">${words.textTraces}</p>`
    : '';
  const more = Boolean((text && phone) || email || welshEmail || welshPhone || helpline.bsl || helpline.interpreters || helpline.welsh);
  return html`
    <li class="card panel">
      ${headingMarkup(html, level, name, 'title-3')}
      <p class="serves small muted"><span class="visually-hidden">${words.serves} </span>${servesWords(helpline, words)}${check('nations')}</p>
      ${about.about ? html`<p>${about.about}</p>` : ''} ${phone ? html`<p class="call">${phoneMarkup(html, name, phone)}${check('phone')}</p>` : textLine}
      ${about.note ? html`<p><strong>${about.note}</strong></p>` : ''}
      ${
        when && (phone || text || hours)
          ? html`<p class="hours ${state.kind}">${when}</p>
            ${week ? html`<p class="small">${week}</p>` : ''}`
          : ''
      }
      ${
        phone && mayBeShut(state) && instead.length
          ? html`<details class="instead" ?open=${showInstead}>
              <summary>${words.ifShut}</summary>
              ${linesMarkup(html, instead, options)}
            </details>`
          : ''
      }
      ${
        phone
          ? html`<p class="small">${phone.cost ? (phone.cost === 'free' ? words.free : words.standardCost) : ''} ${helpline.offTheBill ? words.callTracesNotOnBill : words.callTraces}</p>`
          : ''
      }
      ${
        chat || website
          ? html`<ul class="ways">
            ${outside(chat, words.chat, 'chat')}${outside(website, words.website, 'website')}
          </ul>`
          : ''
      }
      ${
        more
          ? html`<details>
            <summary>${words.moreWays}<span class="visually-hidden">: ${name}</span></summary>
            <div class="flow-tight">
              ${welshPhone ? html`<p>${words.callInWelsh} ${phoneMarkup(html, name, welshPhone)}</p>` : ''}
              ${phone ? textLine : ''} ${mail(words.emailLabel, email)} ${mail(words.emailInWelshLabel, welshEmail)}
              ${email || welshEmail ? html`<p class="small">${words.emailTraces}</p>` : ''} ${helpline.bsl ? html`<p>${words.bsl}${check('bsl')}</p>` : ''}
              ${helpline.welsh ? html`<p>${words.welsh}</p>` : ''} ${helpline.interpreters ? html`<p>${words.interpreters}</p>` : ''}
            </div>
          </details>`
          : ''
      }
      ${dated(hoursConfirmed, words.partnerChecked)}
      ${helpline.checked ? dated(helpline.checked, words.checked) : website ? html`<p class="checked small muted">${words.notChecked}</p>` : ''}
    </li>
  `;
}

type TextNumber = NonNullable<Helpline['text']>;

/** Lines in few words: each a link with its name and its number, then whom it serves and when. */
export function linesMarkup<T>(
  html: Tag<T>,
  lines: readonly NamedLine[],
  {words, now, bankHolidays}: Pick<CardOptions, 'words' | 'now' | 'bankHolidays'>,
): T {
  return html`<ul class="lines">
    ${lines.map(({helpline, name}) => {
      const when = openingWords(openingHours(helpline, now, bankHolidays), helpline, words);
      const about = [servesWords(helpline, words), ...(helpline.forWomen ? [words.forWomen] : []), when].join('. ');
      return helpline.phone
        ? html`<li>
            <a class="action line" href=${phoneLink(helpline.phone.dial)}>${name} <span class="number">${helpline.phone.display}</span></a>
            <p class="small muted">${about}</p>
          </li>`
        : '';
    })}
  </ul>`;
}
