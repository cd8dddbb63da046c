/** What the tests of this folder share: where the pages are built, and with what. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** From the top of the repository. */
export const place = '.cache/frameworks';
const top = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of one page, from the top of the repository. */
export const folderOf = (app) => `${place}/apps/${app}`;

/** The tools of the frameworks, in their packages. */
const tools = {
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  'vue-tsc': 'vue-tsc/bin/vue-tsc.js',
  'svelte-check': 'svelte-check/bin/svelte-check',
  ng: '@angular/cli/bin/ng.js',
  eleventy: '@11ty/eleventy/cmd.cjs',
};

/** A tool where npm has put it: beside the page, or where all pages share it. */
function fileOf(app, tool) {
  const files = [folderOf(app), place].map(
    (folder) => `${top}${folder}/node_modules/${tools[tool]}`,
  );
  const file = files.find((each) => existsSync(each));
  if (!file) throw new Error(`${tools[tool]} is not installed`);
  return file;
}

/**
 * Runs a tool in the folder of a page.
 *
 * @param {string} app
 * @param {keyof typeof tools} tool
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{status: number | null, said: string}>}
 */
export function use(app, tool, args, env = {}) {
  const child = spawn(process.execPath, [fileOf(app, tool), ...args], {
    cwd: `${top}${folderOf(app)}`,
    env: {...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NG_CLI_ANALYTICS: 'false', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said += data;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({status, said}));
  });
}
