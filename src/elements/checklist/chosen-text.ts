import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {Helpline, Nation, Need} from '../../content/types.js';
import {selectHelplines} from '../../domain/select-helplines.js';

/**
 * What is said when the visitor has chosen at an ending: for where the help is, and for what, as
 * far as there is a line to call.
 */
export function chosenText(
  nation: Nation | null,
  need: Need | undefined,
  messages: HelplinesMessages,
  helplines: readonly Helpline[],
): string {
  const where = nation ? messages.helpIn[nation] : messages.helpEverywhere;
  const isOffered =
    need &&
    selectHelplines(helplines, {nation: nation ?? undefined}).some(
      (line) => line.phone && line.needs.indexOf(need) >= 0,
    );
  return isOffered ? `${where}. ${messages.needs[need]}` : where;
}
