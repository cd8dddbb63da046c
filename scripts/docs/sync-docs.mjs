/**
 * Writes what the build knows into the pages and documents that people copy from: the `integrity`
 * of every tag that loads one of our files, and the version in its address; and in the documents,
 * between markers, the sizes, the attributes of each tag, the custom properties, the services, the
 * exit's longer note, what the recipes have to copy, the code of the examples that are tested, and
 * what the command that checks a page looks for and prints;
 * and what editors and frameworks read of the tags (integrations.mjs).
 *
 * node scripts/docs/sync-docs.mjs           writes
 * node scripts/docs/sync-docs.mjs --check   writes nothing; names what is out of date and fails
 */
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {cdnFiles} from '../build/cdn-files.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** What each file is for, as the list of sizes says it. */
const purposes = {
  'four-signs.js': 'all four tags, English and Welsh',
  'four-signs.en.js': 'all four tags, English alone',
  'four-signs.cy.js': 'all four tags, Welsh alone',
  'four-signs-checklist.js': 'the checklist alone',
  'four-signs-helplines.js': 'the helplines alone',
  'four-signs-week.js': 'the awareness week alone',
  'four-signs-exit.js': 'the exit alone, without Lit',
  'fallback.css': 'the look of the words inside the tags',
  'room.css': 'the part of it that stands in the page itself',
};

/** What is the same for every tag, where its class does not say it. */
const everywhere = {
  lang: 'The language: `en` or `cy`. Without it, that of the nearest ancestor. Any other value warns and means English.',
  nation:
    '`england`, `wales`, `scotland` or `northern-ireland`. Without it, `data-four-signs-nation` on the nearest ancestor.',
  'heading-level': 'The level of the first heading, 1 to 5. Any other value warns and means 2.',
};

/** The files that hold a tag which somebody may copy. */
function copiedFiles() {
  const within = (folder, ending) =>
    readdirSync(join(top, folder), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
  return ['README.md', ...within('demo', '.html'), ...within('docs', '.md')];
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
  return from < 0 || to < from
    ? text
    : `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/**
 * The text with the right `integrity` in each `script` or `link` tag that names one of our files. A
 * tag without one is left as it is.
 *
 * @param {string} text
 * @param {Record<string, {integrity: string}>} files
 */
export function withIntegrity(text, files) {
  return text.replace(/<(?:script|link)\b[^>]*>/g, (tag) => {
    const name = /(?:src|href)="[^"]*?([\w.-]+\.(?:js|css))"/.exec(tag)?.[1];
    return name && files[name]
      ? tag.replace(/integrity="[^"]*"/, `integrity="${files[name].integrity}"`)
      : tag;
  });
}

/**
 * The text with this version in each address that has one of ours:
 * `/four-signs/0.1.0/four-signs.js`. A new file then never has the address of an old one, which
 * browsers and servers keep for as long as they were told, and which has another integrity.
 *
 * @param {string} text
 * @param {string} version
 */
export const withVersion = (text, version) =>
  text.replace(/(\/four-signs\/)\d+\.\d+\.\d+[^/\s"'`]*(?=\/)/g, `$1${version}`);

