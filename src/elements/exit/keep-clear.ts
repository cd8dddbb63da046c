import {attempt} from '../core/attempt.js';
import {controls, elementsOf, exits, listen, type Exit} from './exits.js';
import type {Position} from './settings.js';
import {hostAround, isMatch, parentOf, readDocument, readThrough} from '../core/own-document.js';

type Zoomed = Pick<HTMLElement, 'style'> & Partial<Pick<HTMLElement, 'currentCSSZoom'>>;

/** Chromium has it since 114, Firefox since 125, Safari since 17. */
let hasTopLayer = false;

/** What an exit does not stand on. A frame may be a chat or a consent form. */
const obstacles = `${controls},iframe,[tabindex]`;

/** Focus on the link itself would be lost in moving it, and a finger on it would miss. */
const isInUse = (float: Element) => float.matches(':hover,:focus-within');

/**
 * Whether an element stays where it is: it is part of a fixed or sticky header, or nothing that
 * scrolls around it has been scrolled. Content that scrolls passes under the exit.
 */
function staysInView(element: Element): boolean {
  // Out through shadow roots.
  for (let at: Element | null = element; at; at = parentOf(at) || hostAround(at) || null) {
    if (/fixed|sticky/.test(window.getComputedStyle(at).position)) return true;
    if (at.scrollTop >= 1) return false;
  }
  return window.scrollY < 1;
}

/** The page's control at a point of the window, looked for in open shadow roots as well. */
function findControl(x: number, y: number): Element | undefined {
  let root: DocumentOrShadowRoot | null | undefined = document;
  let control: Element | undefined;
  for (let depth = 9; root && !control && depth; depth -= 1) {
    const under: Element[] = readThrough(root, 'elementsFromPoint')
      .call(root, x, y)
      .filter((each) => !readThrough(each, 'closest').call(each, 'four-signs-exit'));
    control = under.find((each) => isMatch(each, obstacles) && staysInView(each));
    root = under[0]?.shadowRoot;
  }
  return control;
}

/** Whether one element is around another, out through shadow roots. */
const isAround = (outer: Element, inner: Element | undefined): boolean =>
  Boolean(inner) &&
  (readThrough(outer, 'contains').call(outer, inner as Element) ||
    isAround(outer, hostAround(inner as Element)));

