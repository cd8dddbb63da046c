import {currentMove} from './moving.js';
import {queryPage} from './own-document.js';

/**
 * Notes what is in view on the page before a tag is drawn, as the drawing is longer than what the
 * host wrote. What is read below a tag stays where it is: all of it where the tag is above the
 * window, else the anchor (`#help`) that the page was opened at, while it stands in the upper half
 * of the window, or as high as the page can be scrolled. WebKitGTK 2.50 moves both; Chromium and
 * Firefox move the anchor where little stands below it.
 *
 * @returns to be called once, after the drawing
 */
export function keepScroll(host: Element): () => void {
  const place = currentMove()?.place || host;
  const bottomOfPlace = () => place.getBoundingClientRect().bottom;
  const before = bottomOfPlace();
  const anchor = queryPage(':target').find((each) => !host.contains(each));
  const end = anchor ? findEndOfSmoothScroll(anchor) : NaN;
  const isOnItsWay = end - window.scrollY > -2;
  // Nothing is above a page at its top, and an empty tag may have no height there.
  if (before > 0 || window.scrollY < 1 || isOnItsWay) {
    const isKept = anchor && (isOnItsWay || isReadFrom(anchor));
    return () => {
      // In the page's own way: a jump would not end a smooth scroll that has begun.
      if (isKept) anchor.scrollIntoView();
      correctSmoothScroll(end);
    };
  }
  return () => {
    const top = bottomOfPlace() - before;
    // Even by nothing, it would end a smooth scroll in Chromium.
    if (Math.abs(top) > 1) window.scrollBy({top, behavior: 'instant'});
    correctSmoothScroll(end);
  };
}

/** A visitor who has scrolled past the anchor stays there. */
function isReadFrom(anchor: Element): boolean {
  const {top} = anchor.getBoundingClientRect();
  if (top <= -2 || top >= window.innerHeight) return false;
  const room = document.documentElement.scrollHeight - window.scrollY;
  return top < window.innerHeight / 2 || room < window.innerHeight + 2;
}

/**
 * Where a smooth scroll to the anchor ends, in px of the page; `NaN` where there can be none.
 * Chromium 156 begins one when the page opens, and ends it where the anchor was. It lasts for less
 * than a second; whether it goes on, nothing tells.
 */
function findEndOfSmoothScroll(anchor: Element): number {
  const {scrollBehavior} = window.getComputedStyle(document.documentElement);
  const [opened] = window.performance.getEntriesByType(
    'navigation',
  ) as PerformanceNavigationTiming[];
  return scrollBehavior === 'smooth' &&
    window.performance.now() - (opened?.domInteractive || Infinity) < 2000
    ? window.scrollY + anchor.getBoundingClientRect().top
    : NaN;
}

/**
 * Whether a smooth scroll was going on shows at its end: within a window of where the anchor was. A
 * scroll that another one replaced ends too, elsewhere.
 */
function correctSmoothScroll(end: number): void {
  const drawnAt = window.performance.now();
  const handleEnd = (event: Event) => {
    const left = end - window.scrollY;
    const isLate = event.timeStamp - drawnAt > 5000;
    const hasEndedThere = left > -2 && left < window.innerHeight;
    if (isLate || hasEndedThere) removeEventListener('scrollend', handleEnd);
    if (!isLate && hasEndedThere) queryPage(':target')[0]?.scrollIntoView();
  };
  if (end >= 0) addEventListener('scrollend', handleEnd);
}
