/**
 * Writes what the build knows into the pages and documents that people copy from: the `integrity` of every tag that loads one of our files; and in
 * the documents, between markers, the sizes, the attributes of each tag, the custom properties, the services and the exit's longer note.
 *
 * node scripts/docs.mjs           writes
 * node scripts/docs.mjs --check   writes nothing; names what is out of date and fails
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {scriptFiles} from './script-files.mjs';

const top = fileURLToPath(new URL('../', import.meta.url));

/** What each file is for, as the table of sizes says it. */
const purposes = {
  'four-signs.js': 'all four tags, English and Welsh',
  'four-signs-checklist.js': 'the checklist alone',
  'four-signs-helplines.js': 'the helplines alone',
  'four-signs-week.js': 'the awareness week alone',
  'four-signs-exit.js': 'the exit alone, without Lit',
  'fallback.css': 'room for the words inside the tags',
};

/** What is the same for every tag, where its class does not say it. */
const everywhere = {
  lang: 'The language: `en` or `cy`. Without it, that of the nearest ancestor. Any other value warns and means English.',
  nation: '`england`, `wales`, `scotland` or `northern-ireland`. Without it, `data-four-signs-nation` on the nearest ancestor.',
  'heading-level': 'The level of the first heading, 1 to 5. Any other value warns and means 2.',
};

/** The files that hold a tag which somebody may copy. */
function copiedFiles() {
  const within = (folder, ending) =>
    readdirSync(join(top, folder), {recursive: true})
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
  return ['README.md', ...within('demo', '.html'), ...within('docs', '.md')];
}

/** A table as Prettier would set it. Columns from `numbersFrom` on are set to the right. */
function table(rows, numbersFrom = Infinity) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const set = (row) =>
    `| ${row.map((cell, at) => (at >= numbersFrom ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at >= numbersFrom ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [set(rows[0]), rule, ...rows.slice(1).map(set)].join('\n');
}

/**
 * The text with `content` between `<!-- name -->` and `<!-- /name -->`, in place of what was there.
 *
 * @param {string} text
 * @param {string} name
 * @param {string} content
 */
export function between(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  return from < 0 || to < from ? text : `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/**
 * The text with the right `integrity` in each `script` or `link` tag that names one of our files. A tag without one is left as it is.
 *
 * @param {string} text
 * @param {Record<string, {integrity: string}>} files
 */
export function withIntegrity(text, files) {
  return text.replace(/<(?:script|link)\b[^>]*>/g, (tag) => {
    const name = /(?:src|href)="[^"]*?([\w-]+\.(?:js|css))"/.exec(tag)?.[1];
    return name && files[name] ? tag.replace(/integrity="[^"]*"/, `integrity="${files[name].integrity}"`) : tag;
  });
}

/** The table of sizes. */
export function sizes(files) {
  const number = (bytes) => String(bytes).replace(/\B(?=(\d{3})+$)/g, ',');
  const rows = [...Object.keys(scriptFiles), 'fallback.css']
    .filter((name) => files[name])
    .map((name) => [`\`${name}\``, purposes[name], ...['bytes', 'gzip', 'brotli'].map((unit) => number(files[name][unit]))]);
  return table([['File', 'What is in it', 'Bytes', 'gzip', 'brotli'], ...rows], 2);
}

const oneLine = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** The table of one tag's attributes: in the words of its class, its own first. */
export function attributes({attributes: all = [], members = []}) {
  const own = all.filter(({name}) => !(name in everywhere));
  const rows = [...own, ...all.filter(({name}) => name in everywhere)].map(({name, description}) => {
    const words = description || members.find((member) => member.name === camelCase(name))?.description || everywhere[name] || '';
    return [`\`${name}\``, oneLine(words)];
  });
  return table([['Attribute', 'What it does'], ...rows]);
}

