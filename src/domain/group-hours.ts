import type {Span, WeekHours, Weekday} from '../content/types.js';
import {weekdays} from '../content/vocabulary.js';

/** Days in a row that have the same hours. */
export interface HoursGroup {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly spans: readonly Span[];
}

/**
 * Hours by weekday, with days in a row that are alike put together: Monday to Friday, nine to five.
 */
export function groupHours(hours: WeekHours): HoursGroup[] {
  const groups: {first: Weekday; last: Weekday; spans: readonly Span[]}[] = [];
  let before = '';
  for (const day of weekdays) {
    const spans = hours[day] ?? [];
    const key = JSON.stringify(spans);
    const group = groups[groups.length - 1];
    if (spans.length && group && key === before) group.last = day;
    else if (spans.length) groups.push({first: day, last: day, spans});
    before = key;
  }
  return groups;
}
