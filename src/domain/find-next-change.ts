import {jurisdiction} from '../content/jurisdiction/current.js';
import type {IsoDate, IsoTime} from '../content/types.js';

/**
 * The next instant at which something else is said than now, in milliseconds, or `Infinity` where
 * that will not be. A clock that sleeps until then wakes for nothing else.
 *
 * @param say - what is said at an instant; compared as JSON
 * @param instants - when it may change, in milliseconds, in any order
 */
export function findNextChange(
  say: (at: Date) => unknown,
  now: Date,
  instants: readonly number[],
): number {
  const said = JSON.stringify(say(now));
  const later = instants.filter((at) => at > Number(now)).sort((one, other) => one - other);
  return later.find((at) => JSON.stringify(say(new Date(at))) !== said) ?? Infinity;
}

const minute = 60_000;

/**
 * An hour, in milliseconds: the clock of the country shows standard time or is this far ahead of
 * it, so each time there is tried as both.
 */
const hour = 60 * minute;

/** When a day in the country may begin. */
export function midnightsOf(date: IsoDate): number[] {
  const standard = Date.parse(date) - jurisdiction.offset * minute;
  return [standard, standard - hour];
}

/**
 * When it may be one of some times of day in the country, or midnight, or when its clocks change,
 * which may jump over such a time.
 *
 * @param days - for how many days to look ahead
 */
export function timesOfDay(now: Date, days: number, times: readonly IsoTime[]): number[] {
  const {offset, summer} = jurisdiction;
  const midnight = Number(now) - ((Number(now) + offset * minute) % (24 * hour));
  const changes = summer ? [summer.from.hour, summer.until.hour] : [];
  const minutes = times.map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  const instants: number[] = [];
  for (const from of [0, ...changes.map((change) => change * 60), ...minutes]) {
    const at = midnight + from * minute;
    for (let day = 0; day <= days + 1; day++)
      instants.push(at + day * 24 * hour, at + (day * 24 - 1) * hour);
  }
  return instants;
}
