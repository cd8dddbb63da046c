/**
 * Opens every story of the Storybook that was built, in a real browser, in English and in Welsh, and every page of its documentation.
 *
 * A story passes when it draws, every tag in it is registered and shows something, axe finds nothing, the console says nothing, and nothing was asked
 * for beyond Storybook's own files. The last line is `N passed, N failed`.
 *
 * npm run test:stories
 */
/* global document, window, Element, requestAnimationFrame */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../test/support/browser-launchers.mjs';
import {findBrowsers} from './browsers.mjs';

const built = fileURLToPath(new URL('../storybook-static/', import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

if (!existsSync(join(built, 'index.json'))) {
  console.error('There is no Storybook to look at. Build it first: npm run build-storybook');
  process.exit(1);
}

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  const file = join(built, path.endsWith('/') ? `${path}index.html` : path);
  if (path === '/favicon.ico') response.writeHead(204).end();
  else if (path.startsWith('/..') || !existsSync(file)) response.writeHead(404).end();
  else response.writeHead(200, {'Content-Type': types[extname(file)] ?? 'application/octet-stream'}).end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const {entries} = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
const visits = Object.values(entries).flatMap(({id, type, title, name}) =>
  type === 'docs'
    ? [{id, type, locale: 'en', name: `${title}, documentation`}]
    : ['en', 'cy'].map((locale) => ({id, type, locale, name: `${title}: ${name} (${locale})`})),
);

/** In the page: what a person could not use, in words. axe cannot see closed roots, so they are opened before any script runs. */
async function lookAt(root) {
  const wrong = [];
  if (document.body.classList.contains('sb-show-errordisplay')) {
    wrong.push(document.querySelector('#error-message')?.textContent?.trim() || 'Storybook shows an error');
  }
  for (const element of document.querySelectorAll(':not(:defined)')) wrong.push(`<${element.localName}> is not registered`);
  for (const element of document.querySelectorAll('four-signs-checklist, four-signs-helplines, four-signs-week')) {
    if (!element.shadowRoot?.textContent.trim()) wrong.push(`<${element.localName}> is empty`);
  }
  const {violations} = await window.axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // These are about whole pages, and a story is a piece of one.
    rules: Object.fromEntries(
      ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title', 'html-has-lang'].map((id) => [
        id,
        {enabled: false},
      ]),
    ),
    resultTypes: ['violations'],
  });
  for (const {id, help, nodes} of violations)
    wrong.push(`axe, ${id}: ${help} (${nodes.map(({target}) => target.flat().join(' → ')).join('; ')})`);
  return wrong;
}

const browser = await puppeteer.launch(launchOptions.chromium(findBrowsers().chromium));
let passed = 0;
let failed = 0;

for (const {id, type, locale, name} of visits) {
  const page = await browser.newPage();
  const wrong = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) wrong.push(`asked for ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    const {attachShadow} = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, {...options, mode: 'open'});
    };
  });
  try {
    // The accessibility add-on would run axe as well, and two runs get in each other's way.
    const view = type === 'docs' ? 'docs' : 'story';
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${view}&globals=locale:${locale};a11y.manual:!true`, {waitUntil: 'load'});
    const shown = type === 'docs' ? '#storybook-docs > *' : '#storybook-root > *, body.sb-show-errordisplay';
    await page.waitForSelector(shown, {timeout: 20_000});
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    if (type === 'story') {
      await page.evaluate(axeSource);
      wrong.push(...(await page.evaluate(lookAt, '#storybook-root')));
    }
  } catch (error) {
    wrong.push(String(error.message ?? error));
  }
  await page.close();
  if (wrong.length) failed += 1;
  else passed += 1;
  console.log(`${wrong.length ? '✖' : '✔'} ${name}${wrong.map((each) => `\n    ${each}`).join('')}`);
}

await browser.close();
server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
