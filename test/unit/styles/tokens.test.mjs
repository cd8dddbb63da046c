/** One file holds every colour and size; whatever is written from it says the same. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {
  contrastOf,
  figmaPath,
  generatedFiles,
  resolveTokens,
  themes,
  toCss,
} from '../../../scripts/build/tokens.mjs';

const top = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path) => readFileSync(top + path, 'utf8');
const names = Object.keys(resolveTokens());
const ours = (token) => token.$extensions['four-signs'];

/** Where a host reads or sets a token, without the comments. */
const styles = [
  'src/styles/tokens.ts',
  'src/styles/base.ts',
  'src/styles/room.css',
  'src/styles/fallback.css',
]
  .concat('src/elements/exit/styles.ts')
  .map((path) => [path, read(path).replace(/\/\*[\s\S]*?\*\//g, '')]);

describe('A designer who takes the tokens', () => {
  for (const [path, text] of Object.entries(generatedFiles())) {
    test(`finds in ${path} what the tokens say`, () => {
      assert.equal(read(path), text, 'Build again, and commit what the build writes.');
    });
  }

  for (const name of names) {
    test(`finds ${name} in the styles, in the table and in Figma, in every theme`, () => {
      const token = resolveTokens()[name];
      const property = ours(token).property ?? ours(token).setBy;
      if (property) assert.ok(styles.some(([, text]) => text.includes(`var(${property}`)));
      assert.ok(styles.some(([, text]) => text.includes(toCss(token))));
      const row = JSON.parse(read('src/styles/token-table.json')).find(
        (each) => each.name === name,
      );
      assert.deepEqual(
        row.values.map(({value}) => value),
        themes.map((theme) => toCss(resolveTokens(theme)[name])),
      );
      const [group, key] = name.split('.');
      for (const theme of themes)
        assert.ok('$value' in JSON.parse(read(figmaPath(theme)))[group][key]);
    });
  }

  test('finds nowhere a property that is no token', () => {
    const known = Object.values(resolveTokens()).map((token) => ours(token).property);
    for (const [path, text] of styles) {
      for (const [property] of text.matchAll(/(?<=var\()--four-signs-[\w-]+/g))
        assert.ok(known.includes(property), `${property} in ${path}`);
    }
    for (const {name} of JSON.parse(read('src/styles/token-table.json')))
      assert.ok(names.includes(name), name);
    for (const theme of themes) {
      const groups = Object.entries(JSON.parse(read(figmaPath(theme))));
      assert.deepEqual(
        groups.flatMap(([group, tokens]) => Object.keys(tokens).map((key) => `${group}.${key}`)),
        Object.keys(resolveTokens(theme)),
      );
    }
  });

  test('finds no colour in a style of ours that is no token', () => {
    for (const [path, text] of styles) {
      const values = themes.flatMap((theme) => Object.values(resolveTokens(theme)).map(toCss));
      for (const [colour] of text.matchAll(/#[\da-f]{3,8}\b/gi)) {
        // In @supports; and the shadow of the exit.
        if (!['#000', '#0006'].includes(colour))
          assert.ok(values.includes(colour), `${colour} in ${path}`);
      }
    }
  });

  test('finds each colour written twice, in parts and in hexadecimal, as the same', () => {
    for (const theme of themes) {
      for (const [name, {$type, $value}] of Object.entries(resolveTokens(theme))) {
        if ($type !== 'color') continue;
        assert.equal($value.colorSpace, 'srgb');
        const parts = $value.hex.match(/[\da-f]{2}/g).map((part) => parseInt(part, 16));
        assert.deepEqual(
          $value.components.map((part) => Math.round(part * 255)),
          parts,
          name,
        );
      }
    }
  });

  for (const theme of themes) {
    test(`finds that every pair passes: ${theme.theme}, ${theme.contrast} contrast`, () => {
      const tokens = resolveTokens(theme);
      for (const [name, token] of Object.entries(tokens)) {
        for (const on of ours(token).contrast?.on ?? []) {
          const ratio = contrastOf(token, tokens[on] ?? tokens[`color.${on}`]);
          assert.ok(ratio >= ours(token).contrast.least, `${name} on ${on}: ${ratio}`);
        }
      }
    });
  }
});

describe('The resolver', () => {
  const resolver = JSON.parse(read('src/styles/four-signs.resolver.json'));

  test('is of the version that DTCG published, and has a default for each modifier', () => {
    assert.equal(resolver.version, '2025.10');
    for (const {contexts, default: usual} of Object.values(resolver.modifiers)) {
      assert.ok(Object.keys(contexts).length > 1);
      assert.ok(usual in contexts);
    }
    assert.equal(
      themes.length,
      Object.values(resolver.modifiers).reduce(
        (n, {contexts}) => n * Object.keys(contexts).length,
        1,
      ),
    );
  });

  test('gives text in the place of what is muted, to who asks for more contrast', () => {
    const more = resolveTokens({theme: 'dark', contrast: 'more'});
    assert.equal(toCss(more['color.muted']), toCss(more['color.text']));
    assert.equal(toCss(more['color.hairline']), '#8d9aa5');
    assert.equal(toCss(resolveTokens({theme: 'dark'})['color.muted']), '#c6d0d6');
  });
});
