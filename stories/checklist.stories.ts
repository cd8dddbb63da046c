import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/entries/define.js';
import {given, headingLevelControl, langControl, nationControl} from './controls.js';

interface Settings {
  nation: string;
  lang: string;
  about: string;
  layout: string;
  'heading-level': number | string;
}

const meta: Meta<Settings> = {
  title: 'Checklist',
  component: 'four-signs-checklist',
  args: {nation: '', lang: '', about: 'me', layout: 'page', 'heading-level': ''},
  argTypes: {
    nation: nationControl,
    lang: langControl,
    about: {control: 'inline-radio', options: ['me', 'someone'], table: {category: 'attributes'}},
    layout: {control: 'inline-radio', options: ['page', 'steps'], table: {category: 'attributes'}},
    'heading-level': headingLevelControl,
  },
  render: (settings) => html`
    <four-signs-checklist
      nation=${given(settings.nation)}
      lang=${given(settings.lang)}
      about=${given(settings.about)}
      layout=${given(settings.layout)}
      heading-level=${given(settings['heading-level'])}
    ></four-signs-checklist>
  `,
};

export default meta;

export const Default: StoryObj<Settings> = {};

/** A host may start with the wording for a friend, a relative or a colleague. The person can choose again. */
export const ForSomeoneElse: StoryObj<Settings> = {args: {about: 'someone'}};

/** One group at a time, with Back and Continue. Ticks are kept when going back. */
export const InSteps: StoryObj<Settings> = {args: {layout: 'steps', nation: 'scotland'}};
