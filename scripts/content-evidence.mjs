// Every piece of evidence under src/content, as one list. Reads what was built: run `npm run build` first.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

export const contentFolder = fileURLToPath(new URL('../dist/esm/content/', import.meta.url));

/** The modules of the content whose names end in a certain way, by their path. */
export async function contentModules(ending) {
  const files = readdirSync(contentFolder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  return Promise.all(files.map(async (file) => [file.slice(contentFolder.length), await import(pathToFileURL(file).href)]));
}

const isEvidence = (value) => Array.isArray(value?.sources) && typeof value.reviewBy === 'string';

/**
 * @returns {Promise<{file: string, id: string, confidence: string, reviewBy: string, sources: {url: string | null, date: string, note?: string}[], conflicts: string[]}[]>}
 *   the one to look at first, first
 */
export async function readEvidence() {
  const found = [];
  for (const [file, module] of await contentModules('.sources.js')) {
    for (const records of Object.values(module)) {
      if (!records || typeof records !== 'object') continue;
      for (const [id, evidence] of Object.entries(records)) {
        if (isEvidence(evidence)) found.push({file: file.replace(/\.js$/, '.ts'), id, conflicts: [], ...evidence});
      }
    }
  }
  return found.sort((one, other) => (one.reviewBy < other.reviewBy ? -1 : one.reviewBy > other.reviewBy ? 1 : one.id < other.id ? -1 : 1));
}
