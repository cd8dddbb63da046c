import type {Helpline, Nation, Need} from '../content/types.js';
import {helplineKinds} from '../content/vocabulary.js';

/** What to choose by. Anything left out chooses nothing away. */
export interface HelplineChoice {
  /** Lines that serve another nation only are left out. */
  readonly nation?: Nation | undefined;
  /**
   * Specialist lines for other needs are left out; stalking, the nation's own line and general
   * support stay.
   */
  readonly need?: Need | undefined;
  /**
   * Ids of the only services wanted. Ids that are not known, or not in the nation, are ignored.
   */
  readonly only?: readonly string[] | undefined;
  /** Ids of services that are not wanted. */
  readonly without?: readonly string[] | undefined;
}

/**
 * The services to show, in order: stalking specialists, the nation's own line, the need, then
 * general support. Within a kind they stand as they were handed in. Never empty where any service
 * was handed in: a choice that would leave nothing is ignored, the lists first and the nation
 * last, so that no setting can take the last number away.
 */
export function selectHelplines<H extends Helpline>(
  helplines: readonly H[],
  choice: HelplineChoice = {},
): H[] {
  const {nation, need, only, without} = choice;
  const wanted = Array.isArray(only) ? only : [];
  const unwanted = Array.isArray(without) ? without : [];
  let chosen = [...helplines];
  const narrow = (keep: (helpline: H) => boolean) => {
    const kept = chosen.filter(keep);
    if (kept.length) chosen = kept;
  };
  if (nation) narrow((helpline) => helpline.nations.indexOf(nation) >= 0);
  if (wanted.length) narrow((helpline) => wanted.indexOf(helpline.id) >= 0);
  else if (need)
    narrow((helpline) => helpline.kind !== 'need' || helpline.needs.indexOf(need) >= 0);
  narrow((helpline) => unwanted.indexOf(helpline.id) < 0);
  // Array.prototype.sort is not stable before Chromium 70: the index decides between equal kinds.
  const rank = (helpline: H) =>
    helplineKinds.indexOf(helpline.kind) * 1000 + helplines.indexOf(helpline);
  return chosen.sort((one, other) => rank(one) - rank(other));
}
