import type {CampaignFacts} from '../../content/types.js';
import type {WeekMessages} from '../../content/week/messages.js';
import {getFacts, getMessages} from '../core/content-registry.js';
import {plainHtml} from '../templates/plain-html.js';
import {rootMarkup} from '../templates/root.js';
import {staticTag, type StaticSettings} from '../templates/static-tag.js';
import {readState, withHostDates} from './read-campaign.js';
import {weekSettings} from './settings.js';
import {weekMarkup} from './template.js';

/** What {@link weekHtml} takes, beside the settings of the tag. */
export interface WeekHtmlSettings extends StaticSettings<typeof weekSettings> {
  /**
   * The instant for which it is said whether the week is near. Without one, now. On a page that is
   * kept for long, say what is true in any week with a date far away, such as `new Date(0)`.
   */
  readonly now?: Date | undefined;
}

/**
 * The week as plain HTML, for a site that renders on a server: a `<four-signs-week>` tag with what
 * our script draws, but for the button that hides it, which would do nothing.
 */
export function weekHtml(given: WeekHtmlSettings = {}): string {
  const {host, locale, settings, write} = staticTag('four-signs-week', 'week', weekSettings, {
    ...given,
  });
  const known = (getFacts('week') as CampaignFacts).campaigns;
  const campaigns = withHostDates({...settings, ...host}, known);
  const {state} = readState(
    settings,
    campaigns,
    given.now instanceof Date ? given.now : new Date(Date.now()),
  );
  const messages = getMessages('week', locale) as WeekMessages;
  const inside = rootMarkup(
    plainHtml,
    locale,
    weekMarkup(plainHtml, settings, state, messages, locale, 'week', ''),
  );
  // Dates or a theme that were ignored would only keep room on the page.
  const {start = null, end = null, theme = null} = (campaigns !== known && campaigns[0]) || {};
  return write(inside, '', {start, end, theme});
}
