/**
 * Gets the browsers, runs a script of the graph in package.json with every step that it needs, and
 * counts. The last line is `N passed, N failed`.
 *
 * node scripts/test/run.mjs tests    everything that proves it works: `npm test`
 * node scripts/test/run.mjs checks   what CI asks as well: `npm run check`
 *
 * A step counts the tests that it ran, or as one. A step that failed without having counted a
 * failure, and one that was never begun because another had failed, counts as one failure. A test
 * that failed is run once more, alone: second-run.mjs.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {fileOf, inWords, lastLines, printFailures} from './counts.mjs';
import {countAgain} from './second-run.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const [script] = process.argv.slice(2);
const {wireit} = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * The steps that a script leads to, in the order of package.json; those alone that write down how
 * they ended.
 */
function stepsOf(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  for (const dependency of wireit[name].dependencies ?? [])
    stepsOf(dependency.script ?? dependency, seen);
  return seen.add(name);
}
if (!wireit[script])
  throw new Error(`Expected a script of the graph in package.json, got ${script}`);
const steps = [...stepsOf(script)].filter((name) =>
  /\bstep\.mjs\b/.test(wireit[name].command ?? ''),
);

const started = Date.now();
for (const step of steps)
  for (const ending of ['json', 'log']) rmSync(fileOf(step, ending), {force: true});

const got = spawnSync(process.execPath, ['scripts/test/browsers.mjs', '--install'], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
const graph = spawnSync('npm', ['run', '--silent', script], {
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    WIREIT_FAILURES: process.env.WIREIT_FAILURES ?? 'continue',
    WIREIT_PARALLEL: process.env.WIREIT_PARALLEL ?? String(Math.max(2, availableParallelism())),
  },
});

const ended = steps.map((name) => {
  try {
    return JSON.parse(readFileSync(fileOf(name, 'json'), 'utf8'));
  } catch {
    return {
      name,
      passed: 0,
      failed: 1,
      skipped: 0,
      runs: [],
      failures: [{name: `${name} was not run, or did not come to its end`}],
    };
  }
});
const alone = (name) =>
  ended.push({name, passed: 0, failed: 1, skipped: 0, runs: [], failures: [{name}]});
if (got.status !== 0) alone('The browsers that the tests need are not here');
if (graph.status !== 0 && !ended.some(({failed}) => failed))
  alone(`npm run ${script} ended with ${graph.status}`);
const results = countAgain(ended);

console.log('');
for (const result of results) {
  const when =
    (result.ended ?? Infinity) < started
      ? ', the last time: nothing that it reads has changed since'
      : ` (${result.seconds ?? 0} s)`;
  console.log(`${result.failed ? '✖' : '✔'} ${inWords(result)}${when}`);
  for (const run of result.runs.length > 1 ? result.runs : []) console.log(`    ${inWords(run)}`);
}
const red = results.filter(({failed}) => failed);
for (const {name, runs, failures} of red) {
  console.log(`\n— ${name} failed; everything that it said is in ${fileOf(name, 'log')}`);
  if (!runs.length) console.log(lastLines(name));
  printFailures(failures.length ? failures : [{name}]);
}
const again = results.flatMap((result) => result.again);
if (again.length) {
  console.log('\n— failed at first, and passed alone: the wait of each is to be mended');
  printFailures(again);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') || !sum('passed') ? 1 : 0;
