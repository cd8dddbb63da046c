// Lists the facts that are due to be looked at again, those with one source, those whose sources
// disagree and those with none, oldest first. Fails when one is overdue. A step of each release,
// and not a test: a test that turns red by itself in a year helps nobody.
//
// node scripts/content/check.mjs [--on 2027-06-01]
import {helplines} from '../../dist/esm/content/helplines/facts.js';
import {readEvidence} from './evidence.mjs';

const asked = process.argv.indexOf('--on');
const on = asked < 0 ? new Date().toISOString().slice(0, 10) : process.argv[asked + 1];
if (!/^\d{4}-\d{2}-\d{2}$/.test(on ?? '') || Number.isNaN(Date.parse(on))) {
  console.error(`--on needs a date such as 2027-06-01; found ${on ?? 'nothing'}.`);
  process.exit(2);
}

const evidence = await readEvidence();
const unsure = new Map(
  helplines.filter((helpline) => helpline.unsure).map((helpline) => [helpline.id, helpline.unsure]),
);
const inDays = (date) => Math.round((Date.parse(date) - Date.parse(on)) / 86_400_000);
const row = ({file, id, reviewBy, sources}, more = '') =>
  `  ${reviewBy}  ${id}${more}  (src/content/${file}.ts; ${sources.map(({date}) => date).join(', ') || 'no source'})`;
const print = (title, rows, line = (each) => row(each)) => {
  console.log(`${title}: ${rows.length}`);
  for (const each of rows) console.log(line(each));
  console.log('');
};
const withNotes = (each) =>
  [row(each), ...each.conflicts.map((conflict) => `              ${conflict}`)].join('\n');

const overdue = evidence.filter(({reviewBy}) => inDays(reviewBy) < 0);
console.log(`${evidence.length} pieces of evidence, looked at on ${on}.\n`);
print('Overdue', overdue);
print(
  'Due within 60 days',
  evidence.filter(({reviewBy}) => inDays(reviewBy) >= 0 && inDays(reviewBy) <= 60),
);
print(
  'Without a source',
  evidence.filter(({sources}) => !sources.length),
  withNotes,
);
const oneSource = ({file, id, confidence, sources}) =>
  (confidence === 'one-source' && sources.length) ||
  (file === 'helplines/sources' && unsure.has(id));
print('With one source, for all of it or for what is named', evidence.filter(oneSource), (each) =>
  row(each, unsure.has(each.id) ? `: ${unsure.get(each.id)?.join(', ')}` : ''),
);
print(
  'With sources that disagree, or with something left out',
  evidence.filter(({sources, conflicts}) => sources.length && conflicts.length),
  withNotes,
);
// What no person has opened or rung: the cards that cannot say "checked".
const unchecked = helplines.filter(({checkedOn}) => !checkedOn);
console.log(`Never checked by a person: ${unchecked.length} of ${helplines.length}`);
console.log(`  ${unchecked.map(({id}) => id).join(', ')}\n`);
if (overdue.length) {
  console.error(
    `${overdue.length} overdue: open each page, or ring the line; then put the new date into reviewBy (see src/content/README.md).`,
  );
  process.exit(1);
}
console.log('Nothing is overdue.');
