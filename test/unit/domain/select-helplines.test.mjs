import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {helplineKinds as order, nations, needs} from '../../../dist/esm/content/vocabulary.js';
import {telHref} from '../../../dist/esm/domain/tel-href.js';
import {selectFallbackLines} from '../../../dist/esm/domain/select-fallback-lines.js';
import {selectHelplines} from '../../../dist/esm/domain/select-helplines.js';
import {inventedLine} from '../../support/invented-line.mjs';
import {propertyRuns} from '../../support/property-runs.mjs';

const ids = (chosen) => chosen.map(({id}) => id);

describe('Which services a person is shown', () => {
  test('everything, when nothing was chosen', () =>
    assert.equal(selectHelplines(helplines).length, helplines.length));

  for (const nation of nations) {
    test(`somebody in ${nation} sees the National Stalking Helpline first, a line of their own nation, and no line of another alone`, () => {
      const chosen = selectHelplines(helplines, {nation});
      assert.equal(chosen[0].id, 'national-stalking-helpline');
      assert.ok(
        chosen.some((helpline) => helpline.kind === 'nation-line' && helpline.nations.length === 1),
      );
      for (const helpline of chosen) assert.ok(helpline.nations.includes(nation), helpline.id);
    });

    for (const need of needs) {
      test(`somebody in ${nation} who needs help with ${need} sees stalking, the nation, that need and general help, in that order`, () => {
        const chosen = selectHelplines(helplines, {nation, need});
        const kinds = chosen.map(({kind}) => order.indexOf(kind));
        assert.deepEqual(kinds, [...kinds].sort());
        for (const helpline of chosen)
          if (helpline.kind === 'need') assert.ok(helpline.needs.includes(need), helpline.id);
        assert.ok(
          chosen.some((helpline) => helpline.needs.includes(need)) ||
            (need === 'men' && nation === 'northern-ireland'),
          'somebody helps with it',
        );
      });
    }
  }

  test('a list of ids picks those, and an unknown id takes nothing away', () => {
    assert.deepEqual(ids(selectHelplines(helplines, {only: ['galop', 'paladin', 'nowhere']})), [
      'paladin',
      'galop',
    ]);
    assert.equal(selectHelplines(helplines, {only: ['nowhere']}).length, helplines.length);
  });

  test('stalking first, then the nation, the need and general help, and within each as they were handed in', () => {
    /** @type {[string, typeof order[number]][]} */
    const handedIn = [
      ['g1', 'general'],
      ['n1', 'need'],
      ['s1', 'stalking'],
      ['l1', 'nation-line'],
      ['g2', 'general'],
      ['s2', 'stalking'],
      ['n2', 'need'],
    ];
    const lines = handedIn.map(([id, kind]) => inventedLine({id, kind}));
    assert.deepEqual(ids(selectHelplines(lines)), ['s1', 's2', 'l1', 'n1', 'n2', 'g1', 'g2']);
  });

  test('stalking, the nation and general help stay where a need was chosen that none of them names', () => {
    const lines = [
      inventedLine({id: 's', kind: 'stalking'}),
      inventedLine({id: 'l', kind: 'nation-line'}),
      inventedLine({id: 'men', kind: 'need', needs: ['men']}),
      inventedLine({id: 'lgbt', kind: 'need', needs: ['lgbt']}),
      inventedLine({id: 'g'}),
    ];
    assert.deepEqual(ids(selectHelplines(lines, {need: 'lgbt'})), ['s', 'l', 'lgbt', 'g']);
  });

  test('all but what a host leaves out', () => {
    const lines = [
      inventedLine({id: 'one'}),
      inventedLine({id: 'two'}),
      inventedLine({id: 'three'}),
    ];
    assert.deepEqual(ids(selectHelplines(lines, {without: ['two', 'nowhere']})), ['one', 'three']);
  });

  test('leaving everything out leaves everything in', () => {
    assert.equal(selectHelplines(helplines, {without: ids(helplines)}).length, helplines.length);
  });

  test('is never empty, never repeats, never invents, and keeps its order, whatever is asked', () => {
    const list = fc.option(
      fc.array(fc.oneof(fc.constantFrom(...ids(helplines)), fc.string()), {maxLength: 40}),
      {nil: undefined},
    );
    const odd = fc.oneof(fc.constant(undefined), fc.anything());
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...nations), odd),
        fc.oneof(fc.constantFrom(...needs), odd),
        fc.oneof(list, odd),
        fc.oneof(list, odd),
        (nation, need, only, without) => {
          // A host may write anything.
          const choice = /** @type {any} */ ({nation, need, only, without});
          const chosen = selectHelplines(helplines, choice);
          assert.ok(chosen.length > 0);
          assert.equal(new Set(chosen).size, chosen.length);
          assert.ok(chosen.every((helpline) => helplines.includes(helpline)));
          const kinds = chosen.map(({kind}) => order.indexOf(kind));
          assert.deepEqual(kinds, [...kinds].sort());
        },
      ),
      {numRuns: propertyRuns(2000)},
    );
  });
});

describe('What is offered when a line is shut', () => {
  test('in every nation, a line that never shuts', () => {
    for (const nation of nations) {
      const lines = selectFallbackLines(helplines, [nation]);
      assert.ok(lines.length >= 1, nation);
      for (const offered of lines) {
        assert.equal(offered.hours, '24/7');
        assert.ok(offered.phone);
        assert.ok(offered.nations.includes(nation));
      }
    }
  });

  test('no line that shuts, and none without a number', () => {
    const own = inventedLine({id: 'own', kind: 'nation-line'});
    const lines = [
      inventedLine({id: 'by-day', kind: 'nation-line', hours: null}),
      inventedLine({id: 'by-chat', kind: 'nation-line', phone: undefined}),
      own,
    ];
    assert.deepEqual(selectFallbackLines(lines, ['wales']), [own]);
  });

  test('a man in England is offered a line that is not for women only', () => {
    assert.deepEqual(ids(selectFallbackLines(helplines, ['england'])), [
      'national-domestic-abuse-helpline',
      'victim-support',
    ]);
  });

  test('somebody whose nation is not known is offered the line of every nation', () => {
    const lines = selectFallbackLines(helplines, nations);
    for (const nation of nations)
      assert.ok(
        lines.some((helpline) => helpline.nations.length === 1 && helpline.nations[0] === nation),
        nation,
      );
  });

  test('everybody is offered a line in their own nation, where one nation has only a women’s line and another has none', () => {
    const without = helplines.filter(({id}) => id !== 'scotland-domestic-abuse-helpline');
    const lines = selectFallbackLines(without, nations);
    for (const nation of nations)
      assert.ok(
        lines.some((line) => !line.forWomen && line.nations.includes(nation)),
        nation,
      );
  });
});

describe('A number that can be tapped', () => {
  test('is never 18000 or 18001, which an ordinary voice call does not reach', () => {
    assert.equal(telHref('18000'), undefined);
    assert.equal(telHref('18001'), undefined);
    assert.equal(telHref('999'), 'tel:999');
    assert.equal(telHref('180001'), 'tel:180001');
  });
});
