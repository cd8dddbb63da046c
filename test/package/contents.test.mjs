/** What is in the archive that npm hands out. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {scriptFiles} from '../../scripts/script-files.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));

describe('the package that npm hands out', () => {
  let files = [];

  before(() => {
    const cache = mkdtempSync(join(tmpdir(), 'four-signs-npm-'));
    const [pack] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline', `--cache=${cache}`], {
        cwd: top,
        encoding: 'utf8',
        shell: process.platform === 'win32',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    rmSync(cache, {recursive: true});
    files = pack.files.map(({path}) => path);
  });

  test('has every script file, the style of the fallback, and the list that vouches for them', () => {
    for (const name of [...Object.keys(scriptFiles), 'fallback.css', 'integrity.json', 'licences.txt']) {
      assert.ok(files.includes(`dist/cdn/${name}`), name);
    }
  });

  test('has the description of the elements', () => {
    assert.ok(files.includes('dist/custom-elements.json'));
  });

  test('has a licence, a README, and types beside every module', () => {
    assert.ok(files.includes('LICENSE'));
    assert.ok(files.includes('README.md'));
    const modules = files.filter((name) => /^dist\/esm\/.*\.js$/.test(name));
    assert.ok(modules.length > 20);
    assert.deepEqual(
      modules.filter((name) => !files.includes(name.replace(/\.js$/, '.d.ts'))),
      [],
    );
  });

  test('has nothing else', () => {
    const expected = [
      /^dist\/esm\/(?:content|domain|elements|entries|styles)\/[\w./-]+\.(?:js|js\.map|d\.ts)$/,
      /^dist\/cdn\/four-signs(?:-[a-z]+)?\.js$/,
      /^dist\/cdn\/(?:fallback\.css|four-signs-frame\.html|integrity\.json|licences\.txt)$/,
      /^dist\/custom-elements\.json$/,
      /^(?:LICENSE|CONTENT-LICENSE\.md|README\.md|CHANGELOG\.md|SECURITY\.md|package\.json)$/,
    ];
    assert.deepEqual(
      files.filter((name) => !expected.some((pattern) => pattern.test(name))),
      [],
    );
  });

  test('names no folder of the machine it was made on', () => {
    const text = files
      .filter((name) => /\.(?:js|map|json|ts|css|txt)$/.test(name))
      .map((name) => [name, readFileSync(join(top, name), 'utf8')]);
    assert.deepEqual(
      text.filter(([, content]) => content.includes(top.replace(/\/$/, ''))).map(([name]) => name),
      [],
    );
  });
});
