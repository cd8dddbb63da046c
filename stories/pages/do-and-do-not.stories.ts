import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/entries/define.js';
import {drawTag, type Settings} from '../support/controls.js';

/**
 * Pairs, drawn by the tags themselves, so that they are never older than the tags. Nothing in them
 * can be pressed.
 */
const meta: Meta = {title: 'Do and do not'};

export default meta;

interface Half {
  readonly words: string;
  /** Made anew for each drawing. */
  readonly draw: () => readonly (string | HTMLElement)[];
  readonly style?: Readonly<Record<string, string>>;
}

function half(verdict: string, {words, draw, style = {}}: Half): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const strong = document.createElement('strong');
  strong.textContent = verdict;
  caption.append(strong, ` ${words}`);
  const picture = document.createElement('div');
  // Seen, and out of the reach of fingers, keys and screen readers: the words say what it shows.
  picture.inert = true;
  for (const [name, value] of Object.entries(style)) picture.style.setProperty(name, value);
  for (const each of draw()) {
    if (typeof each !== 'string') picture.append(each);
    else {
      const paragraph = document.createElement('p');
      paragraph.textContent = each;
      picture.append(paragraph);
    }
  }
  figure.append(caption, picture);
  return figure;
}

function pair(doThis: Half, notThis: Half): StoryObj {
  return {
    render: () => {
      const all = document.createElement('div');
      all.className = 'pair';
      all.append(half('Do', doThis), half('Do not', notThis));
      return all;
    },
  };
}

const tag = (name: string, settings: Settings = {}): HTMLElement =>
  drawTag(`four-signs-${name}`, settings);
const card = (): HTMLElement =>
  tag('helplines', {nation: 'scotland', only: 'national-stalking-helpline'});

export const NumbersFirst: StoryObj = pair(
  {
    words: 'put the numbers at the top. Somebody may have a minute.',
    draw: () => [card(), 'Our service has helped people in the county since it began.'],
  },
  {
    words: 'make people read about you first.',
    draw: () => [
      'Our service has helped people in the county since it began.',
      'We are proud of our team, our offices and our strategy for the next five years.',
      card(),
    ],
  },
);

export const RedIsForDanger: StoryObj = pair(
  {words: 'give the accent a colour of your own that is not red.', draw: () => [card()]},
  {
    words: 'make everything red. Then 999 is one red thing among many.',
    draw: () => [card()],
    style: {'--four-signs-accent': '#951b1b'},
  },
);

export const OneDateThatIsTrue: StoryObj = pair(
  {
    words: 'leave the dates to the tag. In a year without dates it says what is true in any week.',
    draw: () => [tag('week', {'preview-date': '2025-07-01'})],
  },
  {
    words: 'guess dates. No rule fits those of the past, and people plan by them.',
    draw: () => [
      tag('week', {start: '2031-04-21', end: '2031-04-25', 'preview-date': '2031-04-22'}),
    ],
  },
);

export const RoomForWords: StoryObj = pair(
  {
    words: 'give it the width of a column of text.',
    draw: () => [tag('week', {'preview-date': '2025-04-23'})],
  },
  {
    words: 'squeeze it into a strip. It still works, but a number is hard to read.',
    draw: () => [tag('week', {'preview-date': '2025-04-23'})],
    style: {'max-inline-size': '9rem'},
  },
);
