/** Serves the demo, on http://localhost:8000 or on the port named in PORT. */
import {createServer} from 'node:net';
import {serve} from './server.mjs';

const port = Number(process.env.PORT) || 8000;

const free = await new Promise((resolve) => {
  const probe = createServer();
  probe.once('error', () => resolve(false));
  probe.listen(port, () => probe.close(() => resolve(true)));
});

if (free) {
  const {url} = await serve({folder: 'demo', port});
  console.log(`\nThe demo is on ${url}\nStop it with Ctrl+C.`);
} else {
  console.error(`Port ${port} is taken. Name another one: PORT=${port + 1} npm start`);
  process.exitCode = 1;
}
