/**
 * npm run coverage            which lines and branches of src the tests in Node and in a page reach
 * npm run coverage -- --unit  the tests in Node alone: what decides and what is said
 *
 * What whole pages reach (`test/e2e`) is not counted: they load the built file, which has no lines.
 * Fails where a pure module has a line that no test in Node reaches.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeProof} from './proof-page.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(top);
// It comes with c8.
const {createCoverageMap} = createRequire(import.meta.url)('istanbul-lib-coverage');
const folder = '.cache/coverage';
const inNodeAlone = process.argv.includes('--unit');

function run(args, env = {}) {
  const {status} = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, ...env},
  });
  if (status) throw new Error(`${args.join(' ')} ended with ${status}`);
}

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
run(['--test', '--test-concurrency=2', 'test/unit'], {NODE_V8_COVERAGE: `${folder}/raw`});
run([
  'node_modules/c8/bin/c8.js',
  'report',
  ...['--temp-directory', `${folder}/raw`, '--reports-dir', `${folder}/node`],
  ...[
    '--reporter',
    'json',
    '--src',
    'src',
    '--include',
    'src/**',
    '--exclude-after-remap',
    '--all',
  ],
]);
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const map = createCoverageMap(read(`${folder}/node/coverage-final.json`));
const pure = /^src\/(?:domain|content)\//;
const unreached = map
  .files()
  .filter((file) => pure.test(relative(top, file).replaceAll('\\', '/')))
  .map((file) => [relative(top, file), map.fileCoverageFor(file).getUncoveredLines()])
  .filter(([, lines]) => lines.length);

if (!inNodeAlone) {
  run(['node_modules/@web/test-runner/dist/bin.js', '--coverage'], {
    LIT_MODE: 'production',
    BROWSERS: 'chromium',
  });
  const inPages = 'coverage/coverage-final.json';
  if (!existsSync(inPages)) throw new Error('The tests in a page wrote nothing.');
  map.merge(read(inPages));
}

const summary = (files) => {
  const of = createCoverageMap({});
  for (const file of files) of.addFileCoverage(map.fileCoverageFor(file));
  const {lines, branches} = of.getCoverageSummary().data;
  return `${lines.pct} % of ${lines.total} lines, ${branches.pct} % of ${branches.total} branches`;
};
const files = map.files();
const rows = /** @type {[name: string, pattern: RegExp][]} */ ([
  ['what decides and what is said (`src/domain`, `src/content`)', pure],
  ['all of `src`', /^src\//],
  ['all of `src` but the exit, which whole pages test', /^src\/(?!elements\/exit|entries)/],
]).map(([name, pattern]) => [
  name,
  summary(files.filter((file) => pattern.test(relative(top, file).replaceAll('\\', '/')))),
]);
for (const row of rows) console.log(row.join(': '));
for (const [file, lines] of unreached) console.error(`No test in Node reaches ${file}: ${lines}`);
if (unreached.length) process.exit(1);
if (!inNodeAlone) await writeProof('coverage', rows.map((row) => `${row.join(': ')}.`).join(' '));
