import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {wcagContrast} from 'culori';
import fc from 'fast-check';
import {getContrast, parseColour} from '../../../dist/esm/domain/get-contrast.js';

const part = fc.integer({min: 0, max: 255});
const colour = fc.tuple(part, part, part).map((parts) => `rgb(${parts.join(', ')})`);

describe('Whether the words on a page can be read', () => {
  test('is measured as WCAG does, for any two colours', () => {
    fc.assert(
      fc.property(colour, colour, (text, surface) => {
        const ours = getContrast(parseColour(text), parseColour(surface));
        assert.ok(Math.abs(ours - wcagContrast(text, surface)) < 0.01);
      }),
    );
  });

  for (const [written, read] of /** @type {const} */ ([
    ['rgb(255, 0, 51)', [1, 0, 0.2, 1]],
    ['rgba(0, 0, 0, 0.5)', [0, 0, 0, 0.5]],
    ['color(srgb 0.1 0.2 0.3)', [0.1, 0.2, 0.3, 1]],
    ['color(srgb 1 1 1 / 0.25)', [1, 1, 1, 0.25]],
    ['color(display-p3 1 0 0)', undefined],
    ['red', undefined],
    ['', undefined],
  ]))
    test(`reads ${written || 'nothing'} as browsers mean it`, () =>
      assert.deepEqual(parseColour(written), read));

  test('is not objected to where a colour cannot be measured', () =>
    assert.equal(getContrast(undefined, [0, 0, 0, 1]), Infinity));

  test('is not certain where something shows through', () =>
    assert.equal(getContrast([0, 0, 0, 0.9], [1, 1, 1, 1]), 1));
});
