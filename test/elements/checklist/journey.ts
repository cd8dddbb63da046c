import '../../../src/entries/define-checklist.js';
import {behaviours, impacts} from '../../../src/content/checklist/behaviours.js';
import {checklistCy} from '../../../src/content/messages/checklist.cy.js';
import {checklistEn} from '../../../src/content/messages/checklist.en.js';
import type {ChecklistMessages} from '../../../src/content/messages/checklist.js';
import type {FourSignsChecklistElement} from '../../../src/elements/checklist/checklist-element.js';

/**
 * A person who uses one checklist. Its root stays closed, as visitors get it: it is only remembered here, on the way through `attachShadow`, so
 * that what a page can see is what it sees in truth. Where a test needs an open root (axe, a screen reader), it says so.
 */
export interface Journey {
  readonly element: FourSignsChecklistElement;
  readonly root: ShadowRoot;
  readonly words: ChecklistMessages;
  /** All that is drawn, as text. */
  text(): string;
  boxes(): HTMLInputElement[];
  /** Ticks or unticks, by the id of what is ticked. */
  tick(...ids: string[]): void;
  ticked(): string[];
  button(words: string): HTMLButtonElement;
  press(words: string): void;
  finish(): void;
  heading(): HTMLElement;
}

const mounted: Element[] = [];

/** Puts a checklist on the page and starts to use it. */
export function start(
  attributes: Readonly<Record<string, string>> = {},
  {mode = 'closed', into = document.body}: {mode?: ShadowRootMode; into?: Element} = {},
): Journey {
  const {attachShadow} = Element.prototype;
  let root: ShadowRoot | undefined;
  Element.prototype.attachShadow = function attachKnown(init) {
    root = attachShadow.call(this, {...init, mode});
    return root;
  };
  const element = document.createElement('four-signs-checklist');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  try {
    into.append(element);
  } finally {
    Element.prototype.attachShadow = attachShadow;
  }
  mounted.push(element);
  return use(element, root!, attributes['lang'] === 'cy' ? checklistCy : checklistEn);
}

/** Takes every checklist of the test off the page. */
export function end(): void {
  for (const element of mounted.splice(0)) element.remove();
}

function use(element: FourSignsChecklistElement, root: ShadowRoot, words: ChecklistMessages): Journey {
  const idOf = (box: HTMLInputElement) => {
    const text = box.closest('label')!.textContent.trim();
    for (const voice of Object.values(words.voices)) {
      for (const [id, item] of Object.entries(voice.items)) if (item === text) return id;
    }
    throw new Error(`"${text}" is none of the things to tick`);
  };
  const journey: Journey = {
    element,
    root,
    words,
    text: () => root.querySelector('.root')?.textContent?.replace(/\s+/g, ' ') ?? '',
    boxes: () => [...root.querySelectorAll<HTMLInputElement>('input')],
    tick(...ids) {
      for (const id of ids) {
        const box = journey.boxes().find((each) => idOf(each) === id);
        if (!box) throw new Error(`There is no box for ${id}`);
        box.click();
      }
    },
    ticked: () =>
      journey
        .boxes()
        .filter((box) => box.checked)
        .map(idOf),
    button(text) {
      const found = [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
      if (!found) throw new Error(`There is no button "${text}"`);
      return found;
    },
    press: (text) => journey.button(text).click(),
    finish: () => journey.press(words.finish),
    heading: () => root.querySelector<HTMLElement>('[tabindex="-1"]')!,
  };
  return journey;
}

export const allIds = [...behaviours, ...impacts].map(({id}) => id as string);
export const dangerIds = [...behaviours, ...impacts].filter((each) => 'danger' in each).map(({id}) => id as string);
