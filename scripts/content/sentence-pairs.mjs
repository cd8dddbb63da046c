// Holds each English sentence to its Welsh one. A short hash of both is kept in
// sentence-pairs.json, so that a sentence that changes in one language alone is seen by what it
// says, and not by the date of a file. A unit test compares. It needs dist/esm: npm run
// content:pairs builds it first.
//
// node scripts/content/sentence-pairs.mjs
//     names what differs, and fails where something does
// node scripts/content/sentence-pairs.mjs --accept
//     writes the file; not where English changed alone
// node scripts/content/sentence-pairs.mjs --accept --welsh-still-right
//     writes it there too: somebody has read the Welsh
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {contentModules} from './evidence.mjs';
import {sentences} from './review-sheet-markup.mjs';

const file = fileURLToPath(new URL('sentence-pairs.json', import.meta.url));

const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 10);

/**
 * Every sentence in both languages, by topic, export and path, such as `checklist/checklist.title`.
 *
 * @param {readonly (readonly [path: string, module: object])[]} modules - the content, as
 *   `contentModules` gives it
 * @returns {Map<string, readonly [english: string, welsh: string]>} a sentence that is missing in
 *   Welsh is ''
 */
export function readPairs(modules) {
  const content = new Map(modules);
  const pairs = new Map();
  for (const [path, english] of modules.filter(([each]) => each.endsWith('/en'))) {
    const topic = path.slice(0, -'/en'.length);
    const welsh = content.get(`${topic}/cy`) ?? {};
    for (const [name, words] of Object.entries(english)) {
      const what = name.replace(/En$/, '');
      const other = new Map(sentences(welsh[`${what}Cy`] ?? {}));
      for (const [key, text] of sentences(words))
        pairs.set(`${topic}/${what}.${key}`, [text, other.get(key) ?? '']);
    }
  }
  return pairs;
}

/**
 * The hashes of both sentences of each pair.
 *
 * @returns {Record<string, string>} `<English> <Welsh>`
 */
export const hashPairs = (pairs) =>
  Object.fromEntries([...pairs].map(([key, both]) => [key, both.map(hash).join(' ')]));

/**
 * What differs between the hashes that are recorded and those of today.
 *
 * @param {Record<string, string>} recorded
 * @param {Record<string, string>} now
 * @returns {{englishAlone: string[], other: string[]}} the keys: where English changed and Welsh
 *   did not; and every other difference
 */
export function comparePairs(recorded, now) {
  const englishAlone = [];
  const other = [];
  for (const key of new Set([...Object.keys(recorded), ...Object.keys(now)])) {
    if (recorded[key] === now[key]) continue;
    const [[oldEnglish, oldWelsh], [english, welsh]] = [recorded, now].map((hashes) =>
      (hashes[key] ?? ' ').split(' '),
    );
    if (oldEnglish && english && oldEnglish !== english && oldWelsh === welsh)
      englishAlone.push(key);
    else other.push(key);
  }
  return {englishAlone, other};
}

export const readRecord = () => JSON.parse(readFileSync(file, 'utf8'));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const pairs = readPairs(await contentModules());
  const now = hashPairs(pairs);
  const {englishAlone, other} = comparePairs(
    process.argv.includes('--from-nothing') ? {} : readRecord(),
    now,
  );
  for (const key of englishAlone)
    console.log(
      `The English changed, and the Welsh did not: ${key}\n  en: ${pairs.get(key)?.[0]}\n  cy: ${pairs.get(key)?.[1]}`,
    );
  for (const key of other) console.log(`Changed: ${key}`);
  const accept =
    process.argv.includes('--accept') &&
    (!englishAlone.length || process.argv.includes('--welsh-still-right'));
  if (accept) {
    writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
    console.log(`${Object.keys(now).length} pairs of sentences are recorded.`);
  } else if (englishAlone.length || other.length) {
    console.error(
      englishAlone.length
        ? 'Write the Welsh too. If it still says the same, record that: npm run content:pairs -- --accept --welsh-still-right'
        : 'Record it: npm run content:pairs -- --accept',
    );
    process.exitCode = 1;
  } else console.log(`${Object.keys(now).length} pairs of sentences, as they are recorded.`);
}
