import {
  fileNameIn,
  isOurFramePage,
  isOurScript,
  isTagName,
  readMarkedPlace,
  settingsAround,
  versionIn,
} from '../partner-pages/tag-places.js';
import {
  isCharged,
  knownNumbers,
  misprintOf,
  numberOf,
  readNumbers,
  supersededNumber,
} from '../partner-pages/numbers.js';
import {supersededAddresses, type Superseded} from '../partner-pages/superseded.js';
import {belongsTo, isNamedIn, trackers} from '../partner-pages/trackers.js';
import {policeForces} from '../content/police-forces/facts.js';
import {
  abouts,
  campaignKinds,
  checklistLayouts,
  frameHeights,
  locales,
  nations,
  needs,
} from '../content/vocabulary.js';
import {checklistSettings} from '../elements/checklist/settings.js';
import {attributeOf, type SettingsTable} from '../elements/core/settings.js';
import {defaultDestination} from '../elements/exit/default-destination.js';
import {exitSettings, positions} from '../elements/exit/settings.js';
import {helplinesSettings} from '../elements/helplines/settings.js';
import {weekSettings} from '../elements/week/settings.js';
import {resolveLocale} from '../domain/resolve-locale.js';
import {toForce, toNation} from '../domain/to-word.js';
import {
  defaultChoices,
  otherNationOf,
  tagNames,
  type Choices,
  type TagName,
  type Way,
} from './choices.js';
import type {Release} from './make-embed.js';

/** An element of a page, as any parser of HTML can give it. Nothing of it is ever run. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All the text in it. */
  readonly text: string;
  readonly children: readonly PageElement[];
}

/** One thing on the page that is out of date or wrong. */
export interface PageFault {
  readonly kind:
    | 'version'
    | 'integrity'
    | 'host'
    | 'number'
    | 'address'
    | 'tag'
    | 'attribute'
    | 'value'
    | 'markup'
    | 'text';
  /** As it stands on the page, at most 120 letters. */
  readonly found: string;
  /** A whole sentence. */
  readonly says: string;
}

/** A place for one of our tags. */
export interface Place {
  readonly tag: TagName;
  readonly way: Way;
  /** Those that are written on the place itself. */
  readonly settings: Settings;
}

type Settings = Readonly<Record<string, string>>;

/** What stands on a page. */
export interface PageReading {
  readonly places: readonly Place[];
  readonly findings: readonly PageFault[];
  /** Tools of others that record visitors or report them, by name. */
  readonly recorders: readonly string[];
  /** What the places come to, to begin a new snippet from. */
  readonly choices: Choices;
  /** What is set on the page and is none of the choices, as it could be written there. */
  readonly leftOut: readonly string[];
  /** What may be right and may be not, as whole sentences. */
  readonly notes: readonly string[];
}

const tables: Readonly<Record<TagName, SettingsTable>> = {
  exit: exitSettings,
  checklist: checklistSettings,
  helplines: helplinesSettings,
  week: weekSettings,
};

/** What a setting may be, where it is one of a list. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  nation: nations,
  need: needs,
  about: abouts,
  layout: checklistLayouts,
  campaign: campaignKinds,
  position: positions,
  'frame-height': frameHeights,
  'heading-level': ['1', '2', '3', '4', '5'],
  'police-force': policeForces.map(({id}) => id),
};

/** What an element asks for, wherever the page is; `undefined` where that is no address. */
function addressOf(src: string | undefined): URL | undefined {
  try {
    return src === undefined ? undefined : new URL(src, 'https://page.invalid/');
  } catch {
    return undefined;
  }
}

export const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 120);

const quoted = (values: readonly string[]): string => values.map((each) => `"${each}"`).join(', ');

/** Attributes that the filter of a page or a framework may leave on any element. */
const isForAnyElement = (name: string): boolean =>
  /^(?:(?:id|class|lang|dir|hidden|style|slot|title|role|part|is|inert|translate|tabindex|nonce)$|data-|aria-|on|x-|v-|hx-|ng-|js|_ng)/.test(
    name,
  ) || /[^a-z_-]/.test(name);

