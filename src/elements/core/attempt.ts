/** Does nothing. */
export const ignore = (): void => undefined;

/** Runs a step on which nothing after it depends: the page may have replaced what it needs. */
export function attempt(step: () => unknown): void {
  try {
    step();
  } catch {
    // See above.
  }
}
