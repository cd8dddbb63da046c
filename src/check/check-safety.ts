import {findOurs, type Ours} from './find-ours.js';
import {baseOf, finding, inside, quote, resolve, runs, type Finding, type Page} from './page.js';
import {forbids, readPolicies} from './policy.js';
import {around, type Tag} from './parse-page.js';
import {belongsTo, isNamedIn, trackers, type Tracker} from '../partner-pages/trackers.js';

/** What a title or an address should not say, in English and in Welsh. */
const telling =
  /stalk|abus(?:e|er|ive)|violen|harass|\brape|sexual[- ]?assault|coerc|stelc|cam-?drin|\btrais|aflonydd|treisio/i;

/** What the Tab key reaches. */
const reached = 'button input select textarea iframe summary audio video'.split(' ');

function isReached(tag: Tag): boolean {
  const {name, attributes} = tag;
  const index = Number(attributes.get('tabindex') ?? NaN);
  if (index < 0 || attributes.has('disabled') || attributes.get('type') === 'hidden') return false;
  const folded = [...around(tag)].some(
    (each, depth) =>
      each.attributes.has('hidden') ||
      each.attributes.has('inert') ||
      (depth > 0 &&
        each.name === 'details' &&
        !each.attributes.has('open') &&
        ![...around(tag)].some(({name: inner}) => inner === 'summary')),
  );
  if (folded) return false;
  if (index >= 0) return true;
  if (name === 'a' || name === 'area') return attributes.has('href');
  if (name === 'audio' || name === 'video') return attributes.has('controls');
  return reached.includes(name);
}

function checkExit(page: Page): Finding[] {
  const {tree} = page;
  const {places, files} = findOurs(page);
  const exits = places.filter(({tag}) => tag === 'exit');
  const leaves = (tag: Tag) => tag.attributes.has('data-four-signs-leave');
  const [exit] = exits;
  if (!exit)
    // On a page that has nothing of ours, that is what is said.
    return places.length || files.length
      ? [finding('exit-missing', 'There is no four-signs-exit on the page.')]
      : [];
  const findings = exits.flatMap((each) => checkExitLink(page, each));
  if (findings.some(({rule}) => rule === 'exit-no-link')) return findings;
  const all = tree.tags.filter(isReached);
  const index = ({attributes}: Tag) => Number(attributes.get('tabindex') ?? 0) || Infinity;
  const [first] = [...all].sort((a, b) => (index(a) === index(b) ? 0 : index(a) - index(b)));
  const isOurs = (tag: Tag) =>
    leaves(tag) || [...around(tag)].some((each) => exits.some(({element}) => element === each));
  if (first && !isOurs(first))
    findings.push(
      finding(
        'exit-not-first',
        `The Tab key reaches <${first.name}> ${quote(first.text.trim() || (first.attributes.get('href') ?? ''))} before the exit.`,
        first,
      ),
    );
  return findings;
}

function checkExitLink(page: Page, {element, form}: Ours): Finding[] {
  const link =
    form === 'link'
      ? element
      : inside(page.tree, element).find(
          ({name, attributes}) => name === 'a' && attributes.has('href'),
        );
  if (!link) return [finding('exit-no-link', 'There is no link inside the exit.', element)];
  const href = link.attributes.get('href') ?? '';
  const url = resolve(href, baseOf(page));
  if (url?.protocol !== 'https:')
    return [
      finding('exit-not-https', `The exit leads to ${quote(href)}, which is not https.`, link),
    ];
  return url.hostname === page.url?.hostname
    ? [finding('exit-not-https', `The exit leads to ${quote(href)}, on the same site.`, link)]
    : [];
}

const meta = ({tree}: Page, key: 'name' | 'http-equiv', value: string): Tag[] =>
  tree.tags.filter(
    ({name, attributes}) => name === 'meta' && attributes.get(key)?.trim().toLowerCase() === value,
  );

