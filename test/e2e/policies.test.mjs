/**
 * Under policies with Trusted Types, however often our scripts are on the page, people get the tags
 * and the site's owner no report.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {cdnFiles} from '../../scripts/build/cdn-files.mjs';
import {openPage, browserNames, upgraded} from '../support/page-server.mjs';

// `img-src` is for the icon that Firefox asks for by itself.
const strict =
  "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types";
const files = Object.keys(cdnFiles);
const single = files.filter((file) => file !== 'four-signs.js');
const source = readFileSync(new URL('../../dist/cdn/four-signs.js', import.meta.url), 'utf8');

/** The modules, as a host's own bundler would put them into one file. */
const bundled = await build({
  entryPoints: [fileURLToPath(new URL('../../dist/esm/entries/define.js', import.meta.url))],
  bundle: true,
  format: 'esm',
  conditions: ['browser', 'production'],
  write: false,
});

const answers = {
  '/other-version.js': {body: source.replaceAll('"0.1.0"', '"0.0.9"'), type: 'text/javascript'},
  '/modules.js': {body: bundled.outputFiles[0].text, type: 'text/javascript'},
};

const script = (file) =>
  file === 'modules.js'
    ? '<script type="module" src="/modules.js"></script>'
    : `<script src="${file === 'other-version.js' ? '/' : '/dist/cdn/'}${file}" defer></script>`;

const page = (
  scripts,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Help</title>${scripts.map(script).join('')}</head><body>
<four-signs-exit><a href="https://www.example.org/" rel="noreferrer">Leave</a></four-signs-exit>
${['week', 'checklist', 'helplines'].map((tag) => `<four-signs-${tag}><p>Call <a href="tel:999">999</a>.</p></four-signs-${tag}>`).join('\n')}
</body></html>`;

const cases = [
  ['the one file, once', ['four-signs.js'], 'four-signs'],
  ['the one file twice', ['four-signs.js', 'four-signs.js'], 'four-signs'],
  ['a file for each tag', single, 'four-signs'],
  ['the one file, then a file for each tag', ['four-signs.js', ...single], 'four-signs'],
  ['a file for each tag, then the one file', [...single, 'four-signs.js'], 'four-signs'],
  ['every file twice, where no policy is allowed', [...files, ...files], "'none'"],
  ['two versions', ['four-signs.js', 'other-version.js'], 'four-signs'],
  ['the one file and the modules', ['four-signs.js', 'modules.js'], 'four-signs lit-html'],
  ['the modules before the one file', ['modules.js', 'four-signs.js'], 'lit-html'],
];

for (const browser of browserNames) {
  describe(`Under a policy with Trusted Types, in ${browser}`, () => {
    for (const [what, scripts, policies] of cases) {
      test(`${what}: everything is drawn and nothing is reported`, async () => {
        const opened = await openPage(browser, '/policies.html', {
          headers: {'Content-Security-Policy': `${strict} ${policies}`},
          html: page(scripts),
          answers,
          before: (tab) =>
            tab.evaluateOnNewDocument(() => {
              window.violations = [];
              addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
                window.violations.push(`${violatedDirective} ${sample}`),
              );
            }),
        });
        try {
          await upgraded(opened.page);
          const drawn = await opened.page.waitForFunction(() => {
            const inRoot = (tag) =>
              document.querySelector(tag).shadowRoot?.querySelector('[href="tel:999"]');
            const hostsWords = document.querySelector('four-signs-checklist > p').getClientRects();
            return (
              inRoot('four-signs-week') && inRoot('four-signs-helplines') && !hostsWords.length
            );
          });
          assert.ok(drawn);
          assert.deepEqual(await opened.page.evaluate(() => window.violations), []);
          assert.deepEqual(opened.errors, []);
          const told = opened.messages.filter(({text}) => !/Version 0\.1\.0 came first/.test(text));
          assert.deepEqual(told, []);
        } finally {
          await opened.close();
        }
      });
    }
  });
}
