import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as prettier from 'prettier';

const top = new URL('../../', import.meta.url);
const page = fileURLToPath(new URL('docs/proof.md', top));

/**
 * Writes what a deep command found into its part of docs/proof.md, with the day and the version.
 *
 * @param {string} part - the name in the page's own marks, `<!-- part -->` and `<!-- /part -->`
 * @param {string} found - Markdown
 */
export async function writeProof(part, found) {
  const {version} = JSON.parse(readFileSync(new URL('package.json', top), 'utf8'));
  const marks = new RegExp(`(<!-- ${part} -->)[^]*(<!-- /${part} -->)`);
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  if (!marks.test(text)) throw new Error(`docs/proof.md has no part ${part}`);
  const day = new Date().toISOString().slice(0, 10);
  const written = text.replace(
    marks,
    (_, begin, end) => `${begin}\n\n${day}, version ${version}. ${found}\n\n${end}`,
  );
  const options = await prettier.resolveConfig(page);
  writeFileSync(page, await prettier.format(written, {...options, filepath: page}));
}
