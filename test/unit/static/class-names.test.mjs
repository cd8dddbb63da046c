/** Plain HTML stands in the page itself, where every style sheet of the host reaches it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {onlyDrawn} from '../../../scripts/build/fallback-css.mjs';
import {needs} from '../../../dist/esm/content/vocabulary.js';
import * as functions from '../../../dist/esm/entries/static.js';

/** How analytics tools are told to look away: names that others chose. */
const sharedNames = ['mp-no-track', 'ph-no-capture'];

/** @type {any[]} */
const settings = [
  {},
  {
    lang: 'cy',
    nation: 'wales',
    policeForce: 'gwent',
    theme: 'Ours',
    start: '2026-11-20',
    end: '2026-11-27',
    link: 'https://example.org/',
  },
  ...needs.map((need) => ({need, nation: 'scotland'})),
  // A working hour, a night and a bank holiday.
  ...['2026-11-24T12:00Z', '2026-11-24T02:00Z', '2026-12-25T12:00Z'].map((now) => ({
    now: new Date(now),
  })),
];
const pages = Object.values(functions).flatMap((write) => settings.map((each) => write(each)));
const classNames = [
  ...new Set(
    pages.flatMap((page) =>
      [...page.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names.split(' ')),
    ),
  ),
].sort();

const sheet = readFileSync(new URL('../../../dist/cdn/fallback.css', import.meta.url), 'utf8');
const styled = [
  ...new Set(
    [...sheet.replace(/"[^"]*"/g, '').matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name]) => name),
  ),
];

describe('What people see before the script', () => {
  test('has the look of what the script draws: each class that a style of ours names is in fallback.css', async () => {
    const files = [
      'styles/base',
      'templates/emergency.styles',
      'templates/card.styles',
      'helplines/styles',
      'week/styles',
      'checklist/styles',
    ];
    const sheets = await Promise.all(
      files.map(
        (file) =>
          import(`../../../dist/esm/${file.startsWith('styles') ? '' : 'elements/'}${file}.js`),
      ),
    );
    const drawn = sheets.flatMap((sheet) => Object.values(sheet)).join('\n');
    const named = classNames.filter((name) =>
      new RegExp(`\\.${name.replace(/^fs-/, '')}(?![\\w-])`).test(drawn),
    );
    for (const name of ['fs-card', 'fs-lines', 'fs-week', 'fs-group', 'fs-sheet'])
      assert.ok(named.includes(name), name);
    assert.deepEqual(
      named.filter((name) => !styled.includes(name)),
      [],
    );
  });

  test('has nothing whose look was left out there because only a script draws it', () => {
    const elements = [
      ...new Set(
        pages.flatMap((page) => [...page.matchAll(/<([a-z][\w-]*)/g)].map(([, name]) => name)),
      ),
    ];
    assert.deepEqual(
      elements.filter((name) => onlyDrawn.elements.includes(name)),
      [],
    );
    assert.deepEqual(
      onlyDrawn.classes.filter((name) => classNames.includes(`fs-${name}`)),
      [],
    );
    for (const name of onlyDrawn.attributes)
      assert.ok(pages.every((page) => !page.includes(` ${name}=`)));
  });
});

describe('A partner’s own style sheet', () => {
  test('means none of the class names that people’s pages have before the script', () => {
    assert.ok(classNames.includes('fs-card'));
    assert.deepEqual(
      classNames.filter((name) => !name.startsWith('fs-')),
      sharedNames,
    );
  });

  test('meets no rule of ours for a class of the partner’s', () => {
    assert.ok(styled.includes('fs-card'));
    assert.deepEqual(
      styled.filter((name) => !/^(?:fs|four-signs)-/.test(name)),
      [],
    );
  });
});
