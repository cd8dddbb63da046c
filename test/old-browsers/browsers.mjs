/**
 * Old Chromiums, as npm carries them: the package chrome-aws-lambda has one in each version. A
 * package is fetched once, compared with the integrity below, and unpacked into
 * node_modules/.cache.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';

const cache = fileURLToPath(new URL('../../node_modules/.cache/old-browsers/', import.meta.url));

/** The version of Chromium; that of the package that has it; the integrity of that package. */
export const oldBrowsers = [
  {
    chromium: 64,
    packed: '64.0.3264',
    integrity:
      'sha512-3XpUhpg5Qlbq8V/Pk5gzfSqcq3wSlfT1N98yzDY8a+PrrROx9XUCntkg4W1ZmisqLsWhmRLZQrKtDjTRBttwig==',
  },
  {
    chromium: 67,
    packed: '67.0.3372',
    integrity:
      'sha512-JGB/vPO64wwEBLBRGkZUa9uoJ7sZ/y0wB9/ZAlDS7fYtEOAJUVx7WzcU3hIhfCP4RSBcggS6vbSyx1u+Sgt5+w==',
  },
  {
    chromium: 72,
    packed: '1.11.2',
    integrity:
      'sha512-BpR7qYNkPZlMQGZI3/edrPT4Rx9Hd/Z+YV3dQ5ujfWj01r27pYYOoOmMd2w3mkmFeHF7nzFlksM/urKnfICwDQ==',
  },
  {
    chromium: 79,
    packed: '2.0.2',
    integrity:
      'sha512-Aqgq5F93eJARkO+O/wD+2bCCFOVQNfA329sdPNl8ib0gsRjS00bAgTc9f5Mvto7H7yDuBcy0V3xJQZwMvmILUg==',
  },
  {
    chromium: 88,
    packed: '5.5.0',
    integrity:
      'sha512-nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==',
  },
];

function run(command, args, options) {
  const {status, error, stderr} = spawnSync(command, args, {encoding: 'utf8', ...options});
  if (error || status) throw new Error(`${command} ${args.join(' ')} failed: ${error ?? stderr}`);
}

/**
 * The path of an old Chromium, fetched when it is not there yet (30 to 47 MB each).
 *
 * @param {(typeof oldBrowsers)[number]} browser
 */
export function executable({chromium, packed, integrity}) {
  const file = join(cache, `chromium-${chromium}`);
  if (existsSync(file)) return file;
  mkdirSync(cache, {recursive: true});
  const folder = mkdtempSync(join(cache, 'unpacking-'));
  try {
    // Nothing of the package is run: `npm pack` only fetches it.
    run('npm', [
      'pack',
      `chrome-aws-lambda@${packed}`,
      '--silent',
      '--ignore-scripts',
      '--pack-destination',
      folder,
    ]);
    const archive = join(folder, `chrome-aws-lambda-${packed}.tgz`);
    const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (found !== integrity)
      throw new Error(`chrome-aws-lambda@${packed}: expected ${integrity}; found ${found}.`);
    run('tar', ['-xzf', archive, '-C', folder]);
    const bin = join(folder, 'package/bin');
    const compressed = readdirSync(bin).find((name) => name.startsWith('chromium'));
    const unpacked = join(folder, 'chromium');
    writeFileSync(
      unpacked,
      brotliDecompressSync(readFileSync(join(bin, /** @type {string} */ (compressed)))),
      {mode: 0o755},
    );
    // In one step: a file of that name is whole.
    renameSync(unpacked, file);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return file;
}
