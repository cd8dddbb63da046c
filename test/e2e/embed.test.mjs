/**
 * "Build your embed": what a partner copies from it works on a clean page under the policy that it
 * names, and the page itself works with the keyboard, on a narrow screen and without a script.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {locales, nations, needs} from '../../dist/esm/content/vocabulary.js';
import {
  defaultChoices,
  readChoices,
  tagNames,
  ways,
  writeChoices,
} from '../../dist/esm/embed/choices.js';
import {makeEmbed} from '../../dist/esm/embed/make-embed.js';
import {knownRelease} from '../../scripts/build/embed-page.mjs';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {browserNames, openPage} from '../support/page-server.mjs';
import {pairwise} from '../support/pairwise.mjs';
import {until} from '../support/until.mjs';
import {openWebKitPage, webkitNames} from '../support/webkit-page.mjs';

const known = knownRelease();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
/** Firefox asks for the icon of a page by itself, and says so when a policy allows no picture. */
const withoutIcon = (all) => all.filter((each) => !each.includes('favicon.ico'));
const textOf = ({parts}, id) => parts.find((part) => part.id === id)?.text ?? '';

/** Notes what a policy refuses, as `window.violations`. */
const watchPolicy = (tab) =>
  tab.evaluateOnNewDocument(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      window.violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });

/** What a partner's bundler makes of the lines for npm. */
async function bundle(lines) {
  const {outputFiles} = await build({
    stdin: {
      contents: lines.replace("import 'four-signs/fallback.css';", ''),
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    conditions: ['browser', 'production'],
    write: false,
  });
  return outputFiles[0]?.text;
}

/** In the page: each tag is registered and drawn, and stands for the nation that was chosen. */
const isDrawn = (names, nation) =>
  names.every((name) => {
    const element = document.querySelector(`four-signs-${name}`);
    if (!element || !customElements.get(element.localName)) return false;
    if (name === 'exit') return Boolean(element.shadowRoot?.querySelector('output'));
    if ('nation' in element && element.nation !== nation) return false;
    // The host's words are covered, by the drawing or by the frame.
    return !element.firstElementChild?.getClientRects().length;
  });

/**
 * In the page: the words of each tag, and whether 999 can be pressed in it. What is in a frame is
 * asked of the frame.
 */
const lookInto = (known, names) =>
  names
    .filter((name) => name !== 'exit')
    .map((name) => {
      const element = document.querySelector(`four-signs-${name}`);
      const root = window[Symbol.for(known)]?.rootOf(element) ?? element.shadowRoot;
      if (!root) return [name, 'not drawn', false];
      if (root.querySelector('iframe')) return [name, 'in a frame', true];
      const number = root.querySelector('[href="tel:999"]');
      return [
        name,
        root.querySelector('.root')?.lang ?? '',
        Boolean(number?.getClientRects().length),
      ];
    });

const everywhere = [null, ...nations];

/** Every set of tags: the tags are bits of a number. */
const everySetOfTags = Array.from({length: 2 ** tagNames.length - 1}, (_, index) =>
  tagNames.filter((_tag, bit) => ((index + 1) >> bit) & 1),
);

const otherServer = 'https://files.example.org';

/**
 * What the page can make: 5 ways, 15 sets of tags, 5 nations, 3 choices of languages, a police
 * force of none, of each kind of nation, a need, colours, and two servers are 54,000 snippets.
 * These are some of them, in which each value comes together with each value of every other choice.
 *
 * A shortcode for WordPress means nothing on a clean page: test/wordpress opens it in WordPress.
 */
const toOpen = pairwise({
  tags: everySetOfTags,
  way: ways.filter((way) => way !== 'wordpress'),
  nation: everywhere,
  languages: [...locales.map((locale) => [locale]), [...locales]],
  policeForce: [null, 'dorset', 'gwent', 'northern-ireland'],
  need: [null, needs[0], needs[needs.length - 1]],
  colours: [
    {},
    {danger: '#660033', accent: '#003366'},
    {
      surface: '#101820',
      text: '#ffffff',
      raised: '#18222c',
      accent: '#a9d8ff',
      border: '#8fa0ac',
      focus: '#ffd24d',
      danger: '#ffb3b3',
    },
  ],
  folder: [defaultChoices.folder, `${otherServer}/four-signs`],
  help: [defaultChoices.help, 'https://example.org/help?topic=a&part=b'],
});

const fileTypes = {js: 'text/javascript', css: 'text/css', html: 'text/html'};

/** Lets another server have our files, with the header that it has to send. */
const serveElsewhere = async (page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.origin !== otherServer) return void request.continue();
    const name = address.pathname.replace(/^.*\//, '');
    request.respond({
      contentType: fileTypes[/\w+$/.exec(name)?.[0] ?? ''],
      headers: {'Access-Control-Allow-Origin': '*'},
      body: readFileSync(new URL(`../../dist/cdn/${name}`, import.meta.url)),
    });
  });
};

