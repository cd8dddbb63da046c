import {getCustomElements, type Meta, type StoryObj} from '@storybook/web-components-vite';
import {css, html} from 'lit';
import '../src/entries/define.js';

interface CssProperty {
  name: string;
  default: string;
  description: string;
  type: {text: string};
}

interface Manifest {
  modules: {declarations: {tagName?: string; cssProperties?: CssProperty[]}[]}[];
}

const {modules} = getCustomElements() as Manifest;
const properties =
  modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === 'four-signs-helplines')?.cssProperties ?? [];

type Settings = Record<string, string>;

/** Left empty, a property has its own value, which is different in light and dark. */
const meta: Meta<Settings> = {
  title: 'Custom properties',
  tags: ['!autodocs'],
  args: Object.fromEntries(properties.map(({name}) => [name, ''])),
  argTypes: Object.fromEntries(
    properties.map(({name, description, default: value, type}) => [
      name,
      {
        control: 'text',
        description,
        table: {category: 'custom properties', type: {summary: type?.text ?? ''}, defaultValue: {summary: value ?? ''}},
      },
    ]),
  ),
};

export default meta;

const table = css`
  .tokens {
    border-collapse: collapse;
    margin-block-end: 2rem;
  }
  .tokens th,
  .tokens td {
    padding: 0.4rem 0.75rem;
    border-block-end: 1px solid #76838c;
    text-align: start;
    vertical-align: top;
  }
`;

/** The same week and the same card, drawn with what the controls say. */
export const Live: StoryObj<Settings> = {
  render: (settings) => {
    const set = Object.entries(settings).filter(([name, value]) => name.startsWith('--') && value);
    const rules = set.map(([name, value]) => `${name}: ${value.replace(/[;{}<]/g, '')};`).join(' ');
    return html`
      <style>
        ${table.cssText}
        .try-it { ${rules} }
      </style>
      <table class="tokens">
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col">Built in, in light</th>
            <th scope="col">What it is for</th>
          </tr>
        </thead>
        <tbody>
          ${properties.map(
            ({name, default: value, description}) => html`
              <tr>
                <th scope="row"><code>${name}</code></th>
                <td><code>${value}</code></td>
                <td>${description}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      <div class="try-it">
        <four-signs-week></four-signs-week>
        <four-signs-helplines nation="scotland" only="national-stalking-helpline"></four-signs-helplines>
      </div>
    `;
  },
};
