/**
 * Everything that proves it works: gets the browsers, builds, and runs every test. The last line is `N passed, N failed`.
 *
 * In browsers: each `*.test.ts` under test/, with Lit as developers get it and as visitors get it, the second time with the built files as well.
 * In Node: each `*.test.mjs` under test/, which read dist/ or drive browsers themselves.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run as runNodeTests} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';

const top = fileURLToPath(new URL('../', import.meta.url));
process.chdir(top);

/** One line for each run, such as `Firefox, Lit in production mode`. */
const results = [];

function node(script, args = [], env = {}) {
  const started = spawnSync(process.execPath, [script, ...args], {stdio: ['ignore', 'inherit', 'inherit'], env: {...process.env, ...env}});
  return started.status === 0;
}

/** Says what happened, in words that a script can read as well, and ends. */
function finish() {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log('');
  for (const {name, passed, failed, skipped} of results) {
    console.log(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} not for this browser` : ''}`);
  }
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') || !sum('passed') ? 1 : 0);
}

function stopUnless(succeeded, name) {
  if (succeeded) return;
  results.push({name, passed: 0, failed: 1, skipped: 0});
  finish();
}

stopUnless(node('scripts/browsers.mjs'), 'Finding browsers');
stopUnless(node('scripts/build.mjs'), 'Building');

const scratch = mkdtempSync(join(tmpdir(), 'four-signs-'));
for (const mode of ['development', 'production']) {
  console.log(`\nIn browsers, with Lit in ${mode} mode`);
  const file = join(scratch, `${mode}.json`);
  const passed = node('node_modules/@web/test-runner/dist/bin.js', [], {LIT_MODE: mode, TEST_COUNTS: file});
  let counts = {};
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // It did not come so far; the line below says so.
  }
  for (const [browser, count] of Object.entries(counts)) results.push({name: `${browser}, Lit in ${mode} mode`, ...count});
  // A runner can fail beside its tests: a browser that did not start, a file that has none.
  if (!passed && !Object.values(counts).some(({failed}) => failed)) {
    results.push({name: `Browsers, Lit in ${mode} mode`, passed: 0, failed: 1, skipped: 0});
  }
}
rmSync(scratch, {recursive: true});

console.log('\nIn Node, and of whole pages in browsers');
const files = readdirSync('test', {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && entry.name.endsWith('.test.mjs'))
  .map((entry) => join(top, entry.parentPath ?? entry.path, entry.name))
  .sort();
const inNode = {name: 'Node and whole pages', passed: 0, failed: 0, skipped: 0};
const running = runNodeTests({files, concurrency: 2, timeout: 600_000});
const isTest = ({details}) => details.type !== 'suite';
running.on('test:pass', (test) => {
  if (!isTest(test)) return;
  if (test.skip !== undefined || test.todo !== undefined) inNode.skipped += 1;
  else inNode.passed += 1;
});
running.on('test:fail', (test) => {
  // A suite that fails because of a test in it is not one more failure; a file that cannot be run is.
  if (isTest(test) || test.details.error?.failureType !== 'subtestsFailed') inNode.failed += 1;
});
running.compose(new spec()).pipe(process.stdout);
running.on('end', () => {
  results.push(inNode);
  // Let the report be written first: this line is the last.
  setImmediate(finish);
});
