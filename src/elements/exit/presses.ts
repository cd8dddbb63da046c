import {controls, elementsOf, exits, listen, type Exit} from './exits.js';
import {isMatch, readDocument} from '../core/own-document.js';
import {followInPage} from './in-page-links.js';
import {countShift, pressesToLeave} from './shortcut.js';

/** A link that leaves, and the exit it belongs to. */
interface ExitLink {
  exit: Exit;
  link: Element;
}

/** Where the press began that is under way. */
let pressed: ExitLink | undefined;

/** The finger, pen or mouse that presses it. */
let pressedBy: number;

/** The box of its link then. The page may draw the link anew, or move it, before the press ends. */
let pressedBox: DOMRect;

const isInside = ({left, right, top, bottom}: DOMRect, {clientX, clientY}: MouseEvent): boolean =>
  clientX > left && clientX < right && clientY > top && clientY < bottom;

/** The link that an event reached. None for the button that opens menus, nor for other keys. */
function findExitLink(event: Partial<KeyboardEvent> & MouseEvent): ExitLink | undefined {
  if (event.button === 2 || (event.key || 'Enter') !== 'Enter') return undefined;
  const elements = elementsOf(event);
  const link = elements.find(({localName}) => localName === 'a');
  for (const exit of exits) {
    // The float says how many presses of Shift are left, too: that is no link.
    if (link && elements.includes(exit.float)) return {exit, link};
  }
  const [exit] = exits;
  const marked = elements.find((element) =>
    isMatch(element, '[data-four-signs-leave],[data-four-signs-exit]'),
  );
  return exit && marked && {exit, link: marked};
}

/** Chromium 105, Firefox 106 and Safari 17.4 can tell. */
const isDrawn = (element: Partial<Pick<Element, 'checkVisibility'>>): boolean =>
  element.checkVisibility?.() !== false;

/**
 * The link that is seen where a press began, although the browser gave the press to something else:
 * during a view transition, beside a modal dialog, on an inert page.
 */
function findVisibleExitLink(event: MouseEvent): ExitLink | undefined {
  if (event.button === 2 || elementsOf(event).some((element) => isMatch(element, controls))) {
    return undefined;
  }
  for (const exit of exits) {
    const {float} = exit;
    // Outside the top layer, what took the press may lie on the link. What is folded up has a box.
    if (float.popover && isInside(float.getBoundingClientRect(), event) && isDrawn(float))
      return {exit, link: float};
  }
  return undefined;
}

function leaveBy({exit}: ExitLink, event: Event): void {
  // The page's other listeners do not hear of it.
  event.stopImmediatePropagation();
  // First, so that where it fails the browser follows the link by itself.
  exit.host.leave();
  event.preventDefault();
}

/**
 * Also for the middle button: a second tab would leave this one on the screen. And for the key
 * itself: pages refuse Enter everywhere, so that it sends no form, and then no click comes of it.
 */
function handlePress(event: Event): void {
  const exitLink = findExitLink(event as KeyboardEvent & MouseEvent);
  if (exitLink) leaveBy(exitLink, event);
  // Added now, so that every listener of the page is called before, and may refuse the press.
  else if (event.type === 'click') addEventListener('click', handleLastClick, {once: true});
}

function handleLastClick(event: Event): void {
  for (const {inPageLinks} of exits) {
    if (inPageLinks) followInPage(event as MouseEvent, elementsOf(event));
  }
}

function handlePointerDown(event: Event): void {
  const exitLink = findExitLink(event as MouseEvent) || findVisibleExitLink(event as MouseEvent);
  const {isPrimary, pointerId} = event as PointerEvent;
  if (exitLink) {
    pressed = exitLink;
    pressedBox = exitLink.link.getBoundingClientRect();
    pressedBy = pointerId;
  }
  // The press before this one may have ended without `pointerup` or `pointercancel`. Not where a
  // thumb comes to rest elsewhere, while a finger presses.
  else if (isPrimary) forgetPress();
}

/**
 * Does not wait for the click. It may never come: focus-trap cancels each `touchstart` outside of
 * its dialog. A finger's events go to where it went down, so its place is compared.
 */
function handlePressEnd(event: Event): void {
  const {type, pointerId = pressedBy} = event as Partial<PointerEvent>;
  // Another finger may have been lifted.
  if (!pressed || pointerId !== pressedBy) return;
  if (type === 'pointerup' && isInside(pressedBox, event as MouseEvent)) leaveBy(pressed, event);
  else forgetPress();
}

/**
 * A hand that shakes, or stays too long, has pressed all the same: the link is not dragged, and no
 * menu opens for a finger.
 */
function keepPress(event: Event): void {
  if (pressed) event.preventDefault();
}

/** The finger scrolls, or the page is left in another way. */
function forgetPress(): void {
  if (!pressed) return;
  pressed = undefined;
  // It has ended the count of the shortcut.
  for (const {render} of exits) render();
}

const handleShift = countShift((presses) => {
  // The press, or time, ends the count. What says so takes no room away now: at a lower corner the
  // link would move from under the mouse.
  if (pressed && presses < 1) return;
  // GOV.UK's own component marks the body when it listens for the same keys.
  if (readDocument('body').dataset.govukFrontendExitThisPageKeypress) return;
  // A page builder shows the page in a frame of its own origin, and somebody is writing in it.
  if (
    frameElement &&
    ((readDocument('activeElement') || readDocument('body')) as HTMLElement).isContentEditable
  )
    return;
  for (const {host, withoutShortcut, render} of exits) {
    if (withoutShortcut) continue;
    // All of them say how many are left: one of them may be under a dialog.
    if (presses >= pressesToLeave) host.leave();
    else render(presses);
  }
});

/** Hears each press on an exit, and the shortcut. */
export function listenForPresses({float}: Exit): void {
  // Where the page put us into a closed root, the window is not told what was pressed.
  for (const target of [window, float]) {
    listen(target, 'keydown click auxclick', handlePress);
    listen(target, 'pointerdown', handlePointerDown);
  }
  listen(window, 'pointerup pointercancel pagehide', handlePressEnd);
  listen(window, 'contextmenu dragstart', keepPress);
  listen(window, 'keydown keyup mousedown wheel pagehide', handleShift);
}
