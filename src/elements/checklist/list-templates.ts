import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {About, BehaviourGroup, Who} from '../../content/types.js';
import {behaviourGroups} from '../../content/vocabulary.js';
import {endingStep} from '../../domain/checklist-progress.js';
import {readEvent} from '../core/untouched.js';
import {essentialMarkup} from '../templates/emergency.js';
import {answerTemplate} from '../templates/question.js';
import {introMarkup} from './intro.js';
import {button, foot, heading, itemText} from './parts.js';
import type {ChecklistViewModel} from './view-model.js';

const finishButton = ({messages, actions}: ChecklistViewModel): TemplateResult =>
  button(messages.finish, () => actions.go(endingStep), 'primary');

/**
 * One group of boxes. The heading is inside the legend, so that it is both the group's name and a
 * place to jump to.
 *
 * A box gets its tick from the attribute, never from the property: a session recorder that wraps
 * the setter of `checked` was seen to write down every box that went through it, closed root or
 * not.
 */
function groupOfBoxes(
  model: ChecklistViewModel,
  group: BehaviourGroup | 'impact' | 'who',
  focusable = false,
  step?: unknown,
): TemplateResult {
  const {facts, voice, ticked, level, actions} = model;
  const title = voice.groups[group];
  const items: readonly Who[] =
    group === 'impact'
      ? facts.impacts
      : group === 'who'
        ? facts.who
        : facts.behaviours.filter((each) => each.group === group);
  return html`
    <fieldset class="group">
      <legend>${heading(level + 1, step ? html`${step} ${title}` : title, step ? 'title-1' : 'title-2', focusable)}</legend>
      ${step ? html`<p>${voice.ask}</p>` : nothing}
      <div class="ticks">
        ${items.map(
          ({id}) => html`
            <label class="tick">
              <input
                type="checkbox"
                autocomplete="off"
                ?checked=${ticked.has(id)}
                @change=${(event: Event) => actions.tick(id, (readEvent(event, 'target') as HTMLInputElement).checked)}
              />
              <span>${itemText(model, id)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** What comes before the first box: numbers, safety, what the list names, and about whom it is. */
function intro(
  {messages, level, locale, about, actions}: ChecklistViewModel,
  focusable: boolean,
): TemplateResult {
  const choice = (value: About) =>
    answerTemplate(messages.about[value], about === value, () => actions.about(value), true);
  return html`
    ${introMarkup<TemplateResult>(html, messages, level, locale, focusable)}
    <fieldset>
      <legend class="title title-3">${messages.about.legend}</legend>
      <div class="answers">${choice('me')}${choice('someone')}</div>
    </fieldset>
  `;
}

/** Everything on one page. At step 1, back from an ending, its first group has the focus. */
export function pageTemplate(model: ChecklistViewModel, step: number): TemplateResult {
  return html`
    ${intro(model, !step)}
    <div class="flow">
      <p><strong>${model.voice.ask}</strong></p>
      ${[...behaviourGroups, 'impact' as const, 'who' as const].map((group, index) => groupOfBoxes(model, group, step === 1 && !index))}
      ${foot(model, finishButton(model))}
    </div>
  `;
}

/** The first page of the steps. */
export function startTemplate(model: ChecklistViewModel): TemplateResult {
  const {messages, actions} = model;
  return html`
    ${intro(model, true)}
    ${foot(
      model,
      button(messages.start, () => actions.go(1), 'primary'),
    )}
  `;
}

/**
 * One group at a time, from 1. The bar is not said: it is the words again, and would sound like a
 * score.
 */
export function stepTemplate(model: ChecklistViewModel, step: number): TemplateResult {
  const {messages, level, locale, actions} = model;
  const last = behaviourGroups.length;
  const isLast = step === last;
  const progress = html`<span class="step">${messages.step(step, last)}<span>:</span></span><progress value=${step} max=${last} aria-hidden="true"></progress>`;
  return html`
    <div>${button(messages.back, () => actions.go(step - 1), 'quiet back')}</div>
    ${heading(level, messages.title, 'small muted')} ${groupOfBoxes(model, behaviourGroups[step - 1] as BehaviourGroup, true, progress)}
    ${isLast ? [groupOfBoxes(model, 'impact'), groupOfBoxes(model, 'who')] : nothing}
    ${foot(model, isLast ? finishButton(model) : button(messages.next, () => actions.go(step + 1), 'primary'))}
    ${isLast ? nothing : html`<p>${button(messages.skip, () => actions.go(endingStep), 'quiet')}</p>`}
    ${essentialMarkup<TemplateResult>(html, locale)}
  `;
}
