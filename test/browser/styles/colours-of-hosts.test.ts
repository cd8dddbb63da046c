/** What is drawn where the colours of a host cannot be read. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {adoptStyles} from '../../../src/elements/core/adopt-styles.js';
import {mendColours} from '../../../src/elements/core/mend-colours.js';
import {emergencyStyles} from '../../../src/elements/templates/emergency.styles.js';
import {base} from '../../../src/styles/base.js';
import {tokens} from '../../../src/styles/tokens.js';
import '../../../src/entries/define/exit.js';
import '../../../src/entries/define/helplines.js';
import '../../../src/entries/define/week.js';
import type {FourSignsWeekElement} from '../../../src/elements/week/element.js';
import {behind, contrast, over, pixelOf, withWords} from '../../support/contrast.js';
import {emulate} from '../../support/emulate.js';

/** A busy browser ends the transition that says so late. */
const patience = {timeout: 8000};

type Palette = Record<string, string>;

const names = ['text', 'accent', 'surface', 'raised', 'border', 'focus', 'danger'];

/** The same numbers in each run, from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A colour in one of the ways that hosts write one; `light` from 0, black, to 1. */
function writeColour(random: () => number, light = random()): string {
  const hue = Math.round(random() * 360);
  const byte = () => Math.round(Math.min(1, Math.max(0, light + (random() - 0.5) * 0.2)) * 255);
  const bytes = [byte(), byte(), byte()];
  const forms = [
    `#${bytes.map((each) => each.toString(16).padStart(2, '0')).join('')}`,
    `rgb(${bytes.join(', ')})`,
    `rgba(${bytes.join(', ')}, ${random().toFixed(2)})`,
    `hsl(${hue}, ${Math.round(random() * 100)}%, ${Math.round(light * 100)}%)`,
    `oklch(${light.toFixed(3)} ${(random() * 0.3).toFixed(3)} ${hue})`,
    `color(display-p3 ${bytes.map((each) => (each / 255).toFixed(3)).join(' ')})`,
    ['transparent', 'currentColor', 'red', 'rebeccapurple', 'Canvas', 'no-colour'][hue % 6]!,
  ];
  // Most hosts write the first.
  return random() < 0.5 ? forms[0]! : forms[Math.floor(random() * forms.length)]!;
}

/** Half of them any colours at all; half a palette that somebody may have chosen with care. */
function writePalette(random: () => number): Palette {
  const isCareful = random() < 0.5;
  const isDark = random() < 0.5;
  const palette: Palette = {};
  for (const name of names) {
    if (random() < (isCareful ? 0.1 : 0.4)) continue;
    const isSurface = /surface|raised/.test(name);
    const light = isSurface === isDark ? random() * 0.12 : 0.9 + random() * 0.1;
    palette[name] = isCareful ? writeColour(() => random() * 0.49, light) : writeColour(random);
  }
  return palette;
}

/** Words in each of the colours that ours have, in as few elements as can be. */
class Words extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.innerHTML = `<div class="root"><p>Text</p><p class="muted">Muted</p><a href="#x">Link</a>
      <button class="primary">Main</button><a class="first-action danger" href="#x">999</a>
      <div class="panel raised"><p>Text</p><p class="muted">Muted</p><a href="#x">Link</a></div>
      <ul class="lines"><li><a class="row vital" href="#x"><span>Words</span><span class="number">999</span></a></li></ul></div>`;
    adoptStyles(root, [tokens, base, emergencyStyles]);
  }
  connectedCallback(): void {
    mendColours(this, this.shadowRoot!);
  }
}
customElements.define('test-words', Words);

const wrapperOf = (palette: Palette, scheme: string): string => {
  const rules = Object.entries(palette).map(([name, value]) => `--four-signs-${name}: ${value}`);
  return `color-scheme: ${scheme}; ${rules.join('; ')}`;
};

const tags = [
  '<four-signs-week preview-date="2026-04-20"></four-signs-week>',
  '<four-signs-helplines nation="wales"></four-signs-helplines>',
];

/** Draws each palette round a tag, in one page. */
async function drawAll(palettes: readonly Palette[], markup: string): Promise<HTMLElement[]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = palettes
    .map(
      (palette, n) =>
        `<div style="${wrapperOf(palette, n % 2 ? 'dark' : 'light')}">${markup}</div>`,
    )
    .join('');
  const elements = [...box.children].map((each) => each.firstElementChild as FourSignsWeekElement);
  await Promise.all(elements.map((each) => each.updateComplete));
  return elements;
}

