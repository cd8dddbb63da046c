/**
 * The tags that people copy from the documents, pasted into a page of their own: they load what
 * they name; a new version is there at once, although the old file is to be kept for a day; and
 * they work from a server of another origin.
 */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {withIntegrity, withVersion} from '../../scripts/docs/sync-docs.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const read = (name) => readFileSync(`${top}${name}`, 'utf8');
const {version} = JSON.parse(read('package.json'));

/** Every tag in the documents and on the demo's pages that loads one of our files. */
const documents = [
  'README.md',
  ...['docs', 'docs/recipes'].flatMap((folder) =>
    readdirSync(`${top}${folder}`).flatMap((name) =>
      // The examples of the one are run as they are, in test/frameworks; the other has a page with
      // five faults on purpose.
      name.endsWith('.md') && !['with-your-framework.md', 'check-your-pages.md'].includes(name)
        ? [`${folder}/${name}`]
        : [],
    ),
  ),
];
/** Where the documents put the files of somebody who has another server for them. */
const elsewhere = 'https://files.example.org';
const pages = ['index', 'cy']
  .map((name) => `demo/council/${name}.html`)
  .concat('demo/charity/index.html', 'demo/police/index.html');
/** Not those that a program of an example puts together. */
const tagsIn = (name) =>
  (
    read(name).match(
      /<(?:script|link|iframe)\b[^>]*(?:src|href)="[^"]*(?:four-signs|fallback)[^"]*"[^>]*>(?:<\/script>)?/g,
    ) ?? []
  ).filter((tag) => !tag.includes('${'));
/**
 * That the integrity in the documents is that of what was built is held by
 * test/package/docs.test.mjs.
 */
const built = JSON.parse(read('dist/cdn/integrity.json'));
/**
 * What there is to copy, by the first document that has it: what several have is tried once.
 *
 * @type {[name: string, tags: string[]][]}
 */
const snippets = documents
  .map(
    (name) =>
      /** @type {[string, string[]]} */ ([
        name,
        tagsIn(name).flatMap((tag) =>
          tag.startsWith('<iframe')
            ? []
            : [withIntegrity(tag, built).replace(`"${elsewhere}/`, '"/')],
        ),
      ]),
  )
  .filter(
    ([, tags], at, all) =>
      tags.length && all.findIndex(([, other]) => other.join() === tags.join()) === at,
  );

const hashOf = (body) => `sha384-${createHash('sha384').update(body).digest('base64')}`;
const types = {js: 'text/javascript', css: 'text/css', html: 'text/html'};

/** A server of its own, whose files are kept by whoever asks for as long as it says. */
async function startServer(headers = {}) {
  const files = new Map();
  const asked = [];
  const server = createServer(({url = '/'}, response) => {
    asked.push(url);
    const file = files.get(url);
    // Browsers ask for an icon by themselves.
    response.writeHead(file !== undefined ? 200 : url === '/favicon.ico' ? 204 : 404, {
      'Content-Type': types[/\w+$/.exec(url)?.[0] ?? ''] ?? 'text/html',
      // Pages are asked for each time; files are kept for a day.
      'Cache-Control': /\.(?:js|css)$/.test(url) ? 'public, max-age=86400' : 'no-store',
      ...headers,
    });
    response.end(file);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://localhost:${port}`,
    asked,
    /** Puts all our files into a folder; `change` makes those of another version of them. */
    put(folder, change = (body) => body) {
      const bodies = {};
      for (const name of readdirSync(`${top}dist/cdn`)) {
        if (!/\.(?:js|css)$/.test(name)) continue;
        bodies[name] = {integrity: hashOf(change(read(`dist/cdn/${name}`)))};
        files.set(`${folder}${name}`, change(read(`dist/cdn/${name}`)));
      }
      return bodies;
    },
    page: (path, head) =>
      files.set(
        path,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>
<four-signs-exit><a href="https://www.bbc.co.uk/weather">Leave this page</a></four-signs-exit>
<four-signs-helplines><p>Call <a href="tel:999">999</a></p></four-signs-helplines></body></html>`,
      ),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The version that a page has, and whether its numbers are drawn. */
const look = () => {
  const element = document.querySelector('four-signs-helplines');
  const exit = /** @type {(CustomElementConstructor & {version?: string}) | undefined} */ (
    customElements.get('four-signs-exit')
  );
  return {
    version: exit?.version ?? null,
    drawn: Boolean(element.shadowRoot?.querySelector('[href="tel:999"]')),
  };
};

const nextVersion = (body) => body.replaceAll(version, '9.9.9');

test('every tag that people copy names a folder of this version, and can be checked from another origin', () => {
  for (const name of [...documents, ...pages]) {
    for (const tag of tagsIn(name)) {
      assert.match(
        tag,
        new RegExp(`"(?:${elsewhere})?/four-signs/${version.replaceAll('.', '\\.')}/`),
        `${name}: ${tag}`,
      );
      if (tag.includes('integrity='))
        assert.match(tag, /crossorigin="anonymous"/, `${name}: ${tag}`);
      if (tag.startsWith('<script')) assert.match(tag, /integrity=/, `${name}: ${tag}`);
    }
  }
  assert.ok(snippets.length > 1);
});

