/**
 * How long the visitor may take between two presses, in ms. GOV.UK's "Exit this page" waits as
 * long: https://design-system.service.gov.uk/components/exit-this-page/
 */
const timeout = 5000;

/**
 * Counts presses of Shift on its own. Shift is held with other keys and with the mouse all day
 * long, so a press counts when Shift goes down and comes up with nothing between. Any other key,
 * press of the mouse or turn of its wheel starts again from nothing.
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

  function setPresses(count: number): void {
    const hasChanged = count !== presses;
    presses = count;
    if (hasChanged) onCount(count);
    // Last, because a page can make these throw: then presses are counted without a limit of time.
    clearTimeout(timer);
    if (count) timer = setTimeout(setPresses, timeout, count > 1 ? -1 : 0);
  }

  return (event) => {
    const {type} = event;
    const {key, altKey, ctrlKey, metaKey} = event as KeyboardEvent;
    if (key !== 'Shift' || altKey || ctrlKey || metaKey) {
      // Letting go of a key that went down before Shift did is no other key.
      if (type === 'keyup') return;
      isAlone = false;
      setPresses(0);
    } else if (type === 'keydown') {
      isAlone = true;
    } else if (isAlone) {
      isAlone = false;
      setPresses(Math.max(presses, 0) + 1);
    }
  };
}
