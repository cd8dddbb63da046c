/**
 * A server imports our modules too: to write HTML, or because a page's code runs there first.
 * Nothing may break there.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {Worker} from 'node:worker_threads';

const top = new URL('../../', import.meta.url);
const {exports} = JSON.parse(readFileSync(new URL('package.json', top), 'utf8'));

/**
 * Every module that somebody can name, and the one that bundlers take in its place in development.
 * What these import comes with them.
 */
const modules = [
  ...new Set(
    Object.values(exports)
      .flatMap((conditions) =>
        typeof conditions === 'string'
          ? [conditions]
          : [conditions.default, conditions.development],
      )
      .filter((name) => name?.endsWith('.js')),
  ),
].sort();

/**
 * Imports a module where nothing else has been: what one module puts into the globals must not help
 * the next.
 */
function importAlone(name) {
  const code = `
    const {parentPort} = require('node:worker_threads');
    import(${JSON.stringify(new URL(name, top).href)}).then(
      () => parentPort.postMessage({registered: globalThis.customElements?.__definitions?.size ?? 0}),
      (error) => parentPort.postMessage({error: String(error?.stack ?? error)}),
    );`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, {eval: true, stdout: true, stderr: true});
    let said = '';
    worker.stdout.on('data', (data) => (said += data));
    worker.stderr.on('data', (data) => (said += data));
    let answer;
    worker.on('message', (message) => (answer = message));
    worker.on('error', reject);
    worker.on('exit', () => resolve({...answer, said}));
  });
}

describe('in Node, without a page', () => {
  test('there are modules to import', () => {
    assert.ok(modules.length >= 12);
  });

  for (const name of modules) {
    test(`importing ${name.replace('./dist/esm/', '')} throws nothing and says nothing`, async () => {
      const {error, said} = await importAlone(name);
      assert.equal(error, undefined);
      assert.equal(said, '');
    });
  }
});
