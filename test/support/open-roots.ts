/**
 * Makes every shadow root that is attached from now on an open one, for what cannot be checked through a closed root: axe, and the order in
 * which a screen reader comes to things. The checklist keeps its root closed for visitors; only a test that says so may look inside.
 *
 * @returns the function that ends it
 */
export function openRoots(): () => void {
  const original = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachOpen(init) {
    return original.call(this, {...init, mode: 'open'});
  };
  return () => {
    Element.prototype.attachShadow = original;
  };
}
