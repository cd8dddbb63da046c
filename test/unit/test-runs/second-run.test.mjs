/**
 * A test that fails on a busy machine is run again alone; one that fails for the code stays red.
 */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {chooseSecondRuns, countAgain, mostFiles} from '../../../scripts/test/second-run.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'four-signs-second-run-'));
after(() => rmSync(scratch, {recursive: true}));

const result = (name, failures, failed = failures.length) => ({
  name,
  passed: 10,
  failed,
  skipped: 0,
  runs: [],
  failures,
});
const inNode = (...files) => ({name: `${files}: leaves`, files});
const inBrowser = (file, engine) => ({
  name: 'draws',
  files: [file],
  engine,
  mode: 'production',
});

describe('the second run', () => {
  test('runs a file of whole pages once, however many of its tests failed', () => {
    const runs = chooseSecondRuns([result('test:e2e', [inNode('a.mjs'), inNode('a.mjs')])]);
    assert.deepEqual(
      runs.map(({args}) => args),
      [['scripts/test/node-tests.mjs', 'a.mjs']],
    );
  });

  test('runs a test in the page in the engine and mode in which it failed', () => {
    const [run] = chooseSecondRuns([result('test:browser', [inBrowser('a.ts', 'webkit')])]);
    assert.deepEqual(run?.env, {LIT_MODE: 'production', BROWSERS: 'webkit'});
  });

  test('runs nothing where many files failed', () => {
    const many = Array.from({length: mostFiles + 1}, (_, at) => inNode(`${at}.mjs`));
    assert.deepEqual(chooseSecondRuns([result('test:e2e', many)]), []);
    assert.equal(chooseSecondRuns([result('test:e2e', many.slice(1))]).length, mostFiles);
  });

  test('runs nothing where a step failed that is no test', () => {
    const lint = result('lint', [{name: 'lint ended with 1'}]);
    assert.deepEqual(chooseSecondRuns([lint, result('test:e2e', [inNode('a.mjs')])]), []);
    // Counted, and not named.
    assert.deepEqual(chooseSecondRuns([result('test:e2e', [inNode('a.mjs')], 2)]), []);
  });

  test('counts as passed, and names, what passed alone', () => {
    const [first, second] = countAgain(
      [result('test:e2e', [inNode('a.mjs'), inNode('b.mjs')]), result('lint', [])],
      ({file}) => file === 'a.mjs',
    );
    assert.deepEqual(
      [first?.passed, first?.failed, first?.failures, first?.again],
      [11, 1, [inNode('b.mjs')], [inNode('a.mjs')]],
    );
    assert.deepEqual([second?.passed, second?.failed], [10, 0]);
    // Of a suite that two files import, both must pass.
    const both = [result('test:e2e', [inNode('a.mjs', 'b.mjs')])];
    assert.equal(countAgain(both, ({file}) => file === 'a.mjs')[0]?.failed, 1);
    assert.equal(countAgain(both, () => true)[0]?.failed, 0);
  });

  test('is made of real files: one that is late at first, and one that is wrong', () => {
    const late = join(scratch, 'late.test.mjs');
    const wrong = join(scratch, 'wrong.test.mjs');
    const mark = JSON.stringify(join(scratch, 'mark'));
    writeFileSync(
      late,
      `import {existsSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
test('is late at first', () => {
  if (existsSync(${mark})) return;
  writeFileSync(${mark}, '');
  throw new Error('late');
});`,
    );
    // As where each engine has a file, and the tests are in one that both import.
    writeFileSync(wrong, `import './suite.mjs';`);
    writeFileSync(
      join(scratch, 'suite.mjs'),
      `import {test} from 'node:test';
test('is wrong', () => {
  throw new Error('wrong');
});`,
    );
    const counts = join(scratch, 'counts.json');
    // Without it, a runner within a runner reports to the outer one.
    const env = {...process.env, NODE_TEST_CONTEXT: undefined};
    spawnSync(process.execPath, ['scripts/test/node-tests.mjs', late, wrong], {
      env: {...env, STEP_COUNTS: counts},
    });
    const before = {name: 'test:e2e', ...JSON.parse(readFileSync(counts, 'utf8'))};
    assert.equal(before.failed, 2);
    const [result] = countAgain([before], ({args}) => {
      try {
        return !!execFileSync(process.execPath, args, {env: {...env, STEP_COUNTS: ''}});
      } catch {
        return false;
      }
    });
    assert.match(result?.again?.[0]?.name ?? '', /is late at first/);
    assert.match(result?.failures[0]?.name ?? '', /is wrong/);
    assert.deepEqual([result?.passed, result?.failed], [1, 1]);
  });
});
