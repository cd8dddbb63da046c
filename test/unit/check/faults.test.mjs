/** Pages with one fault each: it is found, where it is, and nothing else is. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {
  readChanges,
  rules,
  supersededAddresses,
  supersededNumbers,
} from '../../../dist/check/command.js';
import {
  check,
  fileAddress,
  files,
  folderWith,
  goodPage,
  placeOf,
  serverWith,
  welshPage,
  words,
} from './pages.mjs';

const stalking = '<a href="tel:+448088020300">0808 802 0300</a>';
const h1 = '<h1>Get support</h1>';
const after = (html) => ({change: (page) => page.replace(h1, `${h1}\n    ${html}`), at: html});
const instead = (old, html, at = html) => ({change: (page) => page.replace(old, html), at});
const integrity = files['four-signs.js'].integrity;
const grouped = (number) => `${number.slice(0, 4)} ${number.slice(4, 7)} ${number.slice(7)}`;
const [old] = supersededNumbers;
const [mail, site] = supersededAddresses;

/**
 * @type {[what: string, rule: string, fault: {
 *   change?: (page: string) => string,
 *   at?: string,
 *   from?: string,
 *   headers?: Record<string, string>,
 *   path?: string,
 *   options?: object,
 * }][]}
 */
const faults = [
  // ── Numbers
  ['an old number', 'number-superseded', after(grouped(old.value))],
  [
    'an old number that only the address of a link has',
    'number-superseded',
    after(`<a href="tel:${old.value}">Ring us</a>`),
  ],
  [
    'an old number, written with dashes and +44',
    'number-superseded',
    after(`+44 (0)${grouped(old.value).slice(1).replaceAll(' ', '-')}`),
  ],
  ['a number with one digit wrong', 'number-misprint', after('0808 802 0301')],
  ['a number with two digits swapped', 'number-misprint', after('0808 820 0300')],
  ['a number with a digit too many', 'number-misprint', after('0808 802 03000')],
  ['a number with a digit too few', 'number-misprint', after('0808 802 030')],
  [
    'a number with one digit wrong, in parts and with spaces that do not break',
    'number-misprint',
    after('0808&nbsp;<b>802</b>\u00a00301'),
  ],
  ['an emergency number of two nines', 'number-misprint', {...after('Call 99 now'), at: '99 now'}],
  ['a number that begins with 0845', 'number-charged', after('0845 046 0123')],
  [
    'a number that begins with 0870, in the address of a link alone',
    'number-charged',
    after('<a href="tel:+448700460123">Ring us</a>'),
  ],
  ['a number that begins with 0843, after +44', 'number-charged', after('+44 (0)843 046 0123')],
  ['a number at a premium rate', 'number-charged', after('0909 879 0123')],
  [
    'a directory that is asked by phone',
    'number-charged',
    after('<a href="tel:118500">118500</a>'),
  ],
  [
    'a line of Scotland on a page of Wales',
    'number-other-nation',
    {...after('<a href="tel:+448000271234">0800 027 1234</a>'), at: '0800 027 1234'},
  ],
  [
    'a link that dials another line than it shows',
    'link-dials-other',
    after('<a href="tel:+448088010800">0808 802 0300</a>'),
  ],
  ['a link that shows 999 and dials 101', 'link-dials-other', after('<a href="tel:101">999</a>')],
  [
    'a link with +44 and 0',
    'link-dials-other',
    after('<a href="tel:+4408088020300">0808 802 0300</a>'),
  ],
  ['an old address of mail', 'address-superseded', after(mail.value)],
  [
    'a link to an old site',
    'address-superseded',
    after(`<a href="https://www.${site.value}/">their site</a>`),
  ],
  // ── Ours
  [
    'a tag with a wrong name',
    'tag-unknown',
    after('<four-signs-checklists>999</four-signs-checklists>'),
  ],
  [
    'an old version',
    'version-old',
    instead(fileAddress(), fileAddress('four-signs.js', '0.0.9'), '<script src'),
  ],
  [
    'an old version since which a number changed',
    'version-old-number',
    {
      ...instead(fileAddress(), fileAddress('four-signs.js', '0.0.9'), '<script src'),
      options: {changes: [{version: '0.1.0', what: 'the number of Live Fear Free'}]},
    },
  ],
  [
    'a version that is newer than the program',
    'version-newer',
    instead(fileAddress(), fileAddress('four-signs.js', '99.0.0'), '<script src'),
  ],
  [
    'a file without integrity',
    'integrity-missing',
    instead(` integrity="${integrity}"`, '', '<script src'),
  ],
  [
    'an integrity of another file',
    'integrity-wrong',
    instead(integrity, files['fallback.css'].integrity, '<script src'),
  ],
  [
    'a file from a network of somebody else',
    'not-self-hosted',
    {
      ...instead(fileAddress(), `https://files.example.com${fileAddress()}`, '<script src'),
      headers: {'Content-Security-Policy': ''},
    },
  ],
  [
    'a helplines tag with nothing inside',
    'fallback-missing',
    instead(words('helplines'), '<four-signs-helplines></four-signs-helplines>'),
  ],
  [
    'words without 999',
    'fallback-no-number',
    instead(words('helplines'), `<four-signs-helplines>Ring ${stalking}</four-signs-helplines>`),
  ],
  [
    'a placeholder without a helpline',
    'fallback-no-number',
    instead(
      words('helplines'),
      '<div data-four-signs="helplines">Call <a href="tel:999">999</a></div>',
    ),
  ],
  [
    'no nation',
    'nation-missing',
    {
      change: (page) => page.replace(/ (?:data-)?nation="wales"/g, ''),
      at: '<four-signs-checklist',
    },
  ],
  [
    'a nation that is none',
    'nation-wrong',
    instead(' nation="wales"', ' nation="kernow"', '<four-signs-checklist'),
  ],
  [
    'English words on a Welsh page',
    'welsh-missing',
    {
      from: welshPage,
      ...instead(words('checklist', 'wales', 'cy'), words('checklist').replace(' lang="en"', '')),
    },
  ],
  [
    'a file in English alone on a Welsh page',
    'welsh-missing',
    {
      from: welshPage.replace(
        `integrity="${integrity}"`,
        `integrity="${files['four-signs.en.js'].integrity}"`,
      ),
      ...instead(fileAddress(), fileAddress('four-signs.en.js'), '<script src'),
    },
  ],
  ['no language', 'language-missing', instead(' lang="en-GB"', '', '<html')],
  [
    'our page in a frame that shares its origin',
    'frame-open',
    {
      ...after(
        '<iframe src="/four-signs/0.1.0/four-signs-frame.html#lang=en&amp;nation=wales" sandbox="allow-scripts allow-same-origin"></iframe>',
      ),
      headers: {'Content-Security-Policy': "script-src 'self'; frame-src 'self'"},
    },
  ],
  // ── Safety
  ['no exit', 'exit-missing', {change: (page) => page.replace(words('exit'), '')}],
  [
    'a link before the exit',
    'exit-not-first',
    instead('<body>', '<body><a href="#main">Skip to content</a>', '<a href="#main">'),
  ],
  [
    'an exit without a link',
    'exit-no-link',
    {
      change: (page) => page.replace(words('exit'), '<four-signs-exit>Leave</four-signs-exit>'),
      at: '<four-signs-exit>',
    },
  ],
  [
    'an exit that is not https',
    'exit-not-https',
    instead(
      'https://www.bbc.co.uk/weather',
      'http://www.bbc.co.uk/weather',
      '<a href="http://www.bbc',
    ),
  ],
  [
    'an exit to the same site',
    'exit-not-https',
    instead('https://www.bbc.co.uk/weather', 'https://127.0.0.1/', '<a href="https://127'),
  ],
  [
    'a title that tells',
    'title-tells',
    instead('Get support – Example', 'Are you being stalked?', '<title>'),
  ],
  ['an address that tells', 'address-tells', {path: '/domestic-abuse/help'}],
  ['no referrer policy', 'referrer-policy', {headers: {'Referrer-Policy': ''}}],
  [
    'a referrer policy that tells the site',
    'referrer-policy',
    {headers: {'Referrer-Policy': 'origin'}},
  ],
  ['a page that may be kept', 'cache-control', {headers: {'Cache-Control': 'max-age=600'}}],
  [
    'a session recorder',
    'recorder',
    after('<script async src="https://static.hotjar.com/c/hotjar-1.js"></script>'),
  ],
  [
    'a recorder whose snippet writes its script',
    'recorder',
    after('<script>(function(c){var t="https://www.clarity.ms/tag/x"})(window)</script>'),
  ],
  [
    'a pixel for visitors without scripts',
    'pixel',
    {
      ...after('<noscript><img src="https://www.facebook.com/tr?id=1&amp;ev=PageView"></noscript>'),
      at: '<img src',
    },
  ],
  ['a chat', 'chat', after('<script src="https://embed.tawk.to/1/default"></script>')],
  [
    'a tag manager',
    'tag-manager',
    after('<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>'),
  ],
  [
    'analytics of a third party',
    'analytics',
    after('<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>'),
  ],
  ['a cookie', 'cookie-set', {headers: {'Set-Cookie': 'visitor=1; Path=/'}}],
  [
    'a policy that keeps our file off',
    'policy-breaks-us',
    {headers: {'Content-Security-Policy': "script-src 'nonce-a1'"}, at: '<script src'},
  ],
  [
    'a policy in the page that takes scripts away',
    'policy-breaks-us',
    {
      change: (page) =>
        page.replace(
          '<title>',
          '<meta http-equiv="Content-Security-Policy" content="default-src https://other.example"><title>',
        ),
      at: '<script src',
    },
  ],
  [
    'two encodings',
    'encoding-wrong',
    {headers: {'Content-Type': 'text/html; charset=windows-1252'}},
  ],
];

