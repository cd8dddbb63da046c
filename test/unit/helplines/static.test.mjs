/** Plain HTML from a server, which is made by the same functions as what the script draws. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {plainHtml} from '../../../dist/esm/elements/templates/plain-html.js';
import {helplinesHtml} from '../../../dist/esm/entries/static.js';
import {propertyRuns} from '../../support/property-runs.mjs';

const now = new Date('2026-11-24T12:00:00Z');

describe('The helplines as plain HTML', () => {
  test('hold 999, 101, the National Stalking Helpline and the nation’s line, in the language asked for', () => {
    const page = helplinesHtml({nation: 'wales', lang: 'cy', now});
    for (const number of ['tel:999', 'tel:101', 'tel:+448088020300', 'tel:+448088010800'])
      assert.ok(page.includes(`href="${number}"`), number);
    assert.ok(page.startsWith('<four-signs-helplines data-static lang="cy" nation="wales">'));
    assert.ok(page.includes('Ar agor 24\u00a0awr'));
    assert.doesNotMatch(page, /<script|undefined|\[object|\?open|=>/);
  });

  test('say what is open at the instant they are given', () => {
    const at = (instant) => helplinesHtml({only: 'karma-nirvana', now: new Date(instant)});
    assert.match(at('2026-11-24T12:00Z'), /Open now, until 5\u00a0pm/);
    assert.match(at('2026-12-04T18:00Z'), /Opens at 9\u00a0am on Monday/);
    assert.doesNotMatch(at(NaN), /Open now|Shut now/);
  });

  test('carry a partner’s cards as text, and as data that cannot end early', () => {
    const page = helplinesHtml({
      now,
      partnerHelplines: [{id: 'ours', name: '</script><b>Ours', phone: '01273 234773'}],
    });
    assert.ok(page.includes('&lt;/script&gt;&lt;b&gt;Ours'));
    assert.equal(page.match(/<\/script>/g)?.length, 1);
  });

  test('show a partner’s extension beside the number, in both languages, and dial the number alone', () => {
    const cards = [
      {
        id: 'ours',
        name: 'Ours',
        phone: '\u202a01273 234773\u202c',
        phoneExtension: '204',
        otherHours: {'2026-11-24': []},
      },
    ];
    for (const [lang, words] of [
      ['en', 'extension 204'],
      ['cy', 'estyniad 204'],
    ]) {
      const [inside] = helplinesHtml({now, lang, partnerHelplines: cards}).split('<script');
      assert.match(
        inside,
        new RegExp(`href="tel:\\+441273234773">.*01273 234773</span> <span>${words}`),
      );
    }
    assert.match(helplinesHtml({now, partnerHelplines: cards}), /<span class="fs-shut">/);
  });

  test('escape whatever is put into a template', () => {
    assert.equal(
      plainHtml`<a href=${'"><script>'} ?open=${false} title="${"'"}">${'<b>'}${null}${[plainHtml`<i>${'&'}</i>`, 1]}</a>`
        .text,
      '<a href="&quot;&gt;&lt;script&gt;" title="&#39;">&lt;b&gt;<i>&amp;</i>1</a>',
    );
  });

  test('stay whole under 8 000 random and hostile settings: no exception, no script, never empty, 999 always there', () => {
    const {warn} = console;
    console.warn = () => undefined;
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '',
        'england',
        'wales',
        'WALES',
        'atlantis',
        'stalking',
        'men',
        'galop samaritans',
        'dorset',
        '__proto__',
        'constructor',
        '"><img src=x onerror=alert(1)>',
        'javascript:alert(1)',
        'x'.repeat(5000),
        '<script>alert(1)</script>',
      ),
    );
    const value = fc.oneof(
      hostile,
      hostile,
      fc.anything(),
      fc.array(hostile, {maxLength: 3}),
      fc.constant(Symbol('s')),
    );
    const field = fc.oneof(
      hostile,
      fc.anything(),
      fc.constantFrom('01273 234773', 'https://example.org', 'a@example.org', '24/7', 'ours'),
    );
    const card = fc.record(
      Object.fromEntries(
        [
          'id',
          'name',
          'about',
          'note',
          'phone',
          'text',
          'email',
          'chat',
          'website',
          'hours',
          'nations',
          'checkedOn',
          'checked',
        ].map((key) => [key, field]),
      ),
      {requiredKeys: []},
    );
    const real = card.map((odd) => ({id: 'ours', name: 'Ours', phone: '01273 234773', ...odd}));
    const settings = fc.record(
      {
        lang: value,
        nation: value,
        need: value,
        only: value,
        without: value,
        policeForce: value,
        headingLevel: value,
        now: fc.oneof(value, fc.date()),
        partnerHelplines: fc.oneof(fc.anything(), fc.array(fc.oneof(card, real), {maxLength: 4})),
      },
      {requiredKeys: []},
    );
    try {
      fc.assert(
        fc.property(settings, (given) => {
          // A host may write anything.
          const page = helplinesHtml(/** @type {any} */ (given));
          const count = (pattern) => /** @type {RegExpMatchArray} */ (page.match(pattern)).length;
          assert.ok(
            page.includes('href="tel:999"') &&
              page.includes('href="tel:101"') &&
              count(/href="tel:/g) + count(/<li class="fs-card/g) >= 3,
          );
          const markup = page.replace(/<script type="application\/json">[^<]*<\/script>/, '');
          assert.doesNotMatch(markup.replace(/="[^"]*"/g, ''), /<script|<img|<[^>]*\son[a-z]+=/i);
          for (const [, address] of markup.matchAll(/href="([^"]*)"/g))
            assert.match(address, /^(https:\/\/|tel:|mailto:|sms:)/);
        }),
        {numRuns: propertyRuns(8000)},
      );
    } finally {
      console.warn = warn;
    }
  });
});
