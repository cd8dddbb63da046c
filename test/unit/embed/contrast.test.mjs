/** Colours of a partner that people could not read, and what is offered in their place. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {colourNames, defaultChoices} from '../../../dist/esm/embed/choices.js';
import {builtIn, contrast, refusedColours} from '../../../dist/esm/embed/contrast.js';
import {makeEmbed, writeColours} from '../../../dist/esm/embed/make-embed.js';
import {tokens} from '../../../dist/esm/styles/tokens.js';
import {knownRelease} from '../../../scripts/build/embed-page.mjs';

const hex = fc
  .integer({min: 0, max: 0xffffff})
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const withColours = (colours) => ({...defaultChoices, colours});

describe('the colours of a partner', () => {
  test('are compared with those that are built in', () => {
    for (const name of colourNames) {
      const [, value = ''] = new RegExp(`--four-signs-${name}, (#\\w+)\\)`).exec(tokens) ?? [];
      const whole = value.length === 4 ? value.replace(/\w/g, '$&$&') : value;
      assert.equal(whole, builtIn[name], name);
    }
    assert.deepEqual(refusedColours({}), []);
  });

  test('have the contrast that WCAG computes', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });

  test('are refused below 7:1 for text and 3:1 for edges, and not at them', () => {
    assert.deepEqual(
      refusedColours({text: '#767676', border: '#bbbbbb', focus: '#8a8a8a', accent: '#525252'}).map(
        ({name, needs}) => [name, needs],
      ),
      [
        ['text', 7],
        ['border', 3],
      ],
    );
  });

  test('are refused where the tags would not draw them: on what is raised, too', () => {
    assert.equal(contrast('#595959', '#ffffff').toFixed(2), '7.00');
    assert.deepEqual(
      refusedColours({accent: '#595959'}).map(({name}) => name),
      ['accent'],
    );
  });

  test('are offered with the nearest that passes, whatever was chosen', () => {
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(colourNames.map((name) => [name, hex])), {requiredKeys: []}),
        (given) => {
          let colours = {...given};
          // First the surface, then what stands on it.
          for (let turn = 0; turn < 3; turn += 1)
            for (const {name, nearest} of refusedColours(colours))
              if (nearest) colours = {...colours, [name]: nearest};
          const left = refusedColours(colours);
          // A light and a dark surface together leave no colour for text.
          assert.deepEqual(
            left.filter(({nearest}) => nearest),
            [],
          );
          if (!given.raised && !given.surface) assert.deepEqual(left, []);
        },
      ),
      {numRuns: 300},
    );
  });

  test('are changed as little as can be: one step nearer does not pass', () => {
    const [{nearest}] = refusedColours({text: '#8899aa'});
    assert.ok(nearest && contrast(nearest, builtIn.raised) >= 7);
    assert.ok(contrast(nearest, builtIn.raised) < 7.2, nearest);
  });

  test('are in the snippet when all of them pass, and none of them while one does not', () => {
    assert.equal(writeColours(withColours({accent: '#003366', text: '#999999'})), '');
    assert.equal(
      writeColours(withColours({accent: '#003366'})),
      ':root {\n  --four-signs-accent: #003366;\n}\n',
    );
    const {parts} = makeEmbed(withColours({accent: '#003366'}), knownRelease());
    assert.ok(parts.some(({id}) => id === 'colours'));
  });

  test('leave the exit dark where danger is light, since its words are white', () => {
    const dark = {
      surface: '#101010',
      raised: '#202020',
      text: '#ffffff',
      accent: '#aaddff',
      border: '#999999',
      focus: '#ddccff',
      danger: '#ffb4ab',
    };
    assert.deepEqual(refusedColours(dark), []);
    assert.match(
      writeColours(withColours(dark)),
      /four-signs-exit \{\n {2}--four-signs-danger: #951b1b/,
    );
  });
});
