import {findOurs, settingOf, readNation, type Ours} from './find-ours.js';
import {
  homeNumber,
  isCharged,
  knownNumbers,
  misprintOf,
  numberOf,
  readNumbers,
  supersededNumber,
} from '../partner-pages/numbers.js';
import {finding, quote, type Finding, type Page} from './page.js';
import {around, type PageTree, type SourcePosition, type Tag} from './parse-page.js';
import type {Nation} from '../content/types.js';
import {supersededAddresses, type Superseded} from '../partner-pages/superseded.js';

const instead = ({instead: id}: Superseded): string => {
  const number = numberOf(id);
  return number ? ` Today it is ${number}.` : '';
};

/** The nations by name, as a sentence has them. */
const names = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const;

/** Findings about numbers that are kept of one page; a report has fewer. */
const maxFindings = 200;

/** What a link dials or writes to, as the page has it. */
function dialledBy({name, attributes}: Tag): string | undefined {
  if (name !== 'a' && name !== 'area') return undefined;
  const href = (attributes.get('href') ?? '').trim();
  const [, said] =
    /^(?:tel|sms|callto):(?:\/\/)?([^?;]*)/i.exec(href) ??
    /^https:\/\/(?:wa\.me|api\.whatsapp\.com\/send\/?\?phone=)\/?\+?(44\d+)/i.exec(href) ??
    [];
  if (said === undefined) return undefined;
  try {
    return (href.startsWith('https:') ? '+' : '') + decodeURIComponent(said).trim();
  } catch {
    return said;
  }
}

/** The numbers that people read in a text, short ones included where it has nothing else. */
function numbersIn(text: string): string[] {
  const long = readNumbers(text).map(({number}) => number);
  const groups = text.replace(/[\s\u200b]/g, '').match(/\d+/g) ?? [];
  return long.length || groups.length !== 1 || !/^\d{2,6}$/.test(groups[0]) ? long : [...groups];
}

/**
 * Reads for which nation a part of a page is: by our tag around it, else by what all of them say.
 */
function nationReader(page: Page): (tag: Tag) => Nation | undefined {
  const {places} = findOurs(page);
  const ours = new Map<Tag, Ours>(places.map((each) => [each.element, each]));
  // Outside our tags, the page's nation is that of all of them, where they agree.
  const all = places.map(({element, settings}) =>
    readNation(settingOf(page, 'nation', element, settings)?.value),
  );
  const shared = all.every((each) => each === all[0]) ? all[0] : undefined;
  return (tag) => {
    const innermost = [...around(tag)].flatMap((each) => ours.get(each) ?? [])[0];
    const setting = settingOf(page, 'nation', tag, innermost?.settings);
    return setting ? readNation(setting.value) : shared;
  };
}

/**
 * What is wrong with one number, wherever it stands: old, misprinted, charged, of another nation.
 *
 * @param positionOf - called for a fault alone: a position takes time to find
 */
function findNumberFaults(
  number: string,
  shown: string,
  positionOf: () => SourcePosition,
  nation: Nation | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const old = supersededNumber(number);
  const facts = knownNumbers.get(number);
  const meant = misprintOf(number);
  if (old) {
    findings.push(
      finding('number-superseded', `${quote(shown)} is ${old.why}.${instead(old)}`, positionOf()),
    );
  } else if (meant) {
    const what = `${quote(shown)} differs in one digit from ${meant.display}, ${meant.name}.`;
    findings.push(finding('number-misprint', what, positionOf()));
  } else if (isCharged(number)) {
    findings.push(
      finding('number-charged', `${quote(shown)} has a charge of its own.`, positionOf()),
    );
  }
  if (facts && nation && !facts.nations.includes(nation)) {
    const what = `${facts.display}, ${facts.name}, is for ${facts.nations
      .map((each) => names[each])
      .join(' and ')}, and this part of the page is for ${names[nation]}.`;
    findings.push(finding('number-other-nation', what, positionOf()));
  }
  return findings;
}

/** Whether a link dials another number than it shows, or one that not every phone can dial. */
function findLinkFaults(tag: Tag, dialled: string): Finding[] {
  const number = homeNumber(dialled);
  const label = labelOf(tag);
  const other = [...numbersIn(tag.text), ...numbersIn(label)].find((each) => each !== number);
  if (other) {
    const facts = knownNumbers.get(number);
    const who = facts ? ` (${facts.name})` : '';
    const what = `The link shows ${quote(tag.text.trim() || label)} and dials ${quote(dialled)}${who}.`;
    return [finding('link-dials-other', what, tag)];
  }
  if (!/^\+440|^00440|[a-z]/i.test(dialled.replace(/[\s().-]/g, ''))) return [];
  const what = `${quote(dialled)} is no number that every phone dials: after +44 there is no 0, and there are no letters.`;
  return [finding('link-dials-other', what, tag)];
}

const labelOf = ({attributes}: Tag): string => attributes.get('aria-label') ?? '';

/** Old mail addresses and sites: at most one for each text, and one for each link. */
function findOldAddresses({runs, tags}: PageTree): Finding[] {
  const addresses = supersededAddresses.map((each) => ({
    each,
    pattern: new RegExp(`(?<![\\w-])${each.value.replace(/\./g, '\\.')}(?![\\w-])`, 'i'),
  }));
  const findIn = (text: string, positionAt: (index: number) => SourcePosition): Finding[] => {
    const hit = addresses
      .map(({each, pattern}) => ({each, index: text.search(pattern)}))
      .find(({index}) => index >= 0);
    if (!hit) return [];
    const what = `${quote(hit.each.value)} is ${hit.each.why}.`;
    return [finding('address-superseded', what, positionAt(hit.index))];
  };
  return [
    ...runs.flatMap((run) => findIn(run.text, (index) => run.positionAt(index))),
    ...tags.flatMap((tag) => findIn(tag.attributes.get('href') ?? '', () => tag.position)),
  ];
}

/** Every telephone number, mail address and link of a page, against the facts. */
export function checkNumbers(page: Page): {findings: Finding[]; read: number; known: number} {
  const {tree} = page;
  const findings: Finding[] = [];
  const nationAt = nationReader(page);
  let read = 0;
  let known = 0;

  const look = (number: string, shown: string, tag: Tag, positionOf: () => SourcePosition) => {
    read += 1;
    if (knownNumbers.has(number)) known += 1;
    // A page that repeats one fault a million times is not read for ever: positions take time to
    // find.
    if (findings.length < maxFindings)
      findings.push(...findNumberFaults(number, shown, positionOf, nationAt(tag)));
  };

  for (const run of tree.runs) {
    for (const {number, shown, start} of readNumbers(run.text))
      look(number, shown, run.tagAt(start), () => run.positionAt(start));
    for (const match of run.text.matchAll(
      /(?<=\b(?:call|dial|ring|phone|ffoniwch|ffonio|deialwch)\s{1,9})(?:99|9999|998)(?![\d ]*\d)/gi,
    ))
      look(match[0], match[0], run.tagAt(match.index), () => run.positionAt(match.index));
  }
  for (const tag of tree.tags) {
    const dialled = dialledBy(tag);
    if (dialled === undefined) continue;
    const number = homeNumber(dialled);
    // What stands in the text was looked at there; a short code, or what only the link has, was
    // not.
    if (!readNumbers(tag.text).some((each) => each.number === number))
      look(number, dialled, tag, () => tag.position);
    findings.push(...findLinkFaults(tag, dialled));
  }
  findings.push(...findOldAddresses(tree));
  return {findings, read, known};
}
