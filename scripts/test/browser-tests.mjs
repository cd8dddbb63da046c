/**
 * Runs each `*.test.ts` in real browsers: with Lit as visitors get it in every engine, and the
 * built files as well; with Lit as developers get it, which warns of more, in Chromium. The second
 * run writes down which lines of src it reached, for coverage.mjs.
 *
 * node scripts/test/browser-tests.mjs [arguments of web-test-runner]
 *
 * LIT_MODE=production or development   one of the two modes
 * BROWSERS=firefox                     one of the engines
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findBrowsers, wanted} from './browsers.mjs';
import {finish} from './counts.mjs';

const found = findBrowsers();
const here = wanted().filter((engine) => found[engine]);
const [first] = here;
const runs = [];
const failures = [];
const scratch = mkdtempSync(join(tmpdir(), 'four-signs-'));

/** @type {[mode: string, engines: typeof here][]} */
const modes = [
  ['production', here],
  // Its warnings are the same in every engine: docs/decisions/test-speed.md.
  ['development', [first]],
];

for (const [mode, engines] of modes) {
  if (process.env.LIT_MODE && process.env.LIT_MODE !== mode) continue;
  console.log(`\nWith Lit in ${mode} mode, in ${engines.join(', ')}`);
  const file = join(scratch, `${mode}.json`);
  const {status} = spawnSync(
    process.execPath,
    [
      'node_modules/@web/test-runner/dist/bin.js',
      ...(mode === 'development' && first === 'chromium' ? ['--coverage'] : []),
      ...process.argv.slice(2),
    ],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        LIT_MODE: mode,
        TEST_COUNTS: file,
        TEST_JUNIT: process.env.STEP_COUNTS?.replace(/counts\.json$/, `${mode}.junit.xml`) ?? '',
        BROWSERS: engines.join(','),
      },
    },
  );
  let counted = {};
  try {
    counted = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // It did not come so far; the line below says so.
  }
  for (const [browser, {failures: wrong = [], ...count}] of Object.entries(counted)) {
    const name = `${browser}, Lit in ${mode} mode`;
    runs.push({name, ...count});
    const engine = here.find((each) => browser.toLowerCase() === each) ?? first;
    failures.push(...wrong.map((each) => ({...each, mode, engine, name: `${name}: ${each.name}`})));
  }
  // A runner can fail beside its tests: a browser that did not start, a file that has none.
  if (status !== 0 && !Object.values(counted).some(({failed}) => failed)) {
    runs.push({name: `The run with Lit in ${mode} mode`, passed: 0, failed: 1, skipped: 0});
  }
}
rmSync(scratch, {recursive: true});
finish(runs, failures);
