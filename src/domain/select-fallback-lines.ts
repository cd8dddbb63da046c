import type {Helpline, Nation} from '../content/types.js';

/**
 * The lines to offer beside one that is, or may be, shut: each nation's own line that is open day
 * and night. Where a nation's is for women only, or there is none, a general line that is always
 * open and serves every such nation stands beside it, so that nobody is left without.
 *
 * @param nations - the nations that count: the one chosen, else those that the shut line serves
 */
export function selectFallbackLines<H extends Helpline>(
  helplines: readonly H[],
  nations: readonly Nation[],
): H[] {
  const open = helplines.filter(
    (line) =>
      line.hours === '24/7' &&
      line.phone &&
      nations.some((nation) => line.nations.indexOf(nation) >= 0),
  );
  const own = open.filter((line) => line.kind === 'nation-line');
  const uncovered = nations.filter((nation) =>
    own.every((line) => line.forWomen || line.nations.indexOf(nation) < 0),
  );
  const general = open.filter((line) => line.kind === 'general');
  const forAll =
    general.find((line) => uncovered.every((nation) => line.nations.indexOf(nation) >= 0)) ??
    general[0];
  return uncovered.length && forAll ? [...own, forAll] : own;
}
