/**
 * What real filters leave of each way to mark the place of a tag, and what a visitor has of it:
 * with our script, and without. The table in docs/for-developers.md is what is found here.
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {between} from '../../scripts/docs/sync-docs.mjs';
import {openPage} from '../support/page-server.mjs';
import {filters} from './filters.mjs';

const file = new URL('../../docs/for-developers.md', import.meta.url);
const {dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const isWriting = process.env.FILTERS === 'write';

const words =
  '<h2>Who you can call</h2><p>In danger: <a href="tel:999">999</a>. Helpline: <a href="tel:+448088020300">0808 802 0300</a></p>';

/** The three ways, each for a page about Wales. */
const forms = {
  tag: `<four-signs-helplines nation="wales">${words}</four-signs-helplines>`,
  placeholder: `<div data-four-signs="helplines" data-nation="wales">${words}</div>`,
  link: '<p><a href="https://www.example.org/help#four-signs-helplines?nation=wales">In danger: 999. Helpline: 0808 802 0300</a></p>',
};

const page = (html) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Help</title><script src="/dist/cdn/four-signs.js" defer></script></head><body><main>${html}</main></body></html>`;

/** What a visitor reads, in one line, where `script` is on or off. */
async function visit(html, javaScript) {
  const opened = await openPage('chromium', '/filters.html', {html: page(html), javaScript});
  try {
    if (javaScript) {
      // The last of the tags is defined: everything that will be drawn is.
      await opened.page.waitForFunction(() => customElements.get('four-signs-helplines'));
      await opened.page.evaluate(() => customElements.whenDefined('four-signs-helplines'));
    }
    return await opened.page.evaluate(() => {
      const root = document.querySelector('four-signs-helplines')?.shadowRoot;
      return {
        isDrawn: Boolean(root?.querySelector('[href="tel:999"]')),
        // The line of Wales: the setting has come through.
        isOfWales: Boolean(root?.querySelector('[href="tel:+448088010800"]')),
        text: `${document.body.innerText} ${root?.textContent ?? ''}`.replace(/\s+/g, ' '),
      };
    });
  } finally {
    await opened.close();
  }
}

const rows = [];

for (const {name, from, clean} of filters) {
  const cells = [];
  for (const [form, html] of Object.entries(forms)) {
    test(`${name}: whoever meets the ${form} has the number to ring, with our script and without`, async () => {
      const left = await clean(html);
      const without = await visit(left, false);
      const withScript = await visit(left, true);
      for (const {text} of [without, withScript]) {
        assert.match(text, /\b999\b/, left);
        assert.match(text, /0808 802 0300/, left);
      }
      assert.equal(withScript.isDrawn, withScript.isOfWales, 'the settings stay with the place');
      cells.push(
        withScript.isDrawn
          ? 'drawn'
          : left.includes('href="tel:999"') || left.includes('<a ')
            ? 'words and links'
            : 'words',
      );
    });
  }
  rows.push({name, version: dependencies[from], cells});
}

/** The table, as it stands in the documents. */
const table = () =>
  [
    '| Filter | Version | Tag | Placeholder | Link |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(({name, version, cells}) => `| ${[name, version, ...cells].join(' | ')} |`),
  ].join('\n');

/** A table without what Prettier adds to line its columns up. */
const squeeze = (text) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim();

test('the table in the documents says what was found', () => {
  const text = readFileSync(file, 'utf8');
  const today = new Date().toISOString().slice(0, 10);
  if (isWriting) writeFileSync(file, between(text, 'filters', `Run on ${today}.\n\n${table()}`));
  const written = readFileSync(file, 'utf8')
    .split('<!-- filters -->')[1]
    .split('<!-- /filters -->')[0];
  assert.equal(
    squeeze(written.replace(/^\s*Run on .*\n/, '')),
    squeeze(table()),
    'Run: npm run test:filters -- --write',
  );
});
