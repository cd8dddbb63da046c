/**
 * The page of the benchmark says what was measured, and where another page is quicker than ours.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {ahead, cell, chart, middle, report} from '../../../scripts/bench/results.mjs';

const loads = (...values) => values.map((drawn) => ({drawn, first: drawn, shift: 0}));
const condition = {
  name: 'slow-old',
  what: 'An old phone on a slow line',
  taken: {
    'plain HTML': loads(100, 90, 120),
    'ours, English': loads(200, 180, 400),
    'ours, both languages': loads(150, 150, 150),
    Vue: loads(170, 160, 900),
    React: loads(300, 310, 290),
  },
};

describe('The results of the benchmark', () => {
  test('say the middle of several rounds and not the mean, and how far the quarters lie', () => {
    assert.deepEqual(middle([900, 160, 170]), {median: 170, low: 160, high: 900});
    assert.equal(middle([undefined]), undefined);
    assert.equal(cell([200, 180, 400], {median: 100}, ' ms'), '200 ms (×2.00), 180–400');
    assert.equal(cell([5, 5], undefined, ''), '5');
    assert.equal(cell([], {median: 100}, ' ms'), '–');
  });

  test('name each page that is ahead of ours, and none of our own', () => {
    const lines = ahead(condition, 'ours, English');
    const drawn = lines.find((line) => line.startsWith('everything drawn'));
    assert.equal(
      drawn,
      'everything drawn and painted: plain HTML (×0.50 of ours), Vue (×0.85 of ours)',
    );
    assert.match(ahead(condition, 'plain HTML').join('\n'), /everything drawn and painted: nobody/);
  });

  test('say when there were too few rounds to say much', () => {
    const run = {
      boxes: 3,
      conditions: [condition],
      date: '2026-11-30',
      machine: 'A browser',
      versions: ['vue 3'],
      crowd: '',
      chartFile: 'results.svg',
    };
    assert.match(report({...run, rounds: 1}), /so few rounds say little/);
    assert.doesNotMatch(report({...run, rounds: 5}), /say little/);
  });

  test('are drawn as bars with their numbers in words', () => {
    const svg = chart(condition);
    assert.match(svg, /<title>Time until everything is painted/);
    assert.match(svg, />×2\.00<\/text>/);
    assert.match(svg, />Vue<\/text>/);
  });
});
