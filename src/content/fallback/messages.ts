/**
 * The services named in a fallback beside 999 and 101: each open day and night, or for stalking.
 */
export const fallbackHelplines = [
  'national-stalking-helpline',
  'national-domestic-abuse-helpline',
  'victim-support',
  'live-fear-free',
  'scotland-domestic-abuse-helpline',
  'northern-ireland-abuse-helpline',
] as const;

/** A link of the words before a number and the number: out of its sentence it says whose it is. */
type Call = (words: string) => string;

/**
 * The sentences that a host writes inside a tag, in one language. What is handed in is a link. `H`
 * are the services that are named in it.
 */
export interface FallbackMessages<H extends string = (typeof fallbackHelplines)[number]> {
  readonly checklist: {
    readonly title: string;
    readonly lead: string;
    readonly signs: readonly string[];
    readonly help: (emergency: string, stalking: Call) => string;
    /** Stands under the title where a server writes the whole list, without boxes. */
    readonly intro: string;
    /** {@link lead}, where it is about someone else. */
    readonly leadAboutSomeone: string;
  };
  readonly helplines: {
    readonly title: string;
    readonly emergency: (emergency: string) => string;
    readonly police: (police: Call) => string;
    /** Stands before the number, in the link. The lines stand in this order. */
    readonly lines: Readonly<Record<H, string>>;
  };
  readonly week: {readonly title: string; readonly text: (stalking: Call) => string};
  /**
   * Above a list of names, numbers and hours on a page in a language that we have no words in: that
   * it is all that there is.
   */
  readonly factsOnly: string;
  /** The pages for a frame. Their title stays in the browser's history, so it is neutral. */
  readonly frame: {readonly title: string};
}
