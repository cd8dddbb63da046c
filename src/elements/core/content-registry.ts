import type {ChecklistMessages} from '../../content/checklist/messages.js';
import type {ExitMessages} from '../../content/exit/messages.js';
import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {WeekMessages} from '../../content/week/messages.js';
import type {CampaignFacts, ChecklistFacts, HelplineFacts, Locale} from '../../content/types.js';
import {exitMessages, exitsOnPage} from './exit-content.js';

/**
 * The facts that the elements draw, by topic. Entries register them; elements never import them.
 */
export interface Facts {
  helplines: HelplineFacts;
  checklist: ChecklistFacts;
  week: CampaignFacts;
}

/** The messages of one language, by topic. */
export interface Messages {
  helplines: HelplinesMessages;
  checklist: ChecklistMessages;
  week: WeekMessages;
  exit: ExitMessages;
}

/** What {@link registerContent} takes. Every level may be left out. */
export interface ContentBundle {
  facts?: Partial<Facts>;
  messages?: Partial<Record<Locale, Partial<Messages>>>;
}

/** The messages of each topic, by language. */
type ByTopic = {[T in keyof Messages]: Partial<Record<Locale, Messages[T]>>};

let facts: Partial<Facts> = {};
const messages: ByTopic = {helplines: {}, checklist: {}, week: {}, exit: exitMessages};
const listeners = new Set<() => void>();

/**
 * Registers facts and messages, for every tag. What was registered before stays; the same topic, or
 * the same topic in the same language, is replaced as a whole. Elements that are already on the
 * page draw themselves again.
 *
 * A language without one of the topics shows that topic in English. TypeScript checks the shapes;
 * nothing is checked at run time but that the topics are known: another one throws a `TypeError`.
 *
 * @example
 * registerContent({messages: {cy: {checklist, helplines, week, exit}}});
 */
export function registerContent(bundle: ContentBundle): void {
  facts = {...facts, ...bundle.facts};
  const added: Partial<Record<string, Partial<Messages>>> = bundle.messages ?? {};
  for (const locale of Object.keys(added)) {
    for (const topic of Object.keys(added[locale] ?? {}) as (keyof Messages)[]) {
      (messages[topic] as Record<string, unknown>)[locale] = added[locale]?.[topic];
    }
  }
  for (const listener of listeners) listener();
  for (const exit of exitsOnPage) exit.render();
}

/** The facts of one topic, or `undefined` before an entry has registered them. */
export function getFacts<T extends keyof Facts>(topic: T): Facts[T] | undefined {
  return facts[topic];
}

/** The messages of one topic: in the language asked for, else in English, else `undefined`. */
export function getMessages<T extends keyof Messages>(
  topic: T,
  locale: Locale,
): Messages[T] | undefined {
  return messages[topic][locale] ?? messages[topic].en;
}

/** The languages in which one topic has messages. */
export function localesFor(topic: keyof Messages): Locale[] {
  return Object.keys(messages[topic]) as Locale[];
}

/**
 * Calls back when facts or messages are registered.
 *
 * @returns unsubscribes
 */
export function onContentChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
