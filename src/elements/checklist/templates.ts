import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {ChecklistMessages, ChecklistVoice} from '../../content/checklist/messages.js';
import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {
  About,
  BehaviourGroup,
  ChecklistFacts,
  Helpline,
  HelplineFacts,
  Locale,
  Nation,
  Need,
  Sign,
  Who,
} from '../../content/types.js';
import type {TickId} from '../../content/checklist/facts.js';
import {behaviourGroups, stepIds, stepNotes} from '../../content/vocabulary.js';
import type {Guidance} from '../../domain/choose-guidance.js';
import {chooseLinesToRing} from '../../domain/choose-lines-to-ring.js';
import {getOpeningState} from '../../domain/get-opening-state.js';
import {telHref} from '../../domain/tel-href.js';
import {lawAreas} from '../../domain/law-areas.js';
import {safeUrl} from '../../domain/safe-url.js';
import {listNeeds} from '../../domain/list-needs.js';
import {listTicked} from '../../domain/list-ticked.js';
import {selectHelplines} from '../../domain/select-helplines.js';
import type {Said} from '../core/shared-choice.js';
import {readEvent} from '../core/untouched.js';
import {emergencyMarkup, essentialMarkup, essentialRowsMarkup} from '../templates/emergency.js';
import {bulletsMarkup} from '../templates/bullets.js';
import {headingMarkup} from '../templates/heading.js';
import {linesMarkup, openingText, servesText} from '../templates/helpline-card.js';
import {helplineListMarkup, namedLines} from '../templates/helpline-list.js';
import {answerTemplate, nationQuestion, needQuestion} from '../templates/question.js';
import {introMarkup} from './intro.js';

/**
 * The place after the last step. Each group of behaviours is a step; the last also asks how the
 * person is affected (`impact`) and who it is (`who`).
 */
export const endingPlace = behaviourGroups.length + 1;

/** FOUR is an English word, so its letters stand for these in every language. */
const signWord = (sign: Sign): string => sign.charAt(0).toUpperCase() + sign.slice(1);

/** Everything a drawing needs. Lives for one drawing and is never kept. */
export interface ChecklistViewModel {
  readonly messages: ChecklistMessages;
  readonly voice: ChecklistVoice;
  readonly facts: ChecklistFacts;
  readonly helplinesMessages: HelplinesMessages;
  readonly helplinesFacts: HelplineFacts;
  readonly locale: Locale;
  /** The visitor's, else the host's. */
  readonly nation: Nation | undefined;
  /** What the visitor has said that they need. */
  readonly need: Need | undefined;
  /** The questions of an ending; `undefined` where the host asks none. */
  readonly choice: Choice | undefined;
  readonly level: number;
  readonly about: About;
  readonly ticked: ReadonlySet<string>;
  /** The summary is shown. */
  readonly isSummaryOpen: boolean;
  /** What is said beside the summary's buttons. */
  readonly status: string;
  readonly now: Date;
  readonly actions: ChecklistActions;
}

/** "Where are you?" and "What do you need?" */
export interface Choice {
  readonly isUnsure: boolean;
  /** Does not change while an ending is shown: a fold would take the focus from a button. */
  readonly isNationFolded: boolean;
  readonly choose: (said: Said) => void;
}

/** What a person can do. */
export interface ChecklistActions {
  readonly tick: (id: string, on: boolean) => void;
  readonly about: (about: About) => void;
  readonly go: (place: number) => void;
  /** From an ending back to the list, where the person left it. */
  readonly change: () => void;
  readonly clear: () => void;
  /** Shows the summary, or hides it. */
  readonly toggleSummary: () => void;
  readonly copy: (text: string) => Promise<void>;
  /** Prints one of the two alone. `undefined` where the browser cannot. */
  readonly print: ((what: Printed) => void) | undefined;
}

/** What can be printed alone: what was ticked, or a sheet to be filled in by hand. */
export type Printed = 'summary' | 'sheet';

const heading = (
  level: number,
  content: unknown,
  name: string,
  isFocusable?: boolean,
): TemplateResult => headingMarkup<TemplateResult>(html, level, content, name, isFocusable);

const button = (
  words: unknown,
  press: () => unknown,
  look: string | typeof nothing = nothing,
): TemplateResult => html`<button type="button" class=${look} @click=${press}>${words}</button>`;

