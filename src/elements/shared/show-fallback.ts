import {warn} from './warn.js';

/**
 * Shows what the host wrote inside the tag, in place of anything we drew. Used when drawing failed: a page that forbids every Trusted Types
 * policy, a page served as XHTML, a page that broke something we need. Uses nothing that can itself be forbidden.
 *
 * @param root - the element's shadow root
 */
export function showFallback(element: HTMLElement, root: ShadowRoot | DocumentFragment | null | undefined, error: unknown): void {
  if (root) {
    root.textContent = '';
    root.appendChild(document.createElement('slot'));
  }
  warn(element.localName, `Could not be drawn (${String(error)}). What you wrote inside the tag is shown instead.`);
}
