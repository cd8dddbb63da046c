// The content as it was built, and every piece of evidence in it: run `npm run build` first.
import {readdirSync} from 'node:fs';
import {join, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {evidenceIn} from './review-sheet-markup.mjs';

const folder = fileURLToPath(new URL('../../dist/esm/content/', import.meta.url));

/**
 * The modules of the content.
 *
 * @returns {Promise<[path: string, module: object][]>} by their paths without an ending, such as
 *   `helplines/sources`
 */
export async function contentModules() {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.js'))
    .sort();
  return Promise.all(
    files.map(async (name) => [
      name.replace(/\.js$/, '').replaceAll(sep, '/'),
      await import(pathToFileURL(join(folder, name)).href),
    ]),
  );
}

/** Every piece of evidence, the one to look at first, first. */
export const readEvidence = async () =>
  evidenceIn((await contentModules()).filter(([path]) => path.endsWith('/sources')));