/** What comes next, and the way to clear: in one row, and in reach all the time. */
const foot = (
  {messages: {clear, clearSeen}, actions}: ChecklistViewModel,
  next: TemplateResult,
): TemplateResult =>
  html`<div class="sticky">${next} ${button(html`${clearSeen}<span class="visually-hidden">${clear.slice(clearSeen.length)}</span>`, actions.clear, 'quiet')}</div>`;

const finishButton = ({messages, actions}: ChecklistViewModel): TemplateResult =>
  button(messages.finish, () => actions.go(endingPlace), 'primary');

const paragraphs = (texts: readonly string[]): unknown => texts.map((text) => html`<p>${text}</p>`);

const bullets = (items: readonly unknown[]): TemplateResult =>
  bulletsMarkup<TemplateResult>(html, items);

const itemText = ({voice}: ChecklistViewModel, id: string): string => voice.items[id as TickId];

const itemTexts = (model: ChecklistViewModel, ids: readonly string[]): string[] =>
  ids.map((id) => itemText(model, id));

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

/** Everything on one page. At place 1, back from an ending, its first group has the focus. */
export function pageTemplate(model: ChecklistViewModel, place: number): TemplateResult {
  return html`
    ${intro(model, !place)}
    <div class="flow">
      <p><strong>${model.voice.ask}</strong></p>
      ${[...behaviourGroups, 'impact' as const, 'who' as const].map((group, index) => groupOfBoxes(model, group, place === 1 && !index))}
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
  const place = html`<span class="step">${messages.step(step, last)}:</span><progress value=${step} max=${last} aria-hidden="true"></progress>`;
  return html`
    <div>${button(messages.back, () => actions.go(step - 1), 'quiet back')}</div>
    ${heading(level, messages.title, 'small muted')} ${groupOfBoxes(model, behaviourGroups[step - 1] as BehaviourGroup, true, place)}
    ${isLast ? [groupOfBoxes(model, 'impact'), groupOfBoxes(model, 'who')] : nothing}
    ${foot(model, isLast ? finishButton(model) : button(messages.next, () => actions.go(step + 1), 'primary'))}
    ${isLast ? nothing : html`<p>${button(messages.skip, () => actions.go(endingPlace), 'quiet')}</p>`}
    ${essentialMarkup<TemplateResult>(html, locale)}
  `;
}

/**
 * Why this ending: what was ticked, each once, in the words that were beside its box, under the
 * sign that it shows. All four signs are named.
 */
function reasons(
  model: ChecklistViewModel,
  {reasons: {danger, signs, feelings, onlyWho}}: Guidance,
): TemplateResult {
  const {messages, voice, level} = model;
  const isDanger = (id: string): boolean => danger.indexOf(id) >= 0;
  const text = (id: string) => itemText(model, id);
  const ticked = (ids: readonly string[]) =>
    html`<ul class="ticked">
      ${ids.filter(isDanger).map((id) => html`<li><strong>${messages.danger}</strong> ${text(id)}</li>`)}
      ${ids.filter((id) => !isDanger(id)).map((id) => html`<li>${text(id)}</li>`)}
    </ul>`;
  const shown = signs.some(({ids}) => ids.length);
  return html`
    <section class="part flow-tight reasons">
      ${heading(level + 1, messages.why, 'title-2')}
      ${feelings.length ? html`<p>${voice.feelings}</p>${ticked(feelings)}` : shown ? nothing : html`<p>${onlyWho ? voice.onlyWho : voice.nothing}</p>`}
      ${shown ? html`<p>${messages.signs}</p>` : heading(level + 2, messages.lookOut, 'title-3')}
      <ul class="rows">
        ${signs.map(
          ({sign, ids}) =>
            html`<li class="flow-tight">
              <p><strong lang="en">${`${signWord(sign)}.`}</strong> ${voice.signs[sign]}</p>
              ${ids.length ? ticked(ids) : nothing}
            </li>`,
        )}
      </ul>
      <p class="small">${messages.four}</p>
      <p>${voice.harm}</p>
    </section>
  `;
}

const fold = (title: string, content: TemplateResult): TemplateResult =>
  html`<details><summary>${title}</summary><div class="flow-tight">${content}</div></details>`;

function nextSteps(model: ChecklistViewModel, {rightToAsk}: Guidance): TemplateResult {
  const {messages, voice, level, actions} = model;
  return html`
    <section class="part flow-tight">
      ${heading(level + 1, messages.nextTitle, 'title-2')}
      <ul class="rows">
        ${stepIds.map(
          (id) => html`<li class="flow-tight">
            <p><strong>${voice.steps[id].title}</strong> ${voice.steps[id].text}</p>
            ${stepNotes[id].map((note) => fold(voice.notes[note].title, html`<p>${voice.notes[note].text}</p>`))}
            ${id === 'record' ? fold(messages.recordTitle, html`${bullets(voice.record)}<p>${messages.recordCare}</p>`) : nothing}
            ${
              id === 'record' && actions.print
                ? html`<p>${button(messages.printSheet, () => actions.print?.('sheet'))}</p><p class="small screen-only">${messages.sheetNote}</p>`
                : nothing
            }
          </li>`,
        )}
        ${rightToAsk ? html`<li><p><strong>${voice.rightToAsk.title}</strong> ${voice.rightToAsk.text}</p></li>` : nothing}
      </ul>
      ${law(model)}
    </section>
  `;
}

function law({messages, nation, level}: ChecklistViewModel): TemplateResult {
  return html`
    <details class="law">
      <summary>${messages.lawTitle}</summary>
      <div class="flow">
        ${lawAreas(nation).map((area) => {
          const {title, text, actsLead, acts, more, dated} = messages.law[area];
          return html`
            <div class="flow-tight">
              ${heading(level + 2, title, 'title-3')}${paragraphs([...text, actsLead])}${bullets(acts)}${paragraphs(more)}
              <p class="small muted">${dated}</p>
            </div>
          `;
        })}
        <p>${messages.lawClose}</p>
      </div>
    </details>
  `;
}

/** The first action of an ending without danger: a line, and what is to be known of it. */
function firstLine(
  {helplinesMessages, helplinesFacts, locale, now}: ChecklistViewModel,
  line: Helpline,
): TemplateResult {
  const messages = helplinesMessages;
  const about = [
    servesText(line, messages),
    openingText(getOpeningState(line, now, helplinesFacts.bankHolidays), line, messages),
    line.phone?.cost === 'free' ? messages.free : messages.standardCost,
  ];
  return html`
    <a class="first-action" href=${telHref(line.phone?.dial ?? '')}>
      ${namedLines([line], {messages, locale}).map(({name}) => html`<span class="of">${name}</span>`)}
      <span class="number">${line.phone?.display}</span>
    </a>
    <p class="small">${about.filter(Boolean).join('. ')}</p>
  `;
}

/**
 * The top of an ending, its first action, and the numbers to ring at once. Nothing above the
 * questions depends on an answer, so that the button that is pressed stays under the finger.
 */
function callNow(model: ChecklistViewModel, guidance: Guidance): TemplateResult {
  const {messages, voice, helplinesMessages, helplinesFacts, nation, locale, level} = model;
  const {ending, special} = guidance;
  const urgent = ending === 'urgent';
  const {title, lead} = voice.endings[ending];
  const here = selectHelplines(helplinesFacts.helplines, {nation});
  const {first, shown, folded} = chooseLinesToRing(guidance, nation, model.need, here);
  const options = {
    ...model,
    messages: helplinesMessages,
    facts: helplinesFacts,
    bankHolidays: helplinesFacts.bankHolidays,
  };
  const emergency = (only?: 'emergency' | 'police') =>
    emergencyMarkup<TemplateResult>(html, {
      messages: {...helplinesMessages.emergency, about: voice.emergency},
      locale,
      level: level + (only === 'emergency' ? 1 : 2),
      nation,
      only,
      quietOpen: urgent,
    });
  const lines = (some: readonly Helpline[]) =>
    linesMarkup<TemplateResult>(html, namedLines(some, options), options);
  // Those that can only be written to as well.
  const forNeed = here.filter(({needs}) => model.need && needs.indexOf(model.need) > -1);
  const isAsked = model.need && model.need !== 'stalking';
  const cards = [
    ...special,
    ...(first ? [first] : []),
    ...shown,
    ...(isAsked ? forNeed : []),
    ...folded,
  ];
  const trust = helplinesFacts.helplines.find(({id}) => id === 'national-stalking-helpline');
  const site = trust && safeUrl(trust.website);
  return html`
    <div class="flow">
      ${heading(level, title, 'title-1', true)} ${lead.map((text) => html`<p class="lead">${text}</p>`)}
      ${first ? [firstLine(model, first), essentialRowsMarkup<TemplateResult>(html, ['emergency'], locale)] : emergency('emergency')}
    </div>
    <section class="flow-tight">
      ${heading(level + 1, messages.ring, 'title-2')} ${questions(model, here)}
      <div class="block">${shown.length ? lines(shown) : nothing} ${essentialRowsMarkup<TemplateResult>(html, ['police'], locale)}</div>
      ${folded.length ? html`<details ?open=${!shown.length}><summary>${helplinesMessages.ifShut}</summary>${lines(folded)}</details>` : nothing}
      ${
        special.length
          ? html`<div class="flow-tight">
              ${heading(level + 2, helplinesMessages.needs[special[0]?.needs[0] as Need], 'title-3')} ${lines(special)}
            </div>`
          : nothing
      }
      <p class="small">${helplinesMessages.callTraces}</p>
      ${fold(messages.ringBack.title, html`<p>${messages.ringBack.text}</p>`)}
      <details class="people">
        <summary>${messages.helpTitle}</summary>
        <div class="flow">
          ${helplineListMarkup<TemplateResult>(html, {...options, helplines: cards.filter((line, at) => cards.indexOf(line) === at), level: level + 2})}
          ${emergency(urgent ? 'police' : undefined)}
          ${site ? html`<p><a class="action" rel="noreferrer" referrerpolicy="no-referrer" href=${site}>${messages.trust}</a></p>` : nothing}
        </div>
      </details>
    </section>
  `;
}

function questions(
  {helplinesMessages: messages, nation, need, choice}: ChecklistViewModel,
  here: readonly Helpline[],
): TemplateResult | typeof nothing {
  if (!choice) return nothing;
  const offered = listNeeds(here.filter(({phone}) => phone));
  const {isUnsure, isNationFolded, choose} = choice;
  return html`<div class="screen-only">
    ${nationQuestion({messages, nation, isUnsure, isFolded: isNationFolded, choose: (to) => choose({nation: to})})}
    ${needQuestion({
      messages,
      offered,
      need: need && offered.indexOf(need) >= 0 ? need : 'stalking',
      choose: (to) => choose({need: to}),
    })}
  </div>`;
}

/** One of the three endings. */
export function endingTemplate(model: ChecklistViewModel, guidance: Guidance): TemplateResult {
  const {messages, actions} = model;
  return html`
    <div class="ending">
      ${callNow(model, guidance)} ${reasons(model, guidance)} ${nextSteps(model, guidance)} ${takeAway(model)}
      ${foot(model, button(messages.change, actions.change))}
    </div>
  `;
}

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
function takeAway(model: ChecklistViewModel): TemplateResult {
  const {messages, level, isSummaryOpen, actions} = model;
  const parts = summaryParts(model);
  const text = () =>
    parts.map(([sentence, items = []]) => [sentence, ...items].join('\n- ')).join('\n\n');
  return html`
    <section class=${`part take flow-tight ${isSummaryOpen ? '' : 'screen-only'}`}>
      ${heading(level + 1, messages.takeTitle, 'title-2')}
      <p>${messages.takeIntro}</p>
      <p><button type="button" aria-expanded=${isSummaryOpen ? 'true' : 'false'} @click=${actions.toggleSummary}>${isSummaryOpen ? messages.takeHide : messages.takeShow}</button></p>
      ${
        isSummaryOpen
          ? html`
            ${messages.takeWarning.map((warning) => html`<p><strong>${warning}</strong></p>`)}
            <div class="panel summary flow-tight">${parts.map(([sentence, items]) => html`<p>${sentence}</p>${items ? html`<ul class="ticked">${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing}`)}</div>
            <div class="actions">
              ${button(messages.copy, () => actions.copy(text()))} ${actions.print ? button(messages.print, () => actions.print?.('summary')) : nothing}
              <p role="status">${model.status}</p>
            </div>
          `
          : nothing
      }
    </section>
  `;
}
