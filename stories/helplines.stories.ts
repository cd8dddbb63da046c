import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/entries/define.js';
import {given, headingLevelControl, langControl, nationControl} from './controls.js';

interface Settings {
  nation: string;
  lang: string;
  need: string;
  only: string;
  without: string;
  'police-force': string;
  'heading-level': number | string;
}

const needs = [
  '',
  'stalking',
  'domestic-abuse',
  'lgbt',
  'men',
  'young-people',
  'intimate-images',
  'forced-marriage',
  'online',
  'sexual-violence',
  'someone-to-talk-to',
];

const meta: Meta<Settings> = {
  title: 'Helplines',
  component: 'four-signs-helplines',
  args: {nation: 'england', lang: '', need: '', only: '', without: '', 'police-force': '', 'heading-level': ''},
  argTypes: {
    nation: nationControl,
    lang: langControl,
    need: {control: 'select', options: needs, table: {category: 'attributes'}},
    only: {control: 'text', table: {category: 'attributes'}},
    without: {control: 'text', table: {category: 'attributes'}},
    'police-force': {control: 'text', table: {category: 'attributes'}},
    'heading-level': headingLevelControl,
  },
  render: (settings) => html`
    <four-signs-helplines
      nation=${given(settings.nation)}
      lang=${given(settings.lang)}
      need=${given(settings.need)}
      only=${given(settings.only)}
      without=${given(settings.without)}
      police-force=${given(settings['police-force'])}
      heading-level=${given(settings['heading-level'])}
    ></four-signs-helplines>
  `,
};

export default meta;

export const Default: StoryObj<Settings> = {};

/** Without a nation, every nation's lines are there, and each says whom it serves. */
export const EveryNation: StoryObj<Settings> = {args: {nation: ''}};

/** The force decides the nation, where none is set. */
export const WithLocalPolice: StoryObj<Settings> = {args: {nation: '', need: 'stalking', 'police-force': 'dorset'}};

/** A partner who cannot write script puts the card into the page as JSON. Strict policies allow it, because it is not run. */
export const WithThePartnersOwnCard: StoryObj<Settings> = {
  args: {need: 'stalking'},
  render: (settings) => html`
    <four-signs-helplines nation=${given(settings.nation)} lang=${given(settings.lang)} need=${given(settings.need)}>
      <script type="application/json">
        [
          {
            "id": "quillhaven",
            "name": {"en": "Quillhaven (an example)", "cy": "Quillhaven (enghraifft)"},
            "about": {"en": "Invented, to show what a card of your own looks like.", "cy": "Dychmygol, i ddangos sut mae eich cerdyn eich hun yn edrych."},
            "website": "https://www.example.org/",
            "nations": ["england"],
            "checked": "2026-11-01"
          }
        ]
      </script>
    </four-signs-helplines>
  `,
};
