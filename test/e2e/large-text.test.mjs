/**
 * Whoever reads large text on a small phone can read every number whole: nothing is cut or lies on
 * something else, and none is broken while it has room on a line. At the text sizes that browsers
 * offer, on the narrowest phones, in both languages, in every tag.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {behaviours} from '../../dist/esm/content/checklist/facts.js';
import {checklistCy} from '../../dist/esm/content/checklist/cy.js';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {installLeakWatcher} from '../support/leak-watcher-page.mjs';
import {person} from '../support/leak-watcher.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';

const checklist = 'four-signs-checklist';

const page = (
  lang,
) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
<four-signs-week></four-signs-week><four-signs-checklist></four-signs-checklist>
<four-signs-helplines police-force="dyfed-powys"></four-signs-helplines><script src="/dist/cdn/four-signs.js"></script></html>`;

/** In the page: every number that cannot be read whole, with the reason. */
const broken = (root) => {
  for (const each of root.querySelectorAll('details')) each.open = true;
  const problems = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const rects = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({width}) => width > 0);
  };
  const lines = (boxes) => new Set(boxes.map(({top}) => Math.round(top / 4))).size;
  /** How wide it would be on one line. */
  const width = (parent, ...at) => {
    const {whiteSpace} = parent.style;
    parent.style.whiteSpace = 'nowrap';
    const sum = rects(...at).reduce((all, box) => all + box.width, 0);
    parent.style.whiteSpace = whiteSpace;
    return sum;
  };
  let numbers = 0;
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const parent = /** @type {HTMLElement} */ (node.parentElement);
    if (parent.closest('.visually-hidden, style')) continue;
    const block = parent.closest('p, li, h1, h2, h3, h4, h5, h6, button, summary');
    const {paddingLeft, paddingRight} = block
      ? getComputedStyle(block)
      : {paddingLeft: '', paddingRight: ''};
    const column = block
      ? block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
      : Infinity;
    for (const {0: number, index} of node.data.matchAll(/\d(?:[\d \u00a0]*\d){2,}/g)) {
      const boxes = rects(node, index, index + number.length);
      if (!boxes.length) continue;
      numbers += 1;
      for (const {left, right} of boxes)
        if (left < 0 || right > innerWidth + 0.5)
          problems.push(`${number} is cut: ${left} to ${right}`);
      const whole = width(parent, node, index, index + number.length);
      if (lines(boxes) > 1 && whole < column - 1) {
        problems.push(
          `${number} is broken, ${whole} px in a column of ${column}: ${parent.outerHTML.slice(0, 200)}`,
        );
      }
      for (const {0: digits, index: at} of number.matchAll(/\d+/g)) {
        if (lines(rects(node, index + at, index + at + digits.length)) > 1)
          problems.push(`${number} is broken inside ${digits}`);
      }
    }
  }
  if (numbers < 2) problems.push(`only ${numbers} numbers`);
  if (root.scrollWidth > root.clientWidth)
    problems.push(`what is drawn is ${root.scrollWidth} wide in a tag of ${root.clientWidth}`);
  return problems;
};

/** In the page: what can be pressed or is a heading, and is cut, or lies on another one. */
const overlapping = (root) => {
  const seen = [
    ...root.querySelectorAll('a, button, summary, label, legend, h1, h2, h3, h4, h5, h6'),
  ].flatMap((element) => {
    if (element.closest('.visually-hidden, .sticky') || !element.getClientRects().length) return [];
    const boxes = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      if (!texts.currentNode.parentElement?.closest('.visually-hidden'))
        boxes.push(...range.getClientRects());
    }
    return boxes.length ? [{element, boxes}] : [];
  });
  const problems = [];
  const name = (element) => element.textContent.trim().slice(0, 30);
  for (const [index, {element, boxes}] of seen.entries()) {
    for (const {left, right} of boxes)
      if (left < -0.5 || right > innerWidth + 0.5)
        problems.push(`${name(element)} is cut: ${left} to ${right}`);
    for (const other of seen.slice(index + 1)) {
      if (element.contains(other.element) || other.element.contains(element)) continue;
      const lies = boxes.some((one) =>
        other.boxes.some(
          (two) =>
            one.left < two.right - 1 &&
            two.left < one.right - 1 &&
            one.top < two.bottom - 1 &&
            two.top < one.bottom - 1,
        ),
      );
      if (lies) problems.push(`${name(element)} lies on ${name(other.element)}`);
    }
  }
  if (seen.length < 3) problems.push(`only ${seen.length} things to press`);
  return problems;
};

for (const browser of browserNames) {
  describe(`somebody who needs large text, in ${browser}`, () => {
    for (const lang of ['en', 'cy']) {
      const words = lang === 'cy' ? checklistCy : checklistEn;
      for (const textSize of [24, 32, 40]) {
        for (const width of [320, 280]) {
          test(`reads every number whole at ${textSize} px on a screen of ${width}, in ${lang}`, async () => {
            const opened = await openPage(browser, '/large.html', {
              html: page(lang),
              viewport: {width, height: 640},
              textSize,
              before: (empty) => empty.evaluateOnNewDocument(installLeakWatcher),
            });
            const tab = opened.page;
            await upgraded(tab);
            const visitor = person(tab);
            const size = await tab.evaluate(() =>
              parseFloat(getComputedStyle(document.querySelector('four-signs-week')).fontSize),
            );
            assert.equal(size, textSize, 'the browser has the size');
            const check = async (tag, when) => {
              const root = await visitor.find(tag, '.root', 0);
              assert.deepEqual(await root.evaluate(broken), [], `<${tag}>${when}`);
              // Every fold is open now.
              assert.deepEqual(await root.evaluate(overlapping), [], `<${tag}>${when}`);
            };
            await check('four-signs-helplines', '');
            await check('four-signs-week', '');
            await check(checklist, ', the list');
            const finish = {selector: 'button', words: words.finish};
            await visitor.press(checklist, finish);
            await check(checklist, ', nothing ticked');
            await visitor.press(checklist, {selector: 'button', words: words.change});
            const nth = behaviours.findIndex(({id}) => id === 'weapon');
            await visitor.press(checklist, 'input', nth);
            await visitor.press(checklist, finish);
            await check(checklist, ', in danger');
            await opened.close();
          });
        }
      }
    }
  });
}
