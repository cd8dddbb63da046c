/** How long the visitor may take between two presses. GOV.UK's "Exit this page" waits as long: https://design-system.service.gov.uk/components/exit-this-page/ */
const patience = 5000;

/**
 * Counts presses of Shift on its own. Shift is held with other keys and with the mouse all day long, so a press counts when Shift goes
 * down and comes up with nothing between, and any other key, press of the mouse or turn of its wheel starts again from nothing.
 *
 * @param tell - called with the presses so far; with 0 when another key, or time, has cancelled them
 * @returns the listener for `keydown`, `keyup`, `mousedown` and `wheel`; and for `pagehide`, so that no page comes back half counted
 */
export function countShift(tell: (presses: number) => void): (event: Event) => void {
  let presses = 0;
  let alone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const count = (to: number) => {
    clearTimeout(timer);
    if (to) timer = setTimeout(count, patience, 0);
    if (presses !== to) tell((presses = to));
  };

  return (event) => {
    const {type} = event;
    const keys = event as KeyboardEvent;
    if (keys.key !== 'Shift' || keys.altKey || keys.ctrlKey || keys.metaKey) {
      // Letting go of a key that went down before Shift did is no other key.
      if (type !== 'keyup') {
        alone = false;
        count(0);
      }
    } else if (type === 'keydown') {
      alone = true;
    } else if (alone) {
      alone = false;
      count(presses + 1);
    }
  };
}