/** The list of sizes. A list, as everything here: a table of so much does not fit on a phone. */
export function sizes(files) {
  const number = (bytes) => String(bytes).replace(/\B(?=(\d{3})+$)/g, ',');
  return [...Object.keys(cdnFiles), 'fallback.css', 'room.css']
    .filter((name) => files[name])
    .map((name) => {
      const [bytes, gzip, brotli] = ['bytes', 'gzip', 'brotli'].map((unit) =>
        number(files[name][unit]),
      );
      return `- \`${name}\`, ${purposes[name]}: ${bytes} bytes; ${gzip} with gzip, ${brotli} with brotli.`;
    })
    .join('\n');
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/**
 * The list of one tag's attributes: in the words of its class, its own first, each with the words
 * that it takes.
 *
 * @param {object} element - as dist/custom-elements.json describes it
 * @param {{name: string, description?: string, type?: {text?: string}}[]} [element.attributes]
 * @param {{name: string, description?: string}[]} [element.members]
 */
export function attributes({attributes: all = [], members = []}) {
  const own = all.filter(({name}) => !(name in everywhere));
  return [...own, ...all.filter(({name}) => name in everywhere)]
    .map(({name, description, type: {text = ''} = {}}) => {
      const words =
        description ||
        members.find((member) => member.name === camelCase(name))?.description ||
        everywhere[name] ||
        '';
      const values = (text.match(/(?<=')[^']+(?=')/g) ?? [])
        .filter((each) => /\w/.test(each))
        .map((each) => `\`${each}\``);
      return `- \`${name}\`${values.length ? ` (${values.join(', ')})` : ''}: ${oneLine(words)}`;
    })
    .join('\n');
}

/** The list of custom properties, with those of every tag, each with what is built in. */
export function customProperties(elements) {
  const all = new Map();
  for (const {cssProperties = []} of elements) {
    // The fullest description wins: a tag may say less about a property that it shares with the
    // others.
    for (const each of cssProperties) if (!all.get(each.name)?.default) all.set(each.name, each);
  }
  return [...all.values()]
    .map(
      ({name, default: value = '', description = ''}) =>
        `- \`${name}\` (\`${value}\`): ${oneLine(description)}`,
    )
    .join('\n');
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

const html = (code) => `\`\`\`html\n${code}\n\`\`\``;

/**
 * What the recipes have to copy, with the words and numbers of the facts: by the name of its
 * markers. The example is for Wales.
 *
 * @param {typeof import('../../dist/esm/content/fallback/fragments.js').fragments} fragments
 * @param {string} link - as "Build your embed" writes it
 */
export function recipeBlocks(fragments, link) {
  /** @param {'wales'} [nation] */
  const of = (tag, nation) => fragments[tag](nation, 'en').trim().replace(' lang="en"', '');
  const helplines = of('four-signs-helplines', 'wales');
  const forOthers =
    '\n\nThis is for **Wales**. For another nation change the word `wales` **and the numbers**: `dist/html` and "Build your embed" have them ready.';
  return {
    'the exit': html(of('four-signs-exit')),
    'the tag': html(helplines) + forOthers,
    'the placeholder': `${html(
      helplines
        .replace('<four-signs-helplines nation=', '<div data-four-signs="helplines" data-nation=')
        .replace('</four-signs-helplines>', '</div>'),
    )}${forOthers}`,
    'the link': html(link),
    'the words': `${html(helplines.replace(/^<four-signs.*>\n|\n<.four-signs.*>$|^ {2}/gm, ''))}

These are for **Wales**. For another nation change the numbers: \`dist/html\` and "Build your embed" have them ready.`,
  };
}

/**
 * What goes into the `<head>`: the room that keeps the page still, and the script.
 *
 * @param {string} room - what dist/cdn/room.css holds
 * @param {string} script - the integrity of the script
 * @param {string} version
 */
export const headBlock = (room, script, version) =>
  html(
    `<style>${room}</style>\n<script src="/four-signs/${version}/four-signs.js" integrity="${script}" crossorigin="anonymous" defer></script>`,
  );

/** The services that `only`, `without` and a partner's own hours name by their ids. */
export const services = (helplines, {services: words, nations}) =>
  helplines
    .map(({id, nations: serves}) => {
      const all = serves.length === Object.keys(nations).length;
      return `- \`${id}\`: ${words[id].name} (${all ? 'everywhere' : serves.map((nation) => nations[nation]).join(', ')})`;
    })
    .join('\n');

/** The ids of the police forces, in one sentence. */
export const forces = (policeForces) => `${policeForces.map(({id}) => `\`${id}\``).join(', ')}.`;

/**
 * The text with each file that a document shows, between `<!-- file PATH -->` and its end, as the
 * file is.
 *
 * @param {string} text
 * @param {(path: string) => string} read
 */
export function withFiles(text, read) {
  const paths = [...text.matchAll(/^<!-- (file (\S+)) -->$/gm)];
  return paths.reduce((all, [, marker, path]) => {
    const kind = path.replace(/^.*\./, '');
    return between(all, marker, `\`\`\`${kind}\n${read(path).trim()}\n\`\`\``);
  }, text);
}

/**
 * Whether two lists of sizes say the same. Node brings its own compressors, and two versions of
 * Node differ by a few bytes.
 */
export function sameSizes(one, other) {
  const bytes = (text) =>
    (text.match(/\b\d[\d,]*(?= (?:bytes|with)\b)/g) ?? []).map((number) =>
      Number(number.replaceAll(',', '')),
    );
  const [first, second] = [bytes(one), bytes(other)];
  return (
    first.length === second.length &&
    first.every((number, at) => Math.abs(number - second[at]) <= 16)
  );
}

