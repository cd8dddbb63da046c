// Holds the list of changes (src/content/changes/facts.ts) to the facts. A short hash of each fact
// is kept in fact-digests.json, with how many changes of it are written down: a fact that differs
// needs one more. A test compares. It needs dist: npm run content:changes builds it first.
//
// node scripts/content/changes.mjs           names what differs, and fails where something does
// node scripts/content/changes.mjs --accept  writes the file; not where a change is not written
// down
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {readRecords} from '../build/open-data/records.mjs';

const file = fileURLToPath(new URL('fact-digests.json', import.meta.url));

const hash = (value) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10);

/** What is said in sentences is held by sentence-pairs.json, and the evidence is no fact. */
const notFacts = new Set(
  'about checkedOn confidence hoursWords note reviewBy says sourceDate sources'.split(' '),
);
const factsOf = (record) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !notFacts.has(name)));

/**
 * @param {Awaited<ReturnType<typeof readRecords>>} records
 * @returns {Record<string, string>} by list and id: the hash, and how many changes are written down
 */
export function digests({documents, bankHolidays}) {
  const {changes} = documents.changes;
  const facts = {
    emergency: documents.helplines.emergency,
    helplines: documents.helplines.helplines,
    campaigns: documents.campaigns.campaigns,
    'police-forces': documents['police-forces'].policeForces,
    'bank-holidays': Object.entries(bankHolidays).map(([id, days]) => ({
      id,
      days: [...days].sort(),
    })),
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([list, records]) =>
      records.map((record) => {
        const {length} = changes.filter((each) => each.list === list && each.id === record.id);
        return [`${list}/${record.id}`, `${hash(factsOf(record))} ${length}`];
      }),
    ),
  );
}

/**
 * What differs, and of that, what no new line in the list of changes explains.
 *
 * @param {Record<string, string>} recorded
 * @param {Record<string, string>} now
 * @param {(key: string) => number} written - how many changes of a fact are written down
 */
export function compareDigests(recorded, now, written) {
  const differ = [...new Set([...Object.keys(recorded), ...Object.keys(now)])].filter(
    (key) => recorded[key] !== now[key],
  );
  const unexplained = differ.filter((key) => {
    const [before, count = '0'] = (recorded[key] ?? '').split(' ');
    return before !== (now[key] ?? '').split(' ')[0] && written(key) <= Number(count);
  });
  return {differ, unexplained};
}

/** @param {Awaited<ReturnType<typeof readRecords>>} records */
export function compareWithRecorded(records) {
  const {changes} = records.documents.changes;
  return compareDigests(
    JSON.parse(readFileSync(file, 'utf8')),
    digests(records),
    (key) => changes.filter(({list, id}) => `${list}/${id}` === key).length,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const records = await readRecords(new URL('../../dist/', import.meta.url));
  const {differ, unexplained} = compareWithRecorded(records);
  for (const key of unexplained)
    console.error(`${key} changed: write a line into src/content/changes/facts.ts.`);
  if (unexplained.length) process.exit(1);
  if (process.argv.includes('--accept')) {
    writeFileSync(file, `${JSON.stringify(digests(records), null, 2)}\n`);
    console.log(`${differ.length} written into scripts/content/fact-digests.json.`);
  } else if (differ.length) {
    console.error(
      `Written down, and not yet accepted: ${differ.join(', ')}. Run it with --accept.`,
    );
    process.exit(1);
  } else console.log('Every change of a fact is written down.');
}
