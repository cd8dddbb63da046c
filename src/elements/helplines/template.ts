import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {
  Helpline,
  HelplineFacts,
  Locale,
  Nation,
  PartnerHelpline,
  PoliceForce,
} from '../../content/types.js';
import {jurisdiction} from '../../content/jurisdiction/current.js';
import {emergencyMarkup, essentialRowsMarkup} from '../templates/emergency.js';
import {headingMarkup} from '../templates/heading.js';
import {helplineListMarkup} from '../templates/helpline-list.js';
import {rootMarkup} from '../templates/root.js';
import type {Tag} from '../templates/tag.js';

/** What the whole list is drawn from: everything is chosen already. */
export interface HelplinesOptions {
  /** Our own services, chosen and in order. */
  helplines: readonly Helpline[];
  /** The partner's own cards. */
  partners: readonly PartnerHelpline[];
  force?: PoliceForce | undefined;
  messages: HelplinesMessages;
  facts: HelplineFacts;
  locale: Locale;
  nation?: Nation | undefined;
  now: Date;
  /** Level of the first heading, 1 to 5. */
  level: number;
  /** Folds the specialist lines for needs that nobody asked about. */
  foldNeeds: boolean;
  /** The clock of the device is not that of the country, whose opening times are shown. */
  isElsewhere?: boolean;
}

/**
 * The emergency row, the local police, a list of cards for each kind of service, and 101. The same
 * on a page and from a server.
 */
export function helplinesMarkup<T>(html: Tag<T>, options: HelplinesOptions): T {
  const {force, messages, locale, isElsewhere} = options;
  const content = html`
      ${topMarkup(html, options)} ${force ? policeMarkup(html, force, options) : ''}
      <div class="small">${messages.callTraces}${isElsewhere ? ` ${messages.localTimes}` : ''}</div>
      ${kindsMarkup(html, options)} ${reportMarkup(html, options)}
  `;
  return rootMarkup(html, locale, content, 'helplines');
}

/** 999, and beside it the stalking helpline, where it is listed, and 101. */
export function topMarkup<T>(html: Tag<T>, options: HelplinesOptions): T {
  const {helplines, messages, level, locale} = options;
  const isListed = helplines.some(({phone}) => phone?.dial === jurisdiction.numbers.stalking.dial);
  return html`${headingMarkup(html, level, messages.title, 'title-1')}
    <div class="first">
      ${emergencyMarkup(html, {...options, messages: messages.emergency, level: level + 1, only: 'emergency'})}
      ${essentialRowsMarkup(html, isListed ? ['stalking', 'police'] : ['police'], locale)}
    </div>`;
}

/** What 101 is for, and where the police are told online. */
export const reportMarkup = <T>(html: Tag<T>, options: HelplinesOptions): T | string =>
  jurisdiction.numbers.police
    ? html`<div class="section">${emergencyMarkup(html, {...options, messages: options.messages.emergency, level: options.level + 1, only: 'police'})}</div>`
    : '';

/**
 * A list of cards for each kind of service that there is.
 *
 * @param isFocusable - the first heading will be given the focus by a script
 */
export function kindsMarkup<T>(html: Tag<T>, options: HelplinesOptions, isFocusable = false): T {
  const {helplines, partners, messages} = options;
  let isFirst = isFocusable;
  const section = (
    title: string,
    chosen: readonly (Helpline | PartnerHelpline)[],
    isFolded = false,
  ) => {
    const drawn = sectionMarkup(html, options, title, chosen, isFolded, isFirst);
    if (chosen.length) isFirst = false;
    return drawn;
  };
  const kind = (wanted: Helpline['kind']) =>
    section(
      messages.kinds[wanted],
      helplines.filter((helpline) => helpline.kind === wanted),
      options.foldNeeds && wanted === 'need',
    );
  return html`${kind('stalking')} ${kind('nation-line')} ${section(messages.kinds.own, partners)} ${kind('need')}
      ${kind('general')}`;
}

/** One list of cards under a heading; nothing where there is no card. */
export function sectionMarkup<T>(
  html: Tag<T>,
  options: HelplinesOptions,
  title: string,
  chosen: readonly (Helpline | PartnerHelpline)[],
  isFolded = false,
  isFocusable = false,
): T | string {
  const {messages, level} = options;
  if (!chosen.length) return '';
  const cards = helplineListMarkup(html, {...options, helplines: chosen, level: level + 2});
  return html`<div class="section flow">
      ${headingMarkup(html, level + 1, title, 'title-2', isFocusable)}
      ${
        isFolded
          ? html`<details class="fold">
            <summary>${messages.needsFolded}</summary>
            ${cards}
          </details>`
          : cards
      }
    </div>`;
}

/** The local force: a row to its site. Its numbers, 999 and 101, are the rows above it. */
export function policeMarkup<T>(
  html: Tag<T>,
  force: PoliceForce,
  {messages, level, locale}: HelplinesOptions,
): T {
  const welsh = locale === 'cy';
  const name = (welsh && force.welshName) || force.name;
  const website = (welsh && force.welshWebsite) || force.website;
  return html`<div class="section flow-tight">
    ${headingMarkup(html, level + 1, messages.kinds.police, 'title-2')}
    <p>${force.nation ? messages.policeAbout : messages.policeEverywhereAbout}</p>
    <ul class="lines">
      <li><a class="row" rel="noreferrer" href=${website}><strong>${name}</strong> <span class="site">${messages.website}</span></a></li>
    </ul>
  </div>`;
}
