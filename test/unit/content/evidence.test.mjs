import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {contentModules, readEvidence} from '../../../scripts/content/evidence.mjs';
import {contentSheet} from '../../../scripts/content/review-sheet.mjs';

const check = (...more) =>
  spawnSync(process.execPath, ['scripts/content/check.mjs', ...more], {encoding: 'utf8'});

describe('Looking after the facts', () => {
  test('content:check fails once something is overdue, and names it', async () => {
    const [first] = await readEvidence();
    const before = check('--on', '2026-11-24');
    assert.equal(before.status, 0, before.stdout);
    assert.match(before.stdout, /Overdue: 0/);
    const after = check(
      '--on',
      new Date(Date.parse(first.reviewBy) + 86_400_000).toISOString().slice(0, 10),
    );
    assert.equal(after.status, 1);
    assert.ok(after.stdout.includes(first.id));
  });

  test('content:check lists what has one source and where sources disagree, oldest first', () => {
    const {stdout} = check('--on', '2027-12-31');
    const part = (title) => stdout.slice(stdout.indexOf(title)).split('\n\n')[0];
    // A field that rests on one source is named, and so is a service whose other details are
    // confirmed.
    assert.match(part('With one source'), /forced-marriage-unit: hours, website/);
    assert.match(part('With one source'), /live-fear-free: chat, email/);
    assert.match(
      part('With sources that disagree'),
      /national-stalking-helpline[^]*live-fear-free|live-fear-free[^]*national-stalking-helpline/,
    );
    assert.match(part('Without a source'), /stalking-awareness-week-2027/);
    assert.match(stdout, /bank-holidays {2}\(src\/content\/bank-holidays\/sources\.ts/);
    const dates = stdout
      .slice(stdout.indexOf('Overdue'), stdout.indexOf('Due within'))
      .match(/\n {2}\d{4}-\d\d-\d\d/g);
    assert.deepEqual(dates, [...(dates ?? [])].sort());
  });

  test('content:check says what is wrong with a date that is none', () =>
    assert.equal(check('--on', 'soon').status, 2));

  test('the sheet holds every number, every sentence in both languages and every source', async () => {
    const sheet = await contentSheet();
    for (const {phone, id} of helplines) {
      assert.ok(sheet.includes(`<h3>${id}</h3>`), id);
      if (phone) assert.ok(sheet.includes(phone.display), phone.display);
    }
    const inHtml = (text) =>
      text.replace(/&/g, '&amp;').replace(/'/g, '&#39;').replace(/"/g, '&quot;');
    const strings = (value) =>
      typeof value === 'string'
        ? [value]
        : value && typeof value === 'object'
          ? Object.values(value).flatMap(strings)
          : [];
    let counted = 0;
    for (const [path, module] of await contentModules()) {
      if (!/\b(en|cy)$|^emergency/.test(path)) continue;
      for (const sentence of strings(module)) {
        counted += 1;
        assert.ok(sheet.includes(inHtml(sentence)), `${path}: ${sentence}`);
      }
    }
    assert.ok(counted > 500, `${counted} sentences`);
    assert.doesNotMatch(sheet, /undefined|\[object|NaN|<strong>missing<\/strong>/);
    for (const {sources} of await readEvidence())
      for (const {url} of sources)
        if (url) assert.ok(sheet.includes(url.replace(/&/g, '&amp;')), url);
  });

  test('the bank holidays are those that the script writes', () => {
    const before = readFileSync('src/content/bank-holidays/facts.ts', 'utf8');
    const dates = (text) => text.match(/\d{4}-\d\d-\d\d/g);
    const again = spawnSync(process.execPath, ['scripts/content/bank-holidays.mjs', '--print'], {
      encoding: 'utf8',
    });
    assert.deepEqual(dates(again.stdout), dates(before));
  });
});
