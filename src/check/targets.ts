import {readdir, readFile, stat} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {NotRead} from './fetch-pages.js';

/** One page to look at: an address, or a file and the folder that is the top of its site. */
export type Target =
  | {readonly kind: 'address'; readonly address: string; readonly listed?: true}
  | {readonly kind: 'file'; readonly path: string; readonly top: string};

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** The largest file that is read, in bytes. */
const maxBytes = 20_000_000;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  quot: '"',
  lt: '<',
  gt: '>',
};

export const isSitemap = (text: string): boolean =>
  /^[\s\ufeff]*(?:<\?xml|<!--|<urlset|<sitemapindex)/.test(text) &&
  /<(?:urlset|sitemapindex)\b/.test(text.slice(0, 5000));

/**
 * The addresses of a sitemap.
 *
 * @param origin - of the sitemap itself: addresses of other sites do not count there
 * @throws {NotRead} for a list of sitemaps: those are addresses that nobody gave
 */
export function readSitemap(text: string, origin?: string): string[] {
  if (/<sitemapindex\b/.test(text.slice(0, 5000)))
    throw new NotRead('it is a list of sitemaps. Give each of them by itself');
  return [...text.matchAll(/<loc>([\s\S]{1,2100}?)<\/loc>/g)]
    .map(
      ([, inside = '']) => /^(?:<!\[CDATA\[)?([^<\]]+)(?:\]\]>)?$/.exec(inside.trim())?.[1] ?? '',
    )
    .map((address) =>
      address.trim().replace(/&(amp|apos|quot|lt|gt);/g, (_, name: string) => entities[name] ?? ''),
    )
    .filter((address) => isAddress(address) && (!origin || address.startsWith(`${origin}/`)));
}

const toTarget = (text: string, folder: string): Target =>
  isAddress(text)
    ? {kind: 'address', address: text}
    : {kind: 'file', path: resolve(folder, text), top: folder};

async function readText(path: string): Promise<string> {
  if ((await stat(path)).size > maxBytes) throw new NotRead('it is larger than 20 million bytes');
  return readFile(path, 'utf8');
}

/** Every page in a folder and below it. Links to other folders are not followed. */
async function pagesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true});
  const pages = await Promise.all(
    entries
      .filter(({name}) => !name.startsWith('.') && name !== 'node_modules')
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return pagesIn(path);
        return entry.isFile() && /\.x?html?$/i.test(entry.name) ? [path] : [];
      }),
  );
  return pages.flat().sort();
}

/**
 * The pages that somebody means: an address, a page in a file, a folder of pages, a sitemap
 * (`.xml`), or a list (`.txt`, one address or path on a line, `#` before a remark).
 *
 * @throws {NotRead} where there is no such file or folder
 */
export async function findTargets(argument: string): Promise<Target[]> {
  if (isAddress(argument)) return [{kind: 'address', address: argument}];
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(argument))
    throw new NotRead('only http: and https: are opened');
  const path = resolve(argument);
  const found = await stat(path).catch(() => {
    throw new NotRead('there is no such file or folder. An address begins with https://');
  });
  if (found.isDirectory())
    return (await pagesIn(path)).map((page) => ({kind: 'file', path: page, top: path}));
  if (/\.xml$/i.test(path))
    return readSitemap(await readText(path)).map((address) => ({kind: 'address', address}));
  if (/\.txt$/i.test(path))
    return (await readText(path))
      .split(/\r\n|\r|\n/)
      .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
      .filter(Boolean)
      .map((line) => toTarget(line, dirname(path)));
  return [{kind: 'file', path, top: dirname(path)}];
}
