import {currentMove} from './moving.js';

/**
 * Notes what has the focus in the host's words, which the drawing hides. It goes to the same number
 * in the drawing, else to its first control. Elsewhere on the page it is not touched.
 *
 * @returns to be called once, after the drawing
 */
export function keepFocus(host: Element): (root: ShadowRoot) => void {
  // Of the document, or of the root of the page's own component.
  const focused = currentMove()?.focused || (host.getRootNode() as Document).activeElement;
  return (root) => {
    // With a slot the host's words are still what is seen.
    if (!focused || focused === host || !host.contains(focused) || root.querySelector('slot'))
      return;
    // The last nine characters: hosts write 0808, 0808-802 or +44 808; short numbers keep `tel:`.
    const number = (focused.getAttribute('href') || '').replace(/%20|[^\w:]/g, '').slice(-9);
    for (const selector of [`[href$="${number}"]`, 'a,button,input,summary']) {
      // A link that is folded away takes no focus.
      if (!root.activeElement) {
        root.querySelector<HTMLElement>(selector)?.focus({preventScroll: true});
      }
    }
  };
}
