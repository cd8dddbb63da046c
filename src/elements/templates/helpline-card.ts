import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {ContactField, Helpline, HelplineText, Phone, TextLine} from '../../content/types.js';
import {getOpeningState, mayBeShut, type OpeningState} from '../../domain/get-opening-state.js';
import {safeUrl} from '../../domain/safe-url.js';
import {telHref} from '../../domain/tel-href.js';
import {headingMarkup} from './heading.js';
import {hoursText, openingText, servesText} from './helpline-texts.js';
import {linesMarkup, type LinesOptions, type NamedLine} from './lines.js';
import {numberKept} from './number-kept.js';
import {absent, type Tag} from './tag.js';

/** What one card is drawn from. */
export interface CardOptions extends LinesOptions {
  helpline: Helpline;
  /** The words about this service. */
  about: HelplineText;
  /** The language of the messages: in Welsh, the Welsh address of a service is linked to. */
  locale: string;
  /** Level of its heading, 1 to 6. */
  level: number;
  /** Lines that are open day and night, offered beside this one when it is, or may be, shut. */
  fallbackLines?: readonly NamedLine[] | undefined;
  /** Those lines are in view from the start, not one tap away. */
  showFallbackLines?: boolean | undefined;
}

/** What is chosen once for a card, and drawn by several of its parts. */
interface Card extends CardOptions {
  /** The name of the service, marked with its language. */
  name: unknown;
  opening: OpeningState;
  website: string | undefined;
}

/**
 * One service as a list item. Each part of it is a function below, in the order of the card: it
 * says first when there is nothing to draw, and then draws.
 */
export function helplineCardMarkup<T>(html: Tag<T>, options: CardOptions): T {
  const {helpline, about, locale, now, bankHolidays} = options;
  const card: Card = {
    ...options,
    name: wordsMarkup(html, about, 'name'),
    opening: getOpeningState(helpline, now, bankHolidays),
    website: safeUrl((locale === 'cy' && helpline.welshWebsite) || helpline.website),
  };
  return html`
    <li class="card panel">
      ${headingMarkup(html, card.level, card.name, 'title-3')}
      ${servesMarkup(html, card)}
      ${paragraphMarkup(html, wordsMarkup(html, about, 'about'))} ${firstWayMarkup(html, card)}
      ${paragraphMarkup(html, about.note && html`<strong>${wordsMarkup(html, about, 'note')}</strong>`)}
      ${openingMarkup(html, card)}
      ${fallbackLinesMarkup(html, card)}
      ${paragraphMarkup(html, helpline.offTheBill && card.messages.callTracesNotOnBill, 'small')}
      ${linksMarkup(html, card)}
      ${hasMoreWays(helpline) ? moreWaysMarkup(html, card) : checkedMarkup(html, card)}
    </li>
  `;
}

/**
 * A paragraph; nothing where it has no words.
 *
 * @param name - class names
 */
const paragraphMarkup = <T>(html: Tag<T>, words: unknown, name: unknown = absent): T | string =>
  words ? html`<p class=${name}>${words}</p>` : '';

/** Words about the service, marked with their language where it is not that of the card. */
function wordsMarkup<T>(
  html: Tag<T>,
  about: HelplineText,
  field: 'name' | 'about' | 'note',
): T | string | undefined {
  const words = about[field];
  const language = about.languages?.[field];
  return words && language ? html`<span lang=${language}>${words}</span>` : words;
}

/** "Check on their site", after a detail that rests on one source. */
function unsureMarkup<T>(
  html: Tag<T>,
  {helpline: {unsure}, messages}: Card,
  field: ContactField,
): T | string {
  if (!unsure || unsure.indexOf(field) < 0) return '';
  return html`<span class="check muted">${messages.checkOnSite}</span>`;
}

const servesMarkup = <T>(html: Tag<T>, card: Card): T =>
  html`<p class="serves small muted"><span class="visually-hidden">${card.messages.serves} </span>${servesText(card.helpline, card.messages)}${unsureMarkup(html, card, 'nations')}</p>`;

/** The number to call. Where nobody can be called, a text is the first way in, and in its place. */
function firstWayMarkup<T>(html: Tag<T>, card: Card): T | string {
  const {messages, helpline} = card;
  const {phone} = helpline;
  if (!phone) return textMarkup(html, card);
  const beside = html`<span>${costText(phone, messages)}${unsureMarkup(html, card, 'phone')}</span>`;
  return phoneMarkup(html, card, phone, 'call', beside);
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
  card: Card,
  {display, dial}: Phone,
  name = 'action',
  more: unknown = '',
): T {
  const link = telHref(dial);
  const number = html`<span class="number"><span class="visually-hidden">${card.name}: </span>${display}</span>`;
  return link
    ? html`<a class=${name} href=${link}>${number} ${more}</a>`
    : html`<span class=${name}>${number} ${more}</span>`;
}

/** The extension to ask for, and what a call costs, as far as they are known. */
function costText({extension, cost}: Phone, messages: HelplinesMessages): string {
  const toAskFor = extension ? `${messages.extension} ${extension}. ` : '';
  if (!cost) return toAskFor;
  return toAskFor + (cost === 'free' ? messages.free : messages.standardCost);
}

