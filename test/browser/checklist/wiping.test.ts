import {expect} from '@open-wc/testing';
import {knownRoot} from '../../support/open-roots.js';
import {end, start, type Journey} from './checklist-driver.js';

describe('answers are gone', () => {
  afterEach(end);

  const expectGone = (journey: Journey) => {
    expect(journey.heading().textContent).to.equal(journey.words.title);
    expect(journey.ticked()).to.deep.equal([]);
    journey.finish();
    expect(journey.text()).to.contain(journey.words.voices.me.nothing);
  };

  const answered = (attributes: Record<string, string> = {}) => {
    const journey = start(attributes);
    journey.tick('calls', 'home', 'frightened');
    return journey;
  };

  it('after "Clear my answers", which leaves no trace on the screen and says so once to a screen reader', () => {
    const journey = answered();
    const region = journey.root.querySelector('.root > [role=status]')!;
    journey.press(journey.words.clear);
    expect(region.isConnected, 'a region that is new with its words is not read').to.equal(true);
    expect(region.textContent).to.equal(journey.words.cleared);
    expect(journey.root.activeElement).to.equal(journey.heading());
    expect(getComputedStyle(region).position).to.equal('absolute');
    expectGone(journey);
  });

  it('after "Clear my answers" at an ending, with the summary open', () => {
    const journey = answered();
    journey.press(journey.words.about.someone);
    journey.finish();
    journey.press(journey.words.takeShow);
    journey.press(journey.words.clear);
    expect(journey.button(journey.words.about.me).getAttribute('aria-pressed')).to.equal('true');
    expectGone(journey);
  });

  it('after the exit is pressed: at once, and where the page is still there, with boxes that nobody ticked', async () => {
    const journey = answered();
    journey.finish();
    window.dispatchEvent(new Event('four-signs-leave'));
    expect(journey.root.querySelectorAll('input, h2, li')).to.have.length(0);
    await Promise.resolve();
    expectGone(journey);
  });

  it('when the page is left', () => {
    const journey = answered();
    journey.finish();
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    expectGone(journey);
  });

  it('when the page is shown again from the back/forward cache', () => {
    const journey = answered();
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expectGone(journey);
  });

  it('but not when the page is shown for the first time', () => {
    const journey = answered();
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
    expect(journey.ticked()).to.have.length(3);
  });

  it('when the element is taken off the page, and put back', () => {
    const journey = answered();
    const boxes = journey.boxes();
    journey.element.remove();
    expect(journey.ticked()).to.deep.equal([]);
    for (const box of boxes)
      expect(journey.root.contains(box), 'the old boxes go too').to.equal(false);
    document.body.append(journey.element);
    expectGone(journey);
  });

  it('on every checklist of the page at once', async () => {
    const journeys = [answered(), answered({about: 'me'})];
    window.dispatchEvent(new Event('four-signs-leave'));
    await Promise.resolve();
    for (const journey of journeys) expectGone(journey);
  });

  it('in a copy of the element, which has none from the start', () => {
    const journey = answered();
    const copy = journey.element.cloneNode(true) as HTMLElement;
    document.body.append(copy);
    const root = knownRoot(copy)!;
    expect(root.querySelectorAll('input')).to.have.length(37);
    expect(root.querySelectorAll('input:checked')).to.have.length(0);
    expect(journey.ticked()).to.have.length(3);
    copy.remove();
  });

  it('and nothing listens any more after the element is taken off the page', () => {
    const counts = new Map<string, number>();

    const {addEventListener: add, removeEventListener: remove} = window;
    window.addEventListener = function count(this: Window, ...all: Parameters<typeof add>) {
      counts.set(all[0], (counts.get(all[0]) ?? 0) + 1);
      add.apply(this, all);
    } as typeof add;
    window.removeEventListener = function count(this: Window, ...all: Parameters<typeof remove>) {
      counts.set(all[0], (counts.get(all[0]) ?? 0) - 1);
      remove.apply(this, all);
    } as typeof remove;
    try {
      const journey = start();
      expect(counts.get('pagehide')).to.equal(1);
      journey.element.remove();
      expect([...counts.values()].every((count) => count === 0)).to.equal(true);
    } finally {
      window.addEventListener = add;
      window.removeEventListener = remove;
    }
  });
});
