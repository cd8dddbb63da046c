import type {Nation, Need} from '../../content/types.js';
import {currentTime} from '../core/clock.js';
import {scrollClear} from '../core/scroll-clear.js';
import {
  clearingEvents,
  clearSharedChoice,
  isFirstShow,
  noChoice,
  publishChoice,
  setSubscribed,
  getSharedChoice,
  withNation,
  withNeed,
  type SharedChoice,
} from '../core/shared-choice.js';
import type {View} from '../core/view.js';

/** What this tag alone keeps of what the visitor pressed. */
interface Disclosure {
  /** What is behind the button is shown as well. */
  readonly isAllShown: boolean;
  /** Something was pressed, so that what is shown is said to a screen reader. */
  readonly isAnnounced: boolean;
  /**
   * The instant by which services are in order. It is not that of the drawing: nothing may move
   * under the finger because a line has opened.
   */
  readonly sortedAt: Date;
}

/** What the visitor chose, as the template reads it. */
export type HelplinesChoice = SharedChoice & Disclosure;

export interface ChoiceController {
  readonly connect: () => void;
  readonly disconnect: () => void;
  readonly current: () => HelplinesChoice;
  /** Whether the tag asks, called at each drawing: else it neither reads nor writes. */
  readonly setShared: (isAsked: boolean) => void;
  /** The drawing is to be of nothing, so that the next one makes everything new. */
  readonly isBlank: () => boolean;
  /** The host has set something else: what the visitor pressed was about another page. */
  readonly forget: () => void;
  readonly chooseNation: (nation: Nation | null) => void;
  readonly chooseNeed: (need: Need) => void;
  readonly showAll: () => void;
  readonly showFewer: () => void;
}

/**
 * What the visitor chose in the helplines: in variables (`core/shared-choice.ts`), and in the marks
 * of the buttons that are pressed. It is not stored, sent, or put into an address or an event.
 *
 * @param element - our element
 * @param view - what draws it
 */
export function createChoice(element: HTMLElement, view: () => View): ChoiceController {
  const nothing = (): Disclosure => ({
    isAllShown: false,
    isAnnounced: false,
    sortedAt: currentTime(),
  });
  let shown = nothing();
  /** Something that the visitor chose is drawn, or about to be. */
  let isTouched = false;
  let isBlank = false;

  function change(to: Partial<Disclosure>): void {
    shown = {...shown, isAnnounced: true, ...to};
    isTouched = true;
    // What a translator has changed is left alone: the button that was pressed keeps the focus.
    view().draw(true);
  }

  /** The visitor chose in another element, which announces it: this one does not as well. */
  function follow(): void {
    // What is behind the button stays in sight: it may be under the finger.
    shown = {...shown, isAnnounced: false, sortedAt: currentTime()};
    view().draw(true);
  }

  function choose(to: SharedChoice): void {
    publishChoice(to, follow, element);
    change({isAllShown: false, sortedAt: currentTime()});
  }

  function wipe(event?: Event): void {
    if (isFirstShow(event)) return;
    shown = nothing();
    if (event) clearSharedChoice();
    if (!isTouched) return;
    isTouched = false;
    // Also what was unfolded, and in a tag that the exit has taken off the page.
    isBlank = true;
    view().draw();
    isBlank = false;
    if (element.isConnected) view().draw();
  }

  return {
    connect() {
      shown = nothing();
      for (const type of clearingEvents) addEventListener(type, wipe);
    },
    disconnect() {
      setSubscribed(follow, false);
      for (const type of clearingEvents) removeEventListener(type, wipe);
      wipe();
    },
    current: () => ({...shown, ...getSharedChoice()}),
    setShared(isAsked) {
      setSubscribed(follow, isAsked && element.isConnected);
      const {nation, need} = getSharedChoice();
      if (isAsked && (need || nation !== undefined)) isTouched = true;
    },
    isBlank: () => isBlank,
    forget() {
      shown = nothing();
      publishChoice(noChoice, follow);
    },
    chooseNation: (nation) => choose(withNation(nation)),
    chooseNeed: (need) => choose(withNeed(need)),
    showAll() {
      change({isAllShown: true});
      view().focus('[tabindex="-1"]', (heading) => scrollClear(element, heading));
    },
    showFewer() {
      change({isAllShown: false});
      view().focus('.more');
    },
  };
}
