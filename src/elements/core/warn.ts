const warned: Record<string, boolean> = {};

/**
 * Tells the host's developer about a wrong setting: what was found, what was expected, what is
 * shown instead, and where that is documented. The visitor sees the safe default and never this.
 * Each sentence is printed once a page, so that a list that redraws does not flood the console.
 * Nothing about the visitor is ever passed in here.
 *
 * @param tag - the element that found it, such as `four-signs-helplines`
 * @param problem - one or two whole sentences: what was found, what was expected, what happens
 *   instead
 */
export function warn(tag: string, problem: string): void {
  const message = `<${tag}>: ${problem} See our README.`;
  if (warned[message]) return;
  warned[message] = true;
  // A page may have taken the console away; a warning is not worth an exception.
  try {
    console.warn(message);
  } catch {
    /* Nobody to tell. */
  }
}