describe('a page with one fault', () => {
  for (const [what, rule, fault] of faults) {
    const {from = goodPage, change = (page) => page, at, headers, path = '/support'} = fault;
    test(`${what}: ${rule}${at ? ', with its place' : ''}`, async () => {
      const html = change(from);
      assert.ok(html !== from || headers || path !== '/support', 'the page has its fault');
      const {url} = await serverWith({[path]: {headers, body: html}});
      const {page} = await check([url + path], fault.options);
      assert.equal(page.problem, null);
      assert.deepEqual(
        page.findings.map((each) => each.rule),
        [rule],
        JSON.stringify(page.findings, null, 2),
      );
      const [found] = page.findings;
      assert.deepEqual(found.place, at ? placeOf(html, at) : null);
      assert.equal(found.why, rules[rule].why);
      assert.ok(found.what.length > 10 && found.mend.length > 10);
    });
  }

  test('there are thirty of them and more, and every rule that needs no browser has one', () => {
    const tested = new Set(faults.map(([, rule]) => rule));
    assert.ok(faults.length >= 30);
    assert.deepEqual(
      Object.keys(rules).filter((rule) => !tested.has(rule)),
      // Tested with more than one page, or with a browser, elsewhere.
      [
        'ours-absent',
        'script-missing',
        'crossorigin-missing',
        'tag-not-drawn',
        'console-warning',
        'not-https',
        'keyboard-exit',
        'axe',
      ],
    );
  });
});

