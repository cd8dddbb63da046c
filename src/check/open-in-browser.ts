import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type * as Puppeteer from 'puppeteer-core';
import {cookiesSet, findTrackers, trackerSeen} from './check-safety.js';
import type {Change} from './changes.js';
import {checkFile} from './check-ours.js';
import {clean} from './clean.js';
import {findOurs} from './find-ours.js';
import {tagNames} from '../partner-pages/tag-places.js';
import {baseOf, finding, quote, resolve, type Finding, type Page} from './page.js';
import type {Tag} from './parse-page.js';
import {belongsTo, trackers} from '../partner-pages/trackers.js';

/**
 * What is installed beside this package, or where the command is run; `undefined` where it is not.
 */
function findPackage(name: string): string | undefined {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url]) {
    try {
      return createRequire(from).resolve(name);
    } catch {
      // Not here.
    }
  }
  return undefined;
}

const executables = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const installPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
      join(process.env[name] ?? '', file),
    ),
  ),
];

/** `CHROME_PATH`, else a Chromium on PATH, else where its installers put it. */
function findChromium(): string | undefined {
  const {CHROME_PATH, PATH = ''} = process.env;
  if (CHROME_PATH) return existsSync(CHROME_PATH) ? CHROME_PATH : undefined;
  const onPath = PATH.split(delimiter).flatMap((folder) =>
    executables.map((name) => join(folder, name)),
  );
  return [...onPath, ...installPaths].find((file) => existsSync(file));
}

/** What may fail without a loss: a tab that is gone, a page that is never quiet. */
const ignore = () => undefined;

/**
 * By the protocol itself: puppeteer's own function takes other arguments from version to version.
 */
async function setUserAgent(tab: Puppeteer.Page, userAgent: string): Promise<void> {
  const session = await tab.createCDPSession();
  await session.send('Network.setUserAgentOverride', {userAgent});
}

export interface BrowserOptions {
  /** Added to what the browser calls itself. */
  readonly userAgent: string;
  /** For one page, in milliseconds. */
  readonly timeout: number;
  /** Chromium's own sandbox, which it cannot have as root. */
  readonly sandbox: boolean;
}

/** A browser that opens pages as a first visitor does. */
export interface PageBrowser {
  /** Such as `Chrome/156.0.1.2`. */
  readonly name: string;
  readonly axe: boolean;
  check(page: Page, changes: readonly Change[]): Promise<Finding[]>;
  close(): Promise<void>;
}

/**
 * Starts a Chromium, where there is one and puppeteer-core is installed.
 *
 * @returns a clause that says why not, where it cannot
 */
export async function startBrowser(options: BrowserOptions): Promise<PageBrowser | string> {
  const module = findPackage('puppeteer-core');
  if (!module) return 'puppeteer-core is not installed';
  const executablePath = findChromium();
  if (!executablePath) return 'no Chromium was found (CHROME_PATH can name one)';
  const axePath = findPackage('axe-core/axe.min.js');
  const axe = axePath && readFileSync(axePath, 'utf8');
  let browser: Puppeteer.Browser;
  try {
    const loaded = (await import(pathToFileURL(module).href)) as {
      default: typeof Puppeteer.default;
    };
    browser = await loaded.default.launch({
      executablePath,
      headless: true,
      timeout: options.timeout,
      args: [
        '--disable-background-networking',
        '--no-first-run',
        ...(options.sandbox ? [] : ['--no-sandbox']),
      ],
    });
  } catch (error) {
    return `the browser did not start (${clean((error as Error).message.split('\n')[0])})`;
  }
  const name = await browser.version();
  return {
    name,
    axe: Boolean(axe),
    check: (page, changes) => checkInBrowser(browser, page, changes, axe, options),
    close: async () => {
      const process_ = browser.process();
      await withTimeout(5000, browser.close()).catch(() => process_?.kill('SIGKILL'));
    },
  };
}

/** Rejects after a time: a page can keep a browser busy for ever. */
async function withTimeout<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`it takes longer than ${milliseconds / 1000} seconds`)),
      milliseconds,
    );
  });
  return Promise.race([promise, timedOut]).finally(() => clearTimeout(timer));
}

