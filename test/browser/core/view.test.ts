import {expect, fixture, html} from '@open-wc/testing';
import * as common from '../../../src/elements/core/common-settings.js';
import {define} from '../../../src/elements/core/define.js';
import {withSettings} from '../../../src/elements/core/settings.js';
import {createView} from '../../../src/elements/core/view.js';
import {warningsDuring} from '../../support/warnings.js';

const settings = {lang: common.lang, headingLevel: common.headingLevel, nation: common.nation};

/** Draws what it is told to; stands for any element with an open root. */
class Drawn extends withSettings(settings) {
  breaks = false;
  hasContent = true;
  readonly view = createView(this, {
    topic: 'helplines',
    styles: [],
    render: (locale) => {
      if (this.breaks) throw new Error('planted');
      const nation = this.nation ?? 'all';
      if (!this.hasContent) return undefined;
      return {
        template: html`<p>${locale} ${nation} ${this.headingLevel} <a href="tel:999">999</a></p>`,
      };
    },
  });
  get updateComplete(): Promise<void> {
    return this.view.updateComplete;
  }
  connectedCallback(): void {
    this.view.connect();
    this.view.update();
  }
  disconnectedCallback(): void {
    this.view.disconnect();
  }
  attributeChangedCallback(): void {
    this.view.update();
  }
}
define('test-drawn', Drawn);

