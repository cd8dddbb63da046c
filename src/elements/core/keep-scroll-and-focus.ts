import {moving} from './moving.js';
import {queryPage} from './own-document.js';

/**
 * Notes where the visitor is on the page before a tag is drawn: what has the focus in the host's
 * words, and what is in view. The drawing hides those words, and is longer.
 *
 * - Focus goes to the same number in the drawing, else to its first control. Elsewhere on the page
 *   it is not touched.
 * - What is read below a tag stays where it is: all of it where the tag is above the window, else
 *   the anchor (`#help`) that the page was opened at, while it stands in the upper half of the
 *   window, or as high as the page can be scrolled. WebKitGTK 2.50 moves both; Chromium and Firefox
 *   move the anchor where little stands below it.
 *
 * @param host - to be called before its root is attached, while its own words are still drawn
 * @returns to be called once, after the first drawing, with the root; `undefined` where there is
 *   nothing to keep
 */
export function keepScrollAndFocus(host: HTMLElement): ((root: ShadowRoot) => void) | undefined {
  let focused: Element | null | undefined;
  let kept: Element | null | undefined;
  let edge: 'top' | 'bottom' = 'bottom';
  let before = 0;
  let isKept = true;
  let endOfSmoothScroll = NaN;
  const edgeTop = () => (kept as Element).getBoundingClientRect()[edge];
  try {
    // A framework has made the tag and puts it onto the page later, or it is in a part that is not
    // shown: nobody has seen words of it.
    if (!moving.now && !host.getClientRects().length) return undefined;
    // Of the document, or of the root of the page's own component.
    focused = moving.now?.focused || (host.getRootNode() as Document).activeElement;
    kept = moving.now?.place || host;
    before = edgeTop();
    const target = queryPage(':target')[0] ?? null;
    const {documentElement} = document;
    let isOnItsWay = false;
    if (
      target &&
      !host.contains(target) &&
      getComputedStyle(documentElement).scrollBehavior === 'smooth'
    ) {
      // Chromium 156 begins a smooth scroll to the anchor, and ends it where the anchor was. It
      // lasts for less than a second; whether it goes on, nothing tells.
      const {top} = target.getBoundingClientRect();
      const loadedAt = () =>
        (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
          .domInteractive;
      if (performance.now() - (loadedAt() || Infinity) < 2000) {
        isOnItsWay = top > -2;
        endOfSmoothScroll = scrollY + top;
      }
    }
    // Nothing is above a page at its top, and an empty tag may have no height there.
    if (before > 0 || scrollY < 1 || isOnItsWay) {
      edge = 'top';
      kept = target;
      isKept = false;
      before = edgeTop();
      isKept =
        !host.contains(kept) &&
        (isOnItsWay ||
          // A visitor who has scrolled past the anchor stays there.
          (before > -2 &&
            before < innerHeight &&
            (before < innerHeight / 2 ||
              documentElement.scrollHeight - scrollY < innerHeight + 2)));
    }
  } catch {
    // No anchor, or a page that broke one of these: the drawing is worth more.
  }
  return (root) => {
    try {
      // In the page's own way: a jump would not end a smooth scroll that has begun.
      if (isKept && edge === 'top') kept?.scrollIntoView();
      else if (isKept) {
        const top = edgeTop() - before;
        // Even by nothing, it would end a smooth scroll in Chromium.
        if (Math.abs(top) > 1) scrollBy({top, behavior: 'instant'});
      }
      // What could not be told above shows at its end: within a window of where the anchor was.
      // A scroll that another one replaced ends too, elsewhere.
      const drawnAt = performance.now();
      const goOn = (event: Event) => {
        const left = endOfSmoothScroll - scrollY;
        const isLate = event.timeStamp - drawnAt > 5000;
        const hasEndedThere = left > -2 && left < innerHeight;
        if (isLate || hasEndedThere) removeEventListener('scrollend', goOn);
        if (!isLate && hasEndedThere) queryPage(':target')[0]?.scrollIntoView();
      };
      if (endOfSmoothScroll >= 0) addEventListener('scrollend', goOn);
    } catch {
      // See above.
    }
    // With a slot the host's words are still what is seen.
    if (!focused || focused === host || !host.contains(focused) || root.querySelector('slot'))
      return;
    // Its last nine signs: hosts write 0808, 0808-802 or +44 808; short numbers keep `tel:`.
    const number = (focused.getAttribute('href') || '').replace(/%20|[^\w:]/g, '').slice(-9);
    for (const selector of [`[href$="${number}"]`, 'a,button,input,summary']) {
      // A link that is folded away takes no focus.
      if (!root.activeElement) {
        root.querySelector<HTMLElement>(selector)?.focus({preventScroll: true});
      }
    }
  };
}
