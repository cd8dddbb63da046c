import type {Tag} from './tag.js';

export const bulletsMarkup = <T>(html: Tag<T>, items: readonly unknown[]): T =>
  html`<ul class="bullets">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
