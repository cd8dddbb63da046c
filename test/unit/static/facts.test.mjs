/** On a page in a language that we have no words in, people still get names, numbers and hours. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {helplinesEn} from '../../../dist/esm/content/helplines/en.js';
import {nations} from '../../../dist/esm/content/vocabulary.js';
import {factsHtml} from '../../../dist/esm/entries/static.js';

const items = (html) => html.split('<li>').slice(1);
const itemOf = (html, id) =>
  items(html).find((item) => item.includes(`>${helplinesEn.services[id].name}<`));

/** What is warned while something runs. */
function warningsDuring(run) {
  const {warn} = console;
  const heard = [];
  console.warn = (...all) => heard.push(all.join(' '));
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('A list of facts alone', () => {
  for (const nation of [...nations, undefined])
    test(`begins with 999 and 101, ${nation ?? 'everywhere'}, and has each number that two sources agree on`, () => {
      const html = factsHtml({lang: 'ur', nation});
      const [first, second] = items(html);
      assert.match(first, /<strong><a href="tel:999" dir="ltr">999<\/a><\/strong>/);
      assert.match(second, /<a href="tel:101" dir="ltr">101<\/a>/);
      for (const {id, phone, nations: serves, unsure = []} of helplines) {
        const isShown = phone && !unsure.includes('phone') && (!nation || serves.includes(nation));
        const item = itemOf(html, id);
        assert.equal(!!item, !!isShown, id);
        if (item) assert.ok(item.includes(`href="tel:${phone?.dial}"`), id);
      }
    });

  test('is marked as not reviewed, for the page and in words', () => {
    const html = factsHtml({lang: 'ur'});
    assert.match(html, /^<div data-four-signs-facts="not-reviewed" lang="ur" dir="rtl">/);
    assert.match(
      html,
      /<p lang="en" dir="ltr">Here are names, phone numbers and opening times only/,
    );
    assert.doesNotMatch(html, /lang="cy"/);
    assert.match(factsHtml({lang: 'ur', nation: 'wales'}), /<p lang="cy" dir="ltr">Dim ond enwau/);
  });

  test('says that somebody can translate only where a source says so', () => {
    const html = factsHtml({lang: 'pl'});
    assert.match(html, /^<div[^>]* lang="pl" dir="ltr">/);
    for (const {id, interpreters} of helplines) {
      const item = itemOf(html, id);
      if (item) assert.equal(item.includes(helplinesEn.interpreters), !!interpreters, id);
    }
    assert.ok(html.includes(helplinesEn.interpreters));
  });

  test('writes days as the language does, and no hours that are not known', () => {
    const timed = helplines.find(
      ({id, hours, unsure = []}) =>
        hours &&
        hours !== '24/7' &&
        !unsure.includes('hours') &&
        itemOf(factsHtml({lang: 'pl'}), id),
    );
    assert.match(itemOf(factsHtml({lang: 'pl'}), timed?.id), /poniedziałek|wtorek|środa|niedziela/);
    for (const {id, hours, unsure = []} of helplines) {
      const item = itemOf(factsHtml({lang: 'ur'}), id);
      if (item && (!hours || unsure.includes('hours')))
        assert.equal((item.match(/<bdi>/g) ?? []).length, 0, id);
    }
  });

  for (const lang of /** @type {string[]} */ (['', 'not a language', undefined]))
    test(`takes English for ${JSON.stringify(lang)}, and says so`, () => {
      const heard = warningsDuring(() => {
        assert.match(factsHtml({lang}), /lang="en" dir="ltr"/);
      });
      assert.match(heard.join(), new RegExp(`lang="${lang ?? ''}" is not right|^$`));
    });
});
