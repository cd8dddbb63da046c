/**
 * Somebody who has the keyboard alone, in each state of the main journeys, on a desktop and at
 * 400 % zoom: Tab comes to every control once, in the order in which the page is read, and never
 * to one that cannot be seen; what has the focus has a ring and is not covered; back leads the same
 * way. And the whole checklist with Tab and Space alone, as a switch or a two-button remote has.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {openForAxe} from '../support/open-for-axe.mjs';
import {browserNames} from '../support/page-server.mjs';
import {until} from '../support/until.mjs';
import {journeysIn, openJourney, take} from './heard/journeys.mjs';

/** In the page, once: what the tests ask of it. */
const install = () => {
  const start = Object.assign(document.createElement('button'), {
    id: 'start',
    textContent: 'Start',
  });
  const end = Object.assign(document.createElement('button'), {id: 'end', textContent: 'End'});
  document.querySelector('main').before(start);
  document.querySelector('main').after(end);

  /** Everything in the order in which it is read, through roots and slots. */
  const read = function* (node) {
    yield node;
    const inner = node.assignedElements?.() ?? [];
    for (const each of inner.length ? inner : (node.shadowRoot ?? node).children) yield* read(each);
  };
  const active = () => {
    let activeElement = /** @type {HTMLElement | null} */ (document.activeElement);
    while (activeElement?.shadowRoot?.activeElement)
      activeElement = /** @type {HTMLElement} */ (activeElement.shadowRoot.activeElement);
    return /** @type {HTMLElement} */ (activeElement);
  };
  const words = (each) =>
    (each.labels?.[0] ?? each).textContent.replace(/\s+/g, ' ').trim().slice(0, 60);
  /** Why somebody does not see where they are, or nothing. */
  const trouble = (each) => {
    const seen = each.labels?.[0] ?? each;
    const [box] = seen.getClientRects();
    if (!box) return 'has no box';
    const {left, right, top, bottom} = box;
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth)
      return 'is out of the window';
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const hit = each.getRootNode().elementFromPoint(x, y);
    if (!hit || !(seen.contains(hit) || hit.contains(seen))) return 'is covered';
    const hasRing = [each, seen].some((one) => {
      const {outlineStyle, outlineWidth} = getComputedStyle(one);
      // `auto` is the browser’s own: what a page without our script has.
      return outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
    });
    return hasRing ? '' : 'has no ring';
  };
  window.keyboard = {
    controls: () =>
      [...read(document.querySelector('main'))]
        .filter(
          (each) =>
            each.matches('a[href], button, input, summary, [tabindex="0"]') &&
            each.checkVisibility(),
        )
        .map(words),
    begin: () => start.focus(),
    here: () => ({id: active().id, words: words(active()), trouble: trouble(active())}),
  };
};

/** Presses a key until the focus is on the button at the end, and says where it came by. */
async function walk(page, shift, last) {
  const stops = [];
  if (shift) await page.keyboard.down('Shift');
  for (let press = 0; press < 300; press += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => window.keyboard.here());
    if (here.id === last) break;
    stops.push(here);
  }
  if (shift) await page.keyboard.up('Shift');
  return stops;
}

const sizes = {
  'on a desktop': {width: 1280, height: 800},
  // What a window of 1280 by 1024 has at 400 %.
  'at 400 % zoom': {width: 320, height: 256},
};

