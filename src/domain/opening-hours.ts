import type {Helpline, IsoDate, Nation, Weekday} from '../content/types.js';

/** A time of day, hours and minutes. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** Whether a line is open, in terms that a sentence can be made of. */
export type OpeningState =
  | {readonly kind: 'always'}
  | {readonly kind: 'open'; readonly until: TimeOfDay}
  | {readonly kind: 'shut'; readonly opens?: TimeOfDay; readonly inDays?: number; readonly day?: Weekday}
  | {readonly kind: 'bank-holiday'}
  | {readonly kind: 'unsure'}
  | {readonly kind: 'unknown'};

/** What the answer depends on beside the instant. */
export type BankHolidays = Readonly<Record<Nation, readonly IsoDate[]>>;

/** Whether a line is open at an instant. */
export function openingHours(line: Pick<Helpline, 'hours' | 'nations' | 'shutOnBankHolidays' | 'unsure'>, _now: Date, _bankHolidays?: BankHolidays): OpeningState {
  if (line.hours === '24/7') return {kind: 'always'};
  return {kind: line.hours ? 'unsure' : 'unknown'};
}