/** What has focus, looked for in open shadow roots as well. */
function findFocused(): Element | null {
  let focused = readDocument('activeElement');
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/**
 * The box of an element, where an exit whose box is moved down by `shift` pixels covers it. What is
 * large is not made clear by moving, and may be what is around us: where a press gives the focus to
 * that, as on a page that is being edited, the link would move under the finger.
 */
function findCovered(
  {host}: Exit,
  box: DOMRect,
  shift: number,
  element: Element | null | undefined,
): DOMRect | undefined {
  if (!element || isAround(element, host)) return undefined;
  const rect = element.getBoundingClientRect();
  return rect.height < 200 &&
    rect.left < box.right &&
    rect.right > box.left &&
    rect.top < box.bottom + shift &&
    rect.bottom > box.top + shift
    ? rect
    : undefined;
}

/**
 * How far an exit must stand from its corner to cover neither a control of the page, nor the one
 * that has focus (WCAG 2.2, 2.4.11), nor an exit before it. Where half the window is not enough,
 * it stays at the corner.
 */
function findShift(exit: Exit, others: readonly Element[]): number {
  const box = exit.float.getBoundingClientRect();
  const isLow = exit.position.startsWith('b');
  const {top: strip} = exit.host.getBoundingClientRect();
  // A second one stands in its own strip, and not on the words of the first.
  let shift =
    others.length && !isLow && window.scrollY < 1 && strip < window.innerHeight / 2 ? strip : 0;
  // Corners have no room for more than nine: looking would be slow, and in vain.
  for (let attempts = exits.length > 9 ? 0 : 9; attempts; attempts -= 1) {
    let obstacle: DOMRect | undefined;
    const look = (element: Element | null | undefined) => {
      obstacle = obstacle || findCovered(exit, box, shift, element);
    };
    others.forEach(look);
    look(findFocused());
    // What is large enough for a finger, 44 px, lies on one of these points. Asking what lies on a
    // point is slow on a long page, and is done last.
    for (const y of [box.top + 1, (box.top + box.bottom) / 2, box.bottom - 1]) {
      for (let x = box.left + 1; !obstacle && x < box.right; x += 20)
        look(findControl(x, y + shift));
    }
    if (!obstacle) break;
    shift = isLow ? obstacle.top - 8 - box.bottom : obstacle.bottom + 8 - box.top;
  }
  return Math.abs(shift) < window.innerHeight / 2 ? shift : 0;
}

/** Back in front of what has opened: it is shown anew, as the last of the top layer. */
function bringForward(exit: Exit): void {
  const {float} = exit;
  exit.isBehind = isInUse(float);
  if (exit.isBehind || !float.popover) return;
  float.hidePopover();
  float.showPopover();
}

/** Puts an exit where it covers nothing that can be pressed, nor an exit before it. */
export function keepClear(exit: Exit): void {
  const {float, position} = exit;
  // Where the page has replaced what measures, the colours are as it asked for.
  attempt(exit.mend);
  if (position === 'in-flow' || isInUse(float)) return;
  // Chromium 156 does not draw what it was shown in a part with `content-visibility: auto` that was
  // out of sight then.
  if (exit.isBehind || !float.offsetWidth) bringForward(exit);
  const all = exits.map((each) => each.float);
  float.style.transform = '';
  exit.shift = findShift(exit, all.slice(0, all.indexOf(float)));
  // A header that scrolls away lets the exit stay where it is: it would jump at each scroll.
  if (window.scrollY < 1) exit.restingShift = exit.shift;
  else exit.shift = exit.shift || exit.restingShift;
  fit(exit);
}

function keepAllClear(): void {
  exits.forEach(keepClear);
}

/**
 * Moves an exit by its shift, and into the part of the window that is seen. That is smaller while
 * the visitor has zoomed in with two fingers, or while the keyboard of a phone is open; then the
 * link keeps its own size. And without the top layer, an ancestor with a transform carries away
 * what is fixed.
 */
function fit({float, position, shift}: Exit): void {
  // `zoom` of the page multiplies every length of a style. What is measured is in px of the window:
  // so since Chromium 128 and Firefox 126.
  const {style, currentCSSZoom: zoom = 1} = float as Zoomed;
  style.transform = '';
  if (position === 'in-flow') return;
  const {
    scale = 1,
    offsetLeft = 0,
    offsetTop = 0,
    width = window.innerWidth,
    height = window.innerHeight,
  } = window.visualViewport || {};
  const box = float.getBoundingClientRect();
  const distance = (start: number, size: number, from: number, room: number) =>
    Math.max(from, Math.min(from + start / scale, from + room - size / scale)) - start;
  const x = distance(box.left, box.width, offsetLeft, width);
  const y = distance(box.top + shift, box.height, offsetTop, height) + shift;
  if (x || y || scale !== 1)
    style.transform = `translate(${x / zoom}px,${y / zoom}px) scale(${1 / scale})`;
}

function fitAll(): void {
  exits.forEach(fit);
}

/** When this was asked for: first since it was last done, and last. In ms since 1970. */
let firstAsked = 0;
let lastAsked = 0;

/** When the timer that is running ends. 0: none runs. */
let endsAt = 0;

function keepClearAfter(delay: number): void {
  endsAt = Date.now() + delay;
  try {
    setTimeout(keepClearAtRest, delay);
  } catch {
    keepAllClear();
  }
}

function keepClearAtRest(): void {
  const rest = Math.min(lastAsked + 200, firstAsked + 1000) - Date.now();
  endsAt = 0;
  if (rest > 0) keepClearAfter(rest);
  else keepAllClear();
}

/**
 * Looks for what the exits cover when nothing has asked for it for 200 ms, and at the latest after
 * a second: what lies on a point takes an old phone 20 ms to find out, while somebody ticks or
 * scrolls.
 */
export function keepClearSoon(): void {
  if (!hasTopLayer) fitAll();
  lastAsked = Date.now();
  // A timer whose end has passed was cleared by the page.
  if (lastAsked <= endsAt) return;
  firstAsked = lastAsked;
  keepClearAfter(200);
}

/** Gives an exit its corner. Where it floats, it stands in front of everything. */
export function setPosition(exit: Exit, position: Position): void {
  const {float} = exit;
  exit.position = position;
  exit.shift = exit.restingShift = 0;
  float.className = position;
  float.style.transform = '';
  hasTopLayer = 'showPopover' in float;
  if (!hasTopLayer) return;
  float.popover = position === 'in-flow' ? null : 'manual';
  if (float.popover && float.isConnected && !float.matches(':popover-open')) float.showPopover();
}

/** Goes back in front of a dialog, a popover or a full screen that opened after us. */
function handleFocus(event: Event): void {
  const elements = elementsOf(event);
  const [target] = elements;
  // The page may send an event of its own to the window, which is no element.
  if (!target) return;
  const hasOpened =
    event.type === 'fullscreenchange' ||
    elements.some((element) => isMatch(element, 'dialog,[popover]'));
  for (const exit of exits) {
    if (hasOpened) bringForward(exit);
    // Each tick of a box moves the focus, and looking for what is covered takes an old phone 20 ms.
    if (
      hasOpened ||
      exit.shift ||
      findCovered(exit, exit.float.getBoundingClientRect(), 0, findFocused())
    )
      keepClear(exit);
  }
  keepClearSoon();
}

/** Keeps each exit where it covers no control, and in front of what opens. */
export function listenForObstacles(): void {
  listen(window, 'focusin focusout toggle fullscreenchange', handleFocus);
  listen(window, 'DOMContentLoaded', keepAllClear);
  listen(window, 'load resize scroll pointerover transitionend', keepClearSoon);
  // Chromium 61, Safari 13, Firefox 91.
  if (window.visualViewport) listen(window.visualViewport, 'resize scroll', fitAll);
}
