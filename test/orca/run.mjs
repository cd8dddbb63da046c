/**
 * Orca, a screen reader that people use, on the main journey of the built files: what it hands to
 * its voice is written into test/orca/heard.txt, with the day and the versions. A command of its
 * own (`npm run test:orca`), because it needs a Linux with what is named below.
 *
 * On Debian: apt install orca xdotool xvfb at-spi2-core dbus-x11 firefox-esr
 */
import {spawn, spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {findBrowsers} from '../../scripts/test/browsers.mjs';
import {launchOptions} from '../support/browser-launchers.mjs';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {startLeavingSites} from '../support/leaving-site.mjs';
import {until} from '../support/until.mjs';

const file = fileURLToPath(import.meta.url);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

if (process.argv[2] !== '--inside') {
  const missing = ['orca', 'xdotool', 'Xvfb', 'dbus-run-session'].filter(
    (name) => spawnSync('which', [name]).status,
  );
  if (!findBrowsers().firefox) missing.push('firefox');
  if (missing.length) {
    console.error(`Not here: ${missing.join(', ')}. See the top of test/orca/run.mjs.`);
    process.exit(1);
  }
  const home = mkdtempSync(join(tmpdir(), 'four-signs-orca-'));
  mkdirSync(join(home, 'run'), {mode: 0o700});
  const customs = join(home, '.local/share/orca');
  mkdirSync(customs, {recursive: true});
  copyFileSync(here('orca-customizations.py'), join(customs, 'orca-customizations.py'));
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve) =>
    screen.stdio[3]?.once('data', (data) => resolve(String(data).trim())),
  );
  const {status} = spawnSync('dbus-run-session', ['--', process.execPath, file, '--inside'], {
    stdio: 'inherit',
    timeout: 400_000,
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      HOME: home,
      XDG_RUNTIME_DIR: join(home, 'run'),
      FOUR_SIGNS_HEARD: join(home, 'heard'),
      GNOME_ACCESSIBILITY: '1',
    },
  });
  screen.kill();
  rmSync(home, {recursive: true, force: true, maxRetries: 3});
  process.exit(status ?? 1);
}

const heard = String(process.env.FOUR_SIGNS_HEARD);
writeFileSync(heard, '');
const said = () => readFileSync(heard, 'utf8').split('\n').slice(0, -1);
const orca = spawn('orca', [], {stdio: ['ignore', 'inherit', 'inherit']});
const lines = [];
let from = 0;
/** How long Orca says nothing more when it has finished, in milliseconds. */
const pause = 600;

/** Writes down what is done and what Orca says of it, which may be nothing. */
async function hear(name, act) {
  from = said().length;
  await act();
  const deadline = Date.now() + 8000;
  for (let last = -1, now = from; ; last = now, now = said().length) {
    if (now === last && (now > from || Date.now() > deadline)) break;
    if (Date.now() > deadline) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const phrases = said().slice(from);
  const spoken = phrases.length ? phrases : ['(nothing)'];
  lines.push(
    `-> ${name}`,
    ...spoken.map((each) => `   ${each.replace(/localhost:\d+/, 'localhost')}`),
  );
  return phrases.join(' ');
}

/** Keys as the keyboard sends them, so that Orca has them first. */
const press = (name, ...keys) =>
  hear(name, () => {
    const {status} = spawnSync('xdotool', ['key', ...keys]);
    if (status !== 0) throw new Error(`xdotool key ${keys}`);
  });

const expectToHear = (words, phrases) => {
  if (!phrases.toLowerCase().includes(words.toLowerCase()))
    throw new Error(`Orca did not say “${words}” but “${phrases}”`);
};

const {me} = checklistEn.voices;
const sites = await startLeavingSites();
sites.page(
  '/help.html',
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>
<four-signs-exit><a href="${sites.elsewhere}/weather" rel="noreferrer">Leave this page</a></four-signs-exit>
<h1>Help</h1><four-signs-checklist nation="wales"></four-signs-checklist>
<script src="/dist/cdn/four-signs.js"></script></html>`,
);
const begun = Date.now();
let browser;
let status = 1;
try {
  await until(() => said().length, 'Orca runs', 60_000);
  browser = await puppeteer.launch({
    ...launchOptions.firefox(findBrowsers().firefox),
    headless: false,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {'accessibility.force_disabled': -1},
  });
  const [tab] = await browser.pages();
  await tab.bringToFront();
  await until(
    () =>
      spawnSync('xdotool', ['search', '--onlyvisible', '--class', 'firefox', 'windowfocus'])
        .status === 0,
    'the window has the focus',
  );
  // From the address bar, so that the page has the focus afterwards.
  spawnSync('xdotool', ['key', 'ctrl+l']);
  spawnSync('xdotool', ['type', `${sites.host}/help.html`]);
  await hear('opens the page', async () => {
    spawnSync('xdotool', ['key', 'Return']);
    await until(
      () =>
        tab
          .evaluate(() => document.title === 'Help' && !document.querySelector(':not(:defined)'))
          .catch(() => false),
      'the page is there',
    );
  });
  /** The words of what has the focus, which may be in a closed root. */
  const focused = async () => {
    await giveRoots(tab);
    return tab.evaluate((name) => {
      const host = document.activeElement;
      const each = window[Symbol.for(name)].rootOf(host)?.activeElement ?? host;
      return (each.labels?.[0] ?? each).textContent.replace(/\s+/g, ' ').trim();
    }, key);
  };
  /** Tab until the words have the focus. */
  const tabTo = async (words) => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      const phrases = await press('Tab', 'Tab');
      if ((await focused()).includes(words)) return phrases;
    }
    throw new Error(`Tab did not come to “${words}”`);
  };
  for (let headings = 0; headings < 4; headings += 1) await press('H, the next heading', 'h');
  for (const words of [me.items.calls, me.items.weapon]) {
    expectToHear(words.slice(0, 20), await tabTo(words));
    expectToHear('checked', await press('Space', 'space'));
  }
  await tabTo(checklistEn.finish);
  await press('Enter', 'Return');
  const ending = await focused();
  if (!Object.values(me.endings).some(({title}) => ending.includes(title)))
    throw new Error(`No title of an ending has the focus, but “${ending}”`);
  const links = [];
  for (let tabs = 0; tabs < 6; tabs += 1) links.push(await press('Tab', 'Tab'));
  expectToHear('999', links.join(' '));
  expectToHear('Weather', await press('Shift, three times', 'Shift_L', 'Shift_L', 'Shift_L'));
  const version = spawnSync('orca', ['--version']).stdout.toString().trim();
  const {version: ours} = JSON.parse(readFileSync(here('../../package.json'), 'utf8'));
  const header = `Orca ${version}, ${await browser.version()}, four-signs ${ours}, ${new Date().toISOString().slice(0, 10)}.\n`;
  writeFileSync(here('heard.txt'), `${header}\n${lines.join('\n')}\n`);
  console.log(header, `${lines.length} lines in ${Math.round((Date.now() - begun) / 1000)} s`);
  status = 0;
} catch (error) {
  console.error(lines.join('\n'), error);
}
await browser?.close();
sites.stop();
orca.kill();
process.exit(status);
