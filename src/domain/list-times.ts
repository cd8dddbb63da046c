import type {Helpline, IsoTime, Span} from '../content/types.js';

/**
 * Every time of day at which one of some lines opens or shuts, in no order, and as often as it is
 * in the hours.
 */
export function listTimes(lines: readonly Pick<Helpline, 'hours' | 'otherHours'>[]): IsoTime[] {
  const times: IsoTime[] = [];
  for (const {hours, otherHours} of lines) {
    for (const week of [hours === '24/7' ? null : hours, otherHours]) {
      const days: Readonly<Record<string, readonly Span[] | null>> = week ?? {};
      for (const day of Object.keys(days)) for (const span of days[day] ?? []) times.push(...span);
    }
  }
  return times;
}