/** `:nation`, `v-bind:nation`, `[nation]`, `[attr.nation]`: a setting that a program computes. */
const boundName = (name: string): string | undefined =>
  /^(?::|v-bind:|\[(?:attr\.)?)([a-z-]+)\]?$/.exec(name)?.[1];

/** What our script tag says for all tags of the page: `data-nation` and so on. */
function settingsOfScript({attributes}: PageElement): Settings {
  const ours = Object.values(tables).flatMap((table) => Object.keys(table).map(attributeOf));
  const said = Object.entries(attributes).flatMap(([name, value]) =>
    name.startsWith('data-') && ours.includes(name.slice(5)) ? [[name.slice(5), value]] : [],
  );
  return Object.fromEntries(said) as Settings;
}

/**
 * A value that is none of those that count.
 *
 * @param prefix - what stands before the name of the setting: `data-four-signs-` for what is around
 */
function findValueFaults(name: string, value: string, prefix = ''): PageFault[] {
  const values = allowed[name];
  const normalise = name === 'police-force' ? toForce : toNation;
  if (!values || !value || values.includes(normalise(value))) return [];
  const expected = name === 'police-force' ? 'an id of data.police.uk' : quoted(values);
  return [
    {
      kind: 'value',
      found: short(`${prefix}${name}="${value}"`),
      says: `"${prefix}${name}" has to be ${expected}.`,
    },
  ];
}

const findInheritedFaults = (settings: Settings, prefix: string): PageFault[] =>
  Object.entries(settings).flatMap(([name, value]) => findValueFaults(name, value, prefix));

/** What of a place is none of the choices, as it is written on the page. */
function findLeftOut(
  {tag, settings}: Place,
  {children, attributes}: PageElement,
  isFramed: boolean,
): string[] {
  const chosen = [
    ...['lang', 'nation', 'need', 'police-force', 'frame'],
    // It comes with the frame.
    ...(isFramed && tag === 'helplines' ? ['without-choice'] : []),
  ];
  const known = Object.keys(tables[tag]).map(attributeOf);
  const all = (elements: readonly PageElement[]): PageElement[] =>
    elements.flatMap((element) => [element, ...all(element.children)]);
  const inside = all(children);
  const link = tag === 'exit' && inside.find(({name}) => name === 'a')?.attributes.href;
  return [
    ...Object.entries(settings)
      .filter(([name]) => known.includes(name) && !chosen.includes(name))
      .map(([name, value]) => `four-signs-${tag} ${name}${value && `="${value}"`}`),
    ...Object.entries(attributes).flatMap(([name, value]) => {
      const bound = boundName(name)?.replace(/-/g, '');
      return known.some((each) => each.replace(/-/g, '') === bound)
        ? [`four-signs-${tag} ${name}="${value}"`]
        : [];
    }),
    ...(link && link !== defaultDestination ? [`four-signs-${tag} <a href="${link}">`] : []),
    ...inside
      .filter(({name, attributes}) => name === 'script' && /json/.test(attributes.type ?? ''))
      .map(() => `four-signs-${tag} <script type="application/json">`),
  ].map(short);
}

/** A police force of one nation where the lines are those of another. */
function findForceFaults(settings: Settings): PageFault[] {
  const says = otherNationOf(
    oneOf(nations, settings.nation),
    oneOf(
      policeForces.map(({id}) => id),
      settings['police-force'],
      toForce,
    ),
  );
  const found = short(`police-force="${settings['police-force'] ?? ''}"`);
  return says ? [{kind: 'value', found, says}] : [];
}

function findSettingFaults(tag: TagName, settings: Settings): PageFault[] {
  const known = Object.keys(tables[tag]).map(attributeOf);
  const findings: PageFault[] = [];
  for (const [name, value] of Object.entries(settings)) {
    const found = short(`${name}="${value}"`);
    if (!known.includes(name)) {
      const written = name.replace(/[-_]/g, '');
      const meant =
        known.find((each) => each.replace(/-/g, '') === written) ??
        known.find((each) => each.startsWith(`${written}-`) || written === `${each}uage`);
      findings.push({
        kind: 'attribute',
        found,
        says: `four-signs-${tag} has no "${name}". ${meant ? `It is called "${meant}".` : `It has ${quoted(known)}.`}`,
      });
    } else if (allowed[name]) {
      findings.push(...findValueFaults(name, value));
    } else if (name === 'lang' && value && !resolveLocale(value, locales)) {
      findings.push({
        kind: 'value',
        found,
        says: `There are words in ${quoted(locales)}. English is shown.`,
      });
    }
  }
  return findings;
}

