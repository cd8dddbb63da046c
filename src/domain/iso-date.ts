import type {IsoDate} from '../content/types.js';

/** Whether a value is a date that exists, written `YYYY-MM-DD`, in the years 2000 to 2099. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return time === time && new Date(time).toISOString().slice(0, 10) === value;
}

/**
 * How many days lie between two dates: 1 from a day to the next; less than 0 where the second is
 * the earlier.
 */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000);
}

/** The date some days after another, or before it. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
