/// <reference types="vite/client" />
import emergency from '../../src/elements/templates/emergency.styles.ts?raw';
import base from '../../src/styles/base.ts?raw';
import testTitles from 'virtual:test-titles';
import themes from '../themes.json';
import {contrast, ratio} from './contrast.js';
import {colour, colours, others} from './token-values.js';

/*
 * What the pages of documentation show as tables, in Markdown. Every value and every ratio is
 * computed from the sources when Storybook is built.
 */

const swatch = (hex: string): string =>
  `<span class="swatch" style="background: ${hex}"></span>\`${hex}\``;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What each colour is for, and the ratio that it needs: against both surfaces, or one other. */
const uses: Readonly<Record<string, {use: string; needs?: number; on?: readonly string[]}>> = {
  text: {use: 'Words', needs: 7},
  muted: {use: 'Nation, source, date. Never whether a line is open', needs: 7},
  accent: {use: 'Numbers, links, the fill of the first action, a tick', needs: 7},
  'on-accent': {use: 'Words on a fill of accent or danger', needs: 7, on: ['accent', 'danger']},
  danger: {use: '999 and the exit alone', needs: 7},
  border: {use: 'The edges of what can be set', needs: 3},
  focus: {use: 'The ring round what has the focus', needs: 3},
  hairline: {use: 'Lines between rows. Nothing depends on seeing them'},
  surface: {use: 'Behind everything'},
  raised: {use: 'Behind what is chosen or stands out. Never the only sign of it'},
};

const surfaces = ['surface', 'raised'];

/** `9.18 · passes`, or what fails. */
const judged = (ratios: readonly string[], needs: number): string =>
  ratios.every((each) => Number(each) >= needs) ? `passes ${needs}:1` : `**fails ${needs}:1**`;

/** Every colour in one scheme, with its ratios. */
export function colourTable(scheme: 'light' | 'dark'): string {
  const rows = colours.map(({name, property, [scheme]: hex}) => {
    const {use, needs, on = surfaces} = uses[name] ?? {use: ''};
    const ratios = on.map((each) => ratio(hex, colour(each)[scheme]));
    const pairs = ratios.map((each, index) => `${each} on ${on[index] ?? ''}`).join('<br>');
    return [
      `\`${name}\``,
      swatch(hex),
      surfaces.includes(name) ? '' : pairs,
      needs ? judged(ratios, needs) : 'not needed',
      use,
      `\`${property}\``,
    ];
  });
  return table(['Colour', 'Value', 'Ratio', 'Verdict', 'For', 'Set with'], rows);
}

/** The palettes of the toolbar, each measured. */
export function themeTable(): string {
  const rows = Object.values(themes).flatMap((theme) => {
    const {title, light, dark} = theme as {
      title: string;
      light?: Record<string, string>;
      dark?: Record<string, string>;
    };
    return (['light', 'dark'] as const).map((scheme) => {
      const set = {light, dark}[scheme] ?? {};
      const of = (name: string): string => set[name] ?? colour(name)[scheme];
      const cell = (name: string, needs: number): string => {
        const lowest = Math.min(...surfaces.map((each) => contrast(of(name), of(each))));
        const shown = (Math.floor(lowest * 100) / 100).toFixed(2);
        return `${swatch(of(name))}<br>${shown}${lowest < needs ? ' **fails**' : ''}`;
      };
      return [
        `${title}, ${scheme}`,
        cell('text', 7),
        cell('accent', 7),
        cell('danger', 7),
        cell('border', 3),
        cell('focus', 3),
        `${swatch(of('surface'))}<br>${swatch(of('raised'))}`,
      ];
    });
  });
  return table(['Theme', 'Text', 'Accent', 'Danger', 'Border', 'Focus', 'Surfaces'], rows);
}

/** Room, roundness, measure and font: the public properties that are no colours. */
export const otherTable = (): string =>
  table(
    ['Property', 'Built in', 'What it is for'],
    others.map(({property, value, description}) => [
      `\`${property}\``,
      `\`${value}\``,
      description,
    ]),
  );

/** What each size is for, by the selector that sets it. */
const sizesFor: Readonly<Record<string, {use: string; weight?: number}>> = {
  text: {use: 'Words'},
  '.title-1': {use: 'The title of a tag, a step, an ending', weight: 700},
  '.title-2': {use: 'A section, a group, the week', weight: 700},
  '.title-3': {use: 'A card, a question, a panel', weight: 700},
  '.lead': {use: 'The first words of an ending'},
  '.first-action': {use: 'The one thing to do first on a screen', weight: 700},
  '.number': {use: 'The number of a card', weight: 700},
  '.row .number': {use: 'The number of a row', weight: 700},
  '.small': {use: 'Nation, source, date'},
};

/** The sizes of type, read from the style sheets of the tags. 1 em of ours is 17 px. */
export function typeTable(): string {
  // The lead of an ending is as large as text where the tag is narrow.
  const narrow = new Map([
    ['text', 1],
    ['.lead', 1],
  ]);
  const wide = new Map<string, number>();
  const rules =
    /^ +(\.(?:title-\d|small|lead|first-action|number|row \.number)) \{[^}]*?font-size: (?:max\(1em, min\()?([\d.]+)em/gm;
  for (const [, selector = '', size] of `${base}${emergency}`.matchAll(rules))
    (narrow.has(selector) ? wide : narrow).set(selector, Number(size));
  const px = (size: number): string => `${size}\u00a0em, ${(size * 17).toFixed(1)}\u00a0px`;
  return table(
    ['Role', 'Narrow', 'From 30 em of the tag’s own width', 'For', 'Looks like'],
    Object.entries(sizesFor).map(([selector, {use, weight = 400}]) => {
      const size = narrow.get(selector);
      if (!size) throw new Error(`No style sheet has a size for ${selector}.`);
      return [
        `\`${selector.replace(/^\./, '')}\``,
        px(size),
        px(wide.get(selector) ?? size),
        use,
        `<span style="font-size: ${size * 17}px; line-height: 1.25; font-weight: ${weight}">Call\u00a0999</span>`,
      ];
    }),
  );
}

/**
 * The titles of the tests about a tag, by file.
 *
 * @param tag - without `four-signs-`
 */
export function testedList(tag: string): string {
  const files = Object.entries(testTitles).filter(([file, titles]) =>
    [file, ...titles].some((words) => words.includes(tag)),
  );
  return files
    .map(([file, titles]) => {
      const about = file.includes(tag) ? titles : titles.filter((title) => title.includes(tag));
      return `### \`test/${file}\`\n\n${about.map((title) => `- ${title}`).join('\n')}`;
    })
    .join('\n\n');
}
