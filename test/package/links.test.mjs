/** The documents that people read in the repository: their links lead somewhere. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {test} from 'node:test';

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'integrations', 'src'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
];

const withoutCode = (text) => text.replace(/^```[^]*?^```/gm, '');

/** What GitHub makes of the headings of a document. */
const anchorsOf = (name) =>
  [...withoutCode(readFileSync(name, 'utf8')).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('every link from one document to another leads to a file and a heading that are there', () => {
  const links = documents.flatMap((name) =>
    [...withoutCode(readFileSync(name, 'utf8')).matchAll(/\]\(([^)\s]*)\)/g)]
      .filter(([, link]) => !/^\w+:/.test(link))
      .map(([, link]) => {
        const [path, anchor] = link.split('#');
        return {name, link, file: path ? normalize(join(dirname(name), path)) : name, anchor};
      }),
  );
  assert.ok(links.length > 100, `${links.length} links`);
  assert.deepEqual(
    links
      .filter(
        ({file, anchor}) => !existsSync(file) || (anchor && !anchorsOf(file).includes(anchor)),
      )
      .map(({name, link}) => `${name}: ${link}`),
    [],
  );
});
