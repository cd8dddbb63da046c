import {hostAround, parentOf} from './own-document.js';

/**
 * Scrolls something to the top of the window, and clear of what the page keeps there, such as a
 * header: found by looking at what is seen in its place.
 *
 * @param host - our element
 * @param start - what is to be seen, inside the element's root
 */
export function scrollClear(host: Element, start: HTMLElement): void {
  let extra = 0;
  for (let tries = 3; tries; tries -= 1) {
    start.scrollIntoView({behavior: 'instant'});
    const {left, top} = start.getBoundingClientRect();
    const bottom = findCover(host, left + 1, top + 1)?.getBoundingClientRect().bottom;
    if (!bottom || bottom < top) return;
    extra += bottom + 8 - top;
    // What `base` gives to all that can have focus, and more.
    start.style.scrollMarginTop = `calc(var(--_clear,5em) + ${extra}px)`;
  }
}

/**
 * The page's element that covers a point of ours: the largest that is not around us and reaches
 * down to it. What is around a fixed header may have been scrolled away.
 */
function findCover(host: Element, x: number, y: number): Element | undefined {
  // Out through shadow roots: each knows its own tree.
  for (let at: Element | undefined = host; at; at = hostAround(at)) {
    let cover = (at.getRootNode() as Document).elementFromPoint(x, y);
    if (!cover || at.contains(cover) || cover.contains(at)) continue;
    for (
      let next: Element | null = cover;
      next && !next.contains(at) && next.getBoundingClientRect().bottom > y;
      next = parentOf(next)
    )
      cover = next;
    return cover;
  }
  return undefined;
}
