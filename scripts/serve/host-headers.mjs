import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const top = new URL('../../', import.meta.url);

/**
 * The response headers that a folder's `headers.json` gives to one of its pages:
 * `{"/*": {"Referrer-Policy": "no-referrer"}, "/council/": {"Content-Security-Policy": "…"}}`. `/*`
 * is for everything in the folder. An address with its query, such as `/council/?scripts=off`, has
 * headers of its own, so that one page can be shown under two policies.
 *
 * @param {string} folder - the folder, from the top of the repository
 * @param {string} path - the address of the page inside it, beginning with a slash
 * @param {string} [query] - beginning with a question mark
 * @returns {Promise<Record<string, string>>}
 */
export async function hostHeaders(folder, path, query = '') {
  const text = await readFile(fileURLToPath(new URL(`${folder}/headers.json`, top)), 'utf8').catch(
    () => '{}',
  );
  const all = JSON.parse(text);
  return {...all['/*'], ...(all[path + query] ?? all[path])};
}
