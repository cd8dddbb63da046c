import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {DateTime} from 'luxon';
import {bankHolidays} from '../../dist/esm/content/bank-holidays.js';
import {londonClock} from '../../dist/esm/domain/london-clock.js';
import {nextChange, timesOfDay} from '../../dist/esm/domain/next-change.js';
import {openingHours} from '../../dist/esm/domain/opening-hours.js';

const zone = 'Europe/London';
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const runs = Number(process.env.PROPERTY_RUNS ?? 1000);
const at = (text) => DateTime.fromISO(text, {zone}).toJSDate();
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
        const clock = londonClock(instant.toJSDate());
        assert.equal(`${clock.date} ${clock.minutes}`, `${instant.toISODate()} ${instant.hour * 60 + instant.minute}`);
      }
    }
  });

  test('agrees with a date library at any instant', () => {
    fc.assert(
      fc.property(fc.date({min: new Date('2003-01-02'), max: new Date('2036-12-30'), noInvalidDate: true}), (instant) => {
        const expected = DateTime.fromJSDate(instant, {zone});
        assert.deepEqual(londonClock(instant), {date: expected.toISODate(), minutes: expected.hour * 60 + expected.minute});
      }),
      {numRuns: runs},
    );
  });

  test('says nothing of an instant that is no date, or centuries away', () => {
    for (const instant of [new Date(NaN), new Date(0), new Date('2150-01-01'), new Date(8.64e15)])
      assert.equal(londonClock(instant), undefined);
  });
});

