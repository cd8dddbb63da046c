/**
 * Installs the filters of test/filters from their own lock file, where they are not there yet, and
 * runs them. The build must be there.
 *
 * node scripts/test/filters.mjs           compares with the table in docs/for-developers.md
 * node scripts/test/filters.mjs --write   writes it
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${top}test/filters/`;

function run(command, args, more = {}) {
  const {status} = spawnSync(command, args, {cwd: top, stdio: 'inherit', ...more});
  if (status) process.exit(status);
}

/**
 * What npm wrote down of the last installation is a part of the lock file that it was made from.
 */
function isInstalled() {
  const installed = `${folder}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const wanted = packagesOf(`${folder}package-lock.json`);
  return Object.entries(packagesOf(installed)).every(
    ([path, {version}]) => wanted[path]?.version === version,
  );
}

if (!isInstalled()) {
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
}
run(process.execPath, ['--test', '--test-reporter=spec', `${folder}filters.test.mjs`], {
  env: {...process.env, FILTERS: process.argv.includes('--write') ? 'write' : 'check'},
});
if (process.argv.includes('--write'))
  run(process.execPath, [
    `${top}node_modules/prettier/bin/prettier.cjs`,
    '--write',
    'docs/for-developers.md',
  ]);
