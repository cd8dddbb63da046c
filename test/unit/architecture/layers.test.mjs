import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {layerOf, objection} from './layers.mjs';
import {importsOf, sourceFiles, surroundingsOf, top} from './read-imports.mjs';

const files = sourceFiles();
const layers = [
  'content',
  'domain',
  'styles',
  'elements',
  'embed',
  'entries',
  'check',
  'partner-pages',
];

describe('who imports whom', () => {
  test('every arrow between two files points the way that src/README.md says', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap((what) => {
        const why = objection(file, what);
        return why ? [`${file}:${what.line} → ${what.to}\n    ${why}.`] : [];
      }),
    );
    assert.deepEqual(wrong, [], `\n${wrong.join('\n')}\n`);
  });

  test('every import of a file leads to one', () => {
    const lost = files.flatMap((file) =>
      importsOf(file)
        .filter(({to}) => to.startsWith('src/') && !existsSync(join(top, to)))
        .map(({to, line}) => `${file}:${line} → ${to}`),
    );
    assert.deepEqual(lost, []);
  });

  test('no imports go round in a circle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({typesOnly}) => !typesOnly)
          .map(({to}) => to),
      ]),
    );
    const circles = [];
    const done = new Set();
    const walk = (file, path) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const to of graph.get(file) ?? []) walk(to, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) walk(file, []);
    assert.deepEqual(circles, []);
  });

  test('the exit never loads Lit, by whatever path of imports', () => {
    const start = 'src/entries/cdn/exit.ts';
    const seen = new Set();
    const roads = [];
    const walk = (file, path) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const {to, typesOnly} of importsOf(file)) {
        if (typesOnly) continue;
        if (to.startsWith('src/')) walk(to, [...path, to]);
        else roads.push([...path, to].join(' → '));
      }
    };
    walk(start, [start]);
    assert.deepEqual(roads, []);
  });

  test('facts and decisions know no page and no clock', () => {
    const wrong = files
      .filter((file) => ['content', 'domain'].includes(layerOf(file)))
      .flatMap((file) =>
        surroundingsOf(file).map(({name, line}) => `${file}:${line} uses ${name}: hand it in`),
      );
    assert.deepEqual(wrong, []);
  });

  test('every file of src belongs to a layer', () => {
    assert.deepEqual(
      files.filter((file) => !layers.includes(file.split('/')[1])),
      [],
    );
  });
});

