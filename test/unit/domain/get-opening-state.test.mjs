/** @import {Hours, WeekHours} from '../../../dist/esm/content/types.js' */
/** @import {LineHours} from '../../../dist/esm/domain/get-opening-state.js' */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {DateTime} from 'luxon';
import {bankHolidays} from '../../../dist/esm/content/bank-holidays/facts.js';
import {nations} from '../../../dist/esm/content/vocabulary.js';
import {localClock} from '../../../dist/esm/domain/local-clock.js';
import {findNextChange, timesOfDay} from '../../../dist/esm/domain/find-next-change.js';
import {getOpeningState} from '../../../dist/esm/domain/get-opening-state.js';
import {propertyRuns} from '../../support/property-runs.mjs';

const zone = 'Europe/London';
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const runs = propertyRuns(1000);
const at = (text) => DateTime.fromISO(text, {zone}).toJSDate();
/**
 * @param {Hours} hours
 * @param {Partial<LineHours>} [more]
 * @returns {LineHours}
 */
const line = (hours, more = {}) => ({hours, nations: ['england'], ...more});
const nineToFive = Object.fromEntries(days.slice(0, 5).map((day) => [day, [['09:00', '17:00']]]));

/** The last Sundays of March and October, from the library's own table of time zones. */
const changes = [];
for (let year = 2003; year <= 2036; year++) {
  for (const month of [3, 10]) {
    let day = DateTime.fromObject({year, month}, {zone}).endOf('month');
    while (day.weekday !== 7) day = day.minus({days: 1});
    changes.push(day.startOf('day'));
  }
}

describe('The clock in London', () => {
  test('agrees with a date library on every minute round every British clock change from 2003 to 2036', () => {
    for (const change of changes) {
      for (let minute = -180; minute <= 300; minute++) {
        const instant = change.plus({minutes: minute});
        const clock = localClock(instant.toJSDate());
        assert.equal(
          `${clock?.date} ${clock?.minutes}`,
          `${instant.toISODate()} ${instant.hour * 60 + instant.minute}`,
        );
      }
    }
  });

  test('agrees with a date library at any instant', () => {
    fc.assert(
      fc.property(
        fc.date({min: new Date('2003-01-02'), max: new Date('2036-12-30'), noInvalidDate: true}),
        (instant) => {
          const expected = DateTime.fromJSDate(instant, {zone});
          assert.deepEqual(localClock(instant), {
            date: expected.toISODate(),
            minutes: expected.hour * 60 + expected.minute,
          });
        },
      ),
      {numRuns: runs},
    );
  });

  test('says nothing of an instant that is no date, or centuries away', () => {
    for (const instant of [new Date(NaN), new Date(0), new Date('2150-01-01'), new Date(8.64e15)])
      assert.equal(localClock(instant), undefined);
  });
});

