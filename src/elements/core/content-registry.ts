import type {ChecklistMessages} from '../../content/checklist/messages.js';
import type {ExitMessages} from '../../content/exit/messages.js';
import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {WeekMessages} from '../../content/week/messages.js';
import type {HelplineId} from '../../content/helplines/facts.js';
import {setJurisdiction} from '../../content/jurisdiction/current.js';
import type {
  CampaignFacts,
  ChecklistFacts,
  HelplineFacts,
  Jurisdiction,
  LawArea,
  Locale,
  Nation,
} from '../../content/types.js';
import {exitMessages, exitsOnPage} from './exit-content.js';
import {addLocale} from './known-locales.js';
import {exclude, include} from './list.js';
import {warn} from './warn.js';

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

/**
 * A type of ours, with another country's words in place of our nations (`N`), laws (`L`) and
 * services (`H`).
 */
type Abroad<T, N extends string, L extends string, H extends string> = T extends Nation
  ? N
  : T extends ((...given: never[]) => unknown) | string | number | boolean | null | undefined
    ? T
    : [keyof T] extends [Nation]
      ? Readonly<Record<N, Abroad<T[keyof T], N, L, H>>>
      : [keyof T] extends [LawArea]
        ? Readonly<Record<L, T[keyof T]>>
        : [keyof T] extends [HelplineId]
          ? Readonly<Record<H, T[keyof T]>>
          : {readonly [K in keyof T]: Abroad<T[K], N, L, H>};

/**
 * All of another country: what {@link registerContent} takes in the place of the United Kingdom.
 * The three types name its nations, its laws on stalking and its services, and the compiler then
 * says for which of them there are no words.
 */
export interface CountryBundle<N extends string, L extends string, H extends string> {
  readonly jurisdiction: Jurisdiction<N, L>;
  readonly facts: Abroad<Facts, N, L, H>;
  readonly messages: {readonly en: Abroad<Messages, N, L, H>} & Readonly<
    Partial<Record<Locale, Abroad<Messages, N, L, H>>>
  >;
}

/** The messages of each topic, by language. */
type ByTopic = {[T in keyof Messages]: Partial<Record<Locale, Messages[T]>>};

const noMessages = (): ByTopic => ({helplines: {}, checklist: {}, week: {}, exit: exitMessages});

let facts: Partial<Facts> = {};
let messages = noMessages();
/** Facts have been read, and so something may be on the page. */
let isDrawn = false;
const listeners: (() => void)[] = [];

/**
 * Registers facts and messages, for every tag. What was registered before stays; the same topic, or
 * the same topic in the same language, is replaced as a whole. Elements that are already on the
 * page draw themselves again.
 *
 * A language without one of the topics shows that topic in English. One that is not among ours is
 * asked for by its own name, `ur` or `ur-PK`; words that are read from right to left are drawn so.
 * TypeScript checks the shapes; nothing is checked at run time but that the topics are known:
 * another one throws a `TypeError`.
 *
 * A bundle with a `jurisdiction` brings all of another country: no fact and no sentence that was
 * registered before stays, but for those of the exit, which name no country. Once anything of a
 * country has been drawn, such a bundle warns and does nothing at all, so that no page has the
 * words of one country and the numbers of another.
 *
 * @example
 * registerContent({messages: {cy: {checklist, helplines, week, exit}}});
 */
export function registerContent(
  bundle: ContentBundle | CountryBundle<string, string, string>,
): void {
  if ('jurisdiction' in bundle) {
    if (isDrawn) {
      warn('four-signs', 'Another country was registered after the first drawing. It is ignored.');
      return;
    }
    setJurisdiction(bundle.jurisdiction);
    facts = {};
    messages = noMessages();
  }
  facts = {...facts, ...(bundle.facts as Partial<Facts>)};
  const added: Partial<Record<string, Partial<Messages>>> =
    (bundle as ContentBundle).messages ?? {};
  for (const locale of Object.keys(added)) {
    addLocale(locale as Locale);
    for (const topic of Object.keys(added[locale] ?? {}) as (keyof Messages)[]) {
      (messages[topic] as Record<string, unknown>)[locale] = added[locale]?.[topic];
    }
  }
  for (const listener of listeners) listener();
  for (const exit of exitsOnPage) exit.render();
}

/** The facts of one topic, or `undefined` before an entry has registered them. */
export function getFacts<T extends keyof Facts>(topic: T): Facts[T] | undefined {
  const found = facts[topic];
  if (found) isDrawn = true;
  return found;
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
  include(listeners, listener);
  return () => exclude(listeners, listener);
}
