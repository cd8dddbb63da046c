/**
 * Every picture of test/visual/baselines on one page, .cache/visual/wall.html, so that somebody can
 * see whether one hand shows in all of them.
 *
 * npm run visual:wall                    as they are
 * npm run visual:wall -- <revision>      those that have changed since, with what they were before
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));
const folder = 'test/visual/baselines';
const place = join(top, '.cache/visual');
const [revision] = process.argv.slice(2);

const git = (...args) =>
  execFileSync('git', args, {cwd: top, maxBuffer: 50_000_000, stdio: ['ignore', 'pipe', 'pipe']});

/** The file as it was in the revision; `undefined` where there was none. */
function before(file) {
  try {
    return git('show', `${revision}:${folder}/${file}`);
  } catch {
    return undefined;
  }
}

// An unknown revision is an error, and not a wall without pictures.
if (revision) git('rev-parse', '--verify', `${revision}^{commit}`);
mkdirSync(place, {recursive: true});
const escape = (text) => text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);
const image = (src, words) =>
  `<figure><figcaption>${escape(words)}</figcaption><img loading="lazy" alt="${escape(words)}" src="${escape(src)}"></figure>`;

const states = new Map();
const files = readdirSync(join(top, folder), {recursive: true, encoding: 'utf8'})
  .filter((each) => each.endsWith('.png'))
  .map((each) => each.replaceAll('\\', '/'))
  .sort();
let count = 0;
for (const file of files) {
  const [, state, width, look] = /^(.*)\.(\d+)\.(\w+)\.png$/.exec(file) ?? [];
  const now = join(top, folder, file);
  const old = revision ? before(file) : undefined;
  if (revision && old?.equals(readFileSync(now))) continue;
  const words = `${width} ${look}`;
  const figures = [image(relative(place, now), words)];
  if (old) {
    const kept = join(place, 'before', file);
    mkdirSync(dirname(kept), {recursive: true});
    writeFileSync(kept, old);
    figures.unshift(image(relative(place, kept), `${words}, before`));
  }
  states.set(state, [...(states.get(state) ?? []), ...figures]);
  count += 1;
}

const since = revision ? `, changed since ${revision}` : '';
const wall = join(place, 'wall.html');
writeFileSync(
  wall,
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${count} pictures${escape(since)}</title>
<style>
body { font: 1rem/1.5 sans-serif; margin: 1rem; }
section { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
h2 { font-size: 1rem; border-block-start: 2px solid; }
figure { margin: 0; }
img { border: 1px solid #888; max-inline-size: 40rem; }
</style>
</head>
<body>
<h1>${count} pictures${escape(since)}</h1>
${[...states].map(([state, figures]) => `<h2>${escape(`${dirname(state)}: ${basename(state)}`)}</h2>\n<section>${figures.join('')}</section>`).join('\n')}
</body>
</html>
`,
);
console.log(`${count} pictures: ${relative(process.cwd(), wall)}`);
