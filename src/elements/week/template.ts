import {jurisdiction} from '../../content/jurisdiction/current.js';
import type {IsoDate, Locale} from '../../content/types.js';
import type {WeekMessages} from '../../content/week/messages.js';
import type {CampaignState} from '../../domain/get-campaign-state.js';
import {rowMarkup} from '../templates/emergency.js';
import {headingMarkup} from '../templates/heading.js';
import type {Tag} from '../templates/tag.js';
import type {WeekSettings} from './read-campaign.js';

/**
 * The week, the figure and the numbers. The same on a page and from a server.
 *
 * @param name - class names
 * @param button - stands below the numbers, where there is a script
 */
export function weekMarkup<T>(
  html: Tag<T>,
  settings: WeekSettings,
  state: CampaignState,
  messages: WeekMessages,
  locale: Locale,
  name: string,
  button: unknown,
): T {
  const {headingLevel, link} = settings;
  const {emergency, stalking} = jurisdiction.numbers;
  return html`
    <section class=${state.kind === 'during' ? `${name} now` : name} aria-label=${messages.label}>
      <div class="flow-tight">
        ${headingMarkup(html, headingLevel, titleOf(settings, state, messages), 'title-2')}
        ${themeMarkup(html, settings, state, messages, locale)}
        <p>${messages.about}</p>
        <p class="small muted">${messages.figure} ${messages.figureSource}</p>
      </div>
      <div>
        <ul class="lines">
          <li>${rowMarkup(html, messages.emergency, emergency)}</li>
          <li>${rowMarkup(html, messages.help, stalking)}</li>
        </ul>
        ${
          link || button
            ? html`<div class="ends">
              ${link ? html`<a class="action" rel="noreferrer" href=${link}>${messages.link}</a>` : ''} ${button}
            </div>`
            : ''
        }
      </div>
    </section>
  `;
}

function titleOf({campaign}: WeekSettings, state: CampaignState, messages: WeekMessages): string {
  if (state.kind === 'evergreen') return messages.evergreen;
  const titles = messages.campaigns[campaign];
  if (state.kind === 'after') return titles.after;
  const parts = (date: IsoDate) => date.split('-').map(Number) as [number, number, number];
  return titles[state.kind](messages.dates(parts(state.campaign.start), parts(state.campaign.end)));
}

function themeMarkup<T>(
  html: Tag<T>,
  settings: WeekSettings,
  state: CampaignState,
  messages: WeekMessages,
  locale: Locale,
): T | string {
  if (state.kind !== 'before' && state.kind !== 'during') return '';
  const {theme, welshTheme, hashtag = '', start} = state.campaign;
  const welsh = locale === 'cy' && welshTheme;
  const shown = welsh || theme;
  // A theme that was printed in English only is read out in English; the host's is in the language
  // of the page.
  const language = welsh || start === settings.start ? locale : 'en';
  if (shown) return html`<p><span lang=${language}>${messages.theme(shown)}</span> ${hashtag}</p>`;
  return hashtag && html`<p>${hashtag}</p>`;
}
