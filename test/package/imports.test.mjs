/** What a person may import from the package. Each title is a line that they would write. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
const {resolve: resolveFile} = createRequire(join(top, 'package.json'));

const tags = ['checklist', 'helplines', 'week', 'exit'];
const classOf = (tag) => `FourSigns${tag[0].toUpperCase()}${tag.slice(1)}Element`;

describe('what can be imported', () => {
  test("import {FourSignsHelplinesElement} from 'four-signs'", async () => {
    const all = await import('four-signs');
    for (const tag of tags) assert.equal(typeof all[classOf(tag)], 'function', classOf(tag));
  });

  for (const tag of tags) {
    test(`import {${classOf(tag)}} from 'four-signs/${tag}'`, async () => {
      const {[classOf(tag)]: element} = await import(`four-signs/${tag}`);
      assert.equal(typeof element, 'function');
      assert.equal(element.version, manifest.version);
      assert.equal((await import('four-signs'))[classOf(tag)], element);
    });
  }

  test("import {helplinesHtml} from 'four-signs/static'", async () => {
    const {helplinesHtml} = await import('four-signs/static');
    assert.match(helplinesHtml({nation: 'wales'}), /^<four-signs-helplines data-static lang="en" nation="wales">[^]*href="tel:999"/);
  });

  test("import 'four-signs/define'", async () => {
    await import('four-signs/define');
  });

  for (const tag of tags) {
    test(`import 'four-signs/define/${tag}'`, async () => {
      await import(`four-signs/define/${tag}`);
    });
  }

  for (const file of ['fallback.css', 'custom-elements.json', 'package.json']) {
    test(`four-signs/${file}`, () => {
      assert.ok(existsSync(resolveFile(`four-signs/${file}`)));
    });
  }
});

describe('what cannot', () => {
  for (const path of [
    'dist/esm/entries/index.js',
    'dist/cdn/four-signs.js',
    'elements/week/week-element.js',
    'content/helplines/helplines.js',
    'src/entries/index.ts',
    'define/everything',
    'domain',
  ]) {
    test(`import 'four-signs/${path}'`, async () => {
      await assert.rejects(import(`four-signs/${path}`), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'});
    });
  }
});

describe('package.json', () => {
  test('has no door beside these', () => {
    assert.deepEqual(
      Object.keys(manifest.exports).sort(),
      [
        '.',
        './custom-elements.json',
        './define',
        './fallback.css',
        './package.json',
        './static',
        ...tags.flatMap((tag) => [`./${tag}`, `./define/${tag}`]),
      ].sort(),
    );
  });

  test('every door leads to a file, and its types to another', () => {
    const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target)));
    assert.deepEqual(
      targets.filter((target) => !existsSync(join(top, target))),
      [],
    );
  });

  test('Lit is the only package that a visitor gets', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    assert.equal(manifest.peerDependencies ?? manifest.optionalDependencies ?? manifest.bundledDependencies, undefined);
  });

  test('nothing of ours runs while it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepublish', 'prepare', 'preprepare', 'postprepare'];
    assert.deepEqual(
      hooks.filter((name) => name in manifest.scripts),
      [],
    );
  });

  test('a bundler keeps the files that register a tag, and may drop the rest', () => {
    const kept = manifest.sideEffects.map(
      (glob) => new RegExp(`^${glob.replace(/^\.\//, '').replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
    );
    const keeps = (file) => kept.some((glob) => glob.test(file));
    for (const tag of tags) {
      assert.ok(keeps(`dist/esm/elements/${tag}/four-signs-${tag}.js`));
      assert.ok(keeps(`dist/esm/entries/define-${tag}.js`));
      assert.ok(keeps(`dist/esm/entries/provide-${tag}.js`));
      assert.ok(!keeps(`dist/esm/elements/${tag}/${tag}-element.js`));
    }
    assert.ok(keeps('dist/esm/entries/define.js'));
    assert.ok(!keeps('dist/esm/entries/index.js'));
  });
});