async function checkInBrowser(
  browser: Puppeteer.Browser,
  page: Page,
  changes: readonly Change[],
  axe: string | undefined,
  options: BrowserOptions,
): Promise<Finding[]> {
  const context = await browser.createBrowserContext();
  try {
    return await withTimeout(options.timeout, checkInContext(context, page, changes, axe, options));
  } finally {
    withTimeout(5000, context.close()).catch(ignore);
  }
}

/** One of our tags in the page. Nothing of it is trusted: the page may have changed it. */
interface TagInPage {
  readonly name: unknown;
  readonly defined: unknown;
}

const ours = tagNames.map((name) => `four-signs-${name}`);

async function checkInContext(
  context: Puppeteer.BrowserContext,
  page: Page,
  changes: readonly Change[],
  axe: string | undefined,
  {userAgent, timeout}: BrowserOptions,
): Promise<Finding[]> {
  const tab = await context.newPage();
  await setUserAgent(tab, `${await context.browser().userAgent()} ${userAgent}`);
  const {files, places} = findOurs(page);
  const heard = listen(tab, files);
  await openAsVisitor(tab, page, timeout);
  const seen = await findTagsIn(tab);
  return [
    ...findUndrawn(seen, places),
    ...(await checkServedFiles(page, files, heard.bodies, changes)),
    ...findWarnings(heard.consoleTexts),
    ...findTrackersAsked(page, heard.requested),
    ...(await findCookies(tab, page)),
    ...(axe && seen.length ? await runAxe(tab, axe) : []),
    ...(places.some(({tag}) => tag === 'exit') ? await pressTab(tab) : []),
  ];
}

type Ours = ReturnType<typeof findOurs>;

/** What a tab has asked for and said until now. */
interface Heard {
  readonly requested: readonly string[];
  readonly consoleTexts: readonly string[];
  /** What came under the names of our files, by address. */
  readonly bodies: ReadonlyMap<string, Promise<Uint8Array | undefined>>;
}

/** Notes what a tab asks for, gets and says. A page may do so without end. */
function listen(tab: Puppeteer.Page, files: Ours['files']): Heard {
  const requested: string[] = [];
  const consoleTexts: string[] = [];
  const bodies = new Map<string, Promise<Uint8Array | undefined>>();
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(ignore));
  tab.on('request', (request) => {
    if (requested.length < 2000) requested.push(request.url());
  });
  tab.on('console', (message) => {
    if (consoleTexts.length < 200) consoleTexts.push(message.text().slice(0, 1000));
  });
  tab.on('response', (response) => {
    const isOurs = files.some(({name}) => new URL(response.url()).pathname.endsWith(`/${name}`));
    if (isOurs && response.ok() && bodies.size < 20)
      bodies.set(
        response.url(),
        response.buffer().catch(() => undefined),
      );
  });
  return {requested, consoleTexts, bodies};
}

/** Opens the page, and gives our tags and what it still asks for a moment. */
async function openAsVisitor(tab: Puppeteer.Page, page: Page, timeout: number): Promise<void> {
  await tab.goto((page.url as URL).href, {waitUntil: 'load', timeout});
  const undefinedTags = ours.map((name) => `${name}:not(:defined)`).join();
  await tab
    .waitForFunction((names) => !document.querySelector(names), {timeout: 3000}, undefinedTags)
    .catch(ignore);
  await tab.waitForNetworkIdle({idleTime: 300, timeout: 3000}).catch(ignore);
}

const findTagsIn = (tab: Puppeteer.Page): Promise<TagInPage[]> =>
  tab.evaluate(
    (names) =>
      Array.from(document.querySelectorAll(names), (element) => ({
        name: element.localName,
        defined: element.matches(':defined'),
      })),
    ours.join(),
  );

/** Tags that nothing drew, and places that became no tag. */
function findUndrawn(seen: readonly TagInPage[], places: Ours['places']): Finding[] {
  const findings: Finding[] = [];
  const served = new Map<string, Tag[]>();
  for (const {tag, form, element} of places)
    if (form === 'tag')
      served.set(`four-signs-${tag}`, [...(served.get(`four-signs-${tag}`) ?? []), element]);
  const counts = new Map<string, number>();
  for (const {name, defined} of seen.slice(0, 100)) {
    const tag = String(name);
    const index = counts.get(tag) ?? 0;
    counts.set(tag, index + 1);
    if (defined !== true)
      findings.push(
        finding('tag-not-drawn', `<${tag}> is not drawn.`, served.get(tag)?.[index], 'drawn'),
      );
  }
  for (const place of places)
    if (place.form !== 'frame' && !counts.has(`four-signs-${place.tag}`))
      findings.push(
        finding(
          'tag-not-drawn',
          `Nothing became <four-signs-${place.tag}> here.`,
          place.element,
          'drawn',
        ),
      );
  return findings;
}

