import type {CampaignKind} from '../vocabulary.js';

/** The sentences of one campaign. */
export interface CampaignMessages {
  /** @param dates - from {@link WeekMessages.dates} */
  readonly before: (dates: string) => string;
  readonly during: (dates: string) => string;
  readonly after: string;
}

/**
 * Every sentence of `<four-signs-week>`, in one language. Whole sentences only; those with a value
 * in them are functions.
 */
export interface WeekMessages {
  /** The name of the landmark. */
  readonly label: string;
  /** The heading when no campaign covers today. True in any week. */
  readonly evergreen: string;
  readonly about: string;
  /** One figure, with its year and its source: Office for National Statistics, 2024. */
  readonly figure: string;
  readonly figureSource: string;
  readonly campaigns: Readonly<Record<CampaignKind, CampaignMessages>>;
  /**
   * A date or a range of dates; months are 1 to 12. Both ends are meant, and the same twice is one
   * day.
   */
  readonly dates: (
    start: readonly [year: number, month: number, day: number],
    end: readonly [year: number, month: number, day: number],
  ) => string;
  readonly theme: (theme: string) => string;
  /** The words of the partner's link. */
  readonly link: string;
  readonly help: string;
  readonly emergency: string;
  readonly dismiss: string;
  /** Said once the visitor has hidden it. */
  readonly dismissed: string;
}
