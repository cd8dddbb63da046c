/**
 * What each built file weighs beside what is recorded and what it may never pass; fails when they
 * differ.
 *
 * npm run size               says it
 * npm run size -- --update   writes the new sizes into size-budget.json, and what is new into
 *                            the documents
 */
import {fileURLToPath} from 'node:url';
import {writeDocs} from '../docs/sync-docs.mjs';
import {measure, overBudget, printTable, readBudget, recordBudget} from './size-budget.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const files = measure('dist/cdn');
if (process.argv.includes('--update')) {
  recordBudget(files);
  await writeDocs({exactly: true});
}
printTable(files);
for (const problem of overBudget(files, readBudget())) {
  console.error(problem);
  process.exitCode = 1;
}
