/** What the recipes have to copy is what "Build your embed" makes today. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {nations} from '../../../dist/esm/content/vocabulary.js';
import {defaultChoices, tagNames, ways} from '../../../dist/esm/embed/choices.js';
import {makeEmbed} from '../../../dist/esm/embed/make-embed.js';
import {knownRelease} from '../../../scripts/build/embed-page.mjs';

const folder = new URL('../../../docs/recipes/', import.meta.url);
const known = knownRelease();

const made = [defaultChoices.folder, 'https://files.example.org/four-signs'].flatMap((where) =>
  ways.flatMap((way) =>
    [null, ...nations].flatMap((nation) =>
      [...tagNames.map((tag) => [tag]), [...tagNames]].flatMap((tags) =>
        makeEmbed({...defaultChoices, way, nation, tags, folder: where}, known).parts.map(
          ({text}) => text.trim(),
        ),
      ),
    ),
  ),
);
/** The words of a tag without the tag, for a page without our script. */
const words = made.map((text) =>
  text
    .replace(/^<four-signs.*>\n|\n<\/four-signs.*>$/g, '')
    .replace(/^ {2}/gm, '')
    .trim(),
);
const lines = made.flatMap((text) => text.split('\n'));

describe('a recipe', () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
    const text = readFileSync(new URL(name, folder), 'utf8');

    test(`${name} has nothing else to copy of ours`, () => {
      const blocks = Array.from(text.matchAll(/```html\n([^]*?)```/g), ([, block = '']) =>
        block.trim(),
      ).filter((block) => /four-signs|tel:/.test(block));
      assert.ok(blocks.length, 'there is something to copy');
      for (const block of blocks) {
        // A page of ours in a frame without our script around it, and the style that keeps the room
        // in the head of a page that is measured: for-web-editors has both, and "Build your embed"
        // makes neither. What they load is its own.
        if (block.startsWith('<iframe')) {
          assert.match(block, new RegExp(`/${known.version}/four-signs-frame\\.html`));
          continue;
        }
        if (block.startsWith('<style')) {
          const [, script = ''] = block.split('</style>\n');
          assert.ok(lines.includes(script), script);
          continue;
        }
        assert.ok([...made, ...words, ...lines].includes(block), `${name}: ${block}`);
      }
    });

    if (name !== 'README.md')
      test(`${name} says what was tried, and what was not`, () => {
        const [, said = ''] = text.split('\n## What was tried, and what was not\n');
        assert.match(said, /\bNot tried: /);
        assert.match(said, /\bTried\b/);
      });
  }
});
