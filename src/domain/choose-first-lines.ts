import {jurisdiction} from '../content/jurisdiction/current.js';
import type {Helpline, Nation, Need} from '../content/types.js';
import {selectFallbackLines} from './select-fallback-lines.js';

/**
 * The few services to show first, in order; the rest is one press away.
 *
 * - The stalking helpline; the nation's own line that is open day and night; the next stalking
 *   service with another number; a line for anyone.
 * - Where no nation is known: the stalking helpline, each nation's own line that is open day and
 *   night, with one for anyone where that is for women only, and a line for anyone anywhere.
 * - With a need other than stalking: that need's line, the stalking helpline, the nation's own
 *   line, a line for anyone. Where no nation is known, each nation's line for the need.
 *
 * A line that names the need first is for that need before any that also helps with it: Galop
 * knows domestic abuse, and is for LGBT+ people. Never empty where any service was handed in.
 *
 * @param lines - those of the nation, in order of kind, the better ones first
 * @param choice - `nation` and `need`: what is known of the visitor
 */
export function chooseFirstLines<H extends Helpline>(
  lines: readonly H[],
  {nation, need}: {readonly nation?: Nation | undefined; readonly need?: Need | undefined},
): H[] {
  const {nations} = jurisdiction;
  const first: H[] = [];
  const add = (line: H | undefined) => {
    if (line && first.indexOf(line) < 0) first.push(line);
  };
  const serves = (line: H, asked: readonly Nation[]) =>
    asked.every((each) => line.nations.indexOf(each) >= 0);
  const asked = nation ? [nation] : nations;
  const isAlwaysOpen = ({hours, phone}: H) => hours === '24/7' && phone;

  const forNeed: (H | undefined)[] = [];
  if (need && need !== 'stalking') {
    for (const each of asked) {
      const helpful = lines.filter((line) => serves(line, [each]) && line.needs.indexOf(need) >= 0);
      forNeed.push(helpful.find((line) => line.needs[0] === need) ?? helpful[0]);
    }
  }
  const stalkingLine = lines.find(
    (line) => line.kind === 'stalking' && line.phone && serves(line, asked),
  );
  add(forNeed.find((line) => line));
  add(stalkingLine);
  forNeed.forEach(add);
  if (!nation && !forNeed.length) selectFallbackLines(lines, nations).forEach(add);
  if (nation) add(lines.find((line) => line.kind === 'nation-line' && isAlwaysOpen(line)));
  if (nation && !forNeed.length) {
    add(
      lines.find(
        ({kind, phone}) => kind === 'stalking' && phone && phone.dial !== stalkingLine?.phone?.dial,
      ),
    );
  }
  const general = lines.filter(
    (line) =>
      line.kind === 'general' && line.phone && serves(line, asked) && first.indexOf(line) < 0,
  );
  add(general.find(isAlwaysOpen) ?? general[0]);
  return first.length ? first : [...lines];
}
