/** Everything that CI runs. The last line is `N passed, N failed`: each check counts as one, or as many as it counted itself. */
import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

const tool = (path) => join('node_modules', path);

/** What holds, in words, and what is run to find out. The tests build; what comes after them looks at what they built. */
const checks = [
  ['the code keeps the rules of ESLint', tool('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
  ['the types fit', tool('typescript/bin/tsc'), '--noEmit', '-p', '.'],
  ['everything is formatted', tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  ['every test passes', 'scripts/test.mjs'],
  ['the types of the Storybook fit', tool('typescript/bin/tsc'), '--noEmit', '-p', '.storybook'],
  ['publint finds nothing in the package', tool('publint/src/cli.js'), '--strict'],
  [
    'TypeScript resolves every import of the package',
    tool('@arethetypeswrong/cli/dist/index.js'),
    ...['--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', 'fallback.css', 'custom-elements.json'],
  ],
  [
    'the Storybook can be built',
    tool('storybook/dist/bin/dispatcher.js'),
    'build',
    '-o',
    'storybook-static',
    '--quiet',
    '--loglevel',
    'warn',
  ],
  ['every story can be drawn, and used by everybody', 'scripts/stories.mjs'],
];

/** Runs a script, shows what it says, and hands it back. */
function run(script, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {stdio: ['ignore', 'pipe', 'inherit']});
    let said = '';
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      said = (said + data).slice(-1000);
    });
    child.on('close', (status) => resolve({succeeded: status === 0, said}));
  });
}

let passed = 0;
let failed = 0;
const broken = [];

for (const [name, script, ...args] of checks) {
  console.log(`\n— ${name}`);
  const {succeeded, said} = await run(script, args);
  const counted = /(\d+) passed, (\d+) failed\s*$/.exec(said);
  passed += counted ? Number(counted[1]) : Number(succeeded);
  failed += counted ? Math.max(Number(counted[2]), Number(!succeeded)) : Number(!succeeded);
  if (!succeeded) broken.push(name);
}

console.log('');
for (const name of broken) console.log(`It does not hold that ${name}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
