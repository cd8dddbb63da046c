/** The files for script tags, as they are written to dist/cdn. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parse} from 'acorn';
import {cdnFiles} from '../../scripts/build/cdn-files.mjs';
import {ceilings, measure, overBudget, readBudget} from '../../scripts/build/size-budget.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const cdn = join(top, 'dist/cdn');
const names = Object.keys(cdnFiles);
const read = (name) => readFileSync(join(cdn, name), 'utf8');

for (const name of names) {
  describe(name, () => {
    test('is JavaScript of 2017, so that it runs on the phone in a drawer', () => {
      assert.doesNotThrow(() => parse(read(name), {ecmaVersion: 2017, sourceType: 'script'}));
    });

    test('is ASCII only, so that it may be served in any encoding', () => {
      assert.equal(/[^\0-\x7f]/.exec(read(name)), null);
    });

    test('is one function: the page gets no name from it', () => {
      const {body} = parse(read(name), {ecmaVersion: 2017, sourceType: 'script'});
      const [only] = body.filter(
        (statement) =>
          statement.type !== 'EmptyStatement' && !('directive' in statement && statement.directive),
      );
      assert.equal(body.length, 1);
      assert.equal(only.type, 'ExpressionStatement');
    });

    test('needs no Trusted Types policy: it writes no text where a browser would read it as HTML', () => {
      assert.doesNotMatch(
        read(name),
        /trustedTypes|createPolicy|innerHTML|outerHTML|insertAdjacentHTML|srcdoc|DOMParser|document\.write/,
      );
    });

    test('loads nothing else', () => {
      assert.doesNotMatch(
        read(name),
        /\bimport\s*\(|\brequire\(|importScripts|sourceMappingURL|new Worker|\bfetch\(|XMLHttpRequest|sendBeacon/,
      );
    });

    test('has nothing of Lit that is for developers', () => {
      assert.doesNotMatch(
        read(name),
        /Lit is in dev mode|litIssuedWarnings|litElementVersions|litHtmlVersions|reactiveElementVersions/,
      );
    });
  });
}

describe('integrity.json', () => {
  const list = JSON.parse(read('integrity.json'));

  test('lists every script and style, and nothing that is not there', () => {
    assert.deepEqual(
      Object.keys(list),
      readdirSync(cdn)
        .filter((name) => /\.(?:js|css)$/.test(name))
        .sort(),
    );
  });

  for (const name of Object.keys(list)) {
    test(`vouches for ${name}`, () => {
      const hash = createHash('sha384')
        .update(readFileSync(join(cdn, name)))
        .digest('base64');
      assert.equal(list[name].integrity, `sha384-${hash}`);
      assert.equal(list[name].bytes, readFileSync(join(cdn, name)).length);
    });
  }
});

describe('what it weighs', () => {
  test('is what size-budget.json says', () => {
    const problems = overBudget(measure(cdn), readBudget());
    assert.deepEqual(problems, [], problems.join('\n'));
  });

  const file = (size) => ({bytes: size * 3, gzip: size + 500, brotli: size, integrity: ''});

  test('may not grow unnoticed', () => {
    assert.match(overBudget({'a.js': file(2000)}, {'a.js': 1900}).join(), /grew from 1900 to 2000/);
  });
  test('may not shrink unnoticed', () => {
    assert.match(
      overBudget({'a.js': file(1000)}, {'a.js': 1900}).join(),
      /shrank from 1900 to 1000/,
    );
  });
  test('may be as it was', () => {
    assert.deepEqual(overBudget({'a.js': file(1900)}, {'a.js': 1900}), []);
  });
  test('may not be missing from the record, nor recorded and not made', () => {
    assert.match(overBudget({'a.js': file(1)}, {}).join(), /not in size-budget/);
    assert.match(overBudget({}, {'a.js': 1}).join(), /does not make it/);
  });
  test('may never pass the ceiling, whatever is recorded', () => {
    assert.deepEqual(ceilings, {
      'four-signs.js': {brotli: 56_200},
      'four-signs.en.js': {brotli: 48_000},
      'four-signs.cy.js': {brotli: 49_800},
      'four-signs-exit.js': {gzip: 9_000},
    });
    assert.match(
      overBudget({'four-signs.js': file(56_201)}, {'four-signs.js': 56_201}).join(),
      /never be more than 56200/,
    );
  });
});
