import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const built = fileURLToPath(new URL('../../storybook-static/', import.meta.url));

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves the Storybook that was built. Ends the process where there is none.
 *
 * @param {{[start: string]: string}} [folders] - more folders, by how their addresses start
 */
export async function serveStorybook(folders = {}) {
  if (!existsSync(join(built, 'index.json'))) {
    console.error('There is no Storybook to look at. Build it first: npm run build-storybook');
    process.exit(1);
  }
  const server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(/** @type {string} */ (request.url), 'http://localhost').pathname),
    );
    const start = Object.keys(folders).find((each) => path.startsWith(each));
    const file = start ? join(folders[start], path.slice(start.length)) : join(built, path);
    const found = path.endsWith('/') ? `${file}index.html` : file;
    if (path.startsWith('/..') || !existsSync(found) || !statSync(found).isFile())
      response.writeHead(404).end();
    else
      response
        .writeHead(200, {'Content-Type': types[extname(found)] ?? 'application/octet-stream'})
        .end(readFileSync(found));
  });
  /** @type {number} */
  const port = await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
    );
  });
  /** @type {Record<string, {id: string, type: string, title: string, name: string}>} */
  const entries = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')).entries;
  return {
    origin: `http://127.0.0.1:${port}`,
    entries: Object.values(entries),
    close: () => server.close(),
  };
}
