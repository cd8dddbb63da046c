import type {ExitMessages} from '../../content/exit/messages.js';

/**
 * How long the visitor may take between two presses, in ms. GOV.UK's "Exit this page" waits as
 * long: https://design-system.service.gov.uk/components/exit-this-page/
 */
const timeout = 5000;

/** So many presses of Shift leave. */
export const pressesToLeave = 3;

/** What is said after so many presses; '' after none. -1: time has cancelled two of them. */
export const statusAfter = (presses: number, {one, two, again}: ExitMessages): string => {
  const texts: Readonly<Record<number, string>> = {1: two, 2: one, [-1]: again};
  return texts[presses] || '';
};

/**
 * Counts presses of Shift on its own. Shift is held with other keys and with the mouse all day
 * long, so a press counts when Shift goes down and comes up with nothing between. Any other key,
 * press of the mouse, or turn of its wheel with Shift held, starts again from nothing. A turn that
 * began without Shift does not: a trackpad sends its events for seconds after the fingers have
 * gone. A turn has ended when there was no event for 300 ms.
 *
 * @param onCount - called with the presses so far; with 0 when another key, or time, cancels them;
 *   with -1 when time cancels two of them, so that the visitor knows to begin again. A single press
 *   may have been an accident, and is forgotten without a word.
 * @returns the listener for `keydown`, `keyup`, `mousedown` and `wheel`; and for `pagehide`, so
 *   that no page comes back half counted
 */
export function countShift(onCount: (presses: number) => void): (event: Event) => void {
  let presses = 0;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWheel = -Infinity;
  let isTurnedWithShift = false;

  function setPresses(count: number): void {
    const hasChanged = count !== presses;
    presses = count;
    if (hasChanged) onCount(count);
    // Last, because a page can make these throw: then presses are counted without a limit of time.
    clearTimeout(timer);
    // Without further arguments: pages that wrap it may drop them.
    if (count) timer = setTimeout(() => setPresses(count > 1 ? -1 : 0), timeout);
  }

  return (event) => {
    const {type, timeStamp} = event;
    const {key, altKey, ctrlKey, metaKey, shiftKey, repeat} = event as KeyboardEvent;
    if (type === 'wheel') {
      if (timeStamp - lastWheel > 300) isTurnedWithShift = shiftKey;
      lastWheel = timeStamp;
      if (!isTurnedWithShift) return;
    }
    if (key !== 'Shift' || altKey || ctrlKey || metaKey) {
      // Letting go of a key that went down before Shift did is no other key.
      if (type === 'keyup') return;
      isAlone = false;
      setPresses(0);
    } else if (type === 'keydown') {
      // A key that is held repeats in Windows, also after a press of the mouse.
      isAlone = isAlone || !repeat;
    } else if (isAlone) {
      isAlone = false;
      setPresses(Math.max(presses, 0) + 1);
    }
  };
}
