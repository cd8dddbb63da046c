import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import type {About} from '../../content/types.js';
import {chooseGuidance} from '../../domain/choose-guidance.js';
import {base} from '../../styles/base.js';
import {tokens} from '../../styles/tokens.js';
import {adoptStyles, type Sheets} from '../shared/adopt-styles.js';
import {factsFor, localesFor, onProvide, wordsFor} from '../shared/catalogue.js';
import {essentialTemplate} from '../shared/emergency.js';
import {cardStyles} from '../shared/helpline-card.js';
import {onPageSettings} from '../shared/page-settings.js';
import {quoted, readHeadingLevel, readLocale, readNation} from '../shared/settings.js';
import {expectNumber, showFallback} from '../shared/show-fallback.js';
import {warn} from '../shared/warn.js';
import {unfoldForPrint} from '../shared/unfold-for-print.js';
import {endingPlace, endingTemplate, pageTemplate, startTemplate, stepTemplate, type Scene} from './checklist-templates.js';
import {checklistStyles} from './checklist.styles.js';
import {aloneOnPaper, canPrintAlone} from './print-summary.js';

/** What the element may ask of its inside. Nothing here takes an answer or gives one away. */
export interface Inside {
  connected(): void;
  disconnected(): void;
  /** A setting has changed. */
  changed(): void;
}

const abouts: readonly About[] = ['me', 'someone'];
const layouts: readonly ('page' | 'steps')[] = ['page', 'steps'];

/** Events that would cross the edge of the closed root. None needs to: the host learns nothing from them, and its shortcuts cannot take a key. */
const stopped =
  'keydown keyup keypress click auxclick dblclick contextmenu input beforeinput focusin focusout copy cut paste ' +
  'pointerdown pointerup pointermove pointerover pointerout pointercancel mousedown mouseup mousemove mouseover mouseout touchstart touchend touchmove touchcancel ' +
  'dragstart drag dragend selectstart';

/**
 * Sheets that no open root holds. One that was shared with the helplines could be reached from the page, and a rule put into it (`:checked` with an
 * address) would tell the page's server what is ticked.
 */
const ownSheets: Sheets = new Map();

/** When answers go: the page is left, or shown again from the back/forward cache, or the exit is used. */
const wipedOn = ['pagehide', 'pageshow', 'four-signs-exit'];

/** How long the words that only a screen reader hears stay in the page, in milliseconds. */
const spokenFor = 5000;

/**
 * Follows a link as one that belongs nowhere. The Navigation API tells the page which link was pressed, and from a link of ours it could walk to everything
 * around it. Without that API a link is followed as always; so is one that is opened in another tab, of which the page is told nothing.
 */
