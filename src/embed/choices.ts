import {tagNames, type TagName} from '../partner-pages/tag-places.js';
import {helplinesEn} from '../content/helplines/en.js';
import {policeForces} from '../content/police-forces/facts.js';
import {
  locales,
  nations,
  needs,
  type Locale,
  type Nation,
  type Need,
} from '../content/vocabulary.js';

export {tagNames, type TagName};

/** How a site can take a tag in, by what kind of site it is. The first is the default. */
export const ways = ['tag', 'placeholder', 'link', 'frame', 'wordpress', 'npm'] as const;
export type Way = (typeof ways)[number];

/** The colours that a partner can set: the custom properties `--four-signs-…`. */
export const colourNames = [
  'accent',
  'text',
  'surface',
  'raised',
  'border',
  'focus',
  'danger',
] as const;
export type ColourName = (typeof colourNames)[number];
export type Colours = Partial<Readonly<Record<ColourName, string>>>;

/** Everything that a partner chooses. Nothing in it is about a visitor. */
export interface Choices {
  readonly tags: readonly TagName[];
  readonly way: Way;
  readonly nation: Nation | null;
  readonly languages: readonly Locale[];
  /** An id of data.police.uk. */
  readonly policeForce: string | null;
  readonly need: Need | null;
  /** As `#rrggbb`. */
  readonly colours: Colours;
  /** Where the files lie, without their version: a path, or an `https:` address. */
  readonly folder: string;
  /** The partner's own page that helps, to which a marked link leads. */
  readonly help: string;
}

export const defaultChoices: Choices = {
  tags: ['exit', 'checklist', 'helplines'],
  way: 'tag',
  nation: null,
  languages: ['en'],
  policeForce: null,
  need: null,
  colours: {},
  folder: '/four-signs',
  help: 'https://your-site.example/help',
};

const isHex = (text: string): boolean => /^#[\da-f]{6}$/i.test(text);

/** What can be the address of a folder: of this server, or `https:` where it is another one. */
export const isFolder = (text: string): boolean => /^(https:\/\/|\/(?!\/))[\w./~%:-]*$/.test(text);

/** What can be the address of the page that helps. What stands after a `#` is ours. */
export const isHelpPage = (text: string): boolean => /^https:\/\/[^\s#"'<>]+$/.test(text);

/**
 * A sentence where the police force serves another nation than the one that is chosen; `undefined`
 * where both fit.
 */
export function otherNationOf(
  nation: Nation | null,
  policeForce: string | null,
): string | undefined {
  const force = policeForces.find(({id}) => id === policeForce);
  if (!nation || !force?.nation || force.nation === nation) return undefined;
  const {nations: names} = helplinesEn;
  return `${force.name} is in ${names[force.nation]}, and the nation is ${names[nation]}: the visitor would see the police of one and the lines of the other.`;
}

/** A list as it is meant, in our own order and without what we do not know. */
function known<T extends string>(all: readonly T[], text: string | null): readonly T[] {
  const asked = (text ?? '').split(',');
  return all.filter((each) => asked.includes(each));
}

/**
 * Choices from the fragment of an address. What is missing or wrong is as in
 * {@link defaultChoices}.
 *
 * @param fragment - such as `#nation=wales&lang=en,cy`
 */
export function readChoices(fragment: string): Choices {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const [way = defaultChoices.way] = known(ways, given.get('way'));
  const [nation = null] = known(nations, given.get('nation'));
  const [need = null] = known(needs, given.get('need'));
  const [policeForce = null] = known(
    policeForces.map(({id}) => id),
    given.get('police-force'),
  );
  const tags = known(tagNames, given.get('tags'));
  const languages = known(locales, given.get('lang'));
  const folder = (given.get('folder') ?? '').replace(/\/+$/, '');
  const help = given.get('help') ?? '';
  const colours = colourNames.flatMap((name) => {
    const value = given.get(name) ?? '';
    return isHex(value) ? [[name, value.toLowerCase()] as const] : [];
  });
  return {
    tags: tags.length ? tags : defaultChoices.tags,
    way,
    nation,
    languages: languages.length ? languages : defaultChoices.languages,
    policeForce,
    need,
    colours: Object.fromEntries(colours),
    folder: isFolder(folder) ? folder : defaultChoices.folder,
    help: isHelpPage(help) ? help : defaultChoices.help,
  };
}

/** The fragment for choices, without `#`: only what differs from the default. */
export function writeChoices(choices: Choices): string {
  const written: Record<string, string> = {
    tags: choices.tags.join(),
    way: choices.way,
    nation: choices.nation ?? '',
    lang: choices.languages.join(),
    'police-force': choices.policeForce ?? '',
    need: choices.need ?? '',
    folder: choices.folder,
    help: choices.help,
    ...choices.colours,
  };
  const usual: Record<string, string> = {
    tags: defaultChoices.tags.join(),
    way: defaultChoices.way,
    lang: defaultChoices.languages.join(),
    folder: defaultChoices.folder,
    help: defaultChoices.help,
  };
  return Object.entries(written)
    .filter(([name, value]) => value && value !== usual[name])
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/g, ',')}`)
    .join('&');
}
