/** @import {LocalTime} from '../../../dist/esm/domain/local-clock.js' */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {campaigns} from '../../../dist/esm/content/week/facts.js';
import {
  listCampaignChanges,
  getCampaignState,
} from '../../../dist/esm/domain/get-campaign-state.js';
import {daysBetween, isIsoDate} from '../../../dist/esm/domain/iso-date.js';
import {localClock} from '../../../dist/esm/domain/local-clock.js';
import {midnightsOf, findNextChange} from '../../../dist/esm/domain/find-next-change.js';
import {propertyRuns} from '../../support/property-runs.mjs';

const week = 'stalking-awareness-week';
/** The clock in London, which has an answer for every instant in this file. */
const clock = (at) => /** @type {LocalTime} */ (localClock(at));
const on = (date, daysBefore = 14) => getCampaignState(campaigns, week, date, daysBefore).kind;

describe('The awareness week', () => {
  for (const [date, expected] of [
    ['2024-04-07', 'evergreen'],
    ['2024-04-08', 'before'],
    ['2024-04-21', 'before'],
    ['2024-04-22', 'during'],
    ['2024-04-26', 'during'],
    ['2024-04-27', 'after'],
    ['2024-05-03', 'after'],
    ['2024-05-04', 'evergreen'],
  ]) {
    test(`on ${date} it is: ${expected}`, () => assert.equal(on(date), expected));
  }

  test('is announced for as many days as the host says', () => {
    assert.equal(on('2024-04-21', 0), 'evergreen');
    assert.equal(on('2024-04-21', 1), 'before');
    assert.equal(on('2024-03-01', 60), 'before');
  });

  test('has no dates in a year that no source prints: 2026 and 2027 are evergreen from the first day to the last', () => {
    for (const year of [2026, 2027, 2090]) {
      for (
        let day = new Date(Date.UTC(year, 0, 1));
        day.getUTCFullYear() === year;
        day.setUTCDate(day.getUTCDate() + 1)
      ) {
        assert.equal(on(day.toISOString().slice(0, 10)), 'evergreen');
      }
    }
  });

  test('shows no other campaign unless it was asked for', () => {
    assert.equal(on('2026-11-26'), 'evergreen');
    assert.equal(getCampaignState(campaigns, '16-days', '2026-11-26', 14).kind, 'during');
    assert.equal(
      getCampaignState(campaigns, 'stalking-law-anniversary', '2026-11-25', 14).kind,
      'during',
    );
  });

  test('shows nothing for dates in the wrong order, or dates that do not exist', () => {
    /** @type {import('../../../dist/esm/content/types.js').Campaign[]} */
    const wrong = [
      {kind: week, start: '2026-04-24', end: '2026-04-20'},
      {kind: week, start: '2026-02-30', end: '2026-03-01'},
    ];
    assert.equal(getCampaignState(wrong, week, '2026-04-22', 60).kind, 'evergreen');
    assert.equal(getCampaignState(wrong, week, '2026-03-01', 60).kind, 'evergreen');
  });

  test('has changed at the instant of the next change, the first of a day in London, and on no day before', () => {
    const days = fc
      .date({min: new Date('2014-06-01'), max: new Date('2028-01-01'), noInvalidDate: true})
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({min: 0, max: 60}), (today, daysBefore) => {
        const said = (date) => JSON.stringify(getCampaignState(campaigns, week, date, daysBefore));
        const now = new Date(`${today}T12:00Z`);
        const changes = listCampaignChanges(campaigns, week, daysBefore).flatMap(midnightsOf);
        const instant = findNextChange(
          (at) => getCampaignState(campaigns, week, clock(at).date, daysBefore),
          now,
          changes,
        );
        const next = instant < Infinity ? clock(new Date(instant)).date : undefined;
        if (next) assert.equal(clock(new Date(instant)).minutes, 0);
        const last = next ? daysBetween(today, next) : 800;
        const day = new Date(`${today}T00:00:00Z`);
        for (let count = 0; count < last; count++, day.setUTCDate(day.getUTCDate() + 1))
          assert.equal(said(day.toISOString().slice(0, 10)), said(today));
        if (next) assert.notEqual(said(next), said(today));
      }),
      {numRuns: propertyRuns(200)},
    );
  });
});

describe('A date', () => {
  test('is one that exists', () => {
    for (const date of ['2026-04-20', '2028-02-29', '2000-01-01']) assert.ok(isIsoDate(date));
    for (const date of [
      '2026-02-29',
      '2026-4-20',
      '20.04.2026',
      '2026-13-01',
      '2026-04-20T00:00',
      ' 2026-04-20',
      '',
      'soon',
      20260420,
      null,
      {},
    ])
      assert.ok(!isIsoDate(date), String(date));
  });
});
