/**
 * npm run test:mutants                     breaks each module of dist/esm/domain in every way that
 *                                          Stryker knows
 * npm run test:mutants -- choose-guidance  this one
 *
 * One module after another, each with the tests that import it, by itself or through others. Writes
 * the score and the survivors into docs/proof.md. Fails where a module has less than 95 %.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeProof} from '../../scripts/test/proof-page.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(top);
const asked = process.argv.slice(2);
const modules = readdirSync('dist/esm/domain')
  .filter((name) => name.endsWith('.js'))
  .map((name) => name.replace('.js', ''))
  .filter((name) => !asked.length || asked.includes(name));
const tests = readdirSync('test/unit/domain')
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `test/unit/domain/${name}`);

/** Every file that a file imports, by itself or through others. */
function importsOf(file, found = new Set()) {
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    const imported = resolve(dirname(file), String(path));
    if (found.has(imported) || !existsSync(imported)) continue;
    found.add(imported);
    importsOf(imported, found);
  }
  return found;
}

const stryker = 'test/mutants/node_modules/@stryker-mutator/core/bin/stryker.js';
if (!existsSync(stryker))
  spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: 'test/mutants',
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

const page = readFileSync('docs/proof.md', 'utf8');
/** What was found before, by module: a run of some leaves the others as they are. */
const found = new Map(
  Array.from(page.matchAll(/^- `([\w-]+)`: .*(?:\n {2}.*)*/gm), ([line, name]) => [name, line]),
);
let low = 0;
for (const name of modules) {
  const file = `dist/esm/domain/${name}.js`;
  const reaching = tests.filter((test) => importsOf(test).has(join(top, file)));
  if (!reaching.length) throw new Error(`No test imports ${file}`);
  const {status} = spawnSync(
    process.execPath,
    [stryker, 'run', 'test/mutants/stryker.config.mjs'],
    {
      stdio: 'inherit',
      env: {...process.env, MUTATE: file, TESTS: reaching.join()},
    },
  );
  if (status) process.exit(status);
  const {files} = JSON.parse(readFileSync('.cache/mutants/report.json', 'utf8'));
  // The report of an incremental run has the modules that were run before as well.
  const {mutants, source} = files[file];
  const counted = mutants.filter((mutant) => !/Ignored|Error/.test(mutant.status));
  const alive = counted.filter((mutant) => /Survived|NoCoverage/.test(mutant.status));
  const score = counted.length ? (1 - alive.length / counted.length) * 100 : 100;
  if (score < 95) low += 1;
  const lines = source.split('\n');
  const survivors = alive.map(({location: {start, end}, replacement}) => {
    const was = lines.slice(start.line - 1, end.line).join(' ');
    const from = was.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
    const short = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 60).replaceAll('`', "'");
    return `  - line ${start.line}: \`${short(from)}\` as \`${short(String(replacement))}\``;
  });
  const day = new Date().toISOString().slice(0, 10);
  const line = `- \`${name}\`: ${score.toFixed(1)} % of ${counted.length}, ${day}${survivors.length ? '. Alive:' : ''}`;
  found.set(name, [line, ...survivors].join('\n'));
  const list = [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
  await writeProof('mutants', `Killed, of the mutants of each module:\n\n${list.join('\n')}`);
  console.log(`${relative(top, file)}: ${score.toFixed(1)} %`);
}
if (low) {
  console.error(`${low} modules have less than 95 %.`);
  process.exit(1);
}
