/** A package registers another country before anything is drawn, and nothing of ours is left. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  makeFragments,
  registerContent,
  registerFallback,
} from '../../../dist/esm/entries/country.js';
import {bankHolidays} from '../../../dist/esm/content/bank-holidays/facts.js';
import {fragments} from '../../../dist/esm/content/fallback/fragments.js';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {helplinesEn} from '../../../dist/esm/content/helplines/en.js';
import {jurisdiction as current} from '../../../dist/esm/content/jurisdiction/current.js';
import {unitedKingdom} from '../../../dist/esm/content/jurisdiction/facts.js';
import {
  getFacts,
  getMessages,
  localesFor,
} from '../../../dist/esm/elements/core/content-registry.js';
import {
  checklistHtml,
  exitHtml,
  factsHtml,
  helplinesHtml,
  weekHtml,
} from '../../../dist/esm/entries/static.js';
import {country, fallback} from '../../support/invented-country.mjs';
import {findUnitedKingdom} from '../../support/find-united-kingdom.mjs';

/** What a page can ring, in order. */
const dials = (html) => [...html.matchAll(/href="(?:tel|sms):([^"]*)"/g)].map(([, dial]) => dial);

// As a server does: ours is registered by the import of `four-signs/static`.
registerContent(country);
registerFallback(fallback);

describe('what is looked for', () => {
  test('is found where it is', () => {
    const html = fragments['four-signs-helplines'](undefined, 'en');
    for (const each of ['999', '101', '+448088020300', 'Northern Ireland'])
      assert.ok(findUnitedKingdom(html).includes(each), each);
  });
});

describe('another country, as a server writes it', () => {
  /** @type {{lang?: 'cy', nation?: any}[]} */
  const settings = [{}, {lang: 'cy'}, ...country.jurisdiction.nations.map((nation) => ({nation}))];
  const tags = {
    checklist: () => settings.map((each) => checklistHtml(each)),
    helplines: () => settings.map((each) => helplinesHtml({...each, now: new Date('2026-11-30')})),
    week: () => settings.map(({lang}) => weekHtml({lang, now: new Date('2027-02-03')})),
    facts: () => settings.map(({lang = 'en', nation}) => factsHtml({lang, nation})),
  };
  for (const [name, write] of Object.entries(tags)) {
    test(`has its own emergency number first in ${name}, and no number of ours`, () => {
      for (const html of write()) {
        assert.equal(dials(html)[0], country.jurisdiction.numbers.emergency.dial);
        assert.deepEqual(findUnitedKingdom(html), []);
      }
    });
  }

  test('lets visitors leave in its own words', () => {
    assert.ok(exitHtml().includes(country.messages.en.exit.leave));
  });

  test('names its nation, and shows what serves it', () => {
    const html = helplinesHtml({nation: /** @type {any} */ ('south'), now: new Date('2026-11-30')});
    assert.match(html, /^<four-signs-helplines data-static lang="en" nation="south">/);
    assert.ok(dials(html).includes('+4227000003') && !dials(html).includes('+4227000002'));
  });

  test('says what is open by its own clock', () => {
    // Monday, 17:30 UTC, is Tuesday, 7:00, in its summer.
    const html = helplinesHtml({now: new Date('2026-11-30T17:30:00Z')});
    assert.ok(html.includes(helplinesEn.opensToday('9\u00a0am')));
  });

  test('shows in English what was in Welsh before', () => {
    for (const topic of /** @type {const} */ (['checklist', 'helplines', 'week']))
      assert.deepEqual(localesFor(topic), ['en']);
    assert.equal(getMessages('week', 'cy'), country.messages.en.week);
  });
});

describe('the HTML that hosts of another country paste', () => {
  const {numbers, nations} = country.jurisdiction;
  const theirs = makeFragments({
    numbers,
    helplines: country.facts.helplines.helplines,
    messages: fallback,
    exit: {en: country.messages.en.exit},
  });

  for (const nation of [undefined, ...nations]) {
    test(`has its own numbers for ${nation ?? 'all of it'}, and none of ours`, () => {
      for (const [tag, fragment] of Object.entries(theirs)) {
        const html = fragment(nation, 'en');
        assert.deepEqual(findUnitedKingdom(html), [], tag);
        assert.doesNotMatch(html, /undefined|\[object/);
      }
      assert.equal(dials(theirs['four-signs-checklist'](nation, 'en'))[0], '166');
      assert.deepEqual(dials(theirs['four-signs-helplines'](nation, 'en')), [
        '166',
        '+4222000006',
        '+4227000001',
        ...(nation === 'south' ? [] : ['+4227000002']),
        ...(nation === 'north' ? [] : ['+4227000003']),
        '2020',
      ]);
    });
  }

  test('has no line of the police where these have no number', () => {
    const {emergency, stalking} = numbers;
    const {['four-signs-helplines']: write} = makeFragments({
      numbers: {emergency, stalking},
      helplines: [],
      messages: fallback,
      exit: {},
    });
    assert.deepEqual(dials(write(undefined, 'en')), ['166']);
  });

  test('says so where there are no words in a language', () => {
    assert.throws(() => theirs['four-signs-week'](undefined, 'cy'), /no words .* in "cy"/);
  });
});

describe('a country that is registered after something was drawn', () => {
  test('is ignored as a whole, with a warning', () => {
    helplinesHtml();
    const {warn} = console;
    const warnings = [];
    console.warn = (text) => warnings.push(text);
    registerContent({
      jurisdiction: unitedKingdom,
      facts: {helplines: {helplines, policeForces: [], bankHolidays}},
      messages: {en: {helplines: helplinesEn}},
    });
    console.warn = warn;
    assert.match(warnings.join(), /^<four-signs>: Another country .* is ignored\./);
    assert.equal(current, country.jurisdiction);
    assert.equal(getFacts('helplines'), country.facts.helplines);
    assert.equal(getMessages('helplines', 'en'), country.messages.en.helplines);
  });

  test('leaves room for messages that come later', () => {
    registerContent({messages: {cy: {week: /** @type {any} */ (country.messages.en.week)}}});
    assert.deepEqual(localesFor('week'), ['en', 'cy']);
  });
});
