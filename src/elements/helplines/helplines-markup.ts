import type {HelplinesMessages} from '../../content/messages/helplines.js';
import type {Helpline, HelplineFacts, Locale, Nation, PartnerHelpline, PoliceForce} from '../../content/types.js';
import {phoneLink} from '../../domain/format-phone.js';
import {essentialNumbers} from '../../content/essential.js';
import {emergencyMarkup} from '../shared/markup/emergency.js';
import {headingMarkup} from '../shared/markup/heading.js';
import {helplineListMarkup} from '../shared/markup/helpline-list.js';
import type {Tag} from '../shared/markup/tag.js';

/** What the whole list is drawn from: everything is chosen already. */
export interface HelplinesOptions {
  /** Our own services, chosen and in order. */
  helplines: readonly Helpline[];
  /** The partner's own cards. */
  partners: readonly PartnerHelpline[];
  force?: PoliceForce | undefined;
  words: HelplinesMessages;
  facts: HelplineFacts;
  locale: Locale;
  nation?: Nation | undefined;
  now: Date;
  /** Level of the first heading, 1 to 5. */
  level: number;
  /** Folds the specialist lines for needs that nobody asked about. */
  foldNeeds: boolean;
}

/** The emergency row, the local police, and a list of cards for each kind of service. The same on a page and from a server. */
export function helplinesMarkup<T>(html: Tag<T>, options: HelplinesOptions): T {
  const {helplines, partners, force, words, level, nation, locale} = options;
  const section = (title: string, chosen: readonly (Helpline | PartnerHelpline)[], fold = false) => {
    if (!chosen.length) return '';
    const cards = helplineListMarkup(html, {...options, helplines: chosen, level: level + 2});
    return html`<div class="section flow">
      ${headingMarkup(html, level + 1, title, 'title-2')}
      ${
        fold
          ? html`<details class="fold">
            <summary>${words.needsFolded}</summary>
            ${cards}
          </details>`
          : cards
      }
    </div>`;
  };
  const kind = (wanted: Helpline['kind']) =>
    section(
      words.kinds[wanted],
      helplines.filter((helpline) => helpline.kind === wanted),
      options.foldNeeds && wanted === 'need',
    );
  return html`
    <div class="root helplines" lang=${locale} dir="ltr">
      ${headingMarkup(html, level, words.title, 'title-1')} ${emergencyMarkup(html, {words: words.emergency, level: level + 1, nation})}
      ${force ? policeMarkup(html, force, options) : ''} ${kind('stalking')} ${kind('nation-line')} ${section(words.kinds.own, partners)} ${kind('need')}
      ${kind('general')}
    </div>
  `;
}

/** The local force: its site, and the two numbers that are right everywhere. */
function policeMarkup<T>(html: Tag<T>, force: PoliceForce, {words, level, locale}: HelplinesOptions): T {
  const {emergency, police} = essentialNumbers;
  const name = (locale === 'cy' && force.welshName) || force.name;
  return html`<div class="section flow">
    ${headingMarkup(html, level + 1, words.kinds.police, 'title-2')}
    <div class="card panel">
      ${headingMarkup(html, level + 2, name, 'title-3')}
      <p>${words.policeAbout}</p>
      <p class="call">
        <a class="action number" href=${phoneLink(emergency.dial)}>${words.emergency.call}</a>
        <a class="action number" href=${phoneLink(police.dial)}>${words.emergency.policeCall}</a>
      </p>
      <ul class="ways">
        <li><a class="action" rel="noreferrer" href=${force.website}>${words.website}<span class="visually-hidden">: ${name}</span></a></li>
      </ul>
    </div>
  </div>`;
}
