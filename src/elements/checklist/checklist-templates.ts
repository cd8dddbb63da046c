import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {ChecklistMessages, ChecklistVoice, StepId} from '../../content/messages/checklist.js';
import type {HelplinesMessages} from '../../content/messages/helplines.js';
import type {About, BehaviourGroup, ChecklistFacts, HelplineFacts, Locale, Nation, Sign} from '../../content/types.js';
import type {TickId} from '../../content/checklist/behaviours.js';
import {essentialNumbers} from '../../content/essential.js';
import type {Guidance} from '../../domain/choose-guidance.js';
import {phoneLink} from '../../domain/format-phone.js';
import {lawAreas} from '../../domain/law-areas.js';
import {safeUrl} from '../../domain/safe-url.js';
import {summarise} from '../../domain/summarise.js';
import {emergencyTemplate, essentialTemplate} from '../shared/emergency.js';
import {heading} from '../shared/heading.js';
import {helplineList} from '../shared/helpline-card.js';
import {linesMarkup} from '../shared/markup/helpline-card.js';
import {namedLines} from '../shared/markup/helpline-list.js';

/** The groups in the order in which they are asked; each is a step. How it is for the person is asked with the last. */
const groups: readonly BehaviourGroup[] = ['contact', 'online', 'following', 'home', 'people', 'danger'];

/** The place that comes after the last step. */
export const endingPlace = groups.length + 1;

const stepOrder: readonly StepId[] = ['heard', 'tell', 'record', 'advice', 'devices'];

/** FOUR is an English word, so its letters stand for these in every language. */
const signWord = (sign: Sign): string => sign.charAt(0).toUpperCase() + sign.slice(1);

/** Everything a drawing needs. Lives for one drawing and is never kept. */
export interface Scene {
  readonly words: ChecklistMessages;
  readonly voice: ChecklistVoice;
  readonly facts: ChecklistFacts;
  readonly helpWords: HelplinesMessages;
  readonly helpFacts: HelplineFacts;
  readonly locale: Locale;
  readonly nation: Nation | undefined;
  readonly level: number;
  readonly about: About;
  readonly ticked: ReadonlySet<string>;
  /** The summary is shown. */
  readonly taking: boolean;
  /** What is said beside the summary's buttons. */
  readonly said: string;
  readonly now: Date;
  readonly act: Acts;
}

/** What a person can do. */
export interface Acts {
  readonly tick: (id: string, on: boolean) => void;
  readonly about: (about: About) => void;
  readonly go: (place: number) => void;
  /** From an ending back to the list, where the person left it. */
  readonly change: () => void;
  readonly clear: () => void;
  /** Shows the summary, or hides it. */
  readonly take: () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly print: (() => void) | undefined;
}

const button = (words: string, press: () => unknown, look: string | typeof nothing = nothing): TemplateResult =>
  html`<button type="button" class=${look} @click=${press}>${words}</button>`;

const clearButton = ({words, act}: Scene): TemplateResult => button(words.clear, act.clear, 'quiet');

const finishButton = ({words, act}: Scene): TemplateResult => button(words.finish, () => act.go(endingPlace), 'primary');

const paragraphs = (texts: readonly string[]): unknown => texts.map((text) => html`<p>${text}</p>`);