describe('Open or shut', () => {
  test('claims nothing of a line that serves no nation, or where no bank holidays are known', () => {
    const now = at('2026-11-24T12:00');
    const unknown = {kind: 'unknown'};
    assert.deepEqual(getOpeningState(line(nineToFive, {nations: []}), now, bankHolidays), unknown);
    assert.deepEqual(getOpeningState(line(nineToFive), now), unknown);
    assert.deepEqual(
      getOpeningState(line(nineToFive), now, {...bankHolidays, england: []}),
      unknown,
    );
  });

  const cases = [
    ['2026-11-24T08:59', {kind: 'shut', opens: {hour: 9, minute: 0}, inDays: 0, day: 'tue'}],
    ['2026-11-24T09:00', {kind: 'open', until: {hour: 17, minute: 0}}],
    ['2026-11-24T16:59', {kind: 'open', until: {hour: 17, minute: 0}}],
    ['2026-11-24T17:00', {kind: 'shut', opens: {hour: 9, minute: 0}, inDays: 1, day: 'wed'}],
    ['2026-11-27T17:00', {kind: 'shut', opens: {hour: 9, minute: 0}, inDays: 3, day: 'mon'}],
  ];
  for (const [time, expected] of cases) {
    test(`a weekday line from nine to five, on ${time}`, () =>
      assert.deepEqual(getOpeningState(line(nineToFive), at(time), bankHolidays), expected));
  }

  test('shuts for lunch and says when it opens again', () => {
    const lunch = line({
      tue: [
        ['10:00', '13:00'],
        ['14:00', '17:00'],
      ],
    });
    assert.deepEqual(getOpeningState(lunch, at('2026-11-24T12:59'), bankHolidays), {
      kind: 'open',
      until: {hour: 13, minute: 0},
    });
    assert.deepEqual(getOpeningState(lunch, at('2026-11-24T13:30'), bankHolidays), {
      kind: 'shut',
      opens: {hour: 14, minute: 0},
      inDays: 0,
      day: 'tue',
    });
  });

  test('stays open past midnight, and does not shut at midnight where the next day begins open', () => {
    const overnight = line({fri: [['20:00', '02:00']]});
    assert.equal(getOpeningState(overnight, at('2026-11-28T01:59'), bankHolidays).kind, 'open');
    assert.equal(getOpeningState(overnight, at('2026-11-28T02:00'), bankHolidays).kind, 'shut');
    const touching = line({fri: [['20:00', '00:00']], sat: [['00:00', '04:00']]});
    assert.deepEqual(getOpeningState(touching, at('2026-11-27T23:00'), bankHolidays), {
      kind: 'open',
      until: {hour: 4, minute: 0},
    });
  });

  test('on a bank holiday, says so where nobody has said whether the line is open', () => {
    assert.deepEqual(getOpeningState(line(nineToFive), at('2026-12-25T10:00'), bankHolidays), {
      kind: 'bank-holiday',
    });
    assert.equal(
      getOpeningState(
        line(nineToFive, {shutOnBankHolidays: true}),
        at('2026-12-25T10:00'),
        bankHolidays,
      ).kind,
      'shut',
    );
  });

  test('on a bank holiday, is shut where its own hours say so: before, after, and on a day without any', () => {
    /** @param {any} hours */
    const on = (time, hours = nineToFive) => getOpeningState(line(hours), at(time), bankHolidays);
    // 28 December 2026 is a Monday that stands in for Boxing Day. Whether the line opens on it,
    // nobody has said.
    assert.deepEqual(on('2026-12-28T08:59'), {kind: 'shut'});
    assert.deepEqual(on('2026-12-28T09:00'), {kind: 'bank-holiday'});
    assert.deepEqual(on('2026-12-28T16:59'), {kind: 'bank-holiday'});
    assert.deepEqual(on('2026-12-28T17:00'), {
      kind: 'shut',
      opens: {hour: 9, minute: 0},
      inDays: 1,
      day: 'tue',
    });
    // A Saturday between two holidays: when it opens next is not known.
    assert.deepEqual(on('2026-12-26T10:00'), {kind: 'shut'});
    assert.deepEqual(on('2026-12-28T10:00', {tue: [['09:00', '17:00']]}), {
      kind: 'shut',
      opens: {hour: 9, minute: 0},
      inDays: 1,
      day: 'tue',
    });
    // Of a day of which nothing is known, it may be open at any time.
    assert.deepEqual(on('2026-12-28T03:00', {mon: null}), {kind: 'bank-holiday'});
  });

  test('is not said to be open on Christmas Day, though a Saturday has its holiday on the Monday', () => {
    const saturdays = line({sat: [['10:00', '12:00']]});
    assert.deepEqual(getOpeningState(saturdays, at('2027-12-25T11:00'), bankHolidays), {
      kind: 'bank-holiday',
    });
    assert.deepEqual(getOpeningState(saturdays, at('2027-12-18T11:00'), bankHolidays), {
      kind: 'open',
      until: {hour: 12, minute: 0},
    });
  });

  test('after midnight, does not call a line shut that may be open since the holiday before', () => {
    // 31 August 2026 is a bank holiday, and a Monday.
    /** @type {WeekHours} */
    const late = {mon: [['20:00', '02:00']], tue: [['20:00', '02:00']]};
    assert.deepEqual(getOpeningState(line(late), at('2026-09-01T01:00'), bankHolidays), {
      kind: 'bank-holiday',
    });
    assert.equal(getOpeningState(line(late), at('2026-09-01T03:00'), bankHolidays).kind, 'shut');
    assert.equal(
      getOpeningState(line(late, {shutOnBankHolidays: true}), at('2026-09-01T01:00'), bankHolidays)
        .kind,
      'shut',
    );
    assert.equal(
      getOpeningState(
        line({...late, tue: [['00:00', '04:00']]}),
        at('2026-09-01T01:00'),
        bankHolidays,
      ).kind,
      'open',
    );
  });

  test('knows that the nations keep different days', () => {
    const on = (date, nation) =>
      getOpeningState(line(nineToFive, {nations: [nation]}), at(`${date}T10:00`), bankHolidays)
        .kind;
    // St Andrew’s Day 2026 is a Monday.
    assert.deepEqual(
      nations.map((nation) => on('2026-11-30', nation)),
      ['open', 'open', 'bank-holiday', 'open'],
    );
    // St Patrick’s Day 2027 is a Wednesday; Easter Monday is kept everywhere but in Scotland.
    assert.deepEqual(
      ['england', 'scotland', 'northern-ireland'].map((nation) => on('2027-03-17', nation)),
      ['open', 'open', 'bank-holiday'],
    );
    assert.deepEqual(
      ['england', 'scotland', 'northern-ireland'].map((nation) => on('2027-03-29', nation)),
      ['bank-holiday', 'open', 'bank-holiday'],
    );
  });

  test('a line for all nations is not said to be shut on a day that only some keep', () => {
    const everywhere = /** @type {const} */ ({nations, shutOnBankHolidays: true});
    assert.equal(
      getOpeningState(line(nineToFive, everywhere), at('2026-11-30T10:00'), bankHolidays).kind,
      'bank-holiday',
    );
    assert.equal(
      getOpeningState(line(nineToFive, everywhere), at('2026-12-25T10:00'), bankHolidays).kind,
      'shut',
    );
  });

  test('claims nothing in a year for which no bank holidays are known, or where hours rest on one source, or disagree', () => {
    assert.deepEqual(getOpeningState(line(nineToFive), at('2061-05-04T10:00'), bankHolidays), {
      kind: 'unknown',
    });
    assert.deepEqual(getOpeningState(line(nineToFive), at('1971-05-04T10:00'), bankHolidays), {
      kind: 'unknown',
    });
    assert.deepEqual(
      getOpeningState(line(nineToFive, {unsure: ['hours']}), at('2026-11-24T10:00'), bankHolidays),
      {kind: 'unsure'},
    );
    assert.deepEqual(getOpeningState(line(null), at('2026-11-24T10:00'), bankHolidays), {
      kind: 'unknown',
    });
  });

  test('a line that never shuts is open whatever the clock says', () => {
    for (const instant of [new Date(NaN), new Date(0), new Date('2099-12-31')])
      assert.deepEqual(getOpeningState(line('24/7'), instant, bankHolidays), {kind: 'always'});
  });
});

