/**
 * The Drupal module, as it is handed out: dist/drupal/four_signs.zip. It was never run inside
 * Drupal; integrations/localgov-drupal/README.md says what a person must try. Here its files are
 * read as Drupal would read them, and its templates are drawn by Twig for Node. That PHP can read
 * its PHP is held by test/wordpress/php.test.mjs, which has PHP.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import Ajv from 'ajv';
import {load} from 'js-yaml';
import Twig from 'twig';
import {everyLanguageFiles} from '../../scripts/build/cdn-files.mjs';
import {unzip, zip} from '../../scripts/build/zip.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const read = (name) => readFileSync(`${top}${name}`);
const {version} = JSON.parse(read('package.json').toString());
const archive = read('dist/drupal/four_signs.zip');
const files = unzip(archive);
const text = (name) => files.get(`four_signs/${name}`)?.toString() ?? '';
const yml = (name) => /** @type {any} */ (load(text(name)));
const elements = JSON.parse(read('dist/custom-elements.json').toString())
  .modules.flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);
const integrity = JSON.parse(read('dist/cdn/integrity.json').toString());
const nations = ['england', 'wales', 'scotland', 'northern-ireland'];
const component = (tag) => yml(`components/${tag}/${tag}.component.yml`);
const propOf = (name) => name.replaceAll('-', '_');
const pathsEnding = (...endings) =>
  [...files.keys()].filter((path) => endings.some((ending) => path.endsWith(ending)));

/** What Drupal's site tells a template. */
let site = {nation: '', href: '', lang: 'en'};
Twig.extendFunction('four_signs_site', () => site);

/** A component, drawn as Drupal draws it: everything printed is escaped. */
function draw(tag, props = {}, itsSite = {}) {
  site = {nation: '', href: '', lang: 'en', ...itsSite};
  const template = Twig.twig({
    data: text(`components/${tag}/${tag}.twig`),
    autoescape: true,
    rethrow: true,
  });
  return template.render(props);
}

