import type {Helpline, Nation, Need} from '../content/types.js';
import {chooseFirstLines} from './choose-first-lines.js';
import type {Guidance} from './choose-guidance.js';

/** The lines of an ending that are to be rung at once. */
export interface LinesToRing<H extends Helpline> {
  /** The first action of the ending. In danger that is 999, and there is no line here. */
  readonly first: H | undefined;
  /** In sight below it. */
  readonly shown: readonly H[];
  /** One tap away. */
  readonly folded: readonly H[];
}

/**
 * Which lines stand in sight before the reasons for an ending. Those for what the visitor needs
 * come first, then those of the guidance, in its order. Where no nation is known and nobody is in
 * danger, the lines that are open day and night are folded: they are the nations' own, and most of
 * them are not the visitor's.
 *
 * @param nation - `undefined` where it is not known
 * @param need - what the visitor said that they need; the ending does not follow from it
 * @param lines - all that serve the nation
 */
export function chooseLinesToRing<H extends Helpline>(
  {ending, helplines}: Pick<Guidance<H>, 'ending' | 'helplines'>,
  nation: Nation | undefined,
  need: Need = 'stalking',
  lines: readonly H[] = [],
): LinesToRing<H> {
  const isUrgent = ending === 'urgent';
  const first = isUrgent ? undefined : helplines[0];
  const canBeRung = lines.filter(({phone}) => phone);
  const forNeed =
    need === 'stalking'
      ? []
      : chooseFirstLines(canBeRung, {nation, need}).filter(
          (line) => line !== first && line.needs.indexOf(need) >= 0,
        );
  const rest = helplines.filter((line) => line !== first && forNeed.indexOf(line) < 0);
  const isFolded = ({hours}: H): boolean => !isUrgent && !nation && hours === '24/7';
  return {
    first,
    shown: [...forNeed, ...rest.filter((line) => !isFolded(line))],
    folded: rest.filter(isFolded),
  };
}

/**
 * The cards of an ending, each once: those of what was ticked, the lines to ring, whoever helps
 * with what the visitor needs, also where they can only be written to, and the folded lines.
 *
 * @param special - the services of the guidance for what was ticked
 * @param lines - all that serve the nation
 */
export function listCards<H extends Helpline>(
  special: readonly H[],
  {first, shown, folded}: LinesToRing<H>,
  need: Need | undefined,
  lines: readonly H[],
): H[] {
  const isAsked = need && need !== 'stalking';
  const forNeed = isAsked ? lines.filter(({needs}) => needs.indexOf(need) >= 0) : [];
  const cards = [...special, ...(first ? [first] : []), ...shown, ...forNeed, ...folded];
  return cards.filter((line, at) => cards.indexOf(line) === at);
}
