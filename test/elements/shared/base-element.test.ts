import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit/html.js';
import {FourSignsElement} from '../../../src/elements/shared/base-element.js';
import {define} from '../../../src/elements/shared/define.js';
import {readNation} from '../../../src/elements/shared/settings.js';
import {warningsDuring} from '../../support/warnings.js';

/** Draws what it is told to; stands for any element with an open root. */
class Drawn extends FourSignsElement {
  static override get observedAttributes() {
    return [...super.observedAttributes, 'nation'];
  }
  protected readonly section = 'helplines';
  breaks = false;
  get nation(): string | null {
    return this.getAttribute('nation');
  }
  set nation(value: string | null) {
    this.reflect('nation', value);
  }
  protected override render(): TemplateResult {
    if (this.breaks) throw new Error('planted');
    return html`<p>${this.locale} ${readNation(this, this.nation) ?? 'all'} ${this.level}</p>`;
  }
}
define('test-drawn', Drawn);

describe('an element with an open root', () => {
  it('draws again when a property changes', async () => {
    const drawn = await fixture<Drawn>(html`<test-drawn nation="wales"></test-drawn>`);
    drawn.nation = 'scotland';
    await drawn.updateComplete;
    expect(drawn.renderRoot.textContent).to.contain('scotland');
  });

  it('keeps what a script set before the tag was registered', async () => {
    const early = document.createElement('test-early') as Drawn;
    early.nation = 'wales';
    document.body.append(early);
    define('test-early', class extends Drawn {});
    await early.updateComplete;
    expect(early.getAttribute('nation')).to.equal('wales');
    expect(early.renderRoot.textContent).to.contain('wales');
    early.remove();
  });

  it('draws again when the part of the page it stands in changes nation', async () => {
    const page = await fixture<HTMLElement>(html`<div data-four-signs-nation="wales"><test-drawn></test-drawn></div>`);
    const drawn = page.querySelector<Drawn>('test-drawn')!;
    page.dataset['fourSignsNation'] = 'england';
    await Promise.resolve();
    await drawn.updateComplete;
    expect(drawn.renderRoot.textContent).to.contain('england');
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
    const links = [...drawn.renderRoot.querySelectorAll('a')];
    expect(links.map(({href}) => href)).to.deep.equal(['tel:999', 'tel:+448088020300']);
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    drawn.remove();
  });

  it('shows the number that the host wrote inside it when drawing breaks later', async () => {
    const drawn = await fixture<Drawn>(html`<test-drawn><a href="tel:999">Call 999</a></test-drawn>`);
    expect(drawn.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
    drawn.breaks = true;
    drawn.requestUpdate();
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
