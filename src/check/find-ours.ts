import {languageTags, locales, nations, type Locale, type Nation} from '../content/vocabulary.js';
import type {Page} from './page.js';
import {around, type PageTree, type Tag} from './read-page.js';

export const tagNames = ['checklist', 'helplines', 'week', 'exit'] as const;
export type TagName = (typeof tagNames)[number];

/** Where one of our tags is, or comes to stand. */
export interface Ours {
  readonly tag: TagName;
  readonly form: 'tag' | 'placeholder' | 'link' | 'frame';
  readonly element: Tag;
  readonly settings: ReadonlyMap<string, string>;
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
const enough = 200;

/** In characters; a longer address leads nowhere that people go. */
const longestAddress = 2048;

const lastPart = (address: string) => address.replace(/[?#].*$/s, '').replace(/^.*\//s, '');

const versionIn = (address: string) =>
  /(?:\/four-signs[/@]|[?&]ver=)(\d+\.\d+\.\d+[\w.+-]*)/.exec(address)?.[1];

const isTag = (name: string | undefined): name is TagName => tagNames.some((each) => each === name);

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
    if (places.length + files.length + unknown.length >= enough) break;
    const {name, attributes} = element;
    const add = (tag: string | undefined, form: Ours['form'], settings: Ours['settings']) => {
      if (isTag(tag)) places.push({tag, form, element, settings});
      else unknown.push({element, name: tag ?? ''});
    };
    const src = attributes.get('src') ?? '';
    const marked = attributes.get('data-four-signs');
    const href = name === 'a' ? (attributes.get('href') ?? '').trim() : '';
    const linked =
      href.length < longestAddress &&
      /^(?:https?:|(?![a-z][a-z\d+.-]*:))[^#]+#four-signs-(\w+)(?:\?(.*))?$/is.exec(href);
    if (name.startsWith('four-signs-')) add(name.slice(11), 'tag', attributes);
    else if (marked !== undefined)
      add(
        marked.trim(),
        'placeholder',
        new Map(
          [...attributes]
            .filter(([key]) => key.startsWith('data-'))
            .map(([key, value]) => [key.slice(5), value]),
        ),
      );
    else if (linked) add(linked[1], 'link', new Map(new URLSearchParams(linked[2] ?? '')));
    else if (name === 'iframe' && /^four-signs-frame(?:-\w+)?\.html$/.test(lastPart(src)))
      add(
        /frame-(\w+)/.exec(lastPart(src))?.[1] ?? 'checklist',
        'frame',
        new Map(new URLSearchParams(src.split('#')[1] ?? '')),
      );
    else if (name === 'script' && /^four-signs(?:-[a-z]+|\.[a-z]{2})?\.js$/.test(lastPart(src)))
      files.push({element, src, name: lastPart(src), version: versionIn(src)});
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
    const value = tag.attributes.get(name === 'lang' ? 'lang' : 'data-four-signs-nation');
    if (value !== undefined) return {value, at: tag};
  }
  for (const {element: script} of findOurs(page).files) {
    const value = script.attributes.get(`data-${name}`);
    if (value !== undefined) return {value, at: script};
  }
  return undefined;
}

export const toNation = (value: string | undefined): Nation | undefined =>
  nations.find((nation) => nation === value?.trim().toLowerCase());

export const toLocale = (value: string | undefined): Locale | undefined =>
  locales.find((locale) => languageTags[locale].test(value ?? ''));

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
