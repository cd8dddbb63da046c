import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../content/types.js';
import {essentialMarkup} from './emergency.js';
import {rootMarkup} from './root.js';

/** What the host wrote inside the tag; the essential numbers where that is nothing. */
export const hostsWords = (locale: Locale): TemplateResult =>
  html`<slot>${rootMarkup(html, locale, essentialMarkup(html, locale))}</slot>`;
