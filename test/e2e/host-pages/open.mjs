/**
 * Serves one page of the table in pages.mjs, for a person to open.
 *
 * npm run host-page                    the names of all
 * npm run host-page -- words of a name the first page whose name has them
 */
import {serve} from '../../../scripts/serve/server.mjs';
import {answering} from '../../support/answering.mjs';
import {servedAs} from './markup.mjs';
import {hostilePages} from './pages.mjs';

const words = process.argv.slice(2).join(' ');
const row = words && hostilePages.find(({name}) => name.includes(words));
if (row) {
  const answers = new Map();
  const {url} = await serve({folder: 'test/e2e', middleware: [answering(answers)]});
  const {html, headers, answers: others} = servedAs(row, url);
  for (const [address, answer] of Object.entries(others)) answers.set(address, answer);
  answers.set('/stranger.html', {body: html, headers});
  console.log(`A page ${row.name}: ${new URL('/stranger.html', url)}\nStop it with Ctrl+C.`);
} else {
  console.log(hostilePages.map(({name}) => name).join('\n'));
  if (words) process.exitCode = 1;
}
