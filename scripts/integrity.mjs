/**
 * Writes what dist/cdn/integrity.json knows into the pages and snippets that people copy: the `integrity` of every tag that loads one of our
 * files, and the table of sizes between its two markers in README.md.
 *
 * node scripts/integrity.mjs           writes
 * node scripts/integrity.mjs --check   writes nothing; names what is out of date and fails
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {scriptFiles} from './script-files.mjs';

const top = fileURLToPath(new URL('../', import.meta.url));

/** What each file for a script tag is for, as the table says it. */
const purposes = {
  'four-signs.js': 'all four tags, English and Welsh',
  'four-signs-checklist.js': 'the checklist alone',
  'four-signs-helplines.js': 'the helplines alone',
  'four-signs-week.js': 'the awareness week alone',
  'four-signs-exit.js': 'the exit alone, without Lit',
  'fallback.css': 'room for the words inside the tags',
};

/** The files that hold a tag which somebody may copy. */
export function copiedFiles() {
  const within = (folder, ending) =>
    readdirSync(join(top, folder), {recursive: true})
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
  return ['README.md', ...within('demo', '.html'), ...within('docs', '.md'), ...within('stories', '.mdx')];
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

/** The text with the table of sizes between `<!-- sizes -->` and `<!-- /sizes -->`. */
export function withSizes(text, files) {
  const number = (bytes) => bytes.toLocaleString('en-GB');
  const rows = [...Object.keys(scriptFiles), 'fallback.css']
    .filter((name) => files[name])
    .map((name) => {
      const {bytes, gzip, brotli} = files[name];
      return [`\`${name}\``, purposes[name], number(bytes), number(gzip), number(brotli)];
    });
  const table = [['File', 'What is in it', 'Bytes', 'gzip', 'brotli'], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, at) => (at > 1 ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at > 1 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  const drawn = [line(table[0]), rule, ...table.slice(1).map(line)].join('\n');
  return text.replace(/(<!-- sizes -->\n)[\s\S]*?(<!-- \/sizes -->)/, `$1\n${drawn}\n\n$2`);
}

/**
 * The files whose text is not what the build says, with the text that they should have.
 *
 * @returns {{name: string, text: string}[]}
 */
export function outOfDate() {
  const files = JSON.parse(readFileSync(join(top, 'dist/cdn/integrity.json'), 'utf8'));
  return copiedFiles().flatMap((name) => {
    const before = readFileSync(join(top, name), 'utf8');
    const text = withSizes(withIntegrity(before, files), files);
    return text === before ? [] : [{name, text}];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = outOfDate();
  if (process.argv.includes('--check')) {
    for (const {name} of found) console.error(`${name} does not fit what was built. Run: node scripts/integrity.mjs`);
    process.exitCode = found.length ? 1 : 0;
  } else {
    for (const {name, text} of found) writeFileSync(join(top, name), text);
  }
}
