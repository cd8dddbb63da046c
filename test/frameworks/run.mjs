/**
 * Builds a small page with each framework, by the framework's own tools, and opens it:
 * `npm run test:frameworks`. What they need is installed from the lock file beside this one into
 * .cache/frameworks, and the library as npm hands it out.
 *
 * node test/frameworks/run.mjs [words]   only tests with one of the words in their name
 *
 * A whole run that succeeds is written down in docs/with-your-framework.md.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {between} from '../../scripts/docs/sync-docs.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const place = join(top, '.cache/frameworks');
const windows = process.platform === 'win32';

function run(cwd, command, ...args) {
  const {status, error} = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  if (error) throw error;
  if (status) process.exit(status);
}

/** Everything but what was installed. */
function removeSources(folder) {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    if (entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeSources(path);
    else rmSync(path);
  }
}

mkdirSync(place, {recursive: true});
removeSources(place);
for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'apps'])
  cpSync(join(here, name), join(place, name), {recursive: true});
cpSync(
  join(top, 'integrations/angular/four-signs.directives.ts'),
  join(place, 'apps/angular/src/four-signs.directives.ts'),
);

const lock = createHash('sha256')
  .update(readFileSync(join(here, 'package-lock.json')))
  .digest('hex');
const installed = join(place, 'node_modules/.installed-from');
const before = (() => {
  try {
    return readFileSync(installed, 'utf8');
  } catch {
    return '';
  }
})();
if (before !== lock) {
  const begun = Date.now();
  run(place, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(installed, lock);
  console.log(`Installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

// A copy for each: the types of a framework are looked for from where the library lies.
const archives = join(place, 'archive');
rmSync(archives, {recursive: true, force: true});
mkdirSync(archives);
run(top, 'npm', 'pack', '--ignore-scripts', '--silent', `--pack-destination=${archives}`);
const archive = join(archives, readdirSync(archives)[0]);
for (const app of readdirSync(join(here, 'apps'))) {
  const library = join(place, 'apps', app, 'node_modules/four-signs');
  rmSync(library, {recursive: true, force: true});
  mkdirSync(library, {recursive: true});
  run(top, 'tar', '-xzf', archive, '--strip-components=1', '-C', library);
}

const words = process.argv.slice(2).map((word) => `--test-name-pattern=${word}`);
const started = Date.now();
run(
  top,
  process.execPath,
  '--test',
  '--test-concurrency=2',
  ...words,
  '--test-reporter=spec',
  join(here, 'frameworks.test.mjs'),
  join(here, 'servers.test.mjs'),
);
if (!words.length) record(Math.round((Date.now() - started) / 1000));

/** Writes down what was run, and when. */
function record(seconds) {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
  const names = {
    react: 'React',
    'react-18': 'React',
    preact: 'Preact',
    'solid-js': 'Solid',
    vue: 'Vue',
    svelte: 'Svelte',
    '@angular/core': 'Angular',
    vite: 'Vite',
    typescript: 'TypeScript',
    express: 'Express',
    '@11ty/eleventy': 'Eleventy',
  };
  const apps = ['.', ...readdirSync(join(here, 'apps')).map((app) => `apps/${app}`)];
  const versions = apps.flatMap((app) => {
    const {dependencies = {}, devDependencies = {}} = read(join(here, app, 'package.json'));
    return Object.entries({...dependencies, ...devDependencies}).flatMap(([name, version]) =>
      names[name] ? `${names[name]} ${version}` : [],
    );
  });
  const file = join(top, 'docs/with-your-framework.md');
  const {version} = read(join(top, 'package.json'));
  const day = new Date().toISOString().slice(0, 10);
  const text = `${day}, version ${version}, in ${seconds} seconds once it was installed: everything passed, with ${versions.sort().join(', ')}.`;
  writeFileSync(file, between(readFileSync(file, 'utf8'), 'last run', text));
  console.log(text);
}
