/**
 * What each part of a script file weighs, heaviest first: `node scripts/weigh.mjs four-signs.js`, after a build.
 *
 * Each module is made small and compressed by itself, so the sum is more than the file, where one part helps to compress the next. What
 * taking a part away would save lies between the two.
 */
import {brotliCompressSync} from 'node:zlib';
import {relative} from 'node:path';
import {rollup} from 'rollup';
import {minify} from 'terser';
import configs from '../rollup.config.mjs';

const asked = process.argv[2] ?? 'four-signs.js';
const config = configs.find(({output}) => output.file === `dist/cdn/${asked}`);
if (!config) throw new Error(`Expected one of ${configs.map(({output}) => output.file.slice('dist/cdn/'.length)).join(', ')}`);

const bundle = await rollup(config);
const {output} = await bundle.generate({format: 'es'});
await bundle.close();

const rows = [];
for (const [id, {code}] of Object.entries(output[0].modules)) {
  if (!code) continue;
  const small = await minify(code, {module: true, compress: {passes: 2, unused: false}, format: {comments: false}});
  rows.push({
    part: relative(process.cwd(), id).replace(/^(?:dist\/esm|node_modules)\//, ''),
    brotli: brotliCompressSync(small.code).length,
  });
}
rows.sort((a, b) => b.brotli - a.brotli);

const groups = new Map();
for (const {part, brotli} of rows) {
  const group = /^(?:@?lit|lit-)/.test(part)
    ? 'lit'
    : (/^content\/.*\.(en|cy)\.js$/.exec(part)?.[1].replace(/^/, 'words: ') ?? part.split('/', 1)[0]);
  groups.set(group, (groups.get(group) ?? 0) + brotli);
}
const line = (name, size) => console.log(`${String(size).padStart(7)}  ${name}`);
for (const [name, size] of [...groups].sort((a, b) => b[1] - a[1])) line(name, size);
console.log('');
for (const {part, brotli} of rows) line(part, brotli);
