/** Pages that are made to keep a reader busy for ever, or to write over the terminal. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {readPage} from '../../../dist/esm/embed/read-page.js';
import {parsePage} from '../embed/parse.mjs';

const command = fileURLToPath(new URL('../../../dist/check/four-signs.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'four-signs-long-'));
after(() => rmSync(folder, {recursive: true}));

const spaces = ' '.repeat(400_000);
const long = {
  'spaces after a word for calling': `<p>call${spaces}</p>`,
  'spaces in a link': `<a href="${spaces}x">Help</a>`,
  'words in a link that dials': `<a href="tel:101">${'a'.repeat(400_000)} 1 ${'b'.repeat(400_000)}</a>`,
  'a host without end': `<script src="https://${'a.'.repeat(200_000)}/four-signs.js"></script>`,
  'marks in an address': `<a href="${'#four-signs-a'.repeat(40_000)}">Help</a>`,
  'shortcodes without an end': `<p>${'[four-signs-exit '.repeat(30_000)}</p>`,
};

/** What the command says. It is ended after a minute: what takes so long would take hours. */
async function check(file, html) {
  const path = join(folder, file);
  writeFileSync(path, html);
  const {stdout} = await promisify(execFile)(
    process.execPath,
    [command, 'check', path, '--served'],
    {timeout: 60_000, killSignal: 'SIGKILL'},
  ).catch((error) => {
    if (error.killed) throw new Error(`${file} was not read to its end`);
    return error;
  });
  return stdout;
}

describe('the check', () => {
  for (const [what, html] of Object.entries(long)) {
    test(`reads a page with ${what} to its end`, async () => {
      assert.match(
        await check('page.html', `<!doctype html><html lang="en"><body>${html}</body></html>`),
        /1 page/,
      );
    });
  }

  test('reads a sitemap with addresses that never end', async () => {
    const said = await check('sitemap.xml', `<urlset>${'<loc>   '.repeat(60_000)}</urlset>`);
    assert.equal(typeof said, 'string');
  });

  test('prints nothing of a file of the page as it stands', async () => {
    writeFileSync(join(folder, 'four-signs.js'), '/*! four-signs 0.1.0\u001b[2J\u202e */');
    const said = await check('own.html', '<!doctype html><script src="four-signs.js"></script>');
    // eslint-disable-next-line no-control-regex -- it is what must not be there
    assert.doesNotMatch(said, /[\u001b\u202e]/);
  });
});

test('the page that builds an embed reads such a page to its end as well', () => {
  const known = {version: '0.1.0', integrity: {}};
  for (const html of Object.values(long)) assert.ok(readPage(parsePage(html), known).places);
});
