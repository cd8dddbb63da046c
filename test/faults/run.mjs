/**
 * npm run test:faults            plants every fault of faults.mjs
 * npm run test:faults -- 10 21   those of these promises alone
 *
 * Each fault that was seen is written down in docs/promises.md, with the day.
 *
 * Works in a copy of the repository, in .cache: its tests read the build of that copy. Each
 * test must pass in the copy as it is, and fail with the fault in it. A test that cannot be found,
 * or a file of tests that cannot be run, is no proof.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {run} from 'node:test';
import {fileURLToPath} from 'node:url';
import * as prettier from 'prettier';
import {changed} from './changed.mjs';
import {faults} from './faults.mjs';
import {promisesIn} from './promises.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const copy = join(top, `.cache/faults-${process.pid}`);
const page = join(top, 'docs/promises.md');
const {version} = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
const asked = process.argv.slice(2).map(Number);

/** What no test of a fault reads, and what is large. */
const left = /^(?:node_modules|\.git|\.cache|\.wireit|storybook-static|coverage)$/;

function makeCopy() {
  rmSync(copy, {recursive: true, force: true});
  for (const name of readNames()) {
    cpSync(join(top, name), join(copy, name), {
      recursive: true,
      filter: (from) => from === join(top, name) || basename(from) !== 'node_modules',
    });
  }
  symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'), 'junction');
  // The build's own way from modules to a file for script tags, without making it small and old,
  // which takes most of the time and changes nothing that a fault is about.
  writeFileSync(
    join(copy, 'some-bundles.config.mjs'),
    `import {transform} from 'esbuild';
import all from './rollup.config.mjs';
const wanted = ({output}) => process.env.BUNDLES.split(',').some((name) => output.file.endsWith('/' + name));
const needed = ({name}) => /^(elements-are-there|node-resolve|patch-lit)$/.test(name);
const withoutComments = {
  name: 'without-comments',
  renderChunk: (code) => transform(code, {minifyWhitespace: true, legalComments: 'none'}),
};
export default all.filter(wanted).map(({output: {file}, plugins, ...more}) => ({
  ...more,
  plugins: plugins.filter(needed),
  output: {file, format: 'iife', plugins: [withoutComments]},
}));
`,
  );
}

const readNames = () =>
  spawnSync('git', ['ls-files'], {cwd: top, encoding: 'utf8'})
    .stdout.split('\n')
    .map((path) => path.split('/')[0])
    .concat('dist')
    .filter((name, at, names) => name && !left.test(name) && names.indexOf(name) === at);

function bundle(names) {
  const {status, stderr} = spawnSync(
    process.execPath,
    [join(top, 'node_modules/rollup/dist/bin/rollup'), '-c', 'some-bundles.config.mjs', '--silent'],
    {cwd: copy, env: {...process.env, BUNDLES: names.join()}, encoding: 'utf8'},
  );
  if (status) throw new Error(`The fault cannot be built: ${stderr}`);
}

/** Plants a fault while something is done, and takes it out again. */
async function withFault(fault, act) {
  const {file, bundles = []} = fault;
  const files = [file, ...bundles.map((name) => `dist/cdn/${name}`)];
  const before = files.map((each) => readFileSync(join(copy, each), 'utf8'));
  try {
    writeFileSync(join(copy, file), changed(String(before[0]), fault));
    if (bundles.length) bundle(bundles);
    return await act();
  } finally {
    files.forEach((each, at) => writeFileSync(join(copy, each), before[at]));
  }
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Runs the tests of one title in Chromium.
 *
 * @returns {Promise<{passed: number, failed: number, why: string}>}
 */
async function runTest([file, title]) {
  const result = {passed: 0, failed: 0, why: ''};
  const pattern = new RegExp(`^(?:chromium: )?${escaped(title)}$`);
  const tests = run({
    files: [join(copy, file)],
    testNamePatterns: [pattern],
    timeout: 900_000,
  });
  /** @param {{name: string, skip?: string | boolean}} test */
  const counts = ({name, skip}) => pattern.test(name) && skip === undefined;
  tests.on('test:pass', (test) => {
    if (counts(test)) result.passed += 1;
  });
  tests.on('test:fail', (test) => {
    const error = /** @type {any} */ (test.details.error);
    if (counts(test)) result.failed += 1;
    result.why ||= String(error?.cause?.message ?? error?.cause ?? error).split('\n')[0];
  });
  for await (const event of tests) void event;
  return result;
}

/** Writes into docs/promises.md that a fault was seen today. What is no fault any more goes. */
function record({promise, name, test: [, title]}) {
  const text = readFileSync(page, 'utf8');
  const [, before, table, after] = text.match(
    /^([^]*<!-- faults -->)([^]*)(<!-- \/faults -->[^]*)$/,
  ) ?? ['', text, '', ''];
  /** @type {Map<string, string[]>} */
  const rows = new Map(
    Array.from(table.matchAll(/^\| +(\d+) \| (.*?) +\| (.*?) +\| (\d{4}-.*?) +\|$/gm), (row) => [
      `${row[1]} | ${row[2]}`,
      row.slice(3),
    ]),
  );
  rows.set(`${promise} | ${name}`, [title, `${new Date().toISOString().slice(0, 10)}, ${version}`]);
  const lines = faults
    .map((fault) => `${fault.promise} | ${fault.name}`)
    .filter((id) => rows.has(id))
    .map((id) => `| ${id} | ${rows.get(id)?.join(' | ')} |`);
  const result = `What \`npm run test:faults\` saw; it writes this.

| Promise | What was wrong in the copy | Which test failed | When, and in which version |
| ---: | --- | --- | --- |
${lines.join('\n')}`;
  writeFileSync(page, `${before}\n\n${result}\n\n${after}`);
}

process.env.BROWSERS = 'chromium';
const promises = promisesIn(readFileSync(page, 'utf8'));
const problems = promises
  .filter(({number}) => !faults.some(({promise}) => promise === number))
  .map(({number, words}) => `No fault for promise ${number}: ${words}`);
const wanted = faults.filter(({promise}) => !asked.length || asked.includes(promise));

if (!existsSync(join(top, 'dist/cdn'))) throw new Error('There is no build: npm run build');
console.log('A copy is made …');
makeCopy();

const green = new Map();
for (const fault of wanted) {
  const {promise, name, test} = fault;
  const title = test[1];
  let seen = false;
  let problem = '';
  const started = Date.now();
  try {
    const key = test.join();
    if (!green.has(key)) green.set(key, await runTest(test));
    const sound = green.get(key);
    if (!sound.passed || sound.failed) problem = `is not green without a fault: ${sound.why}`;
    else {
      const {passed, failed, why} = await withFault(fault, () => runTest(test));
      seen = failed > 0;
      if (!seen) problem = passed ? 'stays green' : `cannot be run: ${why}`;
    }
  } catch (error) {
    problem = /** @type {Error} */ (error).message;
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${seen ? 'seen  ' : 'MISSED'} ${promise}. ${name} (${seconds} s)`);
  if (problem) {
    problems.push(`Promise ${promise}, ${name}: "${title}" ${problem}`);
    console.log(`       "${title}" ${problem}`);
  }
  if (seen) record(fault);
}
rmSync(copy, {recursive: true, force: true});

const options = await prettier.resolveConfig(page);
writeFileSync(
  page,
  await prettier.format(readFileSync(page, 'utf8'), {...options, filepath: page}),
);

if (problems.length) {
  console.error(`\n${problems.join('\n')}`);
  process.exit(1);
}
console.log(`\n${wanted.length} faults, each seen by its test`);
