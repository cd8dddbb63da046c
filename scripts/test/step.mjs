/**
 * Runs a command as one step of the graph in package.json, and writes down how it ended, for
 * `run.mjs` to count.
 *
 * node scripts/test/step.mjs <name> <command> [arguments that npm was given …]
 *
 * What the command prints goes to the terminal and to .cache/steps/<name>.log. A command that
 * counts its tests writes the counts as JSON into the file that STEP_COUNTS names (see counts.mjs);
 * any other counts as one. One that fails counts at least one failure.
 */
/** @import {Failure, Run} from './counts.mjs' */
import {spawn} from 'node:child_process';
import {createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileOf, folder} from './counts.mjs';

const [name, command, ...more] = process.argv.slice(2);
mkdirSync(folder, {recursive: true});
const counts = fileOf(name, 'counts.json');
rmSync(counts, {force: true});
rmSync(fileOf(name, 'json'), {force: true});

const log = createWriteStream(fileOf(name, 'log'));
const started = Date.now();
const child = spawn([command, ...more.map((each) => JSON.stringify(each))].join(' '), {
  shell: true,
  stdio: ['ignore', 'pipe', 'pipe'],
  env: {...process.env, STEP_COUNTS: resolve(counts)},
});
/** @type {[from: import('node:stream').Readable, to: NodeJS.WriteStream][]} */
const streams = [
  [child.stdout, process.stdout],
  [child.stderr, process.stderr],
];
for (const [from, to] of streams) {
  from.on('data', (data) => {
    to.write(data);
    log.write(data);
  });
}
const status = await new Promise((done) => {
  child.on('error', (error) => {
    console.error(error);
    done(1);
  });
  child.on('close', (code) => done(code ?? 1));
});
log.end();

/** @type {Omit<Run, 'name'> & {runs: Run[], failures: Failure[]}} */
let result = {
  passed: Number(!status),
  failed: Number(Boolean(status)),
  skipped: 0,
  runs: [],
  failures: [],
};
try {
  result = {...result, ...JSON.parse(readFileSync(counts, 'utf8'))};
} catch {
  // It counts nothing, or it did not come so far.
}
rmSync(counts, {force: true});
if (status && !result.failed)
  result = {
    ...result,
    failed: 1,
    failures: [...result.failures, {name: `${name} ended with ${status}`}],
  };
const ended = Date.now();
writeFileSync(
  fileOf(name, 'json'),
  JSON.stringify({name, ...result, ended, seconds: Math.round((ended - started) / 1000)}, null, 2),
);
process.exitCode = status || Number(result.failed > 0);
