import {expect} from '@open-wc/testing';
import {warningsDuring} from '../support/warnings.js';

const tags = ['four-signs-checklist', 'four-signs-helplines', 'four-signs-week', 'four-signs-exit'];
const known = () => tags.filter((tag) => customElements.get(tag));

describe('what a developer imports', () => {
  it('does nothing where it is a class: no tag is registered, and nothing changes on the page', async () => {
    const before = document.documentElement.outerHTML;
    const index = await import('../../src/entries/index.js');
    await Promise.all([
      import('../../src/elements/checklist/element.js'),
      import('../../src/elements/helplines/element.js'),
      import('../../src/elements/week/element.js'),
      import('../../src/elements/exit/element.js'),
    ]);
    expect(index.FourSignsExitElement).to.be.a('function');
    expect(known()).to.deep.equal([]);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('names a wrong setting of the HTML from a server where it is written, and people still have 999', async () => {
    const {checklistHtml, exitHtml, helplinesHtml, weekHtml} =
      await import('../../src/entries/static.js');
    warningsDuring(() => {
      const pages = [
        // @ts-expect-error: a nation that is none
        helplinesHtml({nation: 'atlantis'}),
        // @ts-expect-error: a need that is none
        helplinesHtml({need: 'gold'}),
        // @ts-expect-error: a nation in capitals
        checklistHtml({nation: 'WALES'}),
        // @ts-expect-error: a campaign that is none
        weekHtml({campaign: 'valentine'}),
        // @ts-expect-error: an instant in words
        weekHtml({now: 'yesterday'}),
        // @ts-expect-error: a setting that the tag does not have
        weekHtml({nation: 'wales'}),
        weekHtml({daysBefore: 7, link: null, theme: undefined}),
        helplinesHtml({only: ['galop'], without: 'samaritans'}),
      ];
      for (const page of pages) expect(page).to.contain('href="tel:999"');
      // @ts-expect-error: a corner that is none
      expect(exitHtml({position: 'middle'})).to.contain('rel="noreferrer"');
    });
    expect(known()).to.deep.equal([]);
  });

  it('registers one tag, or all of them, where its name says "define"', async () => {
    await import('../../src/entries/define/week.js');
    expect(known()).to.deep.equal(['four-signs-week']);
    await import('../../src/entries/define.js');
    expect(known()).to.deep.equal(tags);
  });
});
