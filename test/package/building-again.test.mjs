/**
 * Whoever builds the same commit gets the same bytes, so that `integrity` can be checked by
 * anybody.
 */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));

describe('building again', () => {
  test('gives the same bytes, in another folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'four-signs-build-'));
    try {
      const needed = [
        'src',
        'scripts',
        'integrations',
        'package.json',
        'tsconfig.json',
        'tsconfig.build.json',
        'rollup.config.mjs',
        'cem.config.mjs',
        'LICENSE',
      ];
      for (const name of needed) cpSync(join(top, name), join(folder, name), {recursive: true});
      symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'), 'junction');
      execFileSync(process.execPath, ['scripts/build/build.mjs'], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const listing = (root) =>
        Object.fromEntries(
          readdirSync(join(root, 'dist'), {recursive: true, withFileTypes: true})
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
            .sort()
            .map((path) => [
              path.slice(root.length).replace(/^[/\\]/, ''),
              createHash('sha384').update(readFileSync(path)).digest('hex'),
            ]),
        );
      assert.deepEqual(listing(folder), listing(top.replace(/[/\\]$/, '')));
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
