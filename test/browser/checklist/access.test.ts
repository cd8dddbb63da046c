import {knownRoot} from '../../support/open-roots.js';
import {expect, waitUntil} from '@open-wc/testing';
import {virtual} from '@guidepup/virtual-screen-reader';
import {expectAccessible} from '../../support/axe.js';
import {emulate} from '../../support/emulate.js';
import {end, start, type Journey} from './checklist-driver.js';

/**
 * Axe and a screen reader need to see in: these tests open the root, and say so here. Visitors'
 * roots are closed.
 */
const openly = (attributes: Record<string, string> = {}, into: Element = document.body) =>
  start(attributes, {mode: 'open', into});

/** Every state that a person can reach. */
const states: Readonly<Record<string, (journey: Journey) => void>> = {
  'the list': () => undefined,
  'the urgent ending, with everything unfolded': (journey) => {
    journey.tick('home', 'calls', 'afraid');
    journey.finish();
    unfold(journey);
  },
  '"this may be stalking", with the summary open': (journey) => {
    journey.tick('calls', 'watching');
    journey.finish();
    journey.press(journey.words.takeShow);
    unfold(journey);
  },
  'nothing ticked': (journey) => {
    journey.finish();
    unfold(journey);
  },
};

const unfold = ({root}: Journey) => {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
};

