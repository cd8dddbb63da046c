import {expect, fixture, html} from '@open-wc/testing';
import {adoptStyles} from '../../../src/elements/core/adopt-styles.js';
import {base} from '../../../src/styles/base.js';
import {tokens} from '../../../src/styles/tokens.js';

class Swatch extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.innerHTML =
      '<div class="root"><button class="primary">Call</button><button>More</button><i></i></div>' +
      '<div class="root flow"><p>Words</p><details><summary>One</summary></details>' +
      '<details><summary>Two</summary></details><button class="quiet">Clear</button></div>';
    adoptStyles(root, [tokens, base, 'i { display: block; }']);
  }
}
customElements.define('test-swatch', Swatch);

type Rgb = [number, number, number];

/** WCAG 2.2 relative luminance. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours', () => {
  for (const scheme of ['light', 'dark']) {
    describe(`on a ${scheme} page`, () => {
      let probe: HTMLElement;
      const colour = (token: string): Rgb => {
        probe.style.color = `var(--_${token})`;
        return getComputedStyle(probe)
          .color.match(/[\d.]+/g)!
          .slice(0, 3)
          .map(Number) as Rgb;
      };

      beforeEach(async () => {
        const page = await fixture<HTMLElement>(html`<div><test-swatch></test-swatch></div>`);
        page.style.colorScheme = scheme;
        probe = page.querySelector('test-swatch')!.shadowRoot!.querySelector('i')!;
      });

      for (const surface of ['surface', 'raised']) {
        for (const token of ['text', 'muted', 'accent', 'danger']) {
          it(`let ${token} be read at 7:1 on ${surface}`, () => {
            expect(contrast(colour(token), colour(surface))).to.be.at.least(7);
          });
        }
        it(`let the edge of a control be seen at 3:1 on ${surface}`, () => {
          expect(contrast(colour('border'), colour(surface))).to.be.at.least(3);
        });
        it(`let the focus ring be seen at 4.5:1 on ${surface}`, () => {
          expect(contrast(colour('focus'), colour(surface))).to.be.at.least(4.5);
        });
      }

      it('let the words of the main button be read at 7:1', () => {
        expect(contrast(colour('on-accent'), colour('accent'))).to.be.at.least(7);
      });
    });
  }

  it('follow the page, not the system: a page that names no colour scheme stays light', async () => {
    const swatch = await fixture<Swatch>(html`<test-swatch></test-swatch>`);
    expect(getComputedStyle(swatch.shadowRoot!.querySelector('.root')!).backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );
  });

  it('can be set by the host', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-swatch></test-swatch></div>`);
    page.style.setProperty('--four-signs-accent', 'rgb(1, 2, 3)');
    const button = page
      .querySelector<Swatch>('test-swatch')!
      .shadowRoot!.querySelector('.primary')!;
    expect(getComputedStyle(button).backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});

describe('the room', () => {
  it('of a fold is that of its summary: nothing is added above it', async () => {
    const {shadowRoot} = await fixture<Swatch>(html`<test-swatch></test-swatch>`);
    const [words, one, two] = [...shadowRoot!.querySelectorAll('p, summary')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect([one!.top, two!.top]).to.deep.equal([words!.bottom, one!.bottom]);
  });

  it('of a quiet word has no edge, which forced colours would draw', async () => {
    const {shadowRoot} = await fixture<Swatch>(html`<test-swatch></test-swatch>`);
    expect(getComputedStyle(shadowRoot!.querySelector('.quiet')!).borderWidth).to.equal('0px');
  });

  for (const [name, styles] of [
    ['small root text', 'html { font-size: 62.5% }'],
    [
      'a reset with !important',
      '* { all: unset !important; font-size: 3px !important; min-height: 0 !important }',
    ],
  ]) {
    it(`keeps every control at 44 px or more on a page with ${name}`, async () => {
      const sheet = document.createElement('style');
      sheet.textContent = styles!;
      document.head.append(sheet);
      const swatch = await fixture<Swatch>(html`<test-swatch></test-swatch>`);
      const sizes = [...swatch.shadowRoot!.querySelectorAll('button')].map((button) =>
        button.getBoundingClientRect(),
      );
      const text = parseFloat(
        getComputedStyle(swatch.shadowRoot!.querySelector('.root')!).fontSize,
      );
      sheet.remove();
      for (const {width, height} of sizes) expect(Math.min(width, height)).to.be.at.least(44);
      expect(text).to.be.at.least(16);
    });
  }
});
