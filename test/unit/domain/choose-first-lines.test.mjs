import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {bankHolidays} from '../../../dist/esm/content/bank-holidays/facts.js';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {helplineKinds, nations, needs} from '../../../dist/esm/content/vocabulary.js';
import {chooseFirstLines} from '../../../dist/esm/domain/choose-first-lines.js';
import {getOpeningState} from '../../../dist/esm/domain/get-opening-state.js';
import {listNeeds} from '../../../dist/esm/domain/list-needs.js';
import {selectFallbackLines} from '../../../dist/esm/domain/select-fallback-lines.js';
import {selectHelplines} from '../../../dist/esm/domain/select-helplines.js';
import {sortOpenFirst} from '../../../dist/esm/domain/sort-open-first.js';
import {inventedLine} from '../../support/invented-line.mjs';

const ids = (chosen) => chosen.map(({id}) => id);
const noon = new Date('2026-11-24T12:00:00Z');
const night = new Date('2026-11-25T03:00:00Z');
const holiday = new Date('2026-12-25T11:00:00Z');
const linesOf = (nation, now = noon) =>
  sortOpenFirst(selectHelplines(helplines, {nation}), now, bankHolidays);
const first = (nation, need, now) => ids(chooseFirstLines(linesOf(nation, now), {nation, need}));
const openRank = (line, now) =>
  ({always: 0, open: 0, shut: 2})[getOpeningState(line, now, bankHolidays).kind] ?? 1;

describe('Which services a person who said where they are sees first', () => {
  for (const [nation, expected] of [
    [
      'england',
      [
        'national-stalking-helpline',
        'national-domestic-abuse-helpline',
        'paladin',
        'victim-support',
      ],
    ],
    ['wales', ['national-stalking-helpline', 'live-fear-free', 'paladin', 'victim-support']],
    ['scotland', ['national-stalking-helpline', 'scotland-domestic-abuse-helpline', 'samaritans']],
    [
      'northern-ireland',
      ['national-stalking-helpline', 'northern-ireland-abuse-helpline', 'samaritans'],
    ],
  ]) {
    test(`in ${nation}: stalking, then day and night, then anyone`, () => {
      assert.deepEqual(first(nation), expected);
      assert.deepEqual(first(nation, 'stalking'), expected);
    });
  }

  for (const nation of nations) {
    for (const need of listNeeds(selectHelplines(helplines, {nation})).filter(
      (each) => each !== 'stalking',
    )) {
      test(`who needs help with ${need} in ${nation} sees a line for that, then the stalking helpline, and no more than four`, () => {
        for (const now of [noon, night, holiday]) {
          const chosen = chooseFirstLines(linesOf(nation, now), {nation, need});
          assert.ok(chosen[0].needs.includes(need), chosen[0].id);
          assert.equal(chosen[1].id, 'national-stalking-helpline');
          assert.ok(chosen.length <= 4);
          assert.ok(chosen.some(({kind}) => kind === 'nation-line'));
        }
      });
    }

    for (const need of [undefined, ...needs]) {
      test(`who rings the first number for ${need ?? 'anything'} in ${nation} is answered, or is told when, or sees who answers`, () => {
        for (const now of [noon, night, holiday, new Date('2026-11-29T10:00Z')]) {
          const line = chooseFirstLines(linesOf(nation, now), {nation, need}).find(
            ({phone}) => phone,
          );
          assert.ok(line);
          const state = getOpeningState(line, now, bankHolidays);
          const opens = state.kind === 'shut' && state.opens;
          const {kind} = state;
          const instead = selectFallbackLines(helplines, [nation]);
          assert.ok(
            kind === 'always' ||
              kind === 'open' ||
              opens ||
              instead.some(({hours, phone}) => hours === '24/7' && phone),
            `${line.id} is ${kind}`,
          );
        }
      });
    }
  }

  test('a woman-only line of England does not stand without one for anyone', () => {
    for (const need of [undefined, ...needs])
      assert.ok(
        chooseFirstLines(linesOf('england'), {nation: 'england', need}).some(
          (line) => !line.forWomen && line.hours === '24/7',
        ),
        need,
      );
  });

  test('no number stands there twice', () => {
    for (const nation of [undefined, ...nations]) {
      for (const need of [undefined, ...needs]) {
        const dials = chooseFirstLines(linesOf(nation), {nation, need}).flatMap(({phone}) =>
          phone ? [phone.dial] : [],
        );
        assert.equal(new Set(dials).size, dials.length, `${nation} ${need}`);
      }
    }
  });
});

describe('Which services a person who does not know where they are sees first, for a need', () => {
  test('each nation’s own line for domestic abuse, with the stalking helpline second, and one for anyone', () =>
    assert.deepEqual(first(undefined, 'domestic-abuse'), [
      'national-domestic-abuse-helpline',
      'national-stalking-helpline',
      'live-fear-free',
      'scotland-domestic-abuse-helpline',
      'northern-ireland-abuse-helpline',
      'samaritans',
    ]));

  test('one line, where one serves every nation', () =>
    assert.deepEqual(first(undefined, 'lgbt'), [
      'galop',
      'national-stalking-helpline',
      'samaritans',
    ]));
});

