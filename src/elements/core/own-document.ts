/**
 * What an object of the page has under a name, read through its prototype. `<img
 * name="createElement">`, which a visitor may have written in a comment, stands in the place of
 * `document.createElement` (HTML, named access on the Document object: named elements override what
 * the interface has), and a form has its fields under their names. The prototype is asked of the
 * object: `class Element {}` or `function Node() {}` of a page hides the browser's. So would
 * `const Reflect = …`, and not on the window.
 *
 * @param name - of a property, or of a function, which is to be called on the object
 */
export const readThrough = <T extends object, K extends keyof T>(object: T, name: K): T[K] =>
  window.Reflect.get(Object.getPrototypeOf(object) as T, name, object);

/** What the document has under a name. */
export const readDocument = <K extends keyof Document>(name: K): Document[K] =>
  readThrough(document, name);

/** Makes an element of the page's document. */
export const createElement = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
): HTMLElementTagNameMap[T] => readDocument('createElement').call(document, tag) as never;

/** The elements of the page that a selector finds. */
export const queryPage = <E extends Element>(selectors: string): E[] =>
  Array.from(readDocument('querySelectorAll').call(document, selectors) as NodeListOf<E>);

/**
 * The host of the shadow root that an element stands in; `undefined` in the document itself, which
 * may have a picture under that name.
 */
export function hostAround(element: Element): Element | undefined {
  const root = readThrough(element, 'getRootNode').call(element);
  return root === document ? undefined : (root as ShadowRoot).host;
}

/** The parent of an element: a walk past `<input name="parentElement">` would go round for ever. */
export const parentOf = (element: Element): Element | null => readThrough(element, 'parentElement');

/** Whether a selector means an element. */
export const isMatch = (element: Element, selectors: string): boolean =>
  readThrough(element, 'matches').call(element, selectors);
