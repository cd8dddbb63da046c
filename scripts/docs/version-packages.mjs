/**
 * Makes the next version from the files in .changeset: in package.json, the lock file, the
 * changelog, the source and the list of changes of facts; then in everything that carries the
 * integrity or the size of a file, since each says its version in its first line.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

function run(command, ...args) {
  const {status, error} = spawnSync(command, args, {stdio: 'inherit'});
  if (error) throw error;
  if (status) process.exit(status);
}

run(process.execPath, 'node_modules/@changesets/cli/bin.js', 'version');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const source = 'src/elements/core/version.ts';
writeFileSync(source, readFileSync(source, 'utf8').replace(/'[^']*'/, `'${version}'`));
const changes = 'src/content/changes/facts.ts';
writeFileSync(
  changes,
  readFileSync(changes, 'utf8').replace(/(?<=\.\.\.inVersion\(\s*)null/g, `'${version}'`),
);
run('npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
run(process.execPath, 'scripts/build/build.mjs', '--record');
