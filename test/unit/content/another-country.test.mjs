import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {setJurisdiction} from '../../../dist/esm/content/jurisdiction/current.js';
import {unitedKingdom} from '../../../dist/esm/content/jurisdiction/facts.js';
import {helplinesEn} from '../../../dist/esm/content/helplines/en.js';
import {chooseFirstLines} from '../../../dist/esm/domain/choose-first-lines.js';
import {chooseGuidance} from '../../../dist/esm/domain/choose-guidance.js';
import {listLawAreas} from '../../../dist/esm/domain/list-law-areas.js';
import {parsePhone, parseTextLine} from '../../../dist/esm/domain/parse-phone.js';
import {telHref} from '../../../dist/esm/domain/tel-href.js';
import {nation as nationSetting} from '../../../dist/esm/elements/core/common-settings.js';
import {emergencyMarkup, essentialMarkup} from '../../../dist/esm/elements/templates/emergency.js';
import {servesText} from '../../../dist/esm/elements/templates/helpline-texts.js';
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
  const decide = (/** @type {any} */ nation, ticked = []) =>
    chooseGuidance({
      ticked: new Set(ticked),
      behaviours: [],
      impacts: [],
      who: [{id: 'partner', intimatePartner: true}],
      helplines: [all, open],
      nation,
    });

  test('decide which law is shown', () => {
    const areasOf = (/** @type {any} */ nation) => listLawAreas(nation);
    assert.deepEqual(areasOf('north'), ['north']);
    assert.deepEqual(areasOf('south'), ['islands']);
    assert.deepEqual(areasOf(undefined), ['north', 'islands']);
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
    /** @type {any} */
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

describe('the numbers on cards of another country', () => {
  before(() => setJurisdiction(jurisdiction));
  after(() => setJurisdiction(unitedKingdom));

  const dials = {
    '8 200 0006': '+4222000006',
    '8-700-0001': '+4227000001',
    '+422 700 0001': '+4227000001',
    '00422 (8) 700 0001': '+4227000001',
    '+422 (8)30 123 4567': '+422301234567',
    '8 30 123 4567 ext 12': '+422301234567',
    '+44 1273 234773': '+441273234773',
    '+1 212 555 0100': '+12125550100',
    166: '166',
    2020: '2020',
  };
  for (const [written, dial] of Object.entries(dials)) {
    test(`dial ${dial} where ${written} is written`, () =>
      assert.equal(parsePhone(written)?.dial, dial));
  }

  for (const written of ['01273 234773', '700 0001', '8 900 0001', '+422 900 0001', '999', '177'])
    test(`dial nothing where ${written} is written`, () =>
      assert.equal(parsePhone(written), undefined));

  test('need no digit before them where the country has none', () => {
    setJurisdiction({...jurisdiction, trunk: ''});
    assert.equal(parsePhone('700 0001')?.dial, '+4227000001');
    assert.equal(parsePhone('+422 700 0001')?.dial, '+4227000001');
    assert.equal(parsePhone('8 700 0001'), undefined);
    setJurisdiction(jurisdiction);
  });

  test('are texts where its short codes for texts say so', () => {
    assert.equal(parseTextLine('2020')?.dial, '2020');
    assert.equal(parseTextLine('85258'), undefined);
    assert.equal(parseTextLine('166'), undefined);
  });

  test('are never a link where an ordinary call does not reach them', () => {
    assert.equal(telHref('177'), undefined);
    assert.equal(telHref('18000'), 'tel:18000');
    for (const dial of ['000', '17', '166']) assert.equal(telHref(dial), `tel:${dial}`);
    for (const dial of ['7', '012', '0000', '1234567'])
      assert.equal(telHref(dial), undefined, dial);
  });
});
