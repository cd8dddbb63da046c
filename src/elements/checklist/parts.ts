import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {TickId} from '../../content/checklist/facts.js';
import {bulletsMarkup} from '../templates/bullets.js';
import {headingMarkup} from '../templates/heading.js';
import type {ChecklistViewModel} from './view-model.js';

export const heading = (
  level: number,
  content: unknown,
  name: string,
  isFocusable?: boolean,
): TemplateResult => headingMarkup<TemplateResult>(html, level, content, name, isFocusable);

export const button = (
  words: unknown,
  press: () => unknown,
  look: string | typeof nothing = nothing,
): TemplateResult => html`<button type="button" class=${look} @click=${press}>${words}</button>`;

/** What comes next, and the way to clear: in one row, and in reach all the time. */
export const foot = (
  {messages: {clear, clearSeen}, actions}: ChecklistViewModel,
  next: TemplateResult,
): TemplateResult =>
  html`<div class="sticky">${next} ${button(html`${clearSeen}<span class="visually-hidden">${clear.slice(clearSeen.length)}</span>`, actions.clear, 'quiet')}</div>`;

export const paragraphs = (texts: readonly string[]): unknown =>
  texts.map((text) => html`<p>${text}</p>`);

export const bullets = (items: readonly unknown[]): TemplateResult =>
  bulletsMarkup<TemplateResult>(html, items);

export const itemText = ({voice}: ChecklistViewModel, id: string): string =>
  voice.items[id as TickId];

export const itemTexts = (model: ChecklistViewModel, ids: readonly string[]): string[] =>
  ids.map((id) => itemText(model, id));
