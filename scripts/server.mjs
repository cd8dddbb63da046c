import {stat} from 'node:fs/promises';
import {join, posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import {hostHeaders} from './host-headers.mjs';

const top = fileURLToPath(new URL('../', import.meta.url));

/** What may be read, beside the folder that is served: the built files, and what they import. */
const shared = /^\/(?:dist|node_modules\/(?:lit|lit-html|lit-element|@lit))\//;

async function isFolder(path) {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Serves a folder of pages at `/`, the built files at `/dist/`, and what their modules import. A page gets the response headers that
 * `headers.json` in its folder names for it (see host-headers.mjs).
 *
 * @param {object} options
 * @param {string} options.folder - such as `demo`, from the top of the repository
 * @param {number} [options.port] - without it, any port that is free
 * @param {import('@web/dev-server-core').Middleware[]} [options.middleware] - asked first
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function serve({folder, port, middleware = []}) {
  const pages = async (context, next) => {
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
      port,
      hostname: 'localhost',
      open: false,
      clearTerminalOnReload: false,
      nodeResolve: {exportConditions: ['browser', 'production']},
      middleware: [...middleware, pages],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  const {port: taken} = server.server.address();
  return {url: `http://localhost:${taken}`, stop: () => server.stop()};
}