/** A place with those of its attributes that are meant as settings. */
function readPlace({name, attributes}: PageElement): Place | undefined {
  const marked = readMarkedPlace(name, new Map(Object.entries(attributes)));
  if (!marked || !isTagName(marked.tag)) return undefined;
  const {tag, form} = marked;
  const ours = Object.keys(tables[tag]).map(attributeOf);
  const isMeant = (setting: string) => {
    if (ours.includes(setting)) return true;
    if (form === 'tag') return !isForAnyElement(setting);
    return form === 'link' || ours.some((own) => own.slice(0, 3) === setting.slice(0, 3));
  };
  const settings = Array.from(marked.settings).filter(([setting]) => isMeant(setting));
  const way = form === 'tag' && attributes.frame !== undefined ? 'frame' : form;
  return {tag, way, settings: Object.fromEntries(settings)};
}

/** Shortcodes of the plug-in for WordPress. */
function readShortcodes(text: string): Place[] {
  return Array.from(text.matchAll(/\[four-signs-(\w{1,20})([^\]]{0,2000})\]/g)).flatMap(
    ([, tag = '', attributes = '']) =>
      isTagName(tag)
        ? [
            {
              tag,
              way: 'wordpress' as const,
              settings: Object.fromEntries(
                Array.from(attributes.matchAll(/([\w-]+)="([^"]*)"/g), ([, name, value]) => [
                  name,
                  value,
                ]),
              ) as Settings,
            },
          ]
        : [],
  );
}

const insteadOf = ({instead}: Superseded): string => {
  const number = numberOf(instead);
  return number ? ` The number now is ${number}.` : '';
};

/** What a link dials, as it would be written in the country. */
function dialledBy({name, attributes: {href = ''}}: PageElement): string | undefined {
  return name === 'a' && /^tel:/i.test(href) ? href.slice(4) : undefined;
}

const walkAll = (element: PageElement): PageElement[] => [
  element,
  ...element.children.flatMap(walkAll),
];

/**
 * Numbers that nobody may give, wherever they stand; `seen` is what was named before.
 *
 * @param isOurs - inside one of our places, where every number should be one of this version
 */
function findNumberFaults(element: PageElement, isOurs: boolean, seen: Set<string>): PageFault[] {
  const findings: PageFault[] = [];
  const look = (number: string, shown: string) => {
    if (seen.has(number) || knownNumbers.has(number)) return;
    const old = supersededNumber(number);
    const meant = misprintOf(number);
    const says = old
      ? `Do not give this number: ${old.why}.${insteadOf(old)}`
      : !isOurs
        ? undefined
        : meant
          ? `It differs in one digit from ${meant.display}, ${meant.name}.`
          : isCharged(number)
            ? 'A caller pays a charge for it, and this version has none such. The police are on 101.'
            : 'This number is none of those that this version has. Ring it before you keep it.';
    if (!says) return;
    seen.add(number);
    findings.push({kind: 'number', found: short(shown), says});
  };
  for (const each of walkAll(element)) {
    const dialled = dialledBy(each);
    if (dialled === undefined) continue;
    const [first] = readNumbers(dialled);
    look(first?.number ?? dialled.replace(/\D/g, ''), each.attributes.href ?? '');
  }
  for (const {number, shown} of readNumbers(element.text)) look(number, shown);
  if (isOurs)
    for (const [misprint] of element.text.matchAll(
      /(?<=\b(?:call|dial|ring|phone|ffoniwch|ffonio|deialwch)\s{1,9})(?:99|9999|998)(?![\d ]*\d)/gi,
    ))
      look(misprint, misprint);
  return findings;
}

