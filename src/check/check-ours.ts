import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {locales} from '../content/vocabulary.js';
import {resolveLocale} from '../domain/resolve-locale.js';
import {version as ownVersion} from '../elements/core/version.js';
import type {Change} from './changes.js';
import {countWords, findOurs, readNation, settingOf, type OurFile} from './find-ours.js';
import {tagNames} from '../partner-pages/tag-places.js';
import {knownNumbers, readNumbers} from '../partner-pages/numbers.js';
import {baseOf, finding, quote, resolve, runs, type Finding, type Page} from './page.js';

/** The integrity of each file of this version, from this file once it is built. */
function ownIntegrity(name: string): string | undefined {
  const list = new URL('../cdn/integrity.json', import.meta.url);
  try {
    const files = JSON.parse(readFileSync(list, 'utf8')) as Record<string, {integrity: string}>;
    return files[name]?.integrity;
  } catch {
    return undefined;
  }
}

/** Less than 0 where the first is older. What comes before a release is older than the release. */
function compareVersions(one: string, other: string): number {
  const parts = (text: string) => {
    const [, numbers = '', before] = /^([\d.]+)(-.*)?/.exec(text) ?? [];
    return {numbers: numbers.split('.').map(Number), before};
  };
  const [a, b] = [parts(one), parts(other)];
  for (let index = 0; index < 3; index += 1) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
    if (difference) return difference;
  }
  return Number(!a.before) - Number(!b.before);
}

/** The version that a file says it is, in its first line. */
export const versionOf = (bytes: Uint8Array): string | undefined =>
  /four-signs (\d+\.\d+\.\d+\S*) MIT/.exec(new TextDecoder().decode(bytes.subarray(0, 400)))?.[1];

/** Whether bytes are what an `integrity` says: as browsers, the strongest of its hashes counts. */
function fits(integrity: string, bytes: Uint8Array): boolean {
  const hashes = [...integrity.matchAll(/(sha(?:256|384|512))-([\w+/=-]+)/g)];
  const strongest = hashes
    .map(([, name]) => name ?? '')
    .sort()
    .at(-1);
  return hashes
    .filter(([, name]) => name === strongest)
    .some(([, name = '', hash]) => createHash(name).update(bytes).digest('base64') === hash);
}

/** The registrable part of a host, near enough: `media.example.org.uk` is `example.org.uk`. */
const site = (host: string) =>
  /[^.]+\.(?:(?:ac|co|gov|ltd|me|net|nhs|org|plc|police|sch)\.uk|[^.]+)$/.exec(
    // No name of a host is longer (RFC 1035).
    host.slice(-253),
  )?.[0] ?? host;

