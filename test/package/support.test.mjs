/** What a person in danger meets who writes to the project's tracker. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {essentialNumbers} from '../../dist/esm/content/emergency/facts.js';
import {helplines} from '../../dist/esm/content/helplines/facts.js';

const folder = '.github/ISSUE_TEMPLATE';
const templates = readdirSync(folder).filter((name) => name !== 'config.yml');
const phoneOf = (wanted) => /** @type {any} */ (helplines.find(({id}) => id === wanted)).phone;
const stalking = phoneOf('national-stalking-helpline').display;

describe('Who writes to the tracker in distress', () => {
  test('reads 999, the National Stalking Helpline and that the page is public before any form', () => {
    const config = readFileSync(`${folder}/config.yml`, 'utf8');
    const names = [...config.matchAll(/^ {2}- name: (.*)$/gm)].map(([, name]) => name);
    assert.match(config, /^blank_issues_enabled: false$/m);
    assert.equal(names.length, 3);
    assert.ok(names[0].includes(essentialNumbers.emergency.display), names[0]);
    assert.ok(names[1].includes(stalking), names[1]);
    assert.match(names[2], /public/);
  });

  for (const name of templates) {
    test(`reads both numbers, and that the page is public, in ${name}`, () => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      assert.match(text, /This page is public/);
      assert.match(text, /\b999\b/);
      assert.ok(text.includes(stalking));
    });
  }

  test('finds the right numbers in SUPPORT.md, and each link dials what it shows', () => {
    const text = readFileSync('SUPPORT.md', 'utf8');
    const known = [
      ...Object.values(essentialNumbers),
      ...['national-stalking-helpline', 'samaritans'].map(phoneOf),
    ];
    const links = [...text.matchAll(/\[([\d ]+)\]\(tel:([+\d]+)\)/g)].map(([, display, dial]) => ({
      display,
      dial,
    }));
    assert.ok(links.length >= 4);
    for (const {display, dial} of links) {
      assert.ok(
        known.some((phone) => phone.display === display && phone.dial === dial),
        display,
      );
    }
    assert.ok(text.indexOf('999') < text.indexOf(stalking));
  });
});
