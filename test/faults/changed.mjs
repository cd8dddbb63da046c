/**
 * A text with a fault in it. What the fault changes must be there exactly once.
 *
 * @param {string} text - of the fault's file
 * @param {{from: string | RegExp, to: string, file: string}} fault
 */
export function changed(text, {from, to, file}) {
  const found =
    typeof from === 'string'
      ? text.split(from).length - 1
      : [...text.matchAll(new RegExp(from, `${from.flags}g`))].length;
  if (found !== 1) throw new Error(`${from} is ${found} times in ${file}`);
  return text.replace(from, () => to);
}
