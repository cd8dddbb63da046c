/** @import {Behaviour, Impact} from '../../../dist/esm/content/types.js' */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {behaviours, impacts, who} from '../../../dist/esm/content/checklist/facts.js';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {endings, nations, needs, signs as fourSigns} from '../../../dist/esm/content/vocabulary.js';
import {chooseGuidance} from '../../../dist/esm/domain/choose-guidance.js';
import {chooseLinesToRing} from '../../../dist/esm/domain/choose-lines-to-ring.js';
import {listLawAreas} from '../../../dist/esm/domain/list-law-areas.js';
import {selectHelplines} from '../../../dist/esm/domain/select-helplines.js';
import {listTicked} from '../../../dist/esm/domain/list-ticked.js';
import {decisionTable} from '../../../scripts/docs/generate-guidance-doc.mjs';
import {inventedLine} from '../../support/invented-line.mjs';
import {propertyRuns} from '../../support/property-runs.mjs';

/** @type {(Behaviour | Impact)[]} */
const all = [...behaviours, ...impacts];
const ids = all.map(({id}) => id);
const whoIds = who.map(({id}) => id);
const numRuns = propertyRuns(1000);

/** Any set of ticks, with ids among them that no list has. */
const ticks = fc
  .tuple(
    fc.subarray(ids),
    fc.array(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'URGENT')), {
      maxLength: 3,
    }),
  )
  .map(([known, unknown]) => [...known, ...unknown]);
const place = fc.option(fc.constantFrom(...nations), {nil: undefined});
const decide = (ticked, nation) =>
  chooseGuidance({ticked: new Set(ticked), behaviours, impacts, who, helplines, nation});
const urgency = (guidance) => endings.indexOf(guidance.ending);
const always = (property) => fc.assert(property, {numRuns});

