import {attempt} from './attempt.js';

const warned: Record<string, boolean> = {};

/**
 * Tells the host's developer about a wrong setting: what was found, what was expected, and what is
 * shown instead. The section "What the console says" of docs/for-developers.md says where each is
 * described. The visitor sees the safe default and never this. Each sentence is printed once a
 * page, so that a list that redraws does not flood the console. Nothing about the visitor is ever
 * passed in here.
 *
 * @param tag - the element that found it, such as `four-signs-helplines`
 * @param problem - one or two whole sentences: what was found, what was expected, what happens
 *   instead
 */
export function warn(tag: string, problem: string): void {
  const message = `<${tag}>: ${problem} See docs/for-developers.md.`;
  if (warned[message]) return;
  warned[message] = true;
  // A page may have taken the console away; a warning is not worth an exception.
  attempt(() => console.warn(message));
}
