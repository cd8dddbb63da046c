import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {resolveLocale} from '../../../dist/esm/domain/resolve-locale.js';
import {propertyRuns} from '../../support/property-runs.mjs';

/** @type {import('../../../dist/esm/content/types.js').Locale[]} */
const both = ['en', 'cy'];

describe('The language that a person reads', () => {
  for (const tag of [
    'cy',
    'CY',
    'cy-GB',
    'cy_GB',
    'Cy-gb',
    'cy-Latn-GB',
    'cy_GB.UTF-8',
    'cym',
    'CYM',
    'cym-GB',
    'wel',
    'wel_GB',
    ' cy ',
    'cy-x-school',
    '“cy”',
    '\u200bcy',
    'Cymraeg',
    'Welsh',
  ]) {
    test(`is Welsh for lang=${JSON.stringify(tag)}`, () =>
      assert.equal(resolveLocale(tag, both), 'cy'));
  }
  for (const tag of ['en', 'EN', 'en-GB', 'en_GB', 'en-US', 'eng', 'ENG-gb', '\ten\n']) {
    test(`is English for lang=${JSON.stringify(tag)}`, () =>
      assert.equal(resolveLocale(tag, both), 'en'));
  }
  for (const tag of [
    '',
    ' ',
    null,
    undefined,
    'fr',
    'cycle',
    'well',
    'engl',
    'enm',
    'cyx',
    'c',
    'e',
    '-',
    'x-cy',
    'pl-cy',
    'constructor',
  ]) {
    test(`is none of ours for lang=${JSON.stringify(tag)}`, () =>
      assert.equal(resolveLocale(tag, both), undefined));
  }
  test('is only one that has words', () => assert.equal(resolveLocale('cym', ['en']), undefined));

  test('is one that has words, or none, whatever a page writes, and never an exception', () => {
    const parts = fc.constantFrom(
      'cy',
      'CYM',
      'wel',
      'en',
      'eng',
      'fr',
      'cypriot',
      '-',
      '_',
      ' ',
      'GB',
      '',
    );
    const tags = fc.oneof(
      fc.array(parts, {maxLength: 5}).map((each) => each.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(tags, fc.subarray(both), (tag, available) => {
        const locale = resolveLocale(tag, available);
        assert.ok(locale === undefined || available.includes(locale));
        // What follows the language, and how it is written, changes nothing.
        for (const same of [`${tag}-GB`, tag.toUpperCase(), ` ${tag}`])
          assert.equal(resolveLocale(same, available), locale);
      }),
      {numRuns: propertyRuns(1000)},
    );
  });
});
