/** A page with nothing to find, and servers that behave as servers do, good and bad. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import * as command from '../../../dist/check/command.js';

/**
 * Runs the command.
 *
 * @type {(
 *   args: readonly string[],
 *   options?: {now?: Date, changes?: {version: string, what: string}[]},
 * ) => Promise<{status: number, stdout: string, stderr: string}>}
 */
export const run = command.run;

const dist = new URL('../../../dist/', import.meta.url);
const read = (name) => readFileSync(new URL(name, dist), 'utf8').trim();
const {version} = JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8'));

export const files = JSON.parse(read('cdn/integrity.json'));

/** The words inside a tag, as the package has them to paste. */
export const words = (tag, nation = 'wales', lang = 'en') =>
  read(`html/four-signs-${tag}.${nation}.${lang}.html`);

/** The address that this version of a file has on a page. */
export const fileAddress = (name = 'four-signs.js', of = version) => `/four-signs/${of}/${name}`;

/** A partner's page in which there is nothing to find. */
export const goodPage = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>Get support – Example</title>
    <script src="${fileAddress()}" integrity="${files['four-signs.js'].integrity}" crossorigin="anonymous" defer data-nation="wales"></script>
  </head>
  <body>
    ${words('exit')}
    <h1>Get support</h1>
    <p>Our own office: <a href="tel:+441632960001">01632 960001</a></p>
    ${words('checklist')}
    ${words('helplines')}
  </body>
</html>
`;

/** The same in Welsh. */
export const welshPage = goodPage
  .replace('lang="en-GB"', 'lang="cy"')
  .replace(words('exit'), words('exit', 'wales', 'cy'))
  .replace(words('checklist'), words('checklist', 'wales', 'cy'))
  .replace(words('helplines'), words('helplines', 'wales', 'cy'));

export const goodHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'",
};

/** Where in a text something stands first, as the command says it. */
export function placeOf(html, what) {
  const index = html.indexOf(what);
  if (index < 0) throw new Error(`There is no ${what}`);
  const before = html.slice(0, index).split('\n');
  return {line: before.length, column: before.at(-1).length + 1};
}

const servers = [];
after(() =>
  Promise.all(
    servers.map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  ),
);

/**
 * A server that answers as it is told, and keeps what it was asked.
 *
 * @param {(request: import('node:http').IncomingMessage, response:
 *   import('node:http').ServerResponse) => void} answer
 *   - robots.txt is not there, where it answers with nothing to it
 */
export async function serverThat(answer) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push({path: request.url, agent: request.headers['user-agent'], at: performance.now()});
    answer(request, response);
  });
  servers.push(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {url: `http://127.0.0.1:${port}`, asked};
}

/**
 * A server with these pages, each with the headers of {@link goodHeaders} or others; with an empty
 * one, without it.
 */
export const serverWith = (pages) =>
  serverThat((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else {
      const {status = 200, headers = {}, body = page} = page;
      const sent = Object.entries({...goodHeaders, ...headers}).filter(([, value]) => value);
      response.writeHead(status, Object.fromEntries(sent)).end(body);
    }
  });

/**
 * Runs the command without a pause and without a browser, and returns what it found.
 *
 * @param {string[]} args
 * @param {Parameters<typeof run>[1]} [options]
 */
export async function check(args, options) {
  const {status, stdout, stderr} = await run(
    ['check', '--json', '--served', '--pause', '0', ...args],
    options,
  );
  const report = stdout ? JSON.parse(stdout) : {pages: []};
  return {status, stderr, report, pages: report.pages, page: report.pages[0]};
}

/** A folder with these files, which is gone after the tests. */
export function folderWith(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'four-signs-check-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(folder, name), text);
  return folder;
}
