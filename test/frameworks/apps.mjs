/** What the tests of this folder share: where the pages are built, and with what. */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** From the top of the repository. */
export const place = '.cache/frameworks';
const top = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of one page, from the top of the repository. */
export const folderOf = (app) => `${place}/apps/${app}`;

const inPlace = (path) => `${top}${place}/node_modules/${path}`;

/** The tools of the frameworks. */
export const tools = {
  tsc: inPlace('typescript/bin/tsc'),
  vite: inPlace('vite/bin/vite.js'),
  'vue-tsc': inPlace('vue-tsc/bin/vue-tsc.js'),
  'svelte-check': `${top}${place}/apps/svelte/node_modules/svelte-check/bin/svelte-check`,
  ng: inPlace('@angular/cli/bin/ng.js'),
  eleventy: inPlace('@11ty/eleventy/cmd.cjs'),
};

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
  const child = spawn(process.execPath, [tools[tool], ...args], {
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
