/**
 * What the document has under a name, read through its prototype. `<img name="createElement">`,
 * which a visitor may have written in a comment, stands in the place of `document.createElement`
 * (HTML, named access on the Document object: named elements override what the interface has).
 *
 * @param name - of a property, or of a function, which is to be called on `document`
 */
export const readDocument = <K extends keyof Document>(name: K): Document[K] =>
  Reflect.get(Document.prototype, name, document);

/** Makes an element of the page's document, in the same way. */
export function createElement<T extends keyof HTMLElementTagNameMap>(
  tag: T,
): HTMLElementTagNameMap[T] {
  const ownFunctions: {createElement: (tag: T) => HTMLElementTagNameMap[T]} = Document.prototype;
  return ownFunctions.createElement.call(document, tag);
}

/** The elements of the page that a selector finds, in the same way. */
export function queryPage<E extends Element>(selectors: string): E[] {
  const ownFunctions: {querySelectorAll: (selectors: string) => NodeListOf<E>} = Document.prototype;
  return Array.from(ownFunctions.querySelectorAll.call(document, selectors));
}

/**
 * The host of the shadow root that an element stands in; `undefined` in the document itself, which
 * may have a picture under that name.
 */
export function hostAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root === document ? undefined : (root as ShadowRoot).host;
}

/**
 * The parent of an element of the page, read through the prototype: a form has its fields under
 * their names, and a walk past `<input name="parentElement">` would go round for ever.
 */
export const parentOf = (element: Element): Element | null =>
  Reflect.get(Node.prototype, 'parentElement', element);

/** Whether a selector means an element of the page, which may be such a form. */
export const isMatch = (element: Element, selectors: string): boolean =>
  Element.prototype.matches.call(element, selectors);
