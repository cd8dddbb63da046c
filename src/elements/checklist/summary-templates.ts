import {html, nothing, type TemplateResult} from 'lit/html.js';
import {listTicked} from '../../domain/list-ticked.js';
import {button, heading, itemTexts} from './parts.js';
import type {ChecklistViewModel} from './view-model.js';

/**
 * An empty sheet with the columns that the police ask for. It is on paper alone: nothing is filled
 * in on the screen, and nothing on it says what it is.
 */
export function sheetTemplate({
  messages,
  voice: {record},
  level,
}: ChecklistViewModel): TemplateResult {
  return html`
    <div class="notes">
      ${heading(level, messages.printTitle, 'title-1')}
      <table>
        <thead>
          <tr><th><p>${record[0]}</p></th><th><p>${record[1]}</p></th><th><p>${record[2]}</p><p>${record[3]}</p></th><th><p>${record[4]}</p></th></tr>
        </thead>
        <tbody>
          <tr><td></td><td></td><td></td><td></td></tr>
          <tr><td></td><td></td><td></td><td></td></tr>
          <tr><td></td><td></td><td></td><td></td></tr>
          <tr><td></td><td></td><td></td><td></td></tr>
          <tr><td></td><td></td><td></td><td></td></tr>
          <tr><td></td><td></td><td></td><td></td></tr>
        </tbody>
      </table>
    </div>
  `;
}

/** A sentence of the summary, and the list under it. */
type SummaryPart = readonly [text: string, items?: readonly string[]];

/** The summary as paragraphs and lists: the same for the screen, the clipboard and the printer. */
function summaryParts(model: ChecklistViewModel): readonly SummaryPart[] {
  const {
    ticked,
    facts,
    voice: {summary},
  } = model;
  const {behaviours, impacts, who} = listTicked(ticked, facts.behaviours, facts.impacts, facts.who);
  const parts: readonly SummaryPart[] = [
    // Impacts alone do not say that somebody did anything.
    [behaviours.length ? summary.open : summary.openNothing],
    [summary.behaviours, itemTexts(model, behaviours)],
    [summary.who, itemTexts(model, who)],
    [summary.impacts, itemTexts(model, impacts)],
    [summary.close],
  ];
  return parts.filter(([, items]) => !items || items.length);
}

/** Shown on request, with the warning first. Nothing is copied or printed by itself. */
export function takeAway(model: ChecklistViewModel): TemplateResult {
  const {messages, level, progress, actions} = model;
  const {isSummaryOpen, status} = progress;
  const parts = summaryParts(model);
  const text = () =>
    parts.map(([sentence, items = []]) => [sentence, ...items].join('\n- ')).join('\n\n');
  return html`
    <section class=${`part take flow-tight ${isSummaryOpen ? '' : 'screen-only'}`}>
      ${heading(level + 1, messages.takeTitle, 'title-2')}
      ${parts.length > 2 ? html`<p>${messages.takeIntro}</p>` : nothing}
      <p><button type="button" aria-expanded=${isSummaryOpen ? 'true' : 'false'} @click=${actions.toggleSummary}>${isSummaryOpen ? messages.takeHide : messages.takeShow}</button></p>
      ${
        isSummaryOpen
          ? html`
            ${messages.takeWarning.map((warning) => html`<p><strong>${warning}</strong></p>`)}
            <div class="panel summary flow-tight">${parts.map(([sentence, items]) => (items ? html`<p><strong>${sentence}</strong></p><ul class="ticked">${items.map((item) => html`<li>${item}</li>`)}</ul>` : html`<p>${sentence}</p>`))}</div>
            <div class="actions">
              ${button(messages.copy, () => actions.copy(text()))} ${actions.print ? button(messages.print, () => actions.print?.('summary')) : nothing}
              <p role="status">${status}</p>
            </div>
          `
          : nothing
      }
    </section>
  `;
}
