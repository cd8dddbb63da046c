import type {Behaviour, Ending, Helpline, Impact, Nation, Sign} from '../content/types.js';
import {linesAlwaysOpen} from './lines-always-open.js';
import {selectHelplines} from './select-helplines.js';

/** What a decision is made from. Everything is handed in. */
export interface GuidanceQuestion<H extends Helpline = Helpline> {
  /** The ids that are ticked, in any order. Ids that are not known count for nothing. */
  readonly ticked: ReadonlySet<string>;
  readonly behaviours: readonly Behaviour[];
  readonly impacts: readonly Impact[];
  readonly helplines: readonly H[];
  /** Without one, every nation's own line is given. */
  readonly nation?: Nation | undefined;
}

/** What to say, and why. Nothing in it is a score, and no ending says that somebody is safe. */
export interface Guidance<H extends Helpline = Helpline> {
  readonly ending: Ending;
  /** What was ticked, in the order in which it was asked: each once, in `signs` or in `feelings`. */
  readonly reasons: {
    /** All four signs, each with what was ticked and shows it first. */
    readonly signs: readonly {readonly sign: Sign; readonly ids: readonly string[]}[];
    /** How it is for the person, where that shows none of the four signs. */
    readonly feelings: readonly string[];
    /** Which of these are signs of danger. Any one of them makes the ending urgent. */
    readonly danger: readonly string[];
  };
  /** Who to ring. In danger the nation's own line, open day and night, stands first; else the stalking helpline does. */
  readonly helplines: readonly H[];
}

/** The four signs, in the order of the memory aid FOUR. */
export const fourSigns: readonly Sign[] = ['fixated', 'obsessive', 'unwanted', 'repeated'];

/** The endings, from the least to the most urgent. */
export const endingsByUrgency: readonly Ending[] = ['help-whatever', 'may-be-stalking', 'urgent'];

/**
 * What follows from what was ticked:
 *
 * 1. any sign of danger: the urgent ending, whatever else is ticked;
 * 2. else anything that shows one of the four signs: this may be stalking;
 * 3. else, with nothing ticked included: whatever you ticked, you can get help.
 *
 * The three are tried in that order, so one more tick can never lead to a less urgent ending.
 */
export function chooseGuidance<H extends Helpline>({ticked, behaviours, impacts, helplines, nation}: GuidanceQuestion<H>): Guidance<H> {
  const all: readonly Impact[] = [...behaviours, ...impacts].filter(({id}) => ticked.has(id));
  const ids = (keep: (each: Impact) => unknown) => all.filter(keep).map(({id}) => id);
  const signs = fourSigns.map((sign) => ({sign, ids: ids((each) => each.signs[0] === sign)}));
  const feelings = ids((each) => !each.signs.length);
  const danger = ids((each) => each.danger);
  const ending = danger.length ? 'urgent' : feelings.length < all.length ? 'may-be-stalking' : 'help-whatever';

  const here = selectHelplines(helplines, {nation});
  const stalking = here.filter(({kind, phone, nations}) => kind === 'stalking' && phone && nations.length === 4);
  // Where a nation's own line is for women only, a line for anybody stands beside it: nobody is left without one that answers now.
  const served = here.filter(({kind}) => kind === 'nation-line').flatMap(({nations}) => nations);
  const ownLines = linesAlwaysOpen(here, nation ? [nation] : served);
  return {
    ending,
    reasons: {signs, feelings, danger},
    helplines: ending === 'urgent' ? [...ownLines, ...stalking] : [...stalking, ...ownLines],
  };
}
