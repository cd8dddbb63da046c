import {parseArgs} from 'node:util';
import {version} from '../elements/core/version.js';
import {readChanges, type Change} from './changes.js';
import {checkPage, sorted} from './check-page.js';
import {clean} from './clean.js';
import {startBrowser, type PageBrowser} from './open-in-browser.js';
import {NotRead, PageFetcher} from './fetch-pages.js';
import {loadFile, toPage} from './load.js';
import type {Finding, Page} from './page.js';
import {exitStatus, toJson, toJunit, toReport, toText, type PageReport} from './report.js';
import {supersededAddresses, supersededNumbers} from '../partner-pages/superseded.js';
import {findTargets, isSitemap, readSitemap, type Target} from './targets.js';

export {supersededAddresses, supersededNumbers};
export {readChanges};
export {rules} from './rules.js';

const help = `four-signs check <address|file|folder|sitemap|list>…

Looks at pages that you keep: telephone numbers, what is ours, safety, access.
It opens the addresses that you give, those that they redirect to, and the robots.txt
of their servers. It follows no link.

  <address>   https://www.example.org/support
  <file>      a page, as HTML
  <folder>    every .html file in it and below it; “/” in their addresses means the folder
  <sitemap>   sitemap.xml, as a file or as an address: the pages that it lists
  <list>      a .txt file: one address or path on a line, “#” before a remark

  --json             prints JSON
  --junit            prints JUnit XML
  --strict           a warning ends with status 1 as well
  --served           reads pages, and draws none
  --no-sandbox       starts Chromium without its sandbox, as root or in a container needs it
  --contact <text>   an address of yours, added to what the program calls itself
  --pause <seconds>  between two requests to one server: 1
  --timeout <seconds>  for one page: 20
  --limit <number>   of pages: 100
  --help, --version

Status: 0 nothing that must be mended; 1 at least one error; 2 a page could not be
looked at, or the command was called wrongly.
`;

/** How robots.txt and the logs of servers know the program. */
const agentName = 'four-signs-check';

/** The largest page that is read, in bytes. */
const maxBytes = 5_000_000;

export interface RunOptions {
  /** In place of the clock. */
  readonly now?: Date;
  /** In place of the list in the package. */
  readonly changes?: readonly Change[];
}

