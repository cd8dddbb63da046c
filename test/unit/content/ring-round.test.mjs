/** The round of calls that a maintainer makes each month. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {helplinesEn} from '../../../dist/esm/content/helplines/en.js';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {
  inOrder,
  monthlyTemplate,
  ringRound,
  template,
} from '../../../scripts/content/ring-round.mjs';

describe('Who keeps the numbers right', () => {
  test('finds every line once, with its number, and a box for the day', () => {
    const round = ringRound();
    for (const {id, phone} of helplines) {
      assert.equal(round.split(`### ${helplinesEn.services[id].name}\n`).length, 2, id);
      if (phone) assert.ok(round.includes(`Ring **${phone.display}**`), id);
    }
    assert.equal(round.split('- [ ] Day: ').length - 1, helplines.length);
  });

  test('rings first what nobody ever checked, then what was checked longest ago', () => {
    const [one, other, third] = helplines;
    const lines = [{...one, checkedOn: '2027-01-05'}, {...other, checkedOn: '2026-12-01'}, third];
    assert.deepEqual(
      inOrder(lines).map(({id}) => id),
      [third.id, other.id, one.id],
    );
    assert.match(ringRound(lines.slice(0, 1)), /checked on 2027-01-05/);
  });

  test('is told what rests on one source, and asks for hours that are not known', () => {
    const [unsure] = helplines.filter((line) => line.unsure?.includes('text'));
    assert.match(ringRound([unsure]), /text: .*\*\*\(one source\)\*\*/);
    const [without] = helplines.filter(({hours}) => !hours);
    assert.match(ringRound([without]), /- \[ \] On which days are you open/);
  });

  test('finds the same round in the template of the monthly issue: npm run docs', () => {
    assert.equal(readFileSync(template, 'utf8'), monthlyTemplate());
  });

  test('is never told to ring 999 or 101', () => {
    assert.doesNotMatch(ringRound(), /Ring \*\*(?:999|101)\*\*/);
  });
});