describe('Which services stand first, whatever a country has', () => {
  const phone = {display: '01632 960124', dial: '+441632960124'};
  const shut = inventedLine({id: 'shut', hours: null});
  const anybody = inventedLine({id: 'anybody'});
  const stalking = inventedLine({id: 'stalking', kind: 'stalking', hours: null, phone});
  const own = inventedLine({id: 'own', kind: 'nation-line', nations: ['wales']});
  /**
   * @param {import('../../../dist/esm/content/types.js').Helpline[]} lines
   * @param {typeof needs[number]} [need]
   */
  const inWales = (lines, need) => ids(chooseFirstLines(lines, {nation: 'wales', need}));

  test('no line of the nation that has no number, or is not there by day and night', () =>
    assert.deepEqual(
      inWales([
        inventedLine({id: 'for-a-need', kind: 'need', needs: ['men']}),
        stalking,
        anybody,
        {...own, id: 'by-chat', phone: undefined},
        inventedLine({...own, id: 'by-day', hours: null}),
        own,
      ]),
      ['stalking', 'own', 'anybody'],
    ));

  test('the stalking line that has a number and serves everybody who is asked', () =>
    assert.deepEqual(
      ids(
        chooseFirstLines(
          [
            {...stalking, id: 'by-chat', phone: undefined},
            {...stalking, id: 'in-wales', nations: ['wales']},
            anybody,
            stalking,
          ],
          {},
        ),
      )[0],
      'stalking',
    ));

  test('a line that names the need first, before one that also helps with it', () =>
    assert.deepEqual(
      inWales(
        [
          inventedLine({id: 'also', kind: 'need', needs: ['domestic-abuse', 'lgbt']}),
          inventedLine({id: 'for-that', kind: 'need', needs: ['lgbt']}),
        ],
        'lgbt',
      ),
      ['for-that'],
    ));

  test('a second line for anybody, where the first is there for the need', () =>
    assert.deepEqual(
      inWales([stalking, inventedLine({id: 'men', needs: ['men']}), anybody], 'men'),
      ['men', 'stalking', 'anybody'],
    ));

  test('a line for anybody that never shuts, before one that does', () => {
    assert.deepEqual(inWales([stalking, shut, anybody]), ['stalking', 'anybody']);
    assert.deepEqual(inWales([stalking, shut]), ['stalking', 'shut']);
  });
});

describe('Which services a person who does not know where they are sees first', () => {
  test('the stalking helpline, each nation’s own that never shuts, and one for anyone', () =>
    assert.deepEqual(first(undefined), [
      'national-stalking-helpline',
      'national-domestic-abuse-helpline',
      'live-fear-free',
      'scotland-domestic-abuse-helpline',
      'northern-ireland-abuse-helpline',
      'victim-support',
      'samaritans',
    ]));
});

describe('What is open now', () => {
  test('stands first within its kind, and the stalking helpline before all', () => {
    for (const now of [noon, night, holiday]) {
      for (const nation of [undefined, ...nations]) {
        const lines = linesOf(nation, now);
        assert.equal(lines[0].id, 'national-stalking-helpline');
        for (const kind of helplineKinds) {
          const ranks = lines
            .slice(1)
            .filter((line) => line.kind === kind)
            .map((line) => openRank(line, now));
          assert.deepEqual(ranks, [...ranks].sort());
        }
      }
    }
    assert.ok(first('england', 'forced-marriage', noon)[0] === 'karma-nirvana');
    assert.deepEqual(
      new Set(linesOf('wales', night)),
      new Set(selectHelplines(helplines, {nation: 'wales'})),
    );
  });

  test('stands first within its kind alone, and the first stalking line with a number before all', () => {
    const byChat = inventedLine({id: 'by-chat', kind: 'stalking', phone: undefined});
    const ownUnsure = inventedLine({id: 'own-unsure', kind: 'nation-line', hours: null});
    const own = inventedLine({id: 'own', kind: 'nation-line'});
    const anybody = inventedLine({id: 'anybody'});
    assert.deepEqual(
      ids(
        sortOpenFirst(
          [
            byChat,
            inventedLine({id: 'first', kind: 'stalking', hours: null}),
            inventedLine({id: 'second', kind: 'stalking'}),
            ownUnsure,
            anybody,
          ],
          noon,
        ),
      ),
      ['first', 'by-chat', 'second', 'own-unsure', 'anybody'],
    );
    assert.deepEqual(ids(sortOpenFirst([byChat, ownUnsure, own, anybody], noon)), [
      'by-chat',
      'own',
      'own-unsure',
      'anybody',
    ]);
  });

  test('is never a reason to lose or to repeat a service, whatever is handed in', () => {
    fc.assert(
      fc.property(
        fc.subarray([...helplines]),
        fc.constantFrom(undefined, ...nations),
        fc.constantFrom(undefined, ...needs),
        fc.date({noInvalidDate: false}),
        (some, nation, need, now) => {
          const sorted = sortOpenFirst(selectHelplines(some, {nation}), now, bankHolidays);
          assert.deepEqual(new Set(sorted), new Set(selectHelplines(some, {nation})));
          const chosen = chooseFirstLines(sorted, {nation, need});
          assert.equal(chosen.length > 0, sorted.length > 0);
          assert.equal(new Set(chosen).size, chosen.length);
          assert.ok(chosen.every((line) => sorted.includes(line)));
        },
      ),
    );
  });
});

describe('What a person is asked about', () => {
  test('nothing that nobody helps with where they are', () => {
    assert.deepEqual(listNeeds(helplines), [...needs]);
    assert.deepEqual(listNeeds([]), ['stalking']);
    const forWomen = helplines.filter(({needs: met}) => !met.includes('men'));
    assert.ok(!listNeeds(forWomen).includes('men'));
  });

  test('help for men in every nation', () => {
    for (const nation of nations)
      assert.ok(listNeeds(selectHelplines(helplines, {nation})).includes('men'), nation);
  });
});
