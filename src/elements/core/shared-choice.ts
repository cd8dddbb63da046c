import type {Nation, Need} from '../../content/types.js';

/** What the visitor has said about where they are and what they need. */
export interface Said {
  /** `null`: not sure. `undefined`: nothing was pressed, and what the host set counts. */
  readonly nation?: Nation | null | undefined;
  readonly need?: Need | undefined;
}

/**
 * On these events everything that the visitor told the page is cleared: it is left, or shown again
 * from the back/forward cache, or the exit is used.
 */
export const clearingEvents = ['pagehide', 'pageshow', 'four-signs-leave'];

/** A page that loads for the first time fires `pageshow` too, with nothing to clear. */
export const isFirstShow = (event?: Event): boolean =>
  event?.type === 'pageshow' && !(event as PageTransitionEvent).persisted;

/** An element that asks: called when another one was told something else. */
export type Asker = () => void;

/*
 * One answer for every element of the page that asks, so that nobody is asked twice. It is in the
 * variables of this module alone, which no script of the page can read: not on `window`, and in no
 * event or attribute. Two files of ours on one page have a module each, and share nothing.
 */
/** Properties of its own, whatever the page has put on `Object.prototype`. */
export const nothingSaid: Said = {nation: undefined, need: undefined};
let said = nothingSaid;
let askers: readonly Asker[] = [];

const isAsking = (asker: Asker): boolean => askers.indexOf(asker) >= 0;

export const whatWasSaid = (): Said => said;

/** Counts as one that asks, or no longer. What was said goes with the last one. */
export function setAsking(asker: Asker, isOn: boolean): void {
  if (isOn === isAsking(asker)) return;
  askers = isOn ? [...askers, asker] : askers.filter((each) => each !== asker);
  if (!askers.length) said = nothingSaid;
}

/**
 * What was pressed in one element shows in the others. Nothing from one that does not ask.
 *
 * @param pressed - the element in which it was pressed. It stays where it is in the window, also in
 *   a browser without scroll anchoring (Safari), where another one above it has grown or shrunk
 */
export function say(to: Said, asker: Asker, pressed?: Element): void {
  if (!isAsking(asker)) return;
  const topOf = (): number => (pressed ? pressed.getBoundingClientRect().top : 0);
  said = {...said, ...to};
  const before = topOf();
  for (const each of askers) if (each !== asker) each();
  const top = topOf() - before;
  if (top) scrollBy({top, behavior: 'instant'});
}

/** Clears it without drawing the others: each element that asks listens for `pagehide` itself. */
export function forgetWhatWasSaid(): void {
  said = nothingSaid;
}
