/** What is promised to visitors and hosts is written down, and can be seen to fail. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {changed} from '../faults/changed.mjs';
import {faults} from '../faults/faults.mjs';
import {promisesIn} from '../faults/promises.mjs';

const top = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, top), 'utf8');
const page = read('docs/promises.md');
const promises = promisesIn(page);

describe('the promises', () => {
  test('are numbered from one, without a gap', () => {
    assert.ok(promises.length > 20);
    assert.deepEqual(
      promises.map(({number}) => number),
      promises.map((_, index) => index + 1),
    );
  });

  test('each have a fault that breaks them, and each fault a promise', () => {
    const broken = new Set(faults.map(({promise}) => promise));
    assert.deepEqual(
      [...broken].sort((one, other) => one - other),
      promises.map(({number}) => number),
    );
  });

  test('are tested in files that are there', () => {
    for (const {name, test: named} of faults) assert.ok(existsSync(new URL(named[0], top)), name);
  });

  test('are broken in something that the build still has', () => {
    for (const fault of faults) assert.notEqual(changed(read(fault.file), fault), read(fault.file));
  });

  test('have a last result for each fault that there is: npm run test:faults writes it', () => {
    const cells = Array.from(
      page.matchAll(/^\| +(\d+) \| (.*?) +\| .*? +\| \d{4}-\d\d-\d\d, \d+\.\d+\.\d+ +\|$/gm),
      (row) => [Number(row[1]), row[2]],
    );
    assert.deepEqual(
      cells,
      faults.map(({promise, name}) => [promise, name]),
    );
  });

  test('say what cannot be kept from anybody', () => {
    const [, limits] = read('SECURITY.md').split('## What is not');
    for (const limit of [/spyware/i, /screenshots/i, /history/i, /network/i, /heat map/i])
      assert.match(limits, limit);
  });

  test('nothing runs when the package is installed', () => {
    const {scripts} = JSON.parse(read('package.json'));
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare'])
      assert.equal(scripts[name], undefined, name);
  });
});