describe('an element with an open root', () => {
  it('shows what the host wrote inside it, or the numbers to ring, where its content was not registered', async () => {
    for (const [inside, isOurs] of [
      ['<a href="tel:999">Call 999</a>', false],
      ['', true],
    ] as const) {
      const drawn = document.createElement('test-drawn') as Drawn;
      drawn.hasContent = false;
      drawn.innerHTML = inside;
      document.body.append(drawn);
      await drawn.updateComplete;
      const [ours] = drawn.shadowRoot!.querySelectorAll<HTMLElement>('[href="tel:999"]');
      expect(ours!.getBoundingClientRect().height > 0).to.equal(isOurs);
      const theirs = drawn.querySelector('a');
      if (theirs) expect(theirs.getBoundingClientRect().height).to.be.greaterThan(0);
      drawn.remove();
    }
  });

  it('is drawn where the page has broken what observes it', async () => {
    const {observe} = MutationObserver.prototype;
    MutationObserver.prototype.observe = () => {
      throw new Error('planted');
    };
    try {
      const drawn = await fixture<Drawn>(html`<test-drawn nation="wales"></test-drawn>`);
      await drawn.updateComplete;
      expect(drawn.shadowRoot!.textContent).to.contain('999');
    } finally {
      MutationObserver.prototype.observe = observe;
    }
  });

  it('draws again when a property changes', async () => {
    const drawn = await fixture<Drawn>(html`<test-drawn nation="wales"></test-drawn>`);
    drawn.nation = 'scotland';
    await drawn.updateComplete;
    expect(drawn.shadowRoot!.textContent).to.contain('scotland');
  });

  it('keeps what a script set before the tag was registered', async () => {
    const early = document.createElement('test-early') as Drawn;
    early.nation = 'wales';
    document.body.append(early);
    define('test-early', class extends Drawn {});
    await early.updateComplete;
    expect(early.getAttribute('nation')).to.equal('wales');
    expect(early.shadowRoot!.textContent).to.contain('wales');
    early.remove();
  });

  it('draws again when the part of the page it stands in changes nation', async () => {
    const page = await fixture<HTMLElement>(
      html`<div data-four-signs-nation="wales"><test-drawn></test-drawn></div>`,
    );
    const drawn = page.querySelector<Drawn>('test-drawn')!;
    page.dataset['fourSignsNation'] = 'england';
    await Promise.resolve();
    await drawn.updateComplete;
    expect(drawn.shadowRoot!.textContent).to.contain('england');
  });

  it('draws where the page has replaced what makes promises', async () => {
    const drawn = document.createElement('test-drawn') as Drawn;
    document.body.append(drawn);
    await drawn.updateComplete;
    const {resolve} = Promise;
    Promise.resolve = () => {
      throw new Error('replaced');
    };
    try {
      for (let times = 0; times < 2; times += 1) drawn.view.draw();
    } finally {
      Promise.resolve = resolve;
    }
    expect(drawn.shadowRoot!.querySelector('a')).not.to.equal(null);
    drawn.remove();
  });

  it('draws again when that part is in a shadow root of the page', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const root = page.attachShadow({mode: 'open'});
    root.innerHTML = '<div data-four-signs-nation="wales"><test-drawn></test-drawn></div>';
    const drawn = root.querySelector<Drawn>('test-drawn')!;
    root.querySelector('div')!.dataset['fourSignsNation'] = 'england';
    await Promise.resolve();
    await drawn.updateComplete;
    expect(drawn.shadowRoot!.textContent).to.contain('england');
  });

  it('shows the number that the host wrote inside it when drawing breaks at once', async () => {
    const drawn = document.createElement('test-drawn') as Drawn;
    drawn.breaks = true;
    drawn.innerHTML = '<a href="tel:999">Call 999</a>';
    document.body.append(drawn);
    await drawn.updateComplete;
    expect(drawn.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    drawn.remove();
  });

  it('shows numbers to ring when drawing breaks and the host wrote none inside it', async () => {
    const drawn = document.createElement('test-drawn') as Drawn;
    drawn.breaks = true;
    drawn.textContent = ' ';
    document.body.append(drawn);
    await drawn.updateComplete;
    const links = [...drawn.shadowRoot!.querySelectorAll('a')];
    expect(links.map(({href}) => href)).to.deep.equal(['tel:999', 'tel:+448088020300']);
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    drawn.remove();
  });

  it('says whose the numbers are, in the language of the page, when drawing breaks and the host wrote none', async () => {
    for (const [lang, words] of [
      ['en', ['In danger now? Call 999', 'National Stalking Helpline: 0808 802 0300']],
      [
        'cy',
        [
          'Mewn perygl nawr? Ffoniwch 999',
          'Llinell Gymorth Genedlaethol ar gyfer Achosion o Stelcio: 0808 802 0300',
        ],
      ],
    ] as const) {
      const drawn = document.createElement('test-drawn') as Drawn;
      drawn.lang = lang;
      drawn.breaks = true;
      document.body.append(drawn);
      await drawn.updateComplete;
      const links = [...drawn.shadowRoot!.querySelectorAll('a')];
      expect(links.map(({textContent}) => textContent)).to.deep.equal(words);
      expect(links.map((link) => link.lang)).to.deep.equal([lang, lang]);
      drawn.remove();
    }
  });

  it('shows the number that the host wrote inside it when drawing breaks later', async () => {
    const drawn = await fixture<Drawn>(
      html`<test-drawn><a href="tel:999">Call 999</a></test-drawn>`,
    );
    expect(drawn.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
    drawn.breaks = true;
    drawn.view.update();
    await drawn.updateComplete;
    expect(drawn.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});

describe('registering a tag', () => {
  it('is done once when the same script is loaded twice, and says nothing', () => {
    const heard = warningsDuring(() => {
      define('test-drawn', Drawn);
    });
    expect(customElements.get('test-drawn')).to.equal(Drawn);
    expect(heard).to.deep.equal([]);
  });

  it('leaves the first version in place when another comes, and names both to the developer', () => {
    const other = class extends HTMLElement {
      static version = '9.9.9';
    };
    customElements.define('test-taken', other);
    const heard = warningsDuring(() => define('test-taken', class extends Drawn {}));
    expect(customElements.get('test-taken')).to.equal(other);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.contain('9.9.9').and.to.contain(Drawn.version);
  });

  it('never throws, whatever the name', () => {
    expect(() => define('no-good-NAME', class extends HTMLElement {})).not.to.throw();
  });
});
