import type {TickId} from './facts.js';
import type {About, BehaviourGroup, Ending, LawArea, NoteId, Sign, StepId} from '../vocabulary.js';

/**
 * What the law says in one area. Stalking is a crime, and it says so; it never says that of what a
 * person ticked.
 */
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
  /** How old the sources are: the same months as in `sources.ts`, which a test compares. */
  readonly dated: string;
}

/** The sentences that differ between "about me" and "about someone I am worried about". */
export interface ChecklistVoice {
  /** What can be ticked, as the person who ticks it would say it. */
  readonly items: Readonly<Record<TickId, string>>;
  /** What to do with the list. */
  readonly ask: string;
  /**
   * The headings over the boxes; `impact` stands over how it is for the person, `who` over who the
   * other person is.
   */
  readonly groups: Readonly<Record<BehaviourGroup | 'impact' | 'who', string>>;
  readonly endings: Readonly<
    Record<Ending, {readonly title: string; readonly lead: readonly string[]}>
  >;
  /** When to call 999. */
  readonly emergency: string;
  /** The reason when nothing was ticked. */
  readonly nothing: string;
  /** The reason when only who it is was ticked: the ending is that of nothing ticked. */
  readonly onlyWho: string;
  /** The reason when only feelings were ticked. */
  readonly feelings: string;
  /**
   * What each of the four signs means. Stands after the English word, which is the same in every
   * language because it is a letter of FOUR. All four are under every ending, whatever was ticked,
   * so each says when it is one, and nothing about a real person.
   */
  readonly signs: Readonly<Record<Sign, string>>;
  /** That it harms without touch. Stands under every ending, whatever was ticked. */
  readonly harm: string;
  readonly steps: Readonly<Record<StepId, {readonly title: string; readonly text: string}>>;
  /** Folded under the steps. */
  readonly notes: Readonly<Record<NoteId, {readonly title: string; readonly text: string}>>;
  /** Where a partner, or a former one, was ticked, and where there is such a right. */
  readonly rightToAsk: {readonly title: string; readonly text: string};
  /** What is worth writing down in a record. The first five are the columns of the empty sheet. */
  readonly record: readonly string[];
  /** The summary, in the person's own voice. */
  readonly summary: {
    readonly open: string;
    readonly openNothing: string;
    readonly behaviours: string;
    readonly who: string;
    readonly impacts: string;
    readonly close: string;
  };
}

/**
 * Every sentence of `<four-signs-checklist>`, in one language. Whole sentences only; those with a
 * value in them are functions.
 */
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
  /** What is seen of {@link clear}: the beginning of it. The rest is heard. */
  readonly clearSeen: string;
  /** Said once by a screen reader after {@link clear}; never shown. */
  readonly cleared: string;
  /** `Step 2 of 6`. */
  readonly step: (step: number, of: number) => string;
  /** Stands over the numbers to ring at once. */
  readonly ring: string;
  /** Folded under those numbers. The title says the most of it, for those who do not open it. */
  readonly ringBack: {readonly title: string; readonly text: string};
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
  /** Care when filming: after what is worth writing down. */
  readonly recordCare: string;
  /** Prints an empty sheet, to be filled in by hand. */
  readonly printSheet: string;
  readonly sheetNote: string;
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
  /**
   * The page's title while something is printed, and the one on the empty sheet. Says nothing about
   * what it is.
   */
  readonly printTitle: string;
}
