import type {ChecklistMessages} from '../../content/messages/checklist.js';
import type {HelplinesMessages} from '../../content/messages/helplines.js';
import type {WeekMessages} from '../../content/messages/week.js';
import type {CampaignFacts, ChecklistFacts, HelplineFacts, Locale} from '../../content/types.js';

/** The facts that the elements draw, one entry for each part. Entries hand them in; elements never import them. */
export interface Facts {
  helplines: HelplineFacts;
  checklist: ChecklistFacts;
  week: CampaignFacts;
}

/** The words of one language, one entry for each part. */
export interface Words {
  helplines: HelplinesMessages;
  checklist: ChecklistMessages;
  week: WeekMessages;
}

/** What an entry hands in: facts, and words by language. Handing in more later adds to what is there. */
export interface Parcel {
  facts?: Partial<Facts>;
  words?: Partial<Record<Locale, Partial<Words>>>;
}

let facts: Partial<Facts> = {};
const words: Partial<Record<Locale, Partial<Words>>> = {};
const listeners = new Set<() => void>();

/** Adds facts and words. Elements that are already on the page draw themselves again. */
export function provide(parcel: Parcel): void {
  facts = {...facts, ...parcel.facts};
  for (const locale of Object.keys(parcel.words ?? {}) as Locale[]) {
    words[locale] = {...words[locale], ...parcel.words?.[locale]};
  }
  for (const listener of listeners) listener();
}

/** The facts for one part, or `undefined` before an entry has handed them in. */
export function factsFor<P extends keyof Facts>(part: P): Facts[P] | undefined {
  return facts[part];
}

/** The words for one part: in the language asked for, else in English, else `undefined`. */
export function wordsFor<P extends keyof Words>(part: P, locale: Locale): Words[P] | undefined {
  return words[locale]?.[part] ?? words.en?.[part];
}

/** The languages for which one part has words. */
export function localesFor(part: keyof Words): Locale[] {
  return (Object.keys(words) as Locale[]).filter((locale) => words[locale]?.[part]);
}

/** Calls back when facts or words are added. Returns the function that ends it. */
export function onProvide(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
