import {note} from '../shared/note.js';
import {countShift} from './shortcut.js';

/** An exit on the page. */
export interface Exit extends HTMLElement {
  /** What floats above the page, and holds the link. */
  float: HTMLElement;
  /** Shows the words, and the presses of Shift so far. */
  draw(presses?: number): void;
  leave(): void;
}

const exits: Exit[] = [];

const handleKeys = countShift((presses) => {
  const ours = exits.filter((each) => !each.hasAttribute('without-shortcut'));
  // GOV.UK's own component marks the body when it listens for the same keys.
  if (document.body.dataset.govukFrontendExitThisPageKeypress) note('four-signs-exit', 'Shift is left to GOV.UK Frontend.');
  // All of them say how many are left: one of them may be under a dialog.
  else ours.map((each) => (presses > 2 ? each.leave() : each.draw(presses)));
});

/**
 * A press of a link that leaves, with any button but the one for menus: a second tab would leave this one on the screen. The page's
 * other listeners do not hear of it.
 */
function handlePress(event: Event): void {
  const path = event.composedPath();
  const target = path[0] as Element;
  // What floats also says how many presses of Shift are left: that is no link.
  // The page may send a click of its own to the window, which is no element.
  const exit =
    target.closest &&
    ((target.closest('a') && exits.find(({float}) => path.includes(float))) || (target.closest('[data-four-signs-exit]') && exits[0]));
  if (exit && (event as MouseEvent).button !== 2) {
    event.stopImmediatePropagation();
    // First, so that where it fails the browser follows the link by itself.
    exit.leave();
    event.preventDefault();
  }
}

/** Goes back in front of a dialog or a popover that opened after us, and makes way for the control that has focus (WCAG 2.2, 2.4.11). */
function handleFocus(event: Event): void {
  const target = event.composedPath()[0] as Element;
  for (const {float} of exits) {
    // The page may send an event of its own to the window, which is no element. Focus on the link itself would be lost in hiding, and a finger on it would miss.
    if (!target.closest || float.matches(':hover,:focus-within')) continue;
    if (float.hidePopover && target.closest('dialog,[popover]')) {
      float.hidePopover();
      float.showPopover();
    }
    const own = float.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    // What is large is not made clear by moving, and may be what is around us: where a press gives the focus to that, as on a page that is
    // being edited, the link would move away under the finger.
    float.className = box.left < own.right && box.right > own.left && box.top < own.height + 8 && box.bottom < 200 ? 'low' : '';
  }
}

let observer: MutationObserver | undefined;

const listen = (types: string, listener: (event: Event) => void) => types.split(' ').map((type) => addEventListener(type, listener, true));

/**
 * Puts an exit on the page. The page gets one set of listeners, however many exits come and go: on `window` and in the capture phase,
 * so that little can come before them.
 */
export function join(exit: Exit): void {
  // Doing any of this again changes nothing.
  listen('click auxclick', handlePress);
  listen('keydown keyup mousedown wheel pagehide', handleKeys);
  listen('focusin toggle', handleFocus);
  // The host may change the page's language, or write a new link. Some pages take observers away.
  if (window.MutationObserver) {
    observer = observer || new MutationObserver(() => exits.map((each) => each.draw()));
    observer.observe(document, {attributeFilter: ['lang'], subtree: true});
    observer.observe(exit, {childList: true});
  }
  // Where the page put us into a closed root, the window is not told what was pressed.
  exit.float.onclick = handlePress;
  exits.push(exit);
  exit.draw();
  if (exit.float.showPopover) exit.float.showPopover();
}

/** Takes an exit off the page. */
export function part(exit: Exit): void {
  // One that never joined is not there, and nobody else's is taken.
  exits.splice(exits.indexOf(exit) >>> 0, 1);
}
