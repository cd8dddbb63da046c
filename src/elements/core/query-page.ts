/**
 * The elements of the page that a selector finds. By the function of the prototype: an `<img
 * name="querySelectorAll">`, which a visitor may have written, takes the place of the one that
 * `document` has (HTML, named access on the Document object).
 */
export function queryPage<E extends Element>(selectors: string): E[] {
  const ownFunctions: {querySelectorAll: (selectors: string) => NodeListOf<E>} = Document.prototype;
  return Array.from(ownFunctions.querySelectorAll.call(document, selectors));
}
