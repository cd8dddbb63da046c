/**
 * The one file as a visitor gets it, in every browser: what the sources promise is still so after
 * it was bundled, made small and lowered to old JavaScript.
 */
import {expect} from '@open-wc/testing';
import {behaviours, impacts, who} from '../../../src/content/checklist/facts.js';
import {helplines} from '../../../src/content/helplines/facts.js';
import {checklistCy} from '../../../src/content/checklist/cy.js';
import {checklistEn} from '../../../src/content/checklist/en.js';
import {exitEn} from '../../../src/content/exit/en.js';
import {nations} from '../../../src/content/vocabulary.js';
import {rootOf} from '../../support/open-roots.js';
import {warningsDuring} from '../../support/warnings.js';

const tags = ['four-signs-checklist', 'four-signs-helplines', 'four-signs-week', 'four-signs-exit'];

/** Puts an element on the page, as its parser would. */
async function draw(markup: string): Promise<{element: HTMLElement; root: ShadowRoot}> {
  const box = document.body.appendChild(document.createElement('div'));
  box.innerHTML = markup;
  await new Promise((resolve) => setTimeout(resolve));
  const element = box.firstElementChild as HTMLElement;
  return {element, root: (await rootOf(element))!};
}

const load = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/dist/cdn/four-signs.js';
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('The built file is not there: npm run build'));
    document.head.append(script);
  });

const dialled = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].map((link) =>
    link.getAttribute('href')!.slice(4),
  );
const press = (root: ShadowRoot, words: string) =>
  [...root.querySelectorAll('button')]
    .find((button) => button.textContent.trim() === words)!
    .click();

