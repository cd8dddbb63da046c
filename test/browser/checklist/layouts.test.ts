import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {FourSignsChecklistElement} from '../../../src/elements/checklist/element.js';
import {warningsDuring} from '../../support/warnings.js';
import {end, start, type Journey} from './checklist-driver.js';

const focused = ({root}: Journey) => root.activeElement;

describe('the checklist on one page', () => {
  afterEach(end);

  it('shows numbers and a safety note before the first box, and takes no focus when it loads', () => {
    const before = document.activeElement;
    const journey = start();
    expect(document.activeElement).to.equal(before);
    const html = journey.root.querySelector('.root')!.innerHTML;
    const first = html.indexOf('type="checkbox"');
    for (const each of [
      'tel:999',
      'tel:+448088020300',
      'tel:101',
      journey.words.safety.title,
      journey.words.contentNote,
      journey.words.about.me,
    ]) {
      expect(html.indexOf(each), each).to.be.greaterThan(-1).and.lessThan(first);
    }
    expect(journey.boxes()).to.have.length(37);
  });

  it('moves the focus to the heading of the ending, and has no live region round it', () => {
    const journey = start();
    journey.finish();
    expect(focused(journey)).to.equal(journey.heading());
    expect(journey.heading().localName).to.equal('h2');
    expect(journey.heading().closest('[aria-live], [role=status], [role=alert]')).to.equal(null);
  });

  for (const [ending, ticks] of [
    ['may be stalking', ['calls', 'messages']],
    ['in danger', ['calls', 'weapon']],
    ['nothing ticked', []],
  ] as const)
    for (const width of [320, 1000])
      it(`has rows that look alike to whoever reads the ending ${ending}, ${width} px wide`, () => {
        const box = document.createElement('div');
        box.style.width = `${width}px`;
        document.body.append(box);
        const journey = start({nation: 'wales'}, {into: box});
        journey.tick(...ticks);
        journey.finish();
        const rows = [...journey.root.querySelectorAll<HTMLElement>('.row')].filter((row) =>
          row.checkVisibility(),
        );
        expect(rows.length).to.be.greaterThan(1);
        const looks = rows.map((row) => {
          const [words, number] = row.children as unknown as [HTMLElement, HTMLElement];
          const title = words.querySelector('strong') ?? words;
          const about = words.querySelector('.about');
          const {left, right, height} = row.getBoundingClientRect();
          expect(height, row.textContent).to.be.at.least(48);
          return {
            title: getComputedStyle(title).fontWeight,
            about: about ? getComputedStyle(about).fontWeight : '400',
            number: getComputedStyle(number).fontSize,
            left,
            right,
          };
        });
        for (const each of looks) expect(each).to.deep.equal(looks[0]);
        box.remove();
      });

  it('keeps the ticks when a person goes back to the list', () => {
    const journey = start();
    journey.tick('calls', 'afraid');
    journey.finish();
    journey.press(journey.words.change);
    expect(journey.ticked()).to.deep.equal(['calls', 'afraid']);
    journey.tick('calls');
    journey.finish();
    expect(journey.text()).not.to.contain(journey.words.voices.me.items.calls);
  });

  it('changes every word when it is about somebody else, keeps the ticks, and does not move the focus', () => {
    const journey = start();
    journey.tick('calls', 'frightened');
    const choice = journey.button(journey.words.about.someone);
    choice.focus();
    choice.click();
    expect(focused(journey)).to.equal(choice);
    expect(choice.getAttribute('aria-pressed')).to.equal('true');
    expect(journey.ticked()).to.deep.equal(['calls', 'frightened']);
    const {me, someone} = journey.words.voices;
    expect(journey.text()).to.contain(someone.items.calls).and.not.to.contain(me.items.calls);
    journey.finish();
    expect(journey.heading().textContent).to.equal(someone.endings.urgent.title);
    journey.press(journey.words.takeShow);
    expect(journey.text()).to.contain(someone.summary.open).and.not.to.contain(me.items.frightened);
  });

  it('can be used from the first box to a number with the keyboard alone', async function () {
    this.timeout(120_000);
    const journey = start({nation: 'wales'});
    journey.boxes()[0]!.focus();
    await sendKeys({press: ' '});
    const seen = new Set<Element | null>();
    while ((focused(journey) as HTMLElement).textContent?.trim() !== journey.words.finish) {
      expect(seen.has(focused(journey)), 'the keyboard is caught in a circle').to.equal(false);
      seen.add(focused(journey));
      await sendKeys({press: 'Tab'});
    }
    expect(seen.size).to.equal(37);
    await sendKeys({press: 'Enter'});
    expect(focused(journey)).to.equal(journey.heading());
    await sendKeys({press: 'Tab'});
    expect((focused(journey) as HTMLAnchorElement).href).to.match(/^tel:/);
  });
});

