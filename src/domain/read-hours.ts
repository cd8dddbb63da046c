import type {Hours, Span, Weekday} from '../content/types.js';
import {weekdays} from './group-hours.js';

const isTime = (value: unknown): boolean => typeof value === 'string' && /^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(value);

const isSpan = (value: unknown): value is Span => Array.isArray(value) && value.length === 2 && value.every(isTime);

/**
 * Hours that a partner wrote, copied into an object of our own.
 *
 * @param value - `24/7`, or an object from `mon` … `sun` to lists of `["09:30", "16:00"]`
 * @returns `24/7` for hours from midnight to midnight on every day; `undefined` for anything else, a day that is no day included
 */
export function readHours(value: unknown): Exclude<Hours, null> | undefined {
  if (value === '24/7') return value;
  if (typeof value !== 'object' || !value || Array.isArray(value)) return undefined;
  const hours: Partial<Record<Weekday, Span[]>> = {};
  for (const key of Object.keys(value)) {
    const day = weekdays.find((each) => each === key);
    const spans = (value as Record<string, unknown>)[key];
    if (!day || !Array.isArray(spans) || spans.length > 4 || !spans.every(isSpan)) return undefined;
    hours[day] = spans.map(([from, until]) => [from, until]);
  }
  // Every day from midnight to midnight is a long way to say it.
  if (weekdays.every((day) => String(hours[day]) === '00:00,00:00')) return '24/7';
  return Object.keys(hours).length ? hours : undefined;
}
