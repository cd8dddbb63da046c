/**
 * Hands on what a script set before the tag was registered. Such a value is a property of the
 * element itself and hides ours of the same name: it is taken away, where that can be done, and
 * given to our setter.
 *
 * @param element - one of our elements, when it comes onto a page
 */
export function takeEarlyProperties(element: object): void {
  const ours = Object.getPrototypeOf(element) as object;
  // `const Reflect = …` of a page hides it from every script.
  const {Reflect} = window;
  for (const name of Object.getOwnPropertyNames(element)) {
    if (!(name in ours)) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(ours, name, value, element);
  }
}
