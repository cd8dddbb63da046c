import {expect} from '@open-wc/testing';
import '../../../src/entries/define.js';
import {checklistEn} from '../../../src/content/checklist/en.js';
import {exitEn} from '../../../src/content/exit/en.js';
import {helplinesEn} from '../../../src/content/helplines/en.js';
import type {Locale} from '../../../src/content/vocabulary.js';
import {weekEn} from '../../../src/content/week/en.js';
import {registerContent} from '../../../src/elements/core/content-registry.js';
import {start} from '../checklist/checklist-driver.js';

/** The same messages with brackets around each sentence, so that one from elsewhere stands out. */
function bracketed<T>(messages: T): T {
  if (typeof messages === 'string') return `[${messages}]` as T;
  if (typeof messages === 'function')
    return ((...values: unknown[]) =>
      `[${String((messages as (...all: unknown[]) => unknown)(...values))}]`) as T;
  if (Array.isArray(messages)) return messages.map(bracketed) as T;
  return Object.fromEntries(
    Object.entries(messages as object).map(([key, value]) => [key, bracketed(value)]),
  ) as T;
}

const pseudo = 'qps' as Locale;

describe('A language that is added', () => {
  before(() => {
    // All that a language needs beside its messages is to be registered.
    const messages = {checklist: checklistEn, helplines: helplinesEn, week: weekEn, exit: exitEn};
    registerContent({messages: {[pseudo]: bracketed(messages)}});
  });

  for (const [tag, sentence] of [
    ['helplines', helplinesEn.title],
    ['week', weekEn.about],
    ['exit', exitEn.leave],
  ] as const) {
    it(`is what ${tag} speaks`, async () => {
      const element = document.createElement(`four-signs-${tag}`);
      element.lang = 'qps-ploc';
      document.body.append(element);
      await (element as {updateComplete?: Promise<void>}).updateComplete;
      expect(element.shadowRoot!.textContent).to.contain(`[${sentence}]`);
      element.remove();
    });
  }

  it('has around it the words of a partner in English, marked as English', async () => {
    const element = document.createElement('four-signs-helplines');
    element.lang = 'qps';
    element.only = [];
    element.partnerHelplines = [
      {
        id: 'quillhaven',
        name: 'Quillhaven',
        about: {en: 'For all.', cy: 'I bawb.'},
        note: 'Ring.',
        website: 'https://www.example.org/',
      },
      {id: 'dychmygol', name: {cy: 'Dychmygol'}, website: 'https://www.example.org/'},
    ];
    document.body.append(element);
    await element.updateComplete;
    const languageOf = (words: string) =>
      [...element.shadowRoot!.querySelectorAll('[lang]')]
        .reverse()
        .find((each) => each.textContent.includes(words))
        ?.getAttribute('lang');
    expect(['Quillhaven', 'For all.', 'Ring.', 'Dychmygol'].map(languageOf)).to.deep.equal([
      'en',
      'en',
      'en',
      'cy',
    ]);
    element.remove();
  });

  it('is what the checklist speaks', () => {
    const journey = start({lang: 'qps-ploc'});
    expect(journey.root.textContent).to.contain(`[${checklistEn.title}]`);
  });

  it('reaches an exit that is on the page already', () => {
    const element = document.createElement('four-signs-exit');
    element.lang = 'qps';
    document.body.append(element);
    registerContent({messages: {[pseudo]: {exit: {...exitEn, leave: 'Elsewhere'}}}});
    expect(element.shadowRoot!.textContent).to.contain('Elsewhere');
    element.remove();
  });
});
