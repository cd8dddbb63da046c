/**
 * Makes an element of the page's document. By the function of the prototype: an `<img
 * name="createElement">`, which a visitor may have written, takes the place of the one that
 * `document` has (HTML, named access on the Document object).
 */
export function createElement<T extends keyof HTMLElementTagNameMap>(
  tag: T,
): HTMLElementTagNameMap[T] {
  const ownFunctions: {createElement: (tag: T) => HTMLElementTagNameMap[T]} = Document.prototype;
  return ownFunctions.createElement.call(document, tag);
}
