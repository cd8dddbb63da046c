import {expect} from '@open-wc/testing';
import {FourSignsChecklistElement} from '../../../src/elements/checklist/element.js';
import {FourSignsExitElement} from '../../../src/elements/exit/element.js';
import {FourSignsHelplinesElement} from '../../../src/elements/helplines/element.js';
import {FourSignsWeekElement} from '../../../src/elements/week/element.js';
import '../../../src/entries/content/checklist.js';
import '../../../src/entries/define/exit.js';
import {dialled, provideEverything} from '../../support/helplines-page.js';
import {knownRoot} from '../../support/open-roots.js';

type Settings = Record<string, unknown>;

/** Each property that a host may set, with a value and the attribute that it becomes. */
const properties: [string, CustomElementConstructor, Record<string, [unknown, string, string]>][] =
  [
    [
      'helplines',
      FourSignsHelplinesElement,
      {
        nation: ['wales', 'nation', 'wales'],
        need: ['men', 'need', 'men'],
        only: [['galop', 'samaritans'], 'only', 'galop,samaritans'],
        without: ['galop', 'without', 'galop'],
        policeForce: ['dorset', 'police-force', 'dorset'],
        headingLevel: [3, 'heading-level', '3'],
      },
    ],
    [
      'checklist',
      FourSignsChecklistElement,
      {
        nation: ['wales', 'nation', 'wales'],
        about: ['someone', 'about', 'someone'],
        layout: ['steps', 'layout', 'steps'],
        headingLevel: [3, 'heading-level', '3'],
      },
    ],
    [
      'week',
      FourSignsWeekElement,
      {
        start: ['2027-04-19', 'start', '2027-04-19'],
        end: ['2027-04-23', 'end', '2027-04-23'],
        theme: ['Words', 'theme', 'Words'],
        link: ['https://example.org/', 'link', 'https://example.org/'],
        daysBefore: [20, 'days-before', '20'],
        previewDate: ['2027-04-20', 'preview-date', '2027-04-20'],
        campaign: ['16-days', 'campaign', '16-days'],
        headingLevel: [3, 'heading-level', '3'],
      },
    ],
    ['exit', FourSignsExitElement, {withoutShortcut: [true, 'without-shortcut', '']}],
  ];

/** The ways in which scripts and frameworks set a property that is not there yet. */
const ways: [string, (element: HTMLElement, name: string, value: unknown) => void][] = [
  ['assigned', (element, name, value) => Object.assign(element, {[name]: value})],
  [
    'defined as one that can be neither changed nor listed',
    (element, name, value) => Object.defineProperty(element, name, {value}),
  ],
  [
    'defined with a getter',
    (element, name, value) =>
      Object.defineProperty(element, name, {get: () => value, configurable: true}),
  ],
];

let count = 0;

/** What the console was warned of while an element was drawn. */
async function warningsOf(markup: string): Promise<string[]> {
  const heard: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => heard.push(words.join(' '));
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  try {
    for (const element of box.children) await (element as FourSignsHelplinesElement).updateComplete;
  } finally {
    console.warn = warn;
    box.remove();
  }
  return heard;
}

describe('A property that was set before its tag was registered', () => {
  before(provideEverything);
  for (const [name, Class, settings] of properties) {
    for (const [property, [value, attribute, expected]] of Object.entries(settings)) {
      for (const [way, set] of ways) {
        it(`reaches the ${name}: ${property}, ${way}, before and after it is on the page`, () => {
          const tag = `early-${name}-${(count += 1)}`;
          const shown = document.createElement(tag);
          const later = document.createElement(tag);
          for (const each of [shown, later]) set(each, property, value);
          document.body.append(shown);
          customElements.define(tag, class extends Class {});
          document.body.append(later);
          for (const each of [shown, later]) {
            expect(each.getAttribute(attribute)).to.equal(expected);
            each.remove();
          }
        });
      }
    }
  }

  for (const [way, set] of ways) {
    it(`shows a partner’s own cards: helplines, ${way}`, async () => {
      const tag = `early-cards-${(count += 1)}`;
      const element = document.createElement(tag) as FourSignsHelplinesElement;
      set(element, 'helplines', [{id: 'ours', name: 'Ours', phone: '01273 234773'}]);
      document.body.append(element);
      customElements.define(tag, class extends FourSignsHelplinesElement {});
      await element.updateComplete;
      expect(dialled(element)).to.include('+441273234773');
      element.remove();
    });
  }

  for (const wrong of [null, '', 'Someone', undefined]) {
    it(`still shows the boxes where about is ${JSON.stringify(wrong)}, beside an attribute`, () => {
      const tag = `early-wrong-${(count += 1)}`;
      const element = document.createElement(tag) as FourSignsChecklistElement;
      element.setAttribute('nation', 'wales');
      (element as unknown as Record<string, unknown>)['about'] = wrong;
      document.body.append(element);
      customElements.define(tag, class extends FourSignsChecklistElement {});
      const root = knownRoot(element)!;
      expect(root.querySelectorAll('[type=checkbox]').length).to.be.greaterThan(20);
      expect(root.querySelectorAll('slot, iframe').length).to.equal(0);
      element.remove();
    });
  }

  it('takes a new value from the page afterwards', () => {
    const tag = `early-changed-${(count += 1)}`;
    const element = document.createElement(tag) as FourSignsHelplinesElement;
    element.nation = 'wales';
    document.body.append(element);
    customElements.define(tag, class extends FourSignsHelplinesElement {});
    element.nation = 'scotland';
    expect(element.getAttribute('nation')).to.equal('scotland');
    expect(Object.keys(element)).not.to.include('nation');
    element.remove();
  });
});

