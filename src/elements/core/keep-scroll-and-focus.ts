import {attempt, ignore} from './attempt.js';
import {keepFocus} from './keep-focus.js';
import {keepScroll} from './keep-scroll.js';
import {currentMove} from './moving.js';

/**
 * Notes where the visitor is on the page before a tag is drawn.
 *
 * @param host - to be called before its root is attached, while its own words are still drawn
 * @returns to be called once, after the first drawing, with the root; `undefined` where there is
 *   nothing to keep
 */
export function keepScrollAndFocus(host: HTMLElement): ((root: ShadowRoot) => void) | undefined {
  let isSeen = true;
  let restoreScroll = ignore;
  let restoreFocus: (root: ShadowRoot) => void = ignore;
  // On a page that broke one of these, the drawing is worth more.
  attempt(() => {
    // A framework has made the tag and puts it onto the page later, or it is in a part that is not
    // shown: nobody has seen words of it.
    isSeen = !!currentMove() || host.getClientRects().length > 0;
    if (!isSeen) return;
    restoreFocus = keepFocus(host);
    restoreScroll = keepScroll(host);
  });
  if (!isSeen) return undefined;
  return (root) => {
    attempt(restoreScroll);
    attempt(() => restoreFocus(root));
  };
}
