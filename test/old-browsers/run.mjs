/**
 * npm run test:old            three journeys in each old Chromium: see docs/old-browsers.md
 * npm run test:old -- 64 72   only in these
 *
 * Each journey is one of a person who ticks, reads one of the three endings and leaves by the exit,
 * on a page with all four tags and the built file. Fails when a journey fails, or when anything
 * is written to the console. A whole run that succeeds is written down in docs/old-browsers.md.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:https';
import {fileURLToPath} from 'node:url';
import * as prettier from 'prettier';
import {generate} from 'selfsigned';
import * as facts from '../../dist/esm/content/checklist/facts.js';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {executable, oldBrowsers} from './browsers.mjs';
import {until} from '../support/until.mjs';
import {openTab} from './devtools.mjs';

const top = new URL('../../', import.meta.url);
const record = fileURLToPath(new URL('docs/old-browsers.md', top));
const {items, endings} = checklistEn.voices.me;
/** @type {import('../../dist/esm/content/types.js').ChecklistFacts} */
const {behaviours, impacts} = facts;

/** @param {import('../../dist/esm/content/types.js').Impact} impact */
const isFeeling = ({signs, danger}) => !signs.length && !danger;

/** What a person ticks, and the ending that it leads to. */
const journeys = [
  {ending: 'urgent', ticked: [behaviours.find(({danger}) => danger), impacts.find(isFeeling)]},
  {ending: 'may-be-stalking', ticked: behaviours.filter(({danger}) => !danger).slice(0, 3)},
  {ending: 'help-whatever', ticked: impacts.filter(isFeeling)},
];

const pageFor = (destination) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Help with stalking</title>
    <link rel="stylesheet" href="/fallback.css">
    <script src="/four-signs.js" defer></script>
  </head>
  <body>
    <four-signs-exit><a href="${destination}" rel="noreferrer">Leave this page</a></four-signs-exit>
    <h1>Help with stalking</h1>
    <four-signs-week><p>Call <a href="tel:999">999</a>.</p></four-signs-week>
    <four-signs-checklist><p>Call <a href="tel:999">999</a>.</p></four-signs-checklist>
    <four-signs-helplines><p>Call <a href="tel:999">999</a>.</p></four-signs-helplines>
  </body>
</html>`;

const portOf = (server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port;

/** Serves the page at `/`, the built files beside it, and a page elsewhere at `/weather`. */
async function startServer() {
  const {private: key, cert} = await generate([{name: 'commonName', value: '127.0.0.1'}], {
    keySize: 2048,
  });
  const server = createServer({key, cert}, ({url = '/'}, response) => {
    const [, name] = url.match(/^\/([a-z-]+\.(?:js|css))$/) ?? [];
    response.setHeader(
      'Content-Type',
      name?.endsWith('.js') ? 'text/javascript' : name ? 'text/css' : 'text/html',
    );
    if (name) response.end(readFileSync(new URL(`dist/cdn/${name}`, top)));
    else if (url === '/') response.end(pageFor(`https://127.0.0.1:${portOf(server)}/weather`));
    else if (url === '/weather')
      response.end('<!doctype html><title>Weather</title><link rel="icon" href="data:,">Rain');
    else response.writeHead(204).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {address: `https://127.0.0.1:${portOf(server)}`, stop: () => server.close()};
}

/**
 * Walks one journey. Throws when something is not as it must be.
 *
 * @returns {Promise<string[]>} what was written to the console
 */
