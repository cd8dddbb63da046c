import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {helplines} from '../../../src/content/helplines/helplines.js';
import {nations} from '../../../src/content/nations.js';
import {allIds, dangerIds, end, start, type Journey} from './journey.js';

const links = ({root}: Journey) => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
const title = (journey: Journey) => journey.heading().textContent.trim();

/** Each sign with what stands under it. */
const grouped = ({root}: Journey) =>
  [...root.querySelectorAll('.reasons [lang=en]')].map((word) => [
    word.textContent,
    [...word.closest('li')!.querySelectorAll('li')].map((item) => item.textContent),
  ]);

describe('the endings of the checklist', () => {
  afterEach(end);

  it('leads from one sign of danger to 999, how to call without speaking, the nation’s own line and the stalking helpline, in that order', () => {
    const journey = start({nation: 'wales'});
    journey.tick('threats');
    journey.finish();
    expect(title(journey)).to.equal(journey.words.voices.me.endings.urgent.title);
    const text = journey.text();
    const order = ['Call 999', 'If you cannot speak', '0808 80 10 800', '0808 802 0300', journey.words.why].map((each) =>
      text.indexOf(each),
    );
    expect(order).to.deep.equal([...order].sort((one, other) => one - other));
    expect(order[0]).to.be.greaterThan(-1);
    expect(links(journey)[0]).to.equal('tel:999');
  });

  it('leads from every single sign of danger to the urgent ending, alone or among others', () => {
    for (const id of dangerIds) {
      const journey = start();
      journey.tick(id, 'calls', 'afraid');
      journey.finish();
      expect(title(journey), id).to.equal(journey.words.voices.me.endings.urgent.title);
      end();
    }
  });

  it('says that this may be stalking, and why, in the words that were ticked under the sign that each shows', () => {
    const journey = start({nation: 'scotland'});
    journey.tick('calls', 'watching', 'unwanted');
    journey.finish();
    expect(title(journey)).to.equal('This may be stalking');
    const {items} = journey.words.voices.me;
    expect(grouped(journey)).to.deep.equal([
      ['Fixated.', []],
      ['Obsessive.', [items.watching]],
      ['Unwanted.', [items.unwanted]],
      ['Repeated.', [items.calls]],
    ]);
    expect(journey.text()).to.contain('It is not a test');
  });

  it('says which of the things that were ticked can be a sign of danger, under the sign that each shows', () => {
    const journey = start();
    journey.tick('calls', 'tracker', 'weapon', 'frightened');
    journey.finish();
    const {danger, voices} = journey.words;
    expect(grouped(journey)).to.deep.equal([
      ['Fixated.', [`${danger} ${voices.me.items.weapon}`]],
      ['Obsessive.', [`${danger} ${voices.me.items.tracker}`]],
      ['Unwanted.', []],
      ['Repeated.', [voices.me.items.calls]],
    ]);
    expect(journey.text()).to.contain(`${danger} ${voices.me.items.frightened}`);
  });

  it('explains all four letters of FOUR at every ending, in both languages', () => {
    for (const lang of ['en', 'cy']) {
      for (const ids of [[], ['afraid'], ['calls'], ['tracker', 'home']]) {
        const journey = start({lang});
        journey.tick(...ids);
        journey.finish();
        const {signs} = journey.words.voices.me;
        expect(grouped(journey).map(([word]) => word)).to.deep.equal(['Fixated.', 'Obsessive.', 'Unwanted.', 'Repeated.']);
        for (const meaning of Object.values(signs)) expect(journey.text()).to.contain(meaning);
        expect(journey.text()).to.contain(journey.words.four);
        end();
      }
    }
  });

  it('offers the same help when nothing is ticked, and says what to look out for', () => {
    const journey = start({nation: 'england'});
    journey.finish();
    expect(title(journey)).to.equal('Whatever you ticked, you can get help');
    expect(journey.text()).to.contain('Only you know how it feels');
    expect(journey.text()).to.contain(journey.words.lookOut);
    expect(links(journey)).to.include.members(['tel:999', 'tel:101', 'tel:+448088020300', 'tel:+448082000247']);
  });

  it('takes feelings seriously where nothing else is ticked', () => {
    const journey = start();
    journey.tick('afraid');
    journey.finish();
    expect(journey.text()).to.contain(journey.words.voices.me.feelings).and.to.contain(journey.words.voices.me.items.afraid);
  });

  it('shows every nation’s own line, labelled, where no nation is known', () => {
    const journey = start();
    journey.finish();
    for (const {kind, phone} of helplines) if (kind === 'nation-line') expect(links(journey)).to.include(`tel:${phone!.dial}`);
    const served = (selector: string) =>
      [...journey.root.querySelectorAll(selector)].map((each) => each.textContent.replace('For:', '').trim());
    for (const name of ['England', 'Wales', 'Scotland', 'Northern Ireland']) {
      expect(served('.card .serves'), name).to.include(name);
      expect(
        served('.lines p').filter((each) => each.startsWith(`${name}. `)),
        name,
      ).to.have.length.at.least(1);
    }
  });

  it('keeps the law folded, shows the nation’s own, and says when it was written', () => {
    const journey = start({nation: 'northern-ireland'});
    journey.tick('calls');
    journey.finish();
    const law = journey.root.querySelector<HTMLDetailsElement>('.law')!;
    expect(law.open).to.equal(false);
    expect(law.textContent).to.contain('(Northern Ireland) 2022').and.to.contain('may be a crime');
    expect(law.textContent).not.to.contain('Scotland');
    expect(law.textContent).to.contain(journey.words.law['northern-ireland'].dated);
  });

  it('holds for any ticks, about oneself or somebody else, in every nation and in both languages', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.subarray(allIds),
        fc.constantFrom('me', 'someone'),
        fc.constantFrom(...nations, ''),
        fc.constantFrom('en', 'cy'),
        (ids, about, nation, lang) => {
          const journey = start({about, nation, lang});
          journey.tick(...ids);
          journey.finish();
          const voice = journey.words.voices[about];
          const urgent = ids.some((id) => dangerIds.includes(id));
          expect(title(journey) === voice.endings.urgent.title).to.equal(urgent);
          expect(Object.values(voice.endings).map((ending) => ending.title)).to.include(title(journey));
          const reasons = journey.root.querySelector('.reasons')!.textContent;
          for (const id of ids) expect(reasons).to.contain(voice.items[id as 'calls']);
          if (!ids.length) expect(reasons).to.contain(voice.nothing);
          expect(journey.text()).to.contain(journey.words.nextTitle).and.to.contain(voice.steps.heard.title);
          const always = helplines.filter((each) => each.kind === 'nation-line' && (!nation || each.nations.includes(nation as 'wales')));
          expect(links(journey)).to.include.members([
            'tel:999',
            'tel:101',
            'tel:+448088020300',
            ...always.map((each) => `tel:${each.phone!.dial}`),
          ]);
          for (const leaf of journey.root.querySelectorAll('h1,h2,h3,h4,h5,h6,p:not([role]),li,button,summary,dt')) {
            expect(leaf.textContent.trim(), leaf.outerHTML).not.to.equal('');
          }
          expect(journey.text()).not.to.match(/undefined|\[object|you are not being stalked|low risk/i);
          end();
        },
      ),
      {numRuns: 60},
    );
  });

  it('links to the Trust without telling it where the visitor came from', () => {
    const journey = start();
    journey.finish();
    const link = [...journey.root.querySelectorAll('a')].find((each) => each.textContent === journey.words.trust)!;
    expect(link.href).to.match(/^https:\/\/www\.suzylamplugh\.org\//);
    expect(link.rel).to.contain('noreferrer');
    expect(link.referrerPolicy).to.equal('no-referrer');
  });

  it('starts its headings at the level that the host asks for, and skips none', () => {
    for (const level of [1, 2, 4]) {
      const journey = start({'heading-level': String(level)});
      const levels = () => [...journey.root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((each) => Number(each.localName[1]));
      const inOrder = () => {
        const found = levels();
        expect(found[0]).to.equal(level);
        found.forEach((each, index) =>
          expect(each)
            .to.be.at.most(Math.min(6, (found[index - 1] ?? level) + 1))
            .and.at.least(level),
        );
      };
      inOrder();
      journey.tick('home', 'calls');
      journey.finish();
      inOrder();
      end();
    }
  });
});

