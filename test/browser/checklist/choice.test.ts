import '../../../src/entries/define/helplines.js';
import {expect} from '@open-wc/testing';
import type {FourSignsHelplinesElement} from '../../../src/elements/helplines/element.js';
import {knownRoot} from '../../support/open-roots.js';
import {end, start, type Journey} from './checklist-driver.js';

const links = ({root}: Journey) =>
  [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
const rows = ({root}: Journey) =>
  [...root.querySelectorAll('.block .number')].map((each) => each.textContent);
const pressed = (root: ShadowRoot) =>
  [...root.querySelectorAll('.answers [aria-pressed="true"]')].map((each) =>
    each.textContent.trim(),
  );
const status = ({root}: Journey) => root.querySelector('.root > [role=status]')!.textContent;
/** Presses as a keyboard does: what is folded is opened, and the button has the focus. */
const answer = (journey: Journey, words: string): HTMLButtonElement => {
  const button = journey.button(words);
  const fold = button.closest('details');
  if (fold) fold.open = true;
  button.focus();
  button.click();
  return button;
};
const atAnEnding = (attributes: Record<string, string> = {}, ...ids: string[]) => {
  const journey = start(attributes);
  journey.tick(...ids);
  journey.finish();
  return journey;
};

describe('a visitor who says where they are at an ending', () => {
  const beside: FourSignsHelplinesElement[] = [];
  const helplines = async (attributes = ''): Promise<FourSignsHelplinesElement> => {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = `<four-signs-helplines ${attributes}></four-signs-helplines>`;
    const element = box.querySelector('four-signs-helplines')!;
    beside.push(element);
    await element.updateComplete;
    return element;
  };

  afterEach(() => {
    end();
    for (const each of beside.splice(0)) each.parentElement!.remove();
  });

  it('says where they are once, and the lines, the cards, the law and the reports follow', () => {
    for (const ids of [[], ['calls'], ['threats']]) {
      const journey = atAnEnding({}, ...ids);
      const title = journey.heading().textContent;
      const region = journey.root.querySelector('.root > [role=status]');
      const scotland = answer(journey, 'Scotland');
      expect(rows(journey)).to.include('0800 027 1234').and.not.to.include('0808 80 10 800');
      expect(links(journey).filter((href) => href === 'tel:+448088010800')).to.deep.equal([]);
      const law = journey.root.querySelector('.law')!.textContent;
      expect(law).to.contain('In Scotland').and.not.to.contain('In England and Wales');
      expect(journey.text()).to.contain('Report online to Police Scotland');
      expect(journey.text()).not.to.contain('Report online at police.uk');
      expect(journey.heading().textContent).to.equal(title, 'the ending is the same');
      expect(pressed(journey.root)).to.deep.equal(['Scotland', 'Stalking']);
      expect(status(journey)).to.equal('Help in Scotland');
      expect(journey.root.querySelector('.root > [role=status]')).to.equal(region);
      expect(journey.root.activeElement).to.equal(scotland, 'the focus stays');
      expect(scotland.closest('details'), 'nothing is folded under the finger').to.equal(null);
      answer(journey, 'I am not sure');
      expect(journey.text()).to.contain('In England and Wales');
      end();
    }
  });

  it('sees nothing above the button move', () => {
    for (const ids of [[], ['calls'], ['threats']]) {
      const journey = atAnEnding({}, ...ids);
      for (const words of ['Wales', 'Sexual violence', 'Northern Ireland', 'I am not sure']) {
        const button = journey.button(words);
        const fold = button.closest('details');
        if (fold) fold.open = true;
        const top = () =>
          button.getBoundingClientRect().top - journey.element.getBoundingClientRect().top;
        const before = top();
        answer(journey, words);
        expect(top(), words).to.be.closeTo(before, 0.1);
      }
      end();
    }
  });

  it('rings first who helps with what they need, and hears it once', () => {
    const journey = atAnEnding({nation: 'wales'}, 'threats');
    expect(rows(journey)).to.deep.equal([
      '0808 80 10 800',
      '0808 16 89 111',
      '0808 802 0300',
      '101',
    ]);
    answer(journey, 'Private pictures shared');
    expect(rows(journey)[0]).to.equal('0345 6000 459');
    expect(rows(journey)).to.include.members(['0808 80 10 800', '0808 802 0300', '101']);
    expect(status(journey)).to.equal('Help in Wales. Private pictures shared');
    expect(links(journey)[0]).to.equal('tel:999', '999 stays first');
    answer(journey, 'Online abuse');
    expect(journey.root.querySelector('.people')!.textContent).to.contain('The Cyber Helpline');
  });

  it('finds the question folded where the page has answered it, or they have', () => {
    const folded = ({root}: Journey) =>
      [...root.querySelectorAll('summary')].some((each) =>
        each.textContent.trim().startsWith('Where are you?'),
      );
    const known = atAnEnding({nation: 'wales'});
    expect(folded(known)).to.equal(true);
    end();
    const journey = atAnEnding();
    expect(folded(journey)).to.equal(false);
    answer(journey, 'England');
    expect(folded(journey)).to.equal(false);
    journey.press(journey.words.change);
    journey.finish();
    expect(folded(journey)).to.equal(true);
    expect(pressed(journey.root)[0]).to.equal('England');
  });

  it('is asked nothing where the host says so', () => {
    const journey = atAnEnding({'without-choice': '', nation: 'wales'}, 'calls');
    expect(journey.root.querySelectorAll('.answers, fieldset')).to.have.length(0);
    expect(rows(journey)).to.include('0808 80 10 800');
  });

  it('sees the line for anybody first where it is no former partner, and the nation has one', () => {
    const first = (nation: string, ...ids: string[]) => {
      const journey = atAnEnding({nation}, 'threats', ...ids);
      const number = rows(journey)[0];
      end();
      return number;
    };
    for (const nation of ['england', 'wales'])
      expect(first(nation, 'who-stranger'), nation).to.equal('0808 16 89 111');
    expect(first('wales', 'who-ex')).to.equal('0808 80 10 800');
    expect(first('wales')).to.equal('0808 80 10 800');
    expect(first('scotland', 'who-unknown')).to.equal('0800 027 1234');
  });

  it('keeps what was pressed from the page', async () => {
    const journey = atAnEnding({}, 'calls');
    const page = () =>
      [
        document.documentElement.outerHTML,
        location.href,
        history.length,
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        Object.keys(window).length,
        journey.element.innerText,
        String(journey.element.nation),
      ].join();
    const before = page();
    const heard: string[] = [];
    const types = ['click', 'input', 'change', 'toggle', 'focusin', 'pointerup', 'keydown'];
    const hear = (event: Event) => void heard.push(event.type);
    for (const type of types) document.addEventListener(type, hear);
    answer(journey, 'Wales');
    answer(journey, 'Help for men');
    await new Promise((resolve) => setTimeout(resolve));
    for (const type of types) document.removeEventListener(type, hear);
    expect(page()).to.equal(before);
    expect(heard).to.deep.equal([]);
    expect(journey.element.shadowRoot).to.equal(null);
  });

  it('agrees with the helplines beside it, in both directions, and each is heard once', async () => {
    const element = await helplines();
    const root = element.shadowRoot!;
    const journey = atAnEnding({}, 'calls', 'who-ex');
    answer(journey, 'Wales');
    expect(pressed(root)).to.deep.equal(['Wales', 'Stalking']);
    expect(root.textContent).to.contain('Help in Wales');
    expect(root.querySelector('[role=status]')!.textContent.trim()).to.equal('');
    const fold = root.querySelector<HTMLDetailsElement>('.screen-only details')!;
    fold.open = true;
    [...root.querySelectorAll('button')]
      .find((each) => each.textContent === 'Help for men')!
      .click();
    expect(pressed(journey.root)).to.deep.equal(['Wales', 'Help for men']);
    expect(status(journey)).to.equal('Help in Wales', 'of its own press alone');
    expect(root.querySelector('[role=status]')!.textContent).to.contain('Wales, Help for men');
  });

  it('finds the button still under the finger when the helplines above it grow or shrink', async () => {
    const above = await helplines();
    document.documentElement.style.overflowAnchor = 'none';
    const journey = atAnEnding({}, 'calls');
    for (const words of ['Scotland', 'I am not sure', 'Wales']) {
      const button = journey.button(words);
      button.scrollIntoView({block: 'center'});
      const {top} = button.getBoundingClientRect();
      const {offsetHeight} = above;
      answer(journey, words);
      expect(above.offsetHeight).not.to.equal(offsetHeight, 'there was something to hold against');
      expect(button.getBoundingClientRect().top).to.be.closeTo(top, 1, words);
    }
    document.documentElement.style.overflowAnchor = '';
  });

  it('hears where they are and what they need, and finds help for men in Northern Ireland', () => {
    const journey = atAnEnding({}, 'calls');
    answer(journey, 'Help for men');
    answer(journey, 'Northern Ireland');
    expect(status(journey)).to.equal('Help in Northern Ireland. Help for men');
    expect(rows(journey)).to.include('0808 802 1414');
  });

  it('is asked again when the page around the tag is about another nation', () => {
    document.body.setAttribute('data-four-signs-nation', 'wales');
    const journey = atAnEnding({}, 'calls');
    answer(journey, 'Scotland');
    expect(pressed(journey.root)[0]).to.equal('Scotland');
    document.body.setAttribute('data-four-signs-nation', 'england');
    journey.element.setAttribute('heading-level', '3');
    expect(pressed(journey.root)[0]).to.equal('England');
    document.body.removeAttribute('data-four-signs-nation');
  });

  it('keeps it in the helplines when a page takes the checklist off and puts it back', async () => {
    document.body.setAttribute('data-four-signs-nation', 'wales');
    const {element} = start();
    const below = await helplines();
    const buttons = () => [...below.shadowRoot!.querySelectorAll('button')];
    buttons()
      .find((button) => button.textContent.trim() === 'Scotland')!
      .click();
    expect(pressed(below.shadowRoot!)).to.include('Scotland');
    element.remove();
    document.body.append(element);
    await below.updateComplete;
    expect(pressed(below.shadowRoot!)).to.include('Scotland');
    document.body.removeAttribute('data-four-signs-nation');
  });

  it('tells the helplines nothing by a tick, nor by who it is', async () => {
    const element = await helplines();
    const before = element.shadowRoot!.innerHTML;
    const journey = atAnEnding({}, 'threats', 'children', 'who-stranger');
    journey.press(journey.words.takeShow);
    await element.updateComplete;
    expect(element.shadowRoot!.innerHTML).to.equal(before);
  });

  it('tells nothing to helplines that do not ask, and hears nothing from them', async () => {
    for (const attributes of ['without-choice', 'data-static', 'only="galop"']) {
      const element = await helplines(attributes);
      const before = element.shadowRoot!.textContent;
      const journey = atAnEnding();
      answer(journey, 'Wales');
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).to.equal(before);
      end();
      const later = atAnEnding();
      expect(pressed(later.root), `${attributes} kept it`).to.deep.equal(['Stalking']);
      end();
    }
  });

  describe('leaves nothing behind, in the helplines either', () => {
    for (const [how, go] of Object.entries<(journey: Journey) => void>({
      'the page is left': () => dispatchEvent(new PageTransitionEvent('pagehide')),
      'the page comes back from the back/forward cache': () =>
        dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})),
      'the exit is used': () => dispatchEvent(new Event('four-signs-leave')),
      'the answers are cleared': (journey) => journey.press(journey.words.clear),
    })) {
      it(`when ${how}`, async () => {
        const element = await helplines();
        const before = element.shadowRoot!.textContent;
        const journey = atAnEnding({}, 'calls');
        answer(journey, 'Wales');
        answer(journey, 'Domestic abuse');
        go(journey);
        await element.updateComplete;
        await journey.element.updateComplete;
        expect(element.shadowRoot!.textContent).to.equal(before);
        journey.finish();
        expect(pressed(journey.root)).to.deep.equal(['Stalking']);
      });
    }

    it('when the last tag that asks is taken off the page', () => {
      const journey = atAnEnding();
      answer(journey, 'Wales');
      journey.element.remove();
      expect(knownRoot(journey.element)!.querySelector('a, .answers')).to.equal(null);
      expect(pressed(atAnEnding().root)).to.deep.equal(['Stalking']);
    });

    it('but in the helplines, while they stay', async () => {
      const element = await helplines();
      const journey = atAnEnding();
      answer(journey, 'Wales');
      journey.element.remove();
      expect(pressed(element.shadowRoot!)[0]).to.equal('Wales');
    });
  });
});
