/**
 * What people find on a page that a server makes with `four-signs/static`: everything before our
 * script, and the same with it. The servers are the examples of docs/with-your-framework.md.
 */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import vm from 'node:vm';
import {build} from 'esbuild';
import {openPage} from '../support/page-server.mjs';
import {folderOf, use} from './apps.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const server = join(top, folderOf('server'));

/** What a person reads who has no scripts, and the addresses that the page names. */
const readable = () => ({
  emergency: document.querySelector('four-signs-helplines [href="tel:999"]') !== null,
  nation: document.querySelector('four-signs-helplines [href="tel:+448088010800"]') !== null,
  exit: document.querySelector('four-signs-exit > a')?.getAttribute('rel'),
});
const everything = {emergency: true, nation: true, exit: 'noreferrer'};

/** The same page without scripts, then with them. */
async function visit(url, folder) {
  for (const javaScript of [false, true]) {
    const {page, errors, close} = await openPage('chromium', url ? '/empty' : '/', {
      javaScript,
      folder,
      ...(url && {html: ''}),
    });
    if (url) await page.goto(url);
    // Its own words are there in both.
    assert.deepEqual(await page.evaluate(readable), everything);
    const styled = () => {
      const card = /** @type {Element} */ (document.querySelector('.fs-card'));
      return getComputedStyle(card).borderTopStyle !== 'none';
    };
    assert.ok(await page.evaluate(styled), 'fallback.css is there');
    if (javaScript)
      await page.waitForFunction(() =>
        document
          .querySelector('four-signs-helplines')
          ?.shadowRoot?.querySelector('[href="tel:999"]'),
      );
    assert.deepEqual(errors, []);
    await close();
  }
}

describe('A page from Express', () => {
  let listening;
  before(async () => {
    const {app} = await import(pathToFileURL(join(server, 'express.mjs')).href);
    // Browsers ask for one by themselves.
    app.get('/favicon.ico', (request, response) => response.status(204).end());
    await new Promise((resolve) => {
      listening = app.listen(0, resolve);
    });
  });
  after(() => listening?.close());

  test('has every number without our script, and the script draws the same', async () => {
    await visit(`http://localhost:${listening.address().port}/`);
  });
});

describe('A page from a function at the edge', () => {
  let answer;
  before(async () => {
    // A runtime of this kind has the interfaces of the web, and nothing of Node.
    const {outputFiles} = await build({
      entryPoints: [join(server, 'edge.mjs')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'edge',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['worker', 'production'],
      logLevel: 'error',
    });
    const web = {Request, Response, Headers, URL, console};
    answer = vm.runInNewContext(`${outputFiles[0].text}; edge.default`, web).fetch;
  });

  for (const [path, lang, words] of /** @type {const} */ ([
    ['/', 'en', 'Leave this page'],
    ['/cy', 'cy', 'Gadael'],
  ])) {
    test(`has every number in HTML that needs no script, in ${lang}`, async () => {
      const response = answer(new Request(`https://www.example.org${path}`));
      assert.equal(response.headers.get('Content-Type'), 'text/html; charset=utf-8');
      const html = await response.text();
      assert.ok(html.includes(`<html lang="${lang}">`));
      assert.ok(html.includes(words), words);
      for (const number of ['tel:999', 'tel:+448088010800'])
        assert.ok(html.includes(number), number);
    });
  }
});

describe('A page from Eleventy', () => {
  before(async () => {
    const built = await use('server', 'eleventy', [
      '--config=eleventy.config.mjs',
      '--input=site',
      '--output=built',
      '--quiet',
    ]);
    assert.equal(built.status, 0, built.said);
  });

  test('has every number without our script, and the script draws the same', async () => {
    await visit(undefined, `${folderOf('server')}/built`);
  });
});
