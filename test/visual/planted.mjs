/**
 * Faults that are put into a page on purpose. Each must be seen: a comparison that sees nothing
 * would always be green.
 */
import {allowed, compare, simplify} from './picture.mjs';

/** Adds a rule to every tag of the story that is shown. */
const plant = (page, rule) =>
  page.evaluate((css) => {
    for (const tag of document.querySelectorAll('.state > div > *')) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      tag.shadowRoot?.adoptedStyleSheets.push(sheet);
    }
  }, rule);

const takeOut = (page) =>
  page.evaluate(() => {
    for (const tag of document.querySelectorAll('.state > div > *'))
      tag.shadowRoot?.adoptedStyleSheets.pop();
  });

/** One state of the week and all that can have focus in it are enough, and quick. */
const story = 'tags-week--all-states';

const firstState = async (camera) => (await camera.takeStates('320'))[0].develop()[0];
const focus = async (camera) => (await camera.takeFocus())[0].develop()[0];

const fault = (name, rule, take) => ({
  name,
  /** @returns {Promise<string>} - what was wrong; empty when the fault was seen */
  async tryOn(camera) {
    await camera.show(story, 'light', '320');
    const before = simplify(await take(camera));
    const again = compare(before, await take(camera)).count;
    if (again) return `Two pictures of the same page differ in ${again} pixels`;
    await plant(camera.page, rule);
    const {count} = compare(before, await take(camera));
    await takeOut(camera.page);
    return count > allowed ? '' : `Only ${count} pixels differ with ${rule}`;
  },
});

export const planted = [
  fault(
    'a colour that is a little lighter is seen',
    '.root { --_accent: #14606e !important; }',
    firstState,
  ),
  fault(
    'a margin that has grown by one pixel is seen',
    '.root > * { margin-block-start: 1px !important; }',
    firstState,
  ),
  fault('a lost focus ring is seen', ':focus { outline: none !important; }', focus),
  fault(
    'a focus ring that is thinner by a pixel is seen',
    ':focus { outline-width: 2px !important; }',
    focus,
  ),
];