/** A file of ours: its version, its integrity, where it comes from. */
export function checkFile(page: Page, file: OurFile, changes: readonly Change[]): Finding[] {
  const {element, src, name} = file;
  const findings: Finding[] = [];
  const add = (...[rule, what]: [Parameters<typeof finding>[0], string]) =>
    findings.push(finding(rule, what, element));
  const bytes = page.files.get(src);
  const version = (bytes && versionOf(bytes)) ?? file.version;
  if (version) {
    const older = compareVersions(version, ownVersion);
    const changed = changes.filter(
      (each) =>
        compareVersions(each.version, version) > 0 &&
        compareVersions(each.version, ownVersion) <= 0,
    );
    if (older < 0 && changed.length)
      add(
        'version-old-number',
        `${name} is version ${version}. Changed since then: ${changed.map(({what}) => what).join('; ')}.`,
      );
    else if (older < 0)
      add('version-old', `${name} is version ${version}, and ${ownVersion} is out.`);
    else if (older > 0)
      add('version-newer', `${name} is version ${version}, and this program is ${ownVersion}.`);
  }
  const integrity = element.attributes.get('integrity')?.trim();
  const own = version === ownVersion ? ownIntegrity(name) : undefined;
  if (!integrity) add('integrity-missing', `The script tag of ${name} has no integrity.`);
  else if (bytes && !fits(integrity, bytes))
    add('integrity-wrong', `The integrity of ${name} does not fit the file that is there.`);
  else if (!bytes && own && !integrity.split(/\s+/).includes(own))
    add('integrity-wrong', `The integrity of ${name} is not that of version ${ownVersion}.`);
  const base = baseOf(page);
  const url = resolve(src, base);
  const foreign = url && url.origin !== base.origin && (page.url ?? /^(?:https?:)?\/\//i.test(src));
  if (foreign && integrity && !element.attributes.has('crossorigin'))
    add('crossorigin-missing', `${name} comes from ${quote(url.host)}, and has no crossorigin.`);
  if (foreign && !(page.url && site(url.hostname) === site(page.url.hostname)))
    add('not-self-hosted', `${name} comes from ${quote(url.host)}.`);
  return findings;
}

/** What is ours on a page: files, places, words inside, nation, language. */
export function checkOurs(page: Page, changes: readonly Change[]): Finding[] {
  const {tree} = page;
  const {places, files, unknown} = findOurs(page);
  const findings: Finding[] = files.flatMap((file) => checkFile(page, file, changes));
  for (const {element, name} of unknown)
    findings.push(
      finding('tag-unknown', `${quote(name)} is none of ${tagNames.join(', ')}.`, element),
    );
  if (!places.length && !files.length && !unknown.length) {
    // What is inside is another page, and this command asks only for those that it was given.
    const frame = tree.tags.find(
      ({name, attributes}) => name === 'iframe' && attributes.get('src'),
    );
    const inside = frame
      ? ` What is in its frame, ${quote(frame.attributes.get('src') ?? '')}, was not looked at: check that address as well.`
      : '';
    findings.push(
      finding(
        'ours-absent',
        `There is nothing of ours on this page, and so no exit of ours.${inside}`,
      ),
    );
  }
  const inEnglish = files.find(({name}) => name.endsWith('.en.js'));
  const language = tree.tags.find(({name}) => name === 'html')?.attributes.get('lang');
  if (inEnglish && resolveLocale(language, locales) === 'cy')
    findings.push(
      finding('welsh-missing', `${inEnglish.name} speaks English alone.`, inEnglish.element),
    );
  const upgraded = places.filter(({form}) => form !== 'frame');
  const [first] = upgraded;
  if (first && !files.length && !tree.tags.some(runs))
    findings.push(finding('script-missing', 'The page loads no script.', first.element));

  for (const {tag, form, element} of places) {
    const what = `<four-signs-${tag}>`;
    if (form === 'frame') {
      const sandbox = element.attributes.get('sandbox');
      if (sandbox === undefined) findings.push(finding('frame-open', `No sandbox.`, element));
      else if (/\ballow-same-origin\b/i.test(sandbox))
        findings.push(finding('frame-open', 'The sandbox has allow-same-origin.', element));
      continue;
    }
    const text = element.text.trim();
    if (!text && tag !== 'exit')
      findings.push(finding('fallback-missing', `Nothing stands inside ${what}.`, element));
    else if (tag === 'checklist' || tag === 'helplines') {
      const emergency = /(?<!\d)999(?!\d)/.test(text);
      const line =
        readNumbers(text).some(({number}) => knownNumbers.has(number)) ||
        /(?<!\d)116 ?123(?!\d)/.test(text);
      if (!emergency || !line)
        findings.push(
          finding(
            'fallback-no-number',
            `The words inside ${what} lack ${[!emergency && '999', !line && 'a helpline that we know'].filter(Boolean).join(' and ')}.`,
            element,
          ),
        );
    }
    const locale = resolveLocale(settingOf(page, 'lang', element)?.value, locales);
    const count = countWords(text);
    if (locale === 'cy' && count.en > count.cy && count.en > 2)
      findings.push(finding('welsh-missing', `The words inside ${what} are English.`, element));
  }
  return [...findings, ...checkNation(page), ...checkLanguage(page)];
}

function checkNation(page: Page): Finding[] {
  const asked = findOurs(page).places.filter(({tag}) => /checklist|helplines/.test(tag));
  const said = asked.map(({element, settings}) => settingOf(page, 'nation', element, settings));
  const wrong = new Map(
    said.flatMap((each) => (each && !readNation(each.value) ? [[each.at, each.value]] : [])),
  );
  const findings = [...wrong].map(([at, value]) =>
    finding('nation-wrong', `${quote(value)} is none of the four nations.`, at),
  );
  const without = asked.find((_, index) => !said[index]);
  if (without)
    findings.push(
      finding('nation-missing', 'Nothing on the page says its nation.', without.element),
    );
  return findings;
}

function checkLanguage({tree}: Page): Finding[] {
  const root = tree.tags.find(({name}) => name === 'html');
  const lang = root?.attributes.get('lang')?.trim();
  if (!lang) return [finding('language-missing', 'The page does not say its language.', root)];
  const count = countWords(tree.runs.map(({text}) => text).join('\n'));
  const locale = resolveLocale(lang, locales);
  const [own, other] = locale === 'cy' ? [count.cy, count.en] : [count.en, count.cy];
  return locale && other > 30 && other > 3 * own
    ? [
        finding(
          'language-missing',
          `The page says ${quote(lang)}, and its words are ${locale === 'cy' ? 'English' : 'Welsh'}.`,
          root,
        ),
      ]
    : [];
}
