import type {HelplinesMessages} from '../../../content/messages/helplines.js';
import type {Helpline, HelplineFacts, HelplineWords, Nation} from '../../../content/types.js';
import {helplineCardMarkup} from './helpline-card.js';
import type {Tag} from './tag.js';

/** What a list of cards is drawn from. */
export interface ListOptions {
  /** The services to draw, in this order. */
  helplines: readonly Helpline[];
  words: HelplinesMessages;
  facts: HelplineFacts;
  locale: string;
  nation?: Nation | undefined;
  now: Date;
  /** Level of the cards' headings, 1 to 6. */
  level: number;
}

/** The words about a service, or `undefined` where it has none in this language. */
export const wordsAbout = (words: HelplinesMessages, id: string): HelplineWords | undefined =>
  Object.prototype.hasOwnProperty.call(words.services, id) ? (words.services as Readonly<Record<string, HelplineWords>>)[id] : undefined;

/** Cards for services, as one list. */
export function helplineListMarkup<T>(html: Tag<T>, options: ListOptions): T {
  const {helplines, words, facts} = options;
  return html`<ul class="cards" role="list">
    ${helplines.map((helpline) => {
      const about = wordsAbout(words, helpline.id);
      return about
        ? helplineCardMarkup(html, {...options, helpline, about, bankHolidays: facts.bankHolidays})
        : '';
    })}
  </ul>`;
}
