import type {HelplinesMessages} from '../../content/helplines/messages.js';
import {jurisdiction} from '../../content/jurisdiction/current.js';
import type {
  ContactField,
  Helpline,
  HelplineText,
  IsoTime,
  Nation,
  Phone,
} from '../../content/types.js';
import {telHref} from '../../domain/tel-href.js';
import {groupHours} from '../../domain/group-hours.js';
import {findNextChange, timesOfDay} from '../../domain/find-next-change.js';
import {
  getOpeningState,
  type BankHolidays,
  type OpeningState,
} from '../../domain/get-opening-state.js';
import {safeUrl} from '../../domain/safe-url.js';
import {rowMarkup} from './emergency.js';
import {headingMarkup} from './heading.js';
import {numberKept} from './number-kept.js';
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
  about: HelplineText;
  messages: HelplinesMessages;
  /** The language of {@link messages}: in Welsh, the Welsh address of a service is linked to. */
  locale: string;
  /** The nation chosen. */
  nation?: Nation | undefined;
  now: Date;
  bankHolidays?: BankHolidays | undefined;
  /** Level of its heading, 1 to 6. */
  level: number;
  /** Lines that are open day and night, offered beside this one when it is, or may be, shut. */
  fallbackLines?: readonly NamedLine[] | undefined;
  /** Those lines are in view from the start, not one tap away. */
  showFallbackLines?: boolean | undefined;
}

/**
 * The nations that a line serves, in words. An England-only line never passes for a line of the
 * whole kingdom.
 */
export function servesText(helpline: Helpline, messages: HelplinesMessages): string {
  const {nations} = jurisdiction;
  const served = nations.filter((nation) => helpline.nations.indexOf(nation) >= 0);
  return served.length === nations.length
    ? messages.wholeKingdom
    : served.map((nation) => messages.nations[nation]).join(', ');
}

