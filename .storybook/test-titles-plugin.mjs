import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));
const name = 'virtual:test-titles';
const resolved = `\0${name}`;

/** A title that is put together from a value in the test is left out: nobody could read it. */
const title = /^\s*(?:it|test)\(\s*(?:'((?:[^'\\]|\\.)+)'|"((?:[^"\\]|\\.)+)"|`([^`$]+)`)/gm;

/**
 * `virtual:test-titles`: the titles of the tests, by file, as they stand in `test/`. "What is
 * tested" is read from them, so that no page has to be kept beside the tests.
 */
export function testTitlesPlugin() {
  return {
    name: 'test-titles',
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const titles = {};
      for (const file of readdirSync(join(top, 'test'), {recursive: true, encoding: 'utf8'})) {
        if (!/\.test\.(?:ts|mjs)$/.test(file) || /node_modules|^frameworks/.test(file)) continue;
        const found = [...readFileSync(join(top, 'test', file), 'utf8').matchAll(title)];
        if (found.length)
          titles[file] = found.map(([, one, two, three]) =>
            (one ?? two ?? three).replace(/\\(.)/g, '$1'),
          );
      }
      return `export default ${JSON.stringify(titles)};`;
    },
  };
}