describe('what follows from what a person ticks', () => {
  it('is one of the three endings, whatever is ticked', () => {
    always(
      fc.property(ticks, place, (ticked, nation) =>
        assert.ok(urgency(decide(ticked, nation)) >= 0),
      ),
    );
  });

  it('is urgent as soon as one sign of danger is among the ticks, and only then', () => {
    always(
      fc.property(ticks, place, (ticked, nation) => {
        const danger = all.some(({id, danger}) => danger && ticked.includes(id));
        assert.equal(decide(ticked, nation).ending === 'urgent', danger);
      }),
    );
  });

  it('names no line that opens and shuts, so that who stays at an ending reads nothing that was true before', () => {
    always(
      fc.property(ticks, place, (ticked, nation) => {
        const {helplines: named, special} = decide(ticked, nation);
        const timed = [...named, ...special].filter(
          ({hours, otherHours}) => otherHours || (hours && hours !== '24/7'),
        );
        const why =
          'The checklist does not look at the clock again: hand `changesAt` to its view in controller.ts';
        assert.deepEqual(timed, [], why);
      }),
    );
  });

  it('has every line in sight or one tap away, and one in sight, whatever is ticked and wherever', () => {
    always(
      fc.property(ticks, place, (ticked, nation) => {
        const guidance = decide(ticked, nation);
        const {first, shown, folded} = chooseLinesToRing(guidance, nation);
        const all = [...(first ? [first] : []), ...shown, ...folded];
        assert.deepEqual(new Set(all), new Set(guidance.helplines));
        // In danger the first action is 999.
        assert.equal(first?.id, guidance.ending === 'urgent' ? undefined : all[0].id);
        if (!first) assert.ok(shown.length);
        // Who is in danger, or has a nation, has nothing to open first.
        if (guidance.ending === 'urgent' || nation) assert.deepEqual(folded, []);
      }),
    );
  });

  it('has the lines for what the person needs first, loses none for it, and leads to the same ending', () => {
    always(
      fc.property(ticks, place, fc.constantFrom(...needs), (ticked, nation, need) => {
        const guidance = decide(ticked, nation);
        const here = selectHelplines(helplines, {nation});
        const before = chooseLinesToRing(guidance, nation);
        const {first, shown, folded} = chooseLinesToRing(guidance, nation, need, here);
        assert.equal(first, before.first);
        const all = [...shown, ...folded];
        assert.equal(new Set(all).size, all.length);
        for (const line of [...before.shown, ...before.folded]) assert.ok(all.includes(line));
        for (const {phone} of all) assert.ok(phone);
        if (need !== 'stalking' && here.some((line) => line.phone && line.needs.includes(need)))
          assert.ok(shown[0].needs.includes(need), need);
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
            guidance.helplines.some(
              (line) =>
                line.hours === '24/7' &&
                line.phone &&
                !line.forWomen &&
                line.nations.includes(each),
            ),
            each,
          );
        }
        // In danger, first the line that answers now.
        assert.equal(guidance.helplines[0].hours === '24/7', guidance.ending === 'urgent');
        for (const {nations: serves} of guidance.helplines)
          assert.ok(!nation || serves.includes(nation));
      }),
    );
  });

  it('leads to no other ending by who it is: that alone leads where nothing ticked leads, and it is never a sign or a danger', () => {
    always(
      fc.property(ticks, fc.subarray(whoIds), place, (ticked, them, nation) => {
        const rest = {rightToAsk: false, helplines: []};
        const guidance = {...decide([...ticked, ...them], nation), ...rest};
        const without = {...decide(ticked, nation), ...rest};
        const onlyWho = them.length > 0 && !ids.some((id) => ticked.includes(id));
        assert.deepEqual(guidance, {...without, reasons: {...without.reasons, onlyWho}});
      }),
    );
  });

  it('names in danger the line for anybody first where it is no partner or former one and the nation has one, and loses no line', () => {
    always(
      fc.property(ticks, fc.subarray(whoIds), place, (ticked, them, nation) => {
        const guidance = decide([...ticked, ...them], nation);
        const named = guidance.helplines.map(({id}) => id);
        const without = decide(ticked, nation).helplines.map(({id}) => id);
        for (const id of without) assert.ok(named.includes(id));
        const former = ticked.includes('ex') || them.includes('who-ex');
        const isFirst =
          guidance.ending === 'urgent' &&
          them.length > 0 &&
          !former &&
          (nation === 'england' || nation === 'wales');
        assert.equal(named[0] === 'victim-support', isFirst);
        if (!isFirst) assert.deepEqual(named, without);
      }),
    );
  });

  it('names the right to ask of a partner or former one alone, and not in Scotland', () => {
    always(
      fc.property(ticks, fc.subarray(whoIds), place, (ticked, them, nation) => {
        const former = ticked.includes('ex') || them.includes('who-ex');
        assert.equal(
          decide([...ticked, ...them], nation).rightToAsk,
          former && nation !== 'scotland',
        );
      }),
    );
  });

  it('puts Childline and the NSPCC first among the help where children were ticked, and changes no number to ring at once', () => {
    always(
      fc.property(ticks, place, (ticked, nation) => {
        const guidance = decide(ticked, nation);
        const special = guidance.special.map(({id}) => id);
        assert.deepEqual(special, ticked.includes('children') ? ['childline', 'nspcc'] : []);
        const {shown, folded} = chooseLinesToRing(guidance, nation);
        for (const line of [...shown, ...folded]) assert.ok(!special.includes(line.id));
      }),
    );
  });

  it('names the lines of nations that have one of their own, and no line of another nation beside them, while no nation is known', () => {
    const own = inventedLine({id: 'own', kind: 'nation-line', nations: ['wales']});
    const general = inventedLine({id: 'general', nations: ['wales', 'scotland']});
    const {helplines: named} = chooseGuidance({
      ticked: new Set(),
      behaviours,
      impacts,
      who,
      helplines: [own, general],
    });
    assert.deepEqual(named, [own]);
  });

  it('has among the help for what was ticked only lines that are there for that alone, and have a number', () => {
    const child = inventedLine({id: 'child', kind: 'need', needs: ['young-people']});
    const {special} = chooseGuidance({
      ticked: new Set(['children']),
      behaviours,
      impacts,
      who,
      helplines: [
        inventedLine({id: 'for-anybody', needs: ['young-people']}),
        inventedLine({id: 'by-chat', kind: 'need', needs: ['young-people'], phone: undefined}),
        child,
      ],
    });
    assert.deepEqual(special, [child]);
  });

  it('holds no number that could be read as a score', () => {
    assert.doesNotMatch(JSON.stringify({...decide(ids), helplines: [], special: []}), /\d/);
  });

  it('is written down for people who do not read code, as the code decides it today', async () => {
    const page = readFileSync(new URL('../../../docs/guidance.md', import.meta.url), 'utf8');
    const words = (text) => text.replace(/[ -]+/g, ' ');
    assert.equal(
      words(page),
      words(await decisionTable()),
      'docs/guidance.md is old: npm run docs',
    );
  });
});

describe('what a person takes with them', () => {
  it('is everything that was ticked, in the order in which it was asked', () => {
    always(
      fc.property(ticks, fc.subarray(whoIds), (ticked, them) => {
        const summary = listTicked(new Set([...them, ...ticked]), behaviours, impacts, who);
        assert.deepEqual(
          [...summary.behaviours, ...summary.impacts],
          ids.filter((id) => ticked.includes(id)),
        );
        assert.deepEqual(summary.who, them);
      }),
    );
  });
});

describe('whose law is shown', () => {
  it('is that of the nation, and everybody’s where no nation is known', () => {
    assert.deepEqual(listLawAreas('england'), ['england-wales']);
    assert.deepEqual(listLawAreas('wales'), ['england-wales']);
    assert.deepEqual(listLawAreas('scotland'), ['scotland']);
    assert.deepEqual(listLawAreas('northern-ireland'), ['northern-ireland']);
    assert.deepEqual(listLawAreas(undefined), ['england-wales', 'scotland', 'northern-ireland']);
  });
});
