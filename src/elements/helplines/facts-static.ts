import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {
  Helpline,
  HelplineFacts,
  IsoTime,
  Locale,
  Nation,
  Weekday,
} from '../../content/types.js';
import {jurisdiction} from '../../content/jurisdiction/current.js';
import {weekdays} from '../../content/vocabulary.js';
import {groupHours} from '../../domain/group-hours.js';
import {selectHelplines} from '../../domain/select-helplines.js';
import {telHref} from '../../domain/tel-href.js';
import {getFacts, getMessages} from '../core/content-registry.js';
import {fallbackMessages} from '../core/fallback-content.js';
import {asText, oneOf, warnOf} from '../core/settings.js';
import {plainHtml, type PlainHtml} from '../templates/plain-html.js';

/** What {@link factsHtml} takes. */
export interface FactsHtmlSettings {
  /**
   * The language of the page around it, as a BCP 47 tag such as `ur`. Days and times are written in
   * it. One that cannot be read warns and means English.
   */
  readonly lang: string;
  /** Whose helplines to show. Without one, or with any other value, every nation's. */
  readonly nation?: Nation | null | undefined;
}

const host = {localName: 'four-signs-facts'};

/** Languages that are written from right to left, by their primary subtags: CLDR 48. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** 5 January 2026 is a Monday. */
const monday = Date.UTC(2026, 0, 5);

/**
 * Names, numbers and opening hours as plain HTML, for a page in a language whose sentences nobody
 * has reviewed, such as Urdu or Polish. It has no sentence of ours in that language: names stay as
 * the services print them, days and times are written by `Intl`. That somebody can translate is
 * said, in English, only of a service for which a source says so. Above the list stands, in
 * English and for Wales in Welsh, that this is all that there is.
 *
 * A number, an address or an hour that rests on one source is left out, as there are no words to
 * say so. 999 and 101 stand first, and cannot be left out. Neither the files for script tags nor
 * the tags know this list: it is for pages that a server writes.
 */
export function factsHtml({lang, nation}: FactsHtmlSettings): string {
  const language = readLanguage(lang);
  const chosen = oneOf(host, 'nation', nation, jurisdiction.nations, 'Every nation is shown');
  const {helplines} = getFacts('helplines') as HelplineFacts;
  const messages = getMessages('helplines', 'en') as HelplinesMessages;
  const noted: readonly Locale[] = chosen === 'wales' ? ['en', 'cy'] : ['en'];
  const {emergency, police} = jurisdiction.numbers;
  const cards = selectHelplines(helplines, {nation: chosen ?? undefined}).filter(
    ({phone, unsure = []}) => phone && unsure.indexOf('phone') < 0,
  );
  const direction = rightToLeft.test(language) ? 'rtl' : 'ltr';
  return plainHtml`<div data-four-signs-facts="not-reviewed" lang=${language} dir=${direction}>
  ${noted.map((locale) => plainHtml`<p lang=${locale} dir="ltr">${fallbackMessages[locale]?.factsOnly}</p>`)}
  <ul>
    <li><strong>${numberMarkup(emergency)}</strong></li>
    ${police ? plainHtml`<li>${numberMarkup(police)}</li>` : ''}
    ${cards.map((line) => cardMarkup(line, messages, language))}
  </ul>
</div>
`.text;
}

/** A language that `Intl` knows how to read; else English. */
function readLanguage(given: unknown): string {
  const asked = asText(given ?? '').trim();
  try {
    return Intl.getCanonicalLocales(asked)[0] ?? unreadable(asked);
  } catch {
    return unreadable(asked);
  }
}

function unreadable(asked: string): string {
  warnOf(host, 'lang', asked, 'a language tag such as "ur"', 'en is used');
  return 'en';
}

const numberMarkup = ({display, dial}: {display: string; dial: string}): PlainHtml =>
  plainHtml`<a href=${telHref(dial)} dir="ltr">${display}</a>`;

function cardMarkup(line: Helpline, messages: HelplinesMessages, language: string): PlainHtml {
  const {id, phone, interpreters, unsure = []} = line;
  const {name} = (messages.services as Record<string, {name: string}>)[id] as {name: string};
  const hours = unsure.indexOf('hours') < 0 ? hoursText(line, language) : '';
  return plainHtml`<li>
      <bdi lang="en">${name}</bdi> ${phone ? numberMarkup(phone) : ''}
      ${hours ? plainHtml`<bdi>${hours}</bdi>` : ''}
      ${interpreters ? plainHtml`<span lang="en" dir="ltr">${messages.interpreters}</span>` : ''}
    </li>
    `;
}

/** The week's hours: `24/7`, or days and times as the language writes them. */
function hoursText({hours}: Helpline, language: string): string {
  if (!hours || hours === '24/7') return hours ?? '';
  const write = (at: number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'}).format(at);
  const day = (name: Weekday) =>
    write(monday + weekdays.indexOf(name) * 86_400_000, {weekday: 'long'});
  const time = (clock: IsoTime) =>
    write(Date.parse(`2026-01-05T${clock === '24:00' ? '00:00' : clock}Z`), {
      hour: 'numeric',
      minute: '2-digit',
    });
  return groupHours(hours)
    .map(({first, last, spans}) => {
      const days = first === last ? day(first) : `${day(first)}–${day(last)}`;
      return `${days}: ${spans.map(([from, until]) => `${time(from)}–${time(until)}`).join(', ')}`;
    })
    .join('; ');
}
