import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/entries/define.js';
import {controlsOf, drawTag, type Settings} from '../support/controls.js';
import {statesStory} from '../support/states.js';

const meta: Meta<Settings> = {
  title: 'Tags/Week',
  component: 'four-signs-week',
  ...controlsOf('four-signs-week'),
  render: (settings) => drawTag('four-signs-week', settings),
};

export default meta;

/** The toolbar has a date; `preview-date` is the same for one tag. */
export const Playground: StoryObj<Settings> = {};

export const AllStates = statesStory('four-signs-week', [
  {name: 'In any week', settings: {'preview-date': '2025-07-01'}},
  {name: 'Before it', settings: {'preview-date': '2025-04-14'}},
  {name: 'In the week', settings: {'preview-date': '2025-04-23'}},
  {name: 'After it', settings: {'preview-date': '2025-04-28'}},
  {
    name: 'With the partner’s dates, theme and link',
    settings: {
      start: '2031-04-21',
      end: '2031-04-25',
      theme: 'An example of a theme',
      link: 'https://www.example.org/',
      'preview-date': '2031-04-22',
    },
  },
  {
    name: 'In the 16 days',
    settings: {campaign: '16-days', 'preview-date': '2025-11-28'},
  },
  {
    name: 'The anniversary of the law',
    settings: {campaign: 'stalking-law-anniversary', 'preview-date': '2025-11-25'},
  },
  {
    name: 'Hidden by the visitor',
    settings: {'preview-date': '2025-04-23'},
    use: (root) => root.querySelector<HTMLElement>('button')!.click(),
  },
]);
