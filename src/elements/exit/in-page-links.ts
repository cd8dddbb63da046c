import {isMatch} from '../core/own-document.js';

/** An address without what stands after its `#`. */
export const withoutHash = (url: string): string | undefined => url.split('#')[0];

/**
 * Follows a link within the page as the browser does, but in the place of the tab's last entry, so
 * that Back still leads to what was open before. To be called after the page's own listeners.
 *
 * Left to the browser: a press that the page has refused, or that opens another tab; a link to
 * another page, as `#help` is under most a `<base>`; a download; a link with a target of its own;
 * a link in SVG, whose `href` is an `SVGAnimatedString`.
 *
 * @param path - the elements that the press reached, from the innermost out, through open roots
 */
export function followInPage(event: MouseEvent, path: readonly Element[]): void {
  const link = path.find((element) => isMatch(element, 'a:not([download]):not([target])')) as
    HTMLAnchorElement | undefined;
  if (
    !link ||
    event.defaultPrevented ||
    event.button ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey
  )
    return;
  const href = String(link.href);
  if (!href.includes('#') || withoutHash(href) !== withoutHash(location.href)) return;
  event.preventDefault();
  location.replace(href);
}
