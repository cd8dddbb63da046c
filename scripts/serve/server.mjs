import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:net';
import {join, posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import {hostHeaders} from './host-headers.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const {version} = JSON.parse(await readFile(join(top, 'package.json'), 'utf8'));

/** What may be read, beside the folder that is served: the built files, and what they import. */
const shared = /^\/(?:dist|node_modules\/(?:lit|lit-html|lit-element|@lit))\//;

/**
 * A port that the system says is free. To try one after another from 8000 on is a race, where two
 * servers start at once.
 */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });

async function isFolder(path) {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Serves a folder of pages at `/`, the built files at `/dist/` and, as the documents say, those for
 * script tags at `/four-signs/<version>/`, the open data at `/data/`, the page that builds an embed
 * at `/embed/`, and what their modules import. A page gets the response headers that `headers.json`
 * in its folder names for it (see host-headers.mjs).
 *
 * @param {object} options
 * @param {string} options.folder - such as `demo`, from the top of the repository
 * @param {number} [options.port] - without it, any port that is free
 * @param {import('@web/dev-server-core').Middleware[]} [options.middleware] - asked first
 * @param {(html: string) => string} [options.changePage] - what is done to a page before it is sent
 * @returns {Promise<{url: string, stop: () => Promise<unknown>}>}
 */
export async function serve({folder, port, middleware = [], changePage}) {
  const pages = async (context, next) => {
    context.path = context.path
      .replace(`/four-signs/${version}/`, '/dist/cdn/')
      .replace(/^\/data\//, '/dist/data/v1/')
      .replace(/^\/embed\/(?=[\w.]*$)/, '/dist/embed/')
      .replace(/^\/dist\/embed\/$/, '/dist/embed/index.html');
    if (shared.test(context.path)) return next();
    const asked = posix.normalize(decodeURIComponent(context.path));
    if (asked.startsWith('/..')) return undefined;
    if (await isFolder(join(top, folder, asked))) {
      if (!asked.endsWith('/')) return context.redirect(`${asked}/`);
      context.path = `/${folder}${asked}index.html`;
    } else {
      context.path = `/${folder}${asked}`;
    }
    await next();
    context.set(await hostHeaders(folder, asked, context.search));
    return undefined;
  };
  const server = await startDevServer({
    config: {
      rootDir: top,
      port: port ?? (await freePort()),
      hostname: 'localhost',
      open: false,
      clearTerminalOnReload: false,
      nodeResolve: {exportConditions: ['browser', 'production']},
      middleware: [...middleware, pages],
      plugins: changePage
        ? [
            {
              name: 'change-page',
              transform: ({body, response}) =>
                response.is('html') ? changePage(/** @type {string} */ (body)) : undefined,
            },
          ]
        : [],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  const listening = /** @type {import('node:net').Server} */ (server.server);
  const {port: taken} = /** @type {import('node:net').AddressInfo} */ (listening.address());
  return {url: `http://localhost:${taken}`, stop: () => server.stop()};
}
