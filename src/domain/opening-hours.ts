import type {Helpline, IsoDate, IsoTime, Nation, Weekday} from '../content/types.js';
import {londonClock} from './london-clock.js';
import {weekdays} from './group-hours.js';
import {addDays} from './iso-date.js';

/** A time of day, hours and minutes. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/**
 * Whether a line is open, in terms that a sentence can be made of. `open` without `until`: for longer than a day. `bank-holiday`: it may be shut today, and nobody has said. `unsure`: the hours rest
 * on one source, so that nothing is worked out from them. `unknown`: there are no hours, or the instant is none that we can judge.
 */
export type OpeningState =
  | {readonly kind: 'always'}
  | {readonly kind: 'open'; readonly until?: TimeOfDay}
  | {readonly kind: 'shut'; readonly opens?: TimeOfDay; readonly inDays?: number; readonly day?: Weekday}
  | {readonly kind: 'bank-holiday' | 'unsure' | 'unknown'};

/** Bank holidays by nation. */
export type BankHolidays = Readonly<Record<Nation, readonly IsoDate[]>>;

/** What the answer depends on, beside the instant. */
export type LineHours = Pick<Helpline, 'hours' | 'nations' | 'shutOnBankHolidays' | 'unsure'>;

/** Minutes since midnight. */
const minutesOf = (time: IsoTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const timeOfDay = (minutes: number): TimeOfDay => ({hour: Math.floor(minutes / 60) % 24, minute: minutes % 60});

/**
 * Whether a line is open at an instant, by the clock on the wall in Britain, wherever the visitor is.
 *
 * On a bank holiday a line that is known to shut is shut; any other is `bank-holiday`, as nobody has said. A line that serves several nations shuts for certain
 * only on a day that all of them keep. Outside the years for which bank holidays are known, which a visitor's wrong clock may well show, nothing is
 * claimed. The number is shown whatever the answer.
 *
 * @param now - the instant
 */
export function openingHours(line: LineHours, now: Date, bankHolidays?: BankHolidays): OpeningState {
  const {hours, unsure = []} = line;
  if (hours === '24/7') return {kind: 'always'};
  if (!hours) return {kind: 'unknown'};
  if (unsure.indexOf('hours') >= 0) return {kind: 'unsure'};
  const clock = londonClock(now);
  if (!clock) return {kind: 'unknown'};

  /** How a day stands: its spans, `undefined` where it is not known. */
  const spansOn = (inDays: number) => {
    const date = addDays(clock.date, inDays);
    const holiday = onHoliday(date, line.nations, bankHolidays);
    if (holiday === undefined || (holiday && (!line.shutOnBankHolidays || holiday === 'some'))) return undefined;
    return holiday ? [] : (hours[weekdayOf(date)] ?? []);
  };
  /** In minutes from today's midnight. An end at or before its start lies on the next day. */
  const spansFrom = (inDays: number) =>
    (spansOn(inDays) ?? []).map(([from, until]) => {
      const start = minutesOf(from);
      const end = minutesOf(until);
      return {start: start + inDays * 1440, end: (end > start ? end : end + 1440) + inDays * 1440};
    });

  const all = [...spansFrom(-1), ...spansFrom(0), ...spansFrom(1)].sort((one, other) => one.start - other.start);
  const open = all.find(({start, end}) => start <= clock.minutes && clock.minutes < end);
  if (open) {
    // Spans that touch are one: a line that is open until midnight, and from midnight, does not shut.
    let {end} = open;
    for (const span of all) if (span.start <= end && span.end > end) end = span.end;
    return end - clock.minutes > 1440 ? {kind: 'open'} : {kind: 'open', until: timeOfDay(end)};
  }
  // Yesterday was a holiday that nobody has spoken for, and its hours would reach past midnight to now.
  const yesterday = addDays(clock.date, -1);
  const late = (hours[weekdayOf(yesterday)] ?? []).some(([from, until]) => until <= from && clock.minutes < minutesOf(until));
  if (late && !spansOn(-1) && onHoliday(yesterday, line.nations, bankHolidays)) return {kind: 'bank-holiday'};
  if (!spansOn(0)) return {kind: onHoliday(clock.date, line.nations, bankHolidays) ? 'bank-holiday' : 'unknown'};
  for (let inDays = 0; inDays <= 7; inDays++) {
    if (!spansOn(inDays)) return {kind: 'shut'};
    const next = spansFrom(inDays)
      .map(({start}) => start)
      .filter((start) => start > clock.minutes)
      .sort((one, other) => one - other)[0];
    if (next !== undefined) return {kind: 'shut', opens: timeOfDay(next), inDays, day: weekdayOf(addDays(clock.date, inDays))};
  }
  return {kind: 'shut'};
}

/** Whether all the nations keep a day, some do, or none; `undefined` in a year for which no bank holidays are known. */
function onHoliday(date: IsoDate, nations: readonly Nation[], bankHolidays?: BankHolidays): 'all' | 'some' | '' | undefined {
  const lists = nations.map((nation) => bankHolidays?.[nation] ?? []);
  const year = date.slice(0, 4);
  if (!lists.length || !lists.every((list) => list.some((day) => day.slice(0, 4) === year))) return undefined;
  const keeping = lists.filter((list) => list.indexOf(date) >= 0).length;
  return keeping === lists.length ? 'all' : keeping ? 'some' : '';
}

function weekdayOf(date: IsoDate): Weekday {
  return weekdays[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';
}
