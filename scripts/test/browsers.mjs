/**
 * Finds the browsers that the tests run in.
 *
 * node scripts/test/browsers.mjs                       says where they are
 * node scripts/test/browsers.mjs --install             installs what is missing, where it may
 * node scripts/test/browsers.mjs --versions file.json  writes which versions they are
 *
 * CHROME_PATH, FIREFOX_PATH  a browser of your own choice
 * HEADLESS_SHELL             what to use for Chromium where no window is needed; empty for none
 * WEBKIT_DRIVER              a WebKitWebDriver of your own choice
 * BROWSERS=chromium,firefox  which of them to use
 * BROWSER_INSTALL=0 | 1      never, or always, install what is missing. Without it: as root,
 *                            in CI, and when there is no browser at all
 */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {delimiter, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';

const {env, platform} = process;

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} Engine
 *
 * @typedef {object} Browser
 * @property {string} variable - of the environment, for a path of one's own choice
 * @property {string[]} commands - what it is called on PATH
 * @property {{[platform: string]: string[]}} places - where else it is put
 * @property {string[]} packages - how Debian and Ubuntu call it
 * @property {string} name
 * @property {() => boolean} [complete] - whether what it needs is here
 */

/** @type {{[engine: string]: Browser}} */
const known = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    places: {
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ],
      win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
    },
    packages: ['chromium', 'chromium-browser'],
    name: 'Chrome or Chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox/firefox.exe'],
    },
    packages: ['firefox-esr', 'firefox'],
    name: 'Firefox',
  },
  // There is none for macOS or Windows.
  ...(platform === 'linux' && {
    webkit: {
      variable: 'WEBKIT_DRIVER',
      commands: ['WebKitWebDriver'],
      places: {},
      packages: ['webkit2gtk-driver', 'xvfb'],
      name: 'WebKitGTK',
      complete: () => Boolean(miniBrowser() && (env.DISPLAY || onPath(['Xvfb']).some(canRun))),
    },
  }),
};

const engines = Object.keys(known);

/** Its command, and how Debian calls its package. */
const headlessShell = 'chromium-headless-shell';

/**
 * The browser that WebKitWebDriver drives. It is not on PATH: each version of the library has its
 * own.
 */
