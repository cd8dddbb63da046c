/**
 * What placeholders and links cost everybody who loads the one file, also those who have neither on
 * their page.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {rollup} from 'rollup';
import configs from '../../rollup.config.mjs';

/** In bytes of brotli. */
const most = 700;

const config = /** @type {any} */ (
  configs.find(({output}) => output.file === 'dist/cdn/four-signs.js')
);

/** The one file, built as it is but for this. */
async function buildWithoutPlaces() {
  const nothing = 'export const upgradePlaces = () => {}; export const watchPlaces = () => {};';
  const load = (id) => (/elements.core.places\.js$/.test(id) ? nothing : null);
  const bundle = await rollup({...config, plugins: [{name: 'without', load}, ...config.plugins]});
  const {
    output: [{code}],
  } = await bundle.generate(config.output);
  return code;
}

/**
 * A character more or less moves where brotli begins its blocks, and the size by up to 50 bytes
 * either way: the mean of some such files is what a part weighs.
 */
function weigh(code) {
  const sizes = Array.from({length: 12}, (_, index) =>
    brotliCompressSync(code.replace('\n', `\n${';'.repeat(1 + 3 * index)}`)),
  );
  return sizes.reduce((sum, {length}) => sum + length, 0) / sizes.length;
}

test('placeholders and links cost a visitor no more than 700 bytes of the one file', async () => {
  const whole = readFileSync(new URL('../../dist/cdn/four-signs.js', import.meta.url), 'utf8');
  const without = await buildWithoutPlaces();
  assert.match(whole, /rel~=ugc/);
  assert.doesNotMatch(without, /rel~=ugc/);
  const cost = weigh(whole) - weigh(without);
  assert.ok(cost > most / 2 && cost <= most, `${cost.toFixed()} bytes of ${most}`);
});