describe('An attribute that does nothing', () => {
  before(() => {
    provideEverything();
    if (!customElements.get('four-signs-checklist'))
      customElements.define('four-signs-checklist', FourSignsChecklistElement);
  });

  for (const [markup, right] of [
    ['<four-signs-helplines headinglevel="3"></four-signs-helplines>', '"heading-level"'],
    ['<four-signs-helplines policeforce="dorset"></four-signs-helplines>', '"police-force"'],
    ['<four-signs-helplines police-froce="dorset"></four-signs-helplines>', '"police-force"'],
    ['<four-signs-helplines natoin="wales"></four-signs-helplines>', '"nation"'],
    ['<four-signs-helplines nations="wales"></four-signs-helplines>', '"nation"'],
    ['<four-signs-helplines region="wales"></four-signs-helplines>', '"nation"'],
    ['<four-signs-helplines layout="steps"></four-signs-helplines>', '"need"'],
    [
      '<four-signs-helplines helplines="[object Object]"></four-signs-helplines>',
      '<script type="application/json">',
    ],
    ['<four-signs-week previewdate="2027-04-20"></four-signs-week>', '"preview-date"'],
    ['<four-signs-week days="3"></four-signs-week>', '"days-before"'],
    ['<four-signs-checklist headinglevel="3"></four-signs-checklist>', '"heading-level"'],
    ['<four-signs-checklist need="men"></four-signs-checklist>', '"about"'],
    [
      '<four-signs-exit withoutshortcut></four-signs-exit><four-signs-week></four-signs-week>',
      '"without-shortcut"',
    ],
    [
      '<four-signs-exit href="https://example.org/"></four-signs-exit><four-signs-week></four-signs-week>',
      '"without-shortcut"',
    ],
  ] as const) {
    it(`warns its developer once, and names the right one: ${markup}`, async () => {
      const heard = await warningsOf(markup + markup);
      expect(heard).to.have.length(1);
      expect(heard[0]).to.contain(right);
    });
  }

  it('is taken as the right one where only hyphens are missing, as frameworks write a property', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<four-signs-helplines headinglevel="4"></four-signs-helplines>';
    document.body.append(box);
    const element = box.querySelector('four-signs-helplines')!;
    await element.updateComplete;
    await element.updateComplete;
    expect(element.headingLevel).to.equal(4);
    box.remove();
  });

  it('never turns off leaving by Shift', async () => {
    const exit = document.createElement('four-signs-exit');
    exit.setAttribute('withoutshortcut', 'false');
    document.body.append(exit);
    await warningsOf('<four-signs-week></four-signs-week>');
    expect(exit.withoutShortcut).to.equal(false);
    exit.remove();
  });

  it('is nothing to warn of where every element has it, or a framework writes it', async () => {
    const global =
      'class id style slot hidden role tabindex title dir inert popover part exportparts translate nonce itemprop itemscope itemid itemtype itemref ' +
      'xmlns xml:lang accesskey autofocus autocapitalize autocorrect contenteditable draggable enterkeyhint inputmode is spellcheck writingsuggestions ' +
      'aria-label aria-hidden data-x data-four-signs-nation data-static onclick onload oncustom _ngcontent-abc-c1 _nghost-abc v-cloak v-if x-data x-on:click ' +
      'hx-get ng-version ng-if jsaction jsname @click :nation (click) wire:id v-bind:nation astro-cid-1';
    const box = document.createElement('div');
    for (const tag of ['helplines', 'week', 'checklist']) {
      // Some of these names can only be written in markup.
      box.innerHTML += `<four-signs-${tag} ${global.replace(/autofocus|inert|hidden |popover/g, '')}></four-signs-${tag}>`;
    }
    expect(await warningsOf(box.innerHTML)).to.deep.equal([]);
  });

  it('says of each object that was written as text what would be right', async () => {
    const settings: Settings = {
      nation: '"wales"',
      need: '"men"',
      'heading-level': '1 to 5',
      helplines: 'the property',
      partnerhelplines: 'the property',
    };
    for (const [name, right] of Object.entries(settings)) {
      const heard = await warningsOf(
        `<four-signs-helplines ${name}="[object Object]" data-x="${name}"></four-signs-helplines>`,
      );
      for (const each of heard) expect(each).to.contain(right);
    }
  });
});

