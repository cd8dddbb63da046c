/**
 * The description of the elements comes from their comments. What the comments say is held against
 * what the elements do.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(top, 'dist/custom-elements.json'), 'utf8'));
const declarations = manifest.modules.flatMap(({path, declarations: all = []}) =>
  all.map((declaration) => ({...declaration, path})),
);
const elements = declarations.filter(({tagName}) => tagName);

/** The sources that draw a tag: its own folder, and for those that Lit draws, what they share. */
function sourcesOf(folder) {
  const shared = folder === 'exit' ? [] : ['elements/core', 'elements/templates', 'styles'];
  return [`elements/${folder}`, ...shared]
    .flatMap((name) =>
      readdirSync(join(top, 'src', name), {recursive: true, encoding: 'utf8'}).map((file) =>
        join(top, 'src', name, file),
      ),
    )
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
    .join('\n');
}

const names = (list) =>
  (list ?? [])
    .map(({name}) => name)
    .filter(Boolean)
    .sort();
const unique = (list) => [...new Set(list)].sort();

test('all four tags are described', () => {
  assert.deepEqual(names(elements.map(({tagName}) => ({name: tagName}))), [
    'four-signs-checklist',
    'four-signs-exit',
    'four-signs-helplines',
    'four-signs-week',
  ]);
});

test('defines these four tags and no other', () => {
  const defined = manifest.modules
    .flatMap(({exports = []}) => exports)
    .filter(({kind}) => kind === 'custom-element-definition');
  assert.deepEqual(names(defined), names(elements.map(({tagName}) => ({name: tagName}))));
});

test('explains a custom property to the end of what its comment says', () => {
  const comment = readFileSync(join(top, 'src/styles/tokens.ts'), 'utf8').replace(/\n \*\s*/g, ' ');
  const shared = elements
    .flatMap(({cssProperties = []}) => cssProperties)
    .filter(
      ({name, description}) => comment.includes(`[${name}=`) && comment.includes(description),
    );
  assert.ok(shared.length > 20, `${shared.length} properties`);
  assert.deepEqual(
    shared
      .filter(({description}) => !/^ ?(?:@cssproperty|\/)/.test(comment.split(description)[1]))
      .map(({name, description}) => `${name}: ${description}`),
    [],
  );
});

for (const element of elements) {
  const folder = element.tagName.replace('four-signs-', '');

  describe(`the description of <${element.tagName}>`, () => {
    test('has a sentence about it, and the file that registers it', () => {
      assert.ok(element.summary, '@summary');
      assert.ok(element.description, 'the comment of the class');
      const definition = manifest.modules
        .flatMap(({exports = []}) => exports)
        .find(({kind, name}) => kind === 'custom-element-definition' && name === element.tagName);
      assert.equal(definition?.declaration.name, element.name);
      assert.equal(definition?.declaration.module, element.path);
    });

    test('has the attributes that the element listens to, and explains each', async () => {
      const {[element.name]: elementClass} = await import(join(top, element.path));
      assert.deepEqual(names(element.attributes), [...elementClass.observedAttributes].sort());
      assert.deepEqual(
        element.attributes.filter(({description}) => !description).map(({name}) => name),
        [],
      );
    });

    test('has a property for each attribute, of a type that an editor can check, with its true default', async () => {
      const settings = Object.values(
        await import(join(top, 'dist/esm/elements', folder, 'settings.js')),
      ).find(({lang}) => lang);
      for (const {name, fieldName, type, default: defaultValue} of element.attributes) {
        const property = element.members.find((member) => member.name === fieldName);
        assert.equal(property?.attribute, name);
        assert.ok(type.text && !/any|unknown/.test(type.text), `${name}: ${type.text}`);
        const unset = settings[fieldName](null);
        const written =
          Array.isArray(unset) || unset === null
            ? undefined
            : typeof unset === 'string'
              ? `'${unset}'`
              : String(unset);
        assert.equal(defaultValue, written, name);
      }
    });

    test('has no member that is not for a host', () => {
      assert.deepEqual(
        names(element.members).filter((name) => /^[#_]/.test(name)),
        [],
      );
    });

    test('explains every property, event, slot and part', () => {
      const all = [
        ...(element.members ?? []).filter(({kind}) => kind === 'field'),
        ...(element.events ?? []),
        ...(element.slots ?? []),
        ...(element.cssParts ?? []),
        ...(element.cssProperties ?? []),
      ];
      assert.deepEqual(
        all.filter(({description}) => !description).map(({name}) => name),
        [],
      );
    });

    test('has for each custom property its type, and what it is where the page sets none', () => {
      const incomplete = element.cssProperties.filter(
        ({type, default: value}) => !type?.text || !value,
      );
      assert.deepEqual(names(incomplete), []);
    });

    test('offers no part: a page styles it by custom properties alone', () => {
      assert.deepEqual(element.cssParts ?? [], []);
      assert.doesNotMatch(sourcesOf(folder), /\bpart="/);
    });

    test('has the custom properties that its styles read, and no other', () => {
      const read = unique(
        [...sourcesOf(folder).matchAll(/var\((--four-signs-[\w-]+)/g)].map(([, name]) => name),
      );
      assert.deepEqual(names(element.cssProperties), read);
    });
  });
}
