/** The files for script tags call nothing that the oldest browsers we name do not have. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {newerFunctions} from '../../scripts/test/newer-functions.mjs';
import {cdnFiles, framedPages} from '../../scripts/build/cdn-files.mjs';

const read = (name) => readFileSync(new URL(`../../dist/cdn/${name}`, import.meta.url), 'utf8');

/** What the files use that is newer than the floor, and why an old browser gets by without it. */
const guarded = {
  '.adoptedStyleSheets':
    'read or written after replaceSync() worked, or written on a root that does not mind',
  '.replaceSync()': 'in a `try`; without it a <style> holds the rules',
  '.showPopover()': 'called where `showPopover` is there',
  '.hidePopover()': 'called where `showPopover` is there',
  '.popover': 'written: an old browser keeps a property that means nothing',
  '.colorScheme': 'written: an old browser keeps a property that means nothing',
  '.visualViewport': 'asked for first; without it the window counts',
  '.writeText': 'in a `try`; without it the visitor is told that nothing was copied',
  '.checkVisibility': 'asked for first; without it what has a box is taken as drawn',
  '.pointerId': 'of a pointer event: where there are none, nothing of them is heard',
  '.isPrimary': 'of a pointer event as well',
  '.currentCSSZoom': 'asked for first; without it lengths are those of the window',
  '.currentEntry': 'of `navigation`',
  '.sameDocument': 'of an entry of `navigation`',
  '.traverseTo()': 'of `navigation`',
  '.committed': 'of what `navigation` returns',
};

/** Names of our own, or of Lit, that are also those of something newer. */
const notTheBrowsers = {
  '.capture': 'Lit: an option of a listener, read from whatever the template gives',
  '.values': 'Lit: the values of a template',
};

describe('In a browser as old as the floor, a visitor’s script', () => {
  const used = new Set();
  const scripts = [
    ...Object.keys(cdnFiles).map((name) => [name, read(name)]),
    // The other script in them is that of their tag.
    ...Object.keys(framedPages).map((name) => [
      name,
      /<script>([^]*?)<\/script>/.exec(read(name))?.[1],
    ]),
  ];
  for (const [name, script] of scripts) {
    test(`${name} finds every function that it calls`, () => {
      assert.ok(script);
      const found = newerFunctions(script);
      for (const each of found) used.add(each);
      assert.deepEqual(
        found.filter((each) => !(each in guarded) && !(each in notTheBrowsers)),
        [],
        'Not in Chromium 64, Firefox 63 or Safari 11.1. Do without it, or guard it and say so here.',
      );
    });
  }

  test('needs each exception that is written down', () => {
    const unused = Object.keys({...guarded, ...notTheBrowsers}).filter((each) => !used.has(each));
    assert.deepEqual(unused, []);
  });
});

describe('The check', () => {
  for (const planted of [
    '[].flatMap(f)',
    '[].flat()',
    'list.at(-1)',
    'list["flatMap"](f)',
    'list.findLast(f)',
    'list.toSorted()',
    'list.values()',
    'Object.fromEntries(list)',
    'Object.hasOwn(a, b)',
    'Promise.allSettled(list)',
    'Promise.any(list)',
    'text.replaceAll("a", "b")',
    'text.matchAll(pattern)',
    'text.trimStart()',
    'symbol.description',
    'new Intl.ListFormat()',
    'RegExp("(?<=a)b")',
    'new RegExp("\\\\p{L}", "u")',
    'queueMicrotask(f)',
    'structuredClone(a)',
    'globalThis.a',
    'new ResizeObserver(f)',
    'new AbortController()',
    'element.toggleAttribute("open")',
    'element.replaceChildren()',
    'const {checkVisibility} = element',
  ]) {
    test(`notices ${planted}`, () => assert.equal(newerFunctions(planted).length, 1));
  }

  test('notices a `flatMap` somewhere in the built file', () => {
    const planted = read('four-signs.js').replace(
      '"use strict";',
      '"use strict";[].flatMap(Number);',
    );
    assert.ok(newerFunctions(planted).includes('.flatMap()'));
  });

  test('lets pass what every browser of the floor has', () => {
    const old =
      'a.includes(b);a.padStart(2);a.append(b);a.closest(c);p.finally(f);a.composedPath();Object.entries(a);new MutationObserver(f);a.map(f).filter(f);new RegExp("</a","g");a.entries();';
    assert.deepEqual(newerFunctions(old), []);
  });

  test('takes our own method for ours, whatever a browser may call so one day', () => {
    assert.deepEqual(newerFunctions('class A{getBoxQuads(){}};new A().getBoxQuads();'), []);
  });
});
