import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {attributeOf} from '../../../src/elements/core/settings.js';
import {helplinesSettings} from '../../../src/elements/helplines/settings.js';
import type {FourSignsHelplinesElement} from '../../../src/elements/helplines/element.js';
import {expectAccessible} from '../../support/axe.js';
import {emulate} from '../../support/emulate.js';
import {dialled, provideEverything, said, withClock} from '../../support/helplines-page.js';
import {warningsDuring} from '../../support/warnings.js';

const draw = async (markup: string): Promise<FourSignsHelplinesElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const element = box.querySelector('four-signs-helplines')!;
  await element.updateComplete;
  return element;
};
const cards = (element: FourSignsHelplinesElement): string[] =>
  Array.from(
    element.shadowRoot!.querySelectorAll('.cards .card h4'),
    (name) => name.textContent ?? '',
  );
const card = (element: FourSignsHelplinesElement, name: string): string =>
  Array.from(element.shadowRoot!.querySelectorAll('.card'))
    .find((each) => each.querySelector('h4')?.textContent === name)
    ?.textContent?.replace(/\s+/g, ' ')
    .trim() ?? '';

describe('four-signs-helplines', () => {
  it('shows 999, 101 and the National Stalking Helpline before any facts were handed in', async () => {
    const element = await draw('<four-signs-helplines></four-signs-helplines>');
    expect(dialled(element)).to.deep.equal(['999', '+448088020300', '101']);
  });

  describe('with facts and words', () => {
    before(provideEverything);
    afterEach(() => emulate({}));

    it('puts 999 first, then the National Stalking Helpline, then 101', async () => {
      const element = await draw('<four-signs-helplines></four-signs-helplines>');
      expect(dialled(element).slice(0, 3)).to.deep.equal(['999', '+448088020300', '101']);
    });

    it('shows every nation’s own line, with the nation beside it, when no nation is known', async () => {
      const element = await draw('<four-signs-helplines></four-signs-helplines>');
      const rows = Array.from(element.shadowRoot!.querySelectorAll('.section .lines .row'), (row) =>
        (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
      );
      for (const row of [
        'England National Domestic Abuse Helpline. For women 0808 2000 247',
        'England, Wales Victim Support 0808 16 89 111',
        'Wales Live Fear Free Helpline 0808 80 10 800',
        'Scotland Scotland’s Domestic Abuse and Forced Marriage Helpline 0800 027 1234',
        'Northern Ireland Domestic and Sexual Abuse Helpline 0808 802 1414',
      ])
        expect(rows).to.include(row);
      const everything = await draw('<four-signs-helplines without-choice></four-signs-helplines>');
      for (const [name, nation] of [
        ['National Domestic Abuse Helpline', 'England'],
        ['Live Fear Free Helpline', 'Wales'],
        ['Scotland’s Domestic Abuse and Forced Marriage Helpline', 'Scotland'],
        ['Domestic and Sexual Abuse Helpline', 'Northern Ireland'],
      ] as const) {
        expect(card(everything, name)).to.contain(`For: ${nation}`);
      }
      expect(card(everything, 'National Domestic Abuse Helpline')).not.to.contain('All of the UK');
    });

    it('never makes a one-tap call of 18000 or a text to 999', async () => {
      const element = await draw('<four-signs-helplines></four-signs-helplines>');
      expect(said(element)).to.contain('18000').and.to.contain('register');
      for (const link of element.shadowRoot!.querySelectorAll('a'))
        expect(link.href).not.to.match(/18000|18001|sms:999/);
    });

    it('says that hours vary where sources disagree, and offers the nation’s line beside it', async () => {
      const text = card(
        await draw('<four-signs-helplines nation="scotland"></four-signs-helplines>'),
        'National Stalking Helpline',
      );
      expect(text)
        .to.contain('Opening hours vary: check on their site')
        .and.to.contain('0800 027 1234')
        .and.to.contain('Our newest source is from August 2026');
      expect(text).not.to.match(/open now|shut now/i);
    });

    it('offers a woman-only line of England together with one for anyone', async () => {
      const text = card(
        await draw('<four-signs-helplines nation="england"></four-signs-helplines>'),
        'National Stalking Helpline',
      );
      expect(text).to.contain('0808 2000 247').and.to.contain('0808 16 89 111');
    });

    it('tells what a call, a text and an email leave behind', async () => {
      const element = await draw('<four-signs-helplines nation="wales"></four-signs-helplines>');
      const text = card(element, 'Live Fear Free Helpline');
      expect(said(element).split('call list'), 'said once').to.have.length(2);
      expect(text)
        .to.contain('Texts stay in your messages')
        .and.to.contain('Emails stay in your sent mail');
      expect(text).to.contain('info@livefearfreehelpline.wales(check on their site)');
      expect(said(element)).not.to.contain('does not show on the bill');
    });

    it('changes what it says at the minute at which a line opens, and wakes for nothing else', async () => {
      const {setTimeout} = window;
      const sleeps: {run: () => void; length: number}[] = [];
      window.setTimeout = ((run: () => void, length: number) =>
        sleeps.push({run, length})) as unknown as typeof window.setTimeout;
      try {
        await withClock('2026-11-24T08:30Z', async () => {
          const element = await draw(
            '<four-signs-helplines only="karma-nirvana"></four-signs-helplines>',
          );
          expect(card(element, 'Karma Nirvana')).to.contain('Opens at 9 am today');
          const {run, length} = sleeps[sleeps.length - 1]!;
          expect(Math.round(length / 60_000)).to.equal(30);
          Date.now = () => Date.parse('2026-11-24T09:00Z') + 60;
          run();
          await element.updateComplete;
          expect(card(element, 'Karma Nirvana')).to.contain('Open now, until 5 pm');
        });
      } finally {
        window.setTimeout = setTimeout;
      }
    });

    it('has one timer for a hundred elements, and none when they are gone', async () => {
      const {setTimeout, clearTimeout} = window;
      const running = new Set<unknown>();
      let count = 0;
      window.setTimeout = (() => (
        running.add(++count),
        count
      )) as unknown as typeof window.setTimeout;
      window.clearTimeout = (id: unknown) => void running.delete(id);
      try {
        await withClock('2026-11-24T08:30Z', async () => {
          const box = await fixture<HTMLElement>(html`<div></div>`);
          running.clear();
          box.innerHTML =
            '<four-signs-helplines only="karma-nirvana"></four-signs-helplines>'.repeat(100);
          await box.querySelectorAll('four-signs-helplines')[99]!.updateComplete;
          expect(running.size).to.equal(1);
          box.textContent = '';
          expect(running.size).to.equal(0);
        });
      } finally {
        Object.assign(window, {setTimeout, clearTimeout});
      }
    });

    for (const instant of [
      '1970-01-01',
      '1999-06-01T12:00Z',
      '2037-06-01T12:00Z',
      '2199-01-01',
      NaN,
    ]) {
      it(`hides no number from a visitor whose clock shows ${instant}`, async () => {
        const right = await withClock('2026-11-24T12:00Z', () =>
          draw('<four-signs-helplines></four-signs-helplines>'),
        );
        const wrong = await withClock(instant, () =>
          draw('<four-signs-helplines></four-signs-helplines>'),
        );
        expect(new Set(dialled(wrong))).to.deep.equal(new Set(dialled(right)));
        expect(said(wrong)).not.to.match(/open now|shut now/i);
      });
    }

    it('names the local force in English and in Welsh, with its site below 999 and 101, and takes the nation from it', async () => {
      const gwent = await draw(
        '<four-signs-helplines police-force="gwent" lang="cy"></four-signs-helplines>',
      );
      expect(said(gwent)).to.contain('Heddlu Gwent').and.to.contain('Byw Heb Ofn');
      expect(said(gwent)).not.to.contain('0800 027 1234');
      const dorset = await draw(
        '<four-signs-helplines police-force="dorset"></four-signs-helplines>',
      );
      const site = dorset.shadowRoot!.querySelector('a[href="https://www.dorset.police.uk/"]')!;
      expect(site.textContent).to.equal('Dorset Police Go to their website');
      expect(dialled(dorset).slice(0, 3)).to.deep.equal(['999', '+448088020300', '101']);
      const links = [...dorset.shadowRoot!.querySelectorAll('a')];
      const row = links.find(({href}) => href === 'tel:101')!;
      expect(links.indexOf(site as HTMLAnchorElement)).to.be.above(links.indexOf(row));
    });

    it('adds a partner’s cards from the JSON inside the tag and from the property', async () => {
      const element = await draw(
        `<four-signs-helplines nation="england"><p>Call 999.</p><script type="application/json">[{"id": "sussex", "name": "Sussex service", "phone": "01273 234773"}]</script></four-signs-helplines>`,
      );
      element.partnerHelplines = [
        {
          id: 'hove',
          name: {en: 'Hove service', cy: 'Gwasanaeth Hove'},
          website: 'https://example.org/',
        },
      ];
      await element.updateComplete;
      expect(dialled(element)).to.include('+441273234773');
      expect(cards(element)).to.include.members(['Sussex service', 'Hove service']);
      expect(said(element)).to.contain('Near you');
    });

    it('says in which language a partner’s words are, where it is not that of the list', async () => {
      const cards = JSON.stringify([
        {
          id: 'hove',
          name: 'Gwasanaeth Hove',
          about: {en: 'For people in Hove.'},
          note: {en: 'Press 2.', cy: 'Pwyswch 2.'},
          website: 'https://example.org/',
        },
        {id: 'lewes', name: {en: 'Lewes service'}, website: 'https://example.org/lewes'},
      ]);
      const spoken = async (lang: string) => {
        const element = await draw(
          `<four-signs-helplines nation="england" lang="${lang}"><script type="application/json">${cards}</script></four-signs-helplines>`,
        );
        return Array.from(
          element.shadowRoot!.querySelectorAll('.card [lang]'),
          (part) => `${(part as HTMLElement).lang}: ${part.textContent}`,
        );
      };
      // The name that was written as one string may be in any language, and no language is said.
      expect(new Set(await spoken('cy'))).to.deep.equal(
        new Set(['en: For people in Hove.', 'en: Lewes service']),
      );
      expect(await spoken('en')).to.deep.equal([]);
    });

    it('still takes a partner’s cards from the property’s old name, and says the new one', async () => {
      const element = await draw('<four-signs-helplines nation="england"></four-signs-helplines>');
      const card = {id: 'sussex', name: 'Sussex service', phone: '01273 234773'};
      const warnings = warningsDuring(() => Object.assign(element, {helplines: [card]}));
      await element.updateComplete;
      expect(cards(element)).to.include('Sussex service');
      expect(warnings.join()).to.contain('partnerHelplines');
    });

    it('takes confirmed hours from a partner, and says who checked them when', async () => {
      const element = await withClock('2026-11-24T19:00Z', () =>
        draw(
          `<four-signs-helplines only="national-stalking-helpline"><script type="application/json">[{"id": "national-stalking-helpline", "hours": {"tue": [["09:30", "20:00"]]}, "checkedOn": "2026-11-20"}]</script></four-signs-helplines>`,
        ),
      );
      expect(card(element, 'National Stalking Helpline'))
        .to.contain('Open now, until 8 pm')
        .and.to.contain('This website checked the hours: November 2026')
        .and.to.contain('Our newest source is from August 2026');
    });

    it('can be used by everybody, in both languages, in light and dark, narrow and wide', async function () {
      this.timeout(240_000);
      for (const lang of ['en', 'cy']) {
        const element = await draw(
          `<four-signs-helplines lang="${lang}" nation="wales" police-force="gwent"></four-signs-helplines>`,
        );
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        for (const [scheme, width] of [
          ['light', ''],
          ['dark', '288px'],
        ] as const) {
          // Dark is what the page says, and not the visitor's system.
          document.documentElement.style.colorScheme = scheme;
          element.parentElement!.style.inlineSize = width;
          await expectAccessible(element);
        }
        document.documentElement.style.colorScheme = '';
      }
    });

    it('never scrolls sideways, never breaks a number across lines, and gives a finger 44 px, at 320 px', async () => {
      for (const lang of ['en', 'cy']) {
        const element = await draw(`<four-signs-helplines lang="${lang}"></four-signs-helplines>`);
        element.parentElement!.style.inlineSize = '288px';
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        expect(element.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(288);
        for (const link of element.shadowRoot!.querySelectorAll<HTMLElement>(
          '.action, .row, .call, .first-action, summary',
        )) {
          expect(link.offsetHeight, link.textContent ?? '').to.be.at.least(44);
          expect(link.getBoundingClientRect().right).to.be.at.most(
            element.getBoundingClientRect().right + 0.5,
          );
        }
        for (const number of element.shadowRoot!.querySelectorAll<HTMLElement>('.number'))
          expect(getComputedStyle(number).whiteSpace).to.contain('nowrap');
      }
    });

    it('prints what is folded on the screen, and the addresses of links', async function () {
      if (!(await emulate({media: 'print'}))) this.skip();
      const element = await draw('<four-signs-helplines nation="wales"></four-signs-helplines>');
      const address = element.shadowRoot!.querySelector<HTMLElement>('.card a[href^="https"]')!;
      expect(getComputedStyle(address, '::after').content).to.contain('http');
      const text = element.shadowRoot!.querySelector<HTMLElement>('a[href^="sms:"]')!;
      expect(text.getBoundingClientRect().height).to.be.above(0);
      expect(text.checkVisibility()).to.equal(true);
    });

    it('prints what is folded in a browser that can open it only by a script, and folds it again', async () => {
      const element = await draw('<four-signs-helplines nation="wales"></four-signs-helplines>');
      const folds = () => [...element.shadowRoot!.querySelectorAll('details')];
      const before = folds().map(({open}) => open);
      dispatchEvent(new Event('beforeprint'));
      expect(folds().filter((each) => !each.open && !each.matches('.instead'))).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
      expect(folds().map(({open}) => open)).to.deep.equal(before);
      element.remove();
      dispatchEvent(new Event('beforeprint'));
      expect(folds().map(({open}) => open)).to.deep.equal(
        before,
        'once it is gone it does nothing',
      );
      dispatchEvent(new Event('afterprint'));
    });

    it('shows a text line as the first way in where nobody can be called, and says that it is free', async () => {
      const element = await draw('<four-signs-helplines only="shout"></four-signs-helplines>');
      const link = element.shadowRoot!.querySelector('.card a[href="sms:85258"]')!;
      expect(link.textContent?.trim()).to.equal('Text the word SHOUT to 85258');
      expect(link.closest('details')).to.equal(null);
      expect(card(element, 'Shout')).to.contain('free');
    });

    it('says that 101 is free where a source says so', async () => {
      for (const [nation, free] of [
        ['wales', true],
        ['scotland', false],
        ['northern-ireland', true],
      ] as const) {
        const element = await draw(
          `<four-signs-helplines nation="${nation}"></four-signs-helplines>`,
        );
        expect(element.shadowRoot!.querySelector('.police')!.textContent.includes('free')).to.equal(
          free,
        );
      }
    });

    it('keeps headings in order, from the level that the host gives', async () => {
      const element = await draw(
        '<four-signs-helplines nation="england" police-force="dorset" heading-level="3"></four-signs-helplines>',
      );
      const levels = Array.from(
        element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6'),
        ({localName}) => Number(localName[1]),
      );
      expect(levels[0]).to.equal(3);
      levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 2)).to.be.at.most(1));
      expect(Math.max(...levels)).to.equal(5);
    });

    it('stays whole under random and hostile settings: no exception, no script, never empty, 999 always there', async function () {
      this.timeout(300_000);
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
          '',
          ' ',
          'england',
          'wales',
          'WALES',
          'atlantis',
          'stalking',
          'galop samaritans',
          'dorset',
          '__proto__',
          'constructor',
          '"><img src=x onerror=alert(1)>',
          'javascript:alert(1)',
          'x'.repeat(5000),
          '1',
          '6',
          '-1',
          'NaN',
          'cy',
          'en-GB',
          'xx',
        ),
      );
      const value = fc.oneof(
        hostile,
        fc.anything(),
        fc.constant(Symbol('s')),
        fc.constant(() => 1),
      );
      const partner = fc.oneof(
        fc.anything(),
        fc.array(
          fc.record(
            {
              id: fc.oneof(hostile, fc.constant('mine')),
              name: fc.oneof(hostile, fc.anything()),
              phone: fc.oneof(hostile, fc.constant('01273 234773')),
              website: hostile,
              hours: fc.anything(),
            },
            {requiredKeys: []},
          ),
          {maxLength: 3},
        ),
      );
      const json = fc.oneof(
        fc.json(),
        hostile,
        partner.map((given) => {
          try {
            return JSON.stringify(given) ?? '';
          } catch {
            return '';
          }
        }),
      );
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const attributes = Object.keys(helplinesSettings).map(attributeOf);
      // `lang` is the browser’s own property, which refuses a symbol before we see it.
      const properties = [
        ...Object.keys(helplinesSettings).filter((name) => name !== 'lang'),
        'partnerHelplines',
      ];
      try {
        await fc.assert(
          fc.asyncProperty(
            fc.dictionary(fc.constantFrom(...attributes), hostile),
            fc.dictionary(fc.constantFrom(...properties), value),
            fc.option(json),
            partner,
            async (given, set, inside, written) => {
              const element = document.createElement('four-signs-helplines');
              for (const [name, text] of Object.entries(given)) element.setAttribute(name, text);
              for (const [name, thing] of Object.entries(set))
                (element as unknown as Record<string, unknown>)[name] = thing;
              if (!('partnerHelplines' in set)) element.partnerHelplines = written;
              if (inside !== null) {
                const script = document.createElement('script');
                script.type = 'application/json';
                script.textContent = inside;
                element.append(script);
              }
              box.replaceChildren(element);
              await element.updateComplete;
              const renderRoot = element.shadowRoot!;
              if (!renderRoot.querySelector('a[href="tel:999"]') || dialled(element).length < 3)
                throw new Error('999 or the numbers after it are gone');
              if (renderRoot.querySelector('slot, script, img, [onerror], [style]'))
                throw new Error('markup got in');
              for (const link of renderRoot.querySelectorAll('a'))
                if (!/^(https|tel|mailto|sms):/.test(link.getAttribute('href') ?? ''))
                  throw new Error(link.outerHTML);
              if (
                /undefined|\[object|NaN/.test(renderRoot.querySelector('.first')?.textContent ?? '')
              )
                throw new Error('a word is missing');
            },
          ),
          // What is chosen and written for thousands more is held by
          // test/unit/helplines/static.test.mjs.
          {numRuns: 100},
        );
      } finally {
        Object.assign(console, {warn, error});
        window.removeEventListener('error', failed);
        window.removeEventListener('unhandledrejection', failed);
      }
      expect(errors).to.deep.equal([]);
    });
  });
});
