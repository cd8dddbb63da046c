import {jurisdiction} from '../content/jurisdiction/current.js';
import type {ClockChange, IsoDate} from '../content/types.js';

/** What the clock on the wall shows in the country. */
export interface LocalTime {
  readonly date: IsoDate;
  /**
   * Minutes since midnight, by the clock: on the two days on which the clocks change, not the
   * minutes that went by.
   */
  readonly minutes: number;
}

/** When the clocks change in a year, in milliseconds of standard time. */
function changeIn(year: number, {month, latest, hour}: ClockChange): number {
  const day = new Date(Date.UTC(year, month - 1, latest));
  return day.getTime() - day.getUTCDay() * 86_400_000 + hour * 3_600_000;
}

/**
 * The date and the time in the country at an instant, without help from the browser: some have no
 * time zones, or wrong ones. In summer the clock is one hour ahead.
 *
 * @returns `undefined` for an instant that is no date, or lies outside the years for which the rule
 *   is known
 */
export function localClock(now: Date): LocalTime | undefined {
  const {offset, summer, years} = jurisdiction;
  const standard = Number(now) + offset * 60_000;
  const year = new Date(standard).getUTCFullYear();
  if (!(year >= years[0] && year <= years[1])) return undefined;
  let isSummer = false;
  if (summer) {
    const from = changeIn(year, summer.from);
    const until = changeIn(year, summer.until);
    // South of the equator summer goes over the new year.
    isSummer =
      from < until ? standard >= from && standard < until : standard >= from || standard < until;
  }
  const wall = new Date(standard + (isSummer ? 3_600_000 : 0));
  return {
    date: wall.toISOString().slice(0, 10),
    minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
  };
}
