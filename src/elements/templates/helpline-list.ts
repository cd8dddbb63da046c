import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {
  Helpline,
  HelplineFacts,
  HelplineText,
  Locale,
  Nation,
  PartnerHelpline,
} from '../../content/types.js';
import {selectFallbackLines} from '../../domain/select-fallback-lines.js';
import {getOpeningState, mayBeShut} from '../../domain/get-opening-state.js';
import {helplineCardMarkup} from './helpline-card.js';
import type {NamedLine} from './lines.js';
import type {Tag} from './tag.js';

/** What a list of cards is drawn from. */
export interface ListOptions {
  /** The services to draw, in this order. */
  helplines: readonly (Helpline | PartnerHelpline)[];
  messages: HelplinesMessages;
  facts: HelplineFacts;
  locale: Locale;
  nation?: Nation | undefined;
  now: Date;
  /** Level of the cards' headings, 1 to 6. */
  level: number;
}

/**
 * The words about a service: a partner's own, or ours. `undefined` where there are none, and then
 * no card.
 */
function textAbout(
  helpline: Helpline | PartnerHelpline,
  messages: HelplinesMessages,
  locale: Locale,
): HelplineText | undefined {
  if ('words' in helpline) {
    const {[locale]: own, en} = helpline.words;
    return (
      own ?? (en && {...en, languages: {name: 'en', about: 'en', note: 'en', ...en.languages}})
    );
  }
  const {services} = messages;
  return Object.prototype.hasOwnProperty.call(services, helpline.id)
    ? services[helpline.id as keyof typeof services]
    : undefined;
}

/** Services with their names, for a list in few words. */
export const namedLines = (
  helplines: readonly Helpline[],
  {messages, locale}: Pick<ListOptions, 'messages' | 'locale'>,
): NamedLine[] =>
  helplines.map((helpline) => ({
    helpline,
    name: textAbout(helpline, messages, locale)?.name ?? '',
  }));

/** Cards for services, as one list. */
export function helplineListMarkup<T>(html: Tag<T>, options: ListOptions): T {
  const {helplines, messages, facts, locale, nation, now} = options;
  const {bankHolidays} = facts;
  // In view beside the first line that may be shut, where the nation is known; elsewhere one tap
  // away, so that the list stays calm.
  const first =
    nation &&
    helplines.find((line) => line.phone && mayBeShut(getOpeningState(line, now, bankHolidays)));
  return html`<ul class="cards" role="list">
    ${helplines.map((helpline) => {
      const about = textAbout(helpline, messages, locale);
      if (!about) return '';
      const fallbackLines = namedLines(
        selectFallbackLines(facts.helplines, nation ? [nation] : helpline.nations),
        options,
      );
      return helplineCardMarkup(html, {
        ...options,
        helpline,
        about,
        fallbackLines,
        showFallbackLines: helpline === first,
        bankHolidays,
      });
    })}
  </ul>`;
}