describe('everybody can use the checklist', function () {
  this.timeout(120_000);

  afterEach(async () => {
    end();
    document.documentElement.removeAttribute('lang');
    document.documentElement.style.colorScheme = '';
    await emulate({});
  });

  for (const [state, reach] of Object.entries(states)) {
    for (const lang of ['en', 'cy']) {
      it(`in the state "${state}", in ${lang === 'en' ? 'English' : 'Welsh'}: axe finds nothing at 320 px, in light and dark`, async function () {
        if (!(await emulate({viewport: {width: 320, height: 700}}))) this.skip();
        const journey = openly({lang});
        reach(journey);
        await expectAccessible(journey.element);
        document.documentElement.style.colorScheme = 'dark';
        await expectAccessible(journey.element);
      });
    }
  }

  it('in forced colours: axe finds nothing, and the chosen answer is told apart by more than a colour', async function () {
    if (!(await emulate({features: {'forced-colors': 'active'}}))) this.skip();
    const journey = openly();
    await expectAccessible(journey.element);
    const ring = (words: string) =>
      getComputedStyle(journey.button(words), '::before').borderTopWidth;
    expect(ring('Me')).not.to.equal(ring(journey.words.about.someone));
    journey.tick('calls');
    const drawn = journey.boxes().map((box) => getComputedStyle(box, '::before').content);
    expect(drawn[0], 'a tick is a form, and no colour').not.to.equal('none');
    expect(drawn[1]).to.equal('none');
  });

  it('step by step: axe finds nothing', async () => {
    const journey = openly({layout: 'steps', lang: 'cy'});
    await expectAccessible(journey.element);
    journey.press(journey.words.start);
    await expectAccessible(journey.element);
  });

  for (const [state, reach] of Object.entries(states)) {
    it(`in the state "${state}": everything that is pressed or tapped is at least 44 px high and wide`, async function () {
      if (!(await emulate({viewport: {width: 320, height: 700}}))) this.skip();
      const journey = openly({nation: 'wales', lang: 'cy'});
      reach(journey);
      for (const target of journey.root.querySelectorAll<HTMLElement>(
        'label, button, summary, a',
      )) {
        // A link inside a sentence is as high as the sentence: WCAG leaves those out.
        if (target.localName === 'a' && !target.classList.contains('action')) continue;
        const {width, height} = target.getBoundingClientRect();
        expect(Math.round(height), target.textContent).to.be.at.least(44);
        expect(Math.round(width), target.textContent).to.be.at.least(44);
      }
    });

    it(`in the state "${state}": nothing is wider than a 320 px screen, with the text spaced out or at 400 % as well`, async function () {
      if (!(await emulate({viewport: {width: 320, height: 256}}))) this.skip();
      for (const lang of ['en', 'cy']) {
        const journey = openly({nation: 'wales', lang});
        reach(journey);
        const spaced = new CSSStyleSheet();
        spaced.replaceSync(
          '.root * {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} .root p {margin-block-end: 2em !important}',
        );
        const within = () => {
          for (const each of journey.root.querySelectorAll('.root *')) {
            if (each.closest('.visually-hidden')) continue;
            const {right, width} = each.getBoundingClientRect();
            if (width)
              expect(Math.floor(right), `${lang} ${each.outerHTML.slice(0, 200)}`).to.be.at.most(
                320,
              );
          }
        };
        within();
        journey.root.adoptedStyleSheets = [...journey.root.adoptedStyleSheets, spaced];
        within();
        end();
      }
    });
  }

  it('reads nothing over something else: the buttons that stay in view let go on a low screen', async function () {
    if (!(await emulate({viewport: {width: 320, height: 256}}))) this.skip();
    const journey = openly();
    expect(getComputedStyle(journey.root.querySelector('.sticky')!).position).to.equal('static');
    await emulate({viewport: {width: 320, height: 700}});
    expect(getComputedStyle(journey.root.querySelector('.sticky')!).position).to.equal('sticky');
  });

  it('keeps the box that has the focus above the buttons that stay in view', async () => {
    await emulate({viewport: {width: 360, height: 640}});
    const journey = openly();
    const bar = journey.root.querySelector('.sticky')!;
    for (const box of journey.boxes()) {
      box.focus();
      // WebKit scrolls to it a moment later.
      await waitUntil(
        () =>
          box.getBoundingClientRect().top >= 0 &&
          box.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top + 1,
        'the box is above the buttons',
      );
    }
  });

  for (const [width, height] of [
    [320, 568],
    [375, 667],
  ] as const) {
    it(`shows a number to ring at every ending without scrolling, on a phone of ${width} by ${height}`, async function () {
      if (!(await emulate({viewport: {width, height}}))) this.skip();
      const above = document.body.insertBefore(
        document.createElement('div'),
        document.body.firstChild,
      );
      above.style.blockSize = '1200px';
      for (const lang of ['en', 'cy']) {
        for (const nation of ['', 'wales']) {
          for (const ids of [[], ['calls'], ['now']]) {
            const journey = openly({lang, nation});
            journey.tick(...ids);
            journey.finish();
            const link = journey.root.querySelector('a[href^="tel:"]')!;
            if (ids.includes('now')) expect(link.getAttribute('href')).to.equal('tel:999');
            const {top, bottom} = (link.querySelector('.number') ?? link).getBoundingClientRect();
            expect(top, `${lang} ${nation} ${ids.join()}`).to.be.at.least(0);
            const bar = journey.root.querySelector('.sticky')!.getBoundingClientRect().top;
            expect(bottom, `${lang} ${nation} ${ids.join()}`).to.be.at.most(bar);
            end();
          }
        }
      }
      above.remove();
    });
  }

  it('moves nothing: there is no animation and no transition', () => {
    const journey = openly();
    journey.finish();
    for (const each of journey.root.querySelectorAll('*')) {
      const {animationName, transitionDuration} = getComputedStyle(each);
      expect(animationName).to.equal('none');
      expect(transitionDuration).to.equal('0s');
    }
  });

  it('the ring round a title that has the focus lies on no words above or below it', async function () {
    if (!(await emulate({viewport: {width: 390, height: 700}}))) this.skip();
    const beside = (journey: Journey) => {
      const title = journey.heading();
      const {outlineOffset, outlineWidth} = getComputedStyle(title);
      const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
      expect(reach, title.textContent).to.be.greaterThan(2);
      const {top, bottom} = title.getBoundingClientRect();
      const words = document.createTreeWalker(journey.root, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        if (title.contains(node)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const line of range.getClientRects())
          expect(
            line.bottom <= top - reach || line.top >= bottom + reach || line.width <= 1,
            `${title.textContent} / ${node.textContent}`,
          ).to.equal(true);
      }
    };
    const list = openly({lang: 'en'});
    list.tick('calls');
    list.finish();
    list.heading().focus({focusVisible: true});
    beside(list);
    end();
    const steps = openly({layout: 'steps'});
    steps.press(steps.words.start);
    steps.press(steps.words.next);
    steps.heading().focus({focusVisible: true});
    beside(steps);
  });

  it('a step is counted without a colon that leads to nothing: it is heard, and not seen', () => {
    const journey = openly({layout: 'steps'});
    journey.press(journey.words.start);
    const words = document.createTreeWalker(
      journey.heading().querySelector('.step')!,
      NodeFilter.SHOW_TEXT,
    );
    const range = document.createRange();
    let seen = '';
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      range.selectNodeContents(node);
      if (range.getBoundingClientRect().width > 1) seen += node.textContent ?? '';
    }
    expect(seen).to.equal(journey.words.step(1, 6));
  });

  it('prints no ring, rows to ring as one block, and cards in two columns on A4', async function () {
    if (!(await emulate({media: 'print', viewport: {width: 718, height: 1000}}))) this.skip();
    const journey = openly({nation: 'wales'});
    journey.tick('calls');
    journey.finish();
    journey.heading().focus({focusVisible: true});
    expect(getComputedStyle(journey.heading()).outlineStyle).to.equal('none');
    const [first, second] = journey.root.querySelectorAll('.block > .lines');
    expect(second!.getBoundingClientRect().top).to.be.closeTo(
      first!.getBoundingClientRect().bottom,
      1,
    );
    const cards = [...journey.root.querySelectorAll('.people .card')];
    const columns = cards.map((card) => Math.round(card.getBoundingClientRect().left));
    expect(new Set(columns).size).to.equal(2);
  });

  it('prints what is on the screen, and what is folded on it: every sentence has room, and buttons are left out', async function () {
    if (!(await emulate({media: 'print'}))) this.skip();
    const journey = openly({nation: 'wales'});
    journey.tick('home', 'calls');
    journey.finish();
    for (const button of journey.root.querySelectorAll('button'))
      expect(getComputedStyle(button).display).to.equal('none');
    const {items} = journey.words.voices.me;
    const printed = [
      ...journey.root.querySelectorAll<HTMLElement>('.ending :is(h2, h3, h4, p, li, summary)'),
    ].filter(
      (each) =>
        !each.closest('.instead:not([open]), .screen-only') &&
        !each.querySelector('button') &&
        !each.matches('.open, .shut, .bank-holiday, [role=status]'),
    );
    const words = printed.map(({textContent}) => textContent).join(' ');
    for (const said of [
      items.home,
      items.calls,
      '0808 80 10 800',
      journey.words.law['england-wales'].title,
      'press 55',
    ])
      expect(words).to.contain(said);
    for (const each of printed) {
      expect(each.getBoundingClientRect().height, each.textContent).to.be.greaterThan(0);
      expect(each.scrollWidth, each.textContent).to.be.at.most(
        Math.ceil(each.getBoundingClientRect().width) + 1,
      );
    }
  });

  for (const [where, inside] of [
    ['on the page', ''],
    [
      'in a form with fields of any name',
      ['children', 'parentNode', 'assignedSlot', 'getRootNode', 'title']
        .map((name) => `<input name="${name}">`)
        .join(''),
    ],
  ] as const) {
    it(`prints the summary alone after "Print", ${where}`, async function () {
      if (!(await emulate({media: 'print'}))) this.skip();

      const {print} = window;
      const form = document.createElement('form');
      form.name = 'title';
      form.innerHTML = inside;
      document.body.append(form);
      const journey = openly({}, inside ? form : document.body);
      journey.tick('home');
      journey.finish();
      journey.press(journey.words.takeShow);
      const shown: string[] = [];
      window.print = () => {
        for (const each of journey.root.querySelectorAll<HTMLElement>('h2, h3, p, li'))
          if (each.offsetParent && each.offsetHeight > 1) shown.push(each.textContent);
      };
      try {
        journey.press(journey.words.print);
      } finally {
        window.print = print;
        window.dispatchEvent(new Event('afterprint'));
      }
      form.remove();
      const {summary, items} = journey.words.voices.me;
      expect(shown).to.deep.equal([summary.open, summary.behaviours, items.home, summary.close]);
    });
  }
});

