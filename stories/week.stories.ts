import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/entries/define.js';
import {given, headingLevelControl, langControl} from './controls.js';

interface Settings {
  lang: string;
  'preview-date': string;
  start: string;
  end: string;
  theme: string;
  link: string;
  'days-before': number | string;
  campaign: string;
  'heading-level': number | string;
}

const attributes = {category: 'attributes'};

const meta: Meta<Settings> = {
  title: 'Week',
  component: 'four-signs-week',
  args: {lang: '', 'preview-date': '', start: '', end: '', theme: '', link: '', 'days-before': '', campaign: '', 'heading-level': ''},
  argTypes: {
    lang: langControl,
    'preview-date': {
      control: 'text',
      description: 'For designers: the day to draw, `YYYY-MM-DD`. Try 2025-04-14, 2025-04-23 and 2025-04-28.',
      table: attributes,
    },
    start: {control: 'text', table: attributes},
    end: {control: 'text', table: attributes},
    theme: {control: 'text', table: attributes},
    link: {control: 'text', table: attributes},
    'days-before': {control: {type: 'number', min: 0}, table: attributes},
    campaign: {control: 'select', options: ['', 'stalking-awareness-week', '16-days', 'stalking-law-anniversary'], table: attributes},
    'heading-level': headingLevelControl,
  },
  render: (settings) => html`
    <four-signs-week
      lang=${given(settings.lang)}
      preview-date=${given(settings['preview-date'])}
      start=${given(settings.start)}
      end=${given(settings.end)}
      theme=${given(settings.theme)}
      link=${given(settings.link)}
      days-before=${given(settings['days-before'])}
      campaign=${given(settings.campaign)}
      heading-level=${given(settings['heading-level'])}
    ></four-signs-week>
  `,
};

export default meta;

/** In any week that nobody has announced. */
export const Default: StoryObj<Settings> = {};

/** While a week is on. */
export const During: StoryObj<Settings> = {args: {'preview-date': '2025-04-23'}};

/** A year that we do not have: the partner knows the dates and says them. */
export const WithThePartnersDates: StoryObj<Settings> = {
  args: {
    start: '2031-04-21',
    end: '2031-04-25',
    theme: 'An example of a theme',
    link: 'https://www.example.org/',
    'preview-date': '2031-04-22',
  },
};
