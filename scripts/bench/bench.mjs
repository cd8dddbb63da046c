/**
 * How quick the built files are, beside plain HTML and the same page by other means: `npm run
 * bench`. Writes RESULTS.md and results.svg beside this file. A time means something only beside
 * another one that was taken in the same run, so the pages take turns, and the middle of several
 * rounds counts. Nothing here passes or fails.
 *
 * node scripts/bench/bench.mjs [--rounds 5] [--ways slow-old,slow-new,fast-old,fast-new]
 *                              [--pages "ours, English;Vue"] [--many 250,500,1000] [--print]
 *
 * --many ''   not many on one page; --print   writes nothing
 *
 * An old phone is a browser six times slower than the machine; a slow line is a bad day of 4G.
 * Chromium alone can be told so. What is compared is installed from the lock file in peers/.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {format, resolveConfig} from 'prettier';
import puppeteer from 'puppeteer-core';
import {serve} from '../serve/server.mjs';
import {findBrowsers} from '../test/browsers.mjs';
import {countNodes} from './count-nodes.mjs';
import {chart, report} from './results.mjs';

const flag = (name, usual) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : usual;
const rounds = Number(flag('--rounds', 5));
const load = loadavg()[0];

const peers = fileURLToPath(new URL('peers/', import.meta.url));
if (!existsSync(`${peers}node_modules`)) {
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peers,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status) process.exit(status);
}
const {boxes, files, pages} = await import('./pages.mjs');

/** 1.6 megabits a second, and 150 ms there and back. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const ways = {
  'slow-old': {what: 'An old phone on a slow line', line: slowLine, slower: 6},
  'slow-new': {what: 'A new device on a slow line', line: slowLine, slower: 1},
  'fast-old': {what: 'An old phone on a fast line', line: undefined, slower: 6},
  'fast-new': {what: 'A new device on a fast line', line: undefined, slower: 1},
};
const wantedWays = flag('--ways', Object.keys(ways).join()).split(',');
const wantedPages = flag('--pages', '').split(';').filter(Boolean);
const names = Object.keys(pages).filter(
  (name) => !wantedPages.length || name === 'plain HTML' || wantedPages.includes(name),
);

/** What a page measures of itself, from its first byte on. */
const instruments = () => {
  const seen = {shift: 0, longest: 0, events: /** @type {number[]} */ ([])};
  window.seen = seen;
  const watch = (type, each, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      ...options,
    });
  watch('layout-shift', ({value}) => (seen.shift += value));
  watch('longtask', ({duration}) => (seen.longest = Math.max(seen.longest, duration)));
  watch('event', ({name, duration}) => name === 'click' && seen.events.push(duration), {
    durationThreshold: 16,
  });
};

/**
 * What a host's server sends: compressed once, long before anybody asks.
 *
 * @type {Map<string, [type: string, body: Buffer]>}
 */
const sent = new Map(
  Object.entries(pages).map(([name, {html}]) => [`/${name}`, ['html', brotliCompressSync(html)]]),
);
for (const [name, body] of Object.entries(await files()))
  sent.set(`/${name}`, [name.split('.').pop() ?? '', brotliCompressSync(body)]);

const server = await serve({
  folder: 'demo',
  middleware: [
    async (context, next) => {
      const found = sent.get(decodeURIComponent(context.path));
      if (!found) return next();
      [context.type, context.body] = found;
      context.set({'Content-Encoding': 'br', 'Cache-Control': 'no-store'});
      return undefined;
    },
  ],
});
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
  protocolTimeout: 600_000,
});

/** Opens a page, and says when everything in it was drawn and painted. */
async function open(name, {line, slower} = {line: undefined, slower: 1}) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  tab.setDefaultTimeout(120_000);
  await tab.setViewport({width: 360, height: 640});
  await tab.evaluateOnNewDocument(instruments);
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Performance.enable');
  if (line) await session.send('Network.emulateNetworkConditions', line);
  if (slower > 1) await tab.emulateCPUThrottling(slower);
  await tab.goto(`${server.url}/${encodeURIComponent(name)}`, {waitUntil: 'load'});
  await tab.waitForFunction(pages[name].drawn, {polling: 'raf'});
  const drawn = await painted(tab);
  return {tab, session, drawn, close: () => context.close()};
}

const painted = (tab) =>
  tab.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      ),
  );