const skip = browserNames.includes('chromium') ? false : 'one engine is enough for the matrix';

describe('a snippet, pasted into a clean page under the policy that it names', {skip}, () => {
  test('is opened with each choice beside each other one', () => {
    const names = Object.keys(toOpen[0]);
    const pairs = new Set(
      toOpen.flatMap((each) =>
        names.flatMap((one) =>
          names.map((other) => JSON.stringify([one, each[one], other, each[other]])),
        ),
      ),
    );
    for (const tags of everySetOfTags)
      for (const way of ways.filter((each) => each !== 'wordpress'))
        for (const nation of everywhere) {
          assert.ok(pairs.has(JSON.stringify(['tags', tags, 'way', way])));
          assert.ok(pairs.has(JSON.stringify(['way', way, 'nation', nation])));
          assert.ok(pairs.has(JSON.stringify(['tags', tags, 'nation', nation])));
        }
  });

  for (const way of ways.filter((each) => each !== 'wordpress')) {
    test(`${way}: every tag is drawn, 999 is there, nothing is refused, and the console is empty`, async () => {
      for (const chosen of toOpen.filter((each) => each.way === way)) {
        // As the form gives them.
        const choices = readChoices(writeChoices({...defaultChoices, ...chosen}));
        for (const locale of choices.languages) {
          const embed = makeEmbed(choices, known);
          const head = textOf(embed, 'head');
          const isBundled = way === 'npm';
          const colours = textOf(embed, 'colours');
          const answers = {
            ...(isBundled && {
              '/modules.js': {body: (await bundle(head)) ?? '', type: 'text/javascript'},
            }),
            ...(colours && {'/own.css': {body: colours, type: 'text/css'}}),
          };
          const what = `#${writeChoices(choices)} ${locale}`;
          const {page, errors, messages, requests, close} = await openPage(
            'chromium',
            '/pasted.html',
            {
              html: `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>Help</title>${isBundled ? '<script type="module" src="/modules.js"></script>' : head}${colours && '<link rel="stylesheet" href="/own.css">'}</head><body>${textOf(embed, `first-${locale}`)}${textOf(embed, `page-${locale}`)}</body></html>`,
              headers: {'Content-Security-Policy': embed.policy ?? ''},
              answers,
              before: async (tab) => {
                await serveElsewhere(tab);
                await watchPolicy(tab);
              },
            },
          );
          const {tags, nation, policeForce} = choices;
          await page
            .waitForFunction(isDrawn, {timeout: 15_000}, tags, nation)
            .catch((error) => assert.fail(`${what}: ${error.message} ${errors.join('\n')}`));
          await giveRoots(page, 'four-signs-checklist');
          const seen = await page.evaluate(lookInto, key, tags);
          const inFrame = way === 'frame' && tags.includes('checklist');
          assert.deepEqual(
            seen,
            tags
              .filter((tag) => tag !== 'exit')
              .map((tag) =>
                inFrame && tag === 'checklist' ? [tag, 'in a frame', true] : [tag, locale, true],
              ),
            what,
          );
          if (policeForce && tags.includes('helplines'))
            assert.equal(
              await page.$eval('four-signs-helplines', (element) => element.policeForce),
              policeForce,
              what,
            );
          if (choices.colours.accent)
            assert.equal(
              await page.evaluate(
                (name) =>
                  getComputedStyle(document.querySelector(name)).getPropertyValue(
                    '--four-signs-accent',
                  ),
                `four-signs-${tags[0]}`,
              ),
              choices.colours.accent,
              what,
            );
          assert.deepEqual(await page.evaluate(() => window.violations), [], what);
          assert.deepEqual(errors, [], what);
          assert.deepEqual(messages, [], what);
          const files = requests.map((each) => new URL(each).pathname.replace(/.*\//, ''));
          assert.deepEqual(
            files.filter(
              (file) =>
                !/^(pasted\.html|modules\.js|own\.css|fallback\.css|four-signs.*)$/.test(file),
            ),
            [],
            what,
          );
          await close();
        }
      }
    });
  }
});

/** The frame that shows what visitors see. */
async function previewOf(page) {
  const frame = await page.$('[data-preview]');
  return frame.contentFrame();
}

/** @typedef {(typeof browserNames)[number] | 'webkit'} Engine */

/**
 * @param {Engine} browser
 * @param {string} path
 * @param {import('../support/page-server.mjs').OpenOptions} [options]
 */
const openIn = (browser, path, options) =>
  browser === 'webkit' ? openWebKitPage(path, options) : openPage(browser, path, options);

/**
 * The page, with what it asked for and what its policy refused; in WebKit without both.
 *
 * @param {Engine} browser
 * @param {string} [hash]
 * @param {import('../support/page-server.mjs').OpenOptions} [options]
 * @returns {Promise<any>}
 */
async function openEmbed(browser, hash = '', options = {}) {
  const opened = await openIn(browser, `/embed/${hash}`, {
    folder: 'demo',
    before: watchPolicy,
    ...options,
  });
  if (options.javaScript !== false)
    await opened.page.waitForSelector('[data-build]:not([hidden]) [data-parts] pre');
  const {page} = opened;
  const written = () =>
    page.evaluate(() =>
      Array.from(
        document.querySelectorAll('[data-parts] code'),
        ({textContent}) => textContent,
      ).join('\n'),
    );
  /** Writes into a field as a person does. */
  const fill = async (selector, value) => {
    await page.$eval(selector, (field) => {
      field.value = '';
    });
    await page.type(selector, value);
  };
  const checks = () =>
    page.$$eval('[data-checks] li', (all) => all.map((each) => each.textContent.slice(0, 60)));
  const paste = (text) =>
    page.$eval(
      '[data-old]',
      (field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      },
      text,
    );
  const chord = async (held, key) => {
    await page.keyboard.down(held);
    await page.keyboard.press(key);
    await page.keyboard.up(held);
  };
  return {errors: [], ...opened, written, fill, checks, paste, chord};
}

for (const browser of [...browserNames, ...webkitNames]) {
  /** Of a test that needs what WebDriver cannot do. */
  const skip = browser === 'webkit' && 'WebDriver switches no scripts off, and tells no requests';
  describe(`the page "Build your embed", in ${browser}`, () => {
    test(
      'is a list of ready snippets for each way, nation and language without a script',
      {skip},
      async () => {
        const {page, close} = await openEmbed(browser, '', {javaScript: false});
        const {isFormSeen, snippets} = await page.evaluate(() => ({
          isFormSeen: document.querySelector('form').checkVisibility(),
          snippets: Array.from(
            document.querySelectorAll('.ready details code'),
            ({textContent}) => textContent,
          ),
        }));
        assert.equal(isFormSeen, false);
        const expected = ways.flatMap((way) =>
          everywhere.flatMap((nation) =>
            locales.flatMap((locale) =>
              makeEmbed({...defaultChoices, way, nation, languages: [locale]}, known)
                .parts.filter(({id}) => id !== 'head')
                .map(({text}) => text),
            ),
          ),
        );
        assert.deepEqual(snippets, expected);
        await close();
      },
    );

    test(
      'shows the real tags, asks for nothing but its files, and breaks no policy',
      {skip},
      async () => {
        const {page, requests, errors, close} = await openEmbed(browser, '#nation=wales&lang=cy');
        const preview = await previewOf(page);
        await preview.waitForFunction(
          () =>
            document
              .querySelector('four-signs-helplines')
              ?.shadowRoot?.querySelector('[href$="8088010800"]') &&
            document.querySelector('four-signs-exit')?.shadowRoot?.querySelector('output'),
        );
        assert.deepEqual(
          [...new Set(requests.map((each) => new URL(each).pathname))].filter(
            (path) => !/^\/(embed|four-signs\/[\d.]+)\//.test(path) && path !== 'srcdoc',
          ),
          [],
        );
        assert.deepEqual(withoutIcon(await page.evaluate(() => window.violations)), []);
        assert.deepEqual(withoutIcon(errors), []);
        await close();
      },
    );

    test('draws the tags in the preview, and the exit for a link as well', async () => {
      for (const [hash, tag, part] of [
        ['#nation=wales&lang=cy', 'four-signs-helplines', '[href$="8088010800"]'],
        ['#way=link', 'four-signs-exit', 'output'],
      ]) {
        const {page, errors, close} = await openEmbed(browser, hash);
        const preview = await previewOf(page);
        await preview.waitForFunction(
          (name, selector) => document.querySelector(name)?.shadowRoot?.querySelector(selector),
          {},
          tag,
          part,
        );
        assert.deepEqual(withoutIcon(errors), []);
        await close();
      }
    });

    test('copies what works: pasted back it is up to date, and on a clean page every tag is drawn', async () => {
      const opened = await openEmbed(browser, '#nation=wales');
      const {page, chord, paste} = opened;
      const buttons = '.snippet [data-parts] button';
      const shown = await page.$$eval('.snippet [data-parts] code', (all) =>
        all.map((each) => each.textContent),
      );
      const copied = [];
      for (const [index] of shown.entries()) {
        await page.$eval('[data-said]', (said) => {
          said.textContent = '';
        });
        await page.$$eval(buttons, (all, at) => all[at].focus(), index);
        await page.keyboard.press('Enter');
        const said = await until(
          () => page.$eval('[data-said]', ({textContent}) => textContent),
          'it says that it was copied, or how to',
        );
        if (!said.startsWith('Copied')) await chord('Control', 'c');
        await paste('');
        await page.$eval('[data-old]', (field) => field.focus());
        await chord('Control', 'v');
        copied.push(
          await until(
            () => page.$eval('[data-old]', ({value}) => value),
            'what was copied is pasted',
          ),
        );
      }
      assert.deepEqual(copied, shown);
      await paste(copied.join('\n'));
      assert.match(
        await page.$eval('[data-findings]', ({textContent}) => textContent),
        /^Everything in it is up to date\./,
      );
      const policy = await page.$$eval(
        '[data-team] code',
        (all) => all[all.length - 1].textContent,
      );
      await opened.close();

      const [head, ...body] = copied;
      const clean = await openIn(browser, '/pasted.html', {
        html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Help</title>${head}</head><body>${body.join('')}</body></html>`,
        headers: {'Content-Security-Policy': policy},
      });
      await clean.page.waitForFunction(isDrawn, {}, defaultChoices.tags, 'wales');
      await clean.close();
    });

    test('keeps what was chosen in the fragment alone, and opens with it again', async () => {
      const {page, written, close} = await openEmbed(browser);
      await page.select('[name=nation]', 'scotland');
      await page.click('[name=way][value=placeholder]');
      const hash = await page.evaluate(() => location.hash);
      assert.equal(hash, '#way=placeholder&nation=scotland');
      assert.deepEqual(readChoices(hash), {
        ...defaultChoices,
        way: 'placeholder',
        nation: 'scotland',
      });
      assert.match(await written(), /data-four-signs="checklist" data-nation="scotland"/);
      const kept = await page.evaluate(() => [localStorage.length, document.cookie]);
      assert.deepEqual(kept, [0, '']);
      await page.reload();
      await page.waitForSelector('[data-parts] pre');
      assert.equal(await page.$eval('[name=nation]', (field) => field.value), 'scotland');
      await close();
    });

    test('refuses a colour that cannot be read, and takes the nearest that can at one press', async () => {
      const {page, written, fill, close} = await openEmbed(browser);
      await fill('[name=text]', '#999999');
      const refused = () => page.$$eval('.refused', (all) => all.map((each) => each.textContent));
      const [said] = await refused();
      assert.match(said, /text #999999 has 2\.\d+:1 with surface, and needs 7:1\. Use #/);
      assert.doesNotMatch(await written(), /--four-signs-text/);
      await page.click('.refused button');
      assert.deepEqual(await refused(), []);
      assert.match(await written(), /--four-signs-text: #[\da-f]{6};/);
      await close();
    });

    test('reads an old snippet without running it, names what is out of date, and offers the new one', async () => {
      const {page, written, paste, close} = await openEmbed(browser);
      await paste(`<script>window.ran = 1</script><img src="x" onerror="window.ran = 1"><svg onload="window.ran = 1"></svg>
<script src="/old/0.0.1/four-signs.js" defer></script>
<four-signs-helplines nation="scotland" nat="x"><p>Ring 0300 636 0300</p></four-signs-helplines>`);
      const findings = await page.$$eval('.findings li', (all) =>
        all.map((each) => each.textContent),
      );
      assert.equal(findings.length, 3, findings.join('\n'));
      assert.ok(findings.some((each) => /This is version 0\.0\.1/.test(each)));
      assert.ok(findings.some((each) => /Do not give this number/.test(each)));
      assert.ok(findings.some((each) => /nat="x".*has no "nat"/.test(each)));
      await page.click('[data-findings] button');
      const text = await written();
      assert.match(text, new RegExp(`/old/${known.version}/four-signs-helplines\\.js`));
      assert.match(text, /<four-signs-helplines nation="scotland">/);
      assert.equal(await page.evaluate(() => 'ran' in window), false);
      assert.doesNotMatch(await page.evaluate(() => location.href), /0300|script/);
      await close();
    });

    test('turns its checks from open to done', async () => {
      const {page, checks, paste, close} = await openEmbed(browser, '#nation=wales&tags=helplines');
      const open = async () => (await checks()).filter((each) => each.startsWith('Open'));
      assert.equal((await open()).length, 3);
      await page.click('[name=tags][value=exit]');
      assert.equal((await open()).length, 2);
      await page.click('[name=lang][value=cy]');
      assert.equal((await open()).length, 1);
      await paste('<script src="https://static.hotjar.com/hotjar.js"></script>');
      assert.ok((await open()).some((each) => each.includes('Hotjar')));
      await paste('<main><four-signs-exit></four-signs-exit></main>');
      assert.deepEqual(await open(), []);
      await close();
    });

    test('says to the IT team what they have to know, and to all what a link loses', async () => {
      const {page, close} = await openEmbed(browser, '#way=link');
      const {team, lost} = await page.evaluate(() => ({
        team: document.querySelector('[data-team]').textContent,
        lost: document.querySelectorAll('[data-lost] li').length,
      }));
      assert.match(team, /default-src 'none'; script-src 'self'/);
      assert.match(team, /Referrer-Policy: no-referrer/);
      assert.ok(lost >= 3);
      await close();
    });

    test('works with the keyboard at 320 pixels, with the text to copy always in sight', async () => {
      const {page, written, close} = await openEmbed(browser, '', {
        viewport: {width: 320, height: 640},
      });
      const focused = (selector) =>
        page.evaluate((each) => document.activeElement?.matches(each) ?? false, selector);
      const tabTo = async (selector) => {
        for (let presses = 0; presses < 80; presses += 1) {
          if (await focused(selector)) return;
          await page.keyboard.press('Tab');
        }
        assert.fail(`Tab does not come to ${selector}`);
      };
      const sees = () =>
        page.evaluate(() => {
          const {top, bottom} = document.querySelector('.snippet').getBoundingClientRect();
          // What has the focus is not under it.
          const field = document.activeElement?.closest('.ask')
            ? document.activeElement.getBoundingClientRect().top
            : -1;
          return top < innerHeight - 100 && bottom > 100 && field < top;
        });
      await tabTo('[name=tags][value=exit]');
      assert.ok(await sees());
      await page.keyboard.press(' ');
      assert.doesNotMatch(await written(), /<four-signs-exit>/);
      await tabTo('[name=way]');
      assert.ok(await sees());
      await page.keyboard.press('ArrowDown');
      assert.match(await written(), /data-four-signs/);
      await tabTo('[name=nation]');
      assert.ok(await sees());
      await page.keyboard.type('Wales');
      assert.match(await written(), /data-nation="wales"/);
      await tabTo('.snippet button');
      await page.keyboard.press('Enter');
      await until(
        () => page.$eval('[data-said]', (said) => said.textContent !== ''),
        'it says that it was copied, or how to',
      );
      await tabTo('[data-old]');
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        'nothing is wider than the screen',
      );
      await close();
    });

    test('says that the police are of another nation, beside the question and in the checks', async () => {
      const {page, checks, close} = await openEmbed(browser, '#nation=wales&police-force=dorset');
      const said = () => page.$eval('[data-wrong="police-force"]', (each) => each.textContent);
      assert.match(await said(), /^Dorset Police is in England, and the nation is Wales/);
      assert.ok((await checks()).some((each) => each.startsWith('Open: Dorset Police')));
      await page.select('[name=police-force]', 'gwent');
      assert.equal(await said(), '');
      assert.ok((await checks()).some((each) => each.startsWith('Done: The police')));
      await close();
    });

    for (const width of [320, 1280]) {
      test(
        `is used from the first question to an old snippet by keys alone, at ${width} pixels, and the focus is always seen and goes as one reads`,
        {skip},
        async () => {
          const {page, written, close} = await openEmbed(browser, '', {
            viewport: {width, height: 720},
          });
          /** What has the focus: its place in the document, and why a person would not see it. */
          const look = () =>
            page.evaluate(() => {
              const element = document.activeElement;
              if (!element || element === document.body) return null;
              const at = Array.from(document.querySelectorAll('*')).indexOf(element);
              // What is in it has its own order.
              if (element.localName === 'iframe') return {at, inFrame: true, hidden: ''};
              const {left, right, top, bottom} = element.getBoundingClientRect();
              const {outlineStyle, outlineWidth} = getComputedStyle(element);
              const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1);
              const y = Math.min(Math.max(top + 4, 0), innerHeight - 1);
              const seen = document.elementFromPoint(x, y);
              const hidden = [
                bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth
                  ? `outside of the window: ${Math.round(top)} to ${Math.round(bottom)}`
                  : '',
                seen &&
                (element.contains(seen) ||
                  seen.contains(element) ||
                  seen.closest('label')?.contains(element))
                  ? ''
                  : `under ${seen?.outerHTML.slice(0, 80)}`,
                outlineStyle === 'none' || parseFloat(outlineWidth) < 2
                  ? `no ring: ${outlineStyle} ${outlineWidth}`
                  : '',
              ];
              return {
                at,
                hidden: hidden
                  .filter(Boolean)
                  .map((why) => `${element.outerHTML.slice(0, 80)}: ${why}`)
                  .join(),
              };
            });
          const hidden = [];
          let before = -1;
          const tabTo = async (selector) => {
            for (let presses = 0; presses < 250; presses += 1) {
              await page.keyboard.press('Tab');
              const now = await look();
              assert.ok(now, `Tab leaves the page before ${selector}`);
              if (now.hidden) hidden.push(now.hidden);
              assert.ok(
                now.at > before || (now.inFrame && now.at === before),
                `Tab goes back before ${selector}`,
              );
              before = now.at;
              if (await page.evaluate((each) => document.activeElement.matches(each), selector))
                return;
            }
            assert.fail(`Tab does not come to ${selector}`);
          };
          await tabTo('[name=tags][value=checklist]');
          await page.keyboard.press(' ');
          assert.doesNotMatch(await written(), /<four-signs-checklist/);
          await tabTo('[name=way]');
          await page.keyboard.press('ArrowDown');
          assert.match(await written(), /<div data-four-signs="helplines"/);
          await tabTo('[name=nation]');
          // A list of choices: one key for each.
          for (let down = 0; down < 2; down += 1) await page.keyboard.press('ArrowDown');
          await tabTo('[name=lang][value=cy]');
          assert.match(await written(), /data-nation="wales"/);
          await page.keyboard.press(' ');
          assert.match(await written(), /lang="cy"/);
          await tabTo('[name=accent]');
          await page.keyboard.type('#999999');
          await tabTo('.refused button');
          await page.keyboard.press('Enter');
          // It is gone, and its field has the focus.
          before = (await look())?.at ?? -1;
          assert.match(await written(), /--four-signs-accent: #/);
          await tabTo('.snippet button');
          await page.keyboard.press('Enter');
          await until(
            () => page.$eval('[data-said]', (said) => said.textContent !== ''),
            'it says that it was copied, or how to',
          );
          await tabTo('[data-preview-bar] button');
          await tabTo('[data-old]');
          await page.keyboard.type('<four-signs-week nation="wales"></four-signs-week>');
          await tabTo('[data-findings] button');
          await page.keyboard.press('Enter');
          assert.match(await written(), /<four-signs-week/);
          // The snippet above it is another one, and the focus stays.
          assert.ok(
            await page.evaluate(() => document.activeElement?.matches('[data-findings] button')),
          );
          before = (await look())?.at ?? -1;
          await tabTo('.ready summary');
          assert.deepEqual(hidden, []);
          await close();
        },
      );
    }

    test('has nothing that axe finds', async () => {
      const {page, close} = await openEmbed(browser, '#text=%23999999&nation=wales&way=link');
      await page.evaluate(axeSource);
      const found = await page.evaluate(
        async (rules) => {
          const {violations} = await window.axe.run(document, {...rules, iframes: false});
          return violations.map(({id, nodes}) => [id, nodes.map(({html}) => html.slice(0, 200))]);
        },
        {resultTypes: ['violations']},
      );
      assert.deepEqual(found, []);
      await close();
    });
  });
}
