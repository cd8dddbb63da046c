import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {ChecklistMessages, ChecklistVoice, StepId} from '../../content/messages/checklist.js';
import type {HelplinesMessages} from '../../content/messages/helplines.js';
import type {About, Behaviour, BehaviourGroup, ChecklistFacts, HelplineFacts, Impact, Locale, Nation, Sign} from '../../content/types.js';
import type {Guidance} from '../../domain/choose-guidance.js';
import {phoneLink} from '../../domain/format-phone.js';
import {lawAreas} from '../../domain/law-areas.js';
import {safeUrl} from '../../domain/safe-url.js';
import {summarise} from '../../domain/summarise.js';
import {emergencyTemplate, essentialTemplate} from '../shared/emergency.js';
import {heading} from '../shared/heading.js';
import {helplineList} from '../shared/helpline-card.js';

/** The groups in the order in which they are asked; each is a step. How it is for the person is asked with the last. */
export const groups: readonly BehaviourGroup[] = ['contact', 'online', 'following', 'home', 'people', 'danger'];

const stepOrder: readonly StepId[] = ['heard', 'tell', 'record', 'advice', 'devices'];

/** FOUR is an English word, so its letters stand for these in every language. */
const signWords: Readonly<Record<Sign, string>> = {fixated: 'Fixated', obsessive: 'Obsessive', unwanted: 'Unwanted', repeated: 'Repeated'};

/** Everything a drawing needs. Lives for one drawing and is never kept. */
export interface Scene {
  readonly words: ChecklistMessages;
  readonly voice: ChecklistVoice;
  readonly facts: ChecklistFacts;
  readonly help: {readonly words: HelplinesMessages; readonly facts: HelplineFacts} | undefined;
  readonly locale: Locale;
  readonly nation: Nation | undefined;
  readonly level: number;
  readonly about: About;
  readonly ticked: ReadonlySet<string>;
  readonly now: Date;
  readonly act: Acts;
}

/** What a person can do. */
export interface Acts {
  tick(id: string, on: boolean): void;
  about(about: About): void;
  go(step: number): void;
  finish(): void;
  clear(): void;
  show(shown: boolean): void;
  copy(text: string): void;
  print: (() => void) | undefined;
}

const itemText = ({voice}: Scene, id: string): string => (voice.items as Readonly<Record<string, string>>)[id] ?? '';

/**
 * One group of boxes. The heading is inside the legend, so that it is both the group's name and a place to jump to.
 *
 * A box gets its tick from the attribute, never from the property: a session recorder that wraps the setter of `checked` was seen to write down
 * every box that went through it, closed root or not.
 */
