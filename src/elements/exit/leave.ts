declare global {
  interface WindowEventMap {
    /** The visitor is leaving at once. Fired on `window`, before the page is empty, so that each of our elements can forget. Carries nothing. */
    'four-signs-exit': Event;
  }
}

let left = false;

/**
 * Leaves the page: answers forgotten, page empty, title neutral, tab on its way, in that order and without waiting for anything. Once
 * more, while the destination is slow, only asks for it again.
 *
 * @param destination - an address that has passed `safeUrl`
 * @param lastWords - what stays on the empty page of a frame, because a frame may not be allowed to move the page around it
 */
export function leave(destination: string, lastWords: string): void {
  if (!left) {
    left = true;
    try {
      dispatchEvent(new Event('four-signs-exit'));
    } catch {
      /* MooTools puts a class of its own in the place of Event. The elements forget when they are taken away as well. */
    }
    try {
      // Also drops every listener of the page, "leave site?" and "tell the server she left" among them.
      document.open().close();
    } catch {
      /* XHTML has no open(). Where loading was stopped half way it does nothing. Taking the nodes away works in both. */
    }
    while (document.lastChild) document.removeChild(document.lastChild);
    const root = document.appendChild(document.createElement('html'));
    const add = (tag: string) => root.appendChild(document.createElement(tag));
    // A tab without a title shows our address. One that is loading shows the name of the site.
    add('title').textContent = new URL(destination).hostname;
    // When a script navigates, a link's rel="noreferrer" does not count.
    const meta = add('meta') as HTMLMetaElement;
    meta.name = 'referrer';
    meta.content = 'no-referrer';
    // Keeps a dark room dark.
    root.style.colorScheme = 'light dark';
    if (top !== window) add('p').textContent = lastWords;
  }
  try {
    // A window without a top is gone already.
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
    top!.location.replace(destination);
  } catch {
    /* A frame that may not move the page around it. */
  }
}
