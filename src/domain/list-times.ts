import type {Helpline, IsoTime} from '../content/types.js';

/**
 * Every time of day at which one of some lines opens or shuts, in no order, and as often as it is
 * in the hours.
 */
export function listTimes(lines: readonly Pick<Helpline, 'hours' | 'otherHours'>[]): IsoTime[] {
  const times: IsoTime[] = [];
  for (const {hours, otherHours} of lines) {
    for (const days of [hours === '24/7' ? null : hours, otherHours])
      for (const spans of Object.values(days ?? {}))
        for (const span of spans ?? []) times.push(...span);
  }
  return times;
}