async function measure(name, way) {
  const {tab, session, drawn, close} = await open(name, way);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const {metrics} = await session.send('Performance.getMetrics');
  const {TaskDuration} = Object.fromEntries(metrics.map((each) => [each.name, each.value]));
  const loaded = await tab.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    bytes: performance
      .getEntriesByType('resource')
      .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0),
    shift: window.seen.shift,
    longest: window.seen.longest,
  }));

  const nodes = await countNodes(tab);

  // Twenty ticks, each pressed where it is.
  await tab.evaluate(() => (window.seen.events = []));
  for (let nth = 0; nth < 20; nth += 1) {
    const at = await tab.evaluate((index) => {
      const {rootOf} = window[Symbol.for('leak watcher')] ?? {
        rootOf: (element) => element.shadowRoot,
      };
      const roots = [...document.querySelectorAll('*')].map(rootOf).filter(Boolean);
      const all = [document, ...roots].flatMap((root) => [
        ...root.querySelectorAll('input[type=checkbox]'),
      ]);
      const box = all[index];
      if (!box) return undefined;
      box.scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, top, width, height} = box.getBoundingClientRect();
      return {x: left + width / 2, y: top + height / 2};
    }, nth);
    if (!at) break;
    await tab.mouse.click(at.x, at.y);
    await painted(tab);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  const ticks = (await tab.evaluate(() => window.seen.events)).sort((one, other) => one - other);
  await close();
  return {
    ...loaded,
    drawn,
    nodes,
    work: TaskDuration * 1000,
    // What is quicker than 16 ms is not told: the next frame, at the latest.
    tick: ticks[Math.floor(ticks.length * 0.95)] ?? 16,
  };
}

/** Draws many of each tag, and says how long that took and what it left on the page. */
async function many(name, count) {
  const {tab, session, close} = await open(name);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heap();
  const time = await tab.evaluate(
    async (prefix, number) => {
      const from = performance.now();
      for (let each = 0; each < number; each += 1)
        for (const tag of ['week', 'checklist', 'helplines', 'exit'])
          document.body.append(document.createElement(`${prefix}-${tag}`));
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - from;
    },
    pages[name].tags ?? '',
    count / 4,
  );
  const bytes = (await heap()) - before;
  await close();
  return `${Math.round(time)} ms, ${(bytes / 1e6).toFixed(1)} MB`;
}

/** @type {import('./results.mjs').Condition[]} */
const conditions = wantedWays.map((name) => ({
  name,
  what: ways[name].what,
  taken: Object.fromEntries(names.map((each) => [each, []])),
}));
await measure(names[0], ways[wantedWays[0]]);
for (let round = 0; round < rounds; round += 1) {
  for (const {name: way, taken} of conditions)
    for (const name of names) {
      taken[name].push(await measure(name, ways[way]));
      process.stderr.write('.');
    }
  process.stderr.write(` round ${round + 1} of ${rounds}\n`);
}
const crowds = names.filter((name) => pages[name].tags);
const rows = [];
for (const count of flag('--many', '250,500,1000').split(',').filter(Boolean).map(Number)) {
  const row = [];
  for (const name of crowds) row.push(await many(name, count));
  rows.push(`| ${count} | ${row.join(' | ')} |`);
}
const version = await browser.version();
await browser.close();
await server.stop();

const {dependencies} = JSON.parse(readFileSync(`${peers}package.json`, 'utf8'));
const run = {
  boxes,
  conditions,
  rounds,
  date: new Date().toISOString().slice(0, 10),
  machine: `${version} on ${cpus().length} cores (${cpus()[0]?.model.trim()}), of which ${load.toFixed(1)} were busy with other things when it began`,
  versions: Object.entries(dependencies).map((each) => each.join(' ')),
  crowd: rows.length
    ? `| elements | ${crowds.join(' | ')} |\n| --: | ${crowds.map(() => '--:').join(' | ')} |\n${rows.join('\n')}`
    : '',
  chartFile: 'results.svg',
};
const text = report(run);
console.log(text);
if (!process.argv.includes('--print')) {
  const file = fileURLToPath(new URL('RESULTS.md', import.meta.url));
  writeFileSync(file, await format(text, {...(await resolveConfig(file)), filepath: file}));
  writeFileSync(new URL('results.svg', import.meta.url), chart(conditions[0]));
}