/** Words in the element that have less than 7:1, each with its ratio. */
const unread = (element: HTMLElement): string[] =>
  withWords(element.shadowRoot!)
    .map((each) => {
      const under = behind(each);
      const ratio = contrast(over(pixelOf(getComputedStyle(each).color), under), under);
      return ratio < 6.95 ? `${each.textContent.trim()}: ${ratio}` : '';
    })
    .filter(Boolean);

const rootOf = (element: HTMLElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.root')!;
const isOwn = (element: HTMLElement): boolean => rootOf(element).style.cssText.includes('initial');

describe('The colours of a host', () => {
  let heard: string[] = [];
  const {warn} = console;

  beforeEach(() => {
    heard = [];
    console.warn = (...words: unknown[]) => heard.push(words.join(' '));
  });
  afterEach(async () => {
    console.warn = warn;
    await emulate({});
  });

  it('never make words that somebody cannot read: 1000 palettes', async function () {
    this.timeout(240_000);
    const random = createRandom(20261130);
    const palettes = Array.from({length: 1000}, () => writePalette(random));
    const counts = {own: 0, single: 0, asked: 0};
    for (let from = 0; from < palettes.length; from += 250) {
      const some = palettes.slice(from, from + 250);
      const elements = await drawAll(some, '<test-words></test-words>');
      for (const [n, element] of elements.entries()) {
        expect(unread(element), JSON.stringify(some[n])).to.deep.equal([]);
        const {cssText} = rootOf(element).style;
        counts[isOwn(element) ? 'own' : cssText ? 'single' : 'asked'] += 1;
      }
    }
    // Each of the three ways was taken, and often.
    expect(counts.own).to.be.within(300, 900);
    expect(counts.single).to.be.at.least(20);
    expect(counts.asked).to.be.at.least(50);
  });

  it('never make a tag that somebody cannot read', async function () {
    this.timeout(240_000);
    const random = createRandom(1);
    for (const markup of tags) {
      const palettes = Array.from({length: 10}, () => writePalette(random));
      for (const [n, element] of (await drawAll(palettes, markup)).entries())
        expect(unread(element), JSON.stringify(palettes[n])).to.deep.equal([]);
    }
  });

  for (const markup of tags) {
    const [tag] = /[\w-]+/.exec(markup)!;

    it(`are shown in the ${tag} where they can be read`, async () => {
      const charity = {text: '#2b1b2f', accent: '#4a1a3c', surface: '#fffdf9', raised: '#f8eef3'};
      const [element] = await drawAll([charity], markup);
      expect(rootOf(element!).style.cssText).to.equal('');
      expect(pixelOf(getComputedStyle(rootOf(element!)).color)).to.deep.equal(pixelOf('#2b1b2f'));
      expect(heard).to.deep.equal([]);
    });

    it(`give way to ours in the ${tag}, all of them, where one makes text that cannot be read`, async () => {
      const [element] = await drawAll(
        [
          {
            text: '#8a8f94',
            surface: '#fff8e7',
            raised: '#fff8e7',
            accent: '#4a1a3c',
            radius: '9px',
          },
        ],
        markup,
      );
      const {color, backgroundColor, paddingTop, borderTopLeftRadius} = getComputedStyle(
        rootOf(element!),
      );
      expect(pixelOf(color)).to.deep.equal(pixelOf('#1b2430'));
      expect(pixelOf(backgroundColor)).to.deep.equal(pixelOf('#fff'));
      // Its own surface has room of its own, and the host's corners.
      expect(parseFloat(paddingTop)).to.be.greaterThan(10);
      expect(borderTopLeftRadius).to.equal('9px');
      expect(heard.join()).to.match(
        new RegExp(
          `<${tag}>: --four-signs-text .*on --four-signs-surface.* 3\\.0\\d\\. Expected 7`,
        ),
      );
      expect(heard).to.have.length(1);
    });
  }

  it('leave one of ours in the place of a danger alone that cannot be seen on a dark surface', async () => {
    const dark = {text: '#fff', accent: '#9cf', surface: '#101418', raised: '#1c2126'};
    const [element] = await drawAll([{...dark, border: '#99a', focus: '#fc0'}], tags[0]!);
    expect(isOwn(element!)).to.equal(false);
    const vital = element!.shadowRoot!.querySelector('.vital .number')!;
    expect(pixelOf(getComputedStyle(vital).color)).to.deep.equal(pixelOf('#ffb4ab'));
    expect(heard.join()).to.match(/--four-signs-danger .*Expected 7/);
  });

  it('are looked at again when the page changes them, by whatever rule', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<style>.pale { --four-signs-text: #999 }</style>${tags[0]}`;
    const element = box.querySelector<FourSignsWeekElement>('four-signs-week')!;
    await element.updateComplete;
    expect(isOwn(element)).to.equal(false);
    box.classList.add('pale');
    await waitUntil(() => isOwn(element), 'our own colours are drawn', patience);
    expect(unread(element)).to.deep.equal([]);
    box.classList.remove('pale');
    await waitUntil(() => !isOwn(element), 'the colours of the page are drawn again', patience);
  });

  it('are looked at again when the page turns dark', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<div style="--four-signs-text: #222">${tags[0]}</div>`;
    const element = box.querySelector<FourSignsWeekElement>('four-signs-week')!;
    await element.updateComplete;
    expect(isOwn(element)).to.equal(false);
    box.style.colorScheme = 'dark';
    await waitUntil(() => isOwn(element), 'our own colours are drawn', patience);
    expect(unread(element)).to.deep.equal([]);
  });

  for (const reset of [
    '*, *::before, *::after { all: unset !important }',
    '*, ::before, ::after { border: 0 solid #e5e7eb; box-sizing: border-box }',
    '* , *::after { transition: none !important; animation: none !important; display: none }',
    'four-signs-week::after { content: "!"; color: #000; background: #fff; display: block }',
  ]) {
    it(`are measured on a page with ${reset}`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `<style>${reset} four-signs-week { display: block }</style><div style="display: block; --four-signs-text: #999">${tags[0]}</div>`;
      const element = box.querySelector<FourSignsWeekElement>('four-signs-week')!;
      await element.updateComplete;
      await waitUntil(() => isOwn(element), 'our own colours are drawn', patience);
    });
  }

  for (const wrong of ['no-colour', 'currentColor', 'transparent', 'inherit']) {
    it(`give way to ours where the accent is ${wrong}`, async () => {
      const [element] = await drawAll([{accent: wrong}], tags[1]!);
      expect(unread(element!)).to.deep.equal([]);
      expect(isOwn(element!)).to.equal(wrong !== 'inherit');
    });
  }

  it('are left as they are where the page has taken away what measures them', async () => {
    const {getComputedStyle: original} = window;
    window.getComputedStyle = () => {
      throw new Error('taken away');
    };
    try {
      const [element] = await drawAll([{text: '#999'}], tags[0]!);
      expect(element!.shadowRoot!.querySelector('[href="tel:999"]')).to.not.equal(null);
    } finally {
      window.getComputedStyle = original;
    }
  });

  it('never make an exit that somebody cannot read', async function () {
    this.timeout(120_000);
    const random = createRandom(2);
    for (let n = 0; n < 15; n += 1) {
      // The exit takes a colour that the browser does not write in red, green and blue as fine.
      const palette = Object.fromEntries(
        Object.entries(writePalette(random)).filter(([, value]) => !/oklch|display/.test(value)),
      );
      const [exit] = await drawAll([palette], '<four-signs-exit></four-signs-exit>');
      expect(unread(exit!), JSON.stringify(palette)).to.deep.equal([]);
      exit!.remove();
    }
  });

  it('give way to ours behind the words of the exit, and to no more than those', async () => {
    const markup = '<four-signs-exit style="--four-signs-danger: pink"></four-signs-exit>';
    const [exit] = await drawAll([{text: '#fff', surface: '#123'}], markup);
    const link = exit!.shadowRoot!.querySelector('a')!;
    expect(pixelOf(getComputedStyle(link).backgroundColor)).to.deep.equal(pixelOf('#951b1b'));
    expect(pixelOf(getComputedStyle(exit!).backgroundColor)).to.deep.equal(pixelOf('#123'));
    // What the host wrote on the tag stays there, for when it is dark enough again.
    expect(exit!.style.getPropertyValue('--four-signs-danger').trim()).to.equal('pink');
    expect(heard.join()).to.match(/<four-signs-exit>: .*a contrast of 1\.\d\d.*Expected 7/);
  });

  it('are not objected to in forced colours, where none of them is shown', async () => {
    await emulate({features: {'forced-colors': 'active'}});
    const [element] = await drawAll([{}], tags[0]!);
    expect(heard).to.deep.equal([]);
    expect(rootOf(element!).style.cssText).to.equal('');
  });
});

describe('The lines between rows', () => {
  it('are a third of the border of the host, so that a strong one makes no heavy rows', async () => {
    const [element] = await drawAll([{border: '#000'}], tags[0]!);
    const list = element!.shadowRoot!.querySelector('.lines')!;
    expect(pixelOf(getComputedStyle(list).borderTopColor)).to.deep.equal([171, 171, 171, 255]);
  });
});
