import type {Hours, IsoTime, OtherHours, Span, Weekday} from '../content/types.js';
import {cleanText} from './clean-text.js';
import {weekdays} from '../content/vocabulary.js';
import {isIsoDate} from './iso-date.js';

/** What could be read of hours, and the days that could not, as they were written. */
export interface HoursReading<Read> {
  readonly read: Read;
  readonly unread?: unknown;
}

/** `9:00`, `09.00`, and `24:00` for the end of a day; anything else gives no time. */
const readTime = (text: string): IsoTime => {
  const time = `0${text.replace('.', ':')}`.slice(-5);
  return text.length < 6 && /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) ? time : '';
};

function readSpan(value: unknown): Span | undefined {
  const [opens = '', shuts = '', ...more] = Array.isArray(value) ? value.map(cleanText) : [];
  const from = readTime(opens);
  const until = readTime(shuts);
  if (!from || !until || more.length || from === '24:00') return undefined;
  // `1:00`, and `9:00` to `5:00`, may be meant for the afternoon.
  if (from < '12' && (until > from ? /^[1-5]\D/.test(opens) : /^[1-9]\D/.test(shuts)))
    return undefined;
  return [from, until === '24:00' ? '00:00' : until];
}

/** Hours by day, as far as they can be read. */
function readDays<Day extends string>(
  value: unknown,
  readDay: (text: string) => Day | undefined,
): HoursReading<Partial<Record<Day, Span[]>>> | undefined {
  const hours: Partial<Record<Day, Span[]>> = {};
  let unread: Record<string, unknown> | undefined;
  // An array has indices and no days: each of them ends up in `unread`.
  for (const key of Object.keys(value as object).slice(0, 400)) {
    const written = (value as Record<string, unknown>)[key];
    const day = readDay(cleanText(key));
    const spans =
      Array.isArray(written) && written.length < 5 ? written.map(readSpan) : [undefined];
    if (day && !hours[day] && spans.every(Boolean)) hours[day] = spans as Span[];
    else unread = {...unread, [key]: written};
  }
  return Object.keys(hours).length ? {read: hours, unread} : undefined;
}

const unknownDays: Record<Weekday, null> = {
  mon: null,
  tue: null,
  wed: null,
  thu: null,
  fri: null,
  sat: null,
  sun: null,
};

/**
 * Hours that a partner wrote, copied into an object of our own. Of a day that cannot be read, and
 * of each day that is missing beside it, nothing is known: such a day is `null`.
 *
 * @param value - `24/7`, or an object from `mon` … `sun`, or longer names of the days, to lists of
 *   `["09:30", "16:00"]`
 * @returns `24/7` for hours from midnight to midnight on every day; `undefined` where nothing can
 *   be read
 * @throws TypeError - of what is no text and no object
 */
export function parseHours(value: unknown): HoursReading<Exclude<Hours, null>> | undefined {
  if (cleanText(value).replace(/\s/g, '') === '24/7') return {read: '24/7'};
  const reading = readDays(value, (text) =>
    weekdays.find((day) => RegExp(`^${day}[a-z]*\\W*$`, 'i').test(text)),
  );
  if (!reading) return undefined;
  const {read, unread} = reading;
  // From midnight to midnight on every day is `24/7`.
  if (weekdays.every((day) => String(read[day]) === '00:00,00:00')) return {read: '24/7', unread};
  return unread ? {read: {...unknownDays, ...read}, unread} : reading;
}

/**
 * Hours of single days that a partner wrote, such as those of a holiday.
 *
 * @param value - an object from ISO 8601 dates to lists of spans as for {@link parseHours}; an
 *   empty list for a day on which the service is shut
 */
export const parseOtherHours = (value: unknown): HoursReading<OtherHours> | undefined =>
  readDays(value, (text) => (isIsoDate(text) ? text : undefined));
