/**
 * Some of all combinations, so that each value of one thing comes together with each value of every
 * other thing at least once: most faults need no more than two things to be seen, and all
 * combinations would be too many to open.
 *
 * @template {Record<string, readonly unknown[]>} Values
 * @param {Values} values - by name, every value that a thing can have
 * @returns {{[name in keyof Values]: Values[name][number]}[]} the same for the same values
 */
export function pairwise(values) {
  const names = Object.keys(values);
  const key = (one, a, other, b) => `${one}:${a}|${other}:${b}`;
  const open = new Set();
  for (const [at, one] of names.entries())
    for (const other of names.slice(at + 1))
      for (const a of values[one].keys())
        for (const b of values[other].keys()) open.add(key(one, a, other, b));
  /** The pairs of a value with those that are chosen already, which no combination has yet. */
  const newPairs = (chosen, name, index) =>
    names
      .filter((other) => other !== name && chosen[other] !== undefined)
      .map((other) =>
        names.indexOf(name) < names.indexOf(other)
          ? key(name, index, other, chosen[other])
          : key(other, chosen[other], name, index),
      )
      .filter((pair) => open.has(pair));
  const all = [];
  while (open.size) {
    const [next] = open;
    const chosen = Object.fromEntries(
      next.split('|').map((each) => [each.split(':')[0], Number(each.split(':')[1])]),
    );
    open.delete(next);
    for (const name of names) {
      const best = () =>
        [...values[name].keys()].reduce((most, index) =>
          newPairs(chosen, name, index).length > newPairs(chosen, name, most).length ? index : most,
        );
      chosen[name] ??= best();
      for (const pair of newPairs(chosen, name, chosen[name])) open.delete(pair);
    }
    all.push(Object.fromEntries(names.map((name) => [name, values[name][chosen[name]]])));
  }
  return /** @type {any} */ (all);
}
