/** How the command behaves towards servers, and what it does where one misbehaves. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {check, folderWith, goodPage, serverThat, serverWith} from './pages.mjs';

describe('a page that cannot be looked at', () => {
  test('one that never answers is left after the time that was set', async () => {
    const {url} = await serverThat(({url: path}, response) => {
      if (path === '/robots.txt') response.writeHead(404).end();
    });
    const {page, status} = await check([`${url}/`, '--timeout', '0.3']);
    assert.equal(page.problem, 'it takes longer than 0.3 seconds');
    assert.equal(status, 2);
  });

  test('one that sends a byte at a time for ever is left after that time as well', async () => {
    const {url} = await serverThat(({url: path}, response) => {
      if (path === '/robots.txt') return response.writeHead(404).end();
      response.writeHead(200, {'Content-Type': 'text/html'});
      const drip = setInterval(() => response.write(' '), 20);
      return response.on('close', () => clearInterval(drip));
    });
    const {page} = await check([`${url}/`, '--timeout', '0.3']);
    assert.equal(page.problem, 'it takes longer than 0.3 seconds');
  });

  test('one that leads from address to address is left after five', async () => {
    const {url, asked} = await serverThat(({url: path}, response) =>
      path === '/robots.txt'
        ? response.writeHead(404).end()
        : response.writeHead(302, {Location: `${path}x`}).end(),
    );
    const {page} = await check([`${url}/a`]);
    assert.equal(page.problem, 'it leads from one address to the next, more than 5 times');
    assert.equal(asked.length, 1 + 6);
  });

  test('one of 20 MB is left when it is too much, and so is a small one that unpacks to that', async () => {
    const big = Buffer.alloc(20_000_000, '<p>long</p>');
    const {url} = await serverWith({
      '/plain': {body: big},
      '/packed': {body: gzipSync(big), headers: {'Content-Encoding': 'gzip'}},
    });
    const {pages, status} = await check([`${url}/plain`, `${url}/packed`]);
    assert.deepEqual(
      pages.map(({problem}) => problem),
      Array(2).fill('it is larger than 5 million bytes'),
    );
    assert.equal(status, 2);
  });

  test('one that nests elements without end is left when it takes too long, and no parser hangs', async () => {
    const {url} = await serverWith({'/deep': '<div>'.repeat(900_000)});
    const {page} = await check([`${url}/deep`, '--timeout', '0.5']);
    assert.match(page.problem, /takes too long to read|takes longer than/);
  });

  test('an error of the server, a file that is no page, and a server that cannot be reached are named', async () => {
    const {url} = await serverWith({
      '/broken': {status: 503, body: ''},
      '/picture': {headers: {'Content-Type': 'image/png'}, body: ''},
    });
    const {pages} = await check([
      `${url}/broken`,
      `${url}/picture`,
      'http://127.0.0.1:1/',
      'no-such-file.html',
      'ftp://example.org/',
      `${url.replace('//', '//user:secret@')}/`,
    ]);
    assert.deepEqual(
      pages.map(({problem}) => problem),
      [
        'the server answers 503',
        'it is no page, but image/png',
        pages[2].problem,
        'there is no such file or folder. An address begins with https://',
        'only http: and https: are opened',
        'its address has a password in it, which would be printed',
      ],
    );
    assert.match(pages[2].problem, /^the server cannot be reached/);
  });

  test('a redirect to something else than http is not followed', async () => {
    const {url} = await serverWith({
      '/a': {status: 302, headers: {Location: 'file:///etc/passwd'}, body: ''},
    });
    const {page} = await check([`${url}/a`]);
    assert.match(page.problem, /^it leads to file:/);
  });
});

describe('a page that is wrong about its encoding', () => {
  const welsh = Buffer.from('<p>Tŷ a gŵyl: 0808 802 0300</p>', 'utf8');
  const latin = Buffer.from([0x3c, 0x70, 0x3e, 0xe9, 0xff, 0xfe, 0x3c, 0x2f, 0x70, 0x3e]);
  /** @type {Record<string, [type: string, body: Buffer, expected: RegExp]>} */
  const cases = {
    '/lies': ['text/html; charset=utf-8', latin, /is utf-8, and has bytes that are not/],
    '/unknown': ['text/html; charset=klingon', welsh, /browsers do not know: “?klingon/],
    '/silent': ['text/html', welsh, /Neither the server nor the page/],
    '/utf-7': ['text/html; charset=utf-7', Buffer.from('+ADw-script+AD4-'), /do not know: “?utf-7/],
  };
  for (const [path, [type, body, expected]] of Object.entries(cases)) {
    test(`${path}: it is read all the same, and said`, async () => {
      const {url} = await serverWith({[path]: {headers: {'Content-Type': type}, body}});
      const {page} = await check([url + path]);
      assert.equal(page.problem, null);
      const found = page.findings.find(({rule}) => rule === 'encoding-wrong');
      assert.match(found.what, expected);
    });
  }
});

