import type {Nation, Need} from '../../content/types.js';

/** Where the visitor is and what they need, as they chose it in any element of the page. */
export interface SharedChoice {
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

/** Called when the visitor chose something else in another element. */
export type Subscriber = () => void;

/*
 * One choice for every element of the page that asks, so that no visitor is asked twice. It is in
 * the variables of this module alone, which no script of the page can read: not on `window`, and in
 * no event or attribute. Two files of ours on one page have a module each, and share nothing.
 */
/** Properties of its own, whatever the page has put on `Object.prototype`. */
export const noChoice: SharedChoice = {nation: undefined, need: undefined};
let current = noChoice;
let subscribers: readonly Subscriber[] = [];

const isSubscribed = (subscriber: Subscriber): boolean => subscribers.indexOf(subscriber) >= 0;

export const getSharedChoice = (): SharedChoice => current;

/** The choice, with another place. */
export const withNation = (nation: SharedChoice['nation']): SharedChoice => ({
  nation,
  need: current.need,
});

/** The choice, with another need. */
export const withNeed = (need: SharedChoice['need']): SharedChoice => ({
  nation: current.nation,
  need,
});

/** Subscribes an element, or ends that. The choice is cleared with the last subscriber. */
export function setSubscribed(subscriber: Subscriber, isOn: boolean): void {
  if (isOn === isSubscribed(subscriber)) return;
  subscribers = isOn
    ? [...subscribers, subscriber]
    : subscribers.filter((each) => each !== subscriber);
  if (!subscribers.length) current = noChoice;
}

/**
 * Changes the choice, and tells the other subscribers. Ignored from one that is not subscribed.
 *
 * @param pressed - the element in which it was pressed. It stays where it is in the window, also in
 *   a browser without scroll anchoring (Safari), where another one above it has grown or shrunk
 */
export function publishChoice(
  choice: SharedChoice,
  subscriber: Subscriber,
  pressed?: Element,
): void {
  if (!isSubscribed(subscriber)) return;
  const topOf = (): number => (pressed ? pressed.getBoundingClientRect().top : 0);
  current = choice;
  const before = topOf();
  for (const each of subscribers) if (each !== subscriber) each();
  const top = topOf() - before;
  if (top) window.scrollBy({top, behavior: 'instant'});
}

/**
 * Tells whether the host has set something else since it was last asked: then the page is another
 * one, and what the visitor pressed was about the page before.
 */
export function watchHost(element: Element): (setting: unknown) => boolean {
  let before: unknown;
  return (setting) => {
    // Off the page, it is without the setting of what is around it.
    if (!element.isConnected) return false;
    const isOther = before !== undefined && before !== setting;
    before = setting;
    return isOther;
  };
}

/** Clears it without telling the others: each subscriber listens for `pagehide` itself. */
export function clearSharedChoice(): void {
  current = noChoice;
}
