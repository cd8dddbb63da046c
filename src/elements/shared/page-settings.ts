const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` or a nation anywhere on the page changes, as on a page that switches language without loading again. One
 * observer serves every element and stops with the last of them. Returns the function that ends it.
 */
export function onPageSettings(listener: () => void): () => void {
  listeners.add(listener);
  // Some pages take observers away; then a change is picked up at the next drawing, which is better than an exception.
  if (!observer && typeof MutationObserver === 'function') {
    observer = new MutationObserver(() => {
      for (const each of listeners) each();
    });
    observer.observe(document, {attributes: true, attributeFilter: ['lang', 'data-four-signs-nation'], subtree: true});
  }
  return () => {
    listeners.delete(listener);
    if (!listeners.size) {
      observer?.disconnect();
      observer = undefined;
    }
  };
}
