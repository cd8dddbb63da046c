import {expect} from '@open-wc/testing';
import * as common from '../../../src/elements/core/common-settings.js';
import {readLocale, withSettings} from '../../../src/elements/core/settings.js';
import {warningsDuring} from '../../support/warnings.js';

const set = (element: HTMLElement, attribute: string, value: unknown): HTMLElement => {
  if (value !== null) element.setAttribute(attribute, String(value));
  return element;
};
/** A tag of which only the settings are asked. */
class Example extends withSettings({nation: common.nation}) {}
customElements.define('four-signs-example', Example);
const readNation = (element: HTMLElement, value: unknown) =>
  (set(element, 'nation', value) as Example).nation;
const readHeadingLevel = (element: HTMLElement, value: unknown) =>
  common.headingLevel(value, element, 'heading-level');

describe('settings that an element reads from the page', () => {
  let page: HTMLElement;
  const element = (inside: string): HTMLElement => {
    page.innerHTML = inside;
    return page.querySelector<HTMLElement>('four-signs-example')!;
  };

  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  describe('language', () => {
    it('is the one that the element itself asks for', () => {
      expect(
        readLocale(
          element('<div lang="en"><four-signs-example lang="cy"></four-signs-example></div>'),
          ['en', 'cy'],
        ),
      ).to.equal('cy');
    });

    it('is that of the part of the page it stands in, whatever the region and the case', () => {
      expect(
        readLocale(
          element('<div lang="CY-gb"><p><four-signs-example></four-signs-example></p></div>'),
          ['en', 'cy'],
        ),
      ).to.equal('cy');
    });

    it('is found outside the shadow root that a host put the element in', () => {
      page.lang = 'cy';
      const root = page.attachShadow({mode: 'open'});
      root.innerHTML = '<four-signs-example></four-signs-example>';
      expect(
        readLocale(root.querySelector<HTMLElement>('four-signs-example')!, ['en', 'cy']),
      ).to.equal('cy');
    });

    it('is English on a page in a language that we do not have, without a warning', () => {
      let found = '';
      const heard = warningsDuring(() => {
        found = readLocale(
          element('<div lang="fr"><four-signs-example></four-signs-example></div>'),
          ['en', 'cy'],
        );
      });
      expect(found).to.equal('en');
      expect(heard).to.deep.equal([]);
    });

    it('is English when the element asks for a language that we do not have, and the developer is told which we have', () => {
      const [heard] = warningsDuring(() => {
        expect(
          readLocale(element('<four-signs-example lang="xx"></four-signs-example>'), ['en', 'cy']),
        ).to.equal('en');
      });
      expect(heard)
        .to.contain('lang="xx"')
        .and.to.contain('"en" or "cy"')
        .and.to.contain('en is used')
        .and.to.match(/four-signs-example>.*See docs\/for-developers\.md/s);
    });
  });

  describe('nation', () => {
    it('is the one that the host set on the element', () => {
      expect(
        readNation(element('<four-signs-example></four-signs-example>'), ' Scotland '),
      ).to.equal('scotland');
    });

    it('is that of the nearest part of the page that names one', () => {
      const inside = element(
        '<div data-four-signs-nation="wales"><four-signs-example></four-signs-example></div>',
      );
      expect(readNation(inside, null)).to.equal('wales');
    });

    it('is every nation when none is named', () => {
      expect(readNation(element('<four-signs-example></four-signs-example>'), null)).to.equal(null);
    });

    it('is every nation when the name is not one, and the developer is told the four that are', () => {
      const [heard] = warningsDuring(() => {
        expect(
          readNation(element('<four-signs-example></four-signs-example>'), 'atlantis'),
        ).to.equal(null);
      });
      expect(heard)
        .to.contain('atlantis')
        .and.to.contain('"northern-ireland"')
        .and.to.contain('Every nation is shown');
    });

    it('tells the developer once, however often the element is drawn', () => {
      const heard = warningsDuring(() => {
        const one = element('<four-signs-example></four-signs-example>');
        readNation(one, 'lyonesse');
        readNation(one, 'lyonesse');
      });
      expect(heard).to.have.length(1);
    });
  });

  describe('heading level', () => {
    it('is 2 when none is given', () => {
      expect(readHeadingLevel(element('<four-signs-example></four-signs-example>'), null)).to.equal(
        2,
      );
    });

    it('is the one given, as a number or as text', () => {
      const one = element('<four-signs-example></four-signs-example>');
      expect([readHeadingLevel(one, 3), readHeadingLevel(one, '4')]).to.deep.equal([3, 4]);
    });

    for (const quoted of ['“3”', '"3"', '‘3’', ' 3\u200b', '”3″'])
      it(`is 3 where an editor made ${JSON.stringify(quoted)} of it, and nobody is warned`, () => {
        const one = element('<four-signs-example></four-signs-example>');
        const heard = warningsDuring(() => {
          expect(readHeadingLevel(one, quoted)).to.equal(3);
        });
        expect(heard).to.deep.equal([]);
      });

    for (const wrong of [
      '-3',
      '3-4',
      '3 4',
      '0 3',
      '0,3',
      '“0”3',
      '0',
      '6',
      '2.5',
      'h3',
      '',
      NaN,
    ]) {
      it(`is 2, with a warning, when it is ${JSON.stringify(wrong)}`, () => {
        const heard = warningsDuring(() => {
          expect(
            readHeadingLevel(element('<four-signs-example></four-signs-example>'), wrong),
          ).to.equal(2);
        });
        expect(heard).to.have.length(1);
      });
    }
  });
});
