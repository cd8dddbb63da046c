declare global {
  interface WindowEventMap {
    /** The visitor is leaving at once. Fired on `window`, before the page is empty, so that each of our elements can forget. Carries nothing. */
    'four-signs-exit': Event;
  }
}

/** Adds a new element to the end of a node. */
export const add = <T extends keyof HTMLElementTagNameMap>(parent: Node, tag: T): HTMLElementTagNameMap[T] =>
  parent.appendChild(document.createElement(tag));

/**
 * Leaves the page: answers forgotten, page empty, title neutral, tab on its way, in that order and without waiting for anything. Doing it once more,
 * while the destination is slow, changes nothing.
 *
 * @param destination - an address that has passed `safeUrl`
 * @param lastWords - what stays on the empty page of a frame, because a frame may not be allowed to move the page around it
 */
export function leave(destination: string, lastWords: string): void {
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
  while (document.lastChild) document.lastChild.remove();
  const root = add(document, 'html');
  // A tab without a title shows our address. One that is loading shows the name of the site.
  // The page may still draw a frame, or be told something, and write its own title again: it writes to nothing.
  Object.defineProperty(document, 'title', {value: (add(root, 'title').textContent = destination.split('/')[2] as string)});
  // When a script navigates, a link's rel="noreferrer" does not count.
  const meta = add(root, 'meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  // Keeps a dark room dark.
  root.style.colorScheme = 'light dark';
  if (top !== window) add(root, 'p').textContent = lastWords;
  try {
    // A window without a top is gone already.
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
    top!.location.replace(destination);
  } catch {
    /* A frame that may not move the page around it. */
  }
  // A timer of the page outlives its content, and could write "Stalking" into the title again. They are numbered from 1.
  for (let timer = setTimeout(Date) as unknown as number; timer--;) clearTimeout(timer);
}
