import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allowed, compare, decode, encode, simplify} from '../../visual/picture.mjs';

/** A picture with a colour for each pixel, as `#rrggbb`. */
function paint(width, height, colourAt) {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at += 1)
    data.write(colourAt(at % width, Math.floor(at / width)).slice(1), at * 4, 'hex');
  return {width, height, data};
}

const card = (surface = '#ffffff', line = '#0b4f5c') =>
  paint(80, 40, (x, y) => (x < 4 || y < 4 || x > 75 || y > 35 ? line : surface));

describe('two pictures of one thing', () => {
  it('are the same after they were written and read', () => {
    const picture = simplify(card());
    assert.deepEqual(decode(encode(picture)), picture);
    assert.equal(compare(decode(encode(picture)), card()).count, 0);
  });

  it('are the same when a machine draws the rest of a letter a little darker', () => {
    // Alone in its row and column, as the smooth edge of a letter is.
    const letter = (grey) =>
      paint(80, 40, (x, y) => (x % 5 === 2 && y % 5 === 2 ? grey : '#ffffff'));
    assert.equal(compare(simplify(letter('#7a7a7a')), letter('#8c8c8c')).count, 0);
  });

  it('differ when a surface is a little darker', () => {
    assert.ok(compare(simplify(card()), card('#e4ecec')).count > allowed);
  });

  it('differ when a line has another colour, or is gone', () => {
    assert.ok(compare(simplify(card()), card('#ffffff', '#14606e')).count > allowed);
    assert.ok(compare(simplify(card()), card('#ffffff', '#ffffff')).count > allowed);
  });

  it('differ when one is a pixel higher', () => {
    const higher = paint(80, 41, () => '#ffffff');
    assert.ok(compare(simplify(paint(80, 40, () => '#ffffff')), higher).count > allowed);
  });

  it('differ when letters have become others', () => {
    const letters = (shift) =>
      paint(80, 40, (x, y) => ((x + shift) % 4 < 1 && y % 3 ? '#1b2430' : '#ffffff'));
    assert.ok(compare(simplify(letters(0)), letters(2)).count > allowed);
  });
});
