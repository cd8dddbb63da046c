/**
 * npm run test:deep                                  100 000 cases of each property, and 1 000
 *                                                    visits of each tag: hours
 * npm run test:deep -- --cases 5000 --visits 100     fewer
 *
 * Runs the files that have properties, and the model of each tag against the built file, and writes
 * what it found into docs/proof.md.
 */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {writeProof} from './proof-page.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const {values} = parseArgs({
  options: {
    cases: {type: 'string', default: '100000'},
    visits: {type: 'string', default: '1000'},
  },
});
const properties = readdirSync('test/unit', {recursive: true, encoding: 'utf8'})
  .map((name) => join('test/unit', name))
  .filter((file) => file.endsWith('.test.mjs'))
  .filter((file) => /propertyRuns\(/.test(readFileSync(file, 'utf8')));
const seed = String(Date.now() % 2 ** 31);

const {status} = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=1', ...properties, 'test/e2e/model.test.mjs'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      BROWSERS: 'chromium',
      PROPERTY_RUNS: values.cases,
      MODEL_RUNS: values.visits,
      MODEL_SEED: seed,
    },
  },
);
if (status) process.exit(status);
const number = (text) => Number(text).toLocaleString('en-GB').replaceAll(',', ' ');
await writeProof(
  'deep',
  `${number(values.cases)} cases of each property in ${properties.length} files, and ${number(values.visits)} visits of each tag (MODEL_SEED=${seed}): nothing was found.`,
);
