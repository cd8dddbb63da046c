/**
 * Two sites for tests of leaving: the partner's, with everything that its scripts may ask for
 * later, and the one that visitors are sent to, over HTTPS, which may answer late or never.
 */
import {readFile} from 'node:fs/promises';
import {createServer as createHttpServer} from 'node:http';
import {createServer as createHttpsServer} from 'node:https';
import {generate} from 'selfsigned';

/**
 * @param {import('node:net').Server} server
 * @returns {Promise<number>} its port
 */
const listen = (server) =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
    );
  });

const close = (server) => {
  server.closeAllConnections();
  server.close();
};

const document = (title, body = `<h1>${title}</h1>`) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title>${body}`;

/**
 * @typedef {object} LeavingSites
 * @property {string} host - origin of the partner's site, `http://localhost:…`
 * @property {string} elsewhere - origin of the destination, `https://127.0.0.1:…`. `/weather`
 *   answers at once, `/weather?after=500` after that many milliseconds, `/weather?after=never` not
 *   before `release()`.
 * @property {(path: string, html: string, headers?: Record<string, string>) => void} page - serves
 *   a page of the partner's
 * @property {{url: string, referrer: string}[]} arrivals - what the destination was asked for
 * @property {string[]} requests - what the partner's site was asked for
 * @property {() => number} unanswered - how many requests to the partner's site wait for an answer
 * @property {(path: string) => void} hold - the next answer to this path of the partner's waits for
 *   `release()`
 * @property {() => void} release - answers everything that is held back
 * @property {() => void} stop
 */

/** @returns {Promise<LeavingSites>} */
export async function startLeavingSites() {
  const pages = new Map();
  const arrivals = [];
  const requests = [];
  let held = [];
  const release = () => {
    for (const answer of held) answer();
    held = [];
  };
  const toHold = new Set();
  let awaitingArrival = [];
  /**
   * `?after=` milliseconds, `?after=never`, `?after=release`: until the test says so, or
   * `?after=arrival`: until the destination has been asked, so that a slow computer does not let
   * the page hear the answer before the exit is pressed.
   */
  const answerAfter = (url, answer) => {
    const after = url.searchParams.get('after');
    if (after === 'never' || after === 'release' || toHold.delete(url.pathname)) held.push(answer);
    else if (after === 'arrival') awaitingArrival.push(answer);
    else if (after) setTimeout(answer, Number(after));
    else answer();
  };

  let unanswered = 0;
  const partner = createHttpServer(async (request, response) => {
    const asked = /** @type {string} */ (request.url);
    const url = new URL(asked, 'http://localhost');
    requests.push(asked);
    unanswered += 1;
    response.once('close', () => (unanswered -= 1));
    if (url.pathname.startsWith('/dist/')) {
      const file = await readFile(new URL(`../..${url.pathname}`, import.meta.url)).catch(
        () => undefined,
      );
      const type = url.pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      response.writeHead(file ? 200 : 404, {'Content-Type': type}).end(file);
      return;
    }
    const page = pages.get(url.pathname);
    answerAfter(url, () => {
      const type = url.pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      response
        .writeHead(page ? 200 : 404, {
          'Content-Type': type,
          'Cache-Control': 'no-cache',
          ...page?.headers,
        })
        .end(page?.html ?? '');
    });
  });

  const {private: key, cert} = await generate([{name: 'commonName', value: '127.0.0.1'}], {
    keySize: 2048,
  });
  const destination = createHttpsServer({key, cert}, (request, response) => {
    const asked = /** @type {string} */ (request.url);
    const url = new URL(asked, 'https://localhost');
    if (url.pathname === '/weather') {
      arrivals.push({url: asked, referrer: request.headers.referer ?? ''});
      for (const answer of awaitingArrival) answer();
      awaitingArrival = [];
    }
    answerAfter(url, () => {
      response.writeHead(200, {'Content-Type': 'text/html'}).end(document('Weather'));
    });
  });
  const [partnerPort, destinationPort] = await Promise.all([listen(partner), listen(destination)]);

  const page = (path, html, headers) => pages.set(path, {html, headers});
  page('/before.html', document('Before'));
  page('/came-back.html', document('Came back', '<h1>Stalking: you are back</h1>'));
  page('/', document('Front page'));
  page('/late', 'late');
  return {
    host: `http://localhost:${partnerPort}`,
    elsewhere: `https://127.0.0.1:${destinationPort}`,
    page,
    arrivals,
    requests,
    unanswered: () => unanswered,
    hold: (path) => toHold.add(path),
    release,
    stop() {
      release();
      close(partner);
      close(destination);
    },
  };
}
