/**
 * Writes dist/check: the command `four-signs`, with what it needs beside Node inside it, so that
 * the package has no dependency that only the command would use.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** What is inside the files, beside our own code. Each licence asks to travel with it. */
const inside = ['parse5', 'entities'];

/** @param {URL} dist - the folder that is built */
export async function writeCheckCommand(dist) {
  const top = fileURLToPath(new URL('../', dist));
  const {metafile} = await build({
    absWorkingDir: top,
    entryPoints: ['four-signs', 'command'].map((name) => `src/check/${name}.ts`),
    outdir: fileURLToPath(new URL('check/', dist)),
    tsconfig: 'src/check/tsconfig.json',
    bundle: true,
    splitting: true,
    // The same bytes in any folder, also where node_modules is a link to another one.
    chunkNames: 'shared',
    preserveSymlinks: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    // The sources were checked; what tests import of it is not checked again.
    banner: {js: '// @ts-nocheck'},
    metafile: true,
    logLevel: 'warning',
  });
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap(
      (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [],
    ),
  );
  const other = [...packages].filter((path) => !inside.includes(path.replace(/^.*\//, '')));
  if (other.length) throw new Error(`dist/check has ${other.join(', ')} inside, without a licence`);
  const licences = [...packages]
    .sort()
    .map((path) => `${path.replace(/^.*\//, '')}\n\n${licenceOf(`${top}${path}`)}\n`);
  writeFileSync(new URL('check/licences.txt', dist), licences.join('\n\n'));
}

const licenceOf = (folder) => readFileSync(`${folder}/LICENSE`, 'utf8').trim();
