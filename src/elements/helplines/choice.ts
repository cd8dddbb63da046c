import type {Nation, Need} from '../../content/types.js';
import {currentTime} from '../core/clock.js';
import {scrollClear} from '../core/scroll-clear.js';
import {
  clearingEvents,
  forgetWhatWasSaid,
  isFirstShow,
  nothingSaid,
  say,
  setAsking,
  whatWasSaid,
  type Said,
} from '../core/shared-choice.js';
import type {View} from '../core/view.js';

/** What this tag alone knows of the visitor. */
interface Shown {
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

/** What the visitor has said, and what the template may ask. */
export type Choice = Said & Shown;

export interface ChoiceController {
  readonly connect: () => void;
  readonly disconnect: () => void;
  readonly current: () => Choice;
  /** Whether the tag asks, to be said at each drawing: else it neither reads nor writes. */
  readonly setAsking: (isAsked: boolean) => void;
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
  const nothing = (): Shown => ({isAllShown: false, isAnnounced: false, sortedAt: currentTime()});
  let shown = nothing();
  /** Something that the visitor said has been drawn. */
  let isTouched = false;
  let isBlank = false;

  function change(to: Partial<Shown>): void {
    shown = {...shown, isAnnounced: true, ...to};
    isTouched = true;
    // What a translator has changed is left alone: the button that was pressed keeps the focus.
    view().draw(true);
  }

  /** Another element was told: its own words say so, and not these as well. */
  function follow(): void {
    // What is behind the button stays in sight: it may be under the finger.
    shown = {...shown, isAnnounced: false, sortedAt: currentTime()};
    view().draw(true);
  }

  function choose(to: Said): void {
    say(to, follow, element);
    change({isAllShown: false, sortedAt: currentTime()});
  }

  function wipe(event?: Event): void {
    if (isFirstShow(event)) return;
    shown = nothing();
    if (event) forgetWhatWasSaid();
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
      setAsking(follow, false);
      for (const type of clearingEvents) removeEventListener(type, wipe);
      wipe();
    },
    current() {
      const said = whatWasSaid();
      isTouched = isTouched || said.nation !== undefined || said.need !== undefined;
      return {...shown, ...said};
    },
    setAsking: (isAsked) => setAsking(follow, isAsked && element.isConnected),
    isBlank: () => isBlank,
    forget() {
      shown = nothing();
      say(nothingSaid, follow);
    },
    chooseNation: (nation) => choose({nation}),
    chooseNeed: (need) => choose({need}),
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
