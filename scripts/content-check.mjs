// Lists the facts that are due to be checked again, those with one source, those whose sources disagree and those with none, oldest first.
// Fails when one is overdue. A step of each release, and not a test: a test that turns red by itself in a year helps nobody.
//
// node scripts/content-check.mjs [--on 2027-06-01]
import {readEvidence} from './content-evidence.mjs';

const asked = process.argv.indexOf('--on');
const on = asked < 0 ? new Date().toISOString().slice(0, 10) : process.argv[asked + 1];
if (!/^\d{4}-\d{2}-\d{2}$/.test(on ?? '') || Number.isNaN(Date.parse(on))) {
  console.error(`--on needs a date such as 2027-06-01; found ${on ?? 'nothing'}.`);
  process.exit(2);
}

const evidence = await readEvidence();
const inDays = (date) => Math.round((Date.parse(date) - Date.parse(on)) / 86_400_000);
const row = ({file, id, reviewBy, sources}) =>
  `  ${reviewBy}  ${id}  (src/content/${file}; ${sources.map(({date}) => date).join(', ') || 'no source'})`;
const print = (title, rows, line = row) => {
  console.log(`${title}: ${rows.length}`);
  for (const each of rows) console.log(line(each));
  console.log('');
};

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
);
print(
  'With one source',
  evidence.filter(({confidence, sources}) => confidence === 'one-source' && sources.length),
);
print(
  'With sources that disagree',
  evidence.filter(({confidence}) => confidence === 'conflict'),
  (each) => [row(each), ...each.conflicts.map((conflict) => `              ${conflict}`)].join('\n'),
);
if (overdue.length) {
  console.error(
    `${overdue.length} overdue: open each page, or ring the line; then put the new date into reviewBy (see src/content/README.md).`,
  );
  process.exit(1);
}
console.log('Nothing is overdue.');