describe('the checklist one group at a time', () => {
  afterEach(end);

  it('goes through six steps and back, with the focus on each new heading, and keeps the ticks', () => {
    const before = history.length;
    const journey = start({layout: 'steps'});
    expect(journey.boxes()).to.have.length(0);
    expect(journey.text()).to.contain(journey.words.safety.title);
    journey.press(journey.words.start);
    for (let step = 1; step <= 6; step += 1) {
      expect(focused(journey)).to.equal(journey.heading());
      expect(journey.heading().textContent).to.contain(`Step ${step} of 6`);
      expect(journey.root.querySelectorAll('a[href="tel:999"]')).to.have.length(1);
      journey.boxes()[0]!.click();
      if (step < 6) journey.press(journey.words.next);
    }
    for (let step = 5; step >= 1; step -= 1) {
      journey.press(journey.words.back);
      expect(journey.heading().textContent).to.contain(`Step ${step} of 6`);
      expect(journey.boxes().map((box) => box.checked)).to.deep.equal(
        journey.boxes().map((_, index) => index === 0),
      );
    }
    journey.press(journey.words.back);
    expect(journey.text()).to.contain(journey.words.safety.title);
    expect(history.length).to.equal(before);
  });

  it('asks how it is for the person with the last group', () => {
    const journey = start({layout: 'steps', lang: 'cy', about: 'someone'});
    journey.press(journey.words.start);
    for (let step = 1; step < 6; step += 1) journey.press(journey.words.next);
    expect(journey.heading().textContent).to.contain('Cam 6 o 6');
    expect(journey.text()).to.contain(journey.words.voices.someone.groups.impact);
    journey.tick('afraid');
    journey.finish();
    expect(journey.heading().textContent).to.equal(
      journey.words.voices.someone.endings['help-whatever'].title,
    );
  });

  it('can be left for the help from any step, and cleared', () => {
    const journey = start({layout: 'steps'});
    journey.press(journey.words.start);
    journey.tick('calls');
    journey.press(journey.words.skip);
    expect(journey.heading().textContent).to.equal('This may be stalking');
    journey.press(journey.words.change);
    expect(journey.ticked()).to.deep.equal(['calls']);
    journey.press(journey.words.next);
    journey.press(journey.words.next);
    journey.press(journey.words.skip);
    journey.press(journey.words.change);
    expect(journey.heading().textContent, 'who comes back is where she left').to.contain(
      'Step 3 of 6',
    );
    journey.press(journey.words.clear);
    journey.press(journey.words.start);
    expect(journey.ticked()).to.deep.equal([]);
  });
});

describe('what a host sets', () => {
  afterEach(end);

  it('may be wrong: the visitor gets the safe default and the developer a sentence', () => {
    let journey!: Journey;
    const warnings = warningsDuring(() => {
      journey = start({
        nation: 'atlantis',
        layout: 'carousel',
        about: 'them',
        'heading-level': '9',
        lang: 'xx',
      });
    });
    expect(warnings).to.have.length(5);
    for (const wrong of ['atlantis', 'carousel', 'them', '9', 'xx'])
      expect(warnings.filter((each) => each.includes(`"${wrong}"`))).to.have.length(1);
    expect(journey.boxes()).to.have.length(37);
    expect(journey.heading().localName).to.equal('h2');
    expect(journey.text()).to.contain(journey.words.voices.me.items.calls);
  });

  it('can change while somebody is half-way, and no tick is lost', () => {
    const journey = start({lang: 'en'});
    journey.tick('calls', 'home');
    journey.element.lang = 'cy';
    expect(journey.root.querySelector('.root')!.getAttribute('lang')).to.equal('cy');
    expect(journey.boxes().filter((box) => box.checked)).to.have.length(2);
    journey.element.layout = 'steps';
    expect(journey.boxes()).to.have.length(0);
    journey.element.removeAttribute('layout');
    expect(journey.boxes().filter((box) => box.checked)).to.have.length(2);
    journey.element.headingLevel = 3;
    expect(journey.heading().localName).to.equal('h3');
  });

  it('is never changed by what a person chooses', () => {
    const journey = start({about: 'me'});
    journey.press(journey.words.about.someone);
    expect(journey.element.about).to.equal('me');
  });

  it('is kept when it was set as a property before the tag was known', () => {
    class Late extends (customElements.get(
      'four-signs-checklist',
    ) as typeof FourSignsChecklistElement) {}
    const early = document.createElement('test-late-checklist') as FourSignsChecklistElement;
    early.nation = 'wales';
    document.body.append(early);
    customElements.define('test-late-checklist', Late);
    expect(early.getAttribute('nation')).to.equal('wales');
    early.remove();
  });

  it('shows what the host wrote when drawing fails', () => {
    const {getAttribute} = Element.prototype;
    const warnings = warningsDuring(() => {
      Element.prototype.getAttribute = () => {
        throw new Error('planted');
      };
      const journey = start();
      Element.prototype.getAttribute = getAttribute;
      expect(journey.root.querySelector('slot')).not.to.equal(null);
      expect(journey.boxes()).to.have.length(0);
    });
    Element.prototype.getAttribute = getAttribute;
    expect(warnings.join()).to.contain('What you wrote inside the tag is shown instead');
  });
});
