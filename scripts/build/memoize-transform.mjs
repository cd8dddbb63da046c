/**
 * The same plugin, which transforms each module once. Several of the files have the same modules in
 * them, and minifying their templates is the slowest step of the build.
 *
 * @param {import('rollup').Plugin & {transform: import('rollup').TransformHook}} plugin
 * @returns {import('rollup').Plugin}
 */
export function memoizeTransform(plugin) {
  const done = new Map();
  return {
    ...plugin,
    transform(code, id) {
      if (!done.has(id)) done.set(id, plugin.transform.call(this, code, id));
      return done.get(id);
    },
  };
}
