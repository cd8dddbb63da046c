import {nations, type Locale, type Nation} from '../content/vocabulary.js';
import {toNation} from '../domain/to-word.js';
import type {Page} from './page.js';
import {
  fileNameIn,
  isOurScript,
  isTagName,
  readMarkedPlace,
  settingsAround,
  versionIn,
  type MarkedPlace,
  type TagName,
} from '../partner-pages/tag-places.js';
import {around, type PageTree, type Tag} from './parse-page.js';

/** Where one of our tags is, or comes to stand. */
export interface Ours {
  readonly tag: TagName;
  readonly form: MarkedPlace['form'];
  readonly element: Tag;
  readonly settings: MarkedPlace['settings'];
}

/** A file of ours that the page loads. */
export interface OurFile {
  readonly element: Tag;
  /** As the page has it. */
  readonly src: string;
  /** Such as `four-signs.js`. */
  readonly name: string;
  /** What its address says. */
  readonly version: string | undefined;
}

/** Of ours on one page, at most: more is no page for people. */
const maxOnPage = 200;

interface AllOurs {
  readonly places: readonly Ours[];
  readonly files: readonly OurFile[];
  readonly unknown: readonly {element: Tag; name: string}[];
}

const found = new WeakMap<PageTree, AllOurs>();

/** Everything of ours on a page, and what seems to be meant as ours. */
export function findOurs({tree}: Page): AllOurs {
  const before = found.get(tree);
  if (before) return before;
  const places: Ours[] = [];
  const files: OurFile[] = [];
  const unknown: {element: Tag; name: string}[] = [];
  for (const element of tree.tags) {
    if (places.length + files.length + unknown.length >= maxOnPage) break;
    const {name, attributes} = element;
    const marked = readMarkedPlace(name, attributes);
    const src = name === 'script' ? (attributes.get('src') ?? '') : '';
    const fileName = fileNameIn(src);
    if (marked) {
      const {tag} = marked;
      if (isTagName(tag)) places.push({...marked, tag, element});
      else unknown.push({element, name: tag});
    } else if (isOurScript(fileName)) {
      files.push({element, src, name: fileName, version: versionIn(src)});
    }
  }
  const all = {places, files, unknown};
  found.set(tree, all);
  return all;
}

/** A setting, as our tags read it: their own, that of an element around, that of the script tag. */
export function settingOf(
  page: Page,
  name: 'nation' | 'lang',
  element: Tag,
  own?: Ours['settings'],
): {value: string; at: Tag} | undefined {
  const said = own?.get(name);
  if (said !== undefined) return {value: said, at: element};
  for (const tag of around(element)) {
    const value = settingsAround(tag.attributes).get(name);
    if (value !== undefined) return {value, at: tag};
  }
  for (const {element: script} of findOurs(page).files) {
    const value = script.attributes.get(`data-${name}`);
    if (value !== undefined) return {value, at: script};
  }
  return undefined;
}

/** The nation that a setting names, as our tags read it. */
export function readNation(value = ''): Nation | undefined {
  const written = toNation(value);
  return nations.find((nation) => nation === written);
}

/** Words that are frequent in one of the two languages, and none in the other. */
const frequent: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:the|and|you|your|of|is|are|it|for|with|this|if|call|or|from|have|can|not)\b/gi,
  cy: /(?<![\p{L}])(?:y|yr|yn|ac|neu|eich|chi|ar|mae|os|nad|gan|ffoniwch|gallwch|ddim|am|dydd|nos|bod|sy)(?![\p{L}])/giu,
};

/** How many of its words are known to be English, and how many Welsh. */
export const countWords = (text: string): Readonly<Record<Locale, number>> => ({
  en: text.match(frequent.en)?.length ?? 0,
  cy: text.match(frequent.cy)?.length ?? 0,
});
