import type {Helpline, Nation} from '../content/types.js';

/**
 * The lines to offer beside one that is, or may be, shut: each nation's own line that is open day and night. Where that one is for women only, the first
 * general line of the nation that is always open stands beside it, so that nobody is left without.
 *
 * @param nations - the nations that count: the one chosen, else those that the shut line serves
 */
export function linesAlwaysOpen<H extends Helpline>(helplines: readonly H[], nations: readonly Nation[]): H[] {
  const open = helplines.filter(
    (line) => line.hours === '24/7' && line.phone && nations.some((nation) => line.nations.indexOf(nation) >= 0),
  );
  const own = open.filter((line) => line.kind === 'nation-line');
  const general = open.filter((line) => line.kind === 'general');
  const uncovered = nations.some((nation) => {
    const lines = own.filter((line) => line.nations.indexOf(nation) >= 0);
    return lines.every((line) => line.forWomen);
  });
  return uncovered && general[0] ? [...own, general[0]] : own;
}
