import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {behaviours, impacts} from '../../dist/esm/content/checklist/behaviours.js';
import {helplines} from '../../dist/esm/content/helplines/helplines.js';
import {nations} from '../../dist/esm/content/nations.js';
import {chooseGuidance, endingsByUrgency, fourSigns} from '../../dist/esm/domain/choose-guidance.js';
import {lawAreas} from '../../dist/esm/domain/law-areas.js';
import {summarise} from '../../dist/esm/domain/summarise.js';
import {decisionTable} from '../../scripts/decision-table.mjs';

const all = [...behaviours, ...impacts];
const ids = all.map(({id}) => id);
const numRuns = Number(process.env.FC_RUNS ?? 1000);

/** Any set of ticks, with ids among them that no list has. */
const ticks = fc
  .tuple(fc.subarray(ids), fc.array(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'URGENT')), {maxLength: 3}))
  .map(([known, unknown]) => [...known, ...unknown]);
const place = fc.option(fc.constantFrom(...nations), {nil: undefined});
const decide = (ticked, nation) => chooseGuidance({ticked: new Set(ticked), behaviours, impacts, helplines, nation});
const urgency = (guidance) => endingsByUrgency.indexOf(guidance.ending);
const always = (property) => fc.assert(property, {numRuns});

describe('what follows from what a person ticks', () => {
  it('is one of the three endings, whatever is ticked', () => {
    always(fc.property(ticks, place, (ticked, nation) => assert.ok(urgency(decide(ticked, nation)) >= 0)));
  });

  it('is urgent as soon as one sign of danger is among the ticks, and only then', () => {
    always(
      fc.property(ticks, place, (ticked, nation) => {
        const danger = all.some(({id, danger}) => danger && ticked.includes(id));
        assert.equal(decide(ticked, nation).ending === 'urgent', danger);
      }),
    );
  });

  it('is "this may be stalking" for any one thing that shows a sign', () => {
    for (const {id, signs, danger} of all) {
      if (signs.length && !danger) assert.equal(decide([id]).ending, 'may-be-stalking', id);
    }
  });

  it('never becomes less urgent by one more tick', () => {
    always(
      fc.property(ticks, fc.constantFrom(...ids), place, (ticked, more, nation) => {
        assert.ok(urgency(decide([...ticked, more], nation)) >= urgency(decide(ticked, nation)));
      }),
    );
  });

  it('does not depend on the order of the ticks, nor on the nation', () => {
    always(
      fc.property(ticks, place, (ticked, nation) => {
        assert.deepEqual(decide([...ticked].reverse(), nation), decide(ticked, nation));
        assert.deepEqual(decide(ticked, nation).reasons, decide(ticked).reasons);
      }),
    );
  });

  it('points back to each thing that was ticked exactly once, and to nothing else', () => {
    always(
      fc.property(ticks, place, (ticked, nation) => {
        const {danger, signs, feelings} = decide(ticked, nation).reasons;
        const named = [...signs.flatMap((sign) => sign.ids), ...feelings];
        assert.deepEqual([...named].sort(), ids.filter((id) => ticked.includes(id)).sort());
        assert.deepEqual(
          danger,
          all.filter((each) => each.danger && ticked.includes(each.id)).map(({id}) => id),
        );
        // All four signs are explained, whatever was ticked.
        assert.deepEqual(
          signs.map(({sign}) => sign),
          fourSigns,
        );
      }),
    );
  });

  it('always names the stalking helpline and a line for anybody that is open day and night where the person is', () => {
    always(
      fc.property(ticks, place, (ticked, nation) => {
        const guidance = decide(ticked, nation);
        const named = guidance.helplines.map(({id}) => id);
        assert.ok(named.includes('national-stalking-helpline'));
        for (const each of nation ? [nation] : nations) {
          assert.ok(
            guidance.helplines.some((line) => line.hours === '24/7' && line.phone && !line.forWomen && line.nations.includes(each)),
            each,
          );
        }
        // In danger, first the line that answers now.
        assert.equal(guidance.helplines[0].hours === '24/7', guidance.ending === 'urgent');
        for (const {nations: serves} of guidance.helplines) assert.ok(!nation || serves.includes(nation));
      }),
    );
  });

  it('holds no number that could be read as a score', () => {
    assert.doesNotMatch(JSON.stringify({...decide(ids), helplines: []}), /\d/);
  });

  it('is written down for people who do not read code, as the code decides it today', async () => {
    const page = readFileSync(new URL('../../docs/guidance.md', import.meta.url), 'utf8');
    const words = (text) => text.replace(/[ -]+/g, ' ');
    assert.equal(words(page), words(await decisionTable()), 'docs/guidance.md is old: npm run build, then node scripts/decision-table.mjs');
  });
});

describe('what a person takes with them', () => {
  it('is everything that was ticked, in the order in which it was asked', () => {
    always(
      fc.property(ticks, (ticked) => {
        const summary = summarise(new Set(ticked), behaviours, impacts);
        assert.deepEqual(
          [...summary.behaviours, ...summary.impacts],
          ids.filter((id) => ticked.includes(id)),
        );
      }),
    );
  });
});

describe('whose law is shown', () => {
  it('is that of the nation, and everybody’s where no nation is known', () => {
    assert.deepEqual(lawAreas('england'), ['england-wales']);
    assert.deepEqual(lawAreas('wales'), ['england-wales']);
    assert.deepEqual(lawAreas('scotland'), ['scotland']);
    assert.deepEqual(lawAreas('northern-ireland'), ['northern-ireland']);
    assert.deepEqual(lawAreas(undefined), ['england-wales', 'scotland', 'northern-ireland']);
  });
});
