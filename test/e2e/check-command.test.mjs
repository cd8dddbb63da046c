/** The command that checks a partner's page, where it finds a browser. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, test} from 'node:test';
import {findBrowsers} from '../../scripts/test/browsers.mjs';
import {browserNames, origin} from '../support/page-server.mjs';
import {fileAddress, goodPage, placeOf, run, serverWith} from '../unit/check/pages.mjs';

/** It draws with puppeteer-core's default browser. Firefox sees the same pages in other tests. */
const browsers = browserNames.filter((name) => name === 'chromium');

/** As root Chromium cannot have its sandbox. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** @param {string[]} args */
async function draw(...args) {
  const {stdout} = await run(['check', '--json', '--pause', '0', ...asRoot, ...args]);
  return JSON.parse(stdout).pages;
}

const found = ({findings}) =>
  findings.filter(({level}) => level !== 'note').map(({rule, seen}) => [rule, seen]);

for (const browser of browsers) {
  describe(`the command, with ${browser}`, () => {
    before(() => {
      process.env.CHROME_PATH = findBrowsers()[browser];
    });

    test('finds nothing on the pages of the demo, as served and as drawn', async () => {
      const url = await origin('demo');
      const pages = await draw(
        '--timeout',
        '60',
        ...['charity/', 'council/', 'council/cy.html', 'police/'].map((path) => `${url}/${path}`),
      );
      for (const each of pages) {
        assert.equal(each.notDrawn, null, each.page);
        assert.match(each.drawnBy, /Chrom.*, with axe/);
        assert.deepEqual(found(each), [], JSON.stringify(each.findings, null, 2));
      }
    });

    const script = (code) => `<script>${code}</script></body>`;
    const withPolicy = {'Content-Security-Policy': ''};
    /** @type {[what: string, rule: string, change: (page: string) => string, place?: string][]} */
    const faults = [
      [
        'our file is not there',
        'tag-not-drawn',
        (page) => page.replace(fileAddress(), '/four-signs/0.1.0/gone/four-signs.js'),
        '<four-signs-exit',
      ],
      [
        'a setting is wrong',
        'console-warning',
        (page) => page.replace('<four-signs-helplines', '<four-signs-helplines heading-level="9"'),
      ],
      [
        'a script loads a recorder',
        'recorder',
        (page) =>
          page.replace(
            '</body>',
            script(
              `document.head.append(Object.assign(document.createElement('script'), {src: 'https://static.' + 'hot' + 'jar.com/c.js'}))`,
            ),
          ),
      ],
      [
        'a script sets a cookie',
        'cookie-set',
        (page) => page.replace('</body>', script(`document.cookie = 'visitor=1'`)),
      ],
      [
        'a script puts a link before the exit',
        'keyboard-exit',
        (page) =>
          page.replace(
            '</body>',
            script(`document.body.insertAdjacentHTML('afterbegin', '<a href="#x">Skip</a>')`),
          ),
      ],
      [
        'a cookie banner takes the focus',
        'keyboard-exit',
        (page) =>
          page.replace(
            '</body>',
            `<div role="dialog" aria-label="Cookies"><button id="all">Accept all</button></div>${script('document.getElementById("all").focus()')}`,
          ),
      ],
      [
        'our part is hidden from screen readers',
        'axe',
        (page) => page.replace('<four-signs-helplines', '<four-signs-helplines aria-hidden="true"'),
      ],
    ];

    test('finds what a page does only when it is drawn, one fault on each', async () => {
      const pages = Object.fromEntries(
        faults.map(([, , change], index) => [
          `/${index}`,
          {body: change(goodPage), headers: withPolicy},
        ]),
      );
      const {url, asked} = await serverWith({
        ...pages,
        [fileAddress()]: {
          headers: {'Content-Type': 'text/javascript'},
          body: readFileSync('dist/cdn/four-signs.js'),
        },
      });
      const reports = await draw('--timeout', '60', ...faults.map((_, index) => `${url}/${index}`));
      for (const [index, [what, rule, , place]] of faults.entries()) {
        const {findings, notDrawn} = reports[index];
        assert.equal(notDrawn, null, what);
        const rules = new Set(findings.map((each) => each.rule));
        assert.deepEqual([...rules], [rule], `${what}: ${JSON.stringify(findings, null, 2)}`);
        assert.equal(findings[0].seen, 'drawn');
        if (what.includes('cookie banner'))
          assert.match(
            findings[0].what,
            /^When the page opens, it puts the focus on “<button> Accept all”\. From there/,
          );
        if (place)
          assert.deepEqual(
            findings[0].place,
            placeOf(/** @type {string} */ (pages[`/${index}`].body), place),
          );
      }
      const drawn = asked.filter(({agent}) => /Chrome/.test(agent));
      assert.ok(drawn.length >= faults.length);
      for (const {agent} of drawn) assert.match(agent, /four-signs-check\/\d/);
    });

    test('finds a file of ours that was changed on its way', async () => {
      const {url} = await serverWith({
        '/a': goodPage,
        [fileAddress()]: {
          headers: {'Content-Type': 'text/javascript'},
          body: `${readFileSync('dist/cdn/four-signs.js', 'utf8')};`,
        },
      });
      const [{findings}] = await draw('--timeout', '60', `${url}/a`);
      assert.ok(
        findings.some(({rule, seen}) => rule === 'integrity-wrong' && seen === 'drawn'),
        JSON.stringify(findings, null, 2),
      );
    });

    test('gives up a page that keeps the browser busy or asks questions, and says so', async () => {
      const {url} = await serverWith({
        '/busy': {
          body: goodPage.replace('</body>', script('for (;;);')),
          headers: withPolicy,
        },
        '/asks': {
          body: goodPage.replace(
            '</body>',
            script(
              `alert(1); confirm(2); addEventListener('beforeunload', (e) => e.preventDefault())`,
            ),
          ),
          headers: withPolicy,
        },
      });
      const [busy] = await draw('--timeout', '5', `${url}/busy`);
      assert.equal(busy.problem, null);
      assert.match(busy.notDrawn, /^the browser gave up \(/);
      const [asks] = await draw('--timeout', '60', `${url}/asks`);
      assert.equal(asks.notDrawn, null);
    });

    test('reads the page alone, and says why, where the browser does not start', async () => {
      const {url} = await serverWith({'/a': goodPage});
      process.env.CHROME_PATH = '/nowhere/chromium';
      const [page] = await draw(`${url}/a`);
      assert.equal(page.drawnBy, null);
      assert.match(page.notDrawn, /^no Chromium was found/);
      process.env.CHROME_PATH = findBrowsers()[browser];
    });
  });
}
