import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const themes = JSON.parse(read('stories/themes.json'));
const tokens = read('src/styles/tokens.ts');

/** What is built in, for what a theme does not set. */
const builtIn = (name, scheme) => {
  const [, light, dark] =
    new RegExp(`--_${name}: var\\([^,]+, light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  return {light, dark}[scheme];
};

/** WCAG 2.2 relative luminance. */
function luminance(hex) {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [red, green, blue] = digits.match(/[\da-f]{2}/gi).map((pair) => {
    const part = parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Against both surfaces. */
const needed = {text: 7, accent: 7, danger: 7, border: 3, focus: 3};

describe('the themes that designers try', () => {
  it('are the five that hosts are like', () => {
    assert.deepEqual(Object.keys(themes), ['plain', 'council', 'charity', 'gov', 'nhs']);
  });

  for (const [name, theme] of Object.entries(themes)) {
    for (const scheme of ['light', 'dark']) {
      it(`can be read: ${name}, ${scheme}`, () => {
        const of = (colour) => theme[scheme]?.[colour] ?? builtIn(colour, scheme);
        for (const surface of ['surface', 'raised']) {
          for (const [colour, needs] of Object.entries(needed)) {
            const ratio = contrast(of(colour), of(surface));
            assert.ok(ratio >= needs, `${colour} on ${surface}: ${ratio.toFixed(2)}`);
          }
        }
      });
    }
  }
});
