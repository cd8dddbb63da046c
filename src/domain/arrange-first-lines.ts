import {jurisdiction} from '../content/jurisdiction/current.js';
import type {Helpline, Nation, Need} from '../content/types.js';
import {chooseFirstLines} from './choose-first-lines.js';

/** How the services are laid out where the visitor may choose. */
export interface ArrangedLines {
  /** Lines of one nation or some, in the order of the nations: each in one row. */
  readonly rows: readonly Helpline[];
  /** The rows stand before the cards, because the line that comes first is one of them. */
  readonly isRowFirst: boolean;
  readonly cards: readonly Helpline[];
  /** What is behind the button: also the card of each line that stands in a row. */
  readonly rest: readonly Helpline[];
}

/**
 * Lays out the services that come first, and what is left. Where the nation is not known, a card is
 * for everybody, and never for one nation.
 *
 * @param lines - those of the nation, in the order in which they are shown
 * @param choice - `nation` and `need`: what is known of the visitor
 */
export function arrangeFirstLines(
  lines: readonly Helpline[],
  choice: {readonly nation?: Nation | undefined; readonly need?: Need | undefined},
): ArrangedLines {
  const {nations} = jurisdiction;
  const {nation} = choice;
  const first = chooseFirstLines(lines, choice);
  const isForAll = (line: Helpline): boolean => line.nations.length === nations.length;
  const isRow = (line: Helpline) => !nation && line.phone && !isForAll(line);
  const order = ({nations: [each]}: Helpline): number => nations.indexOf(each as Nation);
  const rows = first.filter(isRow).sort((one, other) => order(one) - order(other));
  // What is neither, the site of a service of one nation, is behind the button.
  const cards = rows.length ? first.filter(isForAll) : first;
  return {
    rows,
    isRowFirst: first.slice(0, 1).some(isRow),
    cards,
    rest: lines.filter((line) => cards.indexOf(line) < 0),
  };
}
