/** Where a step of the graph writes what it counted, and how. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** One file for each step: `<name>.json` says how it ended, `<name>.log` is what it printed. */
export const folder = fileURLToPath(new URL('../../.cache/steps/', import.meta.url));

/** @param {string} step - such as `test:unit` */
export const fileOf = (step, ending) => join(folder, `${step.replaceAll(':', '-')}.${ending}`);

/**
 * @typedef {object} Run - one run of tests, such as `Firefox, Lit in production mode`
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped - not for this browser
 *
 * @typedef {object} Failure
 * @property {string} name - the title of the test, with those of the suites around it
 * @property {string} [message] - what was wrong
 * @property {string[]} [files] - what to run for it, from the top of the repository
 * @property {string} [mode] - of Lit, for a test in the page
 * @property {string} [engine] - the browser, for a test in the page
 */

/**
 * Says and writes down what was counted, and ends the process with the right code.
 *
 * @param {Run[]} runs
 * @param {Failure[]} failures
 */
export function finish(runs, failures) {
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  const total = {passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped')};
  // A run in which there was no test proves nothing.
  if (!total.passed && !total.failed) total.failed = 1;
  console.log('');
  for (const run of runs) console.log(inWords(run));
  printFailures(failures);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (process.env.STEP_COUNTS)
    writeFileSync(process.env.STEP_COUNTS, JSON.stringify({...total, runs, failures}));
  process.exit(total.failed ? 1 : 0);
}

export const inWords = ({name, passed, failed, skipped}) =>
  `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} not for this browser` : ''}`;

/** The end of what a step printed. */
export function lastLines(step, count = 80) {
  try {
    return readFileSync(fileOf(step, 'log'), 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
}

/** @param {Failure[]} failures */
export function printFailures(failures) {
  for (const {name, message} of failures) {
    console.log(`\n✖ ${name}`);
    if (message) console.log(String(message).replace(/^/gm, '    '));
  }
  if (failures.length) console.log('');
}