/** The week's hours, in words. */
export function hoursText({hours}: Helpline, messages: HelplinesMessages): string {
  if (!hours || hours === '24/7') return '';
  const inWords = (time: IsoTime): string =>
    messages.time(Number(time.slice(0, 2)), Number(time.slice(3)));
  return groupHours(hours)
    .map(({first, last, spans}) =>
      messages.hours(
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
export function openingText(
  state: OpeningState,
  helpline: Helpline,
  messages: HelplinesMessages,
): string {
  const check = (sentence: string) =>
    helpline.website ? `${sentence} ${messages.checkOnSite}` : sentence;
  switch (state.kind) {
    case 'always':
      return messages.openAlways;
    case 'open':
      return state.until
        ? messages.openUntil(messages.time(state.until.hour, state.until.minute))
        : messages.openNow;
    case 'shut': {
      if (!state.opens) return check(messages.shut);
      const from = messages.time(state.opens.hour, state.opens.minute);
      if (!state.inDays) return messages.opensToday(from);
      return state.inDays === 1
        ? messages.opensTomorrow(from)
        : messages.opensOn(from, state.day ?? 'mon');
    }
    case 'bank-holiday':
      return check(messages.bankHoliday);
    case 'unsure':
      return messages.hoursUnsure(hoursText(helpline, messages));
    default:
      if (helpline.hoursVary) return messages.hoursVary;
      return helpline.website ? messages.hoursUnknown : '';
  }
}

/**
 * When one of some lines will next be said to be open or shut in other words, in ms since 1970;
 * `Infinity` where that is not within eight days, and then it never will be.
 */
export function nextOpeningChange(
  lines: readonly Helpline[],
  now: Date,
  bankHolidays: BankHolidays,
  messages: HelplinesMessages,
): number {
  const timed = lines.filter(({hours, otherHours}) => otherHours || (hours && hours !== '24/7'));
  const times =
    JSON.stringify(timed.map(({hours, otherHours}) => [hours, otherHours])).match(
      /[0-9]{2}:[0-9]{2}/g,
    ) ?? [];
  return findNextChange(
    (at) =>
      timed.map((line) => openingText(getOpeningState(line, at, bankHolidays), line, messages)),
    now,
    timesOfDay(now, 8, times),
  );
}

/**
 * A number that can be tapped; as text where it cannot be dialled. The name before it is for those
 * who hear links one by one.
 *
 * @param name - class names of the link
 * @param more - stands after the number
 */
function phoneMarkup<T>(
  html: Tag<T>,
  service: unknown,
  {display, dial}: Phone,
  name = 'action',
  more: unknown = '',
): T {
  const link = telHref(dial);
  const number = html`<span class="number"><span class="visually-hidden">${service}: </span>${display}</span>`;
  return link
    ? html`<a class=${name} href=${link}>${number} ${more}</a>`
    : html`<span class=${name}>${number} ${more}</span>`;
}

/** One service as a list item. */
export function helplineCardMarkup<T>(html: Tag<T>, options: CardOptions): T {
  const {
    helpline,
    about,
    messages,
    locale,
    level,
    now,
    bankHolidays,
    fallbackLines = [],
    showFallbackLines,
  } = options;
  const {
    phone,
    welshPhone,
    text,
    email,
    welshEmail,
    unsure = [],
    hours,
    hoursConfirmed,
    sourceDate,
    checkedOn,
  } = helpline;
  const words = (field: 'name' | 'about' | 'note') => {
    const language = about.languages?.[field];
    return language ? html`<span lang=${language}>${about[field]}</span>` : about[field];
  };
  const name = words('name');
  const website = safeUrl((locale === 'cy' && helpline.welshWebsite) || helpline.website);
  const chat = safeUrl(helpline.chat);
  const state = getOpeningState(helpline, now, bankHolidays);
  // Working out whether it is open comes with the hours themselves, so that visitors can plan and a
  // wrong clock can be seen through.
  const week = state.kind === 'unsure' ? '' : hoursText(helpline, messages);
  const when = openingText(state, helpline, messages);
  const dated = (date: string | null | undefined, sentence: HelplinesMessages['checked']) => {
    const [year, month] = (date ?? '').split('-').map(Number);
    return year ? html`<p class="checked small muted">${sentence(year, month)}</p>` : '';
  };

  const check = (field: ContactField) =>
    unsure.indexOf(field) >= 0
      ? html`<span class="check muted">${messages.checkOnSite}</span>`
      : '';
  const outside = (link: string | undefined, label: string, field: ContactField) =>
    link
      ? html`<li><a class="action" rel="noreferrer" href=${link}>${label}<span class="visually-hidden">: ${name}</span></a>${check(field)}</li>`
      : '';
  const mail = (label: string, address: string | undefined) =>
    address
      ? html`<p>${label} <a class="action" href=${`mailto:${address}`}>${address}</a>${check('email')}</p>`
      : '';
  const textWords = (number: TextNumber) =>
    number.keyword
      ? messages.textKeyword(number.keyword, number.display)
      : number.whatsapp
        ? messages.textOrWhatsapp(number.display)
        : messages.text(number.display);

  // Where nobody can be called, a text is the first way in, and is not folded away.
  const textLink = (number: TextNumber, name: string, more: unknown) =>
    html`<a class=${name} href=${`sms:${number.dial}`}>${numberKept(html, textWords(number), number.display)}${more}</a>`;
  const textLine = text
    ? html`${phone ? html`<p>${textLink(text, 'action', '')}${check('text')}</p>` : textLink(text, 'call', check('text'))}
        <p class="small">${messages.textTraces}</p>`
    : '';
  const aside = phone
    ? html`<span>${phone.extension ? `${messages.extension} ${phone.extension}. ` : ''}${phone.cost ? (phone.cost === 'free' ? messages.free : messages.standardCost) : ''}${check('phone')}</span>`
    : '';
  const source = html`${dated(hoursConfirmed, messages.partnerChecked)}
      ${
        checkedOn
          ? dated(checkedOn, messages.checked)
          : sourceDate
            ? dated(sourceDate, messages.sourceDate)
            : website
              ? html`<p class="checked small muted">${messages.notChecked}</p>`
              : ''
      }`;
  const more = Boolean(
    (text && phone) ||
    email ||
    welshEmail ||
    welshPhone ||
    helpline.bsl ||
    helpline.interpreters ||
    helpline.welsh,
  );
  return html`
    <li class="card panel">
      ${headingMarkup(html, level, name, 'title-3')}
      <p class="serves small muted"><span class="visually-hidden">${messages.serves} </span>${servesText(helpline, messages)}${check('nations')}</p>
      ${about.about ? html`<p>${words('about')}</p>` : ''} ${phone ? phoneMarkup(html, name, phone, 'call', aside) : textLine}
      ${about.note ? html`<p><strong>${words('note')}</strong></p>` : ''}
      ${
        when && (phone || text || hours)
          ? html`<p class="hours"><span class=${state.kind}>${when}${week && '.'}</span> ${week}</p>`
          : ''
      }
      ${
        phone && mayBeShut(state) && fallbackLines.length
          ? html`<details class="instead" ?open=${showFallbackLines}>
              <summary>${messages.ifShut}</summary>
              ${linesMarkup(html, fallbackLines, options)}
            </details>`
          : ''
      }
      ${helpline.offTheBill ? html`<p class="small">${messages.callTracesNotOnBill}</p>` : ''}
      ${
        chat || website
          ? html`<ul class="ways">
            ${outside(chat, messages.chat, 'chat')}${outside(website, messages.website, 'website')}
          </ul>`
          : ''
      }
      ${
        more
          ? html`<details>
            <summary>${messages.moreWays}<span class="visually-hidden">: ${name}</span></summary>
            <div class="flow-tight">
              ${welshPhone ? html`<p>${messages.callInWelsh} ${phoneMarkup(html, name, welshPhone)}${check('welshPhone')}</p>` : ''}
              ${phone ? textLine : ''} ${mail(messages.emailLabel, email)} ${mail(messages.emailInWelshLabel, welshEmail)}
              ${email || welshEmail ? html`<p class="small">${messages.emailTraces}</p>` : ''} ${helpline.bsl ? html`<p>${messages.bsl}${check('bsl')}</p>` : ''}
              ${helpline.welsh ? html`<p>${messages.welsh}</p>` : ''} ${helpline.interpreters ? html`<p>${messages.interpreters}</p>` : ''}
              ${source}
            </div>
          </details>`
          : source
      }
    </li>
  `;
}

type TextNumber = NonNullable<Helpline['text']>;

/**
 * Lines in few words, each row one link: its name, whom it serves and when, and its number. Where
 * no nation is chosen, the nation stands first: a line of one never passes for a line of all.
 *
 * @param isDayAndNight - it is said above them that all are always open
 */
export function linesMarkup<T>(
  html: Tag<T>,
  lines: readonly NamedLine[],
  {
    messages,
    nation,
    now,
    bankHolidays,
  }: Pick<CardOptions, 'messages' | 'nation' | 'now' | 'bankHolidays'>,
  isDayAndNight = false,
): T {
  return html`<ul class="lines">
    ${lines.map(({helpline, name}) => {
      if (!helpline.phone) return '';
      const when = isDayAndNight
        ? ''
        : openingText(getOpeningState(helpline, now, bankHolidays), helpline, messages);
      const isUnsure = helpline.unsure && helpline.unsure.indexOf('nations') >= 0;
      const serves = `${servesText(helpline, messages)}${isUnsure ? ` ${messages.checkOnSite}` : ''}`;
      const about = [
        nation ? serves : name,
        ...(helpline.forWomen ? [messages.forWomen] : []),
        ...(when ? [when] : []),
      ].join('. ');
      const words = html`<strong>${nation ? name : serves}</strong> <span class="about small">${about}</span>`;
      return html`<li>${rowMarkup(html, words, helpline.phone)}</li>`;
    })}
  </ul>`;
}
