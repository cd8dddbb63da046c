/**
 * How quick the built files are, beside plain HTML: `npm run bench`. Writes docs/bench.md. A time means something only beside another one that was taken in the same run, so the pages take turns,
 * and the middle of several rounds counts. Nothing here passes or fails.
 *
 * node scripts/bench.mjs [--rounds 9] [--print]   --print writes nothing
 *
 * Each page is loaded in a browser that is six times slower than the machine it runs on, over a line as slow as a bad day of 4G. Chromium alone can be told so.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {format, resolveConfig} from 'prettier';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from './browsers.mjs';
import {serve} from './server.mjs';

const flag = (name, usual) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : usual);
const rounds = Number(flag('--rounds', 9));
const slower = 6;
/** 1.6 megabits a second, and 150 ms there and back. */
const line = {offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9};

const words = `<h2>Get help now</h2><p>In an emergency call <strong><a href="tel:999">999</a></strong>. It is free, day and night.</p>
<ul><li>National Stalking Helpline: <a href="tel:+448088020300">0808 802 0300</a></li></ul>`;
const boxes = Array.from(
  {length: 33},
  (_, nth) => `<p><label><input type="checkbox" autocomplete="off"> Something that somebody does, number ${nth + 1}</label></p>`,
).join('\n');

const page = ({head = '', wrap = (_, inside) => inside, list = words}) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Help</title><link rel="stylesheet" href="/dist/cdn/fallback.css">${head}</head><body>
${wrap('four-signs-exit', '<a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a> <p>Leaving does not clear your history or stop spyware.</p>')}
<main><h1>Help in our county</h1>
${wrap('four-signs-week', words)}
${wrap('four-signs-checklist', list)}
${wrap('four-signs-helplines', words)}
<p id="after">What follows.</p></main></body></html>`;

const tag = (name, inside) => `<${name}>${inside}</${name}>`;
const pages = {
  'plain HTML': page({list: boxes}),
  'with the one file': page({head: '<script src="/dist/cdn/four-signs.js" defer></script>', wrap: tag}),
  'with the exit alone': page({
    head: '<script src="/dist/cdn/four-signs-exit.js" defer></script>',
    wrap: (name, inside) => (/exit/.test(name) ? tag(name, inside) : inside),
    list: boxes,
  }),
};

/** What a page measures of itself, from its first byte on. */
const instruments = () => {
  const seen = {shift: 0, longest: 0, events: []};
  window.seen = seen;
  const watch = (type, each, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({type, buffered: true, ...options});
  watch('layout-shift', ({value}) => (seen.shift += value));
  watch('longtask', ({duration}) => (seen.longest = Math.max(seen.longest, duration)));
  watch('event', ({name, duration}) => name === 'click' && seen.events.push(duration), {durationThreshold: 16});
  // The roots are kept, so that boxes behind a closed one can be pressed.
  const {attachShadow} = Element.prototype;
  window.roots = [];
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    window.roots.push(root);
    return root;
  };
};

/** What a host's server sends: compressed once, long before anybody asks. */
const sent = new Map(Object.entries(pages).map(([name, html]) => [`/${name}`, ['html', brotliCompressSync(html)]]));
for (const file of ['four-signs.js', 'four-signs-exit.js', 'fallback.css'])
  sent.set(`/dist/cdn/${file}`, [
    file.split('.').pop(),
    brotliCompressSync(readFileSync(fileURLToPath(new URL(`../dist/cdn/${file}`, import.meta.url)))),
  ]);

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
const browser = await puppeteer.launch({executablePath: findBrowsers().chromium, headless: true, args: ['--no-sandbox', '--disable-gpu']});

async function open(name, {slow = true} = {}) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({width: 360, height: 640});
  await tab.evaluateOnNewDocument(instruments);
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Performance.enable');
  if (slow) {
    await session.send('Network.emulateNetworkConditions', line);
    await tab.emulateCPUThrottling(slower);
  }
  await tab.goto(`${server.url}/${encodeURIComponent(name)}`, {waitUntil: 'load'});
  return {tab, session, close: () => context.close()};
}

const painted = (tab) => tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

async function measure(name) {
  const {tab, session, close} = await open(name);
  await painted(tab);
  const upgraded = await tab.evaluate(() => performance.now());
  await new Promise((resolve) => setTimeout(resolve, 500));
  const {metrics} = await session.send('Performance.getMetrics');
  const {TaskDuration} = Object.fromEntries(metrics.map((each) => [each.name, each.value]));
  const loaded = await tab.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    bytes: performance.getEntriesByType('resource').reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0),
    requests: performance.getEntriesByType('resource').length,
    ...window.seen,
  }));

  // Twenty ticks, each pressed where it is.
  await tab.evaluate(() => (window.seen.events = []));
  for (let nth = 0; nth < 20; nth += 1) {
    const at = await tab.evaluate((index) => {
      const all = [document, ...window.roots].flatMap((root) => [...root.querySelectorAll('input')]);
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

  // From the press of the exit to the next frame, which is empty. The destination never answers.
  let blank;
  if (name !== 'plain HTML') {
    await tab.setRequestInterception(true);
    tab.on('request', () => {});
    blank = await tab.evaluate(
      () =>
        new Promise((resolve) => {
          const from = performance.now();
          document.querySelector('four-signs-exit a').click();
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - from);
          requestAnimationFrame(() => port2.postMessage(0));
        }),
    );
  }
  await close();
  return {...loaded, upgraded, work: TaskDuration * 1000, tick: ticks[Math.floor(ticks.length * 0.95)], blank};
}

/** Draws many of each tag, and says how long that took and what it left on the page. */
async function many(count) {
  const {tab, session, close} = await open('with the one file', {slow: false});
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heap();
  const time = await tab.evaluate(async (number) => {
    const from = performance.now();
    for (let each = 0; each < number; each += 1)
      for (const name of ['four-signs-week', 'four-signs-checklist', 'four-signs-helplines', 'four-signs-exit'])
        document.body.append(document.createElement(name));
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - from;
  }, count / 4);
  const bytes = (await heap()) - before;
  await close();
  return {time, bytes};
}

const names = Object.keys(pages);
const taken = Object.fromEntries(names.map((name) => [name, []]));
await measure(names[0]);
for (let round = 0; round < rounds; round += 1) {
  for (const name of names) taken[name].push(await measure(name));
  process.stderr.write(`round ${round + 1} of ${rounds}\n`);
}
const middle = (name, key) => {
  const values = taken[name]
    .map((each) => each[key])
    .filter((value) => value !== undefined)
    .sort((one, other) => one - other);
  return values[Math.floor(values.length / 2)];
};
const crowd = [];
for (const count of [250, 500, 1000]) crowd.push([count, await many(count)]);
const version = await browser.version();
await browser.close();
await server.stop();

const number = (value, unit = ' ms', digits = 0) => (value === undefined ? '–' : `${value.toFixed(digits)}${unit}`);
const beside = (name, key) => {
  const plain = middle(names[0], key);
  const value = middle(name, key);
  return name === names[0] || !plain || value === undefined ? '' : ` (×${(value / plain).toFixed(2)})`;
};
const rows = [
  ['first words and numbers on the screen', 'first'],
  ['everything drawn and painted', 'upgraded'],
  ['work of the main thread until half a second later', 'work'],
  ['longest task', 'longest'],
  ['from a tick to the next frame, 95th percentile of 20', 'tick'],
  ['from the press of the exit to an empty frame', 'blank'],
].map(([what, key]) => `| ${what} | ${names.map((name) => number(middle(name, key)) + beside(name, key)).join(' | ')} |`);
const counts = [
  `| bytes of scripts and styles, brotli | ${names.map((name) => number(middle(name, 'bytes'), '')).join(' | ')} |`,
  `| requests after the page itself | ${names.map((name) => number(middle(name, 'requests'), '')).join(' | ')} |`,
  `| layout shift | ${names.map((name) => number(Math.max(...taken[name].map(({shift}) => shift)), '', 4)).join(' | ')} |`,
];
const text = `# How quick it is

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${version}, ${cpus().length} cores. Each page was loaded ${rounds} times in turn with the others, in a browser ${slower} times slower than the machine it ran on, over
1.6 megabits a second with 150 ms there and back, on a screen of 360 by 640. The middle value is shown, and beside it how many times that of plain HTML it is. Times mean
something only beside others of the same run.

| | ${names.join(' | ')} |
| --- | ${names.map(() => '--:').join(' | ')} |
${[...rows, ...counts].join('\n')}

"Plain HTML" is the same page with the same words and 33 boxes, and no script.

## Many on one page

At full speed, as many of the four tags as that, a quarter of each:

| elements | time until drawn | memory |
| --: | --: | --: |
${crowd.map(([count, {time, bytes}]) => `| ${count} | ${number(time)} | ${number(bytes / 1e6, ' MB', 1)} |`).join('\n')}
`;
console.log(text);
if (!process.argv.includes('--print')) {
  const file = fileURLToPath(new URL('../docs/bench.md', import.meta.url));
  writeFileSync(file, await format(text, {...(await resolveConfig(file)), filepath: file}));
}
