/**
 * What was heard or seen, kept as text beside the tests. A change is a diff, which somebody accepts
 * by `npm run heard:accept`.
 */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

const pathOf = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * What was accepted.
 *
 * @param {string} name - of the file, from this folder
 * @returns {string} empty where nothing was accepted yet: all of it is the difference
 */
export function kept(name) {
  const file = pathOf(name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * Fails where a text is another one than was accepted; accepts it where it was asked to.
 *
 * @param {string} name - of the file, from this folder
 * @param {string} text
 */
export function sameAsKept(name, text) {
  if (process.env.ACCEPT) {
    mkdirSync(dirname(pathOf(name)), {recursive: true});
    writeFileSync(pathOf(name), text);
    return;
  }
  const [now, before] = [text.split('\n'), kept(name).split('\n')];
  assert.deepEqual(now, before, `${name} has changed: "npm run heard:accept" if that is right`);
}
