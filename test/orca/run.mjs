/**
 * Orca, a screen reader that people use, on the main journey of the built files: what it says is
 * written into test/orca/heard.txt, with the day. A command of its own (`npm run test:orca`),
 * because it needs a Linux with Orca, speech-dispatcher, Xvfb and Firefox, and about a minute.
 *
 * On Debian: apt install orca speech-dispatcher xvfb at-spi2-core dbus-x11
 */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {serve} from '../../scripts/serve/server.mjs';
import {findBrowsers} from '../../scripts/test/browsers.mjs';
import {launchOptions} from '../support/browser-launchers.mjs';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {until} from '../support/until.mjs';

const file = fileURLToPath(import.meta.url);

if (process.argv[2] !== '--inside') {
  const missing = ['orca', 'speech-dispatcher', 'Xvfb', 'dbus-run-session'].filter(
    (name) => spawnSync('which', [name]).status,
  );
  if (missing.length || !findBrowsers().firefox) {
    console.error(`Not here: ${[...missing, ...(findBrowsers().firefox ? [] : ['firefox'])]}`);
    process.exit(1);
  }
  const home = mkdtempSync(join(tmpdir(), 'four-signs-orca-'));
  mkdirSync(join(home, 'run'), {mode: 0o700});
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
      GNOME_ACCESSIBILITY: '1',
    },
  });
  screen.kill();
  rmSync(home, {recursive: true, force: true});
  process.exit(status ?? 1);
}

const home = String(process.env.HOME);
const log = join(home, 'orca.log');
const children = [];
const start = (command, args) => {
  const child = spawn(command, args, {stdio: 'ignore'});
  children.push(child);
  return child;
};
start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
spawnSync('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true']);
const socket = join(String(process.env.XDG_RUNTIME_DIR), 'speech-dispatcher', 'speechd.sock');
mkdirSync(join(socket, '..'), {recursive: true});
// There need be no loudspeaker.
writeFileSync(join(home, '.libao'), 'default_driver=null\n');
writeFileSync(
  join(home, 'speechd.conf'),
  `AudioOutputMethod "libao"
CommunicationMethod "unix_socket"
SocketPath "${socket}"
LogLevel 1
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
`,
);
start('speech-dispatcher', [
  '--run-single',
  '--timeout',
  '0',
  '-C',
  home,
  '-c',
  'unix_socket',
  '-S',
  socket,
]);
await until(() => existsSync(socket), 'speech-dispatcher listens', 30_000).catch((error) =>
  console.error(error.message),
);
start('orca', ['--replace', `--debug-file=${log}`]);

const read = () => {
  try {
    return readFileSync(log, 'utf8');
  } catch {
    return '';
  }
};
/** What Orca has said since, without the name of the window and its own greeting. */
let from = 0;
const said = () =>
  [
    ...read()
      .slice(from)
      .matchAll(/SPEECH OUTPUT: '(.*?)'(?=\{|$)/gm),
  ].map(([, words]) => words.trim());
/** Waits until Orca has said the words, and then until it is quiet. */
const listen = async (words) => {
  await until(() => said().join(' ').includes(words), `Orca says "${words}"`, 6000).catch((error) =>
    console.error(error.message),
  );
  let last = -1;
  for (let now = said().length; now !== last; now = said().length) {
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const phrases = said();
  from = read().length;
  return phrases.map((each) => `   ${each}`);
};

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title><h1>Help</h1>
<four-signs-checklist nation="wales" layout="steps"></four-signs-checklist><script src="/dist/cdn/four-signs.js"></script></html>`;
let status = 1;
const site = await serve({
  folder: 'test/e2e',
  middleware: [
    (context, next) => {
      if (context.path !== '/orca.html') return next();
      context.type = 'html';
      context.body = page;
      return undefined;
    },
  ],
});
const browser = await puppeteer.launch({
  ...launchOptions.firefox(findBrowsers().firefox),
  headless: false,
  extraPrefsFirefox: {'accessibility.force_disabled': -1},
});
try {
  await until(
    () => /Orca.*(?:Activated|started)|ORCA: Initialized|Screen reader on/i.test(read()),
    'Orca runs',
    40_000,
  );
  const tab = await browser.newPage();
  await tab.goto(`${site.url}/orca.html`);
  await tab.bringToFront();
  await tab.waitForFunction(() => !document.querySelector(':not(:defined)'));
  const lines = ['-> opens the page', ...(await listen('Page has'))];
  /** The words of what has the focus, which may be in the closed root. */
  const focused = async () => {
    await giveRoots(tab);
    return tab.evaluate((name) => {
      const host = document.activeElement;
      const each = window[Symbol.for(name)].rootOf(host)?.activeElement ?? host;
      return (each.labels?.[0] ?? each).textContent.replace(/\s+/g, ' ').trim();
    }, key);
  };
  const press = async (pressed, name) => {
    await tab.keyboard.press(pressed);
    const words = await focused();
    lines.push(`-> ${name}`, ...(await listen(pressed === ' ' ? 'checked' : words.slice(0, 12))));
    return words;
  };
  /** Tab until the words have the focus, then the key. */
  const pressOn = async (words, pressed, name) => {
    for (let tabs = 0; tabs < 15; tabs += 1) if ((await press('Tab', 'Tab')).includes(words)) break;
    await press(pressed, `${name}, on “${words}”`);
  };
  await pressOn(checklistEn.start, 'Enter', 'Enter');
  await pressOn(checklistEn.voices.me.items.calls, ' ', 'Space');
  await pressOn(checklistEn.skip, 'Enter', 'Enter');
  for (let tabs = 0; tabs < 6; tabs += 1) await press('Tab', 'Tab');
  const version = spawnSync('orca', ['--version']).stdout.toString().trim();
  const header = `Orca ${version}, ${await browser.version()}, ${new Date().toISOString().slice(0, 10)}: what it said, with Tab, Space and Enter.\n`;
  writeFileSync(
    fileURLToPath(new URL('heard.txt', import.meta.url)),
    `${header}\n${lines.join('\n')}\n`,
  );
  console.log(header, lines.length);
  status = 0;
} catch (error) {
  console.error(error, read().slice(-1500));
} finally {
  if (process.env.KEEP_LOG) writeFileSync(process.env.KEEP_LOG, read());
}
await browser.close();
await site.stop();
for (const child of children) child.kill();
process.exit(status);
