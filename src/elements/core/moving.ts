import {readDocument} from './own-document.js';

/** Words of the host that are moved into a tag, while that comes onto the page. */
interface Move {
  /** Where the tag stands from then on. */
  readonly place: Element;
  /** What had the focus, which moving takes away. */
  readonly focused: HTMLElement | null;
}

let current: Move | undefined;

/** The move that goes on just now: the tag that is made meanwhile keeps what its visitor sees. */
export const currentMove = (): Move | undefined => current;

/** Moves words of the page into a new tag, and the tag to the end of the place where they were. */
export function moveInto(element: HTMLElement, place: Element, words: Iterable<Node>): void {
  const focused = readDocument('activeElement') as HTMLElement | null;
  element.append(...words);
  // No box, and so no room that fallback.css keeps, while the tag notes what is in view.
  element.style.display = 'contents';
  try {
    current = {place, focused};
    place.appendChild(element);
  } finally {
    current = undefined;
  }
  element.removeAttribute('style');
  if (element.contains(focused)) (focused as HTMLElement).focus({preventScroll: true});
}