describe('an arrow that points the wrong way is named in words', () => {
  const why = (from, to, typesOnly = false) => objection(from, {to, typesOnly}) ?? 'may';

  test('from facts to a decision', () => {
    assert.match(
      why('src/content/week/facts.ts', 'src/domain/choose-guidance.ts'),
      /facts and words/,
    );
  });
  test('from a decision to facts, but not to their types, nor to the lists they derive from', () => {
    assert.match(
      why('src/domain/choose-guidance.ts', 'src/content/helplines/facts.ts'),
      /handed their facts/,
    );
    assert.equal(why('src/domain/choose-guidance.ts', 'src/content/types.ts', true), 'may');
    assert.equal(why('src/domain/choose-guidance.ts', 'src/content/vocabulary.ts'), 'may');
    assert.equal(
      why('src/domain/choose-guidance.ts', 'src/content/jurisdiction/current.ts'),
      'may',
    );
    assert.match(
      why('src/domain/choose-guidance.ts', 'src/content/emergency/facts.ts'),
      /handed their facts/,
    );
  });
  test('from a decision to Lit', () => {
    assert.match(why('src/domain/choose-guidance.ts', 'lit'), /nothing of Lit/);
  });
  test('from an element to words, but not to what is true of the country alone', () => {
    assert.match(
      why('src/elements/week/element.ts', 'src/content/week/en.ts'),
      /handed its facts and words/,
    );
    assert.equal(why('src/elements/week/element.ts', 'src/content/jurisdiction/current.ts'), 'may');
    for (const file of ['emergency/facts', 'emergency/en', 'jurisdiction/facts'])
      assert.match(
        why('src/elements/week/element.ts', `src/content/${file}.ts`),
        /handed its facts and words/,
      );
    assert.equal(why('src/elements/week/element.ts', 'src/content/vocabulary.ts'), 'may');
    assert.match(
      why('src/elements/week/element.ts', 'src/content/fallback/fragments.ts'),
      /handed its facts and words/,
    );
  });
  test('from one tag to another', () => {
    assert.match(
      why('src/elements/week/element.ts', 'src/elements/exit/element.ts'),
      /elements\/core/,
    );
  });
  test('from what is shared to a tag', () => {
    assert.match(
      why('src/elements/core/heading.ts', 'src/elements/week/styles.ts'),
      /names no tag/,
    );
  });
  test('from an element to an entry', () => {
    assert.match(why('src/elements/week/element.ts', 'src/entries/define.ts'), /entries bring/);
  });
  test('from the exit to Lit', () => {
    assert.match(why('src/elements/exit/element.ts', 'lit'), /before Lit/);
  });
  test('from what a visitor loads to the command', () => {
    assert.match(why('src/entries/cdn.ts', 'src/check/command.ts'), /imports the command/);
    assert.match(why('src/embed/page.ts', 'src/check/command.ts'), /imports the command/);
    assert.equal(why('src/check/command.ts', 'src/content/helplines/facts.ts'), 'may');
  });
  test("from what a visitor loads to what is known of partners' pages, which embed and the command may read", () => {
    const list = 'src/partner-pages/superseded.ts';
    assert.match(why('src/entries/cdn.ts', list), /that a visitor loads/);
    assert.equal(why('src/embed/read-page.ts', list), 'may');
    assert.equal(why('src/check/command.ts', list), 'may');
    assert.match(why(list, 'src/elements/week/element.ts'), /imports nothing from/);
  });
  test('to one more package', () => {
    assert.match(why('src/elements/week/element.ts', 'lodash'), /only one/);
  });
  test('and an import is found on its line', () => {
    const text =
      "import type {A} from './a.js';\nimport {type B} from '../b.js';\nexport * from 'lit/html.js';\nconst c = import('./c.js');\n";
    assert.deepEqual(importsOf('src/domain/x.ts', text), [
      {to: 'src/domain/a.ts', typesOnly: true, line: 1},
      {to: 'src/b.ts', typesOnly: true, line: 2},
      {to: 'lit/html.js', typesOnly: false, line: 3},
      {to: 'src/domain/c.ts', typesOnly: false, line: 4},
    ]);
  });
  test('and so is a clock that a decision reads by itself', () => {
    const text =
      'export const now = () => new Date();\nexport const then = () => Date.now() + Number(new Date(0));\ndocument.title;';
    assert.deepEqual(
      surroundingsOf('src/domain/x.ts', text).map(({name}) => name),
      ['new Date()', 'Date.now()', 'document'],
    );
  });
});

describe('names', () => {
  /** What content blockers hide. */
  const hidden =
    /(?:^|[^a-z])(?:banner|cookie|popup|pop-up|notice|overlay|modal|ads?|advert)(?:$|[^a-z])/i;

  test('no file is called something that content blockers hide', () => {
    const all = readdirSync(join(top, 'src'), {recursive: true, encoding: 'utf8'});
    assert.deepEqual(
      all.filter((name) => hidden.test(name)),
      [],
    );
  });

  test('no class, id, part or tag is called something that content blockers hide', () => {
    const named =
      /(?:\b(?:class|id|part|name|slot)=["']([^"']+)["'])|(?:[.#]([a-z][\w-]*)(?=[^;{}()]*\{))|(?:<(four-signs-[\w-]+))/g;
    const wrong = files.flatMap((file) => {
      if (!/^src\/(?:elements|styles)\//.test(file)) return [];
      const text = readFileSync(join(top, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      return [...text.matchAll(named)]
        .map((match) => match[1] ?? match[2] ?? match[3])
        .flatMap((name) => (hidden.test(name) ? [`${file}: ${name}`] : []));
    });
    assert.deepEqual(wrong, []);
  });
});

describe('the map', () => {
  for (const layer of layers) {
    test(`${layer} says what does not belong there, last of all`, () => {
      const text = readFileSync(join(top, 'src', layer, 'README.md'), 'utf8');
      assert.match(text.split(/^## /m).pop() ?? '', /^Does not belong here\n\n- /);
    });
  }
});