describe('what a server sees of the command', () => {
  const robots = (text, more = {}) =>
    serverWith({
      '/robots.txt': {headers: {'Content-Type': 'text/plain'}, body: text},
      '/support': goodPage,
      '/private/support': goodPage,
      ...more,
    });

  test('says who it is, asks for robots.txt and the page, and for nothing else', async () => {
    const {url, asked} = await serverWith({'/support': goodPage});
    await check([`${url}/support`, '--contact', 'web@example.org']);
    assert.deepEqual(
      asked.map(({path}) => path),
      ['/robots.txt', '/support'],
    );
    for (const {agent} of asked)
      assert.match(agent, /^four-signs-check\/\d+\.\d+\.\d+ \(.*; web@example\.org\)$/);
  });

  test('opens only pages that were named, and follows no link', async () => {
    const {url, asked} = await serverWith({
      '/a': '<a href="/b">b</a><img src="/c.png"><link rel="stylesheet" href="/d.css">',
    });
    await check([`${url}/a`]);
    assert.equal(asked.filter(({path}) => path !== '/robots.txt').length, 1);
  });

  test('reads no page that robots.txt forbids, and says how to allow it', async () => {
    const {url, asked} = await robots('User-agent: *\nDisallow: /private # not yours\n');
    const {pages, status} = await check([`${url}/private/support`, `${url}/support`]);
    assert.match(
      pages[0].problem,
      /^robots\.txt of 127\.0\.0\.1:\d+ forbids it\..*four-signs-check/,
    );
    assert.equal(pages[1].problem, null);
    assert.equal(status, 2);
    assert.deepEqual(
      asked.map(({path}) => path),
      ['/robots.txt', '/support'],
    );
  });

  test('reads its own lines of robots.txt before those for everybody, and the longest first', async () => {
    for (const [text, expected] of /** @type {const} */ ([
      ['User-agent: *\nDisallow: /\n\nUser-agent: Four-Signs-Check\nAllow: /\n', true],
      ['User-agent: four-signs-check\nDisallow: /\n\nUser-agent: *\nAllow: /\n', false],
      ['User-agent: other\nDisallow: /\n', true],
      ['User-agent: *\nDisallow: /\nAllow: /private/\n', true],
      ['User-agent: *\nDisallow: /*/support$\n', false],
      ['User-agent: *\nDisallow: /*/supp$\n', true],
      ['User-agent: *\nDisallow:\n', true],
      ['User-agent: a\nUser-agent: *\nDisallow: /p\n', false],
      [`User-agent: *\nDisallow: /${'*a'.repeat(900)}\n`, true],
      ['\0\ufffd<html>not robots', true],
    ])) {
      const {url} = await robots(text);
      const {page} = await check([`${url}/private/support`]);
      assert.equal(page.problem === null, expected, text);
    }
  });

  test('reads no page of a server whose robots.txt answers with an error', async () => {
    const {url} = await serverWith({'/robots.txt': {status: 500, body: ''}, '/support': goodPage});
    const {page} = await check([`${url}/support`]);
    assert.match(page.problem, /answers 500 to robots\.txt/);
  });

  test('asks one server once in the time that was set, and one page after another', async () => {
    const {url, asked} = await serverWith({'/a': goodPage, '/b': goodPage});
    await check([`${url}/a`, `${url}/b`, '--pause', '0.2']);
    const times = asked.map(({at}) => at);
    assert.equal(times.length, 3);
    for (const [index, time] of times.entries())
      if (index) assert.ok(time - times[index - 1] > 190, `${times}`);
  });

  test('waits as long as robots.txt asks for', async () => {
    const {url, asked} = await robots('User-agent: *\nCrawl-delay: 0.3\n');
    await check([`${url}/support`]);
    assert.ok(asked[1].at - asked[0].at > 290);
  });

  test('asks robots.txt of the other server before it follows a redirect there', async () => {
    const other = await robots('User-agent: *\nDisallow: /\n');
    const {url} = await serverWith({
      '/a': {status: 301, headers: {Location: `${other.url}/support`}, body: ''},
    });
    const {page} = await check([`${url}/a`]);
    assert.match(page.problem, /forbids it/);
    assert.deepEqual(
      other.asked.map(({path}) => path),
      ['/robots.txt'],
    );
  });
});

