import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {helplines} from '../../../src/content/helplines/facts.js';
import {abouts, locales, nations} from '../../../src/content/vocabulary.js';
import {setClipboard} from '../../support/open-roots.js';
import {allIds, dangerIds, end, start, whoIds, type Journey} from './checklist-driver.js';

const links = ({root}: Journey) =>
  [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
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
    const order = [
      'Call 999',
      'If you cannot speak',
      '0808 80 10 800',
      '0808 802 0300',
      journey.words.why,
    ].map((each) => text.indexOf(each));
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
        expect(grouped(journey).map(([word]) => word)).to.deep.equal([
          'Fixated.',
          'Obsessive.',
          'Unwanted.',
          'Repeated.',
        ]);
        for (const meaning of Object.values(signs)) expect(journey.text()).to.contain(meaning);
        expect(journey.text()).to.contain(journey.words.four);
        end();
      }
    }
  });

  it('offers the same help when nothing is ticked, and says what to look out for', () => {
    const journey = start({nation: 'england'});
    journey.finish();
    expect(title(journey)).to.equal('Whatever you ticked or did not tick, you can get help');
    expect(journey.text()).to.contain('Only you know how it feels');
    expect(journey.text()).to.contain(journey.words.lookOut);
    expect(links(journey)).to.include.members([
      'tel:999',
      'tel:101',
      'tel:+448088020300',
      'tel:+448082000247',
    ]);
  });

  it('takes feelings seriously where nothing else is ticked', () => {
    const journey = start();
    journey.tick('afraid');
    journey.finish();
    expect(journey.text())
      .to.contain(journey.words.voices.me.feelings)
      .and.to.contain(journey.words.voices.me.items.afraid);
  });

  it('shows every nation’s own line, labelled, where no nation is known', () => {
    const journey = start();
    journey.finish();
    for (const {kind, phone} of helplines)
      if (kind === 'nation-line') expect(links(journey)).to.include(`tel:${phone!.dial}`);
    const served = (selector: string) =>
      [...journey.root.querySelectorAll(selector)].map((each) =>
        each.textContent.replace('For:', '').trim(),
      );
    for (const name of ['England', 'Wales', 'Scotland', 'Northern Ireland']) {
      expect(served('.card .serves'), name).to.include(name);
      expect(served('.row strong'), name).to.include(name);
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
    this.timeout(240_000);
    fc.assert(
      fc.property(
        fc.subarray(allIds),
        fc.constantFrom(...abouts),
        fc.constantFrom(...nations, ''),
        fc.constantFrom(...locales),
        (ids, about, nation, lang) => {
          const journey = start({about, nation, lang});
          journey.tick(...ids);
          journey.finish();
          const voice = journey.words.voices[about];
          const urgent = ids.some((id) => dangerIds.includes(id));
          expect(title(journey) === voice.endings.urgent.title).to.equal(urgent);
          expect(Object.values(voice.endings).map((ending) => ending.title)).to.include(
            title(journey),
          );
          const reasons = journey.root.querySelector('.reasons')!.textContent;
          for (const id of ids) expect(reasons).to.contain(voice.items[id as 'calls']);
          if (!ids.length) expect(reasons).to.contain(voice.nothing);
          expect(journey.text())
            .to.contain(journey.words.nextTitle)
            .and.to.contain(voice.steps.heard.title);
          const always = helplines.filter(
            (each) =>
              each.kind === 'nation-line' && (!nation || each.nations.includes(nation as 'wales')),
          );
          expect(links(journey)).to.include.members([
            'tel:999',
            'tel:101',
            'tel:+448088020300',
            ...always.map((each) => `tel:${each.phone!.dial}`),
          ]);
          for (const leaf of journey.root.querySelectorAll(
            'h1,h2,h3,h4,h5,h6,p:not([role]),li,button,summary,dt',
          )) {
            expect(leaf.textContent.trim(), leaf.outerHTML).not.to.equal('');
          }
          expect(journey.text()).not.to.match(
            /undefined|\[object|you are not being stalked|low risk/i,
          );
          end();
        },
      ),
      {numRuns: 60},
    );
  });

  it('folds all that is told beside the steps, in both voices and languages, and shuts none of it away from a person who ticked nothing', () => {
    for (const about of abouts) {
      for (const lang of locales) {
        const journey = start({about, lang});
        journey.finish();
        const {ringBack, recordCare, recordTitle, voices} = journey.words;
        const folded = new Map(
          [...journey.root.querySelectorAll('details')].map((each) => [
            each.querySelector('summary')!.textContent.trim(),
            each,
          ]),
        );
        for (const {title: summary, text} of [
          ringBack,
          ...Object.values(voices[about].notes),
          {title: recordTitle, text: recordCare},
        ]) {
          expect(folded.get(summary)?.open, summary).to.equal(false);
          expect(folded.get(summary)!.textContent).to.contain(text);
        }
        end();
      }
    }
  });

  it('says how a person can be rung back after the numbers to ring, and before the reasons', () => {
    for (const ids of [[], ['calls'], ['threats']]) {
      const journey = start({nation: 'wales'});
      journey.tick(...ids);
      journey.finish();
      const panel = journey.root.querySelector('.block')!.parentElement!;
      const back = [...panel.querySelectorAll('details')].find((each) =>
        each.textContent.includes(journey.words.ringBack.title),
      )!;
      expect(panel.querySelectorAll('.block a')).to.have.length.at.least(2);
      for (const number of panel.querySelectorAll('.block a')) {
        expect(
          number.compareDocumentPosition(back) & Node.DOCUMENT_POSITION_FOLLOWING,
        ).to.be.greaterThan(0);
      }
      expect(panel.textContent).not.to.contain(journey.words.why);
      end();
    }
  });

  it('says at every ending that it harms without touch, after the reasons', () => {
    for (const about of abouts) {
      for (const ids of [[], ['afraid'], ['calls'], ['violence']]) {
        const journey = start({about});
        journey.tick(...ids);
        journey.finish();
        expect(journey.root.querySelector('.reasons > p:last-child')!.textContent).to.equal(
          journey.words.voices[about].harm,
        );
        end();
      }
    }
  });

  it('asks who it is last, and leads from that alone where nothing ticked leads, with a reason that is true', () => {
    for (const layout of ['page', 'steps']) {
      for (const about of abouts) {
        for (const lang of locales) {
          const journey = start({about, lang, layout});
          if (layout === 'steps') {
            journey.press(journey.words.start);
            for (let step = 1; step < 6; step += 1) journey.press(journey.words.next);
          }
          const voice = journey.words.voices[about];
          expect(
            journey
              .boxes()
              .slice(-4)
              .map((box) => box.closest('label')!.textContent.trim()),
          ).to.deep.equal(whoIds.map((id) => voice.items[id as 'who-ex']));
          journey.tick('who-known', 'who-unknown');
          journey.finish();
          expect(title(journey)).to.equal(voice.endings['help-whatever'].title);
          const reasons = journey.root.querySelector('.reasons')!.textContent;
          expect(reasons).to.contain(voice.onlyWho).and.not.to.contain(voice.nothing);
          journey.press(journey.words.takeShow);
          const summary = journey.root.querySelector('.summary')!.textContent;
          expect(summary).to.contain(voice.summary.openNothing).and.to.contain(voice.summary.who);
          expect(summary)
            .to.contain(voice.items['who-known'])
            .and.to.contain(voice.items['who-unknown']);
          end();
        }
      }
    }
  });

  it('says of a partner or former one alone that the police can be asked, and only where that is the law', () => {
    const said = (nation: string, ...ids: string[]) => {
      const journey = start({nation});
      journey.tick(...ids);
      journey.finish();
      const text = journey.text();
      end();
      return text.includes(journey.words.voices.me.rightToAsk.title);
    };
    for (const nation of ['england', 'wales', 'northern-ireland', '']) {
      expect(said(nation, 'who-ex'), nation).to.equal(true);
      expect(said(nation, 'ex'), nation).to.equal(true);
      expect(said(nation, 'calls', 'who-known'), nation).to.equal(false);
    }
    expect(said('scotland', 'who-ex')).to.equal(false);
  });

  it('shows Childline and the NSPCC first among the cards where children were ticked, and never among the numbers to ring at once', () => {
    const cards = ({root}: Journey) =>
      [...root.querySelectorAll('.card')].map((card) =>
        card.querySelector('h4')!.textContent.trim(),
      );
    const first = ({root}: Journey) => root.querySelector('.lines')!.textContent;
    const journey = start({nation: 'wales'});
    journey.tick('calls', 'children');
    journey.finish();
    expect(cards(journey).slice(0, 2)).to.deep.equal(['Childline', 'NSPCC Helpline']);
    expect(first(journey)).not.to.match(/Childline|NSPCC/);
    end();
    const other = start({nation: 'wales'});
    other.tick('home');
    other.finish();
    expect(cards(other)).not.to.include('Childline');
  });

  it('links to the Trust without telling it where the visitor came from', () => {
    const journey = start();
    journey.finish();
    const link = [...journey.root.querySelectorAll('a')].find(
      (each) => each.textContent === journey.words.trust,
    )!;
    expect(link.href).to.match(/^https:\/\/www\.suzylamplugh\.org\//);
    expect(link.rel).to.contain('noreferrer');
    expect(link.referrerPolicy).to.equal('no-referrer');
  });

  it('starts its headings at the level that the host asks for, and skips none', () => {
    for (const level of [1, 2, 4]) {
      const journey = start({'heading-level': String(level)});
      const levels = () =>
        [...journey.root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((each) =>
          Number(each.localName[1]),
        );
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
    expect(summary(journey)!.textContent).to.contain(
      journey.words.voices.someone.summary.openNothing,
    );
    expect(summary(journey)!.textContent).not.to.contain(
      journey.words.voices.someone.summary.behaviours,
    );
    expect(journey.text(), 'nothing was ticked').not.to.contain(journey.words.takeIntro);
  });

  it('says in bold what each list of it is', () => {
    const journey = start();
    journey.tick('home', 'frightened');
    journey.finish();
    journey.press(journey.words.takeShow);
    const {behaviours, impacts} = journey.words.voices.me.summary;
    expect(
      [...summary(journey)!.querySelectorAll('strong')].map(({textContent}) => textContent),
    ).to.deep.equal([behaviours, impacts]);
    expect(journey.text()).to.contain(journey.words.takeIntro);
  });

  describe('copied', () => {
    afterEach(() => setClipboard());

    const spoken = async (journey: Journey, words: string) => {
      while (!journey.root.querySelector('.take [role=status]')!.textContent.includes(words))
        await new Promise((next) => setTimeout(next));
    };

    it('is the text on the screen, and the screen says so once', async () => {
      const written: string[] = [];
      setClipboard(async (text) => void written.push(text));
      const journey = start();
      journey.tick('post', 'afraid');
      journey.finish();
      journey.press(journey.words.takeShow);
      expect(written).to.deep.equal([]);
      const region = journey.root.querySelector('.take [role=status]')!;
      const announced: string[] = [];
      new MutationObserver(() => announced.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      journey.press(journey.words.copy);
      await spoken(journey, journey.words.copied);
      await Promise.resolve();
      expect(announced).to.deep.equal([journey.words.copied]);
      const {summary: said, items} = journey.words.voices.me;
      expect(written).to.deep.equal([
        [
          said.open,
          `${said.behaviours}\n- ${items.post}`,
          `${said.impacts}\n- ${items.afraid}`,
          said.close,
        ].join('\n\n'),
      ]);
    });

    it('says so when a browser does not allow it', async () => {
      setClipboard(() => Promise.reject(new Error('not allowed')));
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
        const rules = document.adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
          .join('\n');
        seen.push(
          document.title,
          rules.startsWith('@media print'),
          journey.root.querySelectorAll('.printing').length,
        );
        // The rules name the way from the top of the page to the element: everything beside that
        // way is hidden.
        const hidden = [...rules.matchAll(/([^{}]+)\{\s*display: none/g)].map((match) =>
          match[1]!.trim(),
        );
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

    it('is an empty sheet where a person asks for one: offered beside the record alone, after its warning, in both voices', function () {
      if (!('adoptedStyleSheets' in Document.prototype)) this.skip();
      document.title = 'A page about stalking';
      for (const about of abouts) {
        const journey = start({about});
        journey.tick('home');
        journey.finish();
        const {printSheet, voices} = journey.words;
        const buttons = [...journey.root.querySelectorAll('button')].filter(
          (each) => each.textContent === printSheet,
        );
        expect(buttons).to.have.length(1);
        const step = buttons[0]!.closest('li')!.textContent;
        expect(step.indexOf(voices[about].steps.record.text))
          .to.be.greaterThan(-1)
          .and.lessThan(step.indexOf(printSheet));
        expect(journey.root.querySelector('.notes')).to.equal(null);
        let seen = 0;
        window.print = () => {
          seen += 1;
          const notes = journey.root.querySelector('.notes')!;
          expect(document.title).to.equal('Notes');
          expect(getComputedStyle(notes).display, 'on the screen').to.equal('none');
          expect([...notes.querySelectorAll('th p')].map((each) => each.textContent)).to.deep.equal(
            voices[about].record.slice(0, 5),
          );
          expect([...notes.querySelectorAll('td')].map((each) => each.innerHTML)).to.deep.equal(
            Array(24).fill(''),
          );
          expect(notes.querySelectorAll('input, textarea, [contenteditable]')).to.have.length(0);
          expect(notes.textContent).not.to.contain(voices[about].items.home);
          expect(journey.root.querySelectorAll('.printing')).to.have.length(0);
          window.dispatchEvent(new Event('afterprint'));
        };
        journey.press(printSheet);
        expect(seen).to.equal(1);
        expect(journey.root.querySelector('.notes, .sheet.screen-only')).to.equal(null);
        expect(document.title).to.equal('A page about stalking');
        end();
      }
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
      window.dispatchEvent(new Event('four-signs-leave'));
      expect(document.title).to.equal('A page about stalking');
    });
  });
});