describe('the list of changes', () => {
  const line = {date: '2027-02-01', version: '0.2.0', list: 'helplines', id: 'live-fear-free'};
  const listOf = (...changes) =>
    readChanges(
      pathToFileURL(join(folderWith({'changes.json': JSON.stringify({changes})}), 'changes.json')),
    );

  test('counts where a number is another one, or a service is gone', () => {
    assert.deepEqual(
      listOf(
        {...line, change: 'changed', fields: ['hours', 'phone']},
        {...line, change: 'removed'},
        {...line, change: 'changed', fields: ['hours']},
        {...line, change: 'added'},
        {...line, list: 'campaigns', change: 'removed'},
        {...line, version: null, change: 'changed', fields: ['phone']},
      ),
      [
        {version: '0.2.0', what: 'the number of Live Fear Free Helpline'},
        {version: '0.2.0', what: 'Live Fear Free Helpline is no longer among the services'},
      ],
    );
  });

  test('is empty where there is none, or none that can be read', () => {
    assert.deepEqual(readChanges(new URL('file:///no/such.json')), []);
    assert.deepEqual(listOf(null, 7), []);
    assert.deepEqual(listOf({}), []);
  });

  test('does not name a version for what changed after it', async () => {
    const {url} = await serverWith({
      '/a': goodPage.replace(fileAddress(), fileAddress('four-signs.js', '0.0.9')),
    });
    const rulesWith = async (version) => {
      const {page} = await check([`${url}/a`], {changes: [{version, what: 'a number'}]});
      return page.findings.map(({rule}) => rule);
    };
    assert.deepEqual(await rulesWith('0.0.9'), ['version-old']);
    assert.deepEqual(await rulesWith('0.0.10'), ['version-old-number']);
    assert.deepEqual(await rulesWith('99.0.0'), ['version-old']);
  });
});

