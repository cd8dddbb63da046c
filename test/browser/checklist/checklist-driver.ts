import '../../../src/entries/define/checklist.js';
import {behaviours, impacts, who} from '../../../src/content/checklist/facts.js';
import {checklistCy} from '../../../src/content/checklist/cy.js';
import {checklistEn} from '../../../src/content/checklist/en.js';
import type {ChecklistMessages} from '../../../src/content/checklist/messages.js';
import type {FourSignsChecklistElement} from '../../../src/elements/checklist/element.js';
import {knownRoot, openRoots} from '../../support/open-roots.js';

/**
 * A person who uses one checklist. Its root stays closed, as visitors get it, and nothing of the
 * page is wrapped, so that what a page can see is what it sees in truth. Where a test needs an open
 * root (axe, a screen reader), it says so.
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
let close: (() => void) | undefined;

/** Puts a checklist on the page and starts to use it. */
export function start(
  attributes: Readonly<Record<string, string>> = {},
  {mode = 'closed', into = document.body}: {mode?: ShadowRootMode; into?: Element} = {},
): Journey {
  close?.();
  close = mode === 'open' ? openRoots() : undefined;
  const element = document.createElement('four-signs-checklist');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  into.append(element);
  mounted.push(element);
  return use(element, knownRoot(element)!, attributes['lang'] === 'cy' ? checklistCy : checklistEn);
}

/** Takes every checklist of the test off the page. */
export function end(): void {
  for (const element of mounted.splice(0)) element.remove();
  close?.();
}

function use(
  element: FourSignsChecklistElement,
  root: ShadowRoot,
  words: ChecklistMessages,
): Journey {
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
      const found = [...root.querySelectorAll('button')].find(
        (each) => each.textContent?.trim() === text,
      );
      if (!found) throw new Error(`There is no button "${text}"`);
      return found;
    },
    press: (text) => journey.button(text).click(),
    finish: () => journey.press(words.finish),
    heading: () => root.querySelector<HTMLElement>('[tabindex="-1"]')!,
  };
  return journey;
}

/** What an ending follows from. */
export const allIds = [...behaviours, ...impacts].map(({id}) => id as string);
export const dangerIds = [...behaviours, ...impacts]
  .filter((each) => 'danger' in each)
  .map(({id}) => id as string);
/** Who it is: no ending follows from it. */
export const whoIds = who.map(({id}) => id as string);
