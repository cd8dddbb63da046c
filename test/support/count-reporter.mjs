import {writeFileSync} from 'node:fs';

/** Every test of a suite and of the suites within it. */
function* testsIn(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsIn(inner);
}

/**
 * Counts the tests of each browser. A file that could not be run counts as one failure.
 *
 * @param {string | undefined} file - where to write the counts as JSON
 */
export function countReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      const counts = {};
      for (const session of sessions) {
        const count = (counts[session.browser.name] ??= {passed: 0, failed: 0, skipped: 0});
        for (const test of testsIn(session.testResults)) {
          if (test.skipped) count.skipped += 1;
          else if (test.passed) count.passed += 1;
          else count.failed += 1;
        }
        if (!session.passed && ![...testsIn(session.testResults)].some((test) => !test.passed && !test.skipped)) count.failed += 1;
      }
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}
