import type {Helpline, HelplineWords, IsoDate, Locale, Nation, PartnerHelpline, Phone} from '../content/types.js';
import {isIsoDate} from './iso-date.js';
import {readHours} from './read-hours.js';
import {readPhone, readText} from './read-phone.js';
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
type Problem = (field: string, expected: string, found: unknown) => void;

/**
 * Reads a partner's own cards. Trusts nothing: every field is checked and copied into an object of our own; a card with a wrong field is left out and the
 * others stay. A field that is not known here is named, and the card stays.
 *
 * A card needs `id` and `name`, and at least one way to get in touch. An entry whose id is a service that we know may change its `hours` only, and
 * needs the day on which the partner confirmed them, as `checked`.
 *
 * @param value - anything; expected is a list of objects
 * @param known - the services that we know
 * @param nations - the nations that there are; a card that names none serves them all
 * @param today - the day in the United Kingdom. What was checked later than that counts as not checked, and costs no card: a visitor's clock may be wrong
 */
export function readPartnerHelplines(
  value: unknown,
  known: readonly Helpline[],
  nations: readonly Nation[],
  today: IsoDate,
): PartnerReading {
  const reading: PartnerReading = {helplines: [], hours: [], problems: []};
  try {
    const list = Array.isArray(value) ? (value.slice(0, most) as unknown[]) : [];
    if (!Array.isArray(value) || value.length > most) reading.problems.push(wrong('helplines', `a list of at most ${most} cards`, value));
    for (let index = 0; index < list.length; index++) readCard(list, index, known, nations, today, reading);
  } catch {
    reading.problems.push(throwing('helplines'));
  }
  return reading;
}

/** A property that throws when it is read is worth no more than a wrong one. */
const throwing = (path: string): string => wrong(path, 'plain data', 'a property that throws');

/** Text of a pattern, or `undefined` for anything else. */
const matching = (pattern: RegExp) => (found: unknown) => (typeof found === 'string' && pattern.test(found) ? found : undefined);

const readId = matching(/^[a-z0-9][a-z0-9-]{0,59}$/);
const readCost = matching(/^(free|standard)$/) as (found: unknown) => Phone['cost'] | undefined;
const readEmail = matching(/^[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}$/);

const aNumber = 'a number such as "01273 234773"';
const anAddress = 'an address that starts with https:';
const notLater = 'a day that is not in the future';
const aDay = 'the day on which you checked this, as YYYY-MM-DD';

/** What a card of the partner's own may say, and what an entry about a service that we know may. */
const ownFields = 'id name about note cost phone text email chat website hours nations checked'.split(' ');
const knownFields = ['id', 'hours', 'checked'];

function readCard(
  list: readonly unknown[],
  index: number,
  known: readonly Helpline[],
  nations: readonly Nation[],
  today: IsoDate,
  reading: PartnerReading,
): void {
  const {problems} = reading;
  const path = `helplines[${index}]`;
  const before = problems.length;
  const problem: Problem = (field, expected, found) => problems.push(wrong(path + field, expected, found));
  const fields = Object.create(null) as Fields;
  try {
    const entry = list[index];
    // Own, plain values only: what a prototype holds is not a card's.
    if (typeof entry === 'object' && entry) for (const key of Object.keys(entry)) fields[key] = (entry as Fields)[key];
  } catch {
    problems.push(throwing(path));
    return;
  }
  const id = readId(fields.id);
  if (!id) {
    problem('.id', 'lower-case words with hyphens', fields.id);
    return;
  }
  const read = <T>(field: string, expected: string, make: (found: unknown) => T | undefined): T | undefined => {
    const found = fields[field] ?? undefined;
    const made = found === undefined ? found : make(found);
    if (found !== undefined && made === undefined) problem(`.${field}`, expected, found);
    return made;
  };
  /** Names what is not known here: a field that is spelt wrongly would be missing without a word. Does not cost the card. */
  const nameOthers = (may: readonly string[]) => {
    for (const field of Object.keys(fields))
      if (may.indexOf(field) < 0) problem(`.${field.slice(0, 60)}`, `only ${may.join(', ')}`, fields[field]);
  };
  const hours = read('hours', '"24/7", or days ("mon" to "sun") with times such as [["09:30", "16:00"]]', readHours);
  let checked = read('checked', aDay, (found) => (isIsoDate(found) ? found : undefined));
  const early = checked && checked > today ? checked : undefined;
  if (early) checked = undefined;
  if (known.some((helpline) => helpline.id === id)) {
    if (checked && hours) reading.hours.push({id, hours, confirmed: checked});
    if (!checked) problem('.checked', early ? notLater : aDay, fields.checked);
    if (!hours) problem('.hours', 'hours, as nothing else of this service can be changed', fields.hours);
    nameOthers(knownFields);
    return;
  }
  if (reading.helplines.some((helpline) => helpline.id === id)) problem('.id', 'an id that no other card has', id);

  const cost = read('cost', '"free" or "standard"', readCost);
  const contact: Fields = {};
  const way = (field: string, expected: string, make: (found: unknown) => unknown) => {
    const made = read(field, expected, make);
    if (made) contact[field] = made;
  };
  way('phone', aNumber, (found) => readPhone(found, cost));
  way('text', aNumber, readText);
  way('email', 'an email address', readEmail);
  way('chat', anAddress, safeUrl);
  way('website', anAddress, safeUrl);
  if (!Object.keys(contact).length) problem('', 'a phone, text, email, chat or website', undefined);
  const serves = read('nations', `a list of ${nations.join(', ')}`, (found) => {
    const all = nations.filter((nation) => Array.isArray(found) && found.indexOf(nation) >= 0);
    return all.length && all.length === (found as unknown[]).length ? all : undefined;
  });
  const words = readWords(fields, problem);
  const right = before === problems.length;
  if (early) problem('.checked', notLater, early);
  nameOthers(ownFields);
  if (!right) return;
  reading.helplines.push({
    ...contact,
    id,
    nations: serves ?? nations,
    kind: 'general',
    needs: [],
    hours: hours ?? null,
    checked: checked ? checked.slice(0, 7) : null,
    words,
  });
}

/** The longest that words may be, in letters. */
const longest = {name: 120, about: 400, note: 200};

/** The words of a card: each a string, or an object with `en` and `cy`. */
function readWords(fields: Fields, problem: Problem): PartnerHelpline['words'] {
  const read = (locale: Locale): HelplineWords => {
    const words: {name: string; about: string; note?: string} = {name: '', about: ''};
    for (const field of Object.keys(longest) as (keyof typeof longest)[]) {
      const found = fields[field] ?? undefined;
      const inLocale = typeof found === 'object' ? ((found as Fields)[locale] ?? (found as Fields).en) : found;
      if (typeof inLocale === 'string' && inLocale.trim() && inLocale.length <= longest[field]) words[field] = inLocale.trim();
      // English may be missing nowhere, and what is there must be right.
      else if (inLocale !== undefined || (locale === 'en' && (found !== undefined || field === 'name')))
        problem(`.${field}`, `words, at most ${longest[field]} letters, or {"en": …, "cy": …}`, found);
    }
    return words;
  };
  const en = read('en');
  const cy = read('cy');
  return cy.name ? {en, cy} : {en};
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
