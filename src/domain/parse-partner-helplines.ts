import type {
  Helpline,
  HelplineText,
  IsoDate,
  Locale,
  Nation,
  PartnerHelpline,
  Phone,
  TextLine,
} from '../content/types.js';
import {cleanText, showInvisible} from './clean-text.js';
import {isIsoDate} from './iso-date.js';
import {parseHours, parseOtherHours} from './parse-hours.js';
import {parseJson} from './parse-json.js';
import {findPhone, findText, parsePhone, parseTextLine} from './parse-phone.js';
import {safeUrl} from './safe-url.js';
import {toNation} from './to-word.js';

/** What was made of what a partner wrote. */
export interface PartnerReading {
  /** The partner's own cards. */
  readonly helplines: PartnerHelpline[];
  /** Hours of services that we know, which the partner has confirmed. */
  readonly hours: {
    readonly id: string;
    readonly hours: Exclude<Helpline['hours'], null>;
    readonly confirmed: IsoDate;
  }[];
  /** For the developer: the path, what was expected, what was found. */
  readonly problems: string[];
}

/** How many cards of its own a page may add. */
const maxCards = 50;

/** How many unknown fields are named, in all cards together. */
const maxUnknownFields = 20;

type Fields = Record<string, unknown>;

/** Notes for the developer that a field of the card is wrong. */
type Problem = (field: string, expected: string, found: unknown) => void;

/** The ways to get in touch that a card may have. */
interface Contact {
  phone?: Phone;
  text?: TextLine;
  email?: string;
  chat?: string;
  website?: string;
}

/** What the cards of one list have in common. */
interface List {
  readonly known: readonly Helpline[];
  readonly nations: readonly Nation[];
  readonly today: IsoDate;
  readonly reading: PartnerReading;
  /** Unknown fields so far. */
  unknownFields: number;
}

/**
 * Reads a partner's own cards. Trusts nothing: every field is checked and copied into an object of
 * our own. A wrong field costs that field alone, and the developer is told: a right number next to
 * it is still shown. A card is left out only where it has no way to get in touch. Text is read as a
 * person sees it, so that what was pasted with it does not matter: see {@link cleanText}.
 *
 * A card needs at least one way to get in touch, and should have `id` and `name`: without a name it
 * is called by its number or address. An entry whose id is a service that we know may change its
 * `hours` only, and needs the day on which the partner confirmed them, as `checkedOn`.
 *
 * The key `checked`, from before November 2026, is read as `checkedOn`: partners wrote the same day
 * under it.
 *
 * @param value - anything; expected is a list of objects, or the same as JSON
 * @param known - the services that we know
 * @param nations - the nations that there are; a card that names none serves them all
 * @param today - the date in the country. A later `checkedOn` counts as not checked
 */
export function parsePartnerHelplines(
  value: unknown,
  known: readonly Helpline[],
  nations: readonly Nation[],
  today: IsoDate,
): PartnerReading {
  const reading: PartnerReading = {helplines: [], hours: [], problems: []};
  const list: List = {known, nations, today, reading, unknownFields: 0};
  let entries: unknown[] = [];
  try {
    const cards = listOf(value);
    if (Array.isArray(cards)) entries = cards.slice(0, maxCards);
    if (!Array.isArray(cards) || cards.length > maxCards)
      reading.problems.push(wrong('helplines', `a list of at most ${maxCards} cards`, value));
  } catch {
    reading.problems.push(throwing('helplines'));
  }
  entries.forEach((entry, index) => {
    const path = `helplines[${index}]`;
    try {
      readCard(entry, path, list);
    } catch {
      reading.problems.push(throwing(path));
    }
  });
  const unnamed = list.unknownFields - maxUnknownFields;
  if (unnamed > 0) reading.problems.push(`helplines: ${unnamed} more fields are not known.`);
  return reading;
}

/** The list in what a partner gave: also as JSON, under the name `helplines`, or one card alone. */
function listOf(value: unknown): unknown {
  const read = typeof value === 'string' ? attempt(() => parseJson(value)) : value;
  if (typeof read !== 'object' || !read || Array.isArray(read)) return read;
  const {helplines} = read as Fields;
  return Array.isArray(helplines) ? helplines : [read];
}

/** Treats a getter that throws as a wrong value. */
const throwing = (path: string): string => wrong(path, 'plain data', 'a property that throws');

/** What a function returns, or `undefined` where reading a hostile value throws. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Text of at most some length that has a pattern, or `undefined` for anything else. */
const matching = (maxLength: number, pattern: RegExp) => (found: unknown) =>
  typeof found === 'string' && found.length <= maxLength && pattern.test(found) ? found : undefined;

