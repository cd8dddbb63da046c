import {writeFileSync} from 'node:fs';

/** Every test of a suite and of the suites within it, with the titles above it. */
function* testsIn(suite, above = []) {
  if (!suite) return;
  const titles = [...above, suite.name].filter(Boolean);
  for (const test of suite.tests) yield {...test, titles: [...titles, test.name]};
  for (const inner of suite.suites) yield* testsIn(inner, titles);
}

/**
 * Counts the tests of each browser, and keeps what failed. A file that could not be run counts as
 * one failure.
 *
 * @param {string | undefined} file - where to write the counts as JSON
 */
export function countReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      const counts = {};
      for (const session of sessions) {
        const count = (counts[session.browser.name] ??= {
          passed: 0,
          failed: 0,
          skipped: 0,
          failures: [],
        });
        for (const test of testsIn(session.testResults)) {
          if (test.skipped) count.skipped += 1;
          else if (test.passed) count.passed += 1;
          else {
            count.failed += 1;
            count.failures.push({
              name: test.titles.join(' › '),
              message: test.error?.message,
              files: [session.testFile],
            });
          }
        }
        if (
          !session.passed &&
          ![...testsIn(session.testResults)].some((test) => !test.passed && !test.skipped)
        ) {
          count.failed += 1;
          count.failures.push({
            name: `${session.testFile} could not be run`,
            message: session.errors.map(({message}) => message).join('\n'),
            files: [session.testFile],
          });
        }
      }
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}
