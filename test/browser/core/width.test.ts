/**
 * How wide our tags are in the layouts of other people's pages: never wider than there is room, and
 * never one letter wide.
 */
import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit/html.js';
import '../../../src/entries/define.js';

const icon = html`<span style="flex: none; inline-size: 3em; background: silver">!</span>`;
const words = html`<p style="margin: 0">The page’s own words, which are long enough for several lines in any column that they may stand in.</p>`;
const tags = {
  week: html`<four-signs-week></four-signs-week>`,
  helplines: html`<four-signs-helplines></four-signs-helplines>`,
  checklist: html`<four-signs-checklist></four-signs-checklist>`,
};

/** Each with the room there is, and the least width that can be read. */
const layouts: Record<
  string,
  [room: number, least: number, layout: (tag: unknown) => TemplateResult]
> = {
  'a row with an icon, on a phone': [
    375,
    250,
    (tag) => html`<div style="display: flex">${icon}<div>${tag}</div></div>`,
  ],
  'a row with an icon, itself in the row': [
    375,
    250,
    (tag) => html`<div style="display: flex">${icon}${tag}</div>`,
  ],
  'a side bar': [
    800,
    200,
    (tag) =>
      html`<div style="display: flex"><div style="flex: 1 0 60%">${words}</div><aside>${tag}</aside></div>`,
  ],
  'a side bar in a grid': [
    800,
    200,
    (tag) =>
      html`<div style="display: grid; grid-template-columns: 500px auto">${words}<aside>${tag}</aside></div>`,
  ],
  'a cell of a table': [
    800,
    150,
    (tag) => html`<table><tr><td>${words}</td><td>${tag}</td></tr></table>`,
  ],
  'a column that is centred': [
    800,
    500,
    (tag) =>
      html`<div style="display: flex; flex-direction: column; align-items: center">${tag}</div>`,
  ],
  'a grid that is centred': [
    800,
    500,
    (tag) => html`<div style="display: grid; justify-items: center">${tag}</div>`,
  ],
  'a column that is centred, on a phone': [
    320,
    280,
    (tag) => html`<div style="display: grid; place-items: center">${tag}</div>`,
  ],
  'a box that floats': [800, 500, (tag) => html`<div style="float: left">${tag}</div>`],
  'a box as wide as its content': [
    800,
    500,
    (tag) => html`<div style="inline-size: fit-content">${tag}</div>`,
  ],
  'a box as narrow as its content can be, on a phone': [
    320,
    0,
    (tag) => html`<div style="inline-size: min-content">${tag}</div>`,
  ],
  'an inline block': [800, 500, (tag) => html`<div style="display: inline-block">${tag}</div>`],
};

/** On a phone, with the host's words at least as wide as their longest: about 90 px. */
const withoutRoom: Record<string, (tag: unknown) => TemplateResult> = {
  'a cell beside a picture': (tag) =>
    html`<table><tr><td><div style="inline-size: 500px; block-size: 1em"></div></td><td>${tag}</td></tr></table>`,
  'a row beside a side bar that does not shrink': (tag) =>
    html`<div style="display: flex"><div style="flex: 0 0 300px">${words}</div><div style="flex: 1">${tag}</div></div>`,
  'a row beside a line that does not break, itself in the row': (tag) =>
    html`<div style="display: flex"><pre>${'-'.repeat(80)}</pre>${tag}</div>`,
  'a column of a grid that is as narrow as can be': (tag) =>
    html`<div style="display: grid; grid-template-columns: 1fr min-content">${words}<div>${tag}</div></div>`,
};

/** What a page may make of the tag itself. */
const displays = ['block', 'inline', 'inline-block', 'flex', 'grid', 'contents', 'flow-root'];

const drawn = async (element: HTMLElement) => {
  for (let turn = 0; turn < 20 && !element.shadowRoot?.querySelector('.root'); turn += 1)
    await Promise.resolve();
};

for (const [name, tag] of Object.entries(tags)) {
  describe(`the width of the ${name}`, () => {
    for (const [layout, [room, least, make]] of Object.entries(layouts)) {
      it(`fits ${layout}`, async () => {
        const box = await fixture<HTMLElement>(
          html`<div style="inline-size: ${room}px">${make(tag)}</div>`,
        );
        const element = box.querySelector<HTMLElement>(`four-signs-${name}`)!;
        await drawn(element);
        const {left, right, width} = element.getBoundingClientRect();
        expect(right).to.be.at.most(box.getBoundingClientRect().left + room + 1);
        expect(left).to.be.at.least(box.getBoundingClientRect().left);
        expect(width).to.be.at.least(least);
      });
    }

    for (const [layout, make] of Object.entries(withoutRoom)) {
      it(`is that of a word at least, in ${layout}`, async () => {
        const box = await fixture<HTMLElement>(
          html`<div style="inline-size: 320px">${make(tag)}</div>`,
        );
        const element = box.querySelector<HTMLElement>(`four-signs-${name}`)!;
        await drawn(element);
        expect(element.getBoundingClientRect().width).to.be.within(90, 120);
      });
    }

    for (const display of displays) {
      it(`is that of the page where the page says display: ${display}`, async () => {
        const box = await fixture<HTMLElement>(html`<div style="inline-size: 500px">${tag}</div>`);
        const element = box.querySelector<HTMLElement>(`four-signs-${name}`)!;
        element.style.display = display;
        await drawn(element);
        const inside = element.shadowRoot?.querySelector('.root') ?? element;
        if (inside === element && /inline$|contents/.test(display)) return;
        expect(inside.getBoundingClientRect().width).to.be.within(450, 501);
      });
    }
  });
}
