/** Everything that CI runs. The last line is `N passed, N failed`: each check below counts as one, then each test. */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const top = fileURLToPath(new URL('../', import.meta.url));
process.chdir(top);

const bin = (path) => join('node_modules', path);

/** Each check in words, and what it runs. */
const checks = [
  ['the code keeps the rules of ESLint', bin('eslint/bin/eslint.js'), ['.', '--max-warnings=0']],
  ['the types fit', bin('typescript/bin/tsc'), ['--noEmit', '-p', '.']],
  ['everything is formatted', bin('prettier/bin/prettier.cjs'), ['--check', '--log-level=warn', '.']],
];

/** These look at what was built, so they come after the tests, which build. */
const packageChecks = [
  ['publint finds nothing in the package', bin('publint/src/cli.js'), ['--strict']],
  [
    'TypeScript resolves every import of the package',
    bin('@arethetypeswrong/cli/dist/index.js'),
    ['--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', 'fallback.css', 'custom-elements.json'],
  ],
];

let passed = 0;
let failed = 0;

function check([name, script, args]) {
  console.log(`\n— ${name}`);
  const {status} = spawnSync(process.execPath, [script, ...args], {stdio: ['ignore', 'inherit', 'inherit']});
  if (status === 0) passed += 1;
  else {
    failed += 1;
    console.log(`✖ It does not hold that ${name}.`);
  }
}

checks.forEach(check);

console.log('\n— every test passes');
const tests = spawnSync(process.execPath, ['scripts/test.mjs'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
process.stdout.write(tests.stdout);
const counts = /(\d+) passed, (\d+) failed\s*$/.exec(tests.stdout);
passed += Number(counts?.[1] ?? 0);
failed += Number(counts?.[2] ?? 0);
if (!counts || (tests.status !== 0 && counts[2] === '0')) failed += 1;

packageChecks.forEach(check);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
