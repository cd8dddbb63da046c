import {version} from '../elements/core/version.js';
import type {Looked} from './check-page.js';
import {clean} from './clean.js';
import type {Finding} from './page.js';
import type {Level} from './rules.js';

/** What came of one page. */
export interface PageReport {
  /** As it was given, fit to print. */
  readonly page: string;
  /** Why it could not be looked at: a clause. `null` where it could. */
  readonly problem: string | null;
  /** The browser that drew it; `null` where none did. */
  readonly drawnBy: string | null;
  /** Why no browser drew it: a clause. `null` where one did. */
  readonly notDrawn: string | null;
  readonly findings: readonly Finding[];
  readonly looked: Looked | null;
}

export interface Report {
  readonly program: string;
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly pages: readonly PageReport[];
  /** How many pages were left out because there were more than `--limit`. */
  readonly left: number;
}

export const toReport = (pages: readonly PageReport[], now: Date, left: number): Report => ({
  program: 'four-signs check',
  version,
  date: now.toISOString(),
  pages,
  left,
});

/**
 * What the command ends with.
 *
 * - 0: nothing that must be mended
 * - 1: at least one error; with `strict`, a warning counts as one
 * - 2: a page could not be looked at, whatever else was found
 */
export function exitStatus({pages, left}: Report, strict: boolean): 0 | 1 | 2 {
  if (left || !pages.length || pages.some(({problem}) => problem !== null)) return 2;
  const fails = (level: Level) => level === 'error' || (strict && level === 'warning');
  return pages.some(({findings}) => findings.some(({level}) => fails(level))) ? 1 : 0;
}

const titles: Readonly<Record<Level, string>> = {
  error: 'Must be mended',
  warning: 'Should be mended',
  note: 'To know',
};

const day = (date: string) =>
  new Date(date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Breaks a text into lines of at most so many letters, each with spaces before it. */
function wrapped(text: string, indent: string, width = 88): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join(`\n${indent}`);
}

const where = ({place, seen}: Finding) =>
  `${place ? `line ${place.line}, column ${place.column}` : 'the page as a whole'}${seen === 'drawn' ? ', as drawn' : ''}`;

function findingText({rule, what, why, mend, ...finding}: Finding, number: number): string {
  const indent = '     ';
  return [
    `  ${number}. ${where(finding as Finding)} (${rule})`,
    `${indent}${wrapped(what, indent)}`,
    `${indent}${wrapped(`Why: ${why}`, indent)}`,
    `${indent}${wrapped(`Mend: ${mend}`, indent)}`,
  ].join('\n');
}

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

/** Why nothing was found: what was looked at. */
function reasons({looked, drawnBy}: PageReport): string {
  if (!looked) return '';
  const {numbers, known, tags, versions} = looked;
  return [
    numbers
      ? `of ${plural(numbers, 'telephone number')}, ${known} ${known === 1 ? 'is one' : 'are ones'} that we know, to the digit, and none is known to be wrong`
      : 'there is no telephone number',
    tags.length ? `our tags are there (${tags.join(', ')})` : 'there is none of our tags',
    ...(versions.length ? [`the version is ${versions.join(', ')}`] : []),
    'nothing on our list of recorders, pixels and chat tools is in it',
    drawnBy ? 'the browser drew what is ours' : 'it was read, and not drawn',
  ].join('; ');
}

function pageText(report: PageReport, date: string): string {
  const {page, problem, findings, drawnBy, notDrawn} = report;
  if (problem !== null) return `${page}\nCould not be looked at: ${problem}.`;
  const as = drawnBy
    ? `As served, and as drawn by ${drawnBy}.`
    : `As served only, not as drawn: ${notDrawn ?? ''}.`;
  let number = 0;
  const parts = (['error', 'warning', 'note'] as const).flatMap((level) => {
    const all = findings.filter((each) => each.level === level);
    return all.length
      ? [`${titles[level]}: ${all.length}`, ...all.map((each) => findingText(each, (number += 1)))]
      : [];
  });
  const counted = findings.filter(({level}) => level !== 'note');
  const nothing = counted.length
    ? []
    : [
        wrapped(
          `Nothing found on ${day(date)}: ${reasons(report)}. This is what a program could look for on that day. It is no seal.`,
          '',
        ),
      ];
  return [`${page}\n${as}`, ...nothing, ...parts].join('\n\n');
}

/** For a terminal, a mail or an issue. A text of the page is never in the first column. */
export function toText(report: Report): string {
  const {pages, date, left} = report;
  const of = (level: Level) =>
    pages.flatMap(({findings}) => findings).filter((each) => each.level === level).length;
  const failed = pages.filter(({problem}) => problem !== null).length;
  const sums = [
    plural(pages.length, 'page'),
    `${of('error')} must be mended`,
    `${of('warning')} should be mended`,
    ...(failed ? [`${failed} could not be looked at`] : []),
    ...(left ? [`${left} more left out (--limit)`] : []),
  ];
  return `${[
    `four-signs check ${report.version}, ${day(date)}`,
    ...pages.map((each) => pageText(each, date)),
    sums.join(' · '),
  ].join('\n\n')}\n`;
}

/** For programs. Everything in it is fit to print. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

const xml = (text: string) =>
  clean(text, 2000).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** For build servers: a suite for each page, and a case for each finding. */
export function toJunit({pages, date}: Report, strict: boolean): string {
  const suites = pages.map(({page, problem, findings}) => {
    const fails = ({level}: Finding) => level === 'error' || (strict && level === 'warning');
    const cases = findings.map((each) => {
      const {rule, what, why, mend} = each;
      const body = xml(`${what} Why: ${why} Mend: ${mend}`);
      return [
        `    <testcase classname="${xml(page)}" name="${xml(`${rule}, ${where(each)}`)}">`,
        fails(each)
          ? `      <failure type="${rule}" message="${xml(what)}">${body}</failure>`
          : `      <system-out>${body}</system-out>`,
        '    </testcase>',
      ].join('\n');
    });
    const whole =
      problem === null
        ? cases.length
          ? []
          : [`    <testcase classname="${xml(page)}" name="nothing found"/>`]
        : [
            [
              `    <testcase classname="${xml(page)}" name="could be looked at">`,
              `      <error message="${xml(problem)}"/>`,
              '    </testcase>',
            ].join('\n'),
          ];
    const all = [...cases, ...whole];
    return [
      `  <testsuite name="${xml(page)}" tests="${all.length}" failures="${findings.filter(fails).length}" errors="${problem === null ? 0 : 1}" timestamp="${date.slice(0, 19)}">`,
      ...all,
      '  </testsuite>',
    ].join('\n');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="four-signs check">\n${suites.join('\n')}\n</testsuites>\n`;
}
