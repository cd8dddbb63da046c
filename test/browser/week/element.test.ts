import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {attributeOf} from '../../../src/elements/core/settings.js';
import {weekSettings} from '../../../src/elements/week/settings.js';
import type {FourSignsWeekElement} from '../../../src/elements/week/element.js';
import {expectAccessible} from '../../support/axe.js';
import {emulate} from '../../support/emulate.js';
import {dialled, provideEverything, said, withClock} from '../../support/helplines-page.js';
import {warningsDuring} from '../../support/warnings.js';

const draw = async (markup: string): Promise<FourSignsWeekElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const element = box.querySelector('four-signs-week')!;
  await element.updateComplete;
  return element;
};
const title = (element: FourSignsWeekElement): string =>
  element.shadowRoot!.querySelector('h2')?.textContent ?? '';
const evergreen = 'Stalking is a crime. You can get help.';

/** What a developer is told when an element is drawn again with a setting. */
const warningsFor = (element: FourSignsWeekElement, set: () => void): string[] =>
  warningsDuring(() => {
    set();
    (element as unknown as {view: {draw(): void}}).view.draw();
  });

describe('four-signs-week', () => {
  before(provideEverything);
  afterEach(() => emulate({}));

  for (const [date, expected] of [
    ['2024-04-10', 'National Stalking Awareness Week is 22 to 26 April 2024'],
    ['2024-04-22', 'It is National Stalking Awareness Week, 22 to 26 April 2024'],
    ['2024-04-26', 'It is National Stalking Awareness Week, 22 to 26 April 2024'],
    ['2024-04-27', 'National Stalking Awareness Week is over. Help is still here.'],
    ['2024-06-01', evergreen],
    ['2026-04-21', evergreen],
    ['2027-04-21', evergreen],
  ]) {
    it(`says on ${date}: ${expected}`, async () => {
      const element = await draw(`<four-signs-week preview-date="${date}"></four-signs-week>`);
      expect(title(element)).to.equal(expected);
      expect(dialled(element)).to.deep.equal(['999', '+448088020300']);
    });
  }

  it('begins and ends by the date in London, wherever the visitor is', async () => {
    const at = (instant: string) =>
      withClock(instant, async () => title(await draw('<four-signs-week></four-signs-week>')));
    expect(await at('2024-04-21T22:59Z')).to.contain('is 22 to 26');
    expect(await at('2024-04-21T23:00Z')).to.contain('It is');
    expect(await at('2024-04-26T22:59Z')).to.contain('It is');
    expect(await at('2024-04-26T23:00Z')).to.contain('over');
  });

  it('takes the dates, theme and link of a year that we do not have from the host', async () => {
    const element = await draw(
      '<four-signs-week start="2027-04-19" end="2027-04-23" theme="A theme" link="https://example.org/week" preview-date="2027-04-20"></four-signs-week>',
    );
    expect(said(element)).to.contain('19 to 23 April 2027').and.to.contain('The theme is: A theme');
    expect(element.shadowRoot!.querySelector('a[href="https://example.org/week"]')).to.exist;
  });

  for (const [what, markup] of [
    ['dates in the wrong order', 'start="2027-04-23" end="2027-04-19"'],
    ['a date that does not exist', 'start="2027-02-30" end="2027-03-01"'],
    ['a first day without a last', 'start="2027-04-19"'],
    ['words for dates', 'start="soon" end="later"'],
  ]) {
    it(`passes them over, and tells the developer, when given ${what}`, async () => {
      const element = await draw(
        `<four-signs-week ${markup} preview-date="2027-04-20"></four-signs-week>`,
      );
      expect(title(element)).to.equal(evergreen);
      const start = `${element.start ?? ''}!`;
      expect(warningsFor(element, () => (element.start = start)).join()).to.contain(
        'Expected YYYY-MM-DD for both',
      );
    });
  }

  it('keeps the dates that we have beside those that a host once set, and puts the host’s theme on the host’s days alone', async () => {
    const set = 'start="2027-04-19" end="2027-04-23" theme="A theme"';
    const known = await draw(
      `<four-signs-week ${set} preview-date="2024-04-23"></four-signs-week>`,
    );
    expect(title(known)).to.contain('22 to 26 April 2024');
    expect(said(known)).to.contain('Join Forces Against Stalking').and.not.to.contain('A theme');
    const own = await draw(`<four-signs-week ${set} preview-date="2027-04-23"></four-signs-week>`);
    expect(title(own)).to.contain('19 to 23 April 2027');
    expect(said(own)).to.contain('A theme');
    const lone = await draw(
      '<four-signs-week theme="A theme" preview-date="2024-04-23"></four-signs-week>',
    );
    expect(said(lone)).to.contain('Join Forces Against Stalking').and.not.to.contain('A theme');
    expect(warningsFor(lone, () => (lone.start = '2031-01-01')).join()).to.contain(
      'Expected YYYY-MM-DD for both',
    );
  });

  it('gives the anniversary no other day than its own', async () => {
    const element = await draw(
      '<four-signs-week campaign="stalking-law-anniversary" start="2027-03-01" end="2027-03-05" preview-date="2027-03-02"></four-signs-week>',
    );
    expect(title(element)).to.equal(evergreen);
  });

  it('warns of a wrong link, campaign, preview date and number of days, and shows what is safe', async () => {
    const element = await draw('<four-signs-week></four-signs-week>');
    expect(warningsFor(element, () => (element.link = 'javascript:alert(1)')).join()).to.contain(
      'https:',
    );
    // @ts-expect-error: a wrong campaign is a type error as well
    expect(warningsFor(element, () => (element.campaign = 'valentine')).join()).to.contain(
      'Expected "stalking-awareness-week"',
    );
    expect(warningsFor(element, () => (element.previewDate = '1 April')).join()).to.contain(
      'Today is shown',
    );
    // @ts-expect-error: and so is a number in words
    expect(warningsFor(element, () => (element.daysBefore = 'many')).join()).to.contain(
      '14 is used',
    );
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('a:not([href^="tel:"])').length).to.equal(0);
    expect(dialled(element)).to.deep.equal(['999', '+448088020300']);
  });

  it('says nothing of a theme that a framework wrote as an object', async () => {
    const element = await draw(
      '<four-signs-week start="2027-04-19" end="2027-04-23" theme="[object Object]" preview-date="2027-04-20"></four-signs-week>',
    );
    expect(said(element)).to.contain('19 to 23 April 2027').and.not.to.contain('object');
  });

  it('speaks Welsh, and reads a theme that was printed in English only as English', async () => {
    const printed = await draw(
      '<four-signs-week lang="cy" preview-date="2023-04-25"></four-signs-week>',
    );
    expect(said(printed))
      .to.contain('Mae’n Wythnos Genedlaethol Ymwybyddiaeth o Stelcio: 24 i 28 Ebrill 2023')
      .and.to.contain('Sefyll yn Erbyn Stelcian');
    const english = await draw(
      '<four-signs-week lang="cy" preview-date="2024-04-22"></four-signs-week>',
    );
    expect(english.shadowRoot!.querySelector('[lang="en"]')?.textContent).to.contain(
      'Join Forces Against Stalking',
    );
  });

  it('shows other campaigns only when asked', async () => {
    const asked = await draw(
      '<four-signs-week campaign="16-days" preview-date="2026-12-01"></four-signs-week>',
    );
    expect(title(asked)).to.contain('25 November to 10 December 2026');
    expect(
      title(await draw('<four-signs-week preview-date="2026-12-01"></four-signs-week>')),
    ).to.equal(evergreen);
  });

  it('is a landmark with a name, and no alert', async () => {
    const element = await draw('<four-signs-week></four-signs-week>');
    expect(element.shadowRoot!.querySelector('section[aria-label="Stalking awareness"]')).to.exist;
    expect(element.shadowRoot!.querySelector('[role="alert"], [aria-live]')).not.to.exist;
  });

  it('stays hidden for this page view once the visitor hides it, keeps the place of the keyboard, and stores nothing', async () => {
    const element = await draw('<four-signs-week></four-signs-week>');
    const before = `${document.cookie} ${localStorage.length} ${sessionStorage.length} ${location.href}`;
    element.shadowRoot!.querySelector('button')!.click();
    expect(element.shadowRoot!.querySelector('h2')).not.to.exist;
    expect(element.shadowRoot!.activeElement?.textContent).to.equal(
      'Hidden until this page loads again.',
    );
    element.lang = 'cy';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('h2')).not.to.exist;
    expect(element.offsetHeight).to.be.below(2);
    expect(
      `${document.cookie} ${localStorage.length} ${sessionStorage.length} ${location.href}`,
    ).to.equal(before);
  });

  it('gives back the room that the page kept for it, once the visitor hides it', async () => {
    const element = await draw('<four-signs-week></four-signs-week>');
    element.style.setProperty('--four-signs-reserve', '600px');
    expect(element.offsetHeight).to.be.at.least(600);
    element.shadowRoot!.querySelector('button')!.click();
    expect(element.offsetHeight).to.be.below(2);
  });

  it('keeps its room when a script hides it, so that nothing on the page jumps', async () => {
    const element = await draw('<four-signs-week></four-signs-week>');
    const {offsetHeight} = element;
    element.dismiss();
    await element.updateComplete;
    expect(element.offsetHeight).to.equal(offsetHeight);
    expect(getComputedStyle(element.shadowRoot!.querySelector('h2')!).visibility).to.equal(
      'hidden',
    );
  });

  it('stays whole under random and hostile settings: no exception, no script, never empty, 999 always there', async function () {
    this.timeout(120_000);
    const {warn, error} = console;
    const errors: unknown[] = [];
    console.warn = () => undefined;
    console.error = (...words: unknown[]) => void errors.push(words);
    const failed = (event: ErrorEvent | PromiseRejectionEvent) => void errors.push(event);
    window.addEventListener('error', failed);
    window.addEventListener('unhandledrejection', failed);
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '2027-04-19',
        '2027-04-23',
        '2027-02-30',
        '+010000-01-01',
        '0000-00-00',
        'soon',
        '16-days',
        'stalking-law-anniversary',
      ),
      fc.constantFrom(
        'javascript:alert(1)',
        'https://example.org/"><img src=x onerror=alert(1)>',
        '<b>theme</b>',
        'x'.repeat(5000),
        '__proto__',
      ),
      fc.constantFrom('', '0', '60', '61', '-1', '1e9', 'NaN', 'cy', 'xx'),
    );
    const properties = Object.keys(weekSettings);
    const names = properties.map(attributeOf);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.dictionary(fc.constantFrom(...names), hostile),
          fc.dictionary(
            fc.constantFrom(...properties),
            fc.oneof(hostile, fc.integer(), fc.constantFrom(null, undefined, {}, [], NaN)),
          ),
          async (given, set) => {
            const element = document.createElement('four-signs-week');
            for (const [name, text] of Object.entries(given)) element.setAttribute(name, text);
            for (const [name, thing] of Object.entries(set))
              (element as unknown as Record<string, unknown>)[name] = thing;
            box.replaceChildren(element);
            await element.updateComplete;
            const renderRoot = element.shadowRoot!;
            expect(dialled(element)).to.include.members(['999', '+448088020300']);
            expect(renderRoot.querySelector('slot, script, img, b, [onerror], [style]')).to.equal(
              null,
            );
            for (const link of renderRoot.querySelectorAll('a'))
              expect(link.getAttribute('href')).to.match(/^(https|tel):/);
            expect(
              title(element) || renderRoot.querySelector('h1, h3, h4, h5')?.textContent,
            ).to.match(/\S/);
            expect(renderRoot.querySelector('section')!.textContent).not.to.match(
              /undefined|NaN|\[object/,
            );
          },
        ),
        {numRuns: 50},
      );
    } finally {
      Object.assign(console, {warn, error});
      window.removeEventListener('error', failed);
      window.removeEventListener('unhandledrejection', failed);
    }
    expect(errors).to.deep.equal([]);
  });

  it('can be used by everybody, in both languages, narrow and dark', async () => {
    for (const lang of ['en', 'cy']) {
      const element = await draw(
        `<four-signs-week lang="${lang}" preview-date="2023-04-25" link="https://example.org/"></four-signs-week>`,
      );
      await expectAccessible(element);
      document.documentElement.style.colorScheme = 'dark';
      element.parentElement!.style.inlineSize = '288px';
      await expectAccessible(element);
      document.documentElement.style.colorScheme = '';
      for (const target of element.shadowRoot!.querySelectorAll<HTMLElement>('.action, button'))
        expect(target.offsetHeight).to.be.at.least(44);
    }
  });
});
