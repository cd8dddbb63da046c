/**
 * npm run coverage            which lines and branches of src the tests in Node and in a page reach
 * npm run coverage -- --unit  the tests in Node alone: what decides and what is said
 * … -- --after                takes what the last `test:unit` and `test:browser` wrote, and runs
 *                             neither again
 *
 * What whole pages reach (`test/e2e`) is not counted: they load the built file, which has no lines.
 * Fails where less is reached than `floors` says, or where a pure module has a line that no test in
 * Node reaches.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {wanted} from './browsers.mjs';
import {writeProof} from './proof-page.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(top);
// It comes with c8.
const {createCoverageMap} = createRequire(import.meta.url)('istanbul-lib-coverage');
const {values} = parseArgs({options: {unit: {type: 'boolean'}, after: {type: 'boolean'}}});
const folder = '.cache/coverage';
/** As the command of `test:unit` in package.json. */
const inNode = '.cache/coverage-in-node';
/** As `reportDir` in web-test-runner.config.mjs. */
const inPages = '.cache/coverage-in-pages/coverage-final.json';

const pure = /^src\/(?:domain|content)\//;
/**
 * The least that the tests must reach, in per cent; without a number it is only said. Whole pages
 * alone test what leaves a page, and what is a script tag; the tests of `check` and of the page
 * that builds an embed load built files. None of these counts as reached.
 *
 * @type {{name: string, pattern: RegExp, lines?: number, branches?: number}[]}
 */
const floors = [
  {
    name: 'what decides and what is said (`src/domain`, `src/content`)',
    pattern: pure,
    lines: 100,
    branches: 99.5,
  },
  {
    name: 'all that a visitor loads, but the exit and the entries',
    pattern: /^src\/(?:domain|content|styles|elements\/(?!exit))/,
    lines: 98,
    branches: 95,
  },
  {name: 'all of `src`', pattern: /^src\//},
];

function run(args, env = {}) {
  const {status} = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, ...env},
  });
  if (status) throw new Error(`${args.join(' ')} ended with ${status}`);
}

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
if (!values.after)
  run(['scripts/test/node-tests.mjs', '--from', 'test/unit', '--coverage', inNode]);
if (!existsSync(inNode)) throw new Error('The tests in Node wrote nothing.');
run([
  'node_modules/c8/bin/c8.js',
  'report',
  ...['--temp-directory', inNode, '--reports-dir', `${folder}/node`],
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
const inSource = (file) => relative(top, file).replaceAll('\\', '/');
const map = createCoverageMap(read(`${folder}/node/coverage-final.json`));
const faults = map
  .files()
  .filter((file) => pure.test(inSource(file)))
  .map((file) => [inSource(file), map.fileCoverageFor(file).getUncoveredLines()])
  .filter(([, lines]) => lines.length)
  .map(([file, lines]) => `No test in Node reaches ${file}: ${lines}`);

// Only Chromium says what was reached.
const hasPages = !values.unit && wanted().includes('chromium');
if (hasPages) {
  if (!values.after) {
    rmSync(inPages, {force: true});
    run(['scripts/test/browser-tests.mjs'], {LIT_MODE: 'development', BROWSERS: 'chromium'});
  }
  if (!existsSync(inPages)) throw new Error('The tests in a page wrote nothing.');
  map.merge(read(inPages));
}

const rows = floors.map(({name, pattern, ...least}) => {
  const of = createCoverageMap({});
  for (const file of map.files())
    if (pattern.test(inSource(file))) of.addFileCoverage(map.fileCoverageFor(file));
  const {lines, branches} = of.getCoverageSummary().data;
  if (hasPages)
    for (const [what, {pct}] of Object.entries({lines, branches}))
      if (pct < (least[what] ?? 0))
        faults.push(`${name}: ${pct} % of ${what}, and at least ${least[what]} % was expected`);
  return (
    `${name}: ${lines.pct} % of ${lines.total} lines, ` +
    `${branches.pct} % of ${branches.total} branches`
  );
});
for (const row of rows) console.log(row);
for (const fault of faults) console.error(fault);
if (faults.length) process.exit(1);
if (hasPages && !values.after) await writeProof('coverage', rows.map((row) => `${row}.`).join(' '));
