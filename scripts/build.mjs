/**
 * Builds everything in dist/: modules with types (esm), files for script tags (cdn), and the description of the elements.
 *
 * node scripts/build.mjs           everything, and a table of what it weighs
 * node scripts/build.mjs modules   dist/esm only
 * node scripts/build.mjs --record  writes the new sizes into size-budget.json, and what is new into the documents (see docs.mjs)
 */
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {transform} from 'lightningcss';
import {writeDocs} from './docs.mjs';
import {cardsOnThePage} from './fallback-css.mjs';
import {cssOptions} from './rollup/css.mjs';
import {measure, printTable, recordBudget} from './size-budget.mjs';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(top);

/** Runs a script, and stops the build when it fails. */
function run(script, ...args) {
  const {status, error} = spawnSync(process.execPath, [join(top, script), ...args], {stdio: 'inherit'});
  if (error) throw error;
  if (status) process.exit(status);
}

const modulesOnly = process.argv.includes('modules');

rmSync(modulesOnly ? 'dist/esm' : 'dist', {recursive: true, force: true});
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
if (!modulesOnly) {
  run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'cem.config.mjs', '--quiet');
  mkdirSync('dist/cdn', {recursive: true});
  run('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
  const css = Buffer.concat([readFileSync('src/styles/fallback.css'), Buffer.from(await cardsOnThePage(join(top, 'dist/esm/')))]);
  writeFileSync('dist/cdn/fallback.css', transform({filename: 'fallback.css', code: css, ...cssOptions}).code);
  writeFileSync('dist/cdn/licences.txt', licences());
  copyFileSync('scripts/frame.html', 'dist/cdn/four-signs-frame.html');
  const files = measure('dist/cdn');
  writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(files, null, 2)}\n`);
  if (process.argv.includes('--record')) {
    recordBudget(files);
    await writeDocs({exactly: true});
  }
  printTable(files);
}

/** Ours, and those of what is inside the files. A licence asks to travel with the code. */
function licences() {
  const read = (file) => readFileSync(file, 'utf8').trim();
  return `Four Signs\n\n${read('LICENSE')}\n\n\nLit\n\n${read('node_modules/lit-html/LICENSE')}\n`;
}
