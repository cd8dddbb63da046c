/**
 * What a browser tells a screen reader about each state of the main journeys: the accessibility
 * tree, through the closed root, as visitors have it. Chromium's is kept as text in `trees`, and
 * Firefox's has to be the same.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {accessibilityTree} from '../../support/accessibility-tree.mjs';
import {giveRoots, key} from '../../support/closed-roots.mjs';
import {browserNames} from '../../support/page-server.mjs';
import {until} from '../../support/until.mjs';
import {journeysIn, openJourney, take} from './journeys.mjs';
import {kept, sameAsKept} from './kept.mjs';

const heading = (/** @type {string} */ title) => `== ${title}\n`;

/** @param {import('./journeys.mjs').Journey} journey */
const fileOf = ({name}) => `trees/${name}.txt`;

/**
 * Goes through a journey, with the page in hand at each state.
 *
 * @param {import('node:test').TestContext} t
 * @param {import('../../support/page-server.mjs').BrowserName} browser
 * @param {import('./journeys.mjs').Journey} journey
 * @param {(
 *   title: string,
 *   readTree: () => Promise<string>,
 *   page: import('puppeteer-core').Page,
 * ) => Promise<void>} look
 */
async function goThrough(t, browser, journey, look) {
  const opened = await openJourney(browser, 'en', journey, {
    chromeScope: true,
    // Asked before the page is there: where Firefox 153 starts its accessibility service later, it
    // does not learn which element had the focus at that moment.
    before: (page) => accessibilityTree(browser, page),
  });
  t.after(opened.close);
  for (const {title, does} of journey.states) {
    for (const step of does) {
      await giveRoots(opened.page, journey.tag);
      await take(opened.page, journey, step);
    }
    await look(
      title,
      async () => `${(await accessibilityTree(browser, opened.page)).join('\n')}\n`,
      opened.page,
    );
  }
}

/** What has the focus, as the tree has it in a line, without states; `undefined` for nothing. */
const focusedIn = (/** @type {import('puppeteer-core').Page} */ page) =>
  page.evaluate((given) => {
    let focused = document.activeElement;
    for (let inside = focused; inside;) {
      focused = inside;
      const root = window[Symbol.for(given)]?.rootOf(focused) ?? focused.shadowRoot;
      inside = root?.activeElement ?? null;
    }
    const {localName = 'body', textContent = ''} = focused ?? {};
    if (localName === 'body') return undefined;
    if (localName === 'p') return 'paragraph';
    const role = /^h\d$/.test(localName) ? 'heading' : localName;
    return `${role} "${textContent?.replace(/\s+/g, ' ').trim()}"`;
  }, key);

describe(
  'what Chromium tells a screen reader',
  {skip: browserNames.includes('chromium') ? false : 'Chromium is not here'},
  () => {
    for (const journey of journeysIn('en')) {
      test(`is the same as was accepted: ${journey.name}`, async (t) => {
        const seen = [];
        await goThrough(t, 'chromium', journey, async (title, readTree) => {
          seen.push(heading(title) + (await readTree()));
        });
        sameAsKept(fileOf(journey), seen.join('\n'));
      });
    }
  },
);

test('every link says where it leads without the words around it', () => {
  for (const journey of journeysIn('en')) {
    const links = [...kept(fileOf(journey)).matchAll(/^ *link(?: "(.*)")?/gm)];
    for (const [, name] of links) assert.match(name ?? '', /^999$|\p{L}{3}|@/u, journey.name);
  }
});

describe(
  'what Firefox tells a screen reader',
  {skip: browserNames.includes('firefox') ? false : 'Firefox is not here'},
  () => {
    for (const journey of journeysIn('en')) {
      test(`is what Chromium tells: ${journey.name}`, async (t) => {
        const inChromium = kept(fileOf(journey));
        await goThrough(t, 'firefox', journey, async (title, readTree, page) => {
          const expected = inChromium.split(heading(title))[1]?.split(/\n?== /)[0] ?? '';
          const [, focused] = /^ *(\w+(?: "[^"]*")?)(?:, \w+)*, focused/m.exec(expected) ?? [];
          let seen = '';
          // Firefox makes its tree a moment after the page. On a busy machine Firefox 153 may never
          // say there what has the focus, while the page has it.
          const withoutFocus = (/** @type {string} */ tree) => tree.replaceAll(', focused', '');
          await until(async () => {
            seen = withoutFocus(await readTree());
            return seen === withoutFocus(expected);
          }, 'the tree of Firefox is that of Chromium').catch(() => {});
          assert.deepEqual(seen.split('\n'), withoutFocus(expected).split('\n'), title);
          assert.equal(await focusedIn(page), focused, title);
        });
      });
    }
  },
);
