import {expect} from '@open-wc/testing';
import {registerContent} from '../../../src/entries/country.js';
import {
  FourSignsChecklistElement,
  FourSignsExitElement,
  FourSignsHelplinesElement,
  FourSignsWeekElement,
} from '../../../src/entries/index.js';
import {showFallback} from '../../../src/elements/core/show-fallback.js';
import type {Nation} from '../../../src/content/types.js';
import {findUnitedKingdom} from '../../support/find-united-kingdom.mjs';
import {country} from '../../support/invented-country.mjs';
import {knownRoot} from '../../support/open-roots.js';
import {warningsDuring} from '../../support/warnings.js';

const {numbers, nations} = country.jurisdiction;
const {helplines: said, checklist, week, exit} = country.messages.en;

/** The page of a charity of another country: nothing of ours is imported by it. */
before(() => {
  registerContent(country);
  customElements.define('four-signs-exit', FourSignsExitElement);
  customElements.define('four-signs-week', FourSignsWeekElement);
  customElements.define('four-signs-checklist', FourSignsChecklistElement);
  customElements.define('four-signs-helplines', FourSignsHelplinesElement);
});

afterEach(() => document.body.replaceChildren());

/** Puts a tag on the page, and waits until it is drawn. */
async function draw(name: string, attributes: Readonly<Record<string, string>> = {}) {
  const element = document.createElement(`four-signs-${name}`);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  document.body.append(element);
  await (element as {updateComplete?: Promise<void>}).updateComplete;
  return (element.shadowRoot ?? knownRoot(element))!;
}

const dials = (root: ParentNode): string[] =>
  Array.from(root.querySelectorAll('[href^="tel:"], [href^="sms:"]'), (link) =>
    link.getAttribute('href')!.slice(4),
  );

/** Text and attributes, folded parts included. */
const written = (root: ShadowRoot): string => root.innerHTML + root.textContent;

function press(root: ShadowRoot, words: string): void {
  const button = Array.from(root.querySelectorAll('button')).find((each) =>
    each.textContent.includes(words),
  );
  button!.click();
}

const settings = [{}, {lang: 'cy'}, ...nations.map((nation) => ({nation}))];

describe('Another country', () => {
  for (const attributes of settings) {
    const how = Object.entries(attributes).join() || 'as it is';

    for (const name of ['helplines', 'week', 'checklist']) {
      // The week is the same everywhere.
      if (name === 'week' && 'nation' in attributes) continue;
      it(`has its own emergency number first in the ${name}, and nothing of ours, ${how}`, async () => {
        const root = await draw(name, attributes);
        expect(dials(root)[0]).to.equal(numbers.emergency.dial);
        expect(dials(root)).to.include(numbers.stalking.dial);
        expect(findUnitedKingdom(written(root))).to.deep.equal([]);
      });
    }

    for (const [what, ids] of Object.entries({
      'a sign of danger': ['threats'],
      'one thing': ['calls'],
      nothing: [],
    })) {
      it(`has it at the ending for ${what}, and nothing of ours, ${how}`, async () => {
        const root = await draw('checklist', attributes);
        for (const id of ids) {
          const words = checklist.voices.me.items[id as 'calls'];
          Array.from(root.querySelectorAll('label'))
            .find((label) => label.textContent.trim() === words)!
            .click();
        }
        press(root, checklist.finish);
        expect(root.querySelector('.ending')).to.be.ok;
        expect(dials(root)).to.include(numbers.emergency.dial);
        if (ids[0] === 'threats') expect(dials(root)[0]).to.equal(numbers.emergency.dial);
        expect(findUnitedKingdom(written(root))).to.deep.equal([]);
      });
    }
  }

  it('has its own words in the exit', async () => {
    const root = await draw('exit', {lang: 'cy'});
    const drawn = root.textContent + root.host.textContent;
    expect(drawn).to.include(exit.leave);
    expect(drawn).to.include(exit.truth);
    expect(findUnitedKingdom(drawn)).to.deep.equal([]);
  });

  it('has its own figure and its own week', async () => {
    const root = await draw('week', {'preview-date': '2027-02-03'});
    expect(root.textContent).to.include(week.figure);
    const {during} = week.campaigns['stalking-awareness-week'];
    expect(root.textContent).to.include(during(week.dates([2027, 2, 1], [2027, 2, 7])));
  });

  it('asks where in it the visitor is, and shows what serves that', async () => {
    const root = await draw('helplines');
    for (const nation of nations) expect(root.textContent).to.include(said.nations[nation]);
    press(root, said.nations.south);
    expect(root.textContent).to.include(said.helpIn.south);
    expect(dials(root)).to.include('+4227000003').and.not.include('+4227000002');
  });

  it('shows its own law, and the right to ask where there is one', async () => {
    for (const nation of nations) {
      const root = await draw('checklist', {nation});
      const partner = checklist.voices.me.items['who-ex'];
      for (const label of root.querySelectorAll('label'))
        if (label.textContent.trim() === partner) label.click();
      press(root, checklist.finish);
      const law = root.querySelector('.law')!.textContent;
      expect(law).to.include(checklist.law[nation === 'south' ? 'islands' : 'north'].title);
      expect(law).not.to.include(checklist.law[nation === 'south' ? 'north' : 'islands'].title);
      expect(root.textContent.includes(checklist.voices.me.rightToAsk.title)).to.equal(
        nation === 'south',
      );
    }
  });

  it('reads the numbers on cards by its own plan', async () => {
    const element = document.createElement('four-signs-helplines');
    element.innerHTML = `<script type="application/json">[
      {"id": "ours", "name": "Ours", "phone": "8 30 123 4567"}
    ]</script>`;
    document.body.append(element);
    await element.updateComplete;
    expect(dials(element.shadowRoot!)).to.include('+422301234567');
  });

  it('has its own numbers where nothing can be drawn', () => {
    const element = document.createElement('div');
    element.lang = 'cy';
    const root = element.attachShadow({mode: 'open'});
    warningsDuring(() => showFallback(element, root, new Error('a test')));
    expect(dials(root)).to.deep.equal([numbers.emergency.dial, numbers.stalking.dial]);
    expect(root.textContent).to.include(country.jurisdiction.essential.en.emergency);
    expect(findUnitedKingdom(written(root))).to.deep.equal([]);
  });

  it('stays where another one is registered after it was drawn', async () => {
    const root = await draw('helplines');
    const before = root.innerHTML;
    const other = {...numbers, emergency: {display: '144', dial: '144'}};
    const warnings = warningsDuring(() =>
      registerContent({...country, jurisdiction: {...country.jurisdiction, numbers: other}}),
    );
    expect(warnings.join()).to.include('Another country was registered after the first drawing');
    const next = await draw('helplines');
    expect(root.innerHTML).to.equal(before);
    expect(dials(next)[0]).to.equal(numbers.emergency.dial);
  });

  it('is known by the nations that are its own', async () => {
    const element = new FourSignsHelplinesElement();
    element.nation = 'wales' satisfies Nation;
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (words: string) => warnings.push(words);
    document.body.append(element);
    await element.updateComplete;
    console.warn = warn;
    expect(warnings.join()).to.include('"north" or "south"');
    expect(findUnitedKingdom(written(element.shadowRoot!))).to.deep.equal([]);
  });
});
