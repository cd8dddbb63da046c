/**
 * npm run docs:wordpress    asks WordPress what its filter leaves of each form, by role, and writes
 *                           the answers into docs/wordpress.md
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
  await survivalTable(rows),
].join('\n\n');
writeFileSync(path, between(readFileSync(path, 'utf8'), 'survival', content));