export interface RunResult {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const wrong = (message: string): RunResult => ({
  status: 2,
  stdout: '',
  stderr: `${clean(message, 400)}\nRun: four-signs check --help\n`,
});

const options = {
  json: {type: 'boolean', default: false},
  junit: {type: 'boolean', default: false},
  strict: {type: 'boolean', default: false},
  served: {type: 'boolean', default: false},
  'no-sandbox': {type: 'boolean', default: false},
  contact: {type: 'string', default: ''},
  pause: {type: 'string', default: '1'},
  timeout: {type: 'string', default: '20'},
  limit: {type: 'string', default: '100'},
  help: {type: 'boolean', default: false},
  version: {type: 'boolean', default: false},
} as const;

/**
 * Runs the command.
 *
 * @param args - what stands behind its name: `check`, then pages and options
 * @returns what it prints, and the status it ends with; it never throws for what a page does
 */
export async function run(args: readonly string[], given: RunOptions = {}): Promise<RunResult> {
  let parsed;
  try {
    parsed = parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    return wrong((error as Error).message);
  }
  const {values, positionals} = parsed;
  if (values.version) return {status: 0, stdout: `${version}\n`, stderr: ''};
  if (values.help) return {status: 0, stdout: help, stderr: ''};
  const [name, ...pages] = positionals;
  if (name !== 'check' || !pages.length) return wrong('Say what to check.');
  if (values.json && values.junit) return wrong('--json and --junit are two forms: choose one.');
  const [pause, timeout, limit] = [values.pause, values.timeout, values.limit].map(Number);
  if (!(pause !== undefined && pause >= 0 && pause <= 3600)) return wrong('--pause is 0 to 3600.');
  if (!(timeout && timeout >= 0.1 && timeout <= 600)) return wrong('--timeout is 0.1 to 600.');
  if (!(limit && Number.isInteger(limit) && limit > 0)) return wrong('--limit is 1 or more.');
  if (/[^\x20-\x7e]/.test(values.contact)) return wrong('--contact has letters outside ASCII.');

  const about = values.contact || 'npm: four-signs';
  const userAgent = `${agentName}/${version} (looks at a page for those who keep it; ${about})`;
  const fetcher = new PageFetcher({
    name: agentName,
    userAgent,
    pause: pause * 1000,
    timeout: timeout * 1000,
    maxBytes,
  });
  let browser: Promise<PageBrowser | string> | undefined;
  const start = () =>
    (browser ??= values.served
      ? Promise.resolve('--served was set')
      : startBrowser({
          userAgent: `${agentName}/${version}`,
          timeout: timeout * 1000,
          sandbox: !values['no-sandbox'],
        }));
  const work = {
    fetcher,
    start,
    changes: given.changes ?? readChanges(),
    limits: {maxBytes, deadline: timeout * 1000},
  };

  const reports: PageReport[] = [];
  let left = 0;
  try {
    for (const argument of pages) {
      const queue = await findTargets(argument).catch((error: unknown) => {
        reports.push(failed(argument, error));
        return [] as Target[];
      });
      for (let target; (target = queue.shift());) {
        if (reports.length >= limit) {
          left += queue.length + 1;
          break;
        }
        const result = await lookAt(target, work);
        if ('report' in result) reports.push(result.report);
        else queue.unshift(...result.more);
      }
    }
  } finally {
    const started = await browser;
    if (typeof started === 'object') await started.close();
  }
  const report = toReport(reports, given.now ?? new Date(), left);
  return {
    status: exitStatus(report, values.strict),
    stdout: values.json
      ? toJson(report)
      : values.junit
        ? toJunit(report, values.strict)
        : toText(report),
    stderr: '',
  };
}

const failed = (page: string, error: unknown): PageReport => ({
  page: clean(page, 300),
  problem: clean(
    error instanceof NotRead ? error.message : `an error of this program (${String(error)})`,
    300,
  ),
  drawnBy: null,
  notDrawn: null,
  findings: [],
  looked: null,
});

/** Whether the browser found what was found in the page as served. */
const same = (one: Finding, other: Finding) =>
  one.rule === other.rule &&
  one.place?.line === other.place?.line &&
  one.place?.column === other.place?.column;

interface Work {
  readonly fetcher: PageFetcher;
  readonly start: () => Promise<PageBrowser | string>;
  readonly changes: readonly Change[];
  readonly limits: {readonly maxBytes: number; readonly deadline: number};
}

/** One page, or the pages of a sitemap. */
async function lookAt(
  target: Target,
  {fetcher, start, changes, limits}: Work,
): Promise<{report: PageReport} | {more: Target[]}> {
  const name = target.kind === 'file' ? target.path : target.address;
  try {
    let page: Page;
    if (target.kind === 'file') {
      page = await loadFile(target.path, target.top, limits);
    } else {
      const answer = await fetcher.read(target.address);
      const text = new TextDecoder().decode(answer.bytes);
      if (isSitemap(text)) {
        if (target.listed) throw new NotRead('it is a sitemap in a sitemap. Give it by itself');
        return {
          more: readSitemap(text, answer.url.origin).map((address) => ({
            kind: 'address' as const,
            address,
            listed: true as const,
          })),
        };
      }
      page = toPage(target.address, answer, limits.deadline);
    }
    const {findings, looked} = checkPage(page, changes);
    let drawnBy: string | null = null;
    let notDrawn: string | null = null;
    if (!page.url) notDrawn = 'a file has no address to open';
    else {
      const browser = await start();
      if (typeof browser === 'string') notDrawn = browser;
      else {
        await fetcher.wait(page.url);
        try {
          const drawn = await browser.check(page, changes);
          findings.push(...drawn.filter((each) => !findings.some((served) => same(served, each))));
          drawnBy =
            browser.name +
            (browser.axe ? ', with axe' : ', without axe-core, which is not installed');
        } catch (error) {
          notDrawn = clean(
            `the browser gave up (${(error as Error).message.split('\n')[0] ?? ''})`,
          );
        }
      }
    }
    return {
      report: {
        page: clean(name, 300),
        problem: null,
        drawnBy,
        notDrawn,
        findings: sorted(findings),
        looked,
      },
    };
  } catch (error) {
    return {report: failed(name, error)};
  }
}