describe('what more than one page is needed for', () => {
  const rulesOf = async (body, headers = {}) => {
    const {url} = await serverWith({'/a': {body, headers}});
    const {page} = await check([`${url}/a`]);
    return page.findings.map(({rule}) => rule);
  };

  test('a page with nothing of ours gets one note, and no other finding about us', async () => {
    const bare = '<!doctype html><html lang="en"><title>Parks</title><p>Open till 8</p></html>';
    assert.deepEqual(await rulesOf(bare), ['ours-absent']);
    const framed = bare.replace('</p>', '</p><iframe src="/help" title="Help"></iframe>');
    assert.notEqual(framed, bare);
    const {url} = await serverWith({'/a': framed});
    const {page} = await check([`${url}/a`]);
    const [{what}] = page.findings.filter(({rule}) => rule === 'ours-absent');
    assert.match(what, /in its frame, “\/help”, was not looked at/);
  });

  test('tags without any script', async () => {
    const page = goodPage.replace(/<script[^>]*><\/script>/, '');
    assert.deepEqual(await rulesOf(page), ['script-missing']);
  });

  test('integrity of a file of another server without crossorigin', async () => {
    const page = goodPage
      .replace(fileAddress(), `https://files.example.com${fileAddress()}`)
      .replace(' crossorigin="anonymous"', '');
    assert.deepEqual(await rulesOf(page, {'Content-Security-Policy': ''}), [
      'crossorigin-missing',
      'not-self-hosted',
    ]);
  });

  test('policies that let our file in are no fault', async () => {
    for (const policy of [
      "script-src 'self' 'unsafe-inline'",
      'default-src http:',
      'script-src *',
      'script-src 127.0.0.1:*',
      `script-src '${integrity}' 'strict-dynamic'`,
      "img-src 'none'; sandbox allow-scripts",
      "SCRIPT-SRC 'SELF'",
    ])
      assert.deepEqual(await rulesOf(goodPage, {'Content-Security-Policy': policy}), [], policy);
    for (const policy of [
      "script-src 'self' 'strict-dynamic'",
      'script-src https:',
      'sandbox allow-forms',
      "default-src 'self', script-src 'none'",
      "script-src-elem 'none'; script-src 'self'",
      'script-src *.example.org',
    ])
      assert.deepEqual(
        await rulesOf(goodPage, {'Content-Security-Policy': policy}),
        ['policy-breaks-us'],
        policy,
      );
  });

  test('a recorder that waits for consent is not there yet', async () => {
    const waiting =
      '<script type="text/plain" data-category="analytics" src="https://static.hotjar.com/c.js"></script>';
    assert.deepEqual(await rulesOf(goodPage.replace('</body>', `${waiting}</body>`)), []);
  });

  test('an exit as a placeholder, as a link, or led to by a link of its own', async () => {
    const link = '<a href="https://www.bbc.co.uk/weather">Leave</a>';
    const exit = words('exit');
    for (const other of [
      `<div data-four-signs="exit">${link}</div>`,
      '<p><a href="https://www.bbc.co.uk/weather#four-signs-exit">Leave</a></p>',
      `${link.replace('<a', '<a data-four-signs-leave')}<a href="#m">Skip</a>${exit}`,
    ])
      assert.deepEqual(await rulesOf(goodPage.replace(exit, other)), [], other);
  });
});
