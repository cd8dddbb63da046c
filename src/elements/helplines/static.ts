import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {HelplineFacts} from '../../content/types.js';
import {getFacts, getMessages} from '../core/content-registry.js';
import {plainHtml} from '../templates/plain-html.js';
import {staticTag, type StaticSettings} from '../templates/static-tag.js';
import {selectCards} from './select-cards.js';
import {helplinesSettings} from './settings.js';
import {helplinesMarkup} from './template.js';

/** What {@link helplinesHtml} takes, beside the settings of the tag. */
export interface HelplinesHtmlSettings extends StaticSettings<typeof helplinesSettings> {
  /** The page's own cards. */
  readonly partnerHelplines?: unknown;
  /**
   * The instant for which it is said what is open. Without one, now. On a page that is kept for
   * long, leave out what is said about today with a date far away, such as `new Date(0)`.
   */
  readonly now?: Date | undefined;
}

/**
 * The helplines as plain HTML, for a site that renders on a server: a `<four-signs-helplines>` tag
 * with the same cards inside that our script draws, so that they are there before the script, and
 * without it. With `fallback.css` on the page nothing moves when the script takes over. No Lit, no
 * page, no clock but the one handed in. The page's own cards are in the HTML, and in a block of
 * JSON, which is data and never runs.
 */
export function helplinesHtml(given: HelplinesHtmlSettings = {}): string {
  const {partnerHelplines, now} = given;
  const {host, locale, settings, write} = staticTag(
    'four-signs-helplines',
    'helplines',
    helplinesSettings,
    {...given},
  );
  const today = new Date(Date.now());
  const selected = selectCards(
    host,
    getFacts('helplines') as HelplineFacts,
    settings,
    settings.nation,
    [partnerHelplines],
    today,
  );
  const inside = helplinesMarkup(plainHtml, {
    ...selected,
    messages: getMessages('helplines', locale) as HelplinesMessages,
    locale,
    now: now instanceof Date ? now : today,
    level: settings.headingLevel,
  });
  return write(inside, dataBlock(partnerHelplines));
}

/**
 * The page's own cards, for the script to read. What could end the block early is written as an
 * escape of JSON, which reads as the same.
 */
function dataBlock(written: unknown): string {
  try {
    return written
      ? `<script type="application/json">${JSON.stringify(written).replace(/</g, '\\u003c')}</script>`
      : '';
  } catch {
    return '';
  }
}
