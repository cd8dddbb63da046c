/**
 * What each part of a built file costs: the bytes of brotli that it loses without that part. Each
 * module is made small by itself, so that the sum differs a little from the file.
 *
 * node scripts/build/size-parts.mjs [four-signs.js] [--modules]   --modules: each module, not each
 *                                                                 part
 */
import {brotliCompressSync} from 'node:zlib';
import {rollup} from 'rollup';
import {minify} from 'terser';
import configs from '../../rollup.config.mjs';

const name = process.argv.slice(2).find((word) => word.endsWith('.js')) ?? 'four-signs.js';
const config = /** @type {import('rollup').RollupOptions} */ (
  configs.find(({output}) => output.file === `dist/cdn/${name}`)
);
if (!config) throw new Error(`${name} is not one of the files for script tags.`);

/**
 * The part that a module belongs to: the first that fits.
 *
 * @type {[part: string, pattern: RegExp][]}
 */
const parts = [
  ['Lit', /node_modules/],
  ['words in English', /content\/\w+\/en\.js$/],
  ['words in Welsh', /content\/\w+\/cy\.js$/],
  ['facts', /content\//],
  ['styles', /(styles\/|styles\.js$)/],
  ['cards of the host', /parse-(partner|phone|hours|json)|clean-text/],
  ['checklist', /elements\/checklist\//],
  ['helplines', /elements\/helplines\//],
  ['week', /elements\/week\/|campaign/],
  ['exit', /elements\/exit\/|exit-content/],
  ['the closed root', /untouched|closed-root/],
  ['settings and warnings', /settings|warn|check-attributes|page-attributes|shared-choice/],
  ['cards and rows', /elements\/templates\//],
  ['choosing and opening hours', /domain\//],
  ['the rest of core', /./],
];

// Without the checks of what was made small, which it is not yet.
const plugins = /** @type {import('rollup').Plugin[]} */ (config.plugins).map((plugin) => ({
  ...plugin,
  generateBundle: undefined,
}));
const bundle = await rollup({input: config.input ?? '', plugins});
const {
  output: [chunk],
} = await bundle.generate({format: 'es'});

const modules = await Promise.all(
  Object.entries(chunk.modules)
    .filter(([, {code}]) => code)
    .map(async ([id, {code}]) => {
      const small = await minify(code ?? '', {compress: {passes: 2}, mangle: {toplevel: true}});
      const path = id.replaceAll('\\', '/').replace(/.*\/(?=node_modules|dist\/esm)/, '');
      return {path, code: small.code ?? ''};
    }),
);
const weigh = (some) => brotliCompressSync(some.map(({code}) => code).join('')).length;
const all = weigh(modules);
/** @type {[part: string, has: (module: {path: string}) => boolean][]} */
const groups = process.argv.includes('--modules')
  ? modules.map(({path}) => [path, ({path: other}) => other === path])
  : parts.map(([part]) => [
      part,
      ({path}) => parts.find(([, pattern]) => pattern.test(path))?.[0] === part,
    ]);
const rows = groups.map(([part, has]) => ({
  part,
  minified: modules.filter(has).reduce((sum, {code}) => sum + code.length, 0),
  brotli: all - weigh(modules.filter((module) => !has(module))),
}));
console.log(`${name}: about ${all} bytes of brotli`);
for (const {part, minified, brotli} of rows.sort((one, other) => other.brotli - one.brotli))
  if (minified)
    console.log(`${String(brotli).padStart(6)} ${String(minified).padStart(7)}  ${part}`);
