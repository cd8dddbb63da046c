import type {Helpline} from '../content/types.js';
import {helplineKinds} from '../content/vocabulary.js';
import {getOpeningState, type BankHolidays, type OpeningState} from './get-opening-state.js';

/** The lower, the sooner somebody answers. */
function rankOf({kind}: OpeningState): number {
  if (kind === 'always' || kind === 'open') return 0;
  return kind === 'shut' ? 2 : 1;
}

/**
 * The same services, with what is open now first within its kind, then what may be, then what is
 * shut; otherwise as they were handed in. The first stalking line with a number stays first.
 *
 * @param lines - in order of kind
 */
export function sortOpenFirst<H extends Helpline>(
  lines: readonly H[],
  now: Date,
  bankHolidays?: BankHolidays,
): H[] {
  const stalkingLine = lines.find(({kind, phone}) => kind === 'stalking' && phone);
  const ranked = lines.map((line, index) => {
    const openRank = line === stalkingLine ? -1 : rankOf(getOpeningState(line, now, bankHolidays));
    return {line, rank: (helplineKinds.indexOf(line.kind) * 10 + openRank) * 1000 + index};
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({line}) => line);
}