describe('what a person takes with them', () => {
  afterEach(end);

  const summary = (journey: Journey) => journey.root.querySelector('.summary');

  it('is shown only when asked for, after a warning', () => {
    const journey = start();
    journey.tick('home', 'frightened');
    journey.finish();
    expect(summary(journey)).to.equal(null);
    journey.press(journey.words.takeShow);
    const text = journey.text();
    expect(text.indexOf(journey.words.takeWarning[0]!))
      .to.be.greaterThan(-1)
      .and.lessThan(text.indexOf(journey.words.voices.me.summary.open));
    expect(text.indexOf(journey.words.voices.me.summary.open)).to.be.lessThan(text.indexOf('Copy'));
    expect(summary(journey)!.textContent)
      .to.contain(journey.words.voices.me.items.home)
      .and.to.contain(journey.words.voices.me.items.frightened);
    expect(journey.button(journey.words.takeHide).getAttribute('aria-expanded')).to.equal('true');
    journey.press(journey.words.takeHide);
    expect(summary(journey)).to.equal(null);
  });

  it('has words for a person who ticked nothing', () => {
    const journey = start({about: 'someone'});
    journey.finish();
    journey.press(journey.words.takeShow);
    expect(summary(journey)!.textContent).to.contain(journey.words.voices.someone.summary.openNothing);
    expect(summary(journey)!.textContent).not.to.contain(journey.words.voices.someone.summary.behaviours);
  });

  describe('copied', () => {
    const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const clipboard = (value: unknown) => Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
    afterEach(() => {
      if (original) Object.defineProperty(navigator, 'clipboard', original);
      else delete (navigator as Partial<{clipboard: unknown}>).clipboard;
    });

    const spoken = async (journey: Journey, words: string) => {
      while (!journey.root.querySelector('.take [role=status]')!.textContent.includes(words)) await new Promise((next) => setTimeout(next));
    };

    it('is the text on the screen, and the screen says so once', async () => {
      const written: string[] = [];
      clipboard({writeText: async (text: string) => void written.push(text)});
      const journey = start();
      journey.tick('post', 'afraid');
      journey.finish();
      journey.press(journey.words.takeShow);
      expect(written).to.deep.equal([]);
      const region = journey.root.querySelector('.take [role=status]')!;
      const announced: string[] = [];
      new MutationObserver(() => announced.push(region.textContent)).observe(region, {childList: true, characterData: true, subtree: true});
      journey.press(journey.words.copy);
      await spoken(journey, journey.words.copied);
      await Promise.resolve();
      expect(announced).to.deep.equal([journey.words.copied]);
      const {summary: said, items} = journey.words.voices.me;
      expect(written).to.deep.equal([
        [said.open, `${said.behaviours}\n- ${items.post}`, `${said.impacts}\n- ${items.afraid}`, said.close].join('\n\n'),
      ]);
    });

    it('says so when a browser does not allow it', async () => {
      clipboard(undefined);
      const journey = start({lang: 'cy'});
      journey.finish();
      journey.press(journey.words.takeShow);
      journey.press(journey.words.copy);
      await spoken(journey, journey.words.notCopied);
    });
  });

  describe('printed', () => {
    const {print} = window;
    afterEach(() => {
      window.print = print;
    });

    it('is the summary alone, under a title that says nothing; then everything is as before', function () {
      if (!('adoptedStyleSheets' in Document.prototype)) this.skip();
      document.title = 'A page about stalking';
      const beside = document.body.appendChild(document.createElement('p'));
      const journey = start();
      journey.tick('home');
      journey.finish();
      journey.press(journey.words.takeShow);
      const seen: unknown[] = [];
      window.print = () => {
        const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
        seen.push(document.title, rules.startsWith('@media print'), journey.root.querySelectorAll('.printing').length);
        // The rules name the way from the top of the page to the element: everything beside that way is hidden.
        const hidden = [...rules.matchAll(/([^{}]+)\{\s*display: none/g)].map((match) => match[1]!.trim());
        seen.push(
          hidden.some((selector) => beside.matches(selector)),
          hidden.some((selector) => journey.element.matches(selector)),
        );
        window.dispatchEvent(new Event('afterprint'));
      };
      journey.press(journey.words.print);
      expect(seen).to.deep.equal(['Notes', true, 1, true, false]);
      expect(document.title).to.equal('A page about stalking');
      expect(document.adoptedStyleSheets).to.have.length(0);
      expect(journey.root.querySelectorAll('.printing')).to.have.length(0);
      beside.remove();
    });

    it('puts the title back when the answers are wiped while the browser still prints', function () {
      if (!('adoptedStyleSheets' in Document.prototype)) this.skip();
      document.title = 'A page about stalking';
      window.print = () => undefined;
      const journey = start();
      journey.finish();
      journey.press(journey.words.takeShow);
      journey.press(journey.words.print);
      expect(document.title).to.equal('Notes');
      window.dispatchEvent(new Event('four-signs-exit'));
      expect(document.title).to.equal('A page about stalking');
    });
  });
});
