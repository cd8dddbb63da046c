import type {HelplinesMessages} from '../../../content/messages/helplines.js';
import type {Helpline, HelplineFacts, HelplineWords, Locale, Nation, PartnerHelpline} from '../../../content/types.js';
import {linesAlwaysOpen} from '../../../domain/lines-always-open.js';
import {helplineCardMarkup, type NamedLine} from './helpline-card.js';
import type {Tag} from './tag.js';

/** What a list of cards is drawn from. */
export interface ListOptions {
  /** The services to draw, in this order. */
  helplines: readonly (Helpline | PartnerHelpline)[];
  words: HelplinesMessages;
  facts: HelplineFacts;
  locale: Locale;
  nation?: Nation | undefined;
  now: Date;
  /** Level of the cards' headings, 1 to 6. */
  level: number;
}

/** The words about a service: a partner's own, or ours. `undefined` where there are none, and then no card. */
export function wordsAbout(helpline: Helpline | PartnerHelpline, words: HelplinesMessages, locale: Locale): HelplineWords | undefined {
  if ('words' in helpline) return helpline.words[locale] ?? helpline.words.en;
  const {services} = words;
  return Object.prototype.hasOwnProperty.call(services, helpline.id) ? services[helpline.id as keyof typeof services] : undefined;
}

/** Cards for services, as one list. */
export function helplineListMarkup<T>(html: Tag<T>, options: ListOptions): T {
  const {helplines, words, facts, locale, nation} = options;
  return html`<ul class="cards" role="list">
    ${helplines.map((helpline, index) => {
      const about = wordsAbout(helpline, words, locale);
      if (!about) return '';
      const instead = linesAlwaysOpen(facts.helplines, nation ? [nation] : helpline.nations).map((line): NamedLine => ({
        helpline: line,
        name: wordsAbout(line, words, locale)?.name ?? '',
      }));
      // In view beside the first stalking line where the nation is known; elsewhere one tap away, so that the list stays calm.
      const showInstead = Boolean(nation) && !index && helpline.kind === 'stalking';
      return helplineCardMarkup(html, {...options, helpline, about, instead, showInstead, bankHolidays: facts.bankHolidays});
    })}
  </ul>`;
}
