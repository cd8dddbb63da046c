/**
 * Whether a change makes drawing quicker: two folders of built files, the same page from each, in
 * pairs that take turns. On a machine that does other things as well, one time says nothing, and
 * the middle of many differences does. Writes nothing.
 *
 * node scripts/bench/pairs.mjs <before> [<after>] [--rounds 15] [--page "ours, English"]
 *                              [--slower 6]
 *
 * A folder is one like dist/cdn; without <after> it is dist/cdn. Printed of each measure: the
 * middle of both, the middle of the differences, and between which two it lies with a
 * probability of 95 % (the bootstrap, 2,000 times). Where these have one sign, it is a difference.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {serve} from '../serve/server.mjs';
import {findBrowsers} from '../test/browsers.mjs';
import {countNodes} from './count-nodes.mjs';
import {pages} from './pages.mjs';

const given = process.argv.slice(2);
const flag = (name, usual) => (given.includes(name) ? given[given.indexOf(name) + 1] : usual);
const folders = given.filter((each, at) => !/^--/.test(each) && !/^--/.test(given[at - 1] ?? ''));
const [before, after = 'dist/cdn'] = folders;
if (!before) throw new Error('Which folder was before?');
const rounds = Number(flag('--rounds', 15));
const page = flag('--page', 'ours, English');
const slower = Number(flag('--slower', 6));

const server = await serve({
  folder: 'demo',
  middleware: [
    async (context, next) => {
      const [, side, file] = decodeURIComponent(context.path).split('/');
      const folder = {before, after}[side];
      if (!folder) return next();
      context.set({'Cache-Control': 'no-store'});
      if (file === page) {
        context.type = 'html';
        context.body = pages[page].html.replace(
          /(src|href)="\/(?=[^"]+\.(?:js|css)")/g,
          `$1="/${side}/`,
        );
      } else {
        context.type = file.split('.').pop() ?? '';
        context.body = readFileSync(join(folder, file));
      }
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

/**
 * @param {'before' | 'after'} side
 * @param {'timeTicks' | 'threadTicks'} timeDomain - of what the browser says of its own work
 */
async function measure(side, timeDomain) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  tab.setDefaultTimeout(120_000);
  await tab.setViewport({width: 360, height: 640});
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', {timeDomain});
  if (slower > 1 && timeDomain === 'timeTicks') await tab.emulateCPUThrottling(slower);
  await tab.goto(`${server.url}/${side}/${encodeURIComponent(page)}`, {waitUntil: 'load'});
  await tab.waitForFunction(pages[page].drawn, {polling: 'raf'});
  const drawn = await tab.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      ),
  );
  const {metrics} = await session.send('Performance.getMetrics');
  const found = Object.fromEntries(metrics.map((each) => [each.name, each.value]));
  const nodes = await countNodes(tab);
  await context.close();
  const work = {
    script: found.ScriptDuration * 1000,
    'style and layout': (found.RecalcStyleDuration + found.LayoutDuration) * 1000,
    'all work': found.TaskDuration * 1000,
  };
  return timeDomain === 'timeTicks' ? {'painted, by the clock': drawn, ...work} : {nodes, ...work};
}

const middle = (all) => [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)];

/** Between which two the middle lies, had the same been drawn again and again. */
function spread(all) {
  const middles = Array.from({length: 2000}, () =>
    middle(all.map(() => all[Math.floor(Math.random() * all.length)])),
  ).sort((one, other) => one - other);
  return [middles[50], middles[1949]];
}

const sides = /** @type {const} */ (['before', 'after']);
/** @type {Record<string, Record<'before' | 'after', number[]>>} */
const taken = {};
/** The clock first; `--slower 1` leaves it out, where too much else goes on for it to tell. */
const domains = /** @type {('timeTicks' | 'threadTicks')[]} */ (
  slower > 1 ? ['timeTicks', 'threadTicks'] : ['threadTicks']
);
for (const side of sides) await measure(side, 'threadTicks');
for (let round = 0; round < rounds; round += 1) {
  for (const domain of domains) {
    const label =
      domain === 'timeTicks'
        ? `a processor ${slower} times slower`
        : 'this processor, its own time';
    for (const side of round % 2 ? [...sides].reverse() : sides) {
      const found = await measure(side, domain);
      for (const [name, value] of Object.entries(found)) {
        const of = `${label}: ${name}`;
        taken[of] ??= {before: [], after: []};
        taken[of][side].push(value);
      }
    }
  }
  process.stderr.write('.');
}
process.stderr.write('\n');
await browser.close();
await server.stop();
console.log(`${page}, ${rounds} pairs\n`);
for (const [name, {before: first, after: second}] of Object.entries(taken)) {
  const differences = second.map((value, at) => value - first[at]);
  const [least, most] = spread(differences).map((value) => value.toFixed(1));
  console.log(
    `${name}: ${middle(first).toFixed(1)} → ${middle(second).toFixed(1)}, ` +
      `${middle(differences).toFixed(1)} (${least} to ${most})`,
  );
}
