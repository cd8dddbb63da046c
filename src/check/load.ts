import {readFile, realpath, stat} from 'node:fs/promises';
import {dirname, join, sep} from 'node:path';
import {decode} from './decode.js';
import {findOurs} from './find-ours.js';
import {NotRead, type Answer} from './fetch-pages.js';
import type {Page} from './page.js';
import {parsePage} from './parse-page.js';

function toTree(html: string, deadline: number) {
  try {
    return parsePage(html, deadline);
  } catch (error) {
    throw new NotRead(`it cannot be parsed: ${(error as Error).message}`);
  }
}

/**
 * @param deadline - for parsing it, in milliseconds
 * @throws {NotRead} where the answer is no page
 */
export function toPage(address: string, answer: Answer, deadline: number): Page {
  const type = answer.headers.get('content-type') ?? null;
  if (type && !/html|^text\/plain/i.test(type))
    throw new NotRead(`it is no page, but ${type.split(';')[0] ?? ''}`);
  const {text, problem} = decode(answer.bytes, type);
  return {
    address,
    url: answer.url,
    html: text,
    tree: toTree(text, deadline),
    headers: answer.headers,
    cookies: answer.cookies,
    unencrypted: answer.unencrypted,
    encodingProblem: problem,
    files: new Map(),
  };
}

/** A file of the site that lies below its top folder, and nowhere else. */
async function readBelow(top: string, path: string): Promise<Uint8Array | undefined> {
  try {
    const [real, folder] = await Promise.all([realpath(path), realpath(top)]);
    if (!real.startsWith(folder + sep)) return undefined;
    const {size} = await stat(real);
    return size < 5_000_000 ? await readFile(real) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A page in a file, with the files of ours that it names and that lie in the same site.
 *
 * @param top - the folder that `/` means
 * @param limits - for the page: bytes, and milliseconds for parsing it
 */
export async function loadFile(
  path: string,
  top: string,
  {maxBytes, deadline}: {readonly maxBytes: number; readonly deadline: number},
): Promise<Page> {
  const found = await stat(path).catch(() => {
    throw new NotRead('there is no such file');
  });
  if (!found.isFile()) throw new NotRead('it is no file');
  if (found.size > maxBytes)
    throw new NotRead(`it is larger than ${maxBytes / 1_000_000} million bytes`);
  const {text, problem} = decode(await readFile(path), null);
  const files = new Map<string, Uint8Array>();
  const page: Page = {
    address: path,
    url: undefined,
    html: text,
    tree: toTree(text, deadline),
    headers: undefined,
    cookies: [],
    unencrypted: undefined,
    encodingProblem: problem,
    files,
  };
  for (const {src} of findOurs(page).files) {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src)) continue;
    const plain = src.replace(/[?#].*$/s, '');
    const bytes = await readBelow(top, join(plain.startsWith('/') ? top : dirname(path), plain));
    if (bytes) files.set(src, bytes);
  }
  return page;
}
