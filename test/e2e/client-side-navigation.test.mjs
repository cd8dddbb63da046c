/**
 * Sites that change pages without loading them, with Turbo, two htmx, two pjax, Swup and Barba as
 * they are on npm: after another page and back the tags are drawn and the answers are gone, Turbo's
 * previews show no ending, and the exit leaves for good. What
 * docs/recipes/client-side-navigation.md says is held here.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, test} from 'node:test';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {person} from '../support/leak-watcher.mjs';
import {engines, sitesAndTabs} from '../support/leaving-tab.mjs';
import {until} from '../support/until.mjs';
import {numbers} from './privacy/host-page.mjs';

const packages = createRequire(import.meta.url);
const packaged = (file) => readFileSync(packages.resolve(file), 'utf8');
const recipe = readFileSync(
  new URL('../../docs/recipes/client-side-navigation.md', import.meta.url),
  'utf8',
);

/** The tag of the recipe for the head of each page that must keep nothing. */
const metaOf = (name) => {
  const [found] = recipe.match(new RegExp(`<meta\\s+name="${name}"[^]*?/>`)) ?? [];
  assert.ok(found, `the recipe has a <meta name="${name}">`);
  return found;
};

/** The line of the recipe for a script of the page. */
const lineOf = (name) => {
  const line = recipe.split('\n').find((each) => each.startsWith(`${name} = `));
  assert.ok(line, `the recipe has ${name}`);
  return line;
};

/** What a page does once all of its deferred scripts have run. */
const whenParsed = (code) => `addEventListener('DOMContentLoaded', () => {${code}});`;

/**
 * @type {{name: string, file: string, code: string, setting?: () => string, body: string}[]}
 *   `setting` - the HTML for the head, as the recipe has it
 */
