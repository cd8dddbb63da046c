import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {nations, needs} from '../../../dist/esm/content/vocabulary.js';
import {chooseLinesToRing, listCards} from '../../../dist/esm/domain/choose-lines-to-ring.js';
import {selectHelplines} from '../../../dist/esm/domain/select-helplines.js';

const line = (id) => helplines.find((each) => each.id === id) ?? assert.fail(id);

/** The cards of an ending without danger, for somebody who says what they need. */
function cardsFor(nation, need) {
  const here = selectHelplines(helplines, {nation});
  const toRing = chooseLinesToRing(
    {ending: 'help-whatever', helplines: [line('national-stalking-helpline')]},
    nation,
    need,
    here,
  );
  return listCards([line('national-stalking-helpline')], toRing, need, here);
}

describe('Somebody who opens the cards of an ending', () => {
  for (const nation of [undefined, ...nations])
    for (const need of needs)
      test(`finds each service once, and all for ${need}, in ${nation ?? 'no nation that is known'}`, () => {
        const cards = cardsFor(nation, need);
        assert.equal(new Set(cards).size, cards.length);
        assert.equal(cards[0]?.id, 'national-stalking-helpline');
        if (need === 'stalking') return;
        // Also those that can only be written to.
        for (const each of selectHelplines(helplines, {nation}))
          if (each.needs.includes(need)) assert.ok(cards.includes(each), each.id);
      });

  test('finds no service for a need that nobody named', () => {
    assert.deepEqual(
      cardsFor('england', undefined).map(({id}) => id),
      cardsFor('england', 'stalking').map(({id}) => id),
    );
  });
});
