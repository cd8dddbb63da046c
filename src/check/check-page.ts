import type {Change} from './changes.js';
import {checkNumbers} from './check-numbers.js';
import {checkOurs, versionOf} from './check-ours.js';
import {checkSafety} from './check-safety.js';
import {clean} from './clean.js';
import {findOurs} from './find-ours.js';
import type {TagName} from '../partner-pages/tag-places.js';
import type {Finding, Page} from './page.js';
import type {Level} from './rules.js';

/** What a page has, for the sentence about one where nothing was found. */
export interface Looked {
  /** Telephone numbers that were read, and how many of them are among the facts. */
  readonly numbers: number;
  readonly known: number;
  readonly tags: readonly TagName[];
  readonly versions: readonly string[];
}

const order: readonly Level[] = ['error', 'warning', 'note'];

/** How often one rule is reported for one page, at most. */
const perRule = 25;

/** What weighs most first; then in the order of the page. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const where = ({place}: Finding) => (place ? place.line * 1e6 + place.column : Infinity);
  return [...findings]
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || compare(where(a), where(b)))
    .filter(({rule}) => {
      const count = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, count);
      return count <= perRule;
    });
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

/** Everything that can be found in a page as served. */
export function checkPage(
  page: Page,
  changes: readonly Change[],
): {findings: Finding[]; looked: Looked} {
  const {findings, read, known} = checkNumbers(page);
  const {places, files} = findOurs(page);
  const versions = files.map(({src, version}) => {
    const bytes = page.files.get(src);
    return clean((bytes && versionOf(bytes)) ?? version ?? '', 40);
  });
  return {
    findings: [...findings, ...checkOurs(page, changes), ...checkSafety(page)],
    looked: {
      numbers: read,
      known,
      tags: [...new Set(places.map(({tag}) => tag))],
      versions: [...new Set(versions)].filter(Boolean),
    },
  };
}
