import {clean} from './clean.js';
import {around, type PageTree, type SourcePosition, type Tag} from './parse-page.js';
import {rules, type Level, type RuleId} from './rules.js';

/** A page as served, or as a file has it. */
export interface Page {
  /** As it was given. */
  readonly address: string;
  /** Where it was at last, after redirects; `undefined` for a file. */
  readonly url: URL | undefined;
  readonly html: string;
  readonly tree: PageTree;
  /** With names in small letters; `undefined` for a file. */
  readonly headers: ReadonlyMap<string, string> | undefined;
  /** The names of the cookies that were set on the way. */
  readonly cookies: readonly string[];
  /** An address on the way that was not https, where there was one. */
  readonly unencrypted: string | undefined;
  readonly encodingProblem: string | undefined;
  /** Files of ours that were read with it, by the `src` that the page has. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What was found at one position of a page. Its texts can be printed as they are. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  /** What was found: whole sentences. */
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  /** In the page as served; `null` where it is at no one position of it. */
  readonly place: SourcePosition | null;
  readonly seen: 'served' | 'drawn';
}

/** @param what - may have texts of the page, which are made fit to print here */
export const finding = (
  rule: RuleId,
  what: string,
  at?: Tag | SourcePosition,
  seen: Finding['seen'] = 'served',
): Finding => {
  const {level, why, mend} = rules[rule];
  const position = at && ('position' in at ? at.position : at);
  return {rule, level, what: clean(what, 400), why, mend, place: position ?? null, seen};
};

/** A text of the page between quotation marks. */
export const quote = (text: string): string => `“${clean(text, 80)}”`;

/** Every element inside another. */
export const inside = ({tags}: PageTree, element: Tag): Tag[] =>
  tags.filter(({parent}) => [...around(parent)].includes(element));

/** What the addresses on a page begin from. A file has an address that no page has. */
export function baseOf({url, tree}: Page): URL {
  const page = url ?? new URL('http://page.invalid/');
  const base = tree.tags.find(({name, attributes}) => name === 'base' && attributes.has('href'));
  return resolve(base?.attributes.get('href'), page) ?? page;
}

export function resolve(href: string | undefined, base: URL): URL | undefined {
  try {
    return new URL(href ?? '', base);
  } catch {
    return undefined;
  }
}

/** Whether a script element has a script that runs: consent tools give others another type. */
export const runs = ({name, attributes}: Tag): boolean =>
  name === 'script' &&
  /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i.test(
    (attributes.get('type') ?? '').trim(),
  );
