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
const frameworks = ['react', 'react-18', 'preact', 'solid', 'vue', 'svelte'];
const documents = ['helplines', 'campaigns', 'police-forces', 'changes'];
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

  for (const tag of tags) {
    test(`import {${tag}Html} from 'four-signs/static'`, async () => {
      /** @type {Record<string, any>} */
      const functions = await import('four-signs/static');
      const write = functions[`${tag}Html`];
      assert.match(
        write({lang: 'cy'}),
        new RegExp(
          `^<four-signs-${tag} data-static lang="cy">[^]*href=".*</four-signs-${tag}>$`,
          's',
        ),
      );
    });
  }

  test("import {registerContent} from 'four-signs/country'", async () => {
    const {makeFragments, registerContent, registerFallback} = await import('four-signs/country');
    for (const each of [makeFragments, registerContent, registerFallback])
      assert.equal(typeof each, 'function');
  });

  test("import 'four-signs/define'", async () => {
    await import('four-signs/define');
  });

  for (const tag of tags) {
    test(`import 'four-signs/define/${tag}'`, async () => {
      await import(`four-signs/define/${tag}`);
    });
  }

  for (const file of [
    'fallback.css',
    'room.css',
    'html/four-signs-helplines.wales.cy.html',
    'editors/vscode.html-custom-data.json',
    'editors/vscode.css-custom-data.json',
    'editors/web-types.json',
    ...documents.flatMap((name) => [`data/${name}.json`, `data/${name}.schema.json`]),
    'data/schema-org/wales.cy.jsonld',
    'data/open-helplines.json',
    'custom-elements.json',
    'package.json',
  ]) {
    test(`four-signs/${file}`, () => {
      assert.ok(existsSync(resolveFile(`four-signs/${file}`)));
    });
  }
});

describe('what cannot', () => {
  for (const path of [
    'dist/esm/entries/index.js',
    'dist/cdn/four-signs.js',
    'elements/week/element.js',
    'content/helplines/facts.js',
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
  test('exports nothing else', () => {
    assert.deepEqual(
      Object.keys(manifest.exports).sort(),
      [
        '.',
        './country',
        './custom-elements.json',
        './data/*',
        ...documents.map((name) => `./data/${name}.json`),
        './define',
        './editors/*',
        './fallback.css',
        './figma/*',
        './html/*',
        './package.json',
        './room.css',
        './static',
        './tokens.json',
        './tokens.resolver.json',
        ...tags.flatMap((tag) => [`./${tag}`, `./define/${tag}`]),
        ...frameworks.map((framework) => `./types/${framework}`),
      ].sort(),
    );
  });

  test('every door leads to a file, and its types to another', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    assert.deepEqual(
      targets.filter(
        (target) =>
          !existsSync(
            join(
              top,
              target
                .replace('html/*', 'html/four-signs-exit.uk.en.html')
                .replace('v1/*', 'v1/index.html')
                .replace('figma/*', 'figma/light.tokens.json')
                .replace('*', 'web-types.json'),
            ),
          ),
      ),
      [],
    );
  });

  test('Lit is the only package that a visitor gets', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    assert.equal(manifest.optionalDependencies ?? manifest.bundledDependencies, undefined);
    // What the command uses where it is there. npm installs neither by itself.
    assert.deepEqual(manifest.peerDependenciesMeta, {
      'axe-core': {optional: true},
      'puppeteer-core': {optional: true},
    });
    assert.deepEqual(
      Object.keys(manifest.peerDependencies),
      Object.keys(manifest.peerDependenciesMeta),
    );
  });

  test('nothing of ours runs while it is installed', () => {
    const hooks = [
      'preinstall',
      'install',
      'postinstall',
      'prepublish',
      'prepare',
      'preprepare',
      'postprepare',
    ];
    assert.deepEqual(
      hooks.filter((name) => name in manifest.scripts),
      [],
    );
  });

  test('a bundler keeps the files that register a tag, and may drop the rest', () => {
    const kept = manifest.sideEffects.map(
      (glob) =>
        new RegExp(
          `^${glob.replace(/^\.\//, '').replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`,
        ),
    );
    const keeps = (file) => kept.some((glob) => glob.test(file));
    for (const tag of tags) {
      assert.ok(keeps(`dist/esm/elements/${tag}/define.js`));
      assert.ok(keeps(`dist/esm/entries/define/${tag}.js`));
      assert.ok(keeps(`dist/esm/entries/content/${tag}.js`));
      assert.ok(!keeps(`dist/esm/elements/${tag}/element.js`));
    }
    assert.ok(keeps('dist/esm/entries/define.js'));
    assert.ok(!keeps('dist/esm/entries/index.js'));
  });
});
