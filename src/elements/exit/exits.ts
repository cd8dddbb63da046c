import {exitsOnPage} from '../core/exit-content.js';
import type {Position} from './settings.js';

/** What the page's listeners know of one exit. */
export interface Exit {
  readonly host: HTMLElement & {leave(): void};
  /** As it was when the exit was drawn: a page can make reading an attribute throw. */
  withoutShortcut?: boolean;
  inPageLinks?: boolean;
  /** What floats above the page, and holds the link. */
  readonly float: HTMLElement;
  /** The corner that it stands at, or `in-flow`, where it does not float. */
  position: Position;
  /** How far it stands from its corner, to cover no control: in px, downwards. */
  shift: number;
  /** The same while the page rests at its top and nothing has focus. */
  restingShift: number;
  /** Something has opened in front of it while it was in use. */
  isBehind?: boolean;
  /** Draws what may have changed: words, link and address, and the presses of Shift so far. */
  render: (presses?: number) => void;
  /** Sees to it that its words can be read in the colours of the page. */
  mend: () => void;
}

/** Every exit of the page. */
export const exits = exitsOnPage as Exit[];

/** What keeps its own press although an exit is seen above it; and what may cover the exit. */
export const controls = 'a,button,input,select,textarea,label,summary,[role=button],[popover]';

/**
 * The elements that an event goes through, from the inside out. The window may have a global under
 * the name of any property of an element.
 */
export const elementsOf = (event: Event): HTMLElement[] =>
  event.composedPath().filter((node) => (node as Node).nodeType === 1) as HTMLElement[];

/** Calls back before the page's own listeners, as far as a page allows. Twice is once. */
export function listen(target: EventTarget, types: string, listener: (event: Event) => void): void {
  for (const type of types.split(' ')) target.addEventListener(type, listener, true);
}
