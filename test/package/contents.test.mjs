/** What is in the archive that npm hands out. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {cdnFiles, framedPages} from '../../scripts/build/cdn-files.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));

describe('the package that npm hands out', () => {
  let files = [];

  before(() => {
    const cache = mkdtempSync(join(tmpdir(), 'four-signs-npm-'));
    const [pack] = JSON.parse(
      execFileSync(
        'npm',
        ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline', `--cache=${cache}`],
        {
          cwd: top,
          encoding: 'utf8',
          shell: process.platform === 'win32',
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      ),
    );
    rmSync(cache, {recursive: true});
    // npm writes *** for what looks like a key, and a UUID does: those names are read from the
    // disk.
    const folders = new Set();
    files = pack.files.flatMap(({path}) => {
      if (!path.endsWith('/***.json')) return path;
      const folder = path.replace('***.json', '');
      if (folders.has(folder)) return [];
      folders.add(folder);
      return readdirSync(join(top, folder)).map((name) => folder + name);
    });
  });

  test('has every script file, the style of the fallback, and the list that vouches for them', () => {
    for (const name of [
      ...Object.keys(cdnFiles),
      ...Object.keys(framedPages),
      'fallback.css',
      'room.css',
      'integrity.json',
      'licences.txt',
    ]) {
      assert.ok(files.includes(`dist/cdn/${name}`), name);
    }
  });

  test('has the description of the elements', () => {
    assert.ok(files.includes('dist/custom-elements.json'));
  });

  test('has a licence, a README, and types beside every module', () => {
    assert.ok(files.includes('LICENSE'));
    assert.ok(files.includes('README.md'));
    const modules = files.filter((name) => /^dist\/esm\/.*\.js$/.test(name));
    assert.ok(modules.length > 20);
    assert.deepEqual(
      modules.filter((name) => !files.includes(name.replace(/\.js$/, '.d.ts'))),
      [],
    );
  });

  test('has each tag as HTML that any server can print as it is: whole, with 999, and no script', () => {
    const pages = files.filter((name) => name.startsWith('dist/html/'));
    assert.equal(pages.length, 4 * 5 * 2);
    for (const name of pages) {
      const [tag] = name.replace('dist/html/', '').split('.');
      const html = readFileSync(join(top, name), 'utf8').trim();
      assert.ok(html.startsWith(`<${tag} `) && html.endsWith(`</${tag}>`), name);
      assert.doesNotMatch(html, /<script|\son\w+=/, name);
      if (/checklist|helplines/.test(tag)) assert.match(html, /href="tel:999"/, name);
    }
  });

  test('has what editors read, where package.json says', () => {
    const manifest = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
    assert.ok(files.includes(manifest['web-types'].replace('./', '')));
    assert.ok(files.includes(manifest.customElements.replace('./', '')));
  });

  test('has the facts as open data, each with its schema and its types, and a page of them', () => {
    for (const name of ['helplines', 'campaigns', 'police-forces', 'changes'])
      for (const ending of ['json', 'schema.json', 'd.ts'])
        assert.ok(files.includes(`dist/data/v1/${name}.${ending}`), `${name}.${ending}`);
    assert.ok(files.includes('dist/data/v1/index.html'));
  });

  test('has nothing else', () => {
    const expected = [
      /^dist\/esm\/(?:content|domain|elements|entries|styles)\/[\w./-]+\.(?:js|js\.map|d\.ts)$/,
      /^dist\/cdn\/four-signs(?:-[a-z]+|\.[a-z]{2})?\.js$/,
      /^dist\/cdn\/four-signs-frame(?:-[a-z]+)?\.html$/,
      /^dist\/cdn\/(?:(?:fallback|room)\.css|integrity\.json|licences\.txt)$/,
      /^dist\/check\/(?:(?:four-signs|command|shared)\.js|licences\.txt)$/,
      /^dist\/html\/four-signs-[a-z]+\.[a-z-]+\.[a-z]+\.html$/,
      /^dist\/custom-elements\.json$/,
      /^dist\/data\/v1\/(?:[a-z-]+\.(?:json|schema\.json|d\.ts)|index\.html)$/,
      /^dist\/data\/v1\/open-referral-uk\/(?:en|cy)\/[a-z_]+(?:\/[0-9a-f-]{36})?\.json$/,
      /^dist\/data\/v1\/schema-org\/[a-z-]+\.(?:en|cy)\.jsonld$/,
      /^dist\/four-signs\.(?:tokens|resolver)\.json$/,
      /^integrations\/angular\/four-signs\.directives\.ts$/,
      /^integrations\/editors\/(?:vscode\.(?:html|css)-custom-data|web-types)\.json$/,
      /^integrations\/figma\/(?:light|dark)(?:-more-contrast)?\.tokens\.json$/,
      /^integrations\/types\/[a-z0-9.-]+\.d\.ts$/,
      /^(?:LICENSE|CONTENT-LICENSE\.md|README\.md|CHANGELOG\.md|SECURITY\.md|package\.json)$/,
    ];
    assert.deepEqual(
      files.filter((name) => !expected.some((pattern) => pattern.test(name))),
      [],
    );
  });

  test('names no folder of the machine it was made on', () => {
    const text = files
      .filter((name) => /\.(?:js|map|json|ts|css|txt)$/.test(name))
      .map((name) => [name, readFileSync(join(top, name), 'utf8')]);
    assert.deepEqual(
      text.filter(([, content]) => content.includes(top.replace(/\/$/, ''))).map(([name]) => name),
      [],
    );
  });
});
