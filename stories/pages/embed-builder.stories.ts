import type {Meta, StoryObj} from '@storybook/web-components-vite';
import integrity from '../../dist/cdn/integrity.json';
import {version} from '../../src/elements/core/version.js';
import {embedBody} from '../../src/embed/page-html.js';
import {startEmbed} from '../../src/embed/page.js';
import '../../src/embed/page.css';

/** The page that the demo has at `/embed/`, with the files of this Storybook. */
const meta: Meta = {
  title: 'Build your embed',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen'},
  render: () => {
    const known = {
      version,
      integrity: Object.fromEntries(
        Object.entries(integrity).map(([name, file]) => [name, file.integrity]),
      ),
    };
    const box = document.createElement('div');
    // Ours alone: nothing in it comes from anybody else.
    box.innerHTML = embedBody(known, './four-signs');
    startEmbed(box.firstElementChild as HTMLElement);
    return box;
  },
};

export default meta;

export const BuildYourEmbed: StoryObj = {};
