import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../content/types.js';
import {essentialMarkup} from './emergency.js';
import {rootMarkup} from './root.js';

/**
 * What the host wrote inside the tag, and the essential numbers where that has none: beside it, as
 * white space alone already takes the place of what a slot holds.
 */
export function hostsWords(locale: Locale, host: Element): TemplateResult {
  const numbers = rootMarkup(html, locale, essentialMarkup(html, locale));
  return host.querySelector('[href^="tel:"]')
    ? html`<slot>${numbers}</slot>`
    : html`<slot></slot>${numbers}`;
}
