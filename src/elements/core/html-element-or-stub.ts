/** `HTMLElement`; in Node, which has none, an empty class, so that a class file can be imported. */
export const HTMLElementOrStub =
  typeof HTMLElement === 'function' ? HTMLElement : (class {} as typeof HTMLElement);
