// What somebody needs who writes Four Signs in another language: every sentence, where it appears
// and how long it may be, in scripts/content/languages/<language>.json. What has been written is
// kept when it is run again. No file of the package has these words: src/content does, once
// somebody who speaks the language has read all of them (docs/decisions/languages.md).
//
// npm run content:template -- --lang ur           writes the file, or brings it up to date
// npm run content:template -- --lang ur --check   writes nothing; names what is missing, too long,
//                                                 or whose English has changed since, and fails
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import ts from 'typescript';
import {contentModules} from './evidence.mjs';
import {readPairs} from './sentence-pairs.mjs';

const folder = new URL('languages/', import.meta.url);

/**
 * @typedef {object} Sentence
 * @property {string} where - the tag, and what the sentence is for
 * @property {string} english - what it says; … stands for a value, · between several forms
 * @property {number} most - how many characters it may have
 * @property {string} text - the same in the other language; '' is missing
 * @property {string} [englishBefore] - what it said when the text was written, where that differs
 *
 * @typedef {object} Template
 * @property {string} lang - a BCP 47 language tag
 * @property {{by: string, on: string} | null} reviewed - who has read all of it, and on which day
 * @property {Record<string, Sentence>} sentences
 */

/** Every screen is tested with words that are longer by this, at 320 pixels. */
const longer = 1.4;

/** A short word may be longer by more: "Next" is four letters in few languages. */
export const mostCharacters = (english) =>
  Math.max(Math.ceil(english.length * longer), english.length + 8);

/**
 * What the types say about each message, by the name of its property.
 *
 * @param {string} source - the text of a `messages.ts`
 * @returns {Map<string, string>}
 */
export function readPurposes(source) {
  const purposes = new Map();
  const visit = (node) => {
    if (ts.isPropertySignature(node) && ts.isIdentifier(node.name)) {
      const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
      const text = comments.map(({comment}) => ts.getTextOfJSDocComment(comment) ?? '').join(' ');
      if (text) purposes.set(node.name.text, text.replace(/\s+/g, ' ').trim());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('messages.ts', source, ts.ScriptTarget.Latest, true));
  return purposes;
}

/**
 * Where a sentence appears: its topic, the path to it, and what the types say about the nearest
 * part of that path.
 *
 * @param {string} key - such as `checklist/checklist.safety.title`
 * @param {Map<string, string>} purposes
 */
export function placeOf(key, purposes) {
  const [topic, path] = key.split('/');
  const names = path.split('.').slice(1);
  const nearest = [...names].reverse().find((name) => purposes.has(name));
  const what = [topic, ...names].join(' › ');
  return nearest ? `${what}: ${purposes.get(nearest)}` : what;
}

/**
 * A template with today's English. What was written stays; where its English has changed, the
 * English that it was written from stays beside it.
 *
 * @param {string} lang
 * @param {Map<string, {english: string, where: string}>} english - by key
 * @param {Template} [before]
 * @returns {Template}
 */
export function renewTemplate(lang, english, before) {
  const sentences = [...english].map(([key, {english: now, where}]) => {
    const old = before?.sentences[key];
    const writtenFrom = old?.text ? (old.englishBefore ?? old.english) : now;
    return [
      key,
      {
        where,
        english: now,
        most: mostCharacters(now),
        text: old?.text ?? '',
        ...(writtenFrom !== now && {englishBefore: writtenFrom}),
      },
    ];
  });
  return {lang, reviewed: before?.reviewed ?? null, sentences: Object.fromEntries(sentences)};
}

/**
 * What is to be done before the language can ship, a line for each; an empty list when nothing is.
 *
 * @param {Template} template
 * @param {Map<string, {english: string}>} english - today's
 */
export function checkTemplate(template, english) {
  const problems = [];
  for (const [key, {english: now}] of english) {
    const {text = '', most = mostCharacters(now), ...written} = template.sentences[key] ?? {};
    const from = written.englishBefore ?? written.english;
    if (!text) problems.push(`${key} is missing: ${now}`);
    else if (from !== now) problems.push(`${key} has changed since: "${from}" is now "${now}"`);
    else if (text.length > most)
      problems.push(`${key} has ${text.length} characters, and may have ${most}.`);
  }
  for (const key of Object.keys(template.sentences))
    if (!english.has(key)) problems.push(`${key} is no longer said.`);
  const {by, on} = template.reviewed ?? {};
  if (!by || !/^\d{4}-\d\d-\d\d$/.test(on ?? ''))
    problems.push(
      'Nobody who speaks the language has read all of it: "reviewed" is not filled in.',
    );
  return problems;
}

/** Today's English, with where each sentence appears. */
export async function readEnglish() {
  const purposes = new Map();
  const purposesOf = (topic) => {
    if (!purposes.has(topic)) {
      const file = new URL(`../../src/content/${topic}/messages.ts`, import.meta.url);
      purposes.set(topic, readPurposes(readFileSync(file, 'utf8')));
    }
    return purposes.get(topic);
  };
  return new Map(
    [...readPairs(await contentModules())].map(([key, [english]]) => [
      key,
      {english, where: placeOf(key, purposesOf(key.split('/')[0]))},
    ]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lang = process.argv[process.argv.indexOf('--lang') + 1] ?? '';
  if (!process.argv.includes('--lang') || !/^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(lang)) {
    console.error('Which language? npm run content:template -- --lang ur');
    process.exit(1);
  }
  const file = fileURLToPath(new URL(`${lang}.json`, folder));
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const english = await readEnglish();
  if (!process.argv.includes('--check')) {
    mkdirSync(folder, {recursive: true});
    writeFileSync(file, `${JSON.stringify(renewTemplate(lang, english, before), null, 2)}\n`);
    console.log(`${english.size} sentences are in ${file}`);
  } else if (before) {
    const problems = checkTemplate(before, english);
    for (const problem of problems) console.log(problem);
    console.log(`${problems.length} things are to be done.`);
    if (problems.length) process.exitCode = 1;
  } else {
    console.error(`There is no ${file}: run it without --check first.`);
    process.exitCode = 1;
  }
}
