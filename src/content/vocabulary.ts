/**
 * Every closed list of words that settings, facts and messages are written in, each exactly once.
 * The types derive from the lists, so a new word is one line here, and the compiler then names each
 * place that has nothing to say for it. Elements and the domain may import this file, because it
 * holds no fact and no sentence.
 *
 * The ids of services are listed by `helplines/facts.ts`, those of what can be ticked by
 * `checklist/facts.ts`: their lists are the facts themselves.
 */

/**
 * The languages that have messages, by BCP 47 primary language subtag, each with how a language tag
 * for it begins: ISO 639-1 (`cy`), 639-2 and 639-3 (`cym`, `wel`), or its name, as people write it.
 * Quotes that an editor has made curly do not matter, and neither does what follows after a hyphen
 * or an underscore. English is what is shown where another language has nothing.
 */
export const languageTags = {
  en: /^\W*(eng?|english)(?![a-z\d])/i,
  cy: /^\W*(cym?|wel|welsh|cymraeg)(?![a-z\d])/i,
};
export type Locale = keyof typeof languageTags;

/** The languages that have messages. */
export const locales = Object.keys(languageTags) as readonly Locale[];

/**
 * The nations of the United Kingdom, in the order in which they are listed when the host names
 * none. Each has its own law and its own helpline that is open day and night.
 */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

/**
 * What a visitor may need help with: the setting `need`, and the answers to "What do you need?", in
 * the order in which they are offered. `stalking` is always covered first.
 */
export const needs = [
  'stalking',
  'domestic-abuse',
  'sexual-violence',
  'online',
  'intimate-images',
  'forced-marriage',
  'men',
  'lgbt',
  'young-people',
  'someone-to-talk-to',
] as const;
export type Need = (typeof needs)[number];

/**
 * Where a helpline stands in the order: `stalking` specialists, then `nation-line` (the nation's
 * own line, open day and night), then `need`, then `general` support.
 */
export const helplineKinds = ['stalking', 'nation-line', 'need', 'general'] as const;
export type HelplineKind = (typeof helplineKinds)[number];

/** A way to reach a service that may rest on one source only. */
export const contactFields = [
  'phone',
  'welshPhone',
  'text',
  'email',
  'chat',
  'bsl',
  'hours',
  'nations',
  'website',
] as const;
export type ContactField = (typeof contactFields)[number];

/** The days of the week, Monday first, as opening hours name them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/**
 * The campaigns that have dates: the setting `campaign`. The first is the only one shown unless the
 * host asks for another.
 */
export const campaignKinds = [
  'stalking-awareness-week',
  '16-days',
  'stalking-law-anniversary',
] as const;
export type CampaignKind = (typeof campaignKinds)[number];

/**
 * The police memory aid FOUR (College of Policing), in the order of its letters. Never a test.
 */
export const signs = ['fixated', 'obsessive', 'unwanted', 'repeated'] as const;
export type Sign = (typeof signs)[number];

/** The plain groups in which behaviours are asked, in that order; each is a step. */
export const behaviourGroups = [
  'contact',
  'online',
  'following',
  'home',
  'people',
  'danger',
] as const;
export type BehaviourGroup = (typeof behaviourGroups)[number];

/** About whom the checklist is filled in: the setting `about`. The first is the default. */
export const abouts = ['me', 'someone'] as const;
export type About = (typeof abouts)[number];

/** Everything at once, or one group at a time: the setting `layout`. The first is the default. */
export const checklistLayouts = ['page', 'steps'] as const;
export type ChecklistLayout = (typeof checklistLayouts)[number];

/**
 * How high a frame with the checklist is, in px: the setting `frame-height`. The first is usual.
 */
export const frameHeights = ['800', '640', '1000'] as const;

/**
 * The endings of the checklist, from the least to the most urgent. None is negative, and there is
 * no fourth.
 */
export const endings = ['help-whatever', 'may-be-stalking', 'urgent'] as const;
export type Ending = (typeof endings)[number];

/** What a visitor can do next, in the order in which an ending says it. */
export const stepIds = ['heard', 'tell', 'record', 'advice', 'tracker', 'devices'] as const;
export type StepId = (typeof stepIds)[number];

/** What is folded under each of these steps, in the order in which an ending says it. */
export const stepNotes = {
  heard: ['call-101', 'not-heard'],
  tell: ['work'],
  record: [],
  advice: ['advocate'],
  tracker: ['tags'],
  devices: [],
} as const satisfies Readonly<Record<StepId, readonly string[]>>;
export type NoteId = (typeof stepNotes)[StepId][number];

/** The parts of the United Kingdom with a law on stalking of their own. */
export const lawAreas = ['england-wales', 'scotland', 'northern-ireland'] as const;
export type LawArea = (typeof lawAreas)[number];

/** The lists of facts whose changes are kept. */
export const changeLists = [
  'emergency',
  'helplines',
  'campaigns',
  'police-forces',
  'bank-holidays',
] as const;
export type ChangeList = (typeof changeLists)[number];