describe('the built file for a script tag', () => {
  const added: string[] = [];

  before(async () => {
    const known = new Set(Object.getOwnPropertyNames(window));
    await load();
    added.push(...Object.getOwnPropertyNames(window).filter((name) => !known.has(name)));
  });

  afterEach(() => document.querySelectorAll('body > div').forEach((box) => box.remove()));

  it('registers the four tags, and gives the page no global', () => {
    for (const tag of tags) expect(customElements.get(tag), tag).to.be.a('function');
    expect(added).to.deep.equal([]);
  });

  it('may be loaded twice: nothing throws, nothing is said', async () => {
    const warnings = await new Promise<string[]>((resolve, reject) => {
      const {warn} = console;
      const heard: string[] = [];
      console.warn = (...all: unknown[]) => void heard.push(all.join(' '));
      load()
        .then(() => resolve(heard), reject)
        .finally(() => (console.warn = warn));
    });
    expect(warnings).to.deep.equal([]);
  });

  for (const lang of ['en', 'cy']) {
    for (const tag of tags.slice(0, 3)) {
      it(`draws <${tag}> in ${lang === 'en' ? 'English' : 'Welsh'}, with 999 and the stalking helpline to tap`, async () => {
        const {root} = await draw(`<${tag} lang="${lang}"></${tag}>`);
        expect(root.querySelector('.root')!.getAttribute('lang')).to.equal(lang);
        expect(dialled(root)).to.include.members(['999', '+448088020300']);
        const link = root.querySelector('a[href="tel:999"]')!;
        expect(link.getBoundingClientRect().height).to.be.at.least(43);
      });
    }
  }

  for (const [about, messages] of [
    ['me', checklistEn],
    ['someone', checklistCy],
  ] as const) {
    it(`leads from a sign of danger to the urgent ending, and from nothing to help, about ${about}, behind a root that the page cannot open`, async () => {
      const {element, root} = await draw(
        `<four-signs-checklist about="${about}" nation="wales" lang="${messages === checklistCy ? 'cy' : 'en'}"></four-signs-checklist>`,
      );
      expect(element.shadowRoot).to.equal(null);
      const voice = messages.voices[about];
      const title = () => root.querySelector('[tabindex="-1"]')!.textContent.trim();
      press(root, messages.finish);
      expect(title()).to.equal(voice.endings['help-whatever'].title);
      expect(dialled(root)).to.include.members(['999', '101', '+448088020300', '+448088010800']);
      press(root, messages.change);
      const boxes = [...root.querySelectorAll('input')];
      expect(boxes).to.have.length(behaviours.length + impacts.length + who.length);
      boxes[behaviours.findIndex(({id}) => id === 'weapon')]!.click();
      press(root, messages.finish);
      expect(title()).to.equal(voice.endings.urgent.title);
      expect(dialled(root)[0]).to.equal('999');
      expect(root.textContent).to.contain(voice.items.weapon);
      press(root, messages.clear);
      press(root, messages.finish);
      expect(root.textContent).not.to.contain(voice.items.weapon);
    });
  }

  for (const nation of nations) {
    it(`shows the line of ${nation} that is open day and night`, async () => {
      const {root} = await draw(`<four-signs-helplines nation="${nation}"></four-signs-helplines>`);
      const line = helplines.find(
        (each) => each.kind === 'nation-line' && each.nations.includes(nation),
      )!;
      expect(dialled(root)).to.include(line.phone!.dial);
    });
  }

  it('takes the page’s own card, leaves one out that is wrong, and says which', async () => {
    let drawn!: ShadowRoot;
    const {warn} = console;
    const heard: string[] = [];
    console.warn = (...all: unknown[]) => void heard.push(all.join(' '));
    try {
      const cards = [
        {id: 'ours', name: 'Our service', phone: '01273 234773'},
        {id: 'bad', name: 'Bad', website: 'javascript:alert(1)'},
      ];
      ({root: drawn} = await draw(
        `<four-signs-helplines><script type="application/json">${JSON.stringify(cards)}</script></four-signs-helplines>`,
      ));
    } finally {
      console.warn = warn;
    }
    expect(dialled(drawn)).to.include('+441273234773');
    expect(drawn.textContent).not.to.contain('Bad');
    expect(heard.join()).to.contain('helplines[1].website');
  });

  it('shows the week on its days, and what is always true on others', async () => {
    const on = async (date: string) =>
      (await draw(`<four-signs-week preview-date="${date}"></four-signs-week>`)).root.querySelector(
        'h2',
      )!.textContent;
    expect(await on('2025-04-22')).to.contain('21 to 25 April 2025');
    expect(await on('2025-09-01')).to.equal('Stalking is a crime. You can get help.');
  });

  it('counts a press of Shift on its own, and forgets it at the next key', async () => {
    const {element, root} = await draw(
      '<four-signs-exit><a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a></four-signs-exit>',
    );
    const key = (type: string, name: string) =>
      window.dispatchEvent(new KeyboardEvent(type, {key: name}));
    key('keydown', 'Shift');
    key('keyup', 'Shift');
    expect(root.querySelector('output')!.textContent).to.equal(exitEn.two);
    key('keydown', 'a');
    expect(root.querySelector('output')!.textContent).to.equal('');
    const {width, height} = element.querySelector('a')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });

  it('shows the safe default for a wrong setting, and names it', async () => {
    const warnings = warningsDuring(() => {
      document.body.appendChild(document.createElement('div')).innerHTML =
        '<four-signs-checklist nation="atlantis"></four-signs-checklist>';
    });
    expect(warnings.join()).to.match(/nation="atlantis".*Expected.*Every nation is shown\. ./);
  });

  it('leaves no listener and no observer behind: after 50 rounds on and off the page there are as many as after the first', async function () {
    this.timeout(240_000);
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    const {observe, disconnect} = MutationObserver.prototype;
    const watched = new Set<MutationObserver>();
    const listening = new Map<EventTarget, Map<string, Set<unknown>>>();
    const page = (target: EventTarget) => target === window || target === document;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (page(this)) {
        const types = listening.get(this) ?? new Map<string, Set<unknown>>();
        listening.set(this, types.set(type, (types.get(type) ?? new Set()).add(listener)));
      }
      return addEventListener.call(this, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      listening.get(this)?.get(type)?.delete(listener);
      return removeEventListener.call(this, type, listener, options);
    };
    MutationObserver.prototype.observe = function (...all) {
      watched.add(this);
      return observe.apply(this, all);
    };
    MutationObserver.prototype.disconnect = function () {
      watched.delete(this);
      return disconnect.call(this);
    };
    const round = async () => {
      const {element} = await draw(
        `<section>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</section>`,
      );
      element.parentElement!.remove();
      const listeners = [...listening.values()]
        .flatMap((types) => [...types.values()].map(({size}) => size))
        .reduce((all, size) => all + size, 0);
      return {listeners, observers: watched.size, nodes: document.querySelectorAll('*').length};
    };
    try {
      const first = await round();
      for (let count = 0; count < 49; count += 1) await round();
      expect(await round()).to.deep.equal(first);
    } finally {
      Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
      Object.assign(MutationObserver.prototype, {observe, disconnect});
    }
  });
});
