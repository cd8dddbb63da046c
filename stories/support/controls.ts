import type {ArgTypes} from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json';
import {fragments} from '../../src/content/fallback/fragments.js';
import {locales, nations, type Locale, type Nation} from '../../src/content/vocabulary.js';

/** The attributes of a tag, each with the text of its control; an empty one is left out. */
export type Settings = Record<string, unknown>;

interface Attribute {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
}

/** A value that no table knows, to see what the tag does with it. */
const wrongValue = 'atlantis';

/** A control for each attribute of a tag, as its table of settings and the manifest have them. */
export function controlsOf(tag: string): {args: Settings; argTypes: Partial<ArgTypes<Settings>>} {
  const declarations = manifest.modules.flatMap(
    (module) => module.declarations as {tagName?: string; attributes?: Attribute[]}[],
  );
  const {attributes = []} = declarations.find(({tagName}) => tagName === tag) ?? {};
  return {
    // Without a value: people copy what a story shows.
    args: Object.fromEntries(
      attributes.map(({name, type}) => [name, type?.text === 'boolean' ? false : '']),
    ),
    argTypes: Object.fromEntries(
      attributes.map(({name, type, description = ''}) => [
        name,
        {...controlOf(type?.text ?? ''), description, table: {category: 'attributes'}},
      ]),
    ),
  };
}

function controlOf(type: string): Partial<ArgTypes[string]> {
  const words = Array.from(type.matchAll(/'([^']+)'/g), ([, word]) => word);
  if (words.length) return {control: 'select', options: ['', ...words, wrongValue]};
  return {control: type === 'boolean' || type === 'number' ? type : 'text'};
}

/** The language of the page, where it is one of ours; else English. */
export const pageLocale = (): Locale =>
  locales.find((each) => document.documentElement.lang.startsWith(each)) ?? 'en';

/** What a host pastes inside a tag: what people see before our script and without it. */
function fallbackOf(tag: string, settings: Settings): string {
  const {fourSignsNation} = document.documentElement.dataset;
  const nation = nations.find((each): each is Nation =>
    [settings['nation'], fourSignsNation].includes(each),
  );
  const whole = fragments[tag]?.(nation, pageLocale()) ?? '';
  return whole.replace(/^<[^>]*>\n|<[^>]*>\n$/g, '');
}

/**
 * A tag with the attributes that have a value, and what is inside it.
 *
 * @param inside - becomes the tag's content; made anew for each drawing. Default: what a host
 *   pastes, so that what is copied from here has its numbers without our script as well
 */
export function drawTag(
  tag: string,
  settings: Settings,
  inside = fallbackOf(tag, settings),
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(settings)) {
    if (value !== '' && value !== false && value !== undefined && value !== null) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(document.createRange().createContextualFragment(inside));
  return element;
}
