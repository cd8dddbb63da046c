import {expect} from '@open-wc/testing';

const tags = ['four-signs-checklist', 'four-signs-helplines', 'four-signs-week', 'four-signs-exit'];
const known = () => tags.filter((tag) => customElements.get(tag));

describe('what a developer imports', () => {
  it('does nothing where it is a class: no tag is registered, and nothing changes on the page', async () => {
    const before = document.documentElement.outerHTML;
    const index = await import('../src/entries/index.js');
    await Promise.all([
      import('../src/elements/checklist/checklist-element.js'),
      import('../src/elements/helplines/helplines-element.js'),
      import('../src/elements/week/week-element.js'),
      import('../src/elements/exit/exit-element.js'),
    ]);
    expect(index.FourSignsExitElement).to.be.a('function');
    expect(known()).to.deep.equal([]);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('registers one tag, or all of them, where its name says "define"', async () => {
    await import('../src/entries/define-week.js');
    expect(known()).to.deep.equal(['four-signs-week']);
    await import('../src/entries/define.js');
    expect(known()).to.deep.equal(tags);
  });
});
