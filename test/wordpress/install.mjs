/**
 * Gets a real WordPress for the tests of the plug-in, into .cache/wordpress: WordPress itself, its
 * driver for SQLite, and a database with a user for each role. All of it comes from one npm
 * package, whose version and integrity are those of package-lock.json in this folder.
 *
 * node test/wordpress/install.mjs
 *
 * WORDPRESS_BUILD=wp-6.4 takes an older one.
 *
 * It also needs PHP with SQLite. On Debian and Ubuntu it installs that from the distribution's
 * packages, where it may: see scripts/test/browsers.mjs. PHP_PATH names another.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {unzip} from '../../scripts/build/zip.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../.cache/wordpress/', import.meta.url));

const lock = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8'));
const name = '@wp-playground/wordpress-builds';
const {version, integrity} = lock.packages[`node_modules/${name}`];

/** One of the builds in the package: `wp-6.4`, `wp-6.5`, `wp-beta` (6.6), `wp-nightly` (6.7). */
const build = process.env.WORDPRESS_BUILD || 'wp-beta';

/** Whatever the installation is made of: another makes it anew. */
const madeOf = createHash('sha256')
  .update(integrity + build)
  .update(readFileSync(fileURLToPath(import.meta.url)));
for (const entry of readdirSync(join(here, 'site'), {recursive: true, withFileTypes: true}))
  if (entry.isFile()) madeOf.update(readFileSync(join(entry.parentPath ?? entry.path, entry.name)));
const folder = join(cache, madeOf.digest('hex').slice(0, 16));

export const wordpress = join(folder, 'wordpress');
/** The content folder of a site on which nobody has written yet. */
export const freshContent = join(folder, 'wp-content');
const versionFile = join(folder, 'version.txt');

/** @returns {string} such as `6.6-RC3` */
export function wordpressVersion() {
  if (!existsSync(versionFile))
    throw new Error('WordPress is not installed for the tests. Run: npm run test:wordpress');
  return readFileSync(versionFile, 'utf8');
}

export const php = process.env.PHP_PATH || 'php';

/** What is compiled once is kept: each test would wait a second for it. */
const compiled = join(folder, 'compiled');
export const phpOptions = [
  'opcache.enable=1',
  'opcache.enable_cli=1',
  `opcache.file_cache=${compiled}`,
  'opcache.validate_timestamps=1',
].flatMap((option) => ['-d', option]);

const hasSqlite = () =>
  spawnSync(php, ['-m'], {encoding: 'utf8'}).stdout?.includes('pdo_sqlite') ?? false;

/** Installs PHP from the distribution's packages. It is what Debian and Ubuntu call it. */
function installPhp() {
  const root = process.getuid?.() === 0;
  const {BROWSER_INSTALL: choice, CI} = process.env;
  const may = choice === '1' || (choice !== '0' && (root || Boolean(CI)));
  if (may) {
    console.log('Not here, and now installed with apt-get: php-cli, php-sqlite3.');
    const apt = (...args) =>
      spawnSync(root ? 'apt-get' : 'sudo', [...(root ? [] : ['-n', 'apt-get']), '-qq', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'php-cli', 'php-sqlite3');
  }
  if (!hasSqlite())
    throw new Error(
      'The tests of the WordPress plug-in need PHP with SQLite (php-cli and php-sqlite3 on Debian): ' +
        'install it, or name its path in PHP_PATH.',
    );
}

function write(files, to) {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(to, path)), {recursive: true});
    writeFileSync(join(to, path), content);
  }
}

function installWordPress() {
  rmSync(cache, {recursive: true, force: true});
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked, {recursive: true});
  const archive = join(
    unpacked,
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--ignore-scripts'], {
      cwd: unpacked,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }).trim(),
  );
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name}@${version} is ${found}, and not ${integrity}`);

  // The package has six versions of WordPress; one is unpacked. Its PHP is in a zip, and its
  // scripts and styles are in a folder.
  const parts = {
    php: `package/src/wordpress/${build}.zip`,
    assets: `package/public/${build}`,
    sqlite: 'package/src/sqlite-database-integration/sqlite-database-integration.zip',
  };
  execFileSync('tar', ['-xzf', archive, ...Object.values(parts)], {cwd: unpacked});
  renameSync(join(unpacked, parts.assets), wordpress);
  write(unzip(readFileSync(join(unpacked, parts.php))), wordpress);

  // What belongs to one site, as each file of tests has its own.
  const content = new Map();
  for (const [path, body] of unzip(readFileSync(join(unpacked, parts.sqlite)))) {
    const inside = path.replace(/^[^/]+\//, '');
    content.set(`plugins/sqlite-database-integration/${inside}`, body);
    if (inside === 'db.copy') content.set('db.php', body);
  }
  content.set('mu-plugins/site.php', readFileSync(join(here, 'site/mu-plugin.php')));
  write(content, freshContent);
  mkdirSync(join(freshContent, 'database'));
  mkdirSync(compiled);
  const themes = join(freshContent, 'themes');
  mkdirSync(themes);
  cpSync(join(here, 'site/classic-theme'), join(themes, 'classic'), {recursive: true});
  for (const theme of readdirSync(join(wordpress, 'wp-content/themes')))
    symlinkSync(join(wordpress, 'wp-content/themes', theme), join(themes, theme));
  cpSync(join(here, 'site/wp-config.php'), join(wordpress, 'wp-config.php'));

  const installed = execFileSync(php, [...phpOptions, join(here, 'site/install.php'), wordpress], {
    encoding: 'utf8',
    env: {...process.env, FOUR_SIGNS_CONTENT: freshContent, FOUR_SIGNS_URL: 'http://localhost'},
  });
  rmSync(unpacked, {recursive: true});
  // Asked for while it was installed: whether addresses may be pretty.
  rmSync(join(freshContent, 'requests.log'), {force: true});
  writeFileSync(versionFile, installed);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!hasSqlite()) installPhp();
  if (!existsSync(versionFile)) installWordPress();
  const phpVersion = execFileSync(php, ['-r', 'echo PHP_VERSION;'], {encoding: 'utf8'});
  console.log(`WordPress ${wordpressVersion()}, PHP ${phpVersion}`);
}