const bullets = (items: readonly unknown[]): TemplateResult =>
  html`<ul class="bullets">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const itemTexts = ({voice}: Scene, ids: readonly string[]): string[] => ids.map((id) => voice.items[id as TickId]);

/**
 * One group of boxes. The heading is inside the legend, so that it is both the group's name and a place to jump to.
 *
 * A box gets its tick from the attribute, never from the property: a session recorder that wraps the setter of `checked` was seen to write down
 * every box that went through it, closed root or not.
 */
function groupOfBoxes(scene: Scene, group: BehaviourGroup | 'impact', focusable = false, step?: unknown): TemplateResult {
  const {facts, voice, ticked, level, act} = scene;
  const items = group === 'impact' ? facts.impacts : facts.behaviours.filter((each) => each.group === group);
  return html`
    <fieldset class="group">
      <legend>${heading(level + 1, html`${step} ${voice.groups[group]}`, {class: 'title-2', focusable})}</legend>
      ${items.map(
        ({id}) => html`
          <label class="tick">
            <input
              type="checkbox"
              autocomplete="off"
              ?checked=${ticked.has(id)}
              @change=${(event: Event) => act.tick(id, (event.target as HTMLInputElement).checked)}
            />
            <span>${itemTexts(scene, [id])}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** What comes before the first box: numbers, safety, what the list names, and about whom it is. */
function opening({words, level, locale, about, act}: Scene, focusable: boolean): TemplateResult {
  const choice = (value: About) =>
    html`<button
      type="button"
      class=${about === value ? 'primary' : nothing}
      aria-pressed=${about === value ? 'true' : 'false'}
      @click=${() => act.about(value)}
    >${words.about[value]}</button>`;
  return html`
    ${heading(level, words.title, {class: 'title-1', focusable})} ${paragraphs(words.intro)} ${essentialTemplate(locale)}
    <div class="panel raised flow-tight">
      ${heading(level + 1, words.safety.title, {class: 'title-3'})} ${bullets([...words.safety.text, words.contentNote])}
    </div>
    <fieldset>
      <legend><strong>${words.about.legend}</strong></legend>
      <div class="actions">${choice('me')}${choice('someone')}</div>
    </fieldset>
  `;
}

/** Everything on one page. Who comes back to the list, at place 1, starts at its first heading. */
export function pageTemplate(scene: Scene, place: number): TemplateResult {
  return html`
    ${opening(scene, !place)}
    <div class="flow">
      <p><strong>${scene.voice.ask}</strong></p>
      ${[...groups, 'impact' as const].map((group, index) => groupOfBoxes(scene, group, place === 1 && !index))}
      <div class="actions sticky">${finishButton(scene)} ${clearButton(scene)}</div>
    </div>
  `;
}

/** The first page of the steps. */
export function startTemplate(scene: Scene): TemplateResult {
  const {words, act} = scene;
  return html`
    ${opening(scene, true)}
    <div class="actions">${button(words.start, () => act.go(1), 'primary')} ${clearButton(scene)}</div>
  `;
}

/** One group at a time, from 1. */
export function stepTemplate(scene: Scene, step: number): TemplateResult {
  const {words, voice, level, locale, act} = scene;
  const last = step === groups.length;
  return html`
    ${heading(level, words.title, {class: 'title-2'})}
    <p><strong>${voice.ask}</strong></p>
    ${groupOfBoxes(scene, groups[step - 1] as BehaviourGroup, true, html`<span class="step">${words.step(step, groups.length)}:</span>`)}
    ${last ? groupOfBoxes(scene, 'impact') : nothing}
    <div class="actions sticky">${last ? finishButton(scene) : button(words.next, () => act.go(step + 1), 'primary')} ${clearButton(scene)}</div>
    <div class="actions">
      ${button(words.back, () => act.go(step - 1))} ${last ? nothing : button(words.skip, () => act.go(endingPlace), 'quiet')}
    </div>
    ${essentialTemplate(locale)}
  `;
}

/** Why this ending: what was ticked, each once, in the words that were beside its box, under the sign that it shows. All four signs are named. */
function reasons(scene: Scene, {reasons: {danger, signs, feelings}}: Guidance): TemplateResult {
  const {words, voice, level} = scene;
  const ticked = (ids: readonly string[]) =>
    bullets(
      itemTexts(scene, ids).map((text, index) =>
        danger.indexOf(ids[index] as string) < 0 ? text : html`<strong>${words.danger}</strong> ${text}`,
      ),
    );
  const shown = signs.some(({ids}) => ids.length);
  return html`
    <section class="flow-tight reasons">
      ${heading(level + 1, words.why, {class: 'title-2'})}
      ${feelings.length ? html`<p>${voice.feelings}</p>${ticked(feelings)}` : shown ? nothing : html`<p>${voice.nothing}</p>`}
      ${shown ? html`<p>${words.signs}</p>` : heading(level + 2, words.lookOut, {class: 'title-3'})}
      <ul class="flow">
        ${signs.map(
          ({sign, ids}) =>
            html`<li class="flow-tight">
              <p><strong lang="en">${`${signWord(sign)}.`}</strong> ${voice.signs[sign]}</p>
              ${ids.length ? ticked(ids) : nothing}
            </li>`,
        )}
      </ul>
      <p>${words.four}</p>
    </section>
  `;
}

function nextSteps({words, voice, level}: Scene): TemplateResult {
  return html`
    <section class="flow-tight">
      ${heading(level + 1, words.nextTitle, {class: 'title-2'})}
      <ul class="flow">
        ${stepOrder.map(
          (id) => html`<li class="flow-tight">
            <p><strong>${voice.steps[id].title}</strong> ${voice.steps[id].text}</p>
            ${id === 'record' ? html`<details><summary>${words.recordTitle}</summary>${bullets(voice.record)}</details>` : nothing}
          </li>`,
        )}
      </ul>
    </section>
  `;
}

function law({words, nation, level}: Scene): TemplateResult {
  return html`
    <details class="law">
      <summary>${words.lawTitle}</summary>
      <div class="flow">
        ${lawAreas(nation).map((area) => {
          const {title, text, actsLead, acts, more, dated} = words.law[area];
          return html`
            <div class="flow-tight">
              ${heading(level + 1, title, {class: 'title-3'})} ${paragraphs([...text, actsLead])} ${bullets(acts)} ${paragraphs(more)}
              <p class="small muted">${dated}</p>
            </div>
          `;
        })}
        <p>${words.lawClose}</p>
      </div>
    </details>
  `;
}

/** The numbers to ring at once, before the reasons. Where no nation is known and nobody is in danger, the nations' own lines are one tap away. */
function quick({helpWords, helpFacts, nation, words, locale, level, now}: Scene, {helplines, ending}: Guidance): TemplateResult {
  const urgent = ending === 'urgent';
  const options = {words: helpWords, locale, now, bankHolidays: helpFacts.bankHolidays};
  const lines = (some: typeof helplines) => linesMarkup<TemplateResult>(html, namedLines(some, options), options);
  const always = helplines.filter(({hours}) => hours === '24/7');
  return html`
    <div class="panel raised flow-tight">
      ${heading(level + 1, words.ring, {class: 'title-3'})}
      ${
        urgent || nation
          ? lines(helplines)
          : html`${lines(helplines.filter((line) => always.indexOf(line) < 0))}<details><summary>${helpWords.ifShut}</summary>${lines(always)}</details>`
      }
      ${urgent ? nothing : html`<p><a class="action" href=${phoneLink(essentialNumbers.emergency.dial)}>${helpWords.emergency.title}</a></p>`}
      <p class="small">${helpWords.callTraces}</p>
    </div>
  `;
}

/** One of the three endings. */
export function endingTemplate(scene: Scene, guidance: Guidance): TemplateResult {
  const {words, voice, level, helpWords, helpFacts, nation, act} = scene;
  const {ending, helplines} = guidance;
  const {title, lead} = voice.endings[ending];
  const urgent = ending === 'urgent';
  const row = (at: number, only?: '999' | '101') =>
    emergencyTemplate({words: {...helpWords.emergency, about: voice.emergency}, level: at, nation, only, quietOpen: urgent});
  const trust = helpFacts.helplines.find(({id}) => id === 'national-stalking-helpline');
  const site = trust && safeUrl(trust.website);
  return html`
    <div class="ending flow">
      ${heading(level, title, {class: 'title-1', focusable: true})} ${lead.map((text) => html`<p class="lead">${text}</p>`)}
      ${urgent ? row(level + 1, '999') : nothing} ${quick(scene, guidance)} ${reasons(scene, guidance)} ${nextSteps(scene)} ${law(scene)}
      <section class="flow">
        ${heading(level + 1, words.helpTitle, {class: 'title-2'})}
        ${helplineList({...scene, helplines, words: helpWords, facts: helpFacts, level: level + 2})} ${row(level + 2, urgent ? '101' : undefined)}
      </section>
      ${site ? html`<p><a class="action" rel="noreferrer" referrerpolicy="no-referrer" href=${site}>${words.trust}</a></p>` : nothing}
      ${takeAway(scene)}
      <div class="actions">${button(words.change, act.change)}</div>
      <div class="actions sticky">${clearButton(scene)}</div>
    </div>
  `;
}

/** A sentence of the summary, and the list under it. */
type SummaryPart = readonly [text: string, items?: readonly string[]];

/** The summary as paragraphs and lists: the same for the screen, the clipboard and the printer. */
function summaryParts(scene: Scene): readonly SummaryPart[] {
  const {
    ticked,
    facts,
    voice: {summary},
  } = scene;
  const {behaviours, impacts} = summarise(ticked, facts.behaviours, facts.impacts);
  const parts: readonly SummaryPart[] = [
    [behaviours.length + impacts.length ? summary.open : summary.openNothing],
    [summary.behaviours, itemTexts(scene, behaviours)],
    [summary.impacts, itemTexts(scene, impacts)],
    [summary.close],
  ];
  return parts.filter(([, items]) => !items || items.length);
}

/** Shown on request, with the warning first. Nothing is copied or printed by itself. */
function takeAway(scene: Scene): TemplateResult {
  const {words, level, taking, act} = scene;
  const parts = summaryParts(scene);
  const text = () => parts.map(([sentence, items = []]) => [sentence, ...items].join('\n- ')).join('\n\n');
  return html`
    <section class="take flow-tight">
      ${heading(level + 1, words.takeTitle, {class: 'title-2'})}
      <p>${words.takeIntro}</p>
      <p><button type="button" aria-expanded=${taking ? 'true' : 'false'} @click=${act.take}>${taking ? words.takeHide : words.takeShow}</button></p>
      ${
        taking
          ? html`
            ${words.takeWarning.map((warning) => html`<p><strong>${warning}</strong></p>`)}
            <div class="panel summary flow-tight">${parts.map(([sentence, items]) => html`<p>${sentence}</p>${items ? bullets(items) : nothing}`)}</div>
            <div class="actions">${button(words.copy, () => act.copy(text()))} ${act.print ? button(words.print, act.print) : nothing}</div>
          `
          : nothing
      }
      <p role="status">${scene.said}</p>
    </section>
  `;
}
