import {toWord} from '../domain/to-word.js';

/** The names of the tags without `four-signs-`, in the order in which they stand on a page. */
export const tagNames = ['exit', 'checklist', 'helplines', 'week'] as const;
export type TagName = (typeof tagNames)[number];

export const isTagName = (name: string | undefined): name is TagName =>
  tagNames.some((each) => each === name);

/** Where one of our tags is, or comes to stand, in the HTML of a partner. */
export interface MarkedPlace {
  /** As it is written: it may be none of ours. */
  readonly tag: string;
  readonly form: 'tag' | 'placeholder' | 'link' | 'frame';
  /** By the names of the tag's own attributes. */
  readonly settings: ReadonlyMap<string, string>;
}

/** What an element sets for our tags inside it: `lang`; `data-four-signs-nation` as `nation`. */
export const settingsAround = (attributes: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...attributes].flatMap(([name, value]): [string, string][] => {
      if (name === 'lang') return [[name, value]];
      const [, setting] = /^data-four-signs-(.+)$/.exec(name) ?? [];
      return setting && setting !== 'lang' ? [[setting, value]] : [];
    }),
  );

/** In characters; a longer address leads nowhere that people go. */
const maxAddressLength = 2048;

/** The name of a file in an address: `four-signs.js` of `/0.1.0/four-signs.js?a#b`. */
export const fileNameIn = (address: string): string =>
  address.replace(/[?#].*$/s, '').replace(/^.*\//s, '');

/** The version in an address: a folder's name, what stands behind an `@`, or `?ver=`. */
export const versionIn = (address: string): string | undefined =>
  /(?:[/@]|[?&]ver=)(\d+\.\d+\.\d+[\w.+-]*)(?=[/&#]|$)/.exec(address)?.[1];

/** Whether a file is one of our scripts for script tags. */
export const isOurScript = (fileName: string): boolean =>
  /^four-signs(?:-[a-z]+|\.[a-z]{2})?\.js$/.test(fileName);

const framePage = /^four-signs-frame(?:-(\w+))?\.html$/;

/** Whether a file is one of our whole pages for a frame. */
export const isOurFramePage = (fileName: string): boolean => framePage.test(fileName);

/**
 * Reads an element of a partner's page: one of our tags, an element that marks its place, a link
 * whose address does, or a frame with a page of ours.
 *
 * @param name - the element's, in lower case
 * @param attributes - of the element, by name
 * @returns `undefined` where it is none of these
 */
export function readMarkedPlace(
  name: string,
  attributes: ReadonlyMap<string, string>,
): MarkedPlace | undefined {
  if (name.startsWith('four-signs-'))
    return {tag: name.slice(11), form: 'tag', settings: attributes};
  const marked = attributes.get('data-four-signs');
  if (marked !== undefined) {
    const lang = attributes.get('lang');
    const settings = new Map(lang === undefined ? [] : [['lang', lang]]);
    for (const [key, value] of attributes)
      if (key.startsWith('data-') && key !== 'data-four-signs') settings.set(key.slice(5), value);
    return {tag: toWord(marked).replace('four-signs-', ''), form: 'placeholder', settings};
  }
  const href = name === 'a' ? (attributes.get('href') ?? '').trim() : '';
  // Other schemes, such as `mailto:`, lead to no page.
  const linked =
    href.length < maxAddressLength &&
    /^(?:https?:|(?![a-z][a-z\d+.-]*:))[^#]+#four-signs-(\w+)(?:\?(.*))?$/is.exec(href);
  if (linked)
    return {
      tag: linked[1] as string,
      form: 'link',
      settings: new Map(new URLSearchParams(linked[2] ?? '')),
    };
  const src = name === 'iframe' ? (attributes.get('src') ?? '') : '';
  const framed = framePage.exec(fileNameIn(src));
  if (framed)
    return {
      tag: framed[1] ?? 'checklist',
      form: 'frame',
      settings: new Map(new URLSearchParams(src.split('#')[1] ?? '')),
    };
  return undefined;
}
