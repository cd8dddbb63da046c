import type {Helpline, HelplineWords, IsoDate, Locale, Nation, PartnerHelpline, Phone} from '../content/types.js';
import {isIsoDate} from './iso-date.js';
import {readHours} from './read-hours.js';
import {readPhone} from './read-phone.js';
import {safeUrl} from './safe-url.js';

/** What was made of what a partner wrote. */
export interface PartnerReading {
  /** The partner's own cards. */
  readonly helplines: PartnerHelpline[];
  /** Hours of services that we know, which the partner has confirmed. */
  readonly hours: {readonly id: string; readonly hours: Exclude<Helpline['hours'], null>; readonly confirmed: IsoDate}[];
  /** For the developer: the path, what was expected, what was found. */
  readonly problems: string[];
}

/** How many cards of its own a page may add. */
const most = 50;

type Fields = Record<string, unknown>;

/**
 * Reads a partner's own cards. Trusts nothing: every field is checked and copied into an object of our own; a card with a wrong field is left out and the
 * others stay. A field that is not known here is left alone.
 *
 * A card needs `id` and `name`, and at least one way to get in touch. An entry whose id is a service that we know may change its `hours` only, and
 * needs the day on which the partner confirmed them, as `checked`.
 *
 * @param value - anything; expected is a list of objects
 * @param known - the services that we know
 * @param nations - the nations that there are; a card that names none serves them all
 */
export function readPartnerHelplines(value: unknown, known: readonly Helpline[], nations: readonly Nation[]): PartnerReading {
  const reading: PartnerReading = {helplines: [], hours: [], problems: []};
  try {
    readList(value, known, nations, reading);
  } catch (error) {
    // A property that throws when it is read is worth no more than a wrong one.
    reading.problems.push(`helplines: expected plain data; ${error instanceof Error ? error.message.slice(0, 80) : 'reading it failed'}.`);
  }
  return reading;
}

function readList(value: unknown, known: readonly Helpline[], nations: readonly Nation[], reading: PartnerReading): void {
  const {problems} = reading;
  if (!Array.isArray(value)) {
    problems.push(wrong('helplines', 'a list of cards', value));
    return;
  }
  if (value.length > most) problems.push(wrong('helplines', `at most ${most} cards, so the rest is left out`, value.length));
  value.slice(0, most).forEach((entry: unknown, index) => {
    const path = `helplines[${index}]`;
    const before = problems.length;
    const problem = (field: string, expected: string, found: unknown) => problems.push(wrong(`${path}${field}`, expected, found));
    if (typeof entry !== 'object' || !entry || Array.isArray(entry)) {
      problem('', 'a card', entry);
      return;
    }
    const fields = Object.create(null) as Fields;
    // Own, plain values only: what a prototype holds is not a card's.
    for (const key of Object.keys(entry)) fields[key] = (entry as Fields)[key];
    const {id} = fields;
    if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9-]{0,59}$/.test(id)) {
      problem('.id', 'lower-case words with hyphens', id);
      return;
    }
    const hours = fields.hours === undefined ? null : readHours(fields.hours);
    if (hours === undefined) problem('.hours', '"24/7", or days ("mon" to "sun") with times such as [["09:30", "16:00"]]', fields.hours);
    if (known.some((helpline) => helpline.id === id)) {
      if (!isIsoDate(fields.checked)) problem('.checked', 'the day on which you confirmed the hours, as YYYY-MM-DD', fields.checked);
      if (!hours) problem('.hours', 'the hours, as nothing else of this service can be changed', fields.hours);
      if (before === problems.length && hours) reading.hours.push({id, hours, confirmed: fields.checked as IsoDate});
      return;
    }
    if (reading.helplines.some((helpline) => helpline.id === id)) problem('.id', 'an id that no other card has', id);

    const optional = <T>(field: string, expected: string, read: (found: unknown) => T | undefined): T | undefined => {
      const found = fields[field];
      if (found === undefined || found === null) return undefined;
      const result = read(found);
      if (result === undefined) problem(`.${field}`, expected, found);
      return result;
    };
    const cost =
      optional('cost', '"free" or "standard"', (found) => (found === 'free' || found === 'standard' ? found : undefined)) ?? 'standard';
    const number = (found: unknown): Phone | undefined => readPhone(found, cost);
    const phone = optional('phone', 'a phone number such as "01273 234773"', number);
    const text = optional('text', 'a number to text such as "07700 900123"', number);
    const email = optional('email', 'an email address', (found) =>
      typeof found === 'string' && /^[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}$/.test(found) ? found : undefined,
    );
    const chat = optional('chat', 'an address that starts with https:', safeUrl);
    const website = optional('website', 'an address that starts with https:', safeUrl);
    const serves = optional('nations', `a list of ${nations.join(', ')}`, (found) => {
      const all = Array.isArray(found) && found.length ? nations.filter((nation) => found.indexOf(nation) >= 0) : [];
      return all.length && all.length === (found as unknown[]).length ? all : undefined;
    });
    const checked = optional('checked', 'the day on which you checked the card, as YYYY-MM-DD', (found) =>
      isIsoDate(found) ? found : undefined,
    );
    const words = readWords(fields, problem);
    if (!phone && !text && !email && !chat && !website && before === problems.length)
      problem('', 'a phone, text, email, chat or website', undefined);
    if (before !== problems.length || !words) return;
    reading.helplines.push({
      id,
      nations: serves ?? nations,
      kind: 'general',
      needs: [],
      hours: hours ?? null,
      checked: checked ? checked.slice(0, 7) : null,
      words,
      ...(phone && {phone}),
      ...(text && {text: {display: text.display, dial: text.dial}}),
      ...(email && {email}),
      ...(chat && {chat}),
      ...(website && {website}),
    });
  });
}

/** The words of a card: each a string, or an object with `en` and `cy`. */
function readWords(
  fields: Fields,
  problem: (field: string, expected: string, found: unknown) => void,
): PartnerHelpline['words'] | undefined {
  const words: Partial<Record<Locale, HelplineWords>> = {};
  const limits = {name: 120, about: 400, note: 200};
  for (const locale of ['en', 'cy'] as const) {
    const one: {name?: string; about?: string; note?: string} = {};
    for (const field of ['name', 'about', 'note'] as const) {
      const found = fields[field];
      if (found === undefined || found === null) continue;
      const inLocale = typeof found === 'object' ? ((found as Fields)[locale] ?? (found as Fields).en) : found;
      if (typeof inLocale === 'string' && inLocale.trim() && inLocale.length <= limits[field]) one[field] = inLocale.trim();
      else if (locale === 'en') problem(`.${field}`, `words, at most ${limits[field]} letters, or {"en": …, "cy": …}`, found);
    }
    if (one.name) words[locale] = {name: one.name, about: one.about ?? '', ...(one.note && {note: one.note})};
  }
  if (!words.en && fields.name === undefined) problem('.name', 'the name of the service', undefined);
  return words.en ? words : undefined;
}

function wrong(path: string, expected: string, found: unknown): string {
  let shown: string;
  try {
    shown = String(JSON.stringify(found)).slice(0, 60);
  } catch {
    shown = typeof found;
  }
  return `${path}: expected ${expected}; found ${shown}.`;
}
