import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {css, html, type TemplateResult} from 'lit';
import {checklistCy} from '../src/content/messages/checklist.cy.js';
import {checklistEn} from '../src/content/messages/checklist.en.js';
import {helplinesCy} from '../src/content/messages/helplines.cy.js';
import {helplinesEn} from '../src/content/messages/helplines.en.js';
import {weekCy} from '../src/content/messages/week.cy.js';
import {weekEn} from '../src/content/messages/week.en.js';
import {sentencesOf} from './sentences.js';

const sheet = css`
  .sentences {
    max-inline-size: 80em;
    line-height: 1.5;
  }
  .sentences table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-end: 2.5em;
  }
  .sentences th,
  .sentences td {
    padding: 0.5em 0.75em;
    border-block-end: 1px solid #76838c;
    text-align: start;
    vertical-align: top;
    inline-size: 40%;
  }
  .sentences tbody th {
    inline-size: 20%;
    font: 0.8125em/1.5 ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
`;

function section(title: string, english: unknown, welsh: unknown): TemplateResult {
  return html`
    <h2 id=${title}>${title}</h2>
    <table aria-labelledby=${title}>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">English</th>
          <th scope="col" lang="cy">Cymraeg</th>
        </tr>
      </thead>
      <tbody>
        ${sentencesOf([english, welsh]).map(
          ({path, texts: [en, cy]}) => html`
            <tr>
              <th scope="row">${path}</th>
              <td lang="en">${en || '—'}</td>
              <td lang="cy">${cy || '—'}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/**
 * Every sentence that a visitor can meet, in every language, for specialists and for Welsh reviewers. A `…` stands for a value. Print it and mark it
 * with a pen, or name the path in your message.
 */
const meta: Meta = {
  title: 'For reviewers',
  tags: ['!autodocs'],
};

export default meta;

export const EverySentence: StoryObj = {
  render: () => html`
    <style>
      ${sheet.cssText}
    </style>
    <main class="sentences" lang="en">
      <h1>Every sentence, in every language</h1>
      <p>A … stands for a value, such as a time or a number. The Welsh awaits a qualified Welsh reviewer.</p>
      ${section('Week', weekEn, weekCy)} ${section('Checklist', checklistEn, checklistCy)}
      ${section('Helplines', helplinesEn, helplinesCy)}
    </main>
  `,
};