const readId = matching(60, /^[a-z0-9][a-z0-9-]*$/);
const readCost = matching(8, /^(free|standard)$/) as (found: unknown) => Phone['cost'] | undefined;
// 254 is what an address may have (RFC 5321). Without a limit, a text of megabytes overflows the
// stack of the engine that looks for the pattern.
const readEmail = matching(254, /^[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}$/);
const readAddress = (found: unknown) =>
  typeof found === 'string' && found.length <= 2000 ? safeUrl(found) : undefined;

const times = 'times such as [["09:30", "16:00"]]';
const aNumber = 'a number such as "01273 234773"';
const anAddress = 'an address that starts with https:';
const notLater = 'a day that is not in the future';
const aDay = 'the day on which you checked this, as YYYY-MM-DD';

/** What a card of the partner's own may say, and what an entry about a service that we know may. */
const ownFields =
  'id name about note cost phone phoneExtension text email chat website hours otherHours nations'.split(
    ' ',
  );
const knownFields = ['id', 'hours'];

/** Copies the card's own properties: nothing that a prototype holds. */
function copyFields(entry: unknown, path: string, problems: string[]): Fields {
  const fields = Object.create(null) as Fields;
  if (typeof entry !== 'object' || !entry) return fields;
  for (const key of Object.keys(entry)) {
    try {
      fields[cleanText(key)] = (entry as Fields)[key];
    } catch {
      problems.push(throwing(`${path}.${key.slice(0, 60)}`));
    }
  }
  return fields;
}

function readCard(entry: unknown, path: string, list: List): void {
  const {known, nations, today, reading} = list;
  const {problems} = reading;
  const fields = copyFields(entry, path, problems);
  const problem: Problem = (field, expected, found) =>
    problems.push(wrong(path + field, expected, found));
  const read = <T>(field: string, expected: string, make: (found: unknown) => T | undefined) => {
    const found = fields[field] ?? undefined;
    const made =
      found === undefined
        ? undefined
        : attempt(() => make(typeof found === 'string' ? cleanText(found) : found));
    // Of hours, some days may have been read.
    const wrong = made === undefined ? found : (made as {unread?: unknown}).unread;
    if (wrong !== undefined) problem(`.${field}`, expected, wrong);
    return made;
  };
  /** Names unknown fields: one that is spelt wrongly would otherwise be missing without a word. */
  const nameOthers = (may: readonly string[]) => {
    for (const field of Object.keys(fields)) {
      if (may.indexOf(field) >= 0) continue;
      list.unknownFields++;
      if (list.unknownFields <= maxUnknownFields)
        problem(`.${field.slice(0, 60)}`, `only ${may.join(', ')}`, fields[field]);
    }
  };

  const {read: hours, unread} =
    read('hours', `"24/7", or days ("mon" to "sun") with ${times}`, parseHours) ?? {};
  const dayField =
    fields.checkedOn === undefined && fields.checked !== undefined ? 'checked' : 'checkedOn';
  let checkedOn = read(dayField, aDay, (found) => (isIsoDate(found) ? found : undefined));
  const early = checkedOn && checkedOn > today ? checkedOn : undefined;
  if (early) checkedOn = undefined;
  let id = readId(cleanText(fields.id));
  if (known.some((helpline) => helpline.id === id)) {
    if (id && checkedOn && hours && !unread) reading.hours.push({id, hours, confirmed: checkedOn});
    if (!checkedOn) problem(`.${dayField}`, early ? notLater : aDay, fields[dayField]);
    if (!hours)
      problem('.hours', 'hours, as nothing else of this service can be changed', fields.hours);
    nameOthers([...knownFields, dayField]);
    return;
  }

  const contact = readContact(read);
  const reached =
    contact.phone?.display ??
    contact.text?.display ??
    contact.email ??
    contact.chat ??
    contact.website;
  const words = readWords(fields, reached ?? '', problem);
  const withId = () => reading.helplines.find((helpline) => helpline.id === id);
  const taken = withId();
  if (!id || taken) {
    problem(
      '.id',
      taken ? 'an id that no other card has' : 'lower-case words with hyphens',
      fields.id,
    );
    // The same way to get in touch gives the same id, in another list as well; two services at one
    // switchboard have names.
    const idOf = (...parts: unknown[]) =>
      `card-${parts
        .join('-')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')}`;
    id = idOf(reached);
    const {name} = words.en ?? {};
    if ((withId()?.words.en?.name ?? name) !== name)
      id = idOf(reached, contact.phone?.extension, name);
  }
  const serves = read('nations', `a list of ${nations.join(', ')}`, (found) => {
    const words = Array.isArray(found) ? found : cleanText(found).split(/,|&| and /);
    const asked = words.map((each) => toNation(cleanText(each)));
    const all = nations.filter((nation) => asked.indexOf(nation) >= 0);
    return all.length && asked.every((each) => nations.indexOf(each as Nation) >= 0)
      ? all
      : undefined;
  });
  const otherHours = read(
    'otherHours',
    `dates (YYYY-MM-DD) with ${times}, or []`,
    parseOtherHours,
  )?.read;
  if (early) problem(`.${dayField}`, notLater, early);
  nameOthers([...ownFields, dayField]);
  if (!reached) {
    problem('', 'a phone, text, email, chat or website', undefined);
    return;
  }
  if (withId()) return;
  reading.helplines.push({
    ...contact,
    id,
    nations: serves ?? nations,
    // It may serve one nation alone: the card says that this is not certain.
    ...(fields.nations !== undefined && !serves && {unsure: ['nations'] as const}),
    kind: 'general',
    needs: [],
    hours: hours ?? null,
    ...(otherHours && {otherHours}),
    sourceDate: null,
    ...(checkedOn && {checkedOn}),
    words,
  });
}

