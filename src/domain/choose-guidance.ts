import {jurisdiction} from '../content/jurisdiction/current.js';
import type {Behaviour, Ending, Helpline, Impact, Nation, Sign, Who} from '../content/types.js';
import {signs as fourSigns} from '../content/vocabulary.js';
import {listLawAreas} from './list-law-areas.js';
import {selectFallbackLines} from './select-fallback-lines.js';
import {selectHelplines} from './select-helplines.js';

/** What a decision is made from. Everything is handed in. */
export interface GuidanceQuestion<H extends Helpline = Helpline> {
  /** The ids that are ticked, in any order. Ids that are not known count for nothing. */
  readonly ticked: ReadonlySet<string>;
  readonly behaviours: readonly Behaviour[];
  readonly impacts: readonly Impact[];
  /** Who it may be. No ending follows from it. */
  readonly who: readonly Who[];
  readonly helplines: readonly H[];
  /** Without one, every nation's own line is given. */
  readonly nation?: Nation | undefined;
}

/** What to say, and why. Nothing in it is a score, and no ending says that somebody is safe. */
export interface Guidance<H extends Helpline = Helpline> {
  readonly ending: Ending;
  /**
   * What was ticked, in the order in which it was asked: each once, in `signs` or in `feelings`.
   */
  readonly reasons: {
    /** All four signs, each with what was ticked and shows it first. */
    readonly signs: readonly {readonly sign: Sign; readonly ids: readonly string[]}[];
    /** How it is for the person, where that shows none of the four signs. */
    readonly feelings: readonly string[];
    /** Which of these are signs of danger. Any one of them makes the ending urgent. */
    readonly danger: readonly string[];
    /** Who it is, and nothing else, was ticked: true to say then, where nothing else is. */
    readonly onlyWho: boolean;
  };
  /**
   * The police can be asked whether the partner, or former one, has hurt others before: where the
   * law says so, and on a page for no nation.
   */
  readonly rightToAsk: boolean;
  /**
   * Who to ring. The stalking helpline stands first; in danger, a line of the nation that is open
   * day and night. That is the nation's own, which is for domestic abuse, and then the one for
   * anybody, where the nation has one; but where the person has said who it is, and it is no
   * partner or former one, the one for anybody stands first.
   */
  readonly helplines: readonly H[];
  /**
   * Who can help with a need that was ticked, such as children: first among the cards, and never
   * among the numbers to ring at once.
   */
  readonly special: readonly H[];
}

/**
 * What follows from what was ticked:
 *
 * 1. any sign of danger: the urgent ending, whatever else is ticked;
 * 2. else anything that shows one of the four signs: this may be stalking;
 * 3. else, with nothing ticked, or only who it is: whatever you ticked, you can get help.
 *
 * The three are tried in that order, so one more tick can never lead to a less urgent ending.
 */
export function chooseGuidance<H extends Helpline>({
  ticked,
  behaviours,
  impacts,
  who,
  helplines,
  nation,
}: GuidanceQuestion<H>): Guidance<H> {
  const all: readonly Impact[] = [...behaviours, ...impacts].filter(({id}) => ticked.has(id));
  const ids = (keep: (each: Impact) => unknown) => all.filter(keep).map(({id}) => id);
  const signs = fourSigns.map((sign) => ({sign, ids: ids((each) => each.signs[0] === sign)}));
  const feelings = ids((each) => !each.signs.length);
  const danger = ids((each) => each.danger);
  const ending = danger.length
    ? 'urgent'
    : feelings.length < all.length
      ? 'may-be-stalking'
      : 'help-whatever';

  const {rightToAsk} = jurisdiction;
  const everyNation = jurisdiction.nations.length;
  const here = selectHelplines(helplines, {nation});
  const stalking = here.filter(
    ({kind, phone, nations}) => kind === 'stalking' && phone && nations.length === everyNation,
  );
  // Where a nation's own line is for women only, a line for anybody stands beside it: nobody is
  // left without one that answers now.
  const served = here
    .filter(({kind}) => kind === 'nation-line')
    .reduce<Nation[]>((all, {nations}) => [...all, ...nations], []);
  const ownLines = selectFallbackLines(here, nation ? [nation] : served);
  const isTicked = ({id}: Who): boolean => ticked.has(id);
  const onlyWho = !all.length && who.some(isTicked);
  const intimatePartner = [...behaviours, ...who].some(
    (each) => each.intimatePartner && isTicked(each),
  );
  const forAnybody = here.filter(
    ({kind, phone, hours, nations: serves}) =>
      kind === 'general' && phone && hours === '24/7' && serves.length < everyNation,
  );
  const anybody = nation ? forAnybody.slice(0, 1) : [];
  const isSomeoneElse = !intimatePartner && who.some(isTicked);
  // Where no line for anybody is open day and night, the nation's own stays first: it answers now.
  const inDanger = isSomeoneElse ? [...anybody, ...ownLines] : [...ownLines, ...anybody];
  const needs = behaviours.filter(isTicked).map(({need}) => need);
  const special = here.filter(
    ({kind, phone, needs: served}) =>
      kind === 'need' && phone && served.some((each) => needs.indexOf(each) >= 0),
  );
  return {
    ending,
    reasons: {signs, feelings, danger, onlyWho},
    rightToAsk:
      intimatePartner && listLawAreas(nation).some((area) => rightToAsk.indexOf(area) >= 0),
    helplines:
      ending === 'urgent'
        ? [...inDanger.filter((line, at) => inDanger.indexOf(line) === at), ...stalking]
        : [...stalking, ...ownLines],
    special,
  };
}