/** What stands between the markers now. */
const among = (text, name) =>
  text.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0].trim() ?? '';

/**
 * The files whose text is not what the build says, with the text that they should have.
 *
 * @param {object} [options]
 * @param {boolean} [options.exactly] - with sizes to the byte; without it, those that another
 *   version of Node may have written stay
 * @returns {Promise<{name: string, text: string}[]>}
 */
export async function outOfDate({exactly = false} = {}) {
  const {exitNoteEn} = await import('../../dist/esm/content/exit/en.js');
  const {exitNoteCy} = await import('../../dist/esm/content/exit/cy.js');
  const {helplines} = await import('../../dist/esm/content/helplines/facts.js');
  const {policeForces} = await import('../../dist/esm/content/police-forces/facts.js');
  const {fragments} = await import('../../dist/esm/content/fallback/fragments.js');
  const {defaultChoices} = await import('../../dist/esm/embed/choices.js');
  const {makeEmbed} = await import('../../dist/esm/embed/make-embed.js');
  const {helplinesEn} = await import('../../dist/esm/content/helplines/en.js');
  // Its generators are slow to load, and the build imports this file.
  const {integrations} = await import('./integrations.mjs');
  const {rules, run} = await import('../../dist/check/command.js');
  const read = (name) => readFileSync(join(top, name), 'utf8');
  const {version} = JSON.parse(read('package.json'));
  const files = JSON.parse(read('dist/cdn/integrity.json'));
  const {
    parts: [, link],
  } = makeEmbed(
    {...defaultChoices, way: 'link', nation: 'wales', tags: ['helplines']},
    {version, integrity: {}},
  );
  const manifest = JSON.parse(read('dist/custom-elements.json'));
  const elements = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName);
  const generated = (await integrations(manifest, version)).filter(
    ({name, text}) => !existsSync(join(top, name)) || read(name) !== text,
  );
  const report = await sampleReport(
    withVersion(withIntegrity(read('docs/check-your-pages.md'), files), version),
    run,
  );
  const documents = copiedFiles().flatMap((name) => {
    const before = read(name);
    let text = withVersion(withIntegrity(before, files), version);
    if (exactly || !sameSizes(among(text, 'sizes'), sizes(files)))
      text = between(text, 'sizes', sizes(files));
    for (const element of elements)
      text = between(text, `attributes of ${element.tagName}`, attributes(element));
    text = between(
      text,
      'the head',
      headBlock(read('dist/cdn/room.css'), files['four-signs.js'].integrity, version),
    );
    text = between(
      text,
      'the hash of the room',
      `\`\`\`text\nstyle-src 'self' '${files['room.css'].integrity}'\n\`\`\``,
    );
    text = between(text, 'custom properties', customProperties(elements));
    text = between(text, 'police forces', forces(policeForces));
    text = between(text, 'services', services(helplines, helplinesEn));
    text = between(text, 'what is looked for', lookedFor(rules));
    text = between(text, 'sample report', report);
    text = withFiles(text, read);
    text = between(
      between(text, 'exit note en', exitNote(exitNoteEn)),
      'exit note cy',
      exitNote(exitNoteCy),
    );
    for (const [block, code] of Object.entries(recipeBlocks(fragments, link.text)))
      text = between(text, block, code);
    return text === before ? [] : [{name, text}];
  });
  return [...documents, ...generated];
}

/** Everything that the command looks for. */
const lookedFor = (rules) =>
  Object.entries(rules)
    .map(([rule, {level, about}]) => `- \`${rule}\` (${level}): ${about}.`)
    .join('\n');

/** What the command prints of the sample page in its document. */
async function sampleReport(document, run) {
  const [, html = ''] = /```html\n([^]*?)```/.exec(among(document, 'sample page')) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'four-signs-docs-'));
  try {
    const page = join(folder, 'support.html');
    writeFileSync(page, html);
    const {stdout} = await run(['check', page, '--served'], {now: new Date('2026-11-30T08:00Z')});
    return `\`\`\`text\n${stdout.replace(page, 'support.html').trimEnd()}\n\`\`\``;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Writes all of it; see {@link outOfDate}. */
export async function writeDocs(options) {
  for (const {name, text} of await outOfDate(options)) writeFileSync(join(top, name), text);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--check')) {
    for (const {name} of await outOfDate()) {
      console.error(`${name} does not fit what was built. Run: npm run docs`);
      process.exitCode = 1;
    }
  } else {
    await writeDocs();
  }
}