/** The words alone, without the tag around them and without what is between lines. */
const wordsOf = (html) =>
  html
    .trim()
    .replace(/^<four-signs-[^>]*>|<\/four-signs-\w+>$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const built = (tag, nation, lang) =>
  wordsOf(read(`dist/html/${tag}.${nation || 'uk'}.${lang}.html`).toString());

const openingOf = (html) => /<four-signs-[^>]*>/.exec(html)?.[0] ?? '';

describe('the zip that a council puts into modules/custom', () => {
  test('holds these files and no other', () => {
    assert.deepEqual(
      [...files.keys()],
      [
        'LICENSE.txt',
        ...[...everyLanguageFiles, 'fallback.css', 'licences.txt'].map(
          (name) => `assets/${version}/${name}`,
        ),
        'assets/four-signs-frame.html',
        ...elements.flatMap(({tagName}) =>
          ['component.yml', 'twig'].map((kind) => `components/${tagName}/${tagName}.${kind}`),
        ),
        'composer.json',
        'config/install/four_signs.settings.yml',
        'config/schema/four_signs.schema.yml',
        'four_signs.ckeditor5.yml',
        'four_signs.info.yml',
        'four_signs.libraries.yml',
        'four_signs.links.menu.yml',
        'four_signs.module',
        'four_signs.routing.yml',
        'four_signs.services.yml',
        'js/four-signs.ckeditor5.js',
        'src/ExitPages.php',
        'src/Form/SettingsForm.php',
        'src/Plugin/Block/FourSignsBlock.php',
        'src/Plugin/Derivative/FourSignsBlocks.php',
        'src/Plugin/Filter/FourSignsPlaces.php',
        'src/SiteExtension.php',
      ]
        .map((path) => `four_signs/${path}`)
        .sort(),
    );
  });

  test('is the same whoever builds it', () => {
    assert.ok(zip(new Map([...files].reverse())).equals(archive));
  });

  test('every yml and json file can be read', () => {
    const paths = pathsEnding('.yml', '.json');
    assert.ok(paths.length > 10);
    for (const path of paths) assert.ok(load(String(files.get(path))), path);
  });

  test('every PHP class stands where Drupal looks for it', () => {
    const paths = pathsEnding('.php', '.module');
    assert.equal(paths.length, 7);
    for (const path of paths) {
      const input = String(files.get(path));
      assert.match(input, /^declare\(strict_types=1\);$/m, path);
      const [, folder, name] = /\/src\/(?:(.+)\/)?(\w+)\.php$/.exec(path) ?? [];
      if (!name) continue;
      const space = ['Drupal', 'four_signs', ...(folder ? folder.split('/') : [])].join('\\');
      assert.ok(input.includes(`\nnamespace ${space};\n`), path);
      assert.match(input, new RegExp(`^final class ${name}\\b`, 'm'), path);
    }
  });

  test('every class that is named in a yml file is there', () => {
    for (const path of pathsEnding('services.yml', 'routing.yml'))
      for (const [, name] of String(files.get(path)).matchAll(/Drupal\\four_signs\\([\w\\]+)/g))
        assert.ok(text(`src/${name.replaceAll('\\', '/')}.php`), `${path}: ${name}`);
  });

  test('says its version, and the Drupal that it is for', () => {
    assert.equal(yml('four_signs.info.yml').version, version);
    assert.equal(yml('composer.json').version, version);
    assert.equal(yml('four_signs.info.yml').core_version_requirement, '^10.3 || ^11');
    assert.equal(yml('composer.json').require['drupal/core'], '^10.3 || ^11');
    assert.equal(yml('composer.json').license, 'GPL-3.0-or-later');
    assert.match(text('LICENSE.txt'), /GNU GENERAL PUBLIC LICENSE\s+Version 3/);
    for (const [path, content] of files)
      assert.ok(path.includes('/assets/') || !content.includes('{version}'), path);
  });

  test('says to whoever installs it that it was not tried inside Drupal', () => {
    assert.match(yml('four_signs.info.yml').description, /Not yet tried inside Drupal\./);
    assert.match(
      read('integrations/localgov-drupal/README.md').toString(),
      /never run inside Drupal/,
    );
  });

  test('asks nobody for anything, and keeps nothing about a visitor', () => {
    for (const path of pathsEnding('.php', '.module', '.ckeditor5.js'))
      assert.doesNotMatch(
        String(files.get(path)),
        /http_?client|curl_|fsockopen|file_get_contents|setcookie|session|logger|\bstate\b|database|REMOTE_ADDR|getClientIp|headers->get|https?:\/\/(?!\.\*)/i,
        path,
      );
  });
});

describe('the libraries', () => {
  const libraries = yml('four_signs.libraries.yml');

  test('give visitors the very files that were built, unchanged, deferred, each with its integrity', () => {
    const assets = Object.values(libraries).flatMap(({js = {}, css = {}}) => [
      ...Object.entries(js),
      ...Object.values(css).flatMap((each) => Object.entries(each)),
    ]);
    const ours = assets.filter(([path]) => path.startsWith('assets/'));
    assert.deepEqual(
      ours.map(([path]) => path).sort(),
      [...everyLanguageFiles, 'fallback.css'].map((name) => `assets/${version}/${name}`).sort(),
    );
    for (const [path, {preprocess, minified, attributes}] of ours) {
      const name = path.replace(/^.*\//, '');
      assert.ok(files.get(`four_signs/${path}`)?.equals(read(`dist/cdn/${name}`)), path);
      assert.equal(attributes.integrity, integrity[name].integrity, path);
      assert.equal(attributes.crossorigin, 'anonymous', path);
      assert.equal(attributes.defer, name.endsWith('.js') ? true : undefined, path);
      // Joined with others, it would no longer fit its integrity.
      assert.equal(preprocess, false, path);
      assert.equal(minified, true, path);
    }
    for (const [path] of assets) assert.ok(text(path), path);
  });

  test('are there under each name that the module attaches', () => {
    const named = [
      ...elements.flatMap(({tagName}) => component(tagName).libraryOverrides.dependencies),
      ...pathsEnding('.php', '.module', '.yml').flatMap((path) =>
        [...String(files.get(path)).matchAll(/\bfour_signs\/[\w.]+/g)].map(([name]) => name),
      ),
    ];
    assert.ok(named.length > elements.length);
    for (const name of named) assert.ok(libraries[name.replace('four_signs/', '')], name);
  });
});

describe('the components', () => {
  const validate = new Ajv().compile(
    JSON.parse(read('test/package/drupal/component.schema.json').toString()),
  );

  // Core validates what a component takes as JSON Schema of this draft.
  const isDraft4 = new Ajv({schemaId: 'id', meta: false}).compile(
    JSON.parse(read('node_modules/ajv/lib/refs/json-schema-draft-04.json').toString()),
  );

  for (const {tagName, attributes} of elements) {
    const {props} = component(tagName);

    test(`${tagName} is what Drupal asks of a component`, () => {
      assert.ok(validate(component(tagName)), JSON.stringify(validate.errors, null, 2));
      assert.ok(isDraft4(props), JSON.stringify(isDraft4.errors));
      assert.match(tagName, /^[a-z]([a-zA-Z0-9_-]*[a-zA-Z0-9])*$/);
    });

    test(`${tagName} lets an editor set everything that the tag can do, and each choice by a label`, () => {
      assert.deepEqual(
        Object.keys(props.properties).filter((name) => name !== 'href'),
        attributes.map(({name}) => propOf(name)),
      );
      for (const {name, type} of attributes) {
        const prop = props.properties[propOf(name)];
        const values = (type.text.match(/(?<=')[^']+(?=')/g) ?? []).filter((each) =>
          /\w/.test(each),
        );
        if (values.length) assert.deepEqual([...prop.enum].sort(), values.sort(), name);
        // JavaScript lists keys that are numbers by themselves, and first.
        assert.deepEqual(
          Object.keys(prop['meta:enum'] ?? {}).sort(),
          (prop.enum ?? []).map(String).sort(),
          name,
        );
        const types = {boolean: 'boolean', number: 'integer'};
        assert.equal(prop.type, types[type.text] ?? 'string', name);
      }
    });

    test(`${tagName} may be kept as a block, setting by setting`, () => {
      const schema = yml('config/schema/four_signs.schema.yml');
      const kept = schema[`block.settings.four_signs:${tagName}`].mapping.props.mapping;
      assert.deepEqual(
        Object.entries(kept).map(([name, {type}]) => [name, type]),
        Object.entries(props.properties).map(([name, {type}]) => [name, type]),
      );
    });

    for (const nation of ['', ...nations])
      for (const lang of ['en', 'cy'])
        test(`${tagName} has the words and numbers for ${nation || 'all nations'} in ${lang} without a script`, () => {
          const words = built(tagName, nation, lang);
          const chosen = draw(tagName, {nation, lang});
          assert.equal(wordsOf(chosen), words);
          assert.match(openingOf(chosen), new RegExp(` lang="${lang}"`));
          // The same, where the site decides.
          assert.equal(wordsOf(draw(tagName, {}, {nation, lang})), words);
          if (tagName !== 'four-signs-exit') assert.match(words, /href="tel:/);
        });

    test(`${tagName} hands each setting on to the tag, escaped`, () => {
      const nasty = `"><script>alert('x')</script>`;
      for (const {name, type} of attributes.filter((each) => each.name !== 'lang')) {
        const html = draw(tagName, {[propOf(name)]: type.text === 'boolean' ? true : nasty});
        assert.doesNotMatch(html, /<script|"><scr/, name);
        if (type.text === 'boolean') assert.match(openingOf(html), new RegExp(` ${name}[ >]`));
        else assert.ok(html.includes(` ${name}="&quot;&gt;&lt;script&gt;`), `${name}: ${html}`);
      }
    });

    test(`${tagName} takes no word for a yes: the exit's shortcut stays on`, () => {
      for (const {name} of attributes.filter(({type}) => type.text === 'boolean'))
        for (const word of ['false', 'no', '0', '', 0, false, null])
          assert.doesNotMatch(
            openingOf(draw(tagName, {[propOf(name)]: word})),
            new RegExp(` ${name}[ >=]`),
          );
    });

    test(`${tagName} is safe with a wrong nation and language: every nation's numbers, in English`, () => {
      const html = draw(tagName, {nation: 'france', lang: 'fr'});
      assert.equal(wordsOf(html), built(tagName, '', 'en'));
      assert.match(openingOf(html), / lang="en"/);
    });

    test(`${tagName} says nothing of a setting that nobody set`, () => {
      assert.equal(openingOf(draw(tagName)), `<${tagName} lang="en">`);
    });
  }

  test('a level moves the heading of the words, and only a real level does', () => {
    assert.match(draw('four-signs-helplines', {heading_level: 3}), /<h3>.*<\/h3>/);
    assert.match(draw('four-signs-helplines', {heading_level: '9'}), /<h2>.*<\/h2>/);
  });

  test('a zero is a value: the exit may stand at the very edge', () => {
    // Twig for Node takes 0 for nothing where it is compared, so that a string stands for it here.
    assert.match(openingOf(draw('four-signs-exit', {distance: '0'})), / distance="0"/);
  });

  test("a police force decides the nation, and not the site's setting", () => {
    const html = draw('four-signs-helplines', {police_force: 'dorset'}, {nation: 'wales'});
    // An empty one keeps the site's, which is on <html>, from the tag.
    assert.match(openingOf(html), / nation(?=[ >])(?!=)/);
    assert.equal(wordsOf(html), built('four-signs-helplines', '', 'en'));
    const own = {police_force: 'dorset', nation: 'england'};
    assert.match(
      openingOf(draw('four-signs-helplines', own, {nation: 'wales'})),
      / nation="england"/,
    );
    const none = draw('four-signs-helplines', {police_force: 'dorset'});
    assert.doesNotMatch(openingOf(none), / nation/);
  });

  test('the exit leads where the site or the editor wants it to, by https alone', () => {
    const leads = (props, itsSite) =>
      /<a href="([^"]*)"/.exec(draw('four-signs-exit', props, itsSite))?.[1];
    const bbc = 'https://www.bbc.co.uk/weather';
    assert.equal(leads(), bbc);
    assert.equal(leads({}, {href: 'https://www.example.org/a'}), 'https://www.example.org/a');
    assert.equal(leads({href: 'https://www.example.org/b'}), 'https://www.example.org/b');
    assert.equal(leads({href: 'javascript:alert(1)'}), bbc);
    assert.equal(leads({href: 'http://www.example.org/'}), bbc);
    assert.doesNotMatch(draw('four-signs-exit', {href: 'https://x/"><script>'}), /<script/);
  });
});

describe('the text editor', () => {
  const {ckeditor5, drupal} = yml('four_signs.ckeditor5.yml').four_signs_tags;

  test('keeps each tag and the placeholder with every setting, and nothing that runs', () => {
    for (const {tagName, attributes} of elements) {
      const names = attributes.map(({name}) => name);
      assert.ok(drupal.elements.includes(`<${tagName}>`));
      assert.ok(drupal.elements.includes(`<${tagName} ${names.join(' ')}>`));
      const allowed = ckeditor5.config.htmlSupport.allow.find(({name}) => name === tagName);
      assert.deepEqual(
        allowed.attributes.map(({key}) => key),
        names,
      );
      const {attributes: ofDiv} = ckeditor5.config.htmlSupport.allow.find(
        ({name}) => name === 'div',
      );
      for (const name of ['four-signs', ...names])
        assert.ok(
          ofDiv.some(({key}) => key === `data-${name}`),
          name,
        );
    }
    const all = ckeditor5.config.htmlSupport.allow.flatMap(({attributes}) =>
      attributes.map(({key}) => key),
    );
    assert.deepEqual(
      all.filter((name) => /^(?:on(?!ly$)|style$)/.test(name)),
      [],
    );
  });

  test('is changed only in a text format that has our filter', () => {
    const [, id] =
      /#\[Filter\(\s+id: '(\w+)'/.exec(text('src/Plugin/Filter/FourSignsPlaces.php')) ?? [];
    assert.deepEqual(drupal.conditions, {filter: id});
  });

  test('knows the tags before General HTML Support asks', () => {
    assert.deepEqual(ckeditor5.plugins, [
      'htmlSupport.DataSchema',
      'fourSigns.FourSigns',
      'htmlSupport.GeneralHtmlSupport',
    ]);
    const known = [];
    /** @type {any} */
    const window = {CKEditor5: {}};
    vm.runInNewContext(text('js/four-signs.ckeditor5.js'), {window});
    const {FourSigns} = window.CKEditor5.fourSigns;
    assert.equal(FourSigns.pluginName, 'FourSigns');
    FourSigns({
      plugins: {
        get: (name) =>
          name === 'DataSchema' && {registerBlockElement: ({view}) => known.push(view)},
      },
    });
    assert.deepEqual(known.sort(), elements.map(({tagName}) => tagName).sort());
  });
});

test('the filter finds each way to mark a place, and loads nothing for other texts', () => {
  const [, pattern] =
    /preg_match\('\/(.+)\/i', \(string\) \$text\)/.exec(
      text('src/Plugin/Filter/FourSignsPlaces.php'),
    ) ?? [];
  const isPlace = (html) => new RegExp(pattern, 'i').test(html);
  for (const html of [
    '<four-signs-helplines nation="wales">',
    '<div data-four-signs="week">',
    '<p><a href="/help#four-signs-helplines?nation=wales">In danger: 999</a></p>',
  ])
    assert.ok(isPlace(html), html);
  for (const html of ['<p>Four signs of stalking</p>', '<a href="/four-signs">'])
    assert.ok(!isPlace(html), html);
});