for (const browser of browserNames) {
  describe(`what people copy, in ${browser}`, () => {
    let host;
    let other;
    let silent;
    let opened;

    before(async () => {
      host = await startServer();
      other = await startServer({'Access-Control-Allow-Origin': '*'});
      silent = await startServer();
    });
    after(() => {
      for (const server of [host, other, silent]) server.stop();
    });

    /** Goes to a page in a browser with an empty cache, which is then kept. */
    async function visit(path) {
      opened ??= await openPage(browser, '/clean.html', {
        html: '<!doctype html><title>Clean</title>',
      });
      opened.errors.length = 0;
      await opened.page.goto(`${host.origin}${path}`, {waitUntil: 'load'});
      return opened;
    }
    const drawn = async (page) => {
      await upgraded(page);
      await page.waitForFunction(() =>
        document.querySelector('four-signs-helplines').shadowRoot.querySelector('[href="tel:999"]'),
      );
      return page.evaluate(look);
    };
    const end = async () => {
      await opened.close();
      opened = undefined;
    };

    for (const [name, tags] of snippets) {
      test(`the tags of ${name}: the next version is there at once, behind max-age`, async () => {
        host.put(`/four-signs/${version}/`);
        host.page('/help.html', tags.join('\n'));
        const {page, errors} = await visit('/help.html');
        assert.deepEqual(await drawn(page), {version, drawn: true});
        assert.deepEqual(errors, []);
        // Once more: the file is kept, as it was to be.
        const asked = host.asked.length;
        await visit('/help.html');
        await drawn(page);
        assert.ok(
          !host.asked.slice(asked).some((url) => /\.(?:js|css)$/.test(url)),
          'nothing is asked for again',
        );
        // The host takes the next version as the documents say: another folder, another tag.
        const files = host.put('/four-signs/9.9.9/', nextVersion);
        host.page('/help.html', withVersion(withIntegrity(tags.join('\n'), files), '9.9.9'));
        await visit('/help.html');
        assert.deepEqual(await drawn(page), {version: '9.9.9', drawn: true});
        assert.deepEqual(errors, []);
        await end();
      });
    }

    test('why: at one address, the kept file does not fit the new integrity, and the words of the host stay', async () => {
      const [script] = snippets[0][1].filter((tag) => tag.startsWith('<script'));
      const unversioned = script.replace(`/${version}/`, '/');
      host.put('/four-signs/');
      host.page('/help.html', unversioned);
      const {page, errors} = await visit('/help.html');
      assert.deepEqual(await drawn(page), {version, drawn: true});
      const files = host.put('/four-signs/', nextVersion);
      host.page('/help.html', withIntegrity(unversioned, files));
      await visit('/help.html');
      assert.deepEqual(await page.evaluate(look), {version: null, drawn: false});
      assert.ok(
        errors.some((text) => /integrity/i.test(text)) || browser === 'firefox',
        errors.join('\n'),
      );
      assert.ok(
        await page.$eval('[href="tel:999"]', (link) => link.getClientRects().length > 0),
        '999 is still on the page',
      );
      await end();
    });

    for (const [name, tags] of snippets) {
      test(`the tags of ${name} work from another origin that allows it`, async () => {
        other.put(`/four-signs/${version}/`);
        host.page(
          '/help.html',
          tags.join('\n').replaceAll('"/four-signs/', `"${other.origin}/four-signs/`),
        );
        const {page, errors} = await visit('/help.html');
        assert.deepEqual(await drawn(page), {version, drawn: true});
        assert.deepEqual(errors, []);
        await end();
      });
    }

    test('why: without crossorigin, or without the header, another origin is refused, and 999 stays', async () => {
      const [script] = snippets[0][1].filter((tag) => tag.startsWith('<script'));
      silent.put(`/four-signs/${version}/`);
      for (const tag of [
        script
          .replace(' crossorigin="anonymous"', '')
          .replace('"/four-signs/', `"${other.origin}/four-signs/`),
        script.replace('"/four-signs/', `"${silent.origin}/four-signs/`),
      ]) {
        host.page('/help.html', tag);
        const {page} = await visit('/help.html');
        assert.deepEqual(await page.evaluate(look), {version: null, drawn: false}, tag);
        assert.ok(await page.$eval('[href="tel:999"]', (link) => link.getClientRects().length > 0));
        await end();
      }
    });
  });
}