function tickGroup(scene: Scene, title: unknown, items: readonly (Behaviour | Impact)[], focusable = false): TemplateResult {
  return html`
    <fieldset class="group">
      <legend>${heading(scene.level + 1, title, {class: 'title-2', focusable})}</legend>
      ${items.map(
        ({id}) => html`
          <label class="tick">
            <input
              type="checkbox"
              autocomplete="off"
              ?checked=${scene.ticked.has(id)}
              @change=${(event: Event) => scene.act.tick(id, (event.target as HTMLInputElement).checked)}
            />
            <span>${itemText(scene, id)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

const groupTicks = (scene: Scene, group: BehaviourGroup, title: unknown = scene.voice.groups[group], focusable = false): TemplateResult =>
  tickGroup(
    scene,
    title,
    scene.facts.behaviours.filter((each) => each.group === group),
    focusable,
  );

const impactTicks = (scene: Scene): TemplateResult => tickGroup(scene, scene.voice.groups.impact, scene.facts.impacts);

const clearButton = ({words, act}: Scene): TemplateResult =>
  html`<button type="button" class="quiet" @click=${() => act.clear()}>${words.clear}</button>`;

/** What comes before the first box: numbers, safety, what the list names, and about whom it is. */
function opening(scene: Scene): TemplateResult {
  const {words, level, locale, about, act} = scene;
  const choice = (value: About) =>
    html`<button type="button" aria-pressed=${about === value ? 'true' : 'false'} @click=${() => act.about(value)}>${words.about[value]}</button>`;
  return html`
    ${heading(level, words.title, {class: 'title-1', focusable: true})} ${paragraphs(words.intro)} ${essentialTemplate(locale)}
    <div class="panel raised flow-tight safety">
      ${heading(level + 1, words.safety.title, {class: 'title-3'})}
      <ul class="bullets">
        ${words.safety.text.map((text) => html`<li>${text}</li>`)}
        <li>${words.contentNote}</li>
      </ul>
    </div>
    <fieldset class="about">
      <legend><strong>${words.about.legend}</strong></legend>
      <div class="choice">${choice('me')}${choice('someone')}</div>
    </fieldset>
  `;
}

/** Everything on one page. */
export function pageTemplate(scene: Scene): TemplateResult {
  const {words, voice, act} = scene;
  return html`
    ${opening(scene)}
    <div class="flow">
      <p class="ask">${voice.ask}</p>
      ${groups.map((group) => groupTicks(scene, group))} ${impactTicks(scene)}
      <div class="actions sticky">
        <button type="button" class="primary" @click=${() => act.finish()}>${words.finish}</button>
        ${clearButton(scene)}
      </div>
    </div>
  `;
}

/** The first page of the steps. */
export function startTemplate(scene: Scene): TemplateResult {
  const {words, act} = scene;
  return html`
    ${opening(scene)}
    <div class="actions">
      <button type="button" class="primary" @click=${() => act.go(1)}>${words.start}</button>
      ${clearButton(scene)}
    </div>
  `;
}

/** One group at a time, from 1. */
export function stepTemplate(scene: Scene, step: number): TemplateResult {
  const {words, voice, level, locale, act} = scene;
  const group = groups[step - 1] ?? 'danger';
  const last = step >= groups.length;
  const title = html`<span class="step">${words.step(step, groups.length)}:</span> ${voice.groups[group]}`;
  return html`
    ${heading(level, words.title, {class: 'title-2'})}
    <p class="ask">${voice.ask}</p>
    ${groupTicks(scene, group, title, true)} ${last ? impactTicks(scene) : nothing}
    <div class="actions">
      <button type="button" class="primary" @click=${() => (last ? act.finish() : act.go(step + 1))}>${last ? words.finish : words.next}</button>
      <button type="button" @click=${() => act.go(step - 1)}>${words.back}</button>
      ${last ? nothing : html`<button type="button" class="quiet" @click=${() => act.finish()}>${words.skip}</button>`} ${clearButton(scene)}
    </div>
    ${essentialTemplate(locale)}
  `;
}

const bullets = (items: readonly string[]): TemplateResult => html`<ul class="bullets">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const paragraphs = (texts: readonly string[]): unknown => texts.map((text) => html`<p>${text}</p>`);

/** Why this ending: what was ticked, each once, in the words that were beside its box. */
function reasons(scene: Scene, {reasons: {danger, signs, feelings}}: Guidance): TemplateResult {
  const {words, voice, level} = scene;
  const texts = (ids: readonly string[]) => ids.map((id) => itemText(scene, id));
  const ticked = danger.length + signs.length + feelings.length;
  return html`
    <section class="flow-tight reasons">
      ${heading(level + 1, words.why, {class: 'title-2'})} ${ticked ? nothing : html`<p>${voice.nothing}</p>`}
      ${danger.length ? html`<p>${words.dangerReason}</p>${bullets(texts(danger))}` : nothing}
      ${
        signs.length
          ? html`<p>${words.signReason}</p>
            <dl>
              ${signs.map(
                ({sign, ids}) =>
                  html`<dt><strong lang="en">${`${signWords[sign]}.`}</strong> ${voice.signs[sign]}</dt><dd>${bullets(texts(ids))}</dd>`,
              )}
            </dl>`
          : nothing
      }
      ${feelings.length ? html`<p>${voice.feelings}</p>${bullets(texts(feelings))}` : nothing}
      ${ticked ? html`<p>${fourLetters()} ${voice.four}</p>` : nothing}
      ${danger.length || signs.length ? nothing : html`${heading(level + 2, voice.lookOut.title, {class: 'title-3'})}${bullets(voice.lookOut.items)}`}
    </section>
  `;
}

/** The four words in full, so that the letters make sense even where only one of them was shown above. */
const fourLetters = (): TemplateResult => html`<strong lang="en">${Object.values(signWords).join(', ')}.</strong>`;

function nextSteps({words, voice, level}: Scene): TemplateResult {
  return html`
    <section class="flow-tight">
      ${heading(level + 1, words.nextTitle, {class: 'title-2'})}
      <ul class="steps">
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
        ${lawAreas(nation).map(
          (area) => html`
            <div class="flow-tight">
              ${heading(level + 1, words.law[area].title, {class: 'title-3'})} ${paragraphs(words.law[area].text)}
              <p>${words.law[area].actsLead}</p>
              ${bullets(words.law[area].acts)} ${paragraphs(words.law[area].more)}
              <p class="small muted">${words.law[area].dated}</p>
            </div>
          `,
        )}
        <p>${words.lawClose}</p>
      </div>
    </details>
  `;
}

/** The numbers to ring at once, before the reasons. */
function quick(scene: Scene, {helplines}: Guidance): TemplateResult {
  const {help, nation, words, locale} = scene;
  if (!help) return essentialTemplate(locale);
  const near = nation ? helplines : helplines.filter(({kind}) => kind === 'stalking');
  return html`
    <div class="panel raised flow-tight quick">
      <p><strong>${words.ring}</strong></p>
      <ul>
        ${near.map(({id, phone}) => {
          const name = (help.words.services as Readonly<Record<string, {name: string}>>)[id]?.name;
          const link = phone && phoneLink(phone.dial);
          return link && name
            ? html`<li>${name} <a class="action number" href=${link}><span class="visually-hidden">${name}: </span>${phone.display}</a></li>`
            : nothing;
        })}
      </ul>
    </div>
  `;
}

function cards(scene: Scene, {helplines}: Guidance): TemplateResult | typeof nothing {
  const {help, locale, nation, now, level} = scene;
  return help ? helplineList({helplines, words: help.words, facts: help.facts, locale, nation, now, level: level + 2}) : nothing;
}

/** One of the three endings. */
export function endingTemplate(scene: Scene, guidance: Guidance, taking: boolean, said: string): TemplateResult {
  const {words, voice, level, help, nation, locale, act} = scene;
  const {ending} = guidance;
  const {title, lead} = voice.endings[ending];
  const urgent = ending === 'urgent';
  const row = (only?: '999' | '101') =>
    help ? emergencyTemplate({words: help.words.emergency, level: level + 2, nation, only}) : essentialTemplate(locale);
  const helpTitle = heading(level + 1, words.helpTitle, {class: 'title-2'});
  const trust = safeUrl(help?.facts.helplines.find(({id}) => id === 'national-stalking-helpline')?.website);
  return html`
    <div class="ending flow">
      ${heading(level, title, {class: 'title-1', focusable: true})} ${lead.map((text) => html`<p class="lead">${text}</p>`)}
      ${urgent ? html`<section class="flow">${helpTitle}${row('999')}${cards(scene, guidance)}</section>` : quick(scene, guidance)}
      ${reasons(scene, guidance)} ${nextSteps(scene)} ${law(scene)}
      ${urgent ? (help ? row('101') : nothing) : html`<section class="flow">${helpTitle}${cards(scene, guidance)}${row()}</section>`}
      ${trust ? html`<p><a class="action" rel="noreferrer" referrerpolicy="no-referrer" href=${trust}>${words.trust}</a></p>` : nothing}
      ${takeAway(scene, taking, said)}
      <div class="actions">
        <button type="button" @click=${() => act.go(1)}>${words.change}</button>
        ${clearButton(scene)}
      </div>
    </div>
  `;
}

/** The summary as paragraphs and lists: the same for the screen, the clipboard and the printer. */
export function summaryParts({ticked, facts, voice}: Scene): readonly {text: string; items: readonly string[]}[] {
  const {behaviours, impacts} = summarise(ticked, facts.behaviours, facts.impacts);
  const {summary} = voice;
  const items = (ids: readonly string[]) => ids.map((id) => (voice.items as Readonly<Record<string, string>>)[id] ?? '');
  return [
    {text: behaviours.length + impacts.length ? summary.open : summary.openNothing, items: []},
    {text: summary.behaviours, items: items(behaviours)},
    {text: summary.impacts, items: items(impacts)},
    {text: summary.close, items: []},
  ].filter(({text, items}) => items.length || (text !== summary.behaviours && text !== summary.impacts));
}

/** Shown on request, with the warning first. Nothing is copied or printed by itself. */
function takeAway(scene: Scene, taking: boolean, said: string): TemplateResult {
  const {words, level, act} = scene;
  const parts = summaryParts(scene);
  const text = () => parts.map((part) => [part.text, ...part.items.map((item) => `- ${item}`)].join('\n')).join('\n\n');
  return html`
    <section class="take flow-tight">
      ${heading(level + 1, words.takeTitle, {class: 'title-2'})}
      <p>${words.takeIntro}</p>
      <p><button type="button" aria-expanded=${taking ? 'true' : 'false'} @click=${() => act.show(!taking)}>${taking ? words.takeHide : words.takeShow}</button></p>
      ${
        taking
          ? html`
            ${words.takeWarning.map((warning) => html`<p><strong>${warning}</strong></p>`)}
            <div class="panel summary flow-tight">${parts.map((part) => html`<p>${part.text}</p>${part.items.length ? bullets(part.items) : nothing}`)}</div>
            <div class="actions">
              <button type="button" @click=${() => act.copy(text())}>${words.copy}</button>
              ${act.print ? html`<button type="button" @click=${act.print}>${words.print}</button>` : nothing}
            </div>
          `
          : nothing
      }
      <p role="status">${said}</p>
    </section>
  `;
}
