/**
 * Builds everything in dist/: modules with types (esm), files for script tags (cdn), the
 * description of the elements, the plug-in for WordPress, the module for Drupal, the facts as open
 * data (data), the command that checks a page, and the page that builds an embed.
 *
 * node scripts/build/build.mjs           everything, and a table of what it weighs
 * node scripts/build/build.mjs modules   dist/esm only
 * node scripts/build/build.mjs --record  writes the new sizes into size-budget.json, and what is
 *                                        new into the documents (scripts/docs/sync-docs.mjs)
 */
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {transform} from 'lightningcss';
import {writeDocs} from '../docs/sync-docs.mjs';
import {plainHtmlStyles} from './fallback-css.mjs';
import {cssOptions} from './css.mjs';
import {writeDrupalModule} from './drupal-module.mjs';
import {writeEmbedPage} from './embed-page.mjs';
import {writeFramedPages} from './framed-pages.mjs';
import {writeCheckCommand} from './check-command.mjs';
import {writeFragments} from './html-fragments.mjs';
import {writeOpenData} from './open-data/write.mjs';
import {measure, printTable, recordBudget} from './size-budget.mjs';
import {writeTokens} from './tokens.mjs';
import {writeWordPressPlugin} from './wordpress-plugin.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(top);

/** Runs a script, and stops the build when it fails. */
function run(script, ...args) {
  const {status, error} = spawnSync(process.execPath, [join(top, script), ...args], {
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status) process.exit(status);
}

const modulesOnly = process.argv.includes('modules');

writeTokens();
rmSync(modulesOnly ? 'dist/esm' : 'dist', {recursive: true, force: true});
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
if (!modulesOnly) {
  run(
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'cem.config.mjs',
    '--quiet',
  );
  mkdirSync('dist/cdn', {recursive: true});
  run('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
  const room = readFileSync('src/styles/room.css');
  const fallback = Buffer.concat([
    room,
    readFileSync('src/styles/fallback.css'),
    Buffer.from(await plainHtmlStyles(join(top, 'dist/esm/'))),
  ]);
  for (const [filename, code] of Object.entries({'room.css': room, 'fallback.css': fallback}))
    writeFileSync(`dist/cdn/${filename}`, transform({filename, code, ...cssOptions}).code);
  for (const name of ['four-signs.tokens.json', 'four-signs.resolver.json'])
    copyFileSync(`src/styles/${name}`, `dist/${name}`);
  writeFileSync('dist/cdn/licences.txt', licences());
  await writeFramedPages(new URL('../../dist/', import.meta.url));
  await writeFragments(new URL('../../dist/', import.meta.url));
  const files = measure('dist/cdn');
  writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(files, null, 2)}\n`);
  await writeWordPressPlugin(new URL('../../dist/', import.meta.url));
  await writeDrupalModule(new URL('../../dist/', import.meta.url));
  await writeOpenData(new URL('../../dist/', import.meta.url));
  await writeCheckCommand(new URL('../../dist/', import.meta.url));
  await writeEmbedPage(new URL('../../dist/', import.meta.url));
  if (process.argv.includes('--record')) {
    recordBudget(files);
    await writeDocs({exactly: true});
  }
  printTable(files);
}

/** Ours, and those of what is inside the files. A licence asks to travel with the code. */
function licences() {
  const read = (file) => readFileSync(file, 'utf8').trim();
  return `Four Signs\n\n${read('LICENSE')}\n\n\nLit\n\n${read('node_modules/lit-html/LICENSE')}\n`;
}
