/**
 * What a developer meets who puts the tags into a framework: types that know the settings, a build
 * that works at once, and a page on which everything is drawn and nothing is warned of.
 *
 * `npm run test:frameworks` prepares what is run here.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {openPage} from '../support/page-server.mjs';
import {folderOf, use} from './apps.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const modes = /** @type {const} */ (['development', 'production']);

/** Builds with Vite, as its commands do. */
const vite = (app) => (mode) =>
  use(app, 'vite', ['build', '--mode', mode, '--base', './', '--outDir', `built/${mode}`], {
    NODE_ENV: mode,
  });

/** What TypeScript says of a word that names no nation. */
const notANation = /Type '\\?"france\\?"' is not assignable to type '[^']*\\?"england/;

/**
 * @type {Record<string, {app: string, check: () => ReturnType<typeof use>, wrong: RegExp[],
 *   build: (mode: typeof modes[number]) => ReturnType<typeof use>}>}
 */
const frameworks = {
  'React 19': {
    app: 'react',
    check: () => use('react', 'tsc', ['--noEmit', '-p', '.']),
    wrong: [notANation],
    build: vite('react'),
  },
  'React 18': {
    app: 'react-18',
    check: () => use('react-18', 'tsc', ['--noEmit', '-p', '.']),
    // A list would become "[object Object]", and `false` the text "false".
    wrong: [
      notANation,
      /Property 'partnerHelplines' does not exist/,
      /Type 'false' is not assignable/,
    ],
    build: vite('react-18'),
  },
  Preact: {
    app: 'preact',
    check: () => use('preact', 'tsc', ['--noEmit', '-p', '.']),
    wrong: [notANation],
    build: vite('preact'),
  },
  Solid: {
    app: 'solid',
    check: () => use('solid', 'tsc', ['--noEmit', '-p', '.']),
    // Solid writes this name in lower case, where nothing reads it.
    wrong: [notANation, /Property 'partnerHelplines' does not exist/],
    build: vite('solid'),
  },
  Vue: {
    app: 'vue',
    check: () => use('vue', 'vue-tsc', ['--noEmit', '-p', '.']),
    wrong: [notANation],
    build: vite('vue'),
  },
  Svelte: {
    app: 'svelte',
    check: () => use('svelte', 'svelte-check', ['--output', 'machine']),
    wrong: [notANation],
    build: vite('svelte'),
  },
  Angular: {
    app: 'angular',
    check: () => use('angular', 'ng', ['build', '--configuration', 'wrong']),
    wrong: [notANation],
    build: (mode) =>
      use('angular', 'ng', ['build', ...(mode === 'development' ? ['--configuration', mode] : [])]),
  },
  'plain TypeScript': {
    app: 'typescript',
    check: () => use('typescript', 'tsc', ['--noEmit', '-p', '.']),
    wrong: [notANation],
    async build(mode) {
      // It is written although wrong.ts is wrong.
      await use('typescript', 'tsc', ['-p', '.']);
      return vite('typescript')(mode);
    },
  },
};

/** What bundlers say in development of packages that have more checks there. No warning of ours. */
const usual = /^Lit is in dev mode/;

/** What a person finds on the page. */
const onPage = () => {
  const tag = (name) => /** @type {any} */ (document.querySelector(`four-signs-${name}`));
  const {shadowRoot: helplines} = tag('helplines');
  const week = tag('week');
  return {
    exit: tag('exit').querySelector('a').getBoundingClientRect().height > 0,
    shortcut: !tag('exit').withoutShortcut,
    checklist: tag('checklist').getBoundingClientRect().height > 300,
    numbers: ['tel:999', 'tel:101'].every((href) => helplines.querySelector(`[href="${href}"]`)),
    nation: helplines.querySelector('[href="tel:+448088010800"]') !== null,
    partner: helplines.querySelector('[href="tel:+441273234773"]') !== null,
    heading: helplines.querySelector('h2, h3').localName,
    week: week.matches('.week') && week.shadowRoot.querySelector('h2').textContent !== '',
  };
};

/** The same in every framework. */
const everything = {
  exit: true,
  shortcut: true,
  checklist: true,
  numbers: true,
  nation: true,
  partner: true,
  heading: 'h3',
  week: true,
};

/**
 * Opens a built page, and waits until everything is drawn.
 *
 * @param {string} app
 * @param {string} mode
 * @param {Parameters<typeof openPage>[2]} [options]
 */
async function open(app, mode, options) {
  const opened = await openPage('chromium', '/', {
    ...options,
    folder: `${folderOf(app)}/built/${mode}`,
  });
  await opened.page.waitForFunction(() => {
    const tags = [...document.querySelectorAll('*')].filter((each) =>
      /^four-signs/.test(each.localName),
    );
    const drawn = ({localName, shadowRoot}) =>
      !/week|helplines/.test(localName) || shadowRoot?.querySelector('h2, h3');
    return tags.length && tags.every((each) => each.matches(':defined') && drawn(each));
  });
  return opened;
}

/** Where the exit leads once another address is bound. */
const elsewhere = 'https://elsewhere.example/weather';

/** Answers for every other site, so that none is asked. */
async function answerForOthers(page) {
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().startsWith('https:')
      ? request.respond({contentType: 'text/html', body: '<!doctype html><title>Weather</title>'})
      : request.continue(),
  );
}