describe('a checklist whose page for a frame has not come', () => {
  for (const inside of ['', '\n', '<h2>Could this be stalking?</h2>'])
    it(`shows the numbers, where the tag holds ${JSON.stringify(inside)}`, () => {
      const element = document.createElement('four-signs-checklist');
      element.innerHTML = inside;
      element.frame = '/none.html';
      document.body.append(element);
      const root = knownRoot(element)!;
      expect(root.querySelector('iframe')!.getClientRects().length).to.equal(0);
      for (const dial of ['999', '+448088020300'])
        expect(root.querySelector(`[href="tel:${dial}"]`)!.getClientRects().length).to.equal(1);
      element.remove();
    });
});

describe('what is new is announced once', () => {
  afterEach(end);

  it('by the focus on its heading, and by no live region as well', async () => {
    const journey = openly();
    const regions = [
      ...journey.root.querySelectorAll('[role=status], [aria-live], output, [role=alert]'),
    ];
    const announced: string[] = [];
    const focused: string[] = [];
    const observer = new MutationObserver(() =>
      announced.push(...regions.map(({textContent}) => textContent.trim()).filter(Boolean)),
    );
    for (const region of regions)
      observer.observe(region, {childList: true, characterData: true, subtree: true});
    journey.root.addEventListener('focusin', (event) =>
      focused.push((event.target as Element).textContent.trim()),
    );
    journey.tick('watching');
    journey.finish();
    await Promise.resolve();
    expect(focused).to.deep.equal(['This may be stalking']);
    expect(announced).to.deep.equal([]);
    // Nothing that is shown stands in a live region, which would read it a second time.
    expect(journey.heading().closest('[role=status], [aria-live], output, [role=alert]')).to.equal(
      null,
    );
    observer.disconnect();
  });
});