describe('Open or shut', () => {
  const cases = [
    ['2026-11-24T08:59', {kind: 'shut', opens: {hour: 9, minute: 0}, inDays: 0, day: 'tue'}],
    ['2026-11-24T09:00', {kind: 'open', until: {hour: 17, minute: 0}}],
    ['2026-11-24T16:59', {kind: 'open', until: {hour: 17, minute: 0}}],
    ['2026-11-24T17:00', {kind: 'shut', opens: {hour: 9, minute: 0}, inDays: 1, day: 'wed'}],
    ['2026-11-27T17:00', {kind: 'shut', opens: {hour: 9, minute: 0}, inDays: 3, day: 'mon'}],
  ];
  for (const [time, expected] of cases) {
    test(`a weekday line from nine to five, on ${time}`, () =>
      assert.deepEqual(openingHours(line(nineToFive), at(time), bankHolidays), expected));
  }

  test('shuts for lunch and says when it opens again', () => {
    const lunch = line({
      tue: [
        ['10:00', '13:00'],
        ['14:00', '17:00'],
      ],
    });
    assert.deepEqual(openingHours(lunch, at('2026-11-24T12:59'), bankHolidays), {kind: 'open', until: {hour: 13, minute: 0}});
    assert.deepEqual(openingHours(lunch, at('2026-11-24T13:30'), bankHolidays), {
      kind: 'shut',
      opens: {hour: 14, minute: 0},
      inDays: 0,
      day: 'tue',
    });
  });

  test('stays open past midnight, and does not shut at midnight where the next day begins open', () => {
    const overnight = line({fri: [['20:00', '02:00']]});
    assert.equal(openingHours(overnight, at('2026-11-28T01:59'), bankHolidays).kind, 'open');
    assert.equal(openingHours(overnight, at('2026-11-28T02:00'), bankHolidays).kind, 'shut');
    const touching = line({fri: [['20:00', '00:00']], sat: [['00:00', '04:00']]});
    assert.deepEqual(openingHours(touching, at('2026-11-27T23:00'), bankHolidays), {kind: 'open', until: {hour: 4, minute: 0}});
  });

  test('on a bank holiday, says so where nobody has said whether the line is open', () => {
    assert.deepEqual(openingHours(line(nineToFive), at('2026-12-25T10:00'), bankHolidays), {kind: 'bank-holiday'});
    assert.equal(openingHours(line(nineToFive, {shutOnBankHolidays: true}), at('2026-12-25T10:00'), bankHolidays).kind, 'shut');
  });

  test('after midnight, does not call a line shut that may be open since the holiday before', () => {
    // 31 August 2026 is a bank holiday, and a Monday.
    const late = {mon: [['20:00', '02:00']], tue: [['20:00', '02:00']]};
    assert.deepEqual(openingHours(line(late), at('2026-09-01T01:00'), bankHolidays), {kind: 'bank-holiday'});
    assert.equal(openingHours(line(late), at('2026-09-01T03:00'), bankHolidays).kind, 'shut');
    assert.equal(openingHours(line(late, {shutOnBankHolidays: true}), at('2026-09-01T01:00'), bankHolidays).kind, 'shut');
    assert.equal(openingHours(line({...late, tue: [['00:00', '04:00']]}), at('2026-09-01T01:00'), bankHolidays).kind, 'open');
  });

  test('knows that the nations keep different days', () => {
    const on = (date, nation) => openingHours(line(nineToFive, {nations: [nation]}), at(`${date}T10:00`), bankHolidays).kind;
    // St Andrew’s Day 2026 is a Monday.
    assert.deepEqual(
      ['england', 'wales', 'scotland', 'northern-ireland'].map((nation) => on('2026-11-30', nation)),
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
    const everywhere = {nations: ['england', 'wales', 'scotland', 'northern-ireland'], shutOnBankHolidays: true};
    assert.equal(openingHours(line(nineToFive, everywhere), at('2026-11-30T10:00'), bankHolidays).kind, 'bank-holiday');
    assert.equal(openingHours(line(nineToFive, everywhere), at('2026-12-25T10:00'), bankHolidays).kind, 'shut');
  });

  test('claims nothing in a year for which no bank holidays are known, or where hours rest on one source, or disagree', () => {
    assert.deepEqual(openingHours(line(nineToFive), at('2061-05-04T10:00'), bankHolidays), {kind: 'unknown'});
    assert.deepEqual(openingHours(line(nineToFive), at('1971-05-04T10:00'), bankHolidays), {kind: 'unknown'});
    assert.deepEqual(openingHours(line(nineToFive, {unsure: ['hours']}), at('2026-11-24T10:00'), bankHolidays), {kind: 'unsure'});
    assert.deepEqual(openingHours(line(null), at('2026-11-24T10:00'), bankHolidays), {kind: 'unknown'});
  });

  test('a line that never shuts is open whatever the clock says', () => {
    for (const instant of [new Date(NaN), new Date(0), new Date('2099-12-31')])
      assert.deepEqual(openingHours(line('24/7'), instant, bankHolidays), {kind: 'always'});
  });
});

// ── An independent oracle: the library finds the wall clock, and one rule, written the plainest way, decides ──────────────────────────────────────

const time = fc
  .tuple(fc.integer({min: 0, max: 23}), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const week = fc.record(Object.fromEntries(days.map((day) => [day, fc.array(fc.tuple(time, time), {maxLength: 2})])), {requiredKeys: []});
/** Instants crowd where it is hard: round the changes of the clock and round bank holidays. */
const hard = fc.oneof(
  fc.tuple(fc.constantFrom(...changes.filter(({year}) => year >= 2026 && year <= 2031)), fc.integer({min: -2000, max: 2000})),
  fc.tuple(
    fc.constantFrom(...Object.values(bankHolidays).flat()).map((date) => DateTime.fromISO(date, {zone})),
    fc.integer({min: -2000, max: 2000}),
  ),
);
const instants = hard.map(([day, minutes]) => day.plus({minutes})).filter(({year}) => year >= 2026 && year <= 2031);
const nation = fc.constantFrom('england', 'wales', 'scotland', 'northern-ireland');

/**
 * Is the minute that the wall clock shows inside a span of today, or inside one of yesterday that runs past midnight? On a bank holiday a line that is not known to
 * shut may keep its hours or not: then what cannot be told is neither.
 */
function oracle(hours, instant, holidays, shuts) {
  const wall = instant.hour * 60 + instant.minute;
  const minutes = (text) => Number(text.split(':')[0]) * 60 + Number(text.split(':')[1]);
  const covers = (day, inside) => {
    const covered = (hours[days[day.weekday - 1]] ?? []).some(([from, until]) => inside(minutes(from), minutes(until)));
    if (!holidays.includes(day.toISODate())) return covered ? 'open' : 'shut';
    return shuts ? 'shut' : 'perhaps';
  };
  const today = covers(instant, (from, until) => (until > from ? wall >= from && wall < until : wall >= from));
  const late = (from, until) => until <= from && wall < until;
  const before = instant.startOf('day').minus({days: 1});
  const reaches = (hours[days[before.weekday - 1]] ?? []).some(([from, until]) => late(minutes(from), minutes(until)));
  const yesterday = reaches ? covers(before, late) : 'shut';
  return ['open', 'perhaps', 'shut'].find((each) => today === each || yesterday === each);
}

describe('Open or shut, against an independent oracle', () => {
  test('agrees on any hours, round clock changes and bank holidays of each nation', () => {
    fc.assert(
      fc.property(week, instants, nation, fc.boolean(), (hours, instant, where, shuts) => {
        // A year with no list is not judged; yesterday of the first of January may be in one.
        fc.pre(instant.minus({days: 1}).year >= 2026);
        const state = openingHours(
          line(hours, {nations: [where], ...(shuts && {shutOnBankHolidays: true})}),
          instant.toJSDate(),
          bankHolidays,
        );
        const said = {open: 'open', shut: 'shut', 'bank-holiday': 'perhaps'}[state.kind];
        assert.equal(said, oracle(hours, instant, bankHolidays[where], shuts), `${instant.toISO()} ${JSON.stringify(state)}`);
      }),
      {numRuns: runs * 5},
    );
  });

  test('is open at the time it says it opens, and no more at the time it says it shuts', () => {
    fc.assert(
      fc.property(week, instants, (hours, instant) => {
        const judged = line(hours, {shutOnBankHolidays: true});
        const state = openingHours(judged, instant.toJSDate(), bankHolidays);
        if (state.kind === 'open') {
          // The next time that the clock on the wall shows it. One in the hour that is skipped in March has no instant.
          const {until} = state;
          if (!until) {
            assert.equal(openingHours(judged, instant.plus({hours: 20}).toJSDate(), bankHolidays).kind, 'open');
            return;
          }
          const today = instant.set(until);
          const shuts = today > instant ? today : today.plus({days: 1});
          if (shuts.hour !== until.hour) return;
          assert.equal(openingHours(judged, shuts.toJSDate(), bankHolidays).kind, 'shut', `${instant.toISO()} ${JSON.stringify(hours)}`);
        }
        if (state.kind !== 'shut' || !state.opens) return;
        const date = instant.startOf('day').plus({days: state.inDays}).toISODate();
        assert.equal(days[DateTime.fromISO(date, {zone}).weekday - 1], state.day);
        const opens = DateTime.fromISO(date, {zone}).set(state.opens);
        // An opening in the hour that is skipped in March has no instant.
        if (opens.hour === state.opens.hour) assert.equal(openingHours(judged, opens.toJSDate(), bankHolidays).kind, 'open');
      }),
      {numRuns: runs},
    );
  });

  test('wakes at the first instant at which something else is said, and at none before', () => {
    fc.assert(
      fc.property(week, instants, (hours, instant) => {
        const judged = line(hours);
        const say = (when) => openingHours(judged, when, bankHolidays);
        const said = (when) => JSON.stringify(say(new Date(when)));
        const now = Number(instant);
        const next = nextChange(say, instant.toJSDate(), timesOfDay(instant.toJSDate(), 8, Object.values(hours).flat(2)));
        const until = Math.min(next, now + 26 * 3_600_000);
        for (let when = now; when < until; when += 15 * 60_000) assert.equal(said(when), said(now));
        if (next < Infinity) assert.notEqual(said(next), said(now));
      }),
      {numRuns: Math.min(runs, 300)},
    );
  });
});

describe('A visitor far from Britain', () => {
  const here = fileURLToPath(new URL('../../dist/esm/', import.meta.url));
  const program = `
    import {openingHours} from '${here}domain/opening-hours.js';
    import {bankHolidays} from '${here}content/bank-holidays.js';
    const hours = ${JSON.stringify(nineToFive)};
    const said = [];
    for (let hour = 0; hour < 24 * 400; hour += 5) said.push(JSON.stringify(openingHours({hours, nations: ['wales']}, new Date(Date.UTC(2026, 1, 1, hour)), bankHolidays)));
    console.log(new Date(2026, 5, 1).getTimezoneOffset() + ' ' + said.join());`;
  const run = (TZ) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', program], {env: {...process.env, TZ}, encoding: 'utf8'}).stdout.trim();
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
