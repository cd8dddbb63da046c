import {html, nothing, type TemplateResult} from 'lit/html.js';
import {endingStep} from '../../domain/checklist-progress.js';
import {chooseGuidance} from '../../domain/choose-guidance.js';
import {endingTemplate} from './ending-templates.js';
import {pageTemplate, startTemplate, stepTemplate} from './list-templates.js';
import {sheetTemplate} from './summary-templates.js';
import type {ChecklistViewModel} from './view-model.js';

/** Class names of everything but the sheet, by what is printed alone. */
const printedClasses = {summary: 'sheet flow printing', sheet: 'sheet flow screen-only'};

/** What is on the screen, a sheet that is on paper alone, and what only a screen reader hears. */
export function checklistTemplate(model: ChecklistViewModel): TemplateResult {
  const {locale, isBlank, printed, announcement} = model;
  const classes = printed ? printedClasses[printed] : 'sheet flow';
  return html`
    <div class="root" lang=${locale} dir="auto">
      <div class=${classes}>${isBlank ? nothing : screenTemplate(model)}</div>
      ${printed === 'sheet' ? sheetTemplate(model) : nothing}
      <p class="visually-hidden" role="status">${announcement}</p>
    </div>
  `;
}

/** The list on one page, a step of it, or an ending. */
function screenTemplate(model: ChecklistViewModel): TemplateResult {
  const {layout, facts, ticked, helplinesFacts, nation} = model;
  const {step} = model.progress;
  if (step === endingStep) {
    const {behaviours, impacts, who} = facts;
    const {helplines} = helplinesFacts;
    const question = {ticked, behaviours, impacts, who, helplines, nation};
    return endingTemplate(model, chooseGuidance(question));
  }
  if (layout === 'page') return pageTemplate(model, step);
  return step ? stepTemplate(model, step) : startTemplate(model);
}