function checkWhatStays(page: Page): Finding[] {
  const {tree, url, headers, cookies, unencrypted} = page;
  const findings: Finding[] = [];
  const title = tree.tags.find(({name}) => name === 'title');
  if (telling.test(tree.title))
    findings.push(finding('title-tells', `The title is ${quote(tree.title)}.`, title));
  let path = url ? url.pathname + url.search : '';
  try {
    path = decodeURIComponent(path);
  } catch {
    // What cannot be decoded is read as it stands.
  }
  if (telling.test(path))
    findings.push(finding('address-tells', `The address has ${quote(path)}.`));
  if (unencrypted) findings.push(finding('not-https', `${quote(unencrypted)} is not https.`));
  const written = meta(page, 'name', 'referrer').at(-1);
  const policy = (written?.attributes.get('content') ?? headers?.get('referrer-policy') ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .at(-1);
  if (policy !== 'no-referrer' && policy !== 'same-origin')
    findings.push(
      finding(
        'referrer-policy',
        policy
          ? `The policy is ${quote(policy)}.`
          : headers
            ? 'Neither a header nor the page says one.'
            : 'The page says none, and a file has no headers to look at.',
        written,
      ),
    );
  if (headers && !/\bno-store\b/i.test(headers.get('cache-control') ?? ''))
    findings.push(
      finding(
        'cache-control',
        headers.has('cache-control')
          ? `Cache-Control is ${quote(headers.get('cache-control') ?? '')}.`
          : 'There is no Cache-Control.',
      ),
    );
  if (cookies.length) findings.push(cookiesSet(cookies, 'served'));
  return findings;
}

/** @param names - of the cookies */
export function cookiesSet(names: readonly string[], seen: Finding['seen']): Finding {
  const shown = names.slice(0, 10).map(quote).join(', ');
  return finding('cookie-set', `The first visit sets ${shown}.`, undefined, seen);
}

/** A tool of others that the page loads. */
export const trackerSeen = ({name, kind}: Tracker, seen: Finding['seen'], at?: Tag): Finding =>
  finding(kind, `The page loads ${name}.`, at, seen);

/** Each tool on the kept list that the page itself asks for, with the first place where it does. */
export function findTrackers(page: Page): Map<Tracker, Tag> {
  const found = new Map<Tracker, Tag>();
  const base = baseOf(page);
  for (const tag of page.tree.tags) {
    const {name, attributes} = tag;
    const code = runs(tag) && !attributes.has('src') ? tag.text : '';
    const loads = runs(tag) || name === 'iframe' || name === 'img';
    const src = loads && attributes.has('src') ? resolve(attributes.get('src'), base) : undefined;
    if (!code && !src) continue;
    for (const tracker of trackers) {
      const isHit = (src && belongsTo(tracker, src)) || isNamedIn(tracker, code);
      if (isHit && !found.has(tracker)) found.set(tracker, tag);
    }
  }
  return found;
}

function checkPolicies(page: Page): Finding[] {
  const sent = page.headers?.get('content-security-policy') ?? '';
  const written = meta(page, 'http-equiv', 'content-security-policy').map(
    ({attributes}) => attributes.get('content') ?? '',
  );
  const policies = [sent, ...written].flatMap(readPolicies);
  const {files, places} = findOurs(page);
  const base = baseOf(page);
  const asked = [
    ...files.map(({element, src}) => ({kind: 'script' as const, element, src})),
    ...places
      .filter(({form}) => form === 'frame')
      .map(({element}) => ({
        kind: 'frame' as const,
        element,
        src: element.attributes.get('src') ?? '',
      })),
  ];
  return asked.flatMap(({kind, element, src}) => {
    const url = resolve(src, base);
    const directive =
      url &&
      forbids(policies, kind, {
        url,
        page: page.url ?? base,
        nonce: element.attributes.get('nonce'),
        integrity: element.attributes.get('integrity'),
      });
    return directive
      ? [
          finding(
            'policy-breaks-us',
            `The policy ${quote(directive)} keeps ${quote(src)} off the page.`,
            element,
          ),
        ]
      : [];
  });
}

/** What may give the visitor away, or keep them on the page. */
export function checkSafety(page: Page): Finding[] {
  return [
    ...checkExit(page),
    ...checkWhatStays(page),
    ...[...findTrackers(page)].map(([tracker, tag]) => trackerSeen(tracker, 'served', tag)),
    ...checkPolicies(page),
    ...(page.encodingProblem ? [finding('encoding-wrong', page.encodingProblem)] : []),
  ];
}
