/// <reference types="vite/client" />
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {
  contentSheetMarkup,
  contentSheetStyles,
} from '../../scripts/content/review-sheet-markup.mjs';

/**
 * Every fact with its sources and every sentence in every language, for specialists and for Welsh
 * reviewers. Print it and mark it with a pen, or name the place in your message.
 * `npm run content:sheet` writes the same page into a file.
 */
const meta: Meta = {
  title: 'Content review',
};

export default meta;

const modules = import.meta.glob<Record<string, unknown>>('../../src/content/**/*.ts', {
  eager: true,
});
const content = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [
    path.replace('../../src/content/', '').replace(/\.ts$/, ''),
    module,
  ]),
);

export const EveryFactAndSentence: StoryObj = {
  render: () => html`
    <style>
      ${contentSheetStyles}
    </style>
    ${contentSheetMarkup<TemplateResult>(html, content)}
  `,
};
