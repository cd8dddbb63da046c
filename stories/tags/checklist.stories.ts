import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/entries/define.js';
import {controlsOf, drawTag, type Settings} from '../support/controls.js';
import {statesStory} from '../support/states.js';

const meta: Meta<Settings> = {
  title: 'Tags/Checklist',
  component: 'four-signs-checklist',
  ...controlsOf('four-signs-checklist'),
  render: (settings) => drawTag('four-signs-checklist', settings),
};

export default meta;

export const Playground: StoryObj<Settings> = {};

/*
 * Boxes and buttons by their places: the words are those of three languages. Each group is a
 * fieldset; the first of all asks about whom it is.
 */
function tick(root: ShadowRoot, ...boxes: readonly [group: number, box: number][]): void {
  for (const [group, box] of boxes) {
    const input = root.querySelectorAll('.group')[group]?.querySelectorAll('input')[box];
    if (!input) throw new Error(`Group ${group} has no box ${box}`);
    input.click();
  }
}

const goOn = (root: ShadowRoot): void =>
  root.querySelector<HTMLElement>('.sticky .primary')!.click();

const onwards = (root: ShadowRoot, steps: number): void => {
  for (let step = 0; step < steps; step += 1) goOn(root);
};

export const AllStates = statesStory('four-signs-checklist', [
  {
    name: 'The list, with two ticked',
    use: (root) => tick(root, [0, 0], [1, 1]),
  },
  {name: 'In steps: before the first', settings: {layout: 'steps'}},
  {
    name: 'In steps: the third, with one ticked',
    settings: {layout: 'steps'},
    use(root) {
      onwards(root, 3);
      tick(root, [0, 0]);
    },
  },
  {
    name: 'In steps: the last, about someone else',
    settings: {layout: 'steps', about: 'someone'},
    use: (root) => onwards(root, 6),
  },
  {name: 'An ending: nothing was ticked', use: goOn},
  {
    name: 'An ending: this may be stalking, in Wales',
    settings: {nation: 'wales'},
    use(root) {
      tick(root, [0, 0], [0, 1], [1, 0]);
      goOn(root);
    },
  },
  {
    name: 'An ending: urgent, in Scotland, about someone else',
    settings: {nation: 'scotland', about: 'someone'},
    use(root) {
      tick(root, [0, 0], [5, 0], [5, 1]);
      goOn(root);
    },
  },
  // What a part alone is taken of stands last: no other picture moves for it.
  {
    name: 'An ending: the summary, open',
    part: '.take',
    use(root) {
      tick(root, [0, 0], [0, 1], [1, 0]);
      goOn(root);
      root.querySelector<HTMLElement>('.take button')!.click();
    },
  },
  {
    name: 'An ending: urgent, where no nation is known',
    part: '.ending > :nth-child(-n + 2)',
    use(root) {
      tick(root, [0, 0], [5, 0]);
      goOn(root);
    },
  },
]);
