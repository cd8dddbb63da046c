import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {setJurisdiction} from '../../../dist/esm/content/jurisdiction/current.js';
import {unitedKingdom} from '../../../dist/esm/content/jurisdiction/facts.js';
import {helplinesEn} from '../../../dist/esm/content/helplines/en.js';
import {chooseFirstLines} from '../../../dist/esm/domain/choose-first-lines.js';
import {chooseGuidance} from '../../../dist/esm/domain/choose-guidance.js';
import {lawAreas} from '../../../dist/esm/domain/law-areas.js';
import {nation as nationSetting} from '../../../dist/esm/elements/core/common-settings.js';
import {emergencyMarkup, essentialMarkup} from '../../../dist/esm/elements/templates/emergency.js';
import {servesText} from '../../../dist/esm/elements/templates/helpline-card.js';
import {plainHtml} from '../../../dist/esm/elements/templates/plain-html.js';
import {jurisdiction} from '../../support/invented-country.mjs';

/** Every address of a link, in order. */
const addresses = (html) => [...String(html).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

/** @param {'en' | 'cy'} locale */
const emergency = (locale = 'en') =>
  emergencyMarkup(plainHtml, {messages: helplinesEn.emergency, locale, level: 2});

describe('the numbers of another country', () => {
  before(() => setJurisdiction(jurisdiction));
  after(() => setJurisdiction(unitedKingdom));

  test('stand in the place of ours, under its own words', () => {
    const {numbers, essential} = jurisdiction;
    const html = String(essentialMarkup(plainHtml, 'en'));
    assert.deepEqual(addresses(html), [
      `tel:${numbers.emergency.dial}`,
      `tel:${numbers.stalking.dial}`,
      `tel:${numbers.police.dial}`,
    ]);
    for (const words of Object.values(essential.en)) assert.ok(html.includes(words), words);
  });

  test('stand there in a language that it has no words in, under its English ones', () => {
    assert.equal(
      String(essentialMarkup(plainHtml, 'cy')),
      String(essentialMarkup(plainHtml, 'en')),
    );
  });

  test('are the only links where it has no relay, no sign language and no reports online', () => {
    assert.deepEqual(addresses(emergency()), ['tel:166', 'tel:+4222000006']);
  });

  test('link each address for a report once, in the language where there is one', () => {
    setJurisdiction({
      ...jurisdiction,
      nations: ['north', 'south', 'west'],
      reports: {
        en: {north: 'https://a.example', south: 'https://a.example', west: 'https://b.example'},
        cy: {west: 'https://b.example/cy'},
      },
    });
    const sites = (/** @type {'en' | 'cy'} */ locale) =>
      addresses(emergency(locale)).filter((href) => /^https/.test(href));
    assert.deepEqual(sites('en'), ['https://a.example', 'https://b.example']);
    assert.deepEqual(sites('cy'), ['https://a.example', 'https://b.example/cy']);
    setJurisdiction(jurisdiction);
  });

  test('have no row and no section of the police where these have no number', () => {
    const {police, ...numbers} = jurisdiction.numbers;
    setJurisdiction({...jurisdiction, numbers});
    assert.ok(!addresses(essentialMarkup(plainHtml, 'en')).includes(`tel:${police.dial}`));
    assert.deepEqual(addresses(emergency()), ['tel:166']);
    assert.ok(!String(emergency()).includes(helplinesEn.emergency.policeAbout));
    setJurisdiction(jurisdiction);
  });
});

describe('the nations and the law of another country', () => {
  before(() => setJurisdiction(jurisdiction));
  after(() => setJurisdiction(unitedKingdom));

  /** A line as the facts of the country have it. */
  const line = (id, more) => ({
    id,
    nations: ['north', 'south'],
    kind: 'stalking',
    needs: ['stalking'],
    phone: {display: id, dial: '+4227000001'},
    hours: null,
    ...more,
  });
  const all = line('all', {});
  const open = line('open', {kind: 'nation-line', nations: ['south'], hours: '24/7'});
  const decide = (nation, ticked = []) =>
    chooseGuidance({
      ticked: new Set(ticked),
      behaviours: [],
      impacts: [],
      who: [{id: 'partner', formerPartner: true}],
      helplines: [all, open],
      nation,
    });

  test('decide which law is shown', () => {
    assert.deepEqual(lawAreas('north'), ['north']);
    assert.deepEqual(lawAreas('south'), ['islands']);
    assert.deepEqual(lawAreas(undefined), ['north', 'islands']);
  });

  test('decide where the police can be asked about a former partner', () => {
    assert.equal(decide('north', ['partner']).rightToAsk, false);
    assert.equal(decide('south', ['partner']).rightToAsk, true);
    assert.equal(decide(undefined, ['partner']).rightToAsk, true);
    assert.equal(decide(undefined).rightToAsk, false);
  });

  test('decide what serves all of it', () => {
    const ids = (lines) => lines.map(({id}) => id);
    assert.deepEqual(ids(decide(undefined).helplines), ['all', 'open']);
    assert.deepEqual(ids(decide('north').helplines), ['all']);
    assert.deepEqual(ids(chooseFirstLines([all, open], {})), ['all', 'open']);
    const words = {
      ...helplinesEn,
      nations: {north: 'Northland', south: 'The Islands'},
      wholeKingdom: 'All of Velland',
    };
    assert.equal(servesText(all, words), 'All of Velland');
    assert.equal(servesText(open, words), 'The Islands');
  });

  test('are the values of the setting, and ours are not', () => {
    const host = {localName: 'four-signs-helplines'};
    assert.equal(nationSetting(' South ', host, 'nation'), 'south');
    assert.equal(nationSetting(null, host, 'nation'), null);
    const {warn} = console;
    const warnings = [];
    console.warn = (text) => warnings.push(text);
    assert.equal(nationSetting('wales', host, 'nation'), null);
    console.warn = warn;
    assert.match(warnings.join(), /"north" or "south"/);
  });

  test('need not be said where there is one alone', () => {
    setJurisdiction({...jurisdiction, nations: ['south'], lawAreas: ['islands']});
    assert.equal(nationSetting(null, {localName: 'four-signs-helplines'}, 'nation'), 'south');
    setJurisdiction(jurisdiction);
  });
});
