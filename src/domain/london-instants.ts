import type {IsoDate} from '../content/types.js';
import {londonClock} from './london-clock.js';

/**
 * The instants at which the clock on the wall in London shows a date and a time: one; none in the hour that is skipped in March; two in the hour that comes
 * twice in October. In milliseconds.
 *
 * @param minutes - since midnight
 */
export function londonInstants(date: IsoDate, minutes: number): number[] {
  const asUtc = Date.parse(date) + minutes * 60_000;
  return [asUtc - 3_600_000, asUtc].filter((instant) => {
    const clock = londonClock(new Date(instant));
    return clock?.date === date && clock.minutes === minutes;
  });
}