describe('Cards inside the tag', () => {
  before(provideEverything);
  const cards = '[{"id": "pasted", "name": "Pasted", "phone": "01273 234773"}]';

  async function draw(inside: string): Promise<{numbers: string[]; heard: string[]}> {
    const box = document.createElement('div');
    const heard: string[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => heard.push(words.join(' '));
    try {
      box.innerHTML = `<four-signs-helplines><p>Call <a href="tel:999">999</a>.</p>${inside}</four-signs-helplines>`;
      document.body.append(box);
      const element = box.querySelector('four-signs-helplines')!;
      await element.updateComplete;
      return {numbers: dialled(element), heard};
    } finally {
      console.warn = warn;
      box.remove();
    }
  }

  for (const type of [
    'application/json',
    'Application/JSON',
    ' application/json; charset=utf-8',
    'text/json',
    'text/x-json',
    'json',
  ]) {
    it(`are shown from a script of the type ${type}`, async () => {
      const {numbers, heard} = await draw(`<script type="${type}">${cards}</script>`);
      expect(numbers).to.include('+441273234773');
      expect(heard).to.deep.equal([]);
    });
  }

  for (const type of [
    'text/javascript',
    'application/jsno',
    'text/plain',
    'application/ld+json',
    '',
  ]) {
    it(`are shown from a script of the type "${type}", and the developer is told the right one`, async () => {
      const {numbers, heard} = await draw(`<script type="${type}">${cards}</script>`);
      expect(numbers).to.include('+441273234773');
      expect(heard).to.have.length(1);
      expect(heard[0]).to.contain(`type="${type}"`).and.to.contain('application/json');
    });
  }

  it('are shown from a script that an editor has put into a paragraph', async () => {
    const {numbers, heard} = await draw(
      `<div><p><script type="application/json">${cards}</script></p></div>`,
    );
    expect(numbers).to.include('+441273234773');
    expect(heard).to.deep.equal([]);
  });

  for (const [n, inside] of [
    `<pre>${cards}</pre>`,
    `<p>${cards.replace(/"/g, '“')}</p>`,
    cards.replace(/"/g, '&amp;quot;'),
    `<template>${cards}</template>`,
    `<pre><code><span>[{</span><span>"id"</span>: <span>"pasted"</span>}]</code></pre>`,
    `<p>[<br>{<br>&#8220;phone&#8221;: &#8220;01273 234773&#8221;}]</p>`,
  ].entries()) {
    it(`never are lost without a word where a sanitiser has made text of them (${n}): ${inside.slice(0, 40)}`, async () => {
      const {numbers, heard} = await draw(inside.replace(/pasted|01273/, `text-${n}`));
      expect(numbers).to.include('999');
      expect(heard).to.have.length(1);
      expect(heard[0])
        .to.contain(`text-${n}`)
        .and.to.contain('Expected <script type="application/json">');
    });
  }

  it('are not looked for in what is none of ours', async () => {
    const {heard} = await draw(
      '<p>Press {1}, “name”: nobody.</p><script>window.example = {"id": 1};</script><script type="application/ld+json">{"@context": "https://schema.org", "name": "x"}</script><div><script type="application/json">{"theme": "dark"}</script></div><style>a { b: c }</style><!-- [{"id": "x"}] -->',
    );
    expect(heard).to.deep.equal([]);
  });
});