function followAlone(event: Event): void {
  const {button, altKey, ctrlKey, metaKey, shiftKey} = event as MouseEvent;
  const link = (event.target as Element).closest('a');
  if (!link || !('navigation' in window) || button || altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  const alone = document.createElement('a');
  alone.href = link.href;
  alone.rel = link.rel;
  alone.click();
}

/**
 * Everything that the checklist knows and draws. All of it is in variables of this one function: a page that gets hold of the element, or
 * of what is returned here, gets hold of no answer and of no root.
 */
export function createInside(element: HTMLElement): Inside {
  const ticked = new Set<string>();
  let root: ShadowRoot | undefined;
  /** Where the person is: before the first step, at a step counted from 1, or at an ending. */
  let place = 0;
  /** Where the person was in the list before an ending. */
  let left = 1;
  /** What the person chose; `undefined` while the host's attribute counts. */
  let chosen: About | undefined;
  let taking = false;
  let said = '';
  let spoken = '';
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let endPrinting: (() => void) | undefined;
  /** Drawing failed once: what the host wrote stays. */
  let failed = false;
  let endings: (() => void)[] | undefined;

  /** A setting from a list of words; the first is the default. */
  function choice<T extends string>(name: string, values: readonly T[]): T {
    const asked = element.getAttribute(name);
    const found = values.find((value) => asked === null || value === asked.trim().toLowerCase());
    if (found) return found;
    const first = values[0] as T;
    warn(element.localName, `${name}="${asked}" is not known. Expected ${quoted(values)}. "${first}" is used.`);
    return first;
  }

  function view(blank: boolean): TemplateResult {
    const locale = readLocale(element, localesFor('checklist'));
    const words = wordsFor('checklist', locale);
    const facts = factsFor('checklist');
    const helpWords = wordsFor('helplines', locale);
    const helpFacts = factsFor('helplines');
    if (!words || !facts || !helpWords || !helpFacts)
      return html`<slot><div class="root" lang=${locale}>${essentialTemplate(locale)}</div></slot>`;
    const about = chosen ?? choice('about', abouts);
    const scene: Scene = {
      words,
      facts,
      helpWords,
      helpFacts,
      locale,
      about,
      voice: words.voices[about],
      nation: readNation(element, element.getAttribute('nation')),
      level: readHeadingLevel(element, element.getAttribute('heading-level')),
      ticked,
      taking,
      said,
      now: new Date(),
      act: {
        tick: (id, on) => (on ? ticked.add(id) : ticked.delete(id)),
        about(value) {
          chosen = value;
          draw();
        },
        go,
        change: () => go(left),
        clear() {
          forget();
          go(0);
          spoken = words.cleared;
          draw();
          // Said once, then gone: on the screen nothing says that there was something to clear.
          speaking = setTimeout(() => {
            spoken = '';
            draw();
          }, spokenFor);
        },
        take() {
          taking = !taking;
          said = '';
          draw();
        },
        async copy(text) {
          let done = words.copied;
          try {
            await navigator.clipboard.writeText(text);
          } catch {
            // No permission, or an old browser.
            done = words.notCopied;
          }
          // The answers may have been cleared while the browser asked.
          if (!taking) return;
          said = done;
          draw();
        },
        print: canPrintAlone() ? () => printSummary(words.printTitle) : undefined,
      },
    };
    return html`
      <div class="root" lang=${locale} dir="ltr">
        <div class=${endPrinting ? 'sheet flow printing' : 'sheet flow'}>${blank ? nothing : viewPlace(scene)}</div>
        <p class="visually-hidden" role="status">${spoken}</p>
      </div>
    `;
  }

  function viewPlace(scene: Scene): TemplateResult {
    if (place === endingPlace) {
      return endingTemplate(scene, chooseGuidance({...scene.facts, ticked, helplines: scene.helpFacts.helplines, nation: scene.nation}));
    }
    if (choice('layout', layouts) === 'page') return pageTemplate(scene, place);
    return place ? stepTemplate(scene, place) : startTemplate(scene);
  }

  let styledFor: Document | undefined;

  function draw(blank = false): void {
    if (failed) return;
    try {
      if (!root) {
        root = element.attachShadow({mode: 'closed'});
        for (const type of stopped.split(' ')) root.addEventListener(type, (event) => event.stopPropagation(), {passive: true});
        root.addEventListener('click', followAlone);
      }
      // A document takes the style sheets of another one away, so one that we were moved to gets them again.
      if (styledFor !== element.ownerDocument) adoptStyles(root, [tokens, base, cardStyles, checklistStyles], ownSheets);
      styledFor = element.ownerDocument;
      render(view(blank), root);
      if (!blank) expectNumber(root);
    } catch (error) {
      failed = true;
      forget();
      showFallback(element, root, error);
    }
  }

  /**
   * Draws new boxes in place of the old: a box remembers its own tick, and a drawing changes only what differs from the last drawing. The
   * region for a screen reader stays, because one that comes together with its words is not read.
   */
  function drawAfresh(): void {
    draw(true);
    draw();
  }

  /** Moves to a place and puts the focus on its heading, so that a screen reader reads it and nothing has to be announced. */
  function go(to: number): void {
    if (to === endingPlace) left = place || 1;
    place = to;
    taking = false;
    said = '';
    drawAfresh();
    const start = root?.querySelector<HTMLElement>('[tabindex="-1"]');
    // Browsers put what gets the focus in the middle of the window, and the first number below it.
    start?.focus({preventScroll: true});
    start?.scrollIntoView({behavior: 'instant'});
  }

  function printSummary(title: string): void {
    endPrinting?.();
    endPrinting = aloneOnPaper(element, title, () => {
      endPrinting = undefined;
      draw();
    });
    draw();
    try {
      print();
    } catch {
      endPrinting();
    }
  }

  /** Drops every answer, without drawing. */
  function forget(): void {
    ticked.clear();
    place = 0;
    chosen = undefined;
    taking = false;
    said = spoken = '';
    clearTimeout(speaking);
    endPrinting?.();
  }

  /** Drops every answer, and what shows them. A page that is shown for the first time has none yet, but boxes that somebody may be ticking. */
  function wipe(event?: Event): void {
    if (event?.type === 'pageshow' && !(event as PageTransitionEvent).persisted) return;
    forget();
    draw(true);
    // After the exit the page is empty, and drawing for nobody would keep it from being so. If it is still there, there are boxes again.
    if (event?.type === 'four-signs-exit') void Promise.resolve().then(() => endings && draw());
    else if (endings) draw();
  }

  return {
    connected() {
      for (const type of wipedOn) addEventListener(type, wipe);
      const redraw = () => draw();
      endings = [onProvide(redraw), onPageSettings(redraw)];
      draw();
      if (root) endings.push(unfoldForPrint(root));
    },
    disconnected() {
      for (const type of wipedOn) removeEventListener(type, wipe);
      for (const end of endings ?? []) end();
      endings = undefined;
      wipe();
    },
    changed() {
      if (endings) draw();
    },
  };
}
