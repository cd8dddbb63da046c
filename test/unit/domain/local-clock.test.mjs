/** @import {Jurisdiction} from '../../../dist/esm/content/types.js' */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import fc from 'fast-check';
import {DateTime} from 'luxon';
import {setJurisdiction} from '../../../dist/esm/content/jurisdiction/current.js';
import {unitedKingdom} from '../../../dist/esm/content/jurisdiction/facts.js';
import {
  findNextChange,
  midnightsOf,
  timesOfDay,
} from '../../../dist/esm/domain/find-next-change.js';
import {getOpeningState} from '../../../dist/esm/domain/get-opening-state.js';
import {localClock} from '../../../dist/esm/domain/local-clock.js';
import {jurisdiction} from '../../support/invented-country.mjs';
import {propertyRuns} from '../../support/property-runs.mjs';

const runs = propertyRuns(200);

/**
 * The rules of zones that a date library knows, as a package would write them.
 *
 * @type {Record<string, Pick<Jurisdiction, 'offset' | 'summer' | 'years'>>}
 */
const zones = {
  'Pacific/Auckland': {
    offset: 12 * 60,
    summer: {from: {month: 9, latest: 30, hour: 2}, until: {month: 4, latest: 7, hour: 2}},
    years: [2008, 2036],
  },
  'Australia/Adelaide': {
    offset: 9 * 60 + 30,
    summer: {from: {month: 10, latest: 7, hour: 2}, until: {month: 4, latest: 7, hour: 2}},
    years: [2009, 2036],
  },
  'Europe/Dublin': {
    offset: 0,
    summer: {from: {month: 3, latest: 31, hour: 1}, until: {month: 10, latest: 31, hour: 1}},
    years: [2003, 2036],
  },
  'America/New_York': {
    offset: -5 * 60,
    summer: {from: {month: 3, latest: 14, hour: 2}, until: {month: 11, latest: 7, hour: 1}},
    years: [2008, 2036],
  },
  'Asia/Tokyo': {offset: 9 * 60, years: [2003, 2036]},
};

for (const [zone, clock] of Object.entries(zones)) {
  describe(`the clock of ${zone}`, () => {
    const [first, last] = clock.years;
    const instants = fc.date({
      min: new Date(`${first}-01-02`),
      max: new Date(`${last}-12-30`),
      noInvalidDate: true,
    });
    before(() => {
      const {summer, ...rest} = {...jurisdiction, ...clock};
      setJurisdiction('summer' in clock ? {...rest, summer} : rest);
    });
    after(() => setJurisdiction(unitedKingdom));

    const expected = (instant) => {
      const local = DateTime.fromJSDate(instant, {zone});
      return {date: local.toISODate(), minutes: local.hour * 60 + local.minute};
    };

    test('agrees with a date library at any instant', () => {
      fc.assert(
        fc.property(instants, (instant) => {
          assert.deepEqual(localClock(instant), expected(instant));
        }),
        {numRuns: runs},
      );
    });

    test('agrees with it on every quarter of an hour round every change of the clocks', () => {
      let changes = 0;
      const day = 86_400_000;
      const hour = 3_600_000;
      const from = Date.UTC(first, 0, 2);
      const offsetAt = (at) => DateTime.fromMillis(at, {zone}).offset;
      for (let at = from; at < Date.UTC(last, 11, 30); at += day) {
        if (offsetAt(at) === offsetAt(at + day)) continue;
        changes += 1;
        for (let near = at - hour; near < at + day + hour; near += hour / 4) {
          const instant = new Date(near);
          assert.deepEqual(localClock(instant), expected(instant), instant.toISOString());
        }
      }
      assert.equal(changes, 'summer' in clock ? 2 * (last - first + 1) : 0);
    });

    test('has each midnight among those at which a day may begin', () => {
      fc.assert(
        fc.property(instants, (instant) => {
          const midnight = DateTime.fromJSDate(instant, {zone}).startOf('day');
          assert.ok(midnightsOf(String(midnight.toISODate())).includes(midnight.toMillis()));
        }),
        {numRuns: runs},
      );
    });

    test('finds the next opening or closing of a line, however the clocks change', () => {
      const hours = {
        mon: [['09:20', '17:00']],
        sat: [['22:00', '02:30']],
        sun: [['01:30', '04:00']],
      };
      const all = [];
      for (let year = first; year <= last; year++) all.push(`${year}-01-01`, `${year}-12-26`);
      /** @type {any} */
      const known = {south: all};
      /** @type {any} */
      const line = {hours, nations: ['south']};
      const say = (at) => getOpeningState(line, at, known).kind;
      const times = ['09:20', '17:00', '22:00', '02:30', '01:30', '04:00'];
      fc.assert(
        fc.property(instants, (now) => {
          const next = findNextChange(say, now, timesOfDay(now, 8, times));
          const said = say(now);
          assert.ok(next > Number(now) && next < Number(now) + 9 * 86_400_000);
          assert.notEqual(say(new Date(next)), said);
          for (let at = Number(now); at < next; at += 600_000)
            assert.equal(say(new Date(at)), said, new Date(at).toISOString());
        }),
        {numRuns: Math.min(runs, 60)},
      );
    });
  });
}

describe('the clock of an invented country', () => {
  before(() => setJurisdiction(jurisdiction));
  after(() => setJurisdiction(unitedKingdom));

  test('is an hour ahead in its summer, which goes over the new year', () => {
    const clock = (text) => {
      const {date, minutes = NaN} = localClock(new Date(text)) ?? {};
      return `${date} ${Math.floor(minutes / 60)}:${minutes % 60}`;
    };
    assert.equal(clock('2026-12-31T11:00:00Z'), '2027-01-01 0:30');
    assert.equal(clock('2026-06-30T11:00:00Z'), '2026-06-30 23:30');
  });

  test('tells no time in years whose clock changes are not known', () => {
    assert.equal(localClock(new Date('2009-06-01')), undefined);
    assert.equal(localClock(new Date('2061-06-01')), undefined);
    assert.ok(localClock(new Date('2010-06-01')));
  });

  test('has its own feasts, on which nobody can say whether a line is open, and not ours', () => {
    /** @type {any} */
    const line = {
      hours: {wed: [['09:00', '17:00']], fri: [['09:00', '17:00']]},
      nations: ['south'],
    };
    /** @type {any} */
    const known = {south: ['2027-01-04', '2026-01-01']};
    const at = (date) => getOpeningState(line, new Date(`${date}T00:00:00Z`), known).kind;
    // 13:30 by its clock.
    assert.equal(at('2027-01-06'), 'bank-holiday');
    assert.equal(at('2026-12-25'), 'open');
  });
});
