/**
 * What the files for script tags put in the place of `innerHTML` builds the same nodes, for every
 * template.
 */
import {expect} from '@open-wc/testing';
import '../../../src/entries/define.js';
import {behaviours, impacts, who} from '../../../src/content/checklist/facts.js';
import {checklistCy} from '../../../src/content/checklist/cy.js';
import {checklistEn} from '../../../src/content/checklist/en.js';
import {checklistLayouts, nations} from '../../../src/content/vocabulary.js';
import {parseTemplate} from '../../../src/elements/core/parse-template.js';
import {end, start} from '../checklist/checklist-driver.js';

/** A node and what is in it, as text that differs where the nodes differ. */
function written(node: Node): string {
  if (node instanceof Text) return JSON.stringify(node.data);
  if (node instanceof Comment) return `<!${node.data}>`;
  const attributes =
    node instanceof Element
      ? node
          .getAttributeNames()
          .map((name) => `${name.replace(/^[.?@]/, '')}=${node.getAttribute(name) ?? ''}`)
      : [];
  return `${node.nodeName}[${attributes.join()}](${[...node.childNodes].map(written).join()})`;
}

/** Every template that Lit fills while something is drawn. */
async function templatesDuring(draw: () => unknown): Promise<Set<string>> {
  const templates = new Set<string>();
  const setter = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...setter,
    set(html: unknown) {
      if (this instanceof HTMLTemplateElement) templates.add(String(html));
      setter.set!.call(this, html);
    },
  });
  try {
    await draw();
  } finally {
    Object.defineProperty(Element.prototype, 'innerHTML', setter);
  }
  return templates;
}

async function drawEverything(): Promise<void> {
  const box = document.body.appendChild(document.createElement('div'));
  for (const lang of ['en', 'cy']) {
    const words = lang === 'cy' ? checklistCy : checklistEn;
    for (const layout of checklistLayouts) {
      for (const ids of [
        [...behaviours, ...impacts, ...who].map(({id}) => id),
        behaviours.filter((each) => !('danger' in each)).map(({id}) => id),
        [],
      ]) {
        const person = start({lang, layout});
        if (layout === 'steps') {
          person.press(words.start);
          person.press(words.skip);
        } else {
          person.tick(...ids);
          person.finish();
          person.press(words.takeShow);
        }
        end();
      }
    }
    for (const nation of [...nations, '']) {
      for (const level of ['1', '2', '3', '4', '5'])
        for (const tag of ['four-signs-helplines', 'four-signs-week']) {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries({lang, nation, 'heading-level': level}))
            element.setAttribute(name, value);
          box.append(element);
        }
    }
    for (const date of ['2026-04-21', '2026-04-10', '2026-04-28', '2026-07-01']) {
      const week = document.createElement('four-signs-week');
      week.setAttribute('preview-date', date);
      week.setAttribute('lang', lang);
      box.append(week);
    }
  }
  await Promise.all(
    [...box.children].map(
      (element) => (element as HTMLElement & {updateComplete: Promise<void>}).updateComplete,
    ),
  );
  box.remove();
}

describe('A template of ours', () => {
  it('is built as innerHTML builds it, placeholders included', async function (this: Mocha.Context) {
    // It draws everything there is.
    this.timeout(240_000);
    const templates = await templatesDuring(drawEverything);
    expect(templates.size).to.be.above(30);
    for (const html of templates) {
      // The ending that the build gives to Lit, because setAttribute() refuses Lit's own.
      const ours = html.replace(/\$lit\$(?==)/g, '-lit-');
      const expected = document.createElement('template');
      expected.innerHTML = ours;
      const found = document.createElement('template');
      parseTemplate(found.content, ours);
      expect(written(found.content)).to.equal(written(expected.content), html);
    }
  });

  it('runs and loads nothing while it is built', () => {
    const template = document.createElement('template');
    parseTemplate(template.content, '<p class="a"><four-signs-exit></four-signs-exit></p>');
    expect(template.content.ownerDocument).not.to.equal(document);
    expect(template.content.querySelector('four-signs-exit')!.shadowRoot).to.equal(null);
  });
});
