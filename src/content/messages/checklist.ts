import type {TickId} from '../checklist/behaviours.js';
import type {About, BehaviourGroup, Ending, Sign} from '../types.js';

/** A part of the United Kingdom with its own law on stalking. England and Wales share one. */
export type LawArea = 'england-wales' | 'scotland' | 'northern-ireland';

/** One thing to do next. */
export type StepId = 'heard' | 'tell' | 'record' | 'advice' | 'devices';

/** What the law says in one area. It never says "is a crime" of what a person ticked. */
export interface LawNote {
  readonly title: string;
  /** The Act, and what it looks at. */
  readonly text: readonly string[];
  /** Stands over {@link acts}. */
  readonly actsLead: string;
  /** What the Act names. */
  readonly acts: readonly string[];
  /** What else counts, and what the police and the courts can do. */
  readonly more: readonly string[];
  /** How old the sources are: the same months as in `law.sources.ts`, which a test compares. */
  readonly dated: string;
}

/** The sentences that differ between "about me" and "about someone I am worried about". */
export interface ChecklistVoice {
  /** What can be ticked, as the person who ticks it would say it. */
  readonly items: Readonly<Record<TickId, string>>;
  /** What to do with the list. */
  readonly ask: string;
  /** The headings over the boxes; `impact` stands over how it is for the person. */
  readonly groups: Readonly<Record<BehaviourGroup | 'impact', string>>;
  readonly endings: Readonly<Record<Ending, {readonly title: string; readonly lead: readonly string[]}>>;
  /** When to call 999. */
  readonly emergency: string;
  /** The reason when nothing was ticked. */
  readonly nothing: string;
  /** The reason when only feelings were ticked. */
  readonly feelings: string;
  /** What each of the four signs means. Stands after the English word, which is the same in every language because it is a letter of FOUR. */
  readonly signs: Readonly<Record<Sign, string>>;
  readonly steps: Readonly<Record<StepId, {readonly title: string; readonly text: string}>>;
  /** What is worth writing down in a record. */
  readonly record: readonly string[];
  /** The summary, in the person's own voice. */
  readonly summary: {
    readonly open: string;
    readonly openNothing: string;
    readonly behaviours: string;
    readonly impacts: string;
    readonly close: string;
  };
}

/** Every sentence of `<four-signs-checklist>`, in one language. Whole sentences only; those with a value in them are functions. */
export interface ChecklistMessages {
  readonly title: string;
  readonly intro: readonly string[];
  /** The safety note before the first question, with what leaving does not do. */
  readonly safety: {readonly title: string; readonly text: readonly string[]};
  /** What the list names, so that nobody meets it unprepared. */
  readonly contentNote: string;
  readonly about: Readonly<Record<About | 'legend', string>>;
  readonly voices: Readonly<Record<About, ChecklistVoice>>;
  readonly start: string;
  readonly next: string;
  readonly back: string;
  readonly finish: string;
  readonly skip: string;
  readonly change: string;
  readonly clear: string;
  /** Said once by a screen reader after {@link clear}; never shown. */
  readonly cleared: string;
  /** `Step 2 of 6`. */
  readonly step: (step: number, of: number) => string;
  /** Stands over the numbers to ring at once. */
  readonly ring: string;
  readonly why: string;
  /** Stands before a thing that was ticked. */
  readonly danger: string;
  /** Stands over the four signs, where one was ticked. */
  readonly signs: string;
  /** Stands over the four signs, where none was. */
  readonly lookOut: string;
  /** FOUR helps people remember; it is not a test. */
  readonly four: string;
  readonly nextTitle: string;
  readonly recordTitle: string;
  readonly lawTitle: string;
  readonly law: Readonly<Record<LawArea, LawNote>>;
  readonly lawClose: string;
  readonly helpTitle: string;
  readonly trust: string;
  readonly takeTitle: string;
  readonly takeIntro: string;
  readonly takeShow: string;
  readonly takeHide: string;
  readonly takeWarning: readonly string[];
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
  /** The page's title while the summary is printed. Says nothing about what it is. */
  readonly printTitle: string;
}
