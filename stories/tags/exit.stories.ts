/// <reference types="vite/client" />
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import builtScript from '../../dist/cdn/four-signs-exit.js?raw';
import '../../src/entries/define.js';
import {exitEn, exitNoteEn} from '../../src/content/exit/en.js';
import {exitNoteCy} from '../../src/content/exit/cy.js';
import {changes} from '../../.storybook/pseudo-language.js';
import {controlsOf, drawTag, pageLocale, type Settings} from '../support/controls.js';
import {framedPage} from '../support/host-page.js';
import {statesStory} from '../support/states.js';

const link = '<a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a>';

/** Pressing it, or Shift three times, leaves Storybook: that is what it is for. */
const meta: Meta<Settings> = {
  title: 'Tags/Exit',
  component: 'four-signs-exit',
  ...controlsOf('four-signs-exit'),
  // It stands above everything on its page, so each one gets a page of its own.
  parameters: {docs: {story: {inline: false, height: '16rem'}}},
  render: (settings) => drawTag('four-signs-exit', settings),
};

export default meta;

export const Playground: StoryObj<Settings> = {};

/** What leaving does not do, at length: HTML that the host puts into the `note` slot. */
function longerNote(withoutShortcut: boolean): string {
  const {summary, paragraphs} = pageLocale() === 'cy' ? exitNoteCy : exitNoteEn;
  // The last paragraph is about the shortcut.
  const shown = withoutShortcut ? paragraphs.slice(0, -1) : paragraphs;
  return `<details slot="note"><summary>${summary}</summary>${shown.map((text) => `<p>${text}</p>`).join('')}</details>`;
}

export const WithTheLongerNote: StoryObj<Settings> = {
  render: (settings) =>
    drawTag('four-signs-exit', settings, link + longerNote(Boolean(settings['without-shortcut']))),
};

/** The file as it is built; in a pseudo-language with its words in its place. */
function script(): string {
  const change = changes[document.documentElement.lang];
  // As .storybook/text-size-plugin.mjs does with the sources.
  const sized = builtScript.replace(
    ':host{all:initial!important;',
    '$&font-size:var(--browser-text,medium)!important;',
  );
  return change
    ? Object.values<string>({...exitEn}).reduce(
        (text, words) => text.replaceAll(words, change(words)),
        sized,
      )
    : sized;
}

/** An exit on a page of its own, in a frame: it stands at a corner of its window. */
const inFrame = (
  name: string,
  settings: Settings,
  inside?: () => string,
  then = '',
  below = 0,
): {name: string; draw: () => HTMLElement} => ({
  name,
  draw: () =>
    framedPage(
      name,
      `${drawTag('four-signs-exit', settings, inside?.()).outerHTML}<p>The page of a host.</p>`,
      {script: script() + then, below},
    ),
});

const shift = (times: number): string =>
  `for (let n = 0; n < ${times}; n += 1) for (const type of ['keydown', 'keyup'])
    dispatchEvent(new KeyboardEvent(type, {key: 'Shift'}));`;

export const AllStates = statesStory('four-signs-exit', [
  inFrame('At the top and the end', {}),
  inFrame('At the top and the start', {position: 'top-start'}),
  inFrame('At the bottom and the end', {position: 'bottom-end'}, undefined, '', 11),
  inFrame('At the bottom and the start', {position: 'bottom-start'}, undefined, '', 11),
  inFrame('In the flow', {position: 'in-flow'}),
  inFrame(
    'With the longer note, open',
    {},
    () => link + longerNote(false).replace('<details', '<details open'),
  ),
  inFrame('The host’s own words', {}, () =>
    link.replace('Leave this page', 'Leave this page and go to the weather'),
  ),
  inFrame('After one press of Shift', {}, undefined, shift(1)),
  {
    name: 'Without script',
    draw: () => framedPage('Without script', drawTag('four-signs-exit', {}).outerHTML),
  },
]);
