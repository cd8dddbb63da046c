/** Whoever brings another country is told what is missing in it, in sentences. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {unitedKingdom} from '../../../dist/esm/content/jurisdiction/facts.js';
import {checkCountry} from '../../../scripts/content/jurisdiction.mjs';
import * as template from '../../../scripts/content/jurisdiction-template.mjs';
import {country, fallback} from '../../support/invented-country.mjs';

const on = '2027-03-01';
const reviewed = {who: 'Somebody of Velland', on: '2027-02-01'};
const rung = {sources: [{url: 'https://numbers.example', date: '2027-01'}], rungOn: '2027-02-02'};
const whole = () => ({
  country: structure(country),
  fallback: structure(fallback),
  about: {
    name: 'Velland Signs',
    reviewedBy: {specialistService: reviewed, lawyer: reviewed, experience: reviewed},
  },
  evidence: Object.fromEntries(
    [
      ...Object.keys(country.jurisdiction.numbers),
      ...country.facts.helplines.helplines.map(({id}) => id),
    ].map((id) => [id, rung]),
  ),
});

/** A copy that may be changed; functions and patterns are the same. */
function structure(value) {
  if (Array.isArray(value)) return value.map(structure);
  if (!value || typeof value !== 'object' || value instanceof RegExp) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, structure(each)]));
}

/** The sentences about the country after a change. */
function told(change) {
  const given = /** @type {any} */ (whole());
  change(given);
  return checkCountry(given, on);
}

const command = fileURLToPath(
  new URL('../../../scripts/content/jurisdiction.mjs', import.meta.url),
);
const run = (...args) => spawnSync(process.execPath, [command, ...args], {encoding: 'utf8'});

describe('the check of another country', () => {
  test('finds nothing wrong with a country that is complete', () => {
    assert.deepEqual(
      told(() => undefined),
      [],
    );
  });

  const changes = {
    'a field is missing': [
      ({country: {jurisdiction}}) => delete jurisdiction.noVoice,
      /^jurisdiction\.noVoice is missing: a list of numbers as text/,
    ],
    'a field is of a wrong form': [
      ({country: {jurisdiction}}) => (jurisdiction.offset = '12:30'),
      /^jurisdiction\.offset must be whole minutes .*; it is "12:30"\.$/,
    ],
    'a pattern has anchors where it may not': [
      ({country: {jurisdiction}}) => (jurisdiction.number = /^2\d{6}$/),
      /^jurisdiction\.number must be a pattern without flags, \^ and \$/,
    ],
    'a field is spelt wrongly': [
      ({country: {jurisdiction}}) => (jurisdiction.sumer = {}),
      /^jurisdiction\.sumer is not read by anything/,
    ],
    'the emergency number is left out': [
      ({country: {jurisdiction}}) => delete jurisdiction.numbers.emergency,
      /^jurisdiction\.numbers\.emergency is missing/,
    ],
    'what is read is not what is dialled': [
      ({country: {jurisdiction}}) => (jurisdiction.numbers.police.display = '8 200 0007'),
      /^numbers\.police: "8 200 0007" is \+4222000007 by the numbering plan, and its link dials \+4222000006/,
    ],
    'the stalking number is that of no helpline': [
      ({country: {facts}}) => (facts.helplines.helplines[0].phone.dial = '+4227000009'),
      /^numbers\.stalking \(8 700 0001\) is the phone of no helpline/,
    ],
    'a nation has no line that is open day and night': [
      ({country: {facts}}) => {
        for (const line of facts.helplines.helplines)
          if (line.nations.includes('south')) line.hours = null;
      },
      /^Nobody in south can ring a line that is open day and night/,
    ],
    'a law has no words': [
      ({country: {messages}}) => delete messages.en.checklist.law.islands,
      /^en\.checklist\.law\.islands is missing: that law would be shown without words/,
    ],
    'a nation has a law that is none': [
      ({country: {jurisdiction}}) => (jurisdiction.lawOf.south = 'south'),
      /^lawOf\.south must be one of north, islands; it is "south"/,
    ],
    'a year has no holidays': [
      ({country: {facts}}) => (facts.helplines.bankHolidays.north = ['2027-01-01']),
      /^facts\.helplines\.bankHolidays\.north has no day in 2028/,
    ],
    'the years of the clock end too soon': [
      ({country: {jurisdiction}}) => (jurisdiction.years = [2010, 2028]),
      /^years must have 2027 to 2031/,
    ],
    'a sentence is missing': [
      ({country: {messages}}) => delete messages.en.helplines.ifShut,
      /^en\.helplines\.ifShut is missing\. In English ours says: "/,
    ],
    'a sentence is empty': [
      ({country: {messages}}) => (messages.en.checklist.ring = ' '),
      /^en\.checklist\.ring is missing/,
    ],
    'a function is a sentence': [
      ({country: {messages}}) => (messages.en.helplines.openUntil = 'Open until …'),
      /^en\.helplines\.openUntil must be a function/,
    ],
    'a language lacks a topic': [
      ({country: {messages}}) => (messages.cy = {...messages.en, week: undefined}),
      /^cy\.week is missing, with all that is in it/,
    ],
    'a language lacks the words before the numbers': [
      ({country: {messages}, fallback}) => {
        messages.cy = messages.en;
        fallback.cy = fallback.en;
      },
      /^jurisdiction\.essential\.cy\.emergency is missing/,
    ],
    'a helpline has no words': [
      ({country: {messages}}) => delete messages.en.helplines.services.ear,
      /^en\.helplines\.services\.ear is missing/,
    ],
    '999 is left in a sentence': [
      ({country: {messages}}) => (messages.en.checklist.voices.me.emergency = 'Call 999.'),
      /^messages\.en\.checklist\.voices\.me\.emergency has 999, which is of the United Kingdom: "Call 999\."/,
    ],
    'a helpline has a number of the United Kingdom': [
      ({country: {facts}}) =>
        (facts.helplines.helplines[3].phone = {display: '+44 808 802 0300', dial: '+448088020300'}),
      /^\+44 808 802 0300 dials \+448088020300, which is a number of the United Kingdom/,
    ],
    '101 is left in a sentence with a value in it': [
      ({fallback}) => (fallback.en.helplines.police = (police) => `Or ${police('101 on')}`),
      /^fallback\.en\.helplines\.police has 101/,
    ],
    'a British number is grouped in another way': [
      ({country: {messages}}) => (messages.en.week.about = 'Ring 08088 020-300 now.'),
      /^messages\.en\.week\.about has 0808 802 0300/,
    ],
    'a British site is linked to': [
      ({country: {jurisdiction}}) =>
        (jurisdiction.reports = {en: {north: 'https://www.police.uk/x'}}),
      /^jurisdiction\.reports\.en\.north has police\.uk/,
    ],
    'hosts are given no words': [
      (given) => delete given.fallback,
      /^fallback\.en is missing, with all that is in it/,
    ],
    'what hosts paste does not begin with the emergency number': [
      ({fallback}) => (fallback.en.checklist.help = (_, stalking) => stalking('Ring')),
      /^The first number in what hosts paste into <four-signs-checklist>, in en is \+4227000001, and must be 166/,
    ],
    'nobody has rung a number': [
      ({evidence}) => (evidence.ear = {...evidence.ear, rungOn: ''}),
      /^evidence\.ear\.rungOn is missing: the day on which a person rang it/,
    ],
    'no lawyer has read it': [
      ({about}) => delete about.reviewedBy.lawyer,
      /^about\.reviewedBy\.lawyer is missing: which lawyer read all of it, and on which day/,
    ],
    'it is called Four Signs': [
      ({about}) => (about.name = 'Four Signs Velland'),
      /^about\.name must be a name of its own/,
    ],
  };
  for (const [what, [change, sentence]] of Object.entries(changes)) {
    test(`says so where ${what}`, () => {
      const problems = told(change);
      assert.ok(
        problems.some((problem) => /** @type {RegExp} */ (sentence).test(problem)),
        problems.join('\n') || 'nothing was said',
      );
    });
  }

  test('lets a country have 999 as its own', () => {
    const problems = told(({country: {jurisdiction, messages}}) => {
      jurisdiction.numbers.emergency = {display: '999', dial: '999'};
      messages.en.checklist.voices.me.emergency = 'Call 999.';
    });
    assert.deepEqual(
      problems.filter((problem) => problem.includes('United Kingdom')),
      [],
    );
  });
});