/** Mail addresses and sites that nobody may give. */
function findAddressFaults(root: PageElement): PageFault[] {
  const links = walkAll(root).map(({attributes}) => attributes.href ?? '');
  const texts = [root.text, ...links];
  const hits = supersededAddresses.filter(({value}) => {
    const pattern = new RegExp(`(?<![\\w-])${value.replace(/\./g, '\\.')}(?![\\w-])`, 'i');
    return texts.some((text) => pattern.test(text));
  });
  return (
    hits
      // A site that is named as part of a mail address is named once.
      .filter(({value}) => !hits.some((other) => other.value.endsWith(`@${value}`)))
      .map((each) => ({
        kind: 'address' as const,
        found: each.value,
        says: `Do not give this address: ${each.why}.${insteadOf(each)}`,
      }))
  );
}

/** A name that none of our tags has, with the one that is like it. */
function findTagFaults(name: string): PageFault[] {
  const alike = (text: string) => text.replace(/[^a-z]|s$/g, '');
  const meant = tagNames.find(
    (each) => alike(name).includes(alike(each)) || alike(each).includes(alike(name)),
  );
  const all = quoted(tagNames.map((each) => `four-signs-${each}`));
  return [
    {
      kind: 'tag',
      found: short(`four-signs-${name}`),
      says: `There is no tag "four-signs-${short(name)}". ${meant ? `It is called "four-signs-${meant}".` : `There are ${all}.`}`,
    },
  ];
}

/** Servers that give out what is on npm, under the name four-signs. */
const ofNpm =
  /^https?:\/\/(?:[\w.-]+\.)?(?:unpkg\.com|jsdelivr\.net\/npm|esm\.(?:sh|run)|skypack\.dev|jspm\.(?:dev|io))\/(?:[\w:-]+\/)*four-signs\b/;

/** The addresses of ours in a program: of a script that it adds, of a module that it imports. */
const addressesIn = (program: string): string[] =>
  Array.from(
    program.matchAll(/["'`]((?:https?:|\/|\.)[^"'`\s]{0,2000}?four-signs[^"'`\s]{0,200})["'`]/g),
    ([, address = '']) => address,
  );

/** @param isWritten - by a program, which may vouch for it in ways that are not looked for */
function findFileFaults({attributes}: PageElement, known: Release, isWritten = false): PageFault[] {
  const address = attributes.src ?? attributes.href ?? '';
  if (ofNpm.test(address))
    return [
      {
        kind: 'host',
        found: short(address),
        says: 'Until the first release is announced, the name four-signs on npm is not ours: somebody else could put any script there. Take it away, and put the files on your own server.',
      },
    ];
  const file = fileNameIn(address);
  const isStyle = file === 'fallback.css' && address.includes('four-signs');
  if (!isStyle && !isOurScript(file) && !isOurFramePage(file)) return [];
  const found = short(address);
  const version = versionIn(address);
  if (!version)
    return [
      {
        kind: 'version',
        found,
        says: `No version is named. Put the files of ${known.version} into a folder that is named after it.`,
      },
    ];
  if (version !== known.version)
    return [
      {
        kind: 'version',
        found,
        says: `This is version ${version}. The newest here is ${known.version}.`,
      },
    ];
  // Browsers check no frame.
  if (isOurFramePage(file) || isWritten) return [];
  const expected = known.integrity[file];
  if (!expected) return [{kind: 'version', found, says: `Version ${version} has no file ${file}.`}];
  if (!attributes.integrity && !isStyle)
    return [
      {kind: 'integrity', found, says: 'It has no integrity, so that a changed file would run.'},
    ];
  if (attributes.integrity && attributes.integrity.trim() !== expected)
    return [
      {
        kind: 'integrity',
        found: short(attributes.integrity),
        says: `It does not fit ${file} of ${version}: browsers refuse the file.`,
      },
    ];
  return [];
}

/** Where the files lie, without the version and the name. */
function folderIn(address: string): string | undefined {
  return /^(\/[\w./~-]*|https:\/\/[\w./~:-]*?)\/\d+\.\d+\.\d+[\w.-]*\/four-signs[\w.-]*\.(?:js|html)(?:#.*)?$/.exec(
    address,
  )?.[1];
}