/** The table of custom properties, with those of every tag. */
export function customProperties(elements) {
  const all = new Map();
  for (const {cssProperties = []} of elements) {
    // The fullest description wins: a tag may say less about a property that it shares with the others.
    for (const each of cssProperties) if (!all.get(each.name)?.default) all.set(each.name, each);
  }
  const rows = [...all.values()].map(({name, default: value = '', description = ''}) => [
    `\`${name}\``,
    `\`${value}\``,
    oneLine(description),
  ]);
  return table([['Custom property', 'Built in, in light', 'What it is for'], ...rows]);
}

/** The longer note that a host may put beside the exit, as HTML to copy. */
export function exitNote({summary, paragraphs}) {
  const lines = paragraphs.map((each) => `    <p>${each}</p>`);
  return [
    '```html',
    '<four-signs-exit>',
    '  …',
    '  <details slot="note">',
    `    <summary>${summary}</summary>`,
    ...lines,
    '  </details>',
    '</four-signs-exit>',
    '```',
  ].join('\n');
}

/** The services that `only`, `without` and a partner's own hours name by their ids. */
export function services(helplines, {services: words, nations}) {
  const rows = helplines.map(({id, nations: serves}) => [
    `\`${id}\``,
    words[id].name,
    serves.length === Object.keys(nations).length ? 'everywhere' : serves.map((nation) => nations[nation]).join(', '),
  ]);
  return table([['Id', 'Service', 'Where'], ...rows]);
}

/** The ids of the police forces, in one sentence. */
export const forces = (policeForces) => `${policeForces.map(({id}) => `\`${id}\``).join(', ')}.`;

/**
 * Whether two tables of sizes say the same. Node brings its own compressors, and two versions of Node differ by a few bytes.
 */
export function sameSizes(one, other) {
  const bytes = (text) => (text.match(/\b\d[\d,]*(?= \|)/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
  const [first, second] = [bytes(one), bytes(other)];
  return first.length === second.length && first.every((number, at) => Math.abs(number - second[at]) <= 16);
}

/** What stands between the markers now. */
const among = (text, name) => text.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0].trim() ?? '';

/**
 * The files whose text is not what the build says, with the text that they should have.
 *
 * @param {object} [options]
 * @param {boolean} [options.exactly] - with sizes to the byte; without it, those that another version of Node may have written stay
 * @returns {Promise<{name: string, text: string}[]>}
 */
export async function outOfDate({exactly = false} = {}) {
  const {exitNoteEn} = await import('../dist/esm/content/messages/exit.en.js');
  const {exitNoteCy} = await import('../dist/esm/content/messages/exit.cy.js');
  const {helplines} = await import('../dist/esm/content/helplines/helplines.js');
  const {policeForces} = await import('../dist/esm/content/police-forces/police-forces.js');
  const {helplinesEn} = await import('../dist/esm/content/messages/helplines.en.js');
  const read = (name) => readFileSync(join(top, name), 'utf8');
  const files = JSON.parse(read('dist/cdn/integrity.json'));
  const elements = JSON.parse(read('dist/custom-elements.json'))
    .modules.flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName);
  return copiedFiles().flatMap((name) => {
    const before = read(name);
    let text = withIntegrity(before, files);
    if (exactly || !sameSizes(among(text, 'sizes'), sizes(files))) text = between(text, 'sizes', sizes(files));
    for (const element of elements) text = between(text, `attributes of ${element.tagName}`, attributes(element));
    text = between(text, 'custom properties', customProperties(elements));
    text = between(text, 'police forces', forces(policeForces));
    text = between(text, 'services', services(helplines, helplinesEn));
    text = between(between(text, 'exit note en', exitNote(exitNoteEn)), 'exit note cy', exitNote(exitNoteCy));
    return text === before ? [] : [{name, text}];
  });
}

/** Writes all of it; see {@link outOfDate}. */
export async function writeDocs(options) {
  for (const {name, text} of await outOfDate(options)) writeFileSync(join(top, name), text);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--check')) {
    for (const {name} of await outOfDate()) {
      console.error(`${name} does not fit what was built. Run: node scripts/docs.mjs`);
      process.exitCode = 1;
    }
  } else {
    await writeDocs();
  }
}
