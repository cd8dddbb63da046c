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

/**
 * An hour, in milliseconds: London is on UTC or this far ahead of it, so each time there is tried
 * as both.
 */
const hour = 3_600_000;

/** When a day in London may begin. */
export const midnightsOf = (date: IsoDate): number[] => [Date.parse(date), Date.parse(date) - hour];

/**
 * When it may be one of some times of day in London, or midnight, or when its clocks change, which
 * may jump over such a time.
 *
 * @param days - for how many days to look ahead
 */
export function timesOfDay(now: Date, days: number, times: readonly IsoTime[]): number[] {
  const midnight = Number(now) - (Number(now) % (24 * hour));
  const instants: number[] = [];
  for (const time of ['00:00', '01:00', ...times]) {
    const at = midnight + Number(time.slice(0, 2)) * hour + Number(time.slice(3)) * 60_000;
    for (let day = 0; day <= days + 1; day++)
      instants.push(at + day * 24 * hour, at + (day * 24 - 1) * hour);
  }
  return instants;
}
