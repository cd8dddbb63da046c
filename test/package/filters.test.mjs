/** The table of what filters leave, and the plug-in, without the filters themselves. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {allow, FourSigns} from '../../integrations/ckeditor5/four-signs.js';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const {dependencies} = JSON.parse(read('test/filters/package.json'));
const [, table] = read('docs/for-developers.md').split('<!-- filters -->');

const elements = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

test('the table of what filters leave is of the versions that test/filters names', () => {
  for (const name of ['dompurify', 'sanitize-html', 'ckeditor5', '@tiptap/html']) {
    const version = dependencies[name].replaceAll('.', '\\.');
    assert.match(
      table,
      new RegExp(`\\| ${version} +\\|`),
      `${name}: npm run test:filters -- --write`,
    );
  }
  assert.match(table, /Run on \d{4}-\d\d-\d\d\./);
});

test('the lock file of the filters is of its package.json', () => {
  assert.deepEqual(
    JSON.parse(read('test/filters/package-lock.json')).packages[''].dependencies,
    dependencies,
  );
});

test('the plug-in for CKEditor 5 knows every tag, and lets every setting through and nothing that runs', () => {
  const known = [];
  const schema = {registerBlockElement: ({view}) => known.push(view)};
  FourSigns({plugins: {get: () => schema}});
  assert.deepEqual(known.sort(), elements.map(({tagName}) => tagName).sort());
  const [tags, placeholder] = allow;
  for (const {tagName, attributes} of elements) {
    assert.match(tagName, /** @type {RegExp} */ (tags.name));
    for (const {name} of attributes) {
      assert.match(name, tags.attributes);
      assert.match(`data-${name}`, placeholder.attributes);
    }
  }
  for (const name of ['onclick', 'style']) assert.doesNotMatch(name, tags.attributes);
  assert.match('data-four-signs', placeholder.attributes);
});
