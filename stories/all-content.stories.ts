import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {css, html, type TemplateResult} from 'lit';
import {campaigns} from '../src/content/campaigns/campaigns.js';
import {campaignsSources} from '../src/content/campaigns/campaigns.sources.js';
import {behaviourLaw, lawEvidence} from '../src/content/checklist/behaviours.sources.js';
import {helplines} from '../src/content/helplines/helplines.js';
import {helplinesSources} from '../src/content/helplines/helplines.sources.js';
import {checklistCy} from '../src/content/messages/checklist.cy.js';
import {checklistEn} from '../src/content/messages/checklist.en.js';
import {exitCy} from '../src/content/messages/exit.cy.js';
import {exitEn} from '../src/content/messages/exit.en.js';
import {helplinesCy} from '../src/content/messages/helplines.cy.js';
import {helplinesEn} from '../src/content/messages/helplines.en.js';
import {weekCy} from '../src/content/messages/week.cy.js';
import {weekEn} from '../src/content/messages/week.en.js';
import {policeForces} from '../src/content/police-forces/police-forces.js';
import {policeForcesSources} from '../src/content/police-forces/police-forces.sources.js';
import type {Evidence} from '../src/content/types.js';
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
      ${section('Exit', exitEn, exitCy)} ${section('Week', weekEn, weekCy)} ${section('Checklist', checklistEn, checklistCy)}
      ${section('Helplines', helplinesEn, helplinesCy)}
    </main>
  `,
};

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Nothing where the evidence is on another row: the clauses of a law are in the law. */
function evidence(found: Evidence | undefined): TemplateResult {
  if (!found) return html``;
  return html`
    <p>${found.confidence}. Check again by ${found.reviewBy}.</p>
    <ul>
      ${found.sources.map(({url, date, note}) => html`<li>${date}: ${url} ${note ?? ''}</li>`)}
      ${found.conflicts?.map((conflict) => html`<li>Sources disagree: ${conflict}</li>`)}
    </ul>
  `;
}

/** One row for each fact: what it is called, what is in it, and where it is from. */
function facts(title: string, rows: readonly (readonly [name: string, fact: object, found: Evidence | undefined])[]): TemplateResult {
  return html`
    <h2 id=${title}>${title}</h2>
    <table aria-labelledby=${title}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">What is said</th>
          <th scope="col">Where it is from</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, fact, found]) => html`
            <tr>
              <th scope="row">${name}</th>
              <td>
                ${Object.entries(fact)
                  .filter(([key]) => key !== 'id')
                  .map(([key, value]) => html`<p>${key}: ${plain(value)}</p>`)}
              </td>
              <td>${evidence(found)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Every fact, with its sources and their dates. `npm run content:sheet` writes a page with the facts and the sentences together. */
export const EveryFact: StoryObj = {
  render: () => html`
    <style>
      ${sheet.cssText}
    </style>
    <main class="sentences" lang="en">
      <h1>Every fact, and where it is from</h1>
      ${facts(
        'Services',
        helplines.map((helpline) => [helpline.id, helpline, helplinesSources[helpline.id]]),
      )}
      ${facts(
        'Police',
        policeForces.map((force) => [force.id, force, policeForcesSources[force.id]]),
      )}
      ${facts(
        'Campaigns',
        campaigns.map((campaign) => [
          `${campaign.kind} ${campaign.start}`,
          campaign,
          campaignsSources[campaign.kind === 'stalking-awareness-week' ? `${campaign.kind}-${campaign.start.slice(0, 4)}` : campaign.kind],
        ]),
      )}
      ${facts(
        'Law',
        Object.entries(lawEvidence).map(([area, found]) => [area, {}, found]),
      )}
      ${facts(
        'Behaviours in law',
        Object.entries(behaviourLaw).map(([id, law]) => [
          id,
          Object.fromEntries(
            Object.entries(law).map(([area, clauses]) => [area, clauses.map(({clause, cover}) => `${clause} (${cover})`).join(', ')]),
          ),
          undefined,
        ]),
      )}
    </main>
  `,
};
