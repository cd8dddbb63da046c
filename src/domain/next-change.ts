import type {IsoTime} from '../content/types.js';

/**
 * The next instant at which something else is said than now, in milliseconds, or `Infinity` where that will not be. A clock that sleeps until then wakes for nothing
 * else.
 *
 * What is said may change at midnight and at some times of day in London, and when its clocks change, which may jump over such a time. London is on UTC or
 * one hour ahead of it, so each time is tried as both.
 *
 * @param say - what is said at an instant; compared as JSON
 * @param days - for how many days to look ahead
 * @param times - the times of day at which it may change
 */
export function nextChange(say: (at: Date) => unknown, now: Date, days: number, times: readonly IsoTime[] = []): number {
  const minutes: number[] = [];
  for (const time of ['00:00', '01:00', ...times]) {
    const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    minutes.push(minute, (minute + 1380) % 1440);
  }
  minutes.sort((one, other) => one - other);
  const before = JSON.stringify(say(now));
  const midnight = Number(now) - (Number(now) % 86_400_000);
  for (let day = 0; day <= days; day++) {
    for (const minute of minutes) {
      const at = midnight + day * 86_400_000 + minute * 60_000;
      if (at > Number(now) && JSON.stringify(say(new Date(at))) !== before) return at;
    }
  }
  return Infinity;
}
