/** What the command prints, and what it ends with. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {rules} from '../../../dist/check/command.js';
import {check, folderWith, goodPage, run, serverWith, welshPage, words} from './pages.mjs';

const top = fileURLToPath(new URL('../../../', import.meta.url));
const now = new Date('2026-11-30T08:00:00Z');
const print = async (args, options = {}) =>
  (await run(['check', '--served', '--pause', '0', ...args], {now, ...options})).stdout;

describe('a page with nothing to find', () => {
  test('in English and in Welsh: it says so, for this day, why, and that it is no seal', async () => {
    const {url} = await serverWith({'/support': goodPage, '/cefnogaeth': welshPage});
    for (const path of ['/support', '/cefnogaeth']) {
      const text = (await print([url + path])).replace(/\s+/g, ' ');
      assert.match(text, /Nothing found on 30 November 2026: of \d+ telephone numbers, \d+ are/);
      assert.match(text, /This is what a program could look for on that day\. It is no seal\./);
      assert.doesNotMatch(text, /\b(?:safe|certified|compliant|passed|approved)\b|✓|✔/i);
    }
    assert.equal((await check([`${url}/support`])).status, 0);
  });

  test('each page of the demo, as its files are: nothing that must or should be mended', async () => {
    const pages = ['charity/index', 'council/index', 'council/cy', 'police/index'];
    const {status, report} = await check([
      '--strict',
      ...pages.map((name) => join(top, `demo/${name}.html`)),
    ]);
    assert.deepEqual(
      report.pages.flatMap(({findings}) =>
        findings.filter(({level}) => level !== 'note').map(({rule, what}) => [rule, what]),
      ),
      [],
    );
    assert.equal(status, 0);
    assert.ok(report.pages.every(({looked}) => looked.known >= 5));
  });

  test('the words to paste, of each tag, nation and language, have no fault in their numbers', async () => {
    const contents = {};
    for (const nation of ['england', 'wales', 'scotland', 'northern-ireland', 'uk'])
      for (const lang of ['en', 'cy'])
        for (const tag of ['checklist', 'helplines', 'week', 'exit'])
          contents[`${tag}.${nation}.${lang}.html`] = words(tag, nation, lang);
    const {pages} = await check([folderWith(contents)]);
    assert.equal(pages.length, 40);
    const wrong = /^number|^link|^address|^fallback|^welsh|^exit-no|^nation-wrong/;
    assert.deepEqual(
      pages.flatMap(({page, findings}) =>
        findings.filter(({rule}) => wrong.test(rule)).map(({what}) => `${page}: ${what}`),
      ),
      [],
    );
  });
});

describe('numbers that are no fault', () => {
  const fine = [
    '0808 802 0300 24 hours a day',
    '0808 802 0300, 0808 80 10 800',
    '0808 802 0300 0808 80 10 800',
    '+44 (0)808 802 0300',
    '<a href="tel:0808%20802%200300">0808 802 0300</a>',
    '<a href="tel:08088020300"><b>0808</b> 802 0300 (free)</a>',
    '<a href="tel:116123">116 123</a>',
    '<a href="tel:111">111</a>',
    '<a href="sms:85258">Text 85258</a>',
    '<a href="tel:18000">18000</a>',
    '<a href="tel:+448088020300">Ring them, day or night</a>',
    'On 30/11/2026 at 09:00, 99 people; ISBN 978-0-8088-0203-0; £0808.80',
    'Call 99 44 100',
    '01632 960001 or 07700 900982',
    'Company number 08088020 and order 0808802030012345678',
  ];
  for (const html of fine) {
    test(html, async () => {
      const {url} = await serverWith({'/a': goodPage.replace('<h1>', `<p>${html}</p><h1>`)});
      const {page} = await check([`${url}/a`]);
      assert.deepEqual(
        page.findings.map(({rule, what}) => [rule, what]).filter(([rule]) => !/^exit/.test(rule)),
        [],
      );
    });
  }
});

describe('what a page has is printed as text, and never run', () => {
  const evil = '\u001b]0;owned\u0007\u001b[2J\u202egnp.\u009b31m\u0000\r\n::error::x<b>&"]]>\u2028';
  const page = goodPage
    .replace('<title>Get support', `<title>abuse ${evil}`)
    .replace('Our own office', `<a href="tel:${evil.replace(/"/g, '')}">999</a>`)
    .replace('data-nation="wales"', `data-nation="${evil.replace(/"/g, '')}"`)
    .replace(/nation="wales"/g, `nation="${evil.replace(/"/g, '')}"`)
    .replace('</body>', '<script>process.exit(7); globalThis.ran = true;</script></body>');

  // eslint-disable-next-line no-control-regex
  const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/;

  for (const form of [[], ['--json'], ['--junit']]) {
    test(`${form[0] ?? 'text'}: no control character, and no line that begins with a text of the page`, async () => {
      const {url} = await serverWith({'/a': page});
      const text = await print([`${url}/a`, ...form]);
      assert.match(text, /owned/);
      assert.doesNotMatch(text, control);
      assert.doesNotMatch(text, /^::/m);
      assert.equal(globalThis.ran, undefined);
      if (form[0] === '--json') JSON.parse(text);
      if (form[0] === '--junit') assert.doesNotMatch(text, /<b>|\]\]>/);
    });
  }

  test('a name of a file and an argument as well', async () => {
    const {stdout, stderr} = await run(['check', '\u001b[2Jno-such.html', '--served']);
    assert.doesNotMatch(stdout + stderr, control);
    const wrong = await run(['check', 'a.html', '--\u001b[2J']);
    assert.equal(wrong.status, 2);
    assert.doesNotMatch(wrong.stderr, control);
  });

  test('a hundred faults of one kind are twenty-five in the report', async () => {
    const {url} = await serverWith({
      '/a': goodPage.replace('<h1>', `${'0808 802 0301<br>'.repeat(100)}<h1>`),
    });
    assert.equal((await check([`${url}/a`])).page.findings.length, 25);
  });
});

describe('the forms and the status', () => {
  const bad = goodPage.replace('<h1>', '<a href="tel:101">999</a><h1>');

  test('status 0, 1 and 2 are what the help says', async () => {
    const {url} = await serverWith({
      '/good': goodPage,
      '/bad': bad,
      '/warned': {body: goodPage, headers: {'Cache-Control': ''}},
    });
    const status = async (...args) => (await check(args)).status;
    assert.equal(await status(`${url}/good`), 0);
    assert.equal(await status(`${url}/warned`), 0);
    assert.equal(await status(`${url}/warned`, '--strict'), 1);
    assert.equal(await status(`${url}/good`, `${url}/bad`), 1);
    assert.equal(await status(`${url}/bad`, `${url}/none`), 2);
    for (const args of [
      [],
      ['check'],
      ['look', 'a.html'],
      ['check', 'a.html', '--unknown'],
      ['check', 'a.html', '--json', '--junit'],
      ['check', 'a.html', '--pause', '-1'],
      ['check', 'a.html', '--limit', 'all'],
      ['check', 'a.html', '--timeout', '0'],
      ['check', 'a.html', '--contact', 'caf\u00e9'],
    ])
      assert.equal((await run(args)).status, 2, args.join(' '));
    for (const args of [['--help'], ['--version'], ['check', '--help']])
      assert.equal((await run(args)).status, 0, args.join(' '));
  });

  test('JUnit counts what must be mended as failures, and what cannot be looked at as errors', async () => {
    const {url} = await serverWith({'/good': goodPage, '/bad': bad});
    const text = await print([`${url}/good`, `${url}/bad`, `${url}/none`, '--junit']);
    const counts = [...text.matchAll(/tests="(\d+)" failures="(\d+)" errors="(\d+)"/g)];
    assert.deepEqual(
      counts.map(([, ...each]) => each.map(Number)),
      [
        [1, 0, 0],
        [1, 1, 0],
        [1, 0, 1],
      ],
    );
  });

  test('somebody who runs it from the package gets the same, and a status', async () => {
    const folder = folderWith({'a.html': bad});
    const {status, stdout} = spawnSync(
      process.execPath,
      [join(top, 'dist/check/four-signs.js'), 'check', `${folder}/a.html`],
      {encoding: 'utf8', cwd: folder},
    );
    assert.equal(status, 1);
    assert.match(stdout, /The link shows “999” and dials “101” \(the police\)\./);
  });
});

describe('the document for whoever keeps a page', () => {
  const name = join(top, 'docs/check-your-pages.md');
  const document = readFileSync(name, 'utf8');
  const part = (marker) =>
    new RegExp(`<!-- ${marker} -->\\n+([^]*?)\\n+<!-- /${marker} -->`).exec(document)?.[1] ?? '';

  test('its sample report is what the command prints of its sample page', async () => {
    const [, html] = /```html\n([^]*?)```/.exec(part('sample page')) ?? [];
    const folder = folderWith({});
    writeFileSync(join(folder, 'support.html'), html ?? '');
    const printed = await print([join(folder, 'support.html')]);
    const expected = printed.replace(`${folder}/`, '').trimEnd();
    assert.equal(part('sample report'), `\`\`\`text\n${expected}\n\`\`\``);
  });

  test('it lists everything that is looked for, with its weight', () => {
    const list = Object.entries(rules).map(
      ([rule, {level, about}]) => `- \`${rule}\` (${level}): ${about}.`,
    );
    assert.equal(part('what is looked for'), list.join('\n'));
  });
});