/** Our files as the browser got them. */
async function checkServedFiles(
  page: Page,
  files: Ours['files'],
  bodies: Heard['bodies'],
  changes: readonly Change[],
): Promise<Finding[]> {
  const bytes = new Map<string, Uint8Array>();
  for (const {src} of files) {
    const body = await bodies.get(resolve(src, baseOf(page))?.href ?? '');
    if (body) bytes.set(src, body);
  }
  return files
    .filter(({src}) => bytes.has(src))
    .flatMap((file) => checkFile({...page, files: bytes}, file, changes))
    .map((each) => ({...each, seen: 'drawn' as const}));
}

/** What our tags say in the console, each once. */
const findWarnings = (consoleTexts: Heard['consoleTexts']): Finding[] =>
  Array.from(new Set(consoleTexts.filter((each) => each.startsWith('<four-signs-'))), (text) =>
    finding('console-warning', `The console says: ${quote(text)}`, undefined, 'drawn'),
  );

/** Trackers that the page asked for and that do not stand in its HTML. */
function findTrackersAsked(page: Page, requested: Heard['requested']): Finding[] {
  const already = findTrackers(page);
  const addresses = requested.flatMap((each) => (URL.canParse(each) ? new URL(each) : []));
  return trackers
    .filter(
      (tracker) => !already.has(tracker) && addresses.some((each) => belongsTo(tracker, each)),
    )
    .map((tracker) => trackerSeen(tracker, 'drawn'));
}

/** Cookies that scripts have set, beside those that the server did. */
async function findCookies(tab: Puppeteer.Page, page: Page): Promise<Finding[]> {
  const {cookies} = await (await tab.createCDPSession()).send('Network.getAllCookies');
  const names = cookies.map(({name}) => name).filter((name) => !page.cookies.includes(name));
  return names.length ? [cookiesSet(names, 'drawn')] : [];
}

/** What the first press of Tab reaches. */
async function pressTab(tab: Puppeteer.Page): Promise<Finding[]> {
  const focused = () =>
    tab.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      return element.closest('four-signs-exit,[data-four-signs-leave]')
        ? ''
        : `<${element.localName}> ${element.textContent.trim().slice(0, 80)}`;
    });
  await tab.bringToFront();
  const before = await focused();
  await tab.keyboard.press('Tab');
  const reached = await focused();
  if (reached === '') return [];
  const taken = before
    ? `When the page opens, it puts the focus on ${quote(before)}. From there the`
    : 'The';
  const what = reached ? quote(reached) : 'nothing on the page';
  return [
    finding('keyboard-exit', `${taken} first press of Tab reaches ${what}.`, undefined, 'drawn'),
  ];
}

interface Violation {
  readonly id: unknown;
  readonly help: unknown;
  readonly nodes: readonly {readonly target: unknown}[];
}

async function runAxe(tab: Puppeteer.Page, source: string): Promise<Finding[]> {
  // Into the page, by the browser's own door, which no policy of the page shuts.
  await tab.evaluate(source);
  const violations = (await tab.evaluate(async (names) => {
    const {axe} = globalThis as unknown as {
      axe: {run(context: object, options: object): Promise<{violations: Violation[]}>};
    };
    const include = names.filter((name) => document.querySelector(name)).map((name) => [name]);
    const {violations: found} = await axe.run({include}, {resultTypes: ['violations']});
    return found.map(({id, help, nodes}) => ({
      id,
      help,
      nodes: nodes.map(({target}) => ({target: JSON.stringify(target)})),
    }));
  }, ours)) as Violation[];
  return violations
    .slice(0, 25)
    .map(({id, help, nodes}) =>
      finding(
        'axe',
        `${clean(id, 60)}: ${clean(help, 160)}, at ${quote(String(nodes[0]?.target))}.`,
        undefined,
        'drawn',
      ),
    );
}