const oneOf = <T extends string>(all: readonly T[], value = '', normalise = toNation): T | null =>
  all.find((each) => each === normalise(value)) ?? null;

/**
 * Reads what a partner has on a page, or was left as a snippet: which places for our tags there
 * are, what in them is out of date, and which products that record visitors are beside them.
 *
 * @param root - the page, or a piece of it, parsed without running it
 * @param known - the version to compare it with
 * @param ofModule - some tags are what our module for Drupal prints, which brings the script
 */
export function readPage(root: PageElement, known: Release, ofModule = false): PageReading {
  const found: Found = {
    places: [],
    effective: [],
    findings: [],
    marked: [],
    recorders: new Set(),
    files: [],
    numbers: new Set(),
    ofScript: {},
  };
  readElement(root, false, {}, known, found);
  addShortcodes(root, found);
  addFaultsOfWhole(root, found);
  const choices = choose(root, found);
  return {
    places: found.places,
    findings: found.findings,
    recorders: Array.from(found.recorders),
    leftOut: listLeftOut(found, choices),
    notes: writeNotes(root, found, ofModule),
    choices,
  };
}

/** What was found on the page until now. */
interface Found {
  readonly places: Place[];
  /** What counts for each place: its own settings, and those around it. */
  readonly effective: Settings[];
  readonly findings: PageFault[];
  readonly marked: [Place, PageElement][];
  readonly recorders: Set<string>;
  /** The addresses of scripts and frames. */
  readonly files: string[];
  /** Those that were named. */
  readonly numbers: Set<string>;
  /** What our script tag says for all tags. */
  ofScript: Settings;
}

/**
 * Reads an element and what is in it.
 *
 * @param isInside - in one of our places
 * @param outer - the settings that elements around it say
 */
function readElement(
  element: PageElement,
  isInside: boolean,
  outer: Settings,
  known: Release,
  found: Found,
): void {
  const {name, attributes} = element;
  const all = new Map(Object.entries(attributes));
  const place = isInside ? undefined : readPlace(element);
  const other = place || isInside ? undefined : readMarkedPlace(name, all);
  if (other && !isTagName(other.tag)) found.findings.push(...findTagFaults(other.tag));
  const around = Object.fromEntries(settingsAround(all));
  const inherited = {...outer, ...around};
  found.findings.push(...findInheritedFaults(around, 'data-four-signs-'));
  if (place) addPlace(place, element, inherited, found);
  addFiles(element, known, found);
  addSettingsOfScript(element, found);
  addRecorders(element, found);
  for (const child of element.children)
    readElement(child, isInside || !!place, inherited, known, found);
}

function addPlace(
  place: Place,
  element: PageElement,
  inherited: Settings,
  {places, effective, findings, marked, numbers}: Found,
): void {
  places.push(place);
  effective.push({...inherited, ...place.settings});
  findings.push(
    ...findSettingFaults(place.tag, place.settings),
    ...findNumberFaults(element, true, numbers),
  );
  marked.push([place, element]);
}

/** What a script, a style sheet or a frame loads, and what a program would load. */
function addFiles(element: PageElement, known: Release, {findings, files}: Found): void {
  const {name, attributes, text} = element;
  if (name !== 'script' && name !== 'link' && name !== 'iframe') return;
  findings.push(...findFileFaults(element, known));
  if (attributes.src) files.push(attributes.src);
  const written = name === 'script' && !attributes.src ? addressesIn(text) : [];
  for (const src of written)
    findings.push(...findFileFaults({...element, attributes: {src}}, known, true));
  files.push(...written);
}

/** The first script that says a setting counts. */
function addSettingsOfScript(element: PageElement, found: Found): void {
  if (element.name !== 'script' || !isOurScript(fileNameIn(element.attributes.src ?? ''))) return;
  const said = settingsOfScript(element);
  found.ofScript = {...said, ...found.ofScript};
  found.findings.push(...findInheritedFaults(said, 'data-'));
}

function addRecorders({name, attributes, text}: PageElement, {recorders}: Found): void {
  if (name !== 'script' && name !== 'iframe' && name !== 'img' && name !== 'noscript') return;
  const src = addressOf(attributes.src);
  for (const tracker of trackers)
    if ((src && belongsTo(tracker, src)) || isNamedIn(tracker, text)) recorders.add(tracker.name);
}

