/**
 * Runs tests with node:test, each file in a process of its own, and counts them.
 *
 * node scripts/test/node-tests.mjs --from test/e2e,test/support [words]
 *   only files with one of the words in their path
 * node scripts/test/node-tests.mjs <file>…   these files alone
 * --coverage folder writes there which lines each file of tests reached, as V8 counts
 * --accept writes down what is heard and seen, in place of comparing it (test/e2e/heard,
 * docs/reader-mode.md)
 */
import {availableParallelism} from 'node:os';
import {createWriteStream, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {basename, join, relative, resolve} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {run} from 'node:test';
import {junit, spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {finish} from './counts.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(top);
const {values, positionals: words} = parseArgs({
  options: {from: {type: 'string'}, coverage: {type: 'string'}, accept: {type: 'boolean'}},
  allowPositionals: true,
});

if (values.accept) process.env.ACCEPT = '1';
if (values.coverage) {
  rmSync(values.coverage, {recursive: true, force: true});
  mkdirSync(values.coverage, {recursive: true});
  process.env.NODE_V8_COVERAGE = values.coverage;
}

const named = !values.from && words.length > 0;
const from = values.from ?? 'test';
const files = named
  ? words.map((file) => resolve(file))
  : from
      .split(',')
      .flatMap((folder) => readdirSync(folder, {recursive: true, withFileTypes: true}))
      .filter((entry) => entry.isFile() && entry.name.endsWith('.test.mjs'))
      .map((entry) => join(top, entry.parentPath ?? entry.path, entry.name))
      .filter((file) => !words.length || words.some((word) => relative(top, file).includes(word)))
      .sort();

/** The files to run for a test: the one it is in, or those that import it from a suite. */
const filesWith = (place) =>
  (files.includes(place)
    ? [place]
    : files.filter((file) => place && readFileSync(file, 'utf8').includes(`/${basename(place)}'`))
  ).map((file) => relative(top, file));

const counts = {
  name: named ? words.join(' and ') : from.replaceAll(',', ' and '),
  passed: 0,
  failed: 0,
  skipped: 0,
};
const failures = [];

/**
 * The titles of the suites that a test is in, by file: events come in order, each with its depth.
 */
const titles = new Map();

const tests = run({
  files,
  concurrency: Math.max(2, Math.min(4, availableParallelism())),
  timeout: 1_800_000,
});
const isTest = ({details}) => details.type !== 'suite';
tests.on('test:start', ({file, nesting, name}) => {
  const above = titles.get(file) ?? [];
  titles.set(file, [...above.slice(0, nesting), name]);
});
tests.on('test:pass', (test) => {
  if (!isTest(test)) return;
  if (test.skip !== undefined || test.todo !== undefined) counts.skipped += 1;
  else counts.passed += 1;
});
tests.on('test:fail', (test) => {
  // A suite that fails because of a test in it is not one more failure; a file that cannot be run
  // is.
  const error = /** @type {Error & {failureType?: string, cause?: any}} */ (test.details.error);
  if (!isTest(test) && error?.failureType === 'subtestsFailed') return;
  counts.failed += 1;
  const above = (titles.get(test.file) ?? []).slice(0, test.nesting);
  const place = test.file ? `${relative(top, test.file)}: ` : '';
  failures.push({
    name: `${place}${[...above, test.name].join(' › ')}`,
    message: String(error?.cause?.stack ?? error?.cause ?? error),
    files: filesWith(test.file),
  });
});
tests.compose(new spec()).pipe(process.stdout);
// What CI servers read: each test with its time.
const written =
  process.env.STEP_COUNTS &&
  pipeline(
    tests.compose(junit),
    createWriteStream(process.env.STEP_COUNTS.replace(/counts\.json$/, 'junit.xml')),
  );
// Let the report be written first: what was counted comes last.
tests.on('end', async () => {
  await written;
  setImmediate(() => finish([counts], failures));
});
