/**
 * A page that is translated while it is read. The visitor finds her numbers, and the host's words
 * in her language; what we drew is of one language and never of two; answers stay, and lead to an
 * ending.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {behaviours} from '../../dist/esm/content/checklist/facts.js';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {hostPage} from './privacy/host-page.mjs';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {person} from '../support/leak-watcher.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';
import {prepareTranslator, translators} from '../support/translators.mjs';
import {until} from '../support/until.mjs';

const tag = 'four-signs-checklist';

const ways = {
  'wraps every text in <font>': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
      text.data = `«${text.data}»`;
    }
  },
  'changes every text in place': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.data.trim()) walker.currentNode.data = `«${walker.currentNode.data}»`;
  },
  'replaces whole blocks by new text': (root) => {
    for (const block of root.querySelectorAll('p, h1, h2, h3, h4, li, legend, span, button'))
      block.textContent = `«${block.textContent}»`;
  },
};

for (const browser of browserNames) {
  describe(`a translator, in ${browser}`, () => {
    for (const [name, way] of Object.entries(ways)) {
      test(`that ${name}: what was ticked leads to its ending, and can be changed`, async () => {
        const {page, errors, close} = await openPage(browser, '/translated.html', {
          html: hostPage(),
          viewport: {width: 1000, height: 9000},
        });
        await upgraded(page);
        const visitor = person(page);
        await visitor.press(
          tag,
          'input',
          behaviours.findIndex(({id}) => id === 'weapon'),
        );
        await giveRoots(page);
        await page.evaluate(
          `(${way})(window[Symbol.for('${key}')].rootOf(document.querySelector('${tag}')))`,
        );
        // The next drawing, as a host's change of a setting makes one.
        await page.$eval(tag, (each) => each.setAttribute('heading-level', '3'));
        await page.$eval(tag, (each) => each.setAttribute('lang', 'cy'));
        await page.$eval(tag, (each) => each.setAttribute('lang', 'en'));
        const press = (words) => visitor.press(tag, {selector: 'button', words});
        await press(checklistEn.finish);
        assert.ok((await visitor.read(tag)).includes(checklistEn.voices.me.endings.urgent.title));
        assert.ok((await visitor.read(tag)).includes(checklistEn.voices.me.items.weapon));
        await press(checklistEn.change);
        assert.equal(await visitor.count(tag, 'input:checked'), 1);
        assert.deepEqual(errors, []);
        await close();
      });
    }
  });
}

const tags = ['four-signs-week', 'four-signs-checklist', 'four-signs-helplines'];

/** What a visitor finds in one of our tags. Runs in the page. */
const lookInto = (name) => {
  const element = document.querySelector(name);
  const root = window.translator.rootOf(element);
  const isSeen = (each) =>
    each.getClientRects().length > 0 && getComputedStyle(each).visibility === 'visible';
  const texts = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    const parent = /** @type {HTMLElement} */ (text.parentElement);
    // A number is the same in every language.
    const says = /[a-z]{2}/i.test(text.data) && parent.localName !== 'style';
    if (says && isSeen(parent)) texts.push(text.data);
  }
  return {
    words: [...element.querySelectorAll('h2, p, li')]
      .filter(isSeen)
      .map(({textContent}) => textContent),
    ours: texts.length,
    translated: texts.filter((text) => text.startsWith('«')).length,
    // Our own, and the host's where they are shown.
    numbers: [
      ...root.querySelectorAll('[href="tel:999"]'),
      ...element.querySelectorAll('[href="tel:999"]'),
    ].filter(isSeen).length,
  };
};

for (const browser of browserNames) {
  describe(`a translated page, in ${browser}`, () => {
    for (const [name, {begin, again, end, roots}] of Object.entries(translators)) {
      /** Translates until nothing is left, as a translator does that watches the page. */
      const translate = (page, expected) =>
        until(async () => {
          await giveRoots(page);
          await page.evaluate(again);
          const found = Object.fromEntries(
            await Promise.all(tags.map(async (tag) => [tag, await page.evaluate(lookInto, tag)])),
          );
          return Object.values(found).every(expected) && found;
        }, 'what can be read is in her language');
      const isWhole = ({ours, translated}) => ours > 0 && (translated === 0 || translated === ours);
      const areHostWords = ({words}) =>
        words.length > 2 && words.every((word) => word.startsWith('«'));

      test(`as by ${name}: she reads the numbers and the host's words, and ours are whole`, async () => {
        const {page, errors, close} = await openPage(browser, '/translated.html', {
          html: hostPage(),
          viewport: {width: 1000, height: 9000},
        });
        await upgraded(page);
        const visitor = person(page);
        const nth = behaviours.findIndex(({id}) => id === 'weapon');
        await visitor.press(tag, 'input', nth);
        await giveRoots(page);
        await prepareTranslator(page, key);
        await page.evaluate(begin);
        const inHers = (found) =>
          found.numbers && isWhole(found) && (found.translated || (!roots && areHostWords(found)));
        await translate(page, inHers);
        assert.equal(await visitor.count(tag, 'input:checked'), 1);

        // What is drawn later is of one language at every moment, whether the translator has been
        // back or not.
        for (const [attribute, value] of [
          ['heading-level', '4'],
          ['nation', 'scotland'],
          ['about', 'someone'],
        ]) {
          const drawn = await page.evaluate(
            async (names, its, setting) => {
              for (const each of names) document.querySelector(each).setAttribute(its, setting);
              for (const each of names) await document.querySelector(each).updateComplete;
              return true;
            },
            tags,
            attribute,
            value,
          );
          assert.ok(drawn);
          await giveRoots(page);
          for (const each of tags)
            assert.ok(
              isWhole(await page.evaluate(lookInto, each)),
              `${each} after ${attribute}="${value}"`,
            );
        }
        await translate(page, inHers);
        assert.equal(await visitor.count(tag, 'input:checked'), 1);

        await page.evaluate(end);
        if (name === 'Safari') return close();
        await until(
          async () =>
            (await Promise.all(tags.map((each) => page.evaluate(lookInto, each)))).every(
              ({words}) => !words.length,
            ),
          "the host's words make room again",
        );
        assert.deepEqual(errors, []);
        return close();
      });
    }

    test(`as by Chrome: what she has hidden stays hidden`, async () => {
      const {page, close} = await openPage(browser, '/translated.html', {html: hostPage()});
      await upgraded(page);
      await prepareTranslator(page, key);
      await page.evaluate(translators.Chrome.begin);
      const week = () => page.evaluate(lookInto, 'four-signs-week');
      await until(async () => (await week()).words.length, "the host's words are shown");
      await person(page).press('four-signs-week', 'button');
      await until(async () => !(await week()).words.length, 'they are hidden with the rest');
      await close();
    });

    test(`a page that its host wrote in Polish is no translated page`, async () => {
      const {page, messages, close} = await openPage(browser, '/polish.html', {
        html: hostPage({lang: 'pl'}),
      });
      await upgraded(page);
      await prepareTranslator(page, key);
      await page.evaluate(() => document.documentElement.classList.add('menu-open'));
      await page.$eval('four-signs-helplines', (each) => each.setAttribute('heading-level', '3'));
      const {words, ours} = await page.evaluate(lookInto, 'four-signs-helplines');
      assert.deepEqual([words.length, ours > 0, messages], [0, true, []]);
      await close();
    });
  });
}
