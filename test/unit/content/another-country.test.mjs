import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {setJurisdiction} from '../../../dist/esm/content/jurisdiction/current.js';
import {unitedKingdom} from '../../../dist/esm/content/jurisdiction/facts.js';
import {helplinesEn} from '../../../dist/esm/content/helplines/en.js';
import {emergencyMarkup, essentialMarkup} from '../../../dist/esm/elements/templates/emergency.js';
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
      reports: {
        en: {
          england: 'https://a.example',
          wales: 'https://a.example',
          scotland: 'https://b.example',
        },
        cy: {scotland: 'https://b.example/cy'},
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
