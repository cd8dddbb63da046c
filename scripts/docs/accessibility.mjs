/**
 * Writes docs/accessibility.md, and the same as docs/openacr.yaml for programs, from
 * accessibility-data.mjs.
 *
 * node scripts/docs/accessibility.mjs           writes
 * node scripts/docs/accessibility.mjs --check   writes nothing; fails where they are out of date
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {dump} from 'js-yaml';
import {format} from 'prettier';
import {criteria, date, gaps, statements, tests} from './accessibility-data.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** In the words of OpenACR's catalogue. */
const adherenceWords = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-applicable': 'Not applicable',
  'not-evaluated': 'Not evaluated',
};

const levels = /** @type {const} */ (['A', 'AA', 'AAA']);
const testWords = (/** @type {keyof typeof tests} */ id) =>
  `\`${tests[id][0]}\` (“${tests[id][1]}”)`;

/**
 * How a criterion is shown, in sentences.
 *
 * @param {import('./accessibility-data.mjs').Criterion} criterion
 */
function shown({by = [], person, host}) {
  return [
    ...(by.length ? [`Shown on every change by ${by.map(testWords).join(', ')}.`] : []),
    ...(person ? [`By a person, not yet: ${person}`] : []),
    ...(host ? [`Depends on the page: ${host}`] : []),
  ];
}

/** @returns {Promise<Record<string, string>>} the text of each file, by its path */
export async function documents() {
  const {version} = JSON.parse(readFileSync(`${top}package.json`, 'utf8'));
  const count = (level, adherence) =>
    criteria.filter((each) => each.level === level && each.adherence === adherence).length;
  const table = levels.map(
    (level) =>
      `- **Level ${level}**: ${Object.entries(adherenceWords)
        .map(([key, words]) => [count(level, key), words])
        .filter(([number]) => number)
        .map(([number, words]) => `${String(words).toLowerCase()} ${number}`)
        .join(', ')}`,
  );
  const list = (level) =>
    criteria
      .filter((each) => each.level === level)
      .map((each) => {
        const lines = [each.says, ...shown(each)].map((line) => `  - ${line}`).join('\n');
        return `- **${each.num} ${each.name}: ${adherenceWords[each.adherence].toLowerCase()}**\n${lines}`;
      })
      .join('\n');
  const markdown = `# Accessibility

<!-- Written by scripts/docs/accessibility.mjs from accessibility-data.mjs: change that. -->

WCAG 2.2, criterion by criterion, of version ${version}. Somebody last went through it on ${date}. The same for programs, as [OpenACR](https://github.com/GSA/openacr): [openacr.yaml](openacr.yaml).

A test that is named runs on every change, in real browsers, and a check proves that it exists. Where only a person can tell, it says so, and that nobody has yet. No test is a person.

${table.join('\n')}

Of level AAA only what is held, or was looked at, is listed. 4.1.1 Parsing is no criterion of WCAG 2.2 any more.

## Known gaps

${gaps.map((gap) => `- ${gap}`).join('\n')}

## What is heard

[What Orca said](../test/orca/README.md); [each phrase, in each state of the main journeys](../test/e2e/heard/README.md), in English and Welsh; what Chromium and Firefox tell a screen reader; and [what is left of each tag](reader-mode.md) in reader mode, as plain
text, and for a translator.

## For your own statement

You may paste this, and change it to what is true of your pages.

### In English

${statements.en.replace(/^/gm, '> ').replace(/\n/g, '\n>\n')}

### In Welsh

This awaits its reviewer.

${statements.cy.replace(/^/gm, '> ').replace(/\n/g, '\n>\n')}

${levels.map((level) => `## Level ${level}\n\n${list(level)}`).join('\n\n')}
`;
  const chapter = (level) => ({
    criteria: criteria
      .filter((each) => each.level === level)
      .map((each) => ({
        num: each.num,
        components: [
          {
            name: 'web',
            adherence: {level: each.adherence, notes: [each.says, ...shown(each)].join('\n')},
          },
        ],
      })),
  });
  const yaml = dump(
    {
      title: 'Four Signs Accessibility Conformance Report',
      product: {
        name: 'four-signs',
        version,
        description:
          'Web components that help someone who may be being stalked reach the right help.',
      },
      // The schema asks for an address, and the project has none yet: see CONTRIBUTING.md.
      author: {name: 'The maintainers of Four Signs', email: ''},
      report_date: date,
      last_modified_date: date,
      version: 1,
      notes: `Known gaps:\n${gaps.map((gap) => `- ${gap}`).join('\n')}`,
      evaluation_methods_used:
        'Tests in Chromium, Firefox and WebKit, which run on every change, among them axe-core and a screen reader for tests. No person has evaluated it yet.',
      license: 'CC-BY-4.0',
      catalog: '2.5-edition-wcag-2.2-en',
      chapters: {
        success_criteria_level_a: chapter('A'),
        success_criteria_level_aa: chapter('AA'),
        success_criteria_level_aaa: chapter('AAA'),
      },
    },
    {lineWidth: 100},
  );
  return {
    'docs/accessibility.md': await format(markdown, {parser: 'markdown'}),
    'docs/openacr.yaml': await format(yaml, {parser: 'yaml', singleQuote: true, printWidth: 100}),
  };
}

/** Which of the documents are out of date. */
export async function outOfDate() {
  const all = Object.entries(await documents());
  return all
    .filter(([file, text]) => !existsSync(top + file) || readFileSync(top + file, 'utf8') !== text)
    .map(([file]) => file);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--check')) {
    const old = await outOfDate();
    for (const file of old) console.error(`${file} is out of date: npm run docs`);
    process.exitCode = Number(old.length > 0);
  } else {
    for (const [file, text] of Object.entries(await documents())) writeFileSync(top + file, text);
  }
}
