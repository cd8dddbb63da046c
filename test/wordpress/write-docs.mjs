/**
 * npm run docs:wordpress    asks WordPress what its filter leaves of each form, by role, and what a
 *                           visitor sees of it, and writes the answers into docs/wordpress.md
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {between} from '../../scripts/docs/sync-docs.mjs';
import {php, wordpressVersion} from './install.mjs';
import {page, survival, survivalTable} from './survival.mjs';
import {stopAll} from './site.mjs';

const path = fileURLToPath(page);
const rows = await survival();
await stopAll();
const phpVersion = execFileSync(php, ['-r', 'echo PHP_VERSION;'], {encoding: 'utf8'});
const content = [
  `WordPress ${wordpressVersion()}, PHP ${phpVersion}, ${new Date().toISOString().slice(0, 10)}.`,
  'What is stored, whoever saves it:',
  await survivalTable(rows, 'answers'),
  'What a visitor sees of it, with scripts, in Chromium:',
  await survivalTable(rows, 'seen'),
].join('\n\n');
writeFileSync(path, between(readFileSync(path, 'utf8'), 'survival', content));
