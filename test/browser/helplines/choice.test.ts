import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/entries/define/checklist.js';
import {checklistEn} from '../../../src/content/checklist/en.js';
import {helplinesCy} from '../../../src/content/helplines/cy.js';
import {helplinesEn} from '../../../src/content/helplines/en.js';
import {needs, nations} from '../../../src/content/vocabulary.js';
import type {FourSignsHelplinesElement} from '../../../src/elements/helplines/element.js';
import {expectAccessible} from '../../support/axe.js';
import {emulate} from '../../support/emulate.js';
import {knownRoot} from '../../support/open-roots.js';
import {dialled, provideEverything, said, withClock} from '../../support/helplines-page.js';
import {helplines} from '../../../src/content/helplines/facts.js';

const draw = async (attributes = '', inside = ''): Promise<FourSignsHelplinesElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<four-signs-helplines ${attributes}>${inside}</four-signs-helplines>`;
  const element = box.querySelector('four-signs-helplines')!;
  await element.updateComplete;
  return element;
};
const all = <E extends HTMLElement>(element: FourSignsHelplinesElement, selector: string): E[] =>
  Array.from(element.shadowRoot!.querySelectorAll<E>(selector));
const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const button = (element: FourSignsHelplinesElement, words: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((each) => text(each) === words)!;
/** Presses as a keyboard does: what is folded is opened, and the button has the focus. */
const press = (element: FourSignsHelplinesElement, words: string): HTMLButtonElement => {
  const found = button(element, words);
  const fold = found.closest('details');
  if (fold) fold.open = true;
  found.focus();
  found.click();
  return found;
};
const pressed = (element: FourSignsHelplinesElement): string[] =>
  all(element, '[aria-pressed="true"]').map(text);
const cards = (element: FourSignsHelplinesElement): string[] => all(element, '.card h4').map(text);
const status = (element: FourSignsHelplinesElement): string =>
  text(element.shadowRoot!.querySelector('[role="status"]'));

describe('A visitor who chooses, in four-signs-helplines', () => {
  before(provideEverything);
  afterEach(() => emulate({}));

  it('finds 999, the stalking helpline and 101 first, and every service behind one button', async () => {
    const element = await draw();
    expect(dialled(element).slice(0, 3)).to.deep.equal(['999', '+448088020300', '101']);
    press(element, `Show all ${helplines.length} services`);
    const old = await draw('without-choice');
    expect(new Set(cards(element))).to.deep.equal(new Set(cards(old)));
    expect(pressed(element)).to.deep.equal(['Stalking']);
  });

  it('sees no card of a nation that may not be theirs, and each nation’s line with its nation first', async () => {
    for (const need of needs) {
      const element = await draw(`need="${need}"`);
      expect(status(element)).to.equal('');
      for (const serves of all(element, '.card .serves').map(text))
        expect(serves, need).to.match(/^For: All of the UK/);
      for (const row of all(element, '.section > .lines > li strong'))
        expect(text(row), need).to.match(/England|Wales|Scotland|Northern Ireland/);
      const [first] = all(element, '.section > .lines, .section > .cards');
      expect(first!.querySelector('a[href^="tel:"], a[href^="sms:"]'), need).to.exist;
    }
    const element = await draw();
    expect(cards(element)).to.deep.equal(['National Stalking Helpline', 'Samaritans']);
    expect(all(element, '.section > .lines > li')).to.have.length(5);
  });

  it('sees no service of one nation among those for everybody, and the doubt about a line in its row', async () => {
    const talk = await draw('need="someone-to-talk-to"');
    expect(cards(talk)).not.to.include('Victim Support Northern Ireland');
    const men = await draw('need="men"');
    const row = all(men, '.section > .lines > li')
      .map(text)
      .find((words) => words.includes('Men'));
    expect(row).to.contain('England, Wales, Scotland (check on their site)');
  });

  it('is not told that a line is open day and night when nobody knows', async () => {
    const element = await draw('without="national-stalking-helpline"');
    for (const row of all(element, '.section > .lines > li')) {
      const dial = row.querySelector('a')!.getAttribute('href')!.slice(4);
      expect(helplines.find(({phone}) => phone?.dial === dial)!.hours, text(row)).to.equal('24/7');
    }
  });

  it('is asked again when the page around the tag is about another nation', async () => {
    const element = await draw();
    const around = element.parentElement!;
    around.setAttribute('data-four-signs-nation', 'wales');
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    press(element, 'Scotland');
    expect(said(element)).to.contain('Help in Scotland');
    around.setAttribute('data-four-signs-nation', 'england');
    element.setAttribute('heading-level', '2');
    await element.updateComplete;
    expect(said(element)).to.contain('Help in England');
  });

  it('sees the lines of another nation in every tag when the page changes its nation', async () => {
    const box = await fixture<HTMLElement>(html`<div data-four-signs-nation="wales"></div>`);
    box.innerHTML =
      '<four-signs-helplines></four-signs-helplines><four-signs-checklist></four-signs-checklist><four-signs-helplines></four-signs-helplines>';
    const lists = [...box.querySelectorAll('four-signs-helplines')];
    const [list] = lists as [FourSignsHelplinesElement];
    const checklist = box.querySelector('four-signs-checklist')!;
    const updated = () => Promise.all([...lists, checklist].map((each) => each.updateComplete));
    await updated();
    press(list, 'England');
    box.setAttribute('data-four-signs-nation', 'scotland');
    await updated();
    for (const each of lists) {
      expect(dialled(each)).to.include('+448000271234');
      expect(dialled(each)).not.to.include('+448088010800');
      expect(each.shadowRoot!.querySelector('slot')).to.equal(null);
    }
    const root = knownRoot(checklist)!;
    expect(root.querySelectorAll('slot').length).to.equal(0);
    const finish = [...root.querySelectorAll('button')].find(
      (each) => text(each) === checklistEn.finish,
    )!;
    finish.click();
    expect(root.querySelector('[href="tel:+448000271234"]') !== null).to.equal(true);
  });

  it('sees the lines of each nation for a need before the cards for everybody', async () => {
    const element = await draw('need="domestic-abuse"');
    const [first] = all(element, '.section > .lines, .section > .cards');
    expect(first!.matches('ul.lines')).to.equal(true);
    expect(text(first)).to.contain('Open 24 hours, every day');
  });

  it('sees four services instead of twenty after one press, and hears it once', async () => {
    const element = await draw();
    const region = element.shadowRoot!.querySelector('[role="status"]');
    const wales = press(element, 'Wales');
    expect(cards(element)).to.deep.equal([
      'National Stalking Helpline',
      'Live Fear Free Helpline',
      'Paladin National Stalking Advocacy Service',
      'Victim Support',
    ]);
    expect(said(element)).to.contain('Help in Wales').and.not.to.contain('0800 027 1234');
    expect(status(element)).to.equal('Wales: 4 of 19 services are shown.');
    expect(element.shadowRoot!.querySelectorAll('[role="status"]')).to.have.length(1);
    expect(element.shadowRoot!.querySelector('[role="status"]')).to.equal(
      region,
      'it was in the page before its words',
    );
    expect(element.shadowRoot!.activeElement).to.equal(wales, 'the focus stays');
    expect(pressed(element)).to.deep.equal(['Wales', 'Stalking']);
  });

  it('sees the line for the need first, and the stalking helpline second', async () => {
    const element = await draw();
    press(element, 'Scotland');
    const need = press(element, 'Sexual violence');
    expect(cards(element).slice(0, 2)).to.deep.equal([
      'Rape Crisis Scotland Helpline',
      'National Stalking Helpline',
    ]);
    expect(all(element, 'summary').map(text)).to.include('What do you need? Sexual violence');
    expect(status(element)).to.contain('Scotland, Sexual violence: 4 of');
    expect(element.shadowRoot!.activeElement).to.equal(need);
    press(element, 'Stalking');
    expect(cards(element)[0]).to.equal('National Stalking Helpline');
  });

  it('can be unsure of where they are, and take a nation back', async () => {
    const element = await draw();
    const before = cards(element);
    press(element, 'Northern Ireland');
    press(element, 'I am not sure');
    expect(cards(element)).to.deep.equal(before);
    expect(pressed(element)).to.deep.equal(['I am not sure', 'Stalking']);
    expect(status(element)).to.match(
      new RegExp(`^All of the UK: \\d+ of ${helplines.length} services are shown\\.$`),
    );
  });

  it('reaches every service of their nation with one press, at the first one that is new, and can go back', async () => {
    const element = await draw();
    const everything = new Set(cards(await draw('without-choice nation="wales"')));
    press(element, 'Wales');
    const above = all(element, '.card')[0];
    press(element, 'Show all 19 services');
    expect(new Set(cards(element))).to.deep.equal(everything);
    expect(all(element, '.card').filter((card) => !card.checkVisibility())).to.deep.equal(
      [],
      'none is folded away',
    );
    expect(all(element, '.card')[0]).to.equal(above, 'what was there stays');
    const heading = element.shadowRoot!.activeElement!;
    expect(heading.matches('h3[tabindex="-1"]'), heading.outerHTML).to.equal(true);
    expect(text(heading)).to.equal('Help with stalking');
    expect(status(element)).to.equal('Wales: all 19 services are shown.');
    press(element, 'Show fewer');
    expect(cards(element)).to.have.length(4);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Show all 19 services'));
    expect(status(element)).to.equal('Wales: 4 of 19 services are shown.');
  });

  it('finds the nation of the page answered already, folded, and can change it', async () => {
    const element = await draw('nation="wales" need="lgbt"');
    expect(pressed(element)).to.deep.equal(['Wales', 'Help for LGBT+ people']);
    expect(all(element, 'summary').map(text)).to.include('Where are you? Wales');
    expect(cards(element).slice(0, 2)).to.deep.equal(['Galop', 'National Stalking Helpline']);
    expect(status(element)).to.equal('');
    press(element, 'England');
    expect(said(element)).to.contain('Help in England').and.not.to.contain('Live Fear Free');
    expect(element.getAttribute('nation')).to.equal('wales');
    element.setAttribute('nation', 'scotland');
    await element.updateComplete;
    expect(pressed(element)[0]).to.equal('Scotland', 'the page has something new to say');
  });

  it('is not sent to the police of somewhere else', async () => {
    const element = await draw('police-force="dorset"');
    expect(pressed(element)[0]).to.equal('England');
    expect(said(element)).to.contain('Dorset Police');
    press(element, 'Scotland');
    expect(said(element)).not.to.contain('Dorset Police');
    press(element, 'I am not sure');
    expect(said(element)).to.contain('Dorset Police');
  });

  it('always sees the partner’s own services of their nation', async () => {
    const element = await draw(
      '',
      '<script type="application/json">[{"id": "gwent-help", "name": "Gwent help", "phone": "01633 234773", "nations": ["wales"]}]</script>',
    );
    press(element, 'Wales');
    expect(cards(element)).to.include('Gwent help');
    expect(status(element)).to.equal('Wales: 5 of 20 services are shown.');
    press(element, 'Scotland');
    expect(cards(element)).not.to.include('Gwent help');
  });

  it('is asked nothing where the host says so, where the host chose the services, and where a server wrote them', async () => {
    for (const attributes of ['without-choice', 'only="galop"', 'data-static']) {
      const element = await draw(attributes);
      expect(all(element, 'button, fieldset, [role="status"]'), attributes).to.deep.equal([]);
    }
  });

  it('is asked about no need that nobody helps with where they are, and finds the answer again elsewhere', async () => {
    const element = await draw('without="northern-ireland-abuse-helpline"');
    press(element, 'Help for men');
    press(element, 'Northern Ireland');
    expect(Boolean(button(element, 'Help for men'))).to.equal(false);
    expect(pressed(element)).to.deep.equal(['Northern Ireland', 'Stalking']);
    press(element, 'Wales');
    expect(pressed(element)).to.deep.equal(['Wales', 'Help for men']);
  });

  describe('leaves nothing behind', () => {
    const persisted = () => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    for (const [how, go] of Object.entries({
      'the page is left': () => dispatchEvent(new PageTransitionEvent('pagehide')),
      'the page comes back from the back/forward cache': persisted,
      'the exit is used': () => dispatchEvent(new Event('four-signs-leave')),
    })) {
      it(`when ${how}`, async () => {
        const element = await draw();
        const before = said(element);
        press(element, 'Wales');
        press(element, 'Domestic abuse');
        press(element, 'Show all 19 services');
        go();
        expect(said(element)).to.equal(before);
        expect(pressed(element)).to.deep.equal(['Stalking']);
        expect(all<HTMLDetailsElement>(element, 'details').filter(({open}) => open)).to.deep.equal(
          [],
        );
      });
    }

    it('when the tag is taken off the page, in what was taken off as well', async () => {
      const element = await draw();
      press(element, 'Wales');
      element.remove();
      expect(said(element)).to.equal('');
    });

    it('in the page, the address, storage or an event, and keeps it while the page is only shown', async () => {
      const element = await draw();
      const page = () =>
        [
          element.outerHTML,
          location.href,
          history.length,
          localStorage.length,
          sessionStorage.length,
          document.cookie,
        ].join();
      const before = page();
      const heard: string[] = [];
      const types = ['input', 'change', 'toggle', 'submit', 'hashchange', 'popstate'];
      const hear = (event: Event) => void heard.push(event.type);
      for (const type of types) document.addEventListener(type, hear);
      press(element, 'Wales');
      press(element, 'Show all 19 services');
      dispatchEvent(new PageTransitionEvent('pageshow'));
      await new Promise((resolve) => setTimeout(resolve));
      for (const type of types) document.removeEventListener(type, hear);
      expect(page()).to.equal(before);
      expect(heard).to.deep.equal([]);
      expect(pressed(element)[0]).to.equal('Wales');
      expect(
        element.shadowRoot!.querySelector('form, input, select, [style]:not([tabindex])'),
      ).to.equal(null);
    });
  });

  it('sees nothing move when a line opens: only its words change', async () => {
    const element = await withClock('2026-11-24T08:00Z', async () => {
      const drawn = await draw('nation="wales"');
      press(drawn, 'Show all 19 services');
      return drawn;
    });
    const before = cards(element);
    await withClock('2026-11-24T12:00Z', async () => {
      element.setAttribute('heading-level', '2');
      await element.updateComplete;
      expect(said(element)).to.contain('Open now, until');
      expect(cards(element)).to.deep.equal(before);
    });
  });

  for (const nation of nations) {
    it(`who scans for ten seconds in ${nation} finds one number that answers now, at 320 × 568`, async () => {
      const element = await draw(`nation="${nation}"`);
      element.parentElement!.style.inlineSize = '288px';
      const top = element.getBoundingClientRect().top;
      const first = element.shadowRoot!.querySelector('a[href^="tel:"]')!;
      expect(first.getAttribute('href')).to.equal('tel:999');
      expect(first.getBoundingClientRect().bottom - top).to.be.below(568);
      const needs = all(element, '.answers')[1]!;
      for (const need of Array.from(needs.children, text)) {
        press(element, need);
        const card = all(element, '.card').find((each) => each.querySelector('a[href^="tel:"]'))!;
        const inSight = all(element, '.card p, .card summary, .card .about')
          .filter((each) => card.contains(each) && each.checkVisibility())
          .map(text)
          .join(' ');
        expect(inSight, `${nation}, ${need}`).to.match(/Open 24 hours|Open now|Opens at/);
      }
    });
  }

  it('reads whole sentences in Welsh, each with its nation', async () => {
    const element = await draw('lang="cy"');
    press(element, 'Gogledd Iwerddon');
    expect(said(element)).to.contain('Help yng Ngogledd Iwerddon').and.to.contain('Ble ydych chi?');
    expect(status(element)).to.match(/^Gogledd Iwerddon: mae \d o’r \d+ gwasanaeth i’w gweld\.$/);
    for (const words of [helplinesEn, helplinesCy]) {
      expect(new Set(Object.values(words.needs)).size).to.equal(10);
      expect(new Set([...Object.values(words.helpIn), words.helpEverywhere]).size).to.equal(5);
    }
  });

  it('prints what was chosen, and no question or button', async function () {
    if (!(await emulate({media: 'print'}))) this.skip();
    const element = await draw();
    press(element, 'Wales');
    press(element, 'Domestic abuse');
    const seen = (selector: string) =>
      all(element, selector).filter((each) => each.checkVisibility());
    expect(seen('button, fieldset, [role="status"]')).to.deep.equal([]);
    expect(seen('h3').map(text)).to.include('Help in Wales');
    expect(seen('.print-only').map(text)).to.deep.equal(['What do you need? Domestic abuse']);
    expect(seen('.card')).to.have.length(cards(element).length);
  });

  it('can press with a finger, a keyboard and a screen reader, in light and dark, narrow and wide', async function () {
    this.timeout(240_000);
    for (const lang of ['en', 'cy']) {
      const element = await draw(`lang="${lang}"`);
      for (const details of all<HTMLDetailsElement>(element, '.screen-only details'))
        details.open = true;
      press(element, lang === 'en' ? 'Wales' : 'Cymru');
      for (const [scheme, width] of [
        ['light', ''],
        ['dark', '288px'],
      ] as const) {
        document.documentElement.style.colorScheme = scheme;
        element.parentElement!.style.inlineSize = width;
        await expectAccessible(element);
        for (const each of all(element, 'button, .row'))
          expect(each.getBoundingClientRect().height, text(each)).to.be.at.least(44);
        expect(element.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(
          element.offsetWidth,
        );
      }
      const columns = new Set(
        all(element, '.answers button').map((each) =>
          Math.round(each.getBoundingClientRect().left),
        ),
      );
      expect(columns.size).to.equal(1, 'one column at 320 px');
      for (const each of all(element, 'fieldset'))
        expect(each.firstElementChild!.localName).to.equal('legend');
      document.documentElement.style.colorScheme = '';
    }
  });
});
