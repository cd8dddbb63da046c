import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import Ajv from 'ajv';
import {load} from 'js-yaml';
import {criteria, statements, tests} from '../../scripts/docs/accessibility-data.mjs';
import {outOfDate} from '../../scripts/docs/accessibility.mjs';

/** The criteria of WCAG 2.2, levels A and AA. */
const wcag =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5
1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8
4.1.2 4.1.3`.split(/\s+/);

describe('What an accessibility lead reads', () => {
  test('speaks of every criterion of levels A and AA, each once', () => {
    const spoken = criteria.filter(({level}) => level !== 'AAA').map(({num}) => num);
    assert.deepEqual([...spoken].sort(), [...wcag].sort());
    assert.equal(new Set(criteria.map(({num}) => num)).size, criteria.length);
  });

  test('names tests that exist, by their titles', () => {
    for (const [id, [file, title]] of Object.entries(tests)) {
      assert.ok(existsSync(file), `${id}: ${file}`);
      const titles = [
        ...readFileSync(file, 'utf8').matchAll(/\b(?:it|test|describe)\(\s*(['"`])([^]*?[^\\])\1/g),
      ].map(([, , words]) => words);
      assert.ok(
        titles.some((words) => words.includes(title)),
        `${file} has a test “${title}”`,
      );
    }
  });

  test('says of everything that it claims how it is shown', () => {
    for (const {num, adherence, by = [], person, host} of criteria)
      if (/supports$/.test(adherence)) assert.ok(by.length || person || host, num);
    const used = new Set(/** @type {string[]} */ (criteria.flatMap(({by = []}) => by)));
    assert.deepEqual(
      Object.keys(tests).filter((id) => !used.has(id)),
      [],
      'no test is named for nothing',
    );
  });

  test('is the same for people and for programs, and is what the data say', async () => {
    assert.deepEqual(await outOfDate(), []);
  });

  test('is a report that OpenACR takes', () => {
    const schema = JSON.parse(readFileSync('test/package/openacr/openacr-0.1.0.json', 'utf8'));
    const ajv = new Ajv({allErrors: true});
    const report = load(readFileSync('docs/openacr.yaml', 'utf8'));
    assert.ok(ajv.validate(schema, report), ajv.errorsText());
    const {chapters} = /** @type {any} */ (report);
    const numbers = Object.values(chapters).flatMap((chapter) =>
      chapter.criteria.map(({num}) => num),
    );
    assert.deepEqual(
      numbers,
      ['A', 'AA', 'AAA'].flatMap((level) =>
        criteria.filter((each) => each.level === level).map(({num}) => num),
      ),
    );
  });

  test('has words for a partner in both languages, with 999 and without a promise of ours that nobody kept', () => {
    for (const words of Object.values(statements)) assert.match(words, /999/);
    assert.match(statements.en, /No person has tested it/);
  });

  test('never says that a person has tried what nobody has', () => {
    const folder = 'test/manual';
    const files = readdirSync(folder).filter((name) => name !== 'README.md');
    assert.ok(files.length >= 6, files.join());
    for (const name of files) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const items = text.match(/^\d+\. /gm) ?? [];
      const runs = text.match(/^ {3}Last run: (?:not yet run|\d{4}-\d\d-\d\d, .+)$/gm) ?? [];
      assert.ok(items.length > 4, name);
      assert.equal(runs.length, items.length, `${name}: each item says when it was last run`);
    }
  });
});
