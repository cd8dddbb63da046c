import type {StoryObj} from '@storybook/web-components-vite';
import {drawTag, type Settings} from './controls.js';

/** One thing that a tag can be seen as. */
export interface State {
  readonly name: string;
  readonly settings?: Settings;
  /** What is inside the tag; else what a host pastes. */
  readonly inside?: string;
  /** Does what a visitor would do, once the tag is drawn. */
  readonly use?: (root: ShadowRoot) => void;
  /** In place of the tag: a frame, for what needs a window of its own. */
  readonly draw?: () => HTMLElement;
  /**
   * A selector of what the state is about, where the rest is in the picture of another one: the
   * camera takes that alone, and in those ways of looking that change it.
   */
  readonly part?: string;
}

type Width = 'phone' | 'page';

const whenDrawn = async (element: Element): Promise<void> => {
  while (!element.isConnected) await new Promise((resolve) => requestAnimationFrame(resolve));
  await (element as unknown as {updateComplete?: Promise<void>}).updateComplete;
};

async function fill(place: HTMLElement, tag: string, state: State): Promise<void> {
  const {settings = {}, inside, use, draw} = state;
  const drawn = draw?.() ?? drawTag(tag, settings, inside);
  const isFrame = drawn instanceof HTMLIFrameElement;
  const loaded = isFrame && new Promise((resolve) => drawn.addEventListener('load', resolve));
  place.append(drawn);
  await (isFrame ? loaded : whenDrawn(drawn));
  if (drawn.shadowRoot) use?.(drawn.shadowRoot);
}

/**
 * All states of a tag at once: for designers, and for the pictures that test/visual compares. Each
 * is a `.state`; `data-ready` on what is around them says that all are drawn.
 */
export function statesStory(tag: string, states: readonly State[]): StoryObj {
  return {
    args: {width: 'phone'},
    argTypes: {
      width: {
        control: 'inline-radio',
        options: ['phone', 'page'] satisfies Width[],
        description: 'How wide each is: of a phone, or of a column of a page',
      },
    },
    parameters: {
      // A page has one of each tag, so its landmarks have names of their own there.
      a11y: {config: {rules: [{id: 'landmark-unique', enabled: false}]}},
      controls: {include: ['width']},
    },
    render: ({width}, {globals}) => {
      const all = document.createElement('div');
      all.className = `states states-${String(width)}`;
      // For the camera: which tag, and on which page.
      all.dataset['look'] = [
        tag,
        width,
        ...['scheme', 'locale', 'direction'].map((name) => globals[name] as string),
      ].join(' ');
      const places = states.map((state) => {
        const section = document.createElement('div');
        section.className = 'state';
        section.dataset['name'] = state.name;
        if (state.part) section.dataset['part'] = state.part;
        const name = document.createElement('p');
        name.className = 'state-name';
        name.textContent = state.name;
        const place = document.createElement('div');
        section.append(name, place);
        all.append(section);
        return [place, state] as const;
      });
      void (async () => {
        // One after another: each may take the focus for a moment.
        for (const [place, state] of places) await fill(place, tag, state);
        (document.activeElement as HTMLElement | null)?.blur();
        scrollTo(0, 0);
        all.dataset['ready'] = '';
      })();
      return all;
    },
  };
}

/** Presses the button that says so. */
export function press(root: ShadowRoot, words: string): void {
  const button = [...root.querySelectorAll('button')].find(
    (each) => each.textContent?.trim() === words,
  );
  if (!button) throw new Error(`There is no button "${words}"`);
  button.click();
}
