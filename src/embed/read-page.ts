import {
  fileNameIn,
  isOurFramePage,
  isOurScript,
  isTagName,
  readMarkedPlace,
  settingsAround,
  versionIn,
} from '../partner-pages/tag-places.js';
import {supersededNumbers} from '../partner-pages/superseded.js';
import {belongsTo, isNamedIn, trackers} from '../partner-pages/trackers.js';
import {helplines} from '../content/helplines/facts.js';
import {essentialNumbers} from '../content/emergency/facts.js';
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
import {defaultChoices, tagNames, type Choices, type TagName, type Way} from './choices.js';
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
  readonly kind: 'version' | 'integrity' | 'number' | 'attribute' | 'value';
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

/** The numbers of this version, as a link dials them. */
const currentNumbers = new Set<string>([
  ...Object.values(essentialNumbers).map(({dial}) => dial),
  ...helplines.flatMap(({phone, welshPhone}) =>
    [phone?.dial, welshPhone?.dial].filter((dial): dial is string => !!dial),
  ),
]);

/** What an element asks for, wherever the page is; `undefined` where that is no address. */
function addressOf(src: string | undefined): URL | undefined {
  try {
    return src === undefined ? undefined : new URL(src, 'https://page.invalid/');
  } catch {
    return undefined;
  }
}

const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 120);

const quoted = (values: readonly string[]): string => values.map((each) => `"${each}"`).join(', ');

/** A number as a link dials it: `0808 802 0300` is `+448088020300`. */
function dialOf(text: string): string {
  const digits = text.replace(/[^\d+]/g, '');
  return digits.replace(/^(?:00|\+?)44\(?0?\)?/, '+44').replace(/^0/, '+44');
}

/** Digits in any grouping, with or without the code of the country. */
const patternOf = (number: string): RegExp =>
  new RegExp(
    `(?<!\\d)(?:\\+44[ -]?(?:\\(0\\)[ -]?)?|0)${Array.from(number.slice(1)).join('[ -]?')}(?!\\d)`,
  );

/** Attributes that the filter of a page or a framework may leave on any element. */
const isForAnyElement = (name: string): boolean =>
  /^(?:id|class|lang|dir|hidden|style|slot|title|role|part|is|inert|translate|tabindex|nonce|data-|aria-|on|x-|v-|hx-|ng-|js)/.test(
    name,
  ) || /[^a-z_-]/.test(name);

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
function findLeftOut({tag, settings}: Place, {children}: PageElement, isFramed: boolean): string[] {
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
    ...(link && link !== defaultDestination ? [`four-signs-${tag} <a href="${link}">`] : []),
    ...inside
      .filter(({name, attributes}) => name === 'script' && /json/.test(attributes.type ?? ''))
      .map(() => `four-signs-${tag} <script type="application/json">`),
  ].map(short);
}

function findSettingFaults(tag: TagName, settings: Settings): PageFault[] {
  const known = Object.keys(tables[tag]).map(attributeOf);
  const findings: PageFault[] = [];
  for (const [name, value] of Object.entries(settings)) {
    const found = short(`${name}="${value}"`);
    if (!known.includes(name)) {
      const meant = known.find((each) => each.replace(/-/g, '') === name.replace(/[-_]/g, ''));
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

function findNumberFaults(place: PageElement): PageFault[] {
  const findings: PageFault[] = [];
  const seen = new Set<string>();
  const add = (found: string, says: string) => {
    if (!seen.has(found)) findings.push({kind: 'number', found: short(found), says});
    seen.add(found);
  };
  const old = (text: string) => supersededNumbers.find(({value}) => patternOf(value).test(text));
  const walk = (element: PageElement) => {
    const {href = ''} = element.attributes;
    if (element.name === 'a' && /^tel:/i.test(href)) {
      const dial = dialOf(href);
      const wrong = old(dial);
      if (wrong) add(wrong.value, `Do not give this number: ${wrong.why}.`);
      else if (!currentNumbers.has(dial))
        add(
          href,
          'This number is none of those that this version has. Ring it before you keep it.',
        );
    }
    element.children.forEach(walk);
  };
  walk(place);
  const written = supersededNumbers.filter(({value}) => patternOf(value).test(place.text));
  for (const {value, why} of written) add(value, `Do not give this number: ${why}.`);
  return findings;
}

function findFileFaults({attributes}: PageElement, known: Release): PageFault[] {
  const address = attributes.src ?? attributes.href ?? '';
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
  if (isOurFramePage(file)) return [];
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
 */
export function readPage(root: PageElement, known: Release): PageReading {
  const places: Place[] = [];
  /** What counts for each place: its own settings, and those around it. */
  const effective: Settings[] = [];
  const findings: PageFault[] = [];
  const marked: [Place, PageElement][] = [];
  const found = new Set<string>();
  const files: string[] = [];
  let ofScript: Settings = {};
  const walk = (element: PageElement, isInside: boolean, outer: Settings) => {
    const {name, attributes, text} = element;
    const place = isInside ? undefined : readPlace(element);
    const around = Object.fromEntries(settingsAround(new Map(Object.entries(attributes))));
    const inherited = {...outer, ...around};
    findings.push(...findInheritedFaults(around, 'data-four-signs-'));
    if (place) {
      places.push(place);
      effective.push({...inherited, ...place.settings});
      findings.push(...findSettingFaults(place.tag, place.settings), ...findNumberFaults(element));
      marked.push([place, element]);
    }
    if (name === 'script' || name === 'link' || name === 'iframe') {
      findings.push(...findFileFaults(element, known));
      if (attributes.src) files.push(attributes.src);
    }
    if (name === 'script' && isOurScript(fileNameIn(attributes.src ?? ''))) {
      const said = settingsOfScript(element);
      ofScript = {...said, ...ofScript};
      findings.push(...findInheritedFaults(said, 'data-'));
    }
    if (name === 'script' || name === 'iframe' || name === 'img' || name === 'noscript') {
      const src = addressOf(attributes.src);
      for (const tracker of trackers)
        if ((src && belongsTo(tracker, src)) || isNamedIn(tracker, text)) found.add(tracker.name);
    }
    for (const child of element.children) walk(child, isInside || !!place, inherited);
  };
  walk(root, false, {});
  for (const place of readShortcodes(root.text)) {
    places.push(place);
    effective.push(place.settings);
    findings.push(...findSettingFaults(place.tag, place.settings));
  }

  const setting = (name: string) =>
    effective.find((each) => each[name])?.[name] ?? (places.length ? ofScript[name] : undefined);
  const languages = locales.filter((locale) =>
    effective.some(
      ({lang = ofScript.lang ?? 'en'}) => (resolveLocale(lang, locales) ?? 'en') === locale,
    ),
  );
  const tags = tagNames.filter((tag) => places.some((each) => each.tag === tag));
  const way = places.find((each) => each.way === 'frame')?.way ?? places[0]?.way;
  return {
    places,
    findings,
    recorders: Array.from(found),
    leftOut: Array.from(
      new Set(marked.flatMap(([place, element]) => findLeftOut(place, element, way === 'frame'))),
    ),
    choices: {
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
    },
  };
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
