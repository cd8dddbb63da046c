// Says what is missing in the package of another country, or is of a wrong form, a sentence for
// each. The module is written like scripts/content/jurisdiction-template.mjs, which explains every
// field. Nobody here can say whether the facts are right: the last part asks who can.
//
// npm run content:jurisdiction -- ./country.mjs                   fails where something is missing
// npm run content:jurisdiction -- ./country.mjs --on 2027-06-01   as of that day
// npm run content:jurisdiction -- --template ./country.mjs        writes the template there
import {copyFileSync, existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {essentialEn} from '../../dist/esm/content/emergency/en.js';
import {essentialLinks, essentialNumbers} from '../../dist/esm/content/emergency/facts.js';
import {exitEn} from '../../dist/esm/content/exit/en.js';
import {fallbackEn} from '../../dist/esm/content/fallback/en.js';
import {helplinesEn} from '../../dist/esm/content/helplines/en.js';
import {helplines as ourHelplines} from '../../dist/esm/content/helplines/facts.js';
import {setJurisdiction} from '../../dist/esm/content/jurisdiction/current.js';
import {languageTags} from '../../dist/esm/content/vocabulary.js';
import {weekEn} from '../../dist/esm/content/week/en.js';
import {parsePhone} from '../../dist/esm/domain/parse-phone.js';
import {telHref} from '../../dist/esm/domain/tel-href.js';
import {makeFragments, registerContent, registerFallback} from '../../dist/esm/entries/country.js';
import {checklistHtml, helplinesHtml, weekHtml} from '../../dist/esm/entries/static.js';
import {sentences} from './review-sheet-markup.mjs';

const template = fileURLToPath(new URL('jurisdiction-template.mjs', import.meta.url));

/** What `checkCountry` is handed: the exports of the module. Anything may be missing or wrong. */
/** @typedef {Record<string, any>} Country */

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isDate = (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isWhole = (value, from, until) => Number.isInteger(value) && value >= from && value <= until;
const isList = (value, isRight) => Array.isArray(value) && value.every(isRight);
const isUrl = (value) => isText(value) && value.startsWith('https://') && URL.canParse(value);
const isPattern = (value) => value instanceof RegExp && !value.flags;
const isPhone = (value) => isText(value?.display) && isText(value.dial);
const isChange = (value) =>
  isWhole(value?.month, 1, 12) && isWhole(value.latest, 1, 31) && isWhole(value.hour, -48, 48);
const isWord = (value) => typeof value === 'string' && /^[a-z][a-z\d-]*$/.test(value);

/**
 * Every field of a jurisdiction: what it must be, in words, and whether a value is that. Those with
 * `?` may be left out.
 *
 * @type {Record<string, [what: string, isRight: (value: any) => unknown]>}
 */
const fields = {
  'numbers.emergency': ['a number with display and dial', isPhone],
  'numbers.police?': ['a number with display and dial', isPhone],
  'numbers.stalking': ['a number with display and dial', isPhone],
  'essential.en': ['the words before each number', (value) => typeof value === 'object' && value],
  'links.relay?': ['an address that starts with https:', isUrl],
  'links.bsl?': ['an address that starts with https:', isUrl],
  reports: [
    'addresses by language and nation, or {}',
    (value) =>
      typeof value === 'object' &&
      value &&
      Object.values(value).every((each) => Object.values(each ?? {}).every(isUrl)),
  ],
  'policeRelay?': ['digits as they are dialled', isText],
  policeFreeIn: ['a list of nations, or []', (value) => isList(value, isWord)],
  nations: [
    'a list of at least one word in lower case',
    (value) => isList(value, isWord) && value.length > 0,
  ],
  lawAreas: [
    'a list of at least one word in lower case',
    (value) => isList(value, isWord) && value.length > 0,
  ],
  lawOf: ['the law of each nation', (value) => typeof value === 'object' && value],
  rightToAsk: ['a list of laws, or []', (value) => isList(value, isWord)],
  offset: ['whole minutes from -720 to 840', (value) => isWhole(value, -720, 840)],
  'summer?': [
    'from and until, each with month, latest and hour',
    (value) => isChange(value?.from) && isChange(value.until),
  ],
  years: [
    'the first and the last year, in order',
    (value) => isList(value, Number.isInteger) && value.length === 2 && value[0] <= value[1],
  ],
  feasts: [
    'a list of MM-DD, or []',
    (value) => isList(value, (each) => isDate(`2024-${String(each)}`)),
  ],
  code: ['digits without a +', (value) => /^[1-9]\d{0,2}$/.test(String(value)) && isText(value)],
  trunk: ["digits, or ''", (value) => typeof value === 'string' && /^\d*$/.test(value)],
  number: [
    'a pattern without flags, ^ and $',
    (value) => isPattern(value) && !/^\^|(?<!\\)\$$/.test(value.source),
  ],
  short: ['a pattern without flags', isPattern],
  shortText: ['a pattern without flags', isPattern],
  noVoice: [
    'a list of numbers as text, or []',
    (value) => isList(value, (each) => typeof each === 'string' && /^\d+$/.test(each)),
  ],
};

/** The English of ours, whose sentences there must be in every language. */
const reference = {
  helplines: helplinesEn,
  checklist: checklistEn,
  week: weekEn,
  exit: exitEn,
};

/** Sentences that a country may leave empty, because it has nothing that they are about. */
const mayBeEmpty =
  /emergency\.(quiet|quietSteps|otherWays|text|textRegister|relay|relayLink|bsl|bslLink|police\w*)$|(callInWelsh|emailInWelshLabel|welsh|bsl|policeAbout|trust)$/;

/** Lists that are as long as the country needs. */
const anyLength = /\.(quietSteps|intro|safety\.text|takeWarning|lead)$/;

const show = (value) => {
  const text =
    value instanceof RegExp || typeof value === 'function'
      ? String(value)
      : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const at = (value, path) => path.split('.').reduce((found, key) => found?.[key], value);

/**
 * The names of a record of ours that a country has its own of.
 *
 * @param {string} path
 * @param {Country} country
 */
function namesAt(path, {jurisdiction, facts}) {
  if (/^helplines\.(nations|helpIn)$/.test(path)) return jurisdiction.nations;
  if (path === 'helplines.emergency.policeOnline')
    return jurisdiction.nations.filter((nation) =>
      Object.values(jurisdiction.reports).some((addresses) => addresses[nation]),
    );
  if (path === 'checklist.law') return jurisdiction.lawAreas;
  if (path === 'helplines.services') return facts.helplines.helplines.map(({id}) => id);
  return undefined;
}

/** Compares messages with ours, sentence by sentence. */
function missingSentences(messages, ours, path, country, say) {
  if (typeof ours === 'string') {
    if (isText(messages)) return;
    if (messages === '' && mayBeEmpty.test(path)) return;
    say(`${path} is missing. In English ours says: ${show(ours)}`);
  } else if (typeof ours === 'function') {
    if (typeof messages !== 'function') say(`${path} must be a function that gives a sentence.`);
  } else if (Array.isArray(ours)) {
    if (!isList(messages, isText)) say(`${path} must be a list of sentences.`);
    else if (messages.length !== ours.length && !anyLength.test(path) && !mayBeEmpty.test(path))
      say(`${path} has ${messages.length} sentences, and needs ${ours.length}.`);
  } else {
    if (typeof messages !== 'object' || !messages) {
      say(`${path} is missing, with all that is in it.`);
      return;
    }
    const names = namesAt(path.replace(/^[^.]*\./, ''), country);
    const [first] = Object.values(ours);
    for (const name of names ?? Object.keys(ours)) {
      // A note of a service may be left out, as it is in most of ours.
      const pattern = names
        ? path.endsWith('.services')
          ? {name: first.name, about: first.about}
          : path.endsWith('.law')
            ? {title: '…', text: null, actsLead: '…', acts: null, more: null, dated: '…'}
            : '…'
        : ours[name];
      if (pattern === undefined) continue;
      if (path.endsWith('.law')) lawNote(messages[name], `${path}.${name}`, say);
      else missingSentences(messages[name], pattern, `${path}.${name}`, country, say);
    }
    const known = path.endsWith('.policeOnline')
      ? country.jurisdiction.nations
      : (names ?? Object.keys(ours));
    for (const name of Object.keys(messages))
      if (!known.includes(name)) say(`${path}.${name} is not read by anything: is its name right?`);
  }
}

function lawNote(note, path, say) {
  if (typeof note !== 'object' || !note) {
    say(`${path} is missing: that law would be shown without words.`);
    return;
  }
  for (const name of ['title', 'actsLead', 'dated'])
    if (!isText(note[name])) say(`${path}.${name} is missing.`);
  for (const name of ['text', 'acts', 'more'])
    if (!isList(note[name], isText)) say(`${path}.${name} must be a list of sentences.`);
}

/** Every text in a value, with its path. */
function texts(value, path = '') {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    try {
      return sentences(value, path);
    } catch {
      return [];
    }
  }
  if (!value || typeof value !== 'object' || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

/**
 * The numbers of a helpline.
 *
 * @param {any} helpline
 */
function phonesOf({phone, welshPhone, text}) {
  return [phone, welshPhone, text].filter(Boolean);
}

/**
 * A number, which is found however it is grouped.
 *
 * @returns {[string, RegExp]}
 */
function named(display) {
  const digits = Array.from(display.replace(/ /g, ''));
  return [display, new RegExp(`(?<!\\d)${digits.join('[ ().-]*')}(?!\\d)`)];
}

/**
 * The host of an address, with `www.` and without.
 *
 * @returns {[string, RegExp]}
 */
function site(address) {
  const host = new URL(address).host.replace(/^www\./, '');
  return [host, new RegExp(`(?<![\\w.-])(?:www\\.)?${host.replace(/\./g, '\\.')}(?![\\w-])`)];
}

/**
 * What is British: how it is called in a sentence of this check, and how it is found.
 *
 * @type {[what: string, pattern: RegExp][]}
 */
const british = [
  ...['999', '101', '18000', '18001'].map(named),
  ...[...Object.values(essentialNumbers), ...ourHelplines.flatMap(phonesOf)].flatMap(
    ({display, dial}) => (dial.startsWith('+44') ? [named(display)] : []),
  ),
  ['a number with +44', /\+44[ ().-]*\d/],
  ...[
    essentialLinks.relay,
    essentialLinks.bsl,
    ...Object.values(essentialLinks.report),
    ...ourHelplines.flatMap(({website}) => website ?? []),
  ].map(site),
];

/** British numbers and sites, but for those that the country says are its own. */
function findBritish(country, say) {
  const {jurisdiction, facts, messages, fallback} = country;
  const phones = [
    ...Object.values(jurisdiction.numbers),
    ...facts.helplines.helplines.flatMap(({phone, text}) => [phone, text]),
  ].filter(Boolean);
  // Other countries have 999 too, and three have +44.
  const isOwn = (pattern) => phones.some(({display, dial}) => pattern.test(`${display} ${dial}`));
  const {helplines} = facts.helplines;
  const all = texts({
    jurisdiction: {...jurisdiction, numbers: {}, noVoice: []},
    facts: {helplines: {helplines: helplines.map((line) => ({...line, phone: {}, text: {}}))}},
    messages,
    fallback,
  });
  for (const [what, pattern] of british) {
    if (isOwn(pattern)) continue;
    for (const [path, text] of all)
      if (pattern.test(text))
        say(`${path} has ${what}, which is of the United Kingdom: ${show(text)}`);
  }
  if (jurisdiction.code !== '44')
    for (const {display, dial} of phones)
      if (dial.startsWith('+44'))
        say(`${display} dials ${dial}, which is a number of the United Kingdom.`);
}

/** The numbers, their nations and the lines that are always open. */
function checkHelplines({jurisdiction, facts}, say) {
  const {nations, numbers} = jurisdiction;
  const {helplines} = facts.helplines;
  const ids = helplines.map(({id}) => id);
  for (const [index, line] of helplines.entries()) {
    const path = `facts.helplines.helplines[${index}]`;
    if (!isWord(line.id)) say(`${path}.id must be a word in lower case; it is ${show(line.id)}.`);
    if (ids.indexOf(line.id) !== index) say(`${path}.id is that of another helpline: ${line.id}.`);
    if (!isList(line.nations, (each) => nations.includes(each)) || !line.nations.length)
      say(`${path}.nations must name nations of the country; it is ${show(line.nations)}.`);
    for (const [field, phone] of Object.entries({phone: line.phone, text: line.text})) {
      if (!phone) continue;
      if (!isPhone(phone) || (field === 'phone' && !telHref(phone.dial)))
        say(`${path}.${field} is no number that a link dials: ${show(phone)}.`);
      else checkDigits(phone, `${path}.${field}`, say);
    }
    if (line.website && !isUrl(line.website))
      say(
        `${path}.website must be an address that starts with https:; it is ${show(line.website)}.`,
      );
    if (!line.checkedOn || !isDate(line.checkedOn))
      say(`${path}.checkedOn is missing: the day on which a person rang ${show(line.id)}.`);
  }
  for (const nation of nations) {
    const isOpen = ({hours, phone, nations: serves}) =>
      hours === '24/7' && phone && Array.isArray(serves) && serves.includes(nation);
    if (!helplines.some(isOpen))
      say(`Nobody in ${nation} can ring a line that is open day and night: no helpline says so.`);
  }
  if (
    !helplines.some(({kind, phone}) => kind === 'stalking' && phone?.dial === numbers.stalking.dial)
  )
    say(
      `numbers.stalking (${numbers.stalking.display}) is the phone of no helpline whose kind is "stalking".`,
    );
  for (const [name, phone] of Object.entries(numbers)) {
    if (!telHref(phone.dial))
      say(`numbers.${name}.dial is no number that a link dials: ${show(phone.dial)}.`);
    else checkDigits(phone, `numbers.${name}`, say);
  }
}

/** What is read must be what is dialled. */
function checkDigits({display, dial}, path, say) {
  const read = dial.startsWith('+') ? parsePhone(display)?.dial : display.replace(/\D/g, '');
  if (read !== dial)
    say(
      `${path}: ${show(display)} is ${read ? `${read} by the numbering plan` : 'no number of the numbering plan'}, and its link dials ${dial}.`,
    );
}

/** Laws, holidays and years. */
function checkPlaces({jurisdiction, facts}, on, say) {
  const {nations, lawAreas, lawOf, rightToAsk, policeFreeIn, years} = jurisdiction;
  for (const nation of nations)
    if (!lawAreas.includes(lawOf[nation]))
      say(`lawOf.${nation} must be one of ${lawAreas.join(', ')}; it is ${show(lawOf[nation])}.`);
  for (const area of lawAreas)
    if (!nations.some((nation) => lawOf[nation] === area))
      say(`lawAreas has ${area}, which is the law of no nation.`);
  for (const area of rightToAsk)
    if (!lawAreas.includes(area)) say(`rightToAsk names ${area}, which is not among lawAreas.`);
  for (const nation of policeFreeIn)
    if (!nations.includes(nation)) say(`policeFreeIn names ${nation}, which is not among nations.`);
  const first = Number(on.slice(0, 4));
  if (first < years[0] || first + 4 > years[1])
    say(`years must have ${first} to ${first + 4}, else no line is said to be open then.`);
  for (const nation of nations) {
    const days = facts.helplines.bankHolidays?.[nation];
    if (!isList(days, isDate)) {
      say(`facts.helplines.bankHolidays.${nation} must be a list of dates, YYYY-MM-DD.`);
      continue;
    }
    for (let year = first; year <= first + 4; year++)
      if (!days.some((day) => day.startsWith(String(year))))
        say(
          `facts.helplines.bankHolidays.${nation} has no day in ${year}: no line is said to be open then.`,
        );
  }
}

/** What the tags draw, and what hosts paste. */
function checkDrawings({jurisdiction, facts, messages, fallback}, on, say) {
  setJurisdiction(jurisdiction);
  registerContent({facts, messages});
  registerFallback(fallback);
  const {dial} = jurisdiction.numbers.emergency;
  const now = new Date(`${on}T12:00:00Z`);
  const check = (what, draw) => {
    try {
      const [, first] = /href="(?:tel|sms):([^"]*)"/.exec(draw()) ?? [];
      if (first !== dial)
        say(`The first number in ${what} is ${first ?? 'none'}, and must be ${dial}.`);
    } catch (error) {
      say(`Drawing ${what} fails: ${String(error)}.`);
    }
  };
  for (const lang of Object.keys(messages)) {
    for (const nation of [undefined, ...jurisdiction.nations]) {
      const where = `${nation ?? 'every nation'}, in ${lang}`;
      check(`the helplines of ${where}`, () => helplinesHtml({lang, nation, now}));
      check(`the checklist of ${where}`, () => checklistHtml({lang, nation}));
    }
    check(`the week, in ${lang}`, () => weekHtml({lang, now}));
    if (!fallback[lang]) continue;
    const exit = {[lang]: messages[lang].exit};
    const made = makeFragments({
      numbers: jurisdiction.numbers,
      helplines: facts.helplines.helplines,
      messages: fallback,
      exit,
    });
    for (const tag of ['four-signs-checklist', 'four-signs-helplines'])
      check(`what hosts paste into <${tag}>, in ${lang}`, () =>
        made[tag](undefined, /** @type {'en'} */ (lang)),
      );
  }
}

/** What nobody but people can say. */
function checkPeople({about, evidence, jurisdiction, facts}, say) {
  if (!isText(about?.name)) say('about.name is missing: what the package is called.');
  else if (/four.?signs/i.test(about.name))
    say('about.name must be a name of its own: changed words may not be called Four Signs.');
  const readers = {
    specialistService: 'which specialist service',
    lawyer: 'which lawyer',
    experience: 'which people who have been stalked',
  };
  for (const [role, who] of Object.entries(readers)) {
    const read = about?.reviewedBy?.[role];
    if (!isText(read?.who) || !isDate(read.on))
      say(`about.reviewedBy.${role} is missing: ${who} read all of it, and on which day.`);
  }
  const needed = [
    ...Object.keys(jurisdiction.numbers),
    ...facts.helplines.helplines.map(({id}) => id),
  ];
  for (const id of needed) {
    const {sources, rungOn} = evidence?.[id] ?? {};
    if (!isList(sources, (each) => isUrl(each?.url) && isText(each.date)) || !sources.length)
      say(
        `evidence.${id}.sources is missing: the page that its number is from, and the date of it.`,
      );
    if (!isDate(rungOn))
      say(`evidence.${id}.rungOn is missing: the day on which a person rang it.`);
  }
}

/**
 * What is missing in another country, or is of a wrong form, a sentence for each; an empty list
 * where nothing is. It draws with that country from then on: for a process of its own.
 *
 * @param {Country} given - the exports of the module
 * @param {string} on - the day, YYYY-MM-DD
 * @returns {string[]}
 */
export function checkCountry(given, on) {
  /** @type {string[]} */
  const problems = [];
  const say = (problem) => void problems.push(problem);
  const {country, fallback, about, evidence} = given;
  if (typeof country?.jurisdiction !== 'object') return ['The module exports no country.'];
  const {jurisdiction} = country;

  const known = new Set(Object.keys(fields).map((path) => path.replace(/[.?].*/, '')));
  for (const name of Object.keys(jurisdiction))
    if (!known.has(name)) say(`jurisdiction.${name} is not read by anything: is its name right?`);
  for (const [written, [what, isRight]] of Object.entries(fields)) {
    const path = written.replace('?', '');
    const value = at(jurisdiction, path);
    if (value === undefined) {
      if (path === written) say(`jurisdiction.${path} is missing: ${what}.`);
    } else if (!isRight(value)) say(`jurisdiction.${path} must be ${what}; it is ${show(value)}.`);
  }
  if (
    !Array.isArray(country.facts?.helplines?.helplines) ||
    !country.facts.helplines.helplines.length
  )
    say('facts.helplines.helplines must be a list with at least one helpline.');
  if (!Array.isArray(country.facts?.helplines?.policeForces))
    say('facts.helplines.policeForces must be a list, or [].');
  for (const name of ['behaviours', 'impacts', 'who'])
    if (!Array.isArray(country.facts?.checklist?.[name]))
      say(`facts.checklist.${name} must be a list: ours may be taken.`);
  if (!Array.isArray(country.facts?.week?.campaigns))
    say('facts.week.campaigns must be a list, or [].');
  if (typeof country.messages?.en !== 'object')
    say('messages.en is missing: English is shown where another language has nothing.');
  // The rest reads these fields.
  if (problems.length) return problems;

  // What the numbering plan and the links are read by.
  setJurisdiction(jurisdiction);
  const whole = {...country, fallback: fallback ?? {}, about, evidence};
  for (const locale of Object.keys(country.messages)) {
    if (!(locale in languageTags))
      say(
        `messages.${locale} is of a language that the tags do not know yet: ${Object.keys(languageTags).join(', ')}.`,
      );
    for (const [topic, ours] of Object.entries(reference))
      missingSentences(country.messages[locale]?.[topic], ours, `${locale}.${topic}`, whole, say);
    for (const [name, words] of Object.entries(essentialEn)) {
      const isNeeded = name !== 'police' || jurisdiction.numbers.police;
      if (isNeeded && !isText(jurisdiction.essential[locale]?.[name]))
        say(
          `jurisdiction.essential.${locale}.${name} is missing. In English ours says: ${show(words)}`,
        );
    }
    const {lines, ...helplines} = fallbackEn.helplines;
    const {police, ...withoutPolice} = helplines;
    missingSentences(
      fallback?.[locale] && {
        ...fallback[locale],
        helplines: without(fallback[locale].helplines, [
          'lines',
          ...(jurisdiction.numbers.police ? [] : ['police']),
        ]),
      },
      {
        ...fallbackEn,
        helplines: jurisdiction.numbers.police ? {...withoutPolice, police} : withoutPolice,
      },
      `fallback.${locale}`,
      whole,
      say,
    );
    const named = Object.keys(fallback?.[locale]?.helplines?.lines ?? {});
    if (!named.length)
      say(
        `fallback.${locale}.helplines.lines names no helpline; ours names ${Object.keys(lines).length}.`,
      );
    for (const id of named)
      if (!country.facts.helplines.helplines.some((line) => line.id === id))
        say(`fallback.${locale}.helplines.lines names ${id}, which is no helpline.`);
  }
  checkHelplines(country, say);
  checkPlaces(country, on, say);
  findBritish(whole, say);
  if (!problems.length) checkDrawings(whole, on, say);
  checkPeople(whole, say);
  return problems;
}

/** A copy of an object without some of its names. */
const without = (object, names) =>
  Object.fromEntries(Object.entries(object ?? {}).filter(([name]) => !names.includes(name)));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = process.argv.slice(2);
  const optionAt = (name) => given.indexOf(name) + 1;
  const on = optionAt('--on') ? given[optionAt('--on')] : new Date().toISOString().slice(0, 10);
  const wanted = optionAt('--template') && given[optionAt('--template')];
  const file = given.find((each, index) => !each.startsWith('--') && given[index - 1] !== '--on');
  if (!isDate(on) || !file) {
    console.error('Which module? npm run content:jurisdiction -- ./country.mjs');
    process.exitCode = 2;
  } else if (wanted) {
    if (existsSync(wanted)) {
      console.error(`${wanted} is there already.`);
      process.exitCode = 2;
    } else {
      copyFileSync(template, wanted);
      console.log(`${wanted} has every field, and says what to write there.`);
    }
  } else {
    const problems = checkCountry(await import(pathToFileURL(resolve(file)).href), on);
    for (const problem of problems) console.log(problem);
    console.log(
      problems.length
        ? `\n${problems.length} things are to be done.`
        : 'Nothing is missing. Whether it is right, only people who live there can say.',
    );
    if (problems.length) process.exitCode = 1;
  }
}
