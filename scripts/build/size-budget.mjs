import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/**
 * What each file weighed when somebody last said that it may: a change in either direction is
 * written down on purpose.
 */
const budgetFile = fileURLToPath(new URL('../../size-budget.json', import.meta.url));

/** What no record can lift: docs/decisions/size.md. `brotli` and `gzip` are what a server sends. */
export const ceilings = {
  'four-signs.js': {brotli: 56_200},
  'four-signs.en.js': {brotli: 48_000},
  'four-signs.cy.js': {brotli: 49_800},
  'four-signs-exit.js': {gzip: 9_000},
};

/**
 * Node brings its own compressors, and two versions of Node differ by a few bytes. Below, a smaller
 * file is worth recording only when the difference is more than a change of wording.
 */
const tolerance = {growth: 16, decrease: 256};

/**
 * Bytes and integrity of each script and style in a folder.
 *
 * @param {string} folder
 * @returns {Record<string, {bytes: number, gzip: number, brotli: number, integrity: string}>}
 */
export function measure(folder) {
  const names = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => {
      const content = readFileSync(join(folder, name));
      return [
        name,
        {
          bytes: content.length,
          gzip: gzipSync(content, {level: 9}).length,
          brotli: brotliCompressSync(content).length,
          integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
        },
      ];
    }),
  );
}

/** The recorded sizes, in bytes of brotli. */
export function readBudget() {
  return existsSync(budgetFile) ? JSON.parse(readFileSync(budgetFile, 'utf8')) : {};
}

export function recordBudget(files) {
  const sizes = Object.fromEntries(Object.entries(files).map(([name, {brotli}]) => [name, brotli]));
  writeFileSync(budgetFile, `${JSON.stringify(sizes, null, 2)}\n`);
}

/**
 * What is wrong with the sizes, in words; an empty list when nothing is.
 *
 * @param {ReturnType<typeof measure>} files
 * @param {Record<string, number>} budget
 */
export function overBudget(files, budget) {
  const record = 'Record it with `npm run size -- --update` if it is meant.';
  const problems = [];
  for (const [name, {brotli}] of Object.entries(files)) {
    const recorded = budget[name];
    if (recorded === undefined) problems.push(`${name} is not in size-budget.json. ${record}`);
    else if (brotli > recorded + tolerance.growth)
      problems.push(`${name} grew from ${recorded} to ${brotli} bytes. ${record}`);
    else if (brotli < recorded - tolerance.decrease)
      problems.push(`${name} shrank from ${recorded} to ${brotli} bytes. ${record}`);
  }
  for (const name of Object.keys(budget)) {
    if (!files[name])
      problems.push(`${name} is in size-budget.json, and the build does not make it.`);
  }
  for (const [name, ceiling] of Object.entries(ceilings)) {
    for (const [kind, most] of Object.entries(ceiling)) {
      const size = files[name]?.[kind];
      if (size > most)
        problems.push(`${name} is ${size} bytes (${kind}), and may never be more than ${most}.`);
    }
  }
  return problems;
}

export function printTable(files) {
  const budget = readBudget();
  const row = (...cells) =>
    console.log(
      cells.map((cell, column) => (column ? String(cell).padStart(10) : cell.padEnd(26))).join(''),
    );
  row('', 'bytes', 'gzip', 'brotli', 'recorded', 'ceiling');
  for (const [name, {bytes, gzip, brotli}] of Object.entries(files)) {
    const ceiling = Object.entries(ceilings[name] ?? {}).map(
      ([kind, most]) => `${most} ${kind[0]}`,
    );
    row(name, bytes, gzip, brotli, budget[name] ?? 'new', ceiling.join() || '');
  }
}
