/** What every tag is built on. Node has no elements, and importing a class there must still work. */
export const BaseElement = typeof HTMLElement === 'function' ? HTMLElement : (class {} as typeof HTMLElement);