describe('what can be given', () => {
  test('a sitemap at an address: its pages, of its own site, and no other sitemap', async () => {
    const pages = {'/a': goodPage, '/b?x=1&y=2': goodPage};
    const site = await serverThat((request, response) => {
      const path = request.url ?? '';
      if (path === '/sitemap.xml')
        return response
          .writeHead(200, {'Content-Type': 'application/xml'})
          .end(
            `<?xml version="1.0"?><urlset>${['/a', '/b?x=1&amp;y=2', '/index.xml']
              .map((each) => `<url><loc>${site.url}${each}</loc></url>`)
              .join('')}<url><loc>https://other.example/</loc></url></urlset>`,
          );
      if (path === '/index.xml')
        return response
          .writeHead(200, {'Content-Type': 'application/xml'})
          .end(
            `<sitemapindex><sitemap><loc>${site.url}/sitemap.xml</loc></sitemap></sitemapindex>`,
          );
      return pages[path]
        ? response.writeHead(200, {'Content-Type': 'text/html'}).end(pages[path])
        : response.writeHead(404).end();
    });
    const {pages: found} = await check([`${site.url}/sitemap.xml`]);
    assert.deepEqual(
      found.map(({page, problem}) => [page.replace(site.url, ''), problem]),
      [
        ['/a', null],
        ['/b?x=1&y=2', null],
        ['/index.xml', 'it is a sitemap in a sitemap. Give it by itself'],
      ],
    );
  });

  test('a folder: every page in it, and files of ours from it alone', async () => {
    const folder = folderWith({
      'a.html': goodPage.replace('/four-signs/0.1.0/', '/'),
      'b.htm': goodPage.replace('/four-signs/0.1.0/', '../../../../../../'),
      'c.md': 'no page',
      'four-signs.js': '/*! four-signs 0.0.1 MIT */ changed();',
    });
    const {pages} = await check([folder]);
    assert.deepEqual(
      pages.map(({page}) => page.replace(folder, '')),
      ['/a.html', '/b.htm'],
    );
    // A file has no headers, and the page has no <meta> for it.
    const rules = pages.map(({findings}) => findings.map(({rule}) => rule));
    assert.deepEqual(rules, [
      ['integrity-wrong', 'version-old', 'referrer-policy'],
      ['referrer-policy'],
    ]);
  });

  test('a list of addresses and files, with remarks', async () => {
    const {url} = await serverWith({'/a': goodPage});
    const folder = folderWith({
      'page.html': goodPage,
      'list.txt': `# our pages\r\n${url}/a\n\npage.html # in this folder\n`,
      'sitemap.xml': `<urlset><url><loc>${url}/a</loc></url></urlset>`,
    });
    const {pages} = await check([`${folder}/list.txt`, `${folder}/sitemap.xml`]);
    assert.deepEqual(
      pages.map(({page, problem}) => [page, problem]),
      [
        [`${url}/a`, null],
        [`${folder}/page.html`, null],
        [`${url}/a`, null],
      ],
    );
  });

  test('more pages than the limit: the rest is counted, and the status says so', async () => {
    const folder = folderWith({'a.html': goodPage, 'b.html': goodPage, 'c.html': goodPage});
    const {report, pages, status} = await check([folder, '--limit', '2']);
    assert.equal(pages.length, 2);
    assert.equal(report.left, 1);
    assert.equal(status, 2);
  });
});