function addShortcodes(root: PageElement, {places, effective, findings}: Found): void {
  for (const place of readShortcodes(root.text)) {
    places.push(place);
    effective.push(place.settings);
    findings.push(...findSettingFaults(place.tag, place.settings));
  }
}

/** What is wrong wherever it stands, once all places are known. */
function addFaultsOfWhole(
  root: PageElement,
  {effective, findings, numbers, ofScript}: Found,
): void {
  findings.push(
    ...effective.flatMap((each) => findForceFaults({...ofScript, ...each})),
    ...findNumberFaults(root, false, numbers),
    ...findAddressFaults(root),
  );
}

/** Whether a bundler brings our modules. */
const isBundled = ({text}: PageElement): boolean =>
  /(?:import|require)[\s(]*['"]four-signs\/define/.test(text);

/** What the places come to, to begin a new snippet from. */
function choose(root: PageElement, {places, effective, files, ofScript}: Found): Choices {
  const setting = (name: string) =>
    effective.find((each) => each[name])?.[name] ?? (places.length ? ofScript[name] : undefined);
  const languages = locales.filter((locale) =>
    effective.some(
      ({lang = ofScript.lang ?? 'en'}) => (resolveLocale(lang, locales) ?? 'en') === locale,
    ),
  );
  const tags = tagNames.filter((tag) => places.some((each) => each.tag === tag));
  const firstWay = places.find((each) => each.way === 'frame')?.way ?? places[0]?.way;
  const way = firstWay === 'tag' && isBundled(root) ? 'npm' : firstWay;
  return {
    ...defaultChoices,
    tags: tags.length ? tags : defaultChoices.tags,
    way: way ?? defaultChoices.way,
    nation: oneOf(nations, setting('nation')),
    need: oneOf(needs, setting('need')),
    policeForce: oneOf(
      policeForces.map(({id}) => id),
      setting('police-force'),
      toForce,
    ),
    languages: languages.length ? languages : defaultChoices.languages,
    folder: files.map(folderIn).find(Boolean) ?? defaultChoices.folder,
  };
}

/** What is on the page and in none of the choices, each once. */
function listLeftOut({places, marked}: Found, {way, nation}: Choices): string[] {
  const others = places.flatMap(({tag, settings}) => {
    const own = oneOf(nations, settings.nation);
    return own && own !== nation ? [`four-signs-${tag} nation="${own}"`] : [];
  });
  return Array.from(
    new Set([
      ...marked.flatMap(([place, element]) => findLeftOut(place, element, way === 'frame')),
      ...others,
    ]),
  );
}

function writeNotes(root: PageElement, {places, files}: Found, ofModule: boolean): string[] {
  const hasScript = isBundled(root) || files.some((each) => each.includes('four-signs'));
  const isPasted = places.some((each) => each.way !== 'wordpress');
  const notes: [isSo: boolean, says: string][] = [
    [
      ofModule,
      'Some of it is Twig of our module for Drupal, which brings the script and the words. There, change what stands in the braces, and leave the snippet above.',
    ],
    [
      isPasted && !hasScript && !ofModule,
      'There is no script of ours in it. Without one, visitors have only the words inside the tags. If it is elsewhere on your page, all is well.',
    ],
    [
      !places.length && hasScript,
      'Our script is in it, and no tag. Many editors take tags that they do not know out of a text: choose another kind of site above.',
    ],
  ];
  return notes.filter(([isSo]) => isSo).map(([, says]) => says);
}

/** The elements of a document that was parsed and not run, such as `DOMParser` gives. */
export function fromDom(element: Element): PageElement {
  const attributes = Array.from(element.attributes, ({name, value}) => [name, value] as const);
  // What is in a <template> is in a document of its own.
  const inside = 'content' in element ? (element as HTMLTemplateElement).content : element;
  return {
    name: element.localName,
    attributes: Object.fromEntries(attributes),
    text: inside.textContent,
    children: Array.from(inside.children, fromDom),
  };
}
