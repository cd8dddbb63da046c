import type {ExitMessages} from '../../content/exit/messages.js';
import {safeUrl} from '../../domain/safe-url.js';
import {getMessages} from '../core/content-registry.js';
import {warnOf} from '../core/settings.js';
import {plainHtml} from '../templates/plain-html.js';
import {staticTag, type StaticSettings} from '../templates/static-tag.js';
import {defaultDestination} from './default-destination.js';
import {exitSettings} from './settings.js';

/** What {@link exitHtml} takes, beside the settings of the tag. */
export interface ExitHtmlSettings extends StaticSettings<typeof exitSettings> {
  /**
   * The `https:` address of the link. Without one, the first of `destinations`, else BBC Weather.
   * Any other address warns and is ignored.
   */
  readonly href?: string | null | undefined;
}

/**
 * The exit as plain HTML, for a site that renders on a server: a `<four-signs-exit>` tag with the
 * link, which leaves before the script and without it, and what leaving does not do.
 */
export function exitHtml(given: ExitHtmlSettings = {}): string {
  const {host, locale, settings, write} = staticTag('four-signs-exit', 'exit', exitSettings, {
    ...given,
  });
  const read = (address: unknown): string[] => {
    const url = safeUrl(address);
    if (!url) warnOf(host, 'href', address, 'an https: address');
    return url ? [url] : [];
  };
  const asked = [
    ...(given.href ? [given.href] : []),
    ...(settings.destinations ?? '').split(/\s+/).filter(Boolean),
  ];
  const [href = defaultDestination, ...others] = new Set(asked.flatMap(read));
  const {leave, truth} = getMessages('exit', locale) as ExitMessages;
  const inside = plainHtml`
    <a href=${href} rel="noreferrer" dir="auto">${leave}</a>
    <p dir="auto">${truth}</p>
  `;
  return write(inside, '', {destinations: others.join(' ')});
}