/** The ways to get in touch that are right. */
function readContact(
  read: <T>(
    field: string,
    expected: string,
    make: (found: unknown) => T | undefined,
  ) => T | undefined,
): Contact {
  const cost = read('cost', '"free" or "standard"', (found) =>
    readCost(cleanText(found).toLowerCase()),
  );
  let phone = read('phone', aNumber, (found) => parsePhone(found, cost) ?? findPhone(found, cost));
  const extension = read(
    'phoneExtension',
    'up to 6 digits, beside a phone',
    (found) => phone && /^[a-z#.: ]*(\d{1,6})$/i.exec(cleanText(found))?.[1],
  );
  if (phone && extension) phone = {...phone, extension};
  const text = read('text', aNumber, (found) => parseTextLine(found) ?? findText(found));
  const email = read('email', 'an email address', (found) =>
    readEmail(cleanText(found).replace(/^mailto:/i, '')),
  );
  const chat = read('chat', anAddress, readAddress);
  const website = read('website', anAddress, readAddress);
  return {
    ...(phone && {phone}),
    ...(text && {text}),
    ...(email && {email}),
    ...(chat && {chat}),
    ...(website && {website}),
  };
}

/** How long words may be, in letters. */
const maxLength = {name: 120, about: 400, note: 200};

/**
 * The words of a card: each a string, or an object with `en` and `cy`. A string counts as being in
 * both: nobody says in which language it is.
 *
 * @param instead - what the card is called where its name cannot be read
 */
function readWords(fields: Fields, instead: string, problem: Problem): PartnerHelpline['words'] {
  const locales: readonly Locale[] = ['en', 'cy'];
  const read = (field: keyof typeof maxLength): Partial<Record<Locale, string>> => {
    const found = fields[field] ?? undefined;
    const texts: Partial<Record<Locale, string>> = {};
    let right = found !== undefined || field !== 'name';
    for (const locale of locales) {
      const written = typeof found === 'object' ? attempt(() => (found as Fields)[locale]) : found;
      const text = typeof written === 'string' && cleanText(written);
      if (text && text.length <= maxLength[field]) texts[locale] = text;
      else if (written !== undefined && written !== null) right = false;
    }
    if (!right || (found !== undefined && !texts.en))
      problem(
        `.${field}`,
        `words, at most ${maxLength[field]} letters, or {"en": …, "cy": …}`,
        found,
      );
    return texts;
  };
  const given = {name: read('name'), about: read('about'), note: read('note')};
  const wordsIn = (locale: Locale, other: Locale): HelplineText => {
    const languages: Partial<Record<keyof typeof given, Locale>> = {};
    const either = (field: keyof typeof given) => {
      const texts = given[field];
      if (!texts[locale] && texts[other]) languages[field] = other;
      return texts[locale] ?? texts[other];
    };
    const note = either('note');
    return {
      name: either('name') ?? instead,
      about: either('about') ?? '',
      ...(note && {note}),
      ...(Object.keys(languages)[0] && {languages}),
    };
  };
  return {en: wordsIn('en', 'cy'), cy: wordsIn('cy', 'en')};
}

/** How much of a wrong value is looked at, so that it can be shown. */
const maxShown = {letters: 80, values: 200};

function wrong(path: string, expected: string, found: unknown): string {
  let shown: string;
  let left = maxShown.values;
  const cut = (key: string, value: unknown): unknown => {
    if (!left--) throw new Error('too many values');
    return typeof value === 'string' ? value.slice(0, maxShown.letters) : value;
  };
  try {
    shown = String(JSON.stringify(found, cut));
  } catch {
    shown = typeof found;
  }
  return `${showInvisible(path)}: expected ${expected}; found ${showInvisible(shown).slice(0, maxShown.letters)}.`;
}
