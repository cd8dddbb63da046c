/**
 * Opens every story of the Storybook that was built, in a real browser, in English and in Welsh,
 * every page of its documentation, and the frame around them.
 *
 * A story passes when it draws, every tag in it is registered and shows something, axe finds
 * nothing, the console says nothing, and nothing was asked for beyond Storybook's own files. The
 * last line is `N passed, N failed`.
 *
 * npm run test:stories
 */
/* global document, window, requestAnimationFrame */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../test/support/browser-launchers.mjs';
import {findBrowsers} from './browsers.mjs';
import {finish} from './counts.mjs';
import {serveStorybook} from './storybook-server.mjs';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const {origin, entries, close} = await serveStorybook();
const visits = ['en', 'cy'].flatMap((locale) =>
  entries
    .filter(({type}) => type === 'story' || locale === 'en')
    .map(({id, type, title, name}) => ({id, type, locale, name: `${title}: ${name} (${locale})`})),
);

/**
 * In the page: what a person could not use, in words. axe cannot see closed roots: Storybook opens
 * that of the checklist.
 */
async function lookAt(root) {
  const wrong = [];
  if (document.body.classList.contains('sb-show-errordisplay')) {
    wrong.push(
      document.querySelector('#error-message')?.textContent?.trim() || 'Storybook shows an error',
    );
  }
  for (const element of document.querySelectorAll(':not(:defined)'))
    wrong.push(`<${element.localName}> is not registered`);
  for (const element of document.querySelectorAll(
    'four-signs-checklist, four-signs-helplines, four-signs-week',
  )) {
    if (!element.shadowRoot?.textContent.trim()) wrong.push(`<${element.localName}> is empty`);
  }
  const {violations} = await window.axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // These are about whole pages, and a story is a piece of one.
    rules: Object.fromEntries(
      [
        'region',
        'landmark-one-main',
        'page-has-heading-one',
        'bypass',
        'document-title',
        'html-has-lang',
        'landmark-unique',
      ].map((id) => [id, {enabled: false}]),
    ),
    resultTypes: ['violations'],
  });
  for (const {id, help, nodes} of violations)
    wrong.push(
      `axe, ${id}: ${help} (${nodes.map(({target}) => target.flat().join(' → ')).join('; ')})`,
    );
  return wrong;
}

/** In the page: what of a page of documentation is not finished, or does not fit a phone. */
function lookAtDocs() {
  const wrong = [];
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth) {
    const widest = Array.from(document.querySelectorAll('.sbdocs-content *'))
      .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
      .filter((each) => !each.closest('pre, table'));
    wrong.push(
      `It is ${scrollWidth} px wide at ${clientWidth}: ${widest
        .map(({outerHTML}) => outerHTML.slice(0, 80))
        .slice(0, 3)
        .join(' ')}`,
    );
  }
  const words =
    /** @type {HTMLElement | null} */ (document.querySelector('.sbdocs-content'))?.innerText ?? '';
  if (words.trim().length < 100) wrong.push('There is next to nothing on it');
  for (const [mark] of words.matchAll(/\| -{3,}|^#{1,4} .*|\*\*\w.*|\]\([^)]*\)|\bundefined\b/gm))
    wrong.push(`Markdown or a program is read as words: ${mark.slice(0, 40)}`);
  for (const image of document.images)
    if (image.complete && !image.naturalWidth) wrong.push(`There is no picture ${image.src}`);
  for (const table of document.querySelectorAll('.sbdocs-content table'))
    if (table.querySelectorAll('tr').length < 2) wrong.push('A table is empty');
  return wrong;
}

const screen = {width: 800, height: 600};
const phone = {width: 320, height: 800};

/**
 * In the page: shows a story or a page of documentation, and waits until it is drawn. A page that
 * is loaded anew for each would take ten times as long.
 */
function show(id, viewMode, globals) {
  const channel = /** @type {any} */ (window).__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    const done = (problem) => () => resolve(problem);
    channel.once(viewMode === 'docs' ? 'docsRendered' : 'storyRendered', done(''));
    for (const problem of ['storyErrored', 'storyThrewException', 'storyMissing'])
      channel.once(problem, done(problem));
    setTimeout(done('It was not drawn'), 20_000);
    channel.emit('updateGlobals', {globals});
    channel.emit('setCurrentStory', {storyId: id, viewMode});
  });
}

const browser = await puppeteer.launch(launchOptions.chromium(findBrowsers().chromium));
const run = {name: 'Stories', passed: 0, failed: 0, skipped: 0};
const failures = [];
let wrong = [];

async function openTab() {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) =>
    wrong.push(`exception: ${/** @type {Error | undefined} */ (error)?.message ?? error}`),
  );
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob|about):/.test(request.url()))
      wrong.push(`asked for ${request.url()}`);
  });
  return page;
}

/** @param {() => Promise<void>} look - adds to what is wrong */
async function visit(name, look) {
  wrong = [];
  try {
    await look();
  } catch (error) {
    wrong.push(String(/** @type {Error} */ (error).message ?? error));
  }
  if (wrong.length) failures.push({name, message: wrong.join('\n')});
  run[wrong.length ? 'failed' : 'passed'] += 1;
  console.log(
    `${wrong.length ? '✖' : '✔'} ${name}${wrong.map((each) => `\n    ${each}`).join('')}`,
  );
}

const page = await openTab();
await visit('Storybook opens', async () => {
  // The accessibility add-on would run axe as well, and two runs get in each other's way.
  await page.goto(
    `${origin}/iframe.html?id=${visits[0].id}&viewMode=docs&globals=a11y.manual:!true`,
  );
  await page.waitForSelector('#storybook-docs > *', {timeout: 20_000});
  await page.evaluate(axeSource);
  await page.setViewport(phone);
  wrong.push(...(await page.evaluate(lookAtDocs)));
  await page.setViewport(screen);
});
for (const {id, type, locale, name} of visits.slice(1)) {
  await visit(name, async () => {
    const problem = await page.evaluate(show, id, type, {locale});
    if (problem) wrong.push(problem);
    if (type === 'docs') {
      await page.setViewport(phone);
      wrong.push(...(await page.evaluate(lookAtDocs)));
      await page.setViewport(screen);
      return;
    }
    await page.waitForFunction(() => !document.querySelector('.states:not([data-ready])'));
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    wrong.push(...(await page.evaluate(lookAt, '#storybook-root')));
  });
}
await page.close();

const frame = await openTab();
await visit(
  'The frame around the stories carries this name, and the keyboard gets through it',
  async () => {
    await frame.goto(`${origin}/?path=/story/tags-week--playground`);
    await frame.waitForSelector('#storybook-preview-iframe');
    await frame.waitForFunction(() => document.title.endsWith('Four Signs'), {timeout: 20_000});
    for (let presses = 0; presses < 150; presses += 1) {
      await frame.keyboard.press('Tab');
      const at = await frame.evaluate(() => document.activeElement?.id);
      if (at === 'storybook-preview-iframe') return;
    }
    wrong.push('150 presses of Tab do not reach the story');
  },
);

await browser.close();
close();
finish([run], failures);
