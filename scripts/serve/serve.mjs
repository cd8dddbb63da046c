/**
 * Serves the demo, on http://localhost:8000 or on the port named in PORT. Its pages are sent with
 * the integrity of what was built last; the files themselves stay as they are.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {withIntegrity} from '../docs/sync-docs.mjs';
import {serve} from './server.mjs';

const port = Number(process.env.PORT) || 8000;

const free = await new Promise((resolve) => {
  const probe = createServer();
  probe.once('error', () => resolve(false));
  probe.listen(port, () => probe.close(() => resolve(true)));
});

if (free) {
  const integrity = () =>
    JSON.parse(readFileSync(new URL('../../dist/cdn/integrity.json', import.meta.url), 'utf8'));
  const {url} = await serve({
    folder: 'demo',
    port,
    changePage: (html) => withIntegrity(html, integrity()),
  });
  console.log(`\nThe demo is on ${url}\nStop it with Ctrl+C.`);
} else {
  console.error(`Port ${port} is taken. Name another one: PORT=${port + 1} npm start`);
  process.exitCode = 1;
}