describe(
  'somebody with the keyboard alone',
  {skip: browserNames.includes('chromium') ? false : 'Chromium is not here'},
  () => {
    for (const journey of journeysIn('en')) {
      for (const [size, viewport] of Object.entries(sizes)) {
        test(`comes to every control in the order of reading, and sees where they are, ${size}: ${journey.name}`, async (t) => {
          const {page, close} = await openJourney('chromium', 'en', journey, {
            before: openForAxe,
            viewport,
          });
          t.after(close);
          await page.evaluate(install);
          for (const {title, does} of journey.states) {
            for (const step of does) await take(page, journey, step);
            const controls = await page.evaluate(() => window.keyboard.controls());
            await page.evaluate(() => window.keyboard.begin());
            const stops = await walk(page, false, 'end');
            assert.deepEqual(
              stops.map(({words}) => words),
              controls,
              `${title}: forwards`,
            );
            assert.deepEqual(
              stops.filter(({trouble}) => trouble),
              [],
              `${title}: seen`,
            );
            // A walk back in one state of each journey: presses of Shift would leave by the exit.
            if (title === journey.states.at(-1)?.title && journey.tag !== 'four-signs-exit')
              assert.deepEqual(
                (await walk(page, true, 'start')).map(({words}) => words),
                [...controls].reverse(),
                `${title}: back`,
              );
          }
        });
      }
    }

    for (const layout of ['page', 'steps']) {
      test(`goes through the checklist with Tab and Space alone, from the first box to a number, layout ${layout}`, async (t) => {
        const journey = {
          name: '',
          tag: 'four-signs-checklist',
          html: `<four-signs-checklist layout="${layout}"></four-signs-checklist>`,
          states: [],
        };
        const {page, close} = await openJourney('chromium', 'en', journey, {before: openForAxe});
        t.after(close);
        await page.evaluate(install);
        await page.evaluate(() => window.keyboard.begin());
        /** Tab until the words, then Space. */
        const press = async (words) => {
          for (let tab = 0; tab < 80; tab += 1) {
            await page.keyboard.press('Tab');
            const here = await page.evaluate(() => window.keyboard.here());
            if (here.words.startsWith(words)) {
              await page.keyboard.press('Space');
              return;
            }
          }
          assert.fail(`Tab never came to "${words}"`);
        };
        if (layout === 'steps') await press('Start');
        await press('Calls me again and again');
        if (layout === 'steps') for (let step = 1; step < 6; step += 1) await press('Continue');
        await press('See what can help');
        await until(
          async () =>
            /This may be stalking/.test((await page.evaluate(() => window.keyboard.here())).words),
          'the focus is on the heading of the ending',
        );
        await page.keyboard.press('Tab');
        assert.match((await page.evaluate(() => window.keyboard.here())).words, /0808 802 0300/);
      });
    }
  },
);

const looks = {
  'in forced colours': [{name: 'forced-colors', value: 'active'}],
  // Nothing moves for anybody, so that nobody has to ask.
  'with or without less motion': [],
};

describe(
  'somebody whose screen is set',
  {skip: browserNames.includes('chromium') ? false : 'Chromium is not here'},
  () => {
    for (const [who, features] of Object.entries(looks)) {
      for (const journey of journeysIn('en').filter(({withoutScript}) => !withoutScript)) {
        test(`${who} sees every control, an edge or a line on each, and nothing move: ${journey.name}`, async (t) => {
          const {page, close} = await openJourney('chromium', 'en', journey, {
            before: async (tab) => {
              await openForAxe(tab);
              await (await tab.createCDPSession()).send('Emulation.setEmulatedMedia', {features});
            },
          });
          t.after(close);
          for (const {title, does} of journey.states) {
            for (const step of does) await take(page, journey, step);
            const found = await page.evaluate((name) => {
              const host = document.querySelector(name);
              const all = [...host.shadowRoot.querySelectorAll('*')].filter((each) =>
                each.checkVisibility(),
              );
              const problems = [];
              if (document.getAnimations().length) problems.push('something moves');
              for (const each of all) {
                const {animationName, transitionDuration, backgroundColor, color} =
                  getComputedStyle(each);
                if (animationName !== 'none' || !/^(?:0s(?:, )?)+$/.test(transitionDuration))
                  problems.push(`${each.localName} moves`);
                if (each.matches('a, button') && each.textContent.trim()) {
                  if (color === backgroundColor)
                    problems.push(`${each.textContent} cannot be read`);
                  const isShown = [
                    each,
                    ...each.querySelectorAll('*'),
                    each.parentElement ?? host,
                  ].some((one) => {
                    const {
                      borderTopStyle,
                      textDecorationLine,
                      outlineStyle,
                      backgroundColor: own,
                    } = getComputedStyle(one);
                    return (
                      borderTopStyle !== 'none' ||
                      textDecorationLine !== 'none' ||
                      outlineStyle !== 'none' ||
                      !/, 0\)$|^transparent$/.test(own)
                    );
                  });
                  if (!isShown) problems.push(`"${each.textContent.trim()}" looks like text`);
                }
              }
              return problems;
            }, journey.tag);
            assert.deepEqual(found, [], title);
          }
        });
      }
    }
  },
);