describe('the template of another country', () => {
  test('has every field of a jurisdiction, each with a comment, and no other', () => {
    assert.deepEqual(
      Object.keys(/** @type {object} */ (template.country.jurisdiction)),
      Object.keys(unitedKingdom),
    );
    const text = readFileSync(
      new URL('../../../scripts/content/jurisdiction-template.mjs', import.meta.url),
      'utf8',
    );
    for (const name of Object.keys(unitedKingdom))
      assert.match(text, new RegExp(`//[^\\n]*\\n {2}${name}: `), name);
  });

  test('is told to be filled in, field by field', () => {
    const problems = checkCountry(template, on);
    assert.ok(problems.some((problem) => problem.startsWith('jurisdiction.numbers.emergency')));
    assert.ok(problems.every((problem) => !problem.includes('is not read by anything')));
  });

  test('is what the command writes, and then asks to be filled in', () => {
    const folder = mkdtempSync(join(tmpdir(), 'country-'));
    const file = join(folder, 'country.mjs');
    const written = run('--template', file);
    assert.equal(written.status, 0, written.stderr);
    assert.equal(run('--template', file).status, 2, 'and never over a file that is there');
    assert.match(readFileSync(file, 'utf8'), /four-signs\/country/);
    rmSync(folder, {recursive: true});
  });

  test('is named by the command where no module is', () => {
    const {status, stderr} = run();
    assert.equal(status, 2);
    assert.match(stderr, /npm run content:jurisdiction -- \.\/country\.mjs/);
  });

  test('fails as a module of which the command says what is to be done', () => {
    const {status, stdout} = run(
      fileURLToPath(new URL('../../../scripts/content/jurisdiction-template.mjs', import.meta.url)),
    );
    assert.equal(status, 1);
    assert.match(stdout, /\n\d+ things are to be done\.\n$/);
  });
});