async function walk(tab, address, {ending, ticked}) {
  const printed = [];
  tab.listen((method, params) => {
    if (method === 'Runtime.exceptionThrown')
      printed.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    if (method === 'Runtime.consoleAPICalled')
      printed.push(params.args.map(({value}) => value).join(' '));
    if (method === 'Log.entryAdded') printed.push(params.entry.text);
  });
  for (const domain of ['Page', 'Runtime', 'Log', 'DOM']) await tab.send(`${domain}.enable`);
  await tab.send('Page.navigate', {url: `${address}/`});
  const registered = `location.href === "${address}/" && document.readyState === "complete" && !document.querySelector(":not(:defined)")`;
  await until(() => tab.evaluate(registered), 'all four tags are registered');

  /** The first thing that fits in the shadow root of a tag. */
  const drawn = (tag, what, fits) =>
    until(async () => {
      const inRoot = ({path}) => path.slice(path.indexOf(tag)).includes('#document-fragment');
      const [found] = await tab.find(
        (element) => element.path.includes(tag) && inRoot(element) && fits(element),
      );
      return found;
    }, `${tag} has drawn ${what}`);
  const dials =
    (number) =>
    ({attributes}) =>
      attributes.href === `tel:${number}`;

  await drawn('four-signs-week', 'a link to 999', dials('999'));
  await drawn('four-signs-helplines', 'a link to 999', dials('999'));
  for (const {id} of ticked) {
    const label = await drawn(
      'four-signs-checklist',
      `“${items[id]}”`,
      ({name, text}) => name === 'label' && text === items[id],
    );
    await tab.press(label.nodeId);
    const checked = await tab.call(
      label.nodeId,
      'function () { return this.querySelector("input").checked; }',
    );
    if (!checked) throw new Error(`“${items[id]}” was pressed, and is not ticked.`);
  }
  const isFinish = ({name, text}) => name === 'button' && text === checklistEn.finish;
  await tab.press(
    (await drawn('four-signs-checklist', `“${checklistEn.finish}”`, isFinish)).nodeId,
  );
  const {title} = endings[ending];
  await drawn(
    'four-signs-checklist',
    `“${title}”`,
    ({name, text}) => /^h\d$/.test(name) && text === title,
  );
  await drawn('four-signs-checklist', 'a link to 999', dials('999'));

  // The host's link: the one that we draw where there is none is hidden.
  const isOurs = ({path}) => path.includes('#document-fragment');
  const [exit] = await tab.find(
    (element) => element.attributes.href === `${address}/weather` && !isOurs(element),
  );
  await tab.press(exit.nodeId);
  await until(async () => {
    const {entries, currentIndex} = await tab.send('Page.getNavigationHistory');
    return entries[currentIndex].url === `${address}/weather`;
  }, 'the tab is elsewhere');
  const {entries} = await tab.send('Page.getNavigationHistory');
  if (entries.some(({url}) => url === `${address}/`)) throw new Error('Back leads to the page.');
  return printed;
}

/** The outcome of one journey in one browser, as one line of the table. */
async function outcomeOf(browser, journey, address) {
  const tab = await openTab(executable(browser));
  const {product} = await tab.send('Browser.getVersion').catch(() => ({product: ''}));
  try {
    const printed = await walk(tab, address, journey);
    return {
      product,
      problem: printed.length ? `the console says: ${printed.join(' | ')}` : undefined,
    };
  } catch (error) {
    return {product, problem: /** @type {Error} */ (error).message};
  } finally {
    await tab.close();
  }
}

const asked = process.argv.slice(2).map(Number);
const {address, stop} = await startServer();
/** @type {{version: string, outcomes: string[]}[]} */
const rows = [];
for (const browser of oldBrowsers) {
  if (asked.length && !asked.includes(browser.chromium)) continue;
  const row = {version: String(browser.chromium), outcomes: /** @type {string[]} */ ([])};
  for (const journey of journeys) {
    const {product, problem} = await outcomeOf(browser, journey, address);
    row.version = product.split('/')[1] || row.version;
    row.outcomes.push(problem ? `**no**: ${problem}` : 'yes');
    console.log(`Chromium ${row.version}, ${journey.ending}: ${problem ?? 'reached, and left'}`);
    if (problem) process.exitCode = 1;
  }
  rows.push(row);
}
stop();

if (!asked.length && !process.exitCode) {
  const {version} = JSON.parse(readFileSync(new URL('package.json', top), 'utf8'));
  const lines = [
    '# The journeys in real old browsers',
    'What `npm run test:old` found when it last ran as a whole. It writes this file.',
    `${new Date().toISOString().slice(0, 10)}, version ${version}, \`dist/cdn/four-signs.js\` on a page with all four tags. "Yes" is: the visitor ` +
      'ticks with the mouse, reads that ending, presses the exit once, and is elsewhere, with no way Back; week and helplines are ' +
      'drawn as well; no exception, and not a word in the console.',
    [
      `| Chromium | ${journeys.map(({ending}) => ending).join(' | ')} |`,
      `| --- | ${journeys.map(() => '---').join(' | ')} |`,
      ...rows.map(({version, outcomes}) => `| ${version} | ${outcomes.join(' | ')} |`),
    ].join('\n'),
    'The browsers come from npm, in the package `chrome-aws-lambda`; their integrity is in `test/old-browsers/browsers.mjs`. They run on Linux for x64, ' +
      'with the libraries that a distribution’s own Chromium brings.',
  ];
  writeFileSync(
    record,
    await prettier.format(lines.join('\n\n'), {
      ...(await prettier.resolveConfig(record)),
      filepath: record,
    }),
  );
}
