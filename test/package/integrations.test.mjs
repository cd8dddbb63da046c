/** What editors and frameworks read of the tags: integrations/. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {validateCem} from '@wc-toolkit/cem-validator';
import ts from 'typescript';

const top = fileURLToPath(new URL('../../', import.meta.url));
const read = (name) => readFileSync(join(top, name), 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json'));
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);
const within = (folder) => readdirSync(join(top, folder)).map((name) => `${folder}/${name}`);

/** What a framework's file may name beside the package: that framework. */
const packages = {
  'react.d.ts': ['react'],
  'react-18.d.ts': ['react'],
  'preact.d.ts': ['preact'],
  'solid.d.ts': ['solid-js'],
  'vue.d.ts': ['vue'],
  'svelte.d.ts': ['svelte/elements'],
  'four-signs.directives.ts': ['@angular/core', 'four-signs'],
};

describe('the types for frameworks', () => {
  for (const file of [...within('integrations/types'), ...within('integrations/angular')]) {
    const name = file.replace(/^.*\//, '');

    test(`${name} imports what the package has, and beside it its framework alone`, () => {
      const named = ts.preProcessFile(read(file)).importedFiles.map(({fileName}) => fileName);
      // `declare module 'react'` is no import, and is refused all the same where React is missing.
      const added = [...read(file).matchAll(/declare module '([^']+)'/g)].map(([, each]) => each);
      const allowed = packages[name] ?? [];
      const missing = [...named, ...added].filter((each) =>
        each.startsWith('.')
          ? !existsSync(join(top, dirname(file), each.replace(/\.js$/, '.d.ts')))
          : !allowed.includes(each),
      );
      assert.deepEqual(missing, []);
      if (!['properties.d.ts', 'fallback.css.d.ts'].includes(name))
        assert.ok(added.length || named.length, 'nothing was found to look at');
    });
  }

  test('have every attribute and property that a template may set', () => {
    const text = read('integrations/types/properties.d.ts');
    for (const {name, attributes, members} of elements) {
      const [type] = text.split(`export type ${name}Props = {`)[1]?.split('\n};') ?? [];
      assert.ok(type, name);
      const settings = members.filter(
        ({kind, readonly, deprecated}) => kind === 'field' && !readonly && !deprecated,
      );
      for (const each of [...attributes, ...settings].filter((one) => one.name !== 'lang'))
        assert.match(type, new RegExp(`^  '?${each.name}'?\\?:`, 'm'), `${name} ${each.name}`);
    }
  });

  test('take no listener for the visitor leaving: it is heard on window alone', () => {
    for (const file of ['types', 'angular', 'editors'].flatMap((each) =>
      within(`integrations/${each}`),
    ))
      assert.doesNotMatch(read(file), /four-signs-leave/, file);
  });
});

describe('the data for editors', () => {
  test('offers VS Code each tag, its attributes, and the four nations', () => {
    const {tags} = JSON.parse(read('integrations/editors/vscode.html-custom-data.json'));
    assert.deepEqual(
      tags.map(({name}) => name),
      elements.map(({tagName}) => tagName),
    );
    const {attributes} = tags.find(({name}) => name === 'four-signs-helplines');
    assert.deepEqual(
      attributes.find(({name}) => name === 'nation').values.map(({name}) => name),
      ['england', 'wales', 'scotland', 'northern-ireland'],
    );
  });

  test('offers VS Code each custom property', () => {
    const {properties} = JSON.parse(read('integrations/editors/vscode.css-custom-data.json'));
    const all = new Set(elements.flatMap(({cssProperties}) => cssProperties.map(({name}) => name)));
    assert.deepEqual(properties.map(({name}) => name).sort(), [...all].sort());
  });

  test('offers JetBrains each tag of this version', () => {
    const {name, version, contributions} = JSON.parse(read('integrations/editors/web-types.json'));
    assert.equal(name, 'four-signs');
    assert.equal(version, JSON.parse(read('package.json')).version);
    assert.deepEqual(
      contributions.html.elements.map((each) => each.name),
      elements.map(({tagName}) => tagName),
    );
  });

  test('shows an editor no text that says "undefined"', () => {
    for (const file of within('integrations/editors'))
      assert.doesNotMatch(read(file), /undefined/, file);
  });
});

test('other tools can read the description of the elements, and find it in the package', async () => {
  const severity = /** @type {const} */ ('error');
  await validateCem(structuredClone(manifest), {
    packageJsonPath: join(top, 'package.json'),
    rules: {
      packageJson: {
        packageType: severity,
        exports: severity,
        customElementsProperty: severity,
        publishedCem: severity,
      },
      manifest: {
        schemaVersion: severity,
        modulePath: severity,
        definitionPath: severity,
        exportTypes: severity,
        tagName: severity,
        // Not of the schema: a field that one analyzer adds. Types stand beside each module.
        typeDefinitionPath: 'off',
      },
    },
  });
});