describe('what a screen reader says', function () {
  this.timeout(240_000);

  afterEach(async () => {
    await virtual.stop();
    end();
  });

  /** The words from the start of the checklist to its end, in the order in which they are read. */
  const heard = async (journey: Journey): Promise<string[]> => {
    await virtual.start({container: journey.root.querySelector('.root')!});
    const first = await virtual.lastSpokenPhrase();
    // After the last phrase it starts again.
    do await virtual.next();
    while ((await virtual.lastSpokenPhrase()) !== first);
    return (await virtual.spokenPhraseLog()).slice(0, -1);
  };

  const inOrder = (phrases: readonly string[], expected: readonly string[]) => {
    let from = -1;
    for (const each of expected) {
      const at = phrases.findIndex((phrase, index) => index > from && phrase.includes(each));
      expect(
        at,
        `"${each}" after "${phrases[from] ?? 'the start'}" in\n${phrases.join('\n')}`,
      ).to.be.greaterThan(from);
      from = at;
    }
  };

  it('on the list: the numbers, the safety note, the choice, then each group with its name and each box with its words', async () => {
    const journey = openly();
    const {me} = journey.words.voices;
    inOrder(await heard(journey), [
      'heading, Could this be stalking?, level 2',
      'link, In danger now? Call 999',
      'link, National Stalking Helpline: 0808 802 0300',
      'heading, Before you start, level 3',
      'group, Who is this about?',
      'button, Me, pressed',
      'button, Someone I am worried about, not pressed',
      `group, ${me.groups.contact}`,
      `checkbox, ${me.items.calls}, not checked`,
      `checkbox, ${me.items.messages}, not checked`,
      `group, ${me.groups.online}`,
      `group, ${me.groups.impact}`,
      `checkbox, ${me.items.frightened}, not checked`,
      'button, See what can help',
      'button, Clear my answers',
    ]);
  });

  it('at a step: where it is, then the group', async () => {
    const journey = openly({layout: 'steps'});
    journey.press(journey.words.start);
    journey.press(journey.words.next);
    inOrder(await heard(journey), [
      'button, Back',
      'heading, Could this be stalking?, level 2',
      'group, Step 2 of 6: Online and on devices',
      'heading, Step 2 of 6: Online and on devices, level 3',
      'Tick each thing',
      'checkbox',
      'button, Continue',
      'button, Clear my answers',
      'button, Skip to the help',
      'link, In danger now? Call 999',
    ]);
  });

  it('on the first page of the steps, about somebody else and in Welsh: the same as on the list, and then where to start', async () => {
    const journey = openly({layout: 'steps', about: 'someone', lang: 'cy'});
    const {words} = journey;
    inOrder(await heard(journey), [
      `heading, ${words.title}, level 2`,
      'link, Mewn perygl nawr? Ffoniwch 999',
      `heading, ${words.safety.title}, level 3`,
      `group, ${words.about.legend}`,
      `button, ${words.about.someone}, pressed`,
      `button, ${words.start}`,
    ]);
  });

  it('at the last step, about somebody else and in Welsh: the danger, how it is for them, then what can help', async () => {
    const journey = openly({layout: 'steps', about: 'someone', lang: 'cy'});
    const {words} = journey;
    const voice = words.voices.someone;
    journey.press(words.start);
    for (let step = 1; step < 6; step += 1) journey.press(words.next);
    inOrder(await heard(journey), [
      `button, ${words.back}`,
      `heading, ${words.step(6, 6)}: ${voice.groups.danger}, level 3`,
      `checkbox, ${voice.items.now}, not checked`,
      `group, ${voice.groups.impact}`,
      `checkbox, ${voice.items.frightened}, not checked`,
      `button, ${words.finish}`,
      `button, ${words.clear}`,
    ]);
  });

  it('at the urgent ending about somebody else, in Welsh: 999 for them first', async () => {
    const journey = openly({about: 'someone', lang: 'cy', nation: 'wales'});
    const {words} = journey;
    const voice = words.voices.someone;
    journey.tick('weapon');
    journey.finish();
    inOrder(await heard(journey), [
      `heading, ${voice.endings.urgent.title}, level 2`,
      'link, Mewn perygl nawr? Ffoniwch 999',
      voice.emergency,
      'Os na allwch siarad',
      `heading, ${words.ring}, level 3`,
      'Ble ydych chi? Cymru',
      'link, Llinell Gymorth Byw Heb Ofn',
      'link, Llinell Gymorth Genedlaethol',
      'link, Os nad yw’n argyfwng, ffoniwch yr heddlu: 101',
      `heading, ${words.why}, level 3`,
      words.danger,
      voice.items.weapon,
      voice.steps.heard.title,
    ]);
  });

  const after = [
    'heading, What you can do next, level 3',
    'You do not need proof.',
    'What the law says',
  ];

  it('at the urgent ending: 999, how to call in silence, the line that answers now, then why', async () => {
    const journey = openly({nation: 'scotland'});
    journey.tick('home', 'calls');
    journey.finish();
    inOrder(await heard(journey), [
      'heading, Please get help now, level 2',
      'heading, In danger now? Call 999, level 3',
      'link, In danger now? Call 999',
      'Call 999 on a mobile',
      'If you cannot speak, cough',
      'If you cannot speak',
      'heading, Talk to someone now, level 3',
      'Where are you? Scotland',
      'What do you need? Stalking',
      'link, Scotland’s Domestic Abuse and Forced Marriage Helpline Scotland. Open 24\u00a0hours, every day 0800 027 1234',
      'link, National Stalking Helpline All of the UK. Opening hours vary: check on their site 0808 802 0300',
      'link, Not an emergency? Call the police: 101',
      'Say if it is safe to ring you back',
      'People who can help',
      'heading, Why we say this, level 3',
      'Fixated.',
      'Can be a sign of danger:',
      journey.words.voices.me.items.home,
      'Repeated.',
      journey.words.voices.me.items.calls,
      ...after,
      'heading, Take it with you, level 3',
      'button, Go back to the list',
      'button, Clear my answers',
    ]);
  });

  it('at "this may be stalking": who to ring, everybody who can help one press away, why, then what next', async () => {
    const journey = openly({nation: 'england'});
    journey.tick('watching');
    journey.finish();
    const phrases = await heard(journey);
    inOrder(phrases, [
      'heading, This may be stalking, level 2',
      'link, National Stalking Helpline 0808 802 0300',
      'All of the UK. Opening hours vary: check on their site. Free to call.',
      'link, In danger now? Call 999',
      'heading, Talk to someone now, level 3',
      'link, National Domestic Abuse Helpline England. For women. Open 24\u00a0hours, every day 0808 2000 247',
      'link, Victim Support England, Wales. Open 24\u00a0hours, every day 0808 16 89 111',
      'link, Not an emergency? Call the police: 101',
      'People who can help',
      'heading, Why we say this, level 3',
      'Obsessive.',
      ...after,
    ]);
  });

  it('with nothing ticked: that help is there, who can help, and what to look out for', async () => {
    const journey = openly({nation: 'northern-ireland'});
    journey.finish();
    inOrder(await heard(journey), [
      'heading, Whatever you ticked or did not tick, you can get help, level 2',
      '0808 802 0300',
      'link, In danger now? Call 999',
      '0808 802 1414',
      'heading, Why we say this, level 3',
      'heading, What to look out for, level 4',
      ...after,
    ]);
  });
});