export function miniBrowser() {
  const top = '/usr/lib';
  const inside = (folder) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name));
    } catch {
      return [];
    }
  };
  return [top, ...inside(top)]
    .flatMap(inside)
    .filter((folder) => /webkit2gtk-[0-9.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(canRun);
}

/**
 * Chromium without the browser around it: `chromium-headless-shell`, from the same source. A new
 * tab costs it a fifth of the processor's time (docs/decisions/test-speed.md). It is used where it
 * is of the same version as Chromium; elsewhere, and for what the browser itself does, Chromium is.
 *
 * @returns {string | undefined} its path
 */
export function findHeadlessShell() {
  if (env.HEADLESS_SHELL !== undefined) return env.HEADLESS_SHELL || undefined;
  if (env[known.chromium.variable]) return undefined;
  const shell = onPath([headlessShell]).find(canRun);
  const chromium = find(known.chromium);
  const number = (path) => /\d+(?:\.\d+)+/.exec(version(path))?.[0];
  return shell && chromium && number(shell) === number(chromium) ? shell : undefined;
}

/** What a browser says of its version. */
const version = (path) => spawnSync(path, ['--version'], {encoding: 'utf8'}).stdout?.trim();

/**
 * The engines to use: all of them, or those named in BROWSERS.
 *
 * @returns {Engine[]}
 */
export function wanted() {
  const asked = (env.BROWSERS ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = asked.filter((name) => !engines.includes(name));
  if (unknown.length) throw new Error(`BROWSERS=${env.BROWSERS}: expected ${engines.join(',')}`);
  return /** @type {Engine[]} */ (asked.length ? asked : engines);
}

/**
 * The path of each engine's browser.
 *
 * @returns {{[engine in Engine]?: string}}
 */
export function findBrowsers() {
  return Object.fromEntries(engines.map((engine) => [engine, find(known[engine])]));
}

function onPath(commands) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return platform === 'win32'
    ? []
    : commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** @param {Browser} browser */
function find({variable, commands, places, complete = () => true}) {
  if (env[variable]) return env[variable];
  if (!complete()) return undefined;
  const fixed =
    platform === 'win32'
      ? [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
          .flatMap((folder) => folder || [])
          .flatMap((folder) => places.win32.map((place) => join(folder, place)))
      : (places[platform] ?? []);
  return [...onPath(commands), ...fixed].find(canRun);
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const succeeds = (command, args, options = {}) =>
  spawnSync(command, args, {stdio: 'ignore', ...options}).status === 0;

/**
 * How to call apt-get here.
 *
 * @returns {((...args: string[]) => boolean) | undefined} whether it went well; `undefined` where
 *   there is none, or no right to
 */
function aptGet() {
  const root = process.getuid?.() === 0;
  const sudo = root ? [] : ['sudo', '-n'];
  if (!succeeds('apt-get', ['--version']) || (!root && !succeeds('sudo', ['-n', 'true']))) return;
  return (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-qq', ...args];
    return succeeds(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  };
}

const announce = (names) =>
  console.log(
    `Not here, and now installed with apt-get, which changes this machine: ${names}. BROWSER_INSTALL=0 installs nothing.`,
  );
const installPackage = (apt, name) => apt('install', '-y', '--no-install-recommends', name);

/** Installs from the distribution's packages. */
function install(missing) {
  const apt = aptGet();
  if (!apt) return;
  const names = missing.map(
    (engine) =>
      `${known[engine].name} (${known[engine].packages.join(engine === 'webkit' ? ', ' : ' or ')})`,
  );
  announce(names.join('; '));
  apt('update');
  for (const engine of missing) {
    // The name differs between Debian and Ubuntu, and Ubuntu's may be an empty shell: what counts
    // is whether it is found afterwards.
    for (const name of known[engine].packages) {
      if (installPackage(apt, name) && find(known[engine])) break;
    }
  }
}

/**
 * Installs what makes the tests quicker, where the distribution has it. The tests do without it
 * where it cannot be installed.
 */
function installHeadlessShell() {
  if (!find(known.chromium)?.startsWith('/usr/bin/') || onPath([headlessShell]).some(canRun))
    return;
  const apt = succeeds('apt-cache', ['show', headlessShell]) ? aptGet() : undefined;
  if (!apt) return;
  announce(`Chromium without its window (${headlessShell})`);
  installPackage(apt, headlessShell);
}

function main() {
  let found = findBrowsers();
  const missing = () => wanted().filter((engine) => !found[engine]);
  const may =
    env.BROWSER_INSTALL === '1' ||
    (env.BROWSER_INSTALL !== '0' &&
      (Boolean(env.CI) || process.getuid?.() === 0 || missing().length === wanted().length));
  if (missing().length && may && process.argv.includes('--install')) {
    install(missing());
    found = findBrowsers();
  }
  if (may && process.argv.includes('--install') && wanted().includes('chromium'))
    installHeadlessShell();
  const versions = process.argv.indexOf('--versions');
  if (versions > 0) {
    const file = process.argv[versions + 1];
    const shell = findHeadlessShell();
    const paths = [
      ...wanted().map((engine) => [engine, found[engine]]),
      ...(shell ? [['shell', shell]] : []),
    ];
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(
      file,
      JSON.stringify(
        Object.fromEntries(
          paths.map(([name, path]) => [name, path ? [path, version(path)] : null]),
        ),
      ),
    );
    return;
  }
  for (const engine of wanted()) console.log(`${engine}: ${found[engine] ?? 'not found'}`);
  if (!missing().length) return;
  const names = missing().map((engine) => known[engine].name);
  const variables = missing().map((engine) => known[engine].variable);
  const all = Boolean(env.CI) || missing().length === wanted().length;
  console[all ? 'error' : 'warn'](
    `${all ? 'The tests need' : 'Tests are left out that need'} ${names.join(' and ')}: install it, or name its path in ${variables.join(' and ')}.`,
  );
  if (all) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