// ── An independent oracle: the library finds the wall clock, and one rule decides

const time = fc
  .tuple(fc.integer({min: 0, max: 23}), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const week = fc.record(
  Object.fromEntries(days.map((day) => [day, fc.array(fc.tuple(time, time), {maxLength: 2})])),
  {requiredKeys: []},
);
/** Instants crowd where it is hard: round the changes of the clock and round bank holidays. */
const hard = fc.oneof(
  fc.tuple(
    fc.constantFrom(...changes.filter(({year}) => year >= 2026 && year <= 2031)),
    fc.integer({min: -2000, max: 2000}),
  ),
  fc.tuple(
    fc
      .constantFrom(...Object.values(bankHolidays).flat())
      .map((date) => DateTime.fromISO(date, {zone})),
    fc.integer({min: -2000, max: 2000}),
  ),
);
const instants = hard
  .map(([day, minutes]) => day.plus({minutes}))
  .filter(({year}) => year >= 2026 && year <= 2031);
const nation = fc.constantFrom(...nations);

/**
 * Is the minute that the wall clock shows inside a span of today, or inside one of yesterday that
 * runs past midnight? On a bank holiday a line that is not known to shut may keep its hours or not:
 * inside them, what cannot be told is neither; outside them it is shut.
 */
function oracle(hours, instant, holidays, shuts) {
  const wall = instant.hour * 60 + instant.minute;
  const minutes = (text) => Number(text.split(':')[0]) * 60 + Number(text.split(':')[1]);
  const covers = (day, inside) => {
    const covered = (hours[days[day.weekday - 1]] ?? []).some(([from, until]) =>
      inside(minutes(from), minutes(until)),
    );
    const listed = holidays.includes(day.toISODate());
    if (!covered || (listed && shuts)) return 'shut';
    return listed || day.toFormat('MM-dd') === '12-25' ? 'perhaps' : 'open';
  };
  const today = covers(instant, (from, until) =>
    until > from ? wall >= from && wall < until : wall >= from,
  );
  const late = (from, until) => until <= from && wall < until;
  const before = instant.startOf('day').minus({days: 1});
  const yesterday = covers(before, late);
  return ['open', 'perhaps', 'shut'].find((each) => today === each || yesterday === each);
}

describe('Open or shut, against an independent oracle', () => {
  test('agrees on any hours, round clock changes and bank holidays of each nation', () => {
    fc.assert(
      fc.property(week, instants, nation, fc.boolean(), (hours, instant, where, shuts) => {
        // A year with no list is not judged; yesterday of the first of January may be in one.
        fc.pre(instant.minus({days: 1}).year >= 2026);
        const state = getOpeningState(
          line(hours, {nations: [where], ...(shuts && {shutOnBankHolidays: true})}),
          instant.toJSDate(),
          bankHolidays,
        );
        const said = {open: 'open', shut: 'shut', 'bank-holiday': 'perhaps'}[state.kind];
        assert.equal(
          said,
          oracle(hours, instant, bankHolidays[where], shuts),
          `${instant.toISO()} ${JSON.stringify(state)}`,
        );
      }),
      {numRuns: propertyRuns(5000)},
    );
  });

  test('says "may be shut" only at a minute at which the same line, on no holiday, would be open', () => {
    fc.assert(
      fc.property(week, instants, nation, (hours, instant, where) => {
        fc.pre(instant.minus({days: 1}).year >= 2026);
        const judged = line(hours, {nations: [where]});
        const when = instant.toJSDate();
        if (getOpeningState(judged, when, bankHolidays).kind !== 'bank-holiday') return;
        // Lists that have a day in each year, so that the year is judged, and none that matters
        // here.
        /** @type {any} */
        const none = Object.fromEntries(
          nations.map((each) => [
            each,
            ['2026', '2027', '2028', '2029', '2030', '2031'].map((y) => `${y}-02-29`),
          ]),
        );
        const christmas = [instant, instant.minus({days: 1})].some(
          (day) => day.toFormat('MM-dd') === '12-25',
        );
        const without = getOpeningState(judged, when, none).kind;
        assert.ok(
          without === 'open' || (christmas && without === 'bank-holiday'),
          `${instant.toISO()} ${JSON.stringify(hours)}`,
        );
      }),
      {numRuns: propertyRuns(5000)},
    );
  });

  test('is open at the time it says it opens, and no more at the time it says it shuts', () => {
    fc.assert(
      fc.property(week, instants, (hours, instant) => {
        const judged = line(hours, {shutOnBankHolidays: true});
        const state = getOpeningState(judged, instant.toJSDate(), bankHolidays);
        if (state.kind === 'open') {
          // The next time that the clock on the wall shows it. One in the hour that is skipped in
          // March has no instant.
          const {until} = state;
          if (!until) {
            assert.equal(
              getOpeningState(judged, instant.plus({hours: 20}).toJSDate(), bankHolidays).kind,
              'open',
            );
            return;
          }
          const today = instant.set(until);
          const shuts = today > instant ? today : today.plus({days: 1});
          if (shuts.hour !== until.hour) return;
          // Nobody has said whether it keeps the hours of Christmas Day, which may begin then or
          // reach past midnight.
          const christmas = [shuts, shuts.minus({days: 1})].some(
            (day) => day.toFormat('MM-dd') === '12-25',
          );
          const then = getOpeningState(judged, shuts.toJSDate(), bankHolidays).kind;
          assert.ok(
            then === 'shut' || (christmas && then === 'bank-holiday'),
            `${instant.toISO()} ${JSON.stringify(hours)}`,
          );
        }
        if (state.kind !== 'shut' || !state.opens) return;
        const date = instant.startOf('day').plus({days: state.inDays}).toISODate();
        assert.ok(date);
        assert.equal(days[DateTime.fromISO(date, {zone}).weekday - 1], state.day);
        const opens = DateTime.fromISO(date, {zone}).set(state.opens);
        // An opening in the hour that is skipped in March has no instant.
        if (opens.hour === state.opens.hour)
          assert.equal(getOpeningState(judged, opens.toJSDate(), bankHolidays).kind, 'open');
      }),
      {numRuns: runs},
    );
  });

  test('wakes at the first instant at which something else is said, and at none before', () => {
    fc.assert(
      fc.property(week, instants, (hours, instant) => {
        const judged = line(hours);
        const say = (when) => getOpeningState(judged, when, bankHolidays);
        const said = (when) => JSON.stringify(say(new Date(when)));
        const now = Number(instant);
        const times = /** @type {string[]} */ (Object.values(hours).flat(2));
        const next = findNextChange(
          say,
          instant.toJSDate(),
          timesOfDay(instant.toJSDate(), 8, times),
        );
        const until = Math.min(next, now + 26 * 3_600_000);
        for (let when = now; when < until; when += 15 * 60_000) assert.equal(said(when), said(now));
        if (next < Infinity) assert.notEqual(said(next), said(now));
      }),
      {numRuns: Math.min(runs, 300)},
    );
  });
});

describe('A visitor far from Britain', () => {
  const here = fileURLToPath(new URL('../../../dist/esm/', import.meta.url));
  const program = `
    import {getOpeningState} from '${here}domain/get-opening-state.js';
    import {bankHolidays} from '${here}content/bank-holidays/facts.js';
    const hours = ${JSON.stringify(nineToFive)};
    const said = [];
    for (let hour = 0; hour < 24 * 400; hour += 5) said.push(JSON.stringify(getOpeningState({hours, nations: ['wales']}, new Date(Date.UTC(2026, 1, 1, hour)), bankHolidays)));
    console.log(new Date(2026, 5, 1).getTimezoneOffset() + ' ' + said.join());`;
  const run = (TZ) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      env: {...process.env, TZ},
      encoding: 'utf8',
    }).stdout.trim();
  const [offset, ...british] = run('Europe/London').split(' ');

  for (const [TZ, minutes] of [
    ['Asia/Dubai', -240],
    ['Pacific/Auckland', -720],
    ['America/Los_Angeles', 420],
  ]) {
    test(`is told the same in ${TZ}`, () => {
      const [there, ...said] = run(TZ).split(' ');
      assert.equal(Number(there), minutes);
      assert.equal(Number(offset), -60);
      assert.equal(said.join(' '), british.join(' '));
    });
  }
});
