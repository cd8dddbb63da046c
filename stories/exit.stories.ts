import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/entries/define.js';
import {exitNoteCy} from '../src/content/messages/exit.cy.js';
import {exitNoteEn} from '../src/content/messages/exit.en.js';
import {given, langControl} from './controls.js';

interface Settings {
  lang: string;
  'without-shortcut': boolean;
}

/** Pressing it, or Shift three times, leaves Storybook: that is what it is for. */
const meta: Meta<Settings> = {
  title: 'Exit',
  component: 'four-signs-exit',
  args: {lang: '', 'without-shortcut': false},
  argTypes: {
    lang: langControl,
    'without-shortcut': {control: 'boolean', table: {category: 'attributes'}},
  },
  // It stands above everything on its page, so each one gets a page of its own.
  parameters: {docs: {story: {inline: false, height: '16rem'}}},
  render: (settings) => html`
    <four-signs-exit
      lang=${given(settings.lang)}
      ?without-shortcut=${settings['without-shortcut']}
    ></four-signs-exit>
  `,
};

export default meta;

export const Default: StoryObj<Settings> = {};

/** The link that the host wrote is kept, as it is what people have when scripts are off. */
export const WithTheHostsLink: StoryObj<Settings> = {
  render: (settings) => html`
    <four-signs-exit lang=${given(settings.lang)} ?without-shortcut=${settings['without-shortcut']}>
      <a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a>
    </four-signs-exit>
  `,
};

/** What leaving does not do, at length: HTML that the host puts into the `note` slot. */
export const WithTheLongerNote: StoryObj<Settings> = {
  render: (settings) => {
    const {summary, paragraphs} = settings.lang === 'cy' ? exitNoteCy : exitNoteEn;
    return html`
      <four-signs-exit lang=${given(settings.lang)} ?without-shortcut=${settings['without-shortcut']}>
        <a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a>
        <details slot="note">
          <summary>${summary}</summary>
          ${(settings['without-shortcut'] ? paragraphs.slice(0, -1) : paragraphs).map((each) => html`<p>${each}</p>`)}
        </details>
      </four-signs-exit>
    `;
  },
};
