/**
 * What people do with each tag, step by step, and the states that they come to: read out in
 * `heard.test.mjs`, and looked at as a tree in `trees.test.mjs`.
 */
import {behaviours} from '../../../dist/esm/content/checklist/facts.js';
import {checklistCy} from '../../../dist/esm/content/checklist/cy.js';
import {checklistEn} from '../../../dist/esm/content/checklist/en.js';
import {fragments} from '../../../dist/esm/content/fallback/fragments.js';
import {helplinesCy} from '../../../dist/esm/content/helplines/cy.js';
import {helplinesEn} from '../../../dist/esm/content/helplines/en.js';
import {weekCy} from '../../../dist/esm/content/week/cy.js';
import {weekEn} from '../../../dist/esm/content/week/en.js';
import {key} from '../../support/closed-roots.mjs';
import {openPage, upgraded} from '../../support/page-server.mjs';

/**
 * @typedef {object} Step
 * @property {string} [press] - the words of a button, or how they begin
 * @property {string} [tick] - the id of what a box says
 * @property {string} [key] - on the keyboard
 *
 * @typedef {object} State
 * @property {string} title - the state, in a few words
 * @property {Step[]} does - what the person does to come to it from the state before
 *
 * @typedef {object} Journey
 * @property {string} name - of the file that keeps what was heard
 * @property {string} tag
 * @property {string} html - the tag as a host writes it
 * @property {boolean} [withoutScript]
 * @property {State[]} states
 */

/** A Tuesday in November, at ten in the morning in London: it is then in every test. */
const clock = `Date.now = () => ${Date.parse('2026-11-24T10:00:00Z')};`;

/**
 * The main journeys through the tags.
 *
 * @param {'en' | 'cy'} lang
 * @returns {Journey[]}
 */
export function journeysIn(lang) {
  const {checklist, helplines, week} = {
    en: {checklist: checklistEn, helplines: helplinesEn, week: weekEn},
    cy: {checklist: checklistCy, helplines: helplinesCy, week: weekCy},
  }[lang];
  const press = (/** @type {string} */ words) => ({press: words});
  const tick = (/** @type {string} */ id) => ({tick: id});
  const journey = (name, tag, attributes, states) => ({
    name,
    tag: `four-signs-${tag}`,
    html: `<four-signs-${tag} ${attributes}></four-signs-${tag}>`,
    states: states.map(([title, ...does]) => ({title, does})),
  });
  const withoutScript = (tag) => ({
    name: `${tag}-without-script`,
    tag: `four-signs-${tag}`,
    html: fragments[`four-signs-${tag}`](undefined, lang),
    withoutScript: true,
    states: [{title: 'what the page has without our script', does: []}],
  });
  return [
    journey('checklist-list-to-danger', 'checklist', 'nation="wales"', [
      ['the list'],
      ['a sign of danger was ticked', tick('calls'), tick('weapon'), press(checklist.finish)],
      ['the summary', press(checklist.takeShow)],
      ['the answers are cleared', press(checklist.clear)],
    ]),
    journey('checklist-list-to-stalking', 'checklist', 'nation="england"', [
      ['one thing was ticked', tick('watching'), press(checklist.finish)],
      [
        'nothing is ticked any more',
        press(checklist.change),
        tick('watching'),
        press(checklist.finish),
      ],
    ]),
    journey('checklist-steps-for-someone', 'checklist', 'layout="steps" about="someone"', [
      ['the first page'],
      ['step 1', press(checklist.start)],
      ['step 2', press(checklist.next)],
      ['the help, from a step', press(checklist.skip)],
    ]),
    journey('helplines', 'helplines', 'without-choice nation="northern-ireland"', [
      ['every service of a nation'],
    ]),
    journey('helplines-choice', 'helplines', '', [
      ['nothing was chosen'],
      [
        'a nation and a need were chosen',
        press(helplines.nations.wales),
        press(helplines.needs['domestic-abuse']),
      ],
    ]),
    journey(
      'week',
      'week',
      'preview-date="2027-04-20" start="2027-04-19" end="2027-04-23" link="https://example.org/"',
      [['the week is on'], ['it was put away', press(week.dismiss)]],
    ),
    journey('exit', 'exit', '', [
      ['the link'],
      ['Shift was pressed once', {key: 'Shift'}],
      ['Shift was pressed twice', {key: 'Shift'}],
    ]),
    ...['checklist', 'helplines', 'week', 'exit'].map(withoutScript),
  ];
}

/**
 * Opens a page that has the tag of a journey and nothing else.
 *
 * @param {import('../../support/page-server.mjs').BrowserName} browser
 * @param {'en' | 'cy'} lang
 * @param {Journey} journey
 * @param {import('../../support/page-server.mjs').OpenOptions} [options]
 */
export async function openJourney(browser, lang, journey, options) {
  const script = journey.withoutScript ? '' : '<script src="/dist/cdn/four-signs.js"></script>';
  const opened = await openPage(browser, '/journey.html', {
    html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
<link rel="stylesheet" href="/dist/cdn/fallback.css"><script>${clock}</script><main>${journey.html}</main>${script}</html>`,
    viewport: {width: 800, height: 800},
    ...options,
  });
  if (!journey.withoutScript) await upgraded(opened.page);
  return opened;
}

/**
 * Does one step, as a keyboard does: a button has the focus when it is pressed.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {Journey} journey
 * @param {Step} step
 */
export async function take(page, {tag}, {press, tick, key: pressed}) {
  if (pressed) {
    await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (pressed));
    return;
  }
  await page.evaluate(
    async (name, words, nth, given) => {
      const element = document.querySelector(name);
      const root = window[Symbol.for(given)]?.rootOf(element) ?? element.shadowRoot;
      const said = (each) => each.textContent.replace(/\s+/g, ' ').trim();
      const control = words
        ? [...root.querySelectorAll('button')].find((each) => said(each).startsWith(words))
        : root.querySelectorAll('input')[nth];
      if (!control) throw new Error(`<${name}> has no control "${words ?? nth}"`);
      for (
        let fold = control.closest('details');
        fold;
        fold = fold.parentElement.closest('details')
      )
        fold.open = true;
      control.focus();
      control.click();
      await element.updateComplete;
    },
    tag,
    press,
    behaviours.findIndex(({id}) => id === tick),
    key,
  );
}