/** A link that writes a text message: as large as one that calls, where nobody can be called. */
function textMarkup<T>(html: Tag<T>, card: Card): T | string {
  const {messages, helpline} = card;
  const {phone, text} = helpline;
  if (!text) return '';
  const words = numberKept(html, textText(text, messages), text.display);
  const link = (name: string, more: unknown) =>
    html`<a class=${name} href=${`sms:${text.dial}`}>${words}${more}</a>`;
  const unsure = unsureMarkup(html, card, 'text');
  return html`${phone ? html`<p>${link('action', '')}${unsure}</p>` : link('call', unsure)}
        ${paragraphMarkup(html, messages.textTraces, 'small')}`;
}

function textText({display, keyword, whatsapp}: TextLine, messages: HelplinesMessages): string {
  if (keyword) return messages.textKeyword(keyword, display);
  return whatsapp ? messages.textOrWhatsapp(display) : messages.text(display);
}

/**
 * Whether it is open, with the hours themselves, so that visitors can plan and a wrong clock can be
 * seen through.
 */
function openingMarkup<T>(html: Tag<T>, {helpline, opening, messages}: Card): T | string {
  const sentence = openingText(opening, helpline, messages);
  if (!sentence || !(helpline.phone || helpline.text || helpline.hours)) return '';
  const hours = opening.kind === 'unsure' ? '' : hoursText(helpline, messages);
  return html`<p class="hours"><span class=${opening.kind}>${sentence}${hours && '.'}</span> ${hours}</p>`;
}

function fallbackLinesMarkup<T>(html: Tag<T>, card: Card): T | string {
  const {helpline, opening, messages, fallbackLines = [], showFallbackLines} = card;
  if (!helpline.phone || !mayBeShut(opening) || !fallbackLines.length) return '';
  return html`<details class="instead" ?open=${showFallbackLines}>
              <summary>${messages.ifShut}</summary>
              ${linesMarkup(html, fallbackLines, card)}
            </details>`;
}

function linksMarkup<T>(html: Tag<T>, card: Card): T | string {
  const {website, messages} = card;
  const chat = safeUrl(card.helpline.chat);
  if (!chat && !website) return '';
  return html`<ul class="ways">
            ${linkMarkup(html, card, chat, messages.chat, 'chat')}${linkMarkup(html, card, website, messages.website, 'website')}
          </ul>`;
}

function linkMarkup<T>(
  html: Tag<T>,
  card: Card,
  url: string | undefined,
  label: string,
  field: ContactField,
): T | string {
  if (!url) return '';
  return html`<li><a class="action" rel="noreferrer" href=${url}>${label}<span class="visually-hidden">: ${card.name}</span></a>${unsureMarkup(html, card, field)}</li>`;
}

/** There are ways in that are folded away. */
const hasMoreWays = (helpline: Helpline): boolean =>
  Boolean(
    (helpline.phone && helpline.text) ||
    helpline.email ||
    helpline.welshEmail ||
    helpline.welshPhone ||
    helpline.bsl ||
    helpline.interpreters ||
    helpline.welsh,
  );

function moreWaysMarkup<T>(html: Tag<T>, card: Card): T {
  const {helpline, messages} = card;
  const {phone, email, welshEmail, bsl, welsh, interpreters} = helpline;
  return html`<details>
            <summary>${messages.moreWays}<span class="visually-hidden">: ${card.name}</span></summary>
            <div class="flow-tight">
              ${welshPhoneMarkup(html, card)}
              ${phone ? textMarkup(html, card) : ''} ${emailMarkup(html, card, messages.emailLabel, email)} ${emailMarkup(html, card, messages.emailInWelshLabel, welshEmail)}
              ${paragraphMarkup(html, (email || welshEmail) && messages.emailTraces, 'small')} ${paragraphMarkup(html, bsl && html`${messages.bsl}${unsureMarkup(html, card, 'bsl')}`)}
              ${paragraphMarkup(html, welsh && messages.welsh)} ${paragraphMarkup(html, interpreters && messages.interpreters)}
              ${checkedMarkup(html, card)}
            </div>
          </details>`;
}

function welshPhoneMarkup<T>(html: Tag<T>, card: Card): T | string {
  const {welshPhone} = card.helpline;
  if (!welshPhone) return '';
  return html`<p>${card.messages.callInWelsh} ${phoneMarkup(html, card, welshPhone)}${unsureMarkup(html, card, 'welshPhone')}</p>`;
}

function emailMarkup<T>(
  html: Tag<T>,
  card: Card,
  label: string,
  address: string | undefined,
): T | string {
  if (!address) return '';
  return html`<p>${label} <a class="action" href=${`mailto:${address}`}>${address}</a>${unsureMarkup(html, card, 'email')}</p>`;
}

/** How far somebody has checked all this: a partner its hours, and we the rest. */
function checkedMarkup<T>(html: Tag<T>, {helpline, messages, website}: Card): T {
  const {checkedOn, sourceDate, hoursConfirmed} = helpline;
  const sentence =
    datedText(checkedOn, messages.checked) ||
    datedText(sourceDate, messages.sourceDate) ||
    (website && messages.notChecked);
  const name = 'checked small muted';
  return html`${paragraphMarkup(html, datedText(hoursConfirmed, messages.partnerChecked), name)}
      ${paragraphMarkup(html, sentence, name)}`;
}

/** A sentence with the month of a date; nothing where there is no date. */
function datedText(
  date: string | null | undefined,
  sentence: HelplinesMessages['checked'],
): string | undefined {
  const [year, month] = (date ?? '').split('-').map(Number);
  return year ? sentence(year, month) : undefined;
}
