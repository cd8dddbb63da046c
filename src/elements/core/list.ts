/*
 * Arrays in place of sets: `class Set {}` or `class Map {}` of a page, such as a set of exercises,
 * hides the browser's from every script, ours included.
 */

/** Puts an item into a list that does not have it. */
export function include<T>(list: T[], item: T): void {
  if (list.indexOf(item) < 0) list.push(item);
}

/** Takes an item out of a list. */
export function exclude<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}