const libraries = [
  {
    name: 'Turbo',
    file: '/turbo.js',
    code: packaged('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    setting: () => metaOf('turbo-cache-control'),
    body: '<body>',
  },
  {
    name: 'htmx 2',
    file: '/htmx-2.js',
    code: packaged('htmx-2/dist/htmx.min.js'),
    setting: () => metaOf('htmx-config'),
    body: '<body hx-boost="true">',
  },
  {
    name: 'htmx 4',
    file: '/htmx-4.js',
    code: packaged('htmx.org/dist/htmx.min.js'),
    body: '<body hx-boost:inherited="true">',
  },
  {
    name: 'pjax',
    file: '/pjax.js',
    code: `${packaged('pjax/pjax.js')}
${whenParsed(`new Pjax({selectors: ['title', '#page']})`)}`,
    body: '<body>',
  },
  {
    name: 'jquery-pjax',
    file: '/jquery-pjax.js',
    // Without the time after which it loads a page in full: a busy machine would reach it.
    code: `${packaged('jquery/dist/jquery.min.js')}
${packaged('jquery-pjax')}
${whenParsed(`$(document).pjax('a', '#page', {fragment: '#page', timeout: 0})`)}`,
    setting: () => `<script>${whenParsed(lineOf('$.pjax.defaults.maxCacheLength'))}</script>`,
    body: '<body>',
  },
  {
    name: 'Swup',
    file: '/swup.js',
    // The file for a page, beside the one that `exports` names.
    code: `${readFileSync(packages.resolve('swup').replace('Swup.cjs', 'Swup.umd.js'), 'utf8')}
${whenParsed(`new Swup({containers: ['#page'], animationSelector: false})`)}`,
    body: '<body>',
  },
  {
    name: 'Barba',
    file: '/barba.js',
    code: `${packaged('@barba/core/dist/barba.umd.js')}
${whenParsed('barba.init({transitions: [{leave() {}, enter() {}}]})')}`,
    body: '<body data-barba="wrapper">',
  },
];
const [turbo, htmx2, htmx4, pjax, jqueryPjax] = libraries;
const pjaxes = [pjax, jqueryPjax];

const tag = 'four-signs-checklist';
const endings = Object.values(checklistEn.voices.me.endings).map(({title}) => title);

for (const browser of /** @type {('chromium' | 'firefox')[]} */ (['chromium', 'firefox'])) {
  const skip = engines.includes(browser) ? false : `${browser} is not here`;
  describe(`pages that change without loading, in ${browser}`, {skip}, () => {
    const here = sitesAndTabs(browser);

    /**
     * A site of two pages, opened at the page with our tags, in a tab that was elsewhere before.
     * With `layout`, the exit is on both of them, before what changes.
     */
    async function open(
      library,
      {settings = false, start = '/help.html', destination = '', layout = false} = {},
    ) {
      const {sites} = here;
      const exit = `<four-signs-exit><a href="${sites.elsewhere}/weather${destination}">Leave this page</a></four-signs-exit>`;
      sites.page(library.file, library.code);
      const page = (title, body, ours = true) =>
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
${settings ? library.setting() : ''}<script src="${library.file}" defer></script>
${ours ? '<script src="/dist/cdn/four-signs.js" defer></script>' : ''}</head>
${library.body}${layout ? exit : ''}
<nav><a id="help" href="/help.html">Help</a> <a id="other" href="/other.html">Other</a>
<a id="slow" href="/other.html?after=arrival">Slow</a></nav>
<main id="page" data-barba="container">${body}</main></body></html>`;
      const help = `<h1>Help with stalking</h1>
${layout ? '' : exit}
<four-signs-checklist>${numbers}</four-signs-checklist>
<four-signs-helplines>${numbers}</four-signs-helplines>`;
      sites.page('/help.html', page('Help', help));
      sites.page('/other.html', page('Other', '<h1>Other</h1>'));
      sites.page('/without.html', page('Without', '<h1>Without</h1>', false));
      sites.arrivals.length = 0;
      sites.requests.length = 0;
      const tab = /** @type {any} */ (await here.tabs.tab());
      await tab.open(`${sites.host}/before.html`);
      await tab.open(`${sites.host}${start}`);
      await tab.ask(() => {
        window.kept = true;
      });
      const shows = async (title, {preview = false} = {}) => {
        const isShown = ([wanted, isPreview]) =>
          document.title === wanted &&
          // Turbo marks the page so for as long as it is a preview.
          document.documentElement.hasAttribute('data-turbo-preview') === isPreview;
        await until(
          () => tab.page.evaluate(isShown, [title, preview]).catch(() => false),
          `the ${preview ? 'preview of the ' : ''}page "${title}" is shown`,
        );
        assert.equal(await tab.ask(() => window.kept), true, 'the page was not loaded anew');
      };
      // Before htmx has looked at a new page, its links are followed by the browser.
      const isReady = (link) =>
        Boolean(
          (
            document.getElementById(link)?.['htmx-internal-data'] ??
            document.getElementById(link)?._htmx
          )?.boosted,
        );
      const go = async (id, title, options) => {
        if (/htmx/.test(library.name))
          await until(
            () => tab.page.evaluate(isReady, id).catch(() => false),
            'htmx has looked at the link',
          );
        await tab.page.click(`#${id}`);
        if (title) await shows(title, options);
      };
      /** @type {string | undefined} */
      const chosenAtFirst = undefined;
      return {tab, go, shows, visitor: person(tab.page), chosenAtFirst};
    }

    const tagsAreDrawn = (tab) =>
      until(
        () =>
          tab.ask(() => {
            const root = (name) => document.querySelector(name)?.shadowRoot;
            return (
              !document.querySelector('four-signs-checklist:not(:defined)') &&
              Boolean(root('four-signs-exit')) &&
              Boolean(root('four-signs-helplines')?.querySelector('[href="tel:999"]'))
            );
          }),
        'the tags are drawn',
      );

    /** What is chosen in the helplines, whose root is open. */
    const chosen = async (tab) =>
      JSON.stringify(
        await tab.ask(() =>
          [
            ...document
              .querySelector('four-signs-helplines')
              .shadowRoot.querySelectorAll('[aria-pressed="true"]'),
          ].map(({textContent}) => textContent.trim()),
        ),
      );

    /** Chooses in the helplines, ticks two boxes, and reaches an ending. */
    async function answer(site) {
      const {tab, visitor} = site;
      await tagsAreDrawn(tab);
      site.chosenAtFirst ??= await chosen(tab);
      await tab.ask(() => {
        const all = document
          .querySelector('four-signs-helplines')
          .shadowRoot.querySelectorAll('[aria-pressed="false"]');
        /** @type {HTMLElement} */ (all[all.length - 1]).click();
      });
      await until(
        async () => (await chosen(tab)) !== site.chosenAtFirst,
        'something else is chosen',
      );
      await visitor.tick(['calls', 'weapon']);
      await visitor.press(tag, {selector: 'button', words: checklistEn.finish});
      const words = await visitor.read(tag);
      assert.ok(
        endings.some((title) => words.includes(title)),
        'an ending is shown',
      );
    }

    async function expectNoAnswers({tab, visitor, chosenAtFirst}) {
      await tagsAreDrawn(tab);
      assert.equal(await chosen(tab), chosenAtFirst, 'nothing is chosen in the helplines');
      assert.ok((await visitor.count(tag, 'input')) > 20, 'the list is shown');
      assert.equal(await visitor.count(tag, 'input:checked'), 0);
      const words = await visitor.read(tag);
      for (const title of endings) assert.ok(!words.includes(title), title);
      assert.equal(
        await tab.ask(() => document.querySelectorAll('four-signs-checklist').length),
        1,
      );
    }

    async function expectToHaveLeft({tab}, leave) {
      await leave();
      await until(() => here.sites.arrivals.length, 'the destination is asked');
      await until(() => !here.sites.unanswered(), 'what the page had asked for is answered');
      const {host} = new URL(here.sites.elsewhere);
      const arrived = await until(async () => {
        const state = await tab.state();
        assert.ok(
          !state || [host, 'Weather', ''].includes(state.title),
          `the tab shows ${state?.title}`,
        );
        here.sites.release();
        return state?.title === 'Weather' && state;
      }, 'the visitor arrives');
      assert.ok(arrived.url.startsWith(here.sites.elsewhere));
      assert.ok(here.sites.arrivals.every(({referrer}) => !referrer));
      await tab.back();
      const back = await until(async () => {
        const state = await tab.state();
        return state?.title && state.title !== 'Weather' && state;
      }, 'Back leads somewhere');
      assert.equal(back.title, 'Before', `Back leads to ${back.url}`);
      await tab.close();
    }

    for (const library of libraries) {
      for (const settings of library.setting ? [false, true] : [false]) {
        const how = settings ? 'with the setting of the recipe' : 'as it is';

        test(`${library.name}, ${how}: on return by a link and by Back, the tags are drawn and nothing is ticked`, async () => {
          const site = await open(library, {settings});
          await answer(site);
          await site.go('other', 'Other');
          await site.go('help', 'Help');
          await expectNoAnswers(site);
          await answer(site);
          await site.go('other', 'Other');
          await site.tab.back();
          await site.shows('Help');
          await expectNoAnswers(site);
          await site.tab.close();
        });

        test(`${library.name}, ${how}: after other pages the exit leaves for good, by one press and by Shift`, async () => {
          for (const way of ['press', 'shift']) {
            const site = await open(library, {settings});
            await tagsAreDrawn(site.tab);
            await site.go('other', 'Other');
            await site.go('help', 'Help');
            await answer(site);
            await expectToHaveLeft(site, () =>
              way === 'shift' ? site.tab.shift() : site.tab.press('four-signs-exit > a'),
            );
          }
        });
      }

      test(`${library.name}: a page that was on its way when the exit was pressed never comes`, async () => {
        const site = await open(library, {destination: '?after=release'});
        await tagsAreDrawn(site.tab);
        await site.go('slow');
        await until(
          () => here.sites.requests.some((each) => each.startsWith('/other.html?after=arrival')),
          'the page is asked for',
        );
        await expectToHaveLeft(site, () => site.tab.press('four-signs-exit > a'));
      });
    }

    test('Turbo: a preview, shown while the page is fetched again, has the tags and no ending', async () => {
      const site = await open(turbo);
      const {tab} = site;
      await answer(site);
      await site.go('other', 'Other');
      // The next answer is held back, so that the preview stays.
      here.sites.hold('/help.html');
      await site.go('help', 'Help', {preview: true});
      await expectNoAnswers(site);
      assert.equal(
        await tab.ask(() => document.documentElement.hasAttribute('data-turbo-preview')),
        true,
        'and it still was',
      );
      await expectToHaveLeft(site, () => tab.press('four-signs-exit > a'));
    });

    test('Turbo, with the setting of the recipe: no preview is shown', async () => {
      const site = await open(turbo, {settings: true});
      await answer(site);
      await site.go('other', 'Other');
      await site.tab.ask(() => {
        const {documentElement: root} = document;
        new MutationObserver(() => {
          if (root.hasAttribute('data-turbo-preview')) window.previewed = true;
        }).observe(root, {attributes: true});
      });
      here.sites.hold('/help.html');
      await site.go('help');
      // It would be drawn with the next frame.
      await until(
        () => site.tab.ask(() => document.documentElement.hasAttribute('aria-busy')),
        'Turbo is on its way',
      );
      await site.tab.ask(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      here.sites.release();
      await site.shows('Help');
      assert.equal(await site.tab.ask(() => window.previewed ?? false), false);
      await expectNoAnswers(site);
      await site.tab.close();
    });

    /** What the library keeps in the browser. */
    const stored = () =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);

    test('htmx: what it stores of the page has no answer in it; with the setting htmx 2 stores no page, as htmx 4', async () => {
      for (const [htmx, settings] of /** @type {const} */ ([
        [htmx2, false],
        [htmx2, true],
        [htmx4, false],
      ])) {
        const site = await open(htmx, {settings});
        await answer(site);
        await site.go('other', 'Other');
        const kept = await site.tab.ask(stored);
        // Why the recipe has a setting at all.
        if (htmx === htmx2 && !settings) assert.match(kept, /Help with stalking/);
        else assert.doesNotMatch(kept, /stalking|<\w/);
        for (const title of endings) assert.ok(!kept.includes(title), title);
        assert.ok(!kept.includes('checked'), 'no tick');
        await site.tab.close();
      }
    });

    for (const library of pjaxes) {
      test(`${library.name}: an exit before what changes leaves for good from a page that came later`, async () => {
        for (const way of ['press', 'shift']) {
          const site = await open(library, {layout: true});
          await answer(site);
          await site.go('other', 'Other');
          await expectToHaveLeft(site, () =>
            way === 'shift' ? site.tab.shift() : site.tab.press('four-signs-exit > a'),
          );
        }
      });
    }

    test('jquery-pjax: on Back it shows a copy, and with the setting of the recipe asks for the page again', async () => {
      for (const settings of [false, true]) {
        const site = await open(jqueryPjax, {settings});
        await site.go('other', 'Other');
        here.sites.requests.length = 0;
        await site.tab.back();
        await site.shows('Help');
        const isAsked = here.sites.requests.some((each) => each.startsWith('/help.html'));
        assert.equal(isAsked, settings);
        await site.tab.close();
      }
    });

    test('pjax and jquery-pjax store nothing', async () => {
      for (const library of pjaxes) {
        const site = await open(library);
        await answer(site);
        await site.go('other', 'Other');
        assert.equal(await site.tab.ask(stored), '[[],[]]', library.name);
        await site.tab.close();
      }
    });

    test('a first page without our script: Turbo loads it with the next page; with the others, the words of the host stay', async () => {
      for (const library of libraries) {
        const site = await open(library, {start: '/without.html'});
        await site.go('help', 'Help');
        if (library === turbo) await tagsAreDrawn(site.tab);
        assert.ok(
          await site.tab.page.$eval(
            'four-signs-helplines [href="tel:999"]',
            (link, drawn) => drawn || link.checkVisibility(),
            library === turbo,
          ),
          '999 can be seen',
        );
        if (library !== turbo)
          assert.equal(
            await site.tab.ask(() => Boolean(customElements.get('four-signs-helplines'))),
            false,
          );
        await site.tab.close();
      }
    });
  });
}
