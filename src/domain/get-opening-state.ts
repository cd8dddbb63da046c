import {jurisdiction} from '../content/jurisdiction/current.js';
import type {Helpline, IsoDate, IsoTime, Nation, Span, Weekday} from '../content/types.js';
import {localClock} from './local-clock.js';
import {weekdays} from '../content/vocabulary.js';
import {addDays} from './iso-date.js';

/** A time of day, hours and minutes. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/**
 * Whether a line is open, in terms that a sentence can be made of. `open` without `until`: for
 * longer than a day. `shut` without `opens`: when it opens next is not known. `bank-holiday`: by
 * its own hours it is open now, but it may be shut on a holiday, and nobody has said. `unsure`: the
 * hours rest on one source, so that nothing is worked out from them. `unknown`: there are no hours,
 * or the instant is no date, or outside `jurisdiction.years`.
 */
export type OpeningState =
  | {readonly kind: 'always'}
  | {readonly kind: 'open'; readonly until?: TimeOfDay}
  | {
      readonly kind: 'shut';
      readonly opens?: TimeOfDay;
      readonly inDays?: number;
      readonly day?: Weekday;
    }
  | {readonly kind: 'bank-holiday' | 'unsure' | 'unknown'};

/** It is not known to be open now. */
export const mayBeShut = ({kind}: OpeningState): boolean => kind !== 'always' && kind !== 'open';

/** Bank holidays by nation. */
export type BankHolidays = Readonly<Record<Nation, readonly IsoDate[]>>;

/** What the answer depends on, beside the instant. */
export type LineHours = Pick<
  Helpline,
  'hours' | 'otherHours' | 'nations' | 'shutOnBankHolidays' | 'unsure'
>;

/** Minutes since midnight. */
const minutesOf = (time: IsoTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const allDay: readonly Span[] = [['00:00', '00:00']];

const timeOfDay = (minutes: number): TimeOfDay => ({
  hour: Math.floor(minutes / 60) % 24,
  minute: minutes % 60,
});

/**
 * Whether a line is open at an instant, by the clock on the wall in the country, wherever the
 * visitor is.
 *
 * On a bank holiday a line that is known to shut is shut. Any other is `bank-holiday` while its own
 * hours say that it is open, as nobody has said whether it keeps them, and shut at all other times.
 * A line that serves several nations shuts for certain only on a day that all of them keep. A feast
 * counts as such a day of doubt on a weekend too, when another day is its bank holiday: Christmas
 * Day in the United Kingdom. Outside the years for which bank holidays are known, which a visitor's
 * wrong clock may well show, nothing is claimed. The number is shown whatever the answer.
 *
 * A day that `otherHours` names has those hours and no others, whatever holiday it is. A line that
 * is open day and night is `open` while it shuts within a day, and `always` otherwise.
 *
 * @param now - the instant
 */
export function getOpeningState(
  line: LineHours,
  now: Date,
  bankHolidays?: BankHolidays,
): OpeningState {
  const {hours, otherHours, unsure = []} = line;
  const always = hours === '24/7';
  if (always && !otherHours) return {kind: 'always'};
  if (!hours && !otherHours) return {kind: 'unknown'};
  const week = always ? null : hours;
  if (unsure.indexOf('hours') >= 0) return {kind: 'unsure'};
  const clock = localClock(now);
  if (!clock) return {kind: 'unknown'};

  /** The spans of a day, and whether they are in doubt; `undefined` where nothing is known. */
  const dayAt = (inDays: number): {spans: readonly Span[]; doubt?: boolean} | undefined => {
    const date = addDays(clock.date, inDays);
    const other = otherHours?.[date] ?? (always ? allDay : undefined);
    if (other) return {spans: other};
    const holiday = onHoliday(date, line.nations, bankHolidays);
    if (holiday === undefined) return undefined;
    if (holiday === 'all' && line.shutOnBankHolidays) return {spans: []};
    const own = week ? week[weekdayOf(date)] : null;
    const doubt = Boolean(holiday) || jurisdiction.feasts.indexOf(date.slice(5)) >= 0;
    // Of a holiday of which nothing is known, it may be open at any time.
    return own === null ? (doubt ? {spans: allDay, doubt} : undefined) : {spans: own ?? [], doubt};
  };
  /** In minutes from today's midnight. An end at or before its start lies on the next day. */
  const spansFrom = (inDays: number) => {
    const {spans = [], doubt = false} = dayAt(inDays) ?? {};
    return spans.map(([from, until]) => {
      const start = minutesOf(from);
      const end = minutesOf(until);
      return {
        start: start + inDays * 1440,
        end: (end > start ? end : end + 1440) + inDays * 1440,
        doubt,
      };
    });
  };

  const all = [...spansFrom(-1), ...spansFrom(0), ...spansFrom(1)].sort(
    (one, other) => one.start - other.start,
  );
  const covering = all.filter(({start, end}) => start <= clock.minutes && clock.minutes < end);
  const sure = all.filter(({doubt}) => !doubt);
  const open = covering.find(({doubt}) => !doubt);
  if (open) {
    // Spans that touch are one: a line that is open until midnight, and from midnight, does not
    // shut.
    let {end} = open;
    for (const span of sure) if (span.start <= end && span.end > end) end = span.end;
    if (end - clock.minutes > 1440) return {kind: always ? 'always' : 'open'};
    return {kind: 'open', until: timeOfDay(end)};
  }
  if (covering.length) return {kind: 'bank-holiday'};
  if (!dayAt(0)) return {kind: 'unknown'};
  for (let inDays = 0; inDays <= 7; inDays++) {
    const next = spansFrom(inDays)
      .filter(({start}) => start > clock.minutes)
      .sort((one, other) => one.start - other.start)[0];
    if (!dayAt(inDays) || next?.doubt) return {kind: 'shut'};
    if (next)
      return {
        kind: 'shut',
        opens: timeOfDay(next.start),
        inDays,
        day: weekdayOf(addDays(clock.date, inDays)),
      };
  }
  return {kind: 'shut'};
}

/**
 * Whether all the nations keep a day, some do, or none; `undefined` in a year for which no bank
 * holidays are known.
 */
function onHoliday(
  date: IsoDate,
  nations: readonly Nation[],
  bankHolidays?: BankHolidays,
): 'all' | 'some' | '' | undefined {
  const lists = nations.map((nation) => bankHolidays?.[nation] ?? []);
  const year = date.slice(0, 4);
  if (!lists.length || !lists.every((list) => list.some((day) => day.slice(0, 4) === year)))
    return undefined;
  const keeping = lists.filter((list) => list.indexOf(date) >= 0).length;
  return keeping === lists.length ? 'all' : keeping ? 'some' : '';
}

function weekdayOf(date: IsoDate): Weekday {
  return weekdays[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';
}
