import type {IsoDate} from '../content/types.js';

/** What the clock on the wall shows in London. */
export interface LondonTime {
  readonly date: IsoDate;
  /**
   * Minutes since midnight, by the clock: on the two days on which the clocks change, not the
   * minutes that went by.
   */
  readonly minutes: number;
}

/** The last Sunday of a month, at one in the morning UTC, when British clocks change. */
function changeIn(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 86_400_000;
}

/**
 * The date and the time in London at an instant, without help from the browser: some have no time
 * zones, or wrong ones. The rule is that of the Summer Time Order 2002, made law for every year
 * since: from the last Sunday in March to the last Sunday in October, at 01:00 UTC, one hour ahead.
 *
 * @returns `undefined` for an instant that is no date, or lies outside the years 2003 to 2099
 */
export function londonClock(now: Date): LondonTime | undefined {
  const instant = Number(now);
  const year = new Date(instant).getUTCFullYear();
  if (!(year >= 2003 && year <= 2099)) return undefined;
  const summer = instant >= changeIn(year, 2) && instant < changeIn(year, 9);
  const wall = new Date(instant + (summer ? 3_600_000 : 0));
  return {
    date: wall.toISOString().slice(0, 10),
    minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
  };
}
