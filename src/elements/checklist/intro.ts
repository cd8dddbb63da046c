import type {ChecklistMessages} from '../../content/checklist/messages.js';
import type {Locale} from '../../content/types.js';
import {bulletsMarkup} from '../templates/bullets.js';
import {essentialMarkup} from '../templates/emergency.js';
import {headingMarkup} from '../templates/heading.js';
import type {Tag} from '../templates/tag.js';

/**
 * What comes before the list: numbers, safety, and what the list names. The same on a page and from
 * a server.
 *
 * @param level - of the first heading, 1 to 5
 * @param isFocusable - a script will give the focus to its heading
 */
export function introMarkup<T>(
  html: Tag<T>,
  messages: ChecklistMessages,
  level: number,
  locale: Locale,
  isFocusable: boolean,
): T {
  return html`
    ${headingMarkup(html, level, messages.title, 'title-1', isFocusable)} ${messages.intro.map((text) => html`<p>${text}</p>`)} ${essentialMarkup(html, locale)}
    <div class="panel raised flow-tight">
      ${headingMarkup(html, level + 1, messages.safety.title, 'title-3')} ${bulletsMarkup(html, [...messages.safety.text, messages.contentNote])}
    </div>
  `;
}