/** @type {Record<string, (page: import('puppeteer-core').Page) => Promise<void>>} */
const leavings = {
  press: (page) => page.click('four-signs-exit > a'),
  async shift(page) {
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
  },
};

/** What the console warned of, but for what it always says in development. */
const warned = ({messages}, mode) =>
  messages
    .filter(({type}) => /warn|error/.test(type))
    .map(({text}) => text)
    .filter((text) => mode === 'production' || !usual.test(text));

for (const [name, {app, check, wrong, build}] of Object.entries(frameworks)) {
  describe(`In ${name}`, () => {
    const builds = new Map();
    /** Once for each mode, whichever test asks first. */
    async function builtFor(mode) {
      if (!builds.has(mode)) builds.set(mode, build(mode));
      const {status, said} = await builds.get(mode);
      assert.equal(status, 0, said);
    }

    test(`a developer who writes nation="france" is told before release, in ${name}`, async () => {
      const {status, said} = await check();
      assert.notEqual(status, 0);
      const errors = said
        .split('\n')
        .filter((line) => /^src\S+: error |ERROR.*(?:TS|"src)/.test(line));
      assert.equal(errors.length, wrong.length, said);
      for (const each of wrong) assert.match(said, each);
      // The right page beside it is right.
      assert.doesNotMatch(said, /src\/(?!wrong)\w+\./i);
    });

    for (const mode of modes) {
      test(`a person finds every tag and number, and a developer no warning, in ${name} (${mode})`, async () => {
        await builtFor(mode);
        const opened = await open(app, mode);
        assert.deepEqual(await opened.page.evaluate(onPage), everything);
        assert.deepEqual(warned(opened, mode), []);
        assert.deepEqual(opened.errors, []);
        await opened.close();
      });

      test(`the exit leads to the address that is bound now, in ${name} (${mode})`, async () => {
        await builtFor(mode);
        for (const [how, leave] of Object.entries(leavings)) {
          const {page, errors, close} = await open(app, mode, {before: answerForOthers});
          await page.waitForFunction(() => 'bind' in window);
          await page.evaluate((address) => /** @type {any} */ (window).bind(address), elsewhere);
          await page.waitForFunction(
            (address) =>
              document.querySelector('four-signs-exit > a')?.getAttribute('href') === address,
            {},
            elsewhere,
          );
          assert.deepEqual(errors, []);
          await leave(page);
          await page.waitForFunction(() => document.title === 'Weather');
          assert.equal(page.url(), elsewhere, how);
          await close();
        }
      });
    }
  });
}

test('a developer who forgets isCustomElement in Vue is told that four components are unknown', async () => {
  const built = await use(
    'vue',
    'vite',
    [
      'build',
      '--config',
      'vite.plain.config.mjs',
      '--mode',
      'development',
      '--base',
      './',
      '--outDir',
      'built/plain',
    ],
    {NODE_ENV: 'development'},
  );
  assert.equal(built.status, 0, built.said);
  const opened = await open('vue', 'plain');
  const unknown = warned(opened, 'development').filter((text) =>
    /Failed to resolve component/.test(text),
  );
  assert.equal(unknown.length, 4);
  await opened.close();
});

/** Where the numbers and cards stand once the page has been taken over. */
const cards = () =>
  [...document.querySelectorAll('four-signs-helplines')].map(({shadowRoot}) => ({
    emergency: shadowRoot?.querySelector('[href="tel:999"]') !== null,
    partner: shadowRoot?.querySelector('[href="tel:+441273234773"]') !== null,
  }));

/** The HTML that a framework makes on a server, in the page that takes it over. */
async function served(app, entry) {
  const mode = 'development';
  const env = {NODE_ENV: mode};
  for (const args of [
    ['--config', 'vite.served.config.mjs', '--base', './', '--outDir', 'built/served'],
    ['--ssr', entry, '--outDir', 'built/server'],
  ]) {
    const built = await use(app, 'vite', ['build', '--mode', mode, ...args], env);
    assert.equal(built.status, 0, built.said);
  }
  const folder = join(top, folderOf(app), 'built');
  const {html} = await import(pathToFileURL(join(folder, 'server/server.js')).href);
  const page = readFileSync(join(folder, 'served/served.html'), 'utf8');
  return {html, opened: await open(app, 'served', {html: page.replace('<!--app-->', html)})};
}

test('a number and a partner are on a page that React 19 made on a server, before and after its script', async () => {
  const {html, opened} = await served('react', 'src/server.tsx');
  assert.match(html, /href="tel:999"/);
  const [written, handed] = await opened.page.evaluate(cards);
  assert.deepEqual(written, {emergency: true, partner: true});
  // Why docs/with-your-framework.md says to write them as JSON: a list that is handed over is lost.
  assert.deepEqual(handed, {emergency: true, partner: false});
  assert.deepEqual(warned(opened, 'development'), []);
  assert.deepEqual(opened.errors, []);
  await opened.close();
});

test('a number and a partner are on a page that Vue made on a server, before and after its script', async () => {
  const {html, opened} = await served('vue', 'src/server.js');
  assert.match(html, /href="tel:999"/);
  assert.deepEqual(await opened.page.evaluate(cards), [{emergency: true, partner: true}]);
  assert.deepEqual(warned(opened, 'development'), []);
  assert.deepEqual(opened.errors, []);
  await opened.close();
});
