/**
 * Runs the files in which a test failed once more, each alone, when everything else has ended.
 *
 * Three browser engines beside each other on two cores do not always answer in time. A test that
 * passes alone is counted as passed, and is named, so that its wait gets mended. One that fails for
 * what the code does fails again. docs/decisions/second-run.md
 */
/** @import {Failure, Run} from './counts.mjs' */
import {spawnSync} from 'node:child_process';

/** Where more files than this have a failure, it is no accident, and nothing is run again. */
export const mostFiles = 6;

/**
 * @typedef {object} Result - how a step ended
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {Run[]} runs
 * @property {Failure[]} failures
 * @property {number} [ended] - in milliseconds since 1970
 * @property {number} [seconds] - how long it took
 *
 * @typedef {object} SecondRun
 * @property {string} file
 * @property {string[]} args - of Node
 * @property {Record<string, string>} env
 */

/** @param {Failure} failure */
const keysOf = ({files = [], mode, engine}) => files.map((file) => [file, mode, engine].join(' '));

/**
 * What to run once more. Nothing, where a step failed beside its tests or too many files have a
 * failure.
 *
 * @param {Result[]} results
 * @returns {SecondRun[]}
 */
export function chooseSecondRuns(results) {
  const failures = results.flatMap((result) => result.failures);
  const failed = results.reduce((total, result) => total + result.failed, 0);
  if (failures.length !== failed || failures.some(({files}) => !files?.length)) return [];
  /** @type {Map<string, SecondRun>} */
  const runs = new Map();
  for (const failure of failures) {
    const {files = [], mode, engine} = failure;
    for (const [at, file] of files.entries())
      runs.set(
        /** @type {string} */ (keysOf(failure)[at]),
        mode && engine
          ? {
              file,
              args: ['scripts/test/browser-tests.mjs', '--files', file],
              env: {LIT_MODE: mode, BROWSERS: engine},
            }
          : {file, args: ['scripts/test/node-tests.mjs', file], env: {}},
      );
  }
  return new Set(failures.flatMap(({files}) => files)).size > mostFiles ? [] : [...runs.values()];
}

/** @param {SecondRun} run */
function passesAlone({args, env}) {
  const {status} = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // What the step counted stays as it is.
    env: {...process.env, STEP_COUNTS: '', ...env},
  });
  return status === 0;
}

/**
 * The results, with what passed alone counted as passed and named in `again`.
 *
 * @param {Result[]} results
 * @param {(run: SecondRun) => boolean} [passes]
 * @returns {(Result & {again: Failure[]})[]}
 */
export function countAgain(results, passes = passesAlone) {
  const passed = new Set(
    chooseSecondRuns(results)
      .filter((run) => {
        console.log(`\nOnce more, and alone: ${run.file} ${Object.values(run.env).join(' ')}`);
        return passes(run);
      })
      .map(({file, env}) => [file, env.LIT_MODE, env.BROWSERS].join(' ')),
  );
  /** @param {Failure} failure */
  const isPassed = (failure) => {
    const keys = keysOf(failure);
    return keys.length > 0 && keys.every((key) => passed.has(key));
  };
  return results.map((result) => {
    const again = result.failures.filter(isPassed);
    return {
      ...result,
      again,
      passed: result.passed + again.length,
      failed: result.failed - again.length,
      failures: result.failures.filter((failure) => !isPassed(failure)),
    };
  });
}
