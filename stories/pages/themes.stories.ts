import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/entries/define.js';
import {applyHostPage, type ThemeName} from '../support/host-page.js';
import {drawTag} from '../support/controls.js';
import {colours, others} from '../support/token-values.js';
import themes from '../themes.json';

type Settings = Record<string, string>;

const properties = [...new Set([...colours, ...others].map(({property}) => property))];

const example = (): HTMLElement[] => [
  drawTag('four-signs-week', {'preview-date': '2025-04-23'}),
  drawTag('four-signs-helplines', {nation: 'scotland', only: 'national-stalking-helpline'}),
];

const meta: Meta<Settings> = {title: 'Themes'};

export default meta;

/** The same week and the same card on five pages. */
export const SideBySide: StoryObj<Settings> = {
  render: (_, {globals}) => {
    const all = document.createElement('div');
    all.className = 'side-by-side';
    for (const [name, {title, about}] of Object.entries(themes)) {
      const page = document.createElement('section');
      applyHostPage(page, {
        theme: name as ThemeName,
        scheme: globals['scheme'] as 'light' | 'dark',
        locale: globals['locale'] as 'en' | 'cy',
        nation: '',
        text: '100',
        direction: globals['direction'] as 'ltr' | 'rtl',
      });
      page.className = 'themed';
      const words = document.createElement('p');
      words.textContent = `${title}. ${about}`;
      page.append(words, ...example());
      all.append(page);
    }
    return all;
  },
};

/** Left empty, a property has its own value, which is different in light and dark. */
export const YourOwnColours: StoryObj<Settings> = {
  args: Object.fromEntries(properties.map((property) => [property, ''])),
  argTypes: Object.fromEntries(
    properties.map((property) => {
      const {light, dark} = colours.find((each) => each.property === property) ?? {};
      const {value, description} = others.find((each) => each.property === property) ?? {};
      return [
        property,
        {
          control: 'text',
          description: description ?? `In light \`${light ?? ''}\`, in dark \`${dark ?? ''}\``,
          table: {defaultValue: {summary: value ?? light ?? ''}},
        },
      ];
    }),
  ),
  render: (settings) => {
    const page = document.createElement('div');
    for (const [property, value] of Object.entries(settings))
      if (value) page.style.setProperty(property, value);
    page.append(...example());
    return page;
  },
};
