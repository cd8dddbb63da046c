import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {About, Locale, Nation} from '../../content/types.js';
import {chooseGuidance} from '../../domain/choose-guidance.js';
import {selectHelplines} from '../../domain/select-helplines.js';
import {base} from '../../styles/base.js';
import {tokens} from '../../styles/tokens.js';
import {currentTime} from '../core/clock.js';
import {closedRoot} from '../core/closed-root.js';
import {getFacts, getMessages} from '../core/content-registry.js';
import {expandDetailsForPrint} from '../core/expand-details-for-print.js';
import {scrollClear} from '../core/scroll-clear.js';
import type {PropertiesOf} from '../core/settings.js';
import {
  clearingEvents,
  clearSharedChoice,
  isFirstShow,
  noChoice,
  publishChoice,
  setSubscribed,
  getSharedChoice,
  type SharedChoice,
} from '../core/shared-choice.js';
import {copyText, createSet} from '../core/untouched.js';
import {createView, type Drawing} from '../core/view.js';
import {cardStyles} from '../templates/card.styles.js';
import {emergencyStyles} from '../templates/emergency.styles.js';
import {nextOpeningChange} from '../templates/helpline-texts.js';
import {questionStyles} from '../templates/question.styles.js';
import {createFrame} from './frame.js';
import {printOnly, canPrintAlone} from './print-element.js';
import type {checklistSettings} from './settings.js';
import {checklistStyles} from './styles.js';
import {endingTemplate} from './ending-templates.js';
import {pageTemplate, startTemplate, stepTemplate} from './list-templates.js';
import {sheetTemplate} from './summary-templates.js';
import {endingStep, type ChecklistViewModel, type Printed} from './view-model.js';

/** What the element may ask. Nothing here takes an answer or gives one away. */
export interface ChecklistController {
  readonly connect: () => void;
  readonly disconnect: () => void;
  /** A setting has changed. */
  readonly update: () => void;
  readonly updateComplete: () => Promise<void>;
}

/** How long the words that only a screen reader hears stay in the page, in milliseconds. */
const announcementTime = 5000;

/**
 * Everything that the checklist knows. All of it is in variables of this one function: a page that
 * gets hold of the element, or of what is returned here, gets hold of no answer and of no root.
 */
export function createChecklist(
  element: HTMLElement & PropertiesOf<typeof checklistSettings>,
): ChecklistController {
  const ticked = createSet<string>();
  let isOn = false;
  /** Where the visitor is: 0 before the first step, a step from 1, or {@link endingStep}. */
  let step = 0;
  /** The step before an ending, to which the visitor may go back. */
  let returnStep = 1;
  /** What the visitor chose; `undefined` while the host's attribute counts. */
  let chosenAbout: About | undefined;
  /** Where the visitor is was chosen before this ending was shown. */
  let isNationKnown = false;
  /** The host's nation at the last drawing: another one is of another page. */
  let askedFor: Nation | null | undefined;
  let summaryOpen = false;
  /** What is said beside the summary's buttons. */
  let status = '';
  let announcement = '';
  let announcementTimer: ReturnType<typeof setTimeout> | undefined;
  let endPrinting: (() => void) | undefined;
  /** What is printed alone just now. */
  let printed: Printed | undefined;
  /**
   * The drawing shows no box, so that the next one makes new ones: a box remembers its own tick.
   */
  let isBlank = false;

  const view = createView(element, {
    topic: 'checklist',
    styles: [tokens, base, emergencyStyles, cardStyles, questionStyles, checklistStyles],
    render,
    root: closedRoot(forget),
    subscriptions: [expandDetailsForPrint],
  });
  const drawFrame = createFrame(
    element,
    () => view.find('iframe') as HTMLIFrameElement | null | undefined,
    () => {
      // A visitor at a number of the host's is led into the frame that takes its place.
      const hadFocus = element.querySelector(':focus');
      view.draw();
      if (hadFocus) view.focus('iframe');
    },
  );

  function render(locale: Locale): Drawing | undefined {
    const messages = getMessages('checklist', locale);
    const facts = getFacts('checklist');
    const helplinesMessages = getMessages('helplines', locale);
    const helplinesFacts = getFacts('helplines');
    if (!messages || !facts || !helplinesMessages || !helplinesFacts) return undefined;
    const framed = isBlank ? undefined : drawFrame(locale, element.nation, messages.title);
    // The page in the frame asks by itself.
    const isAsked = !framed && !element.withoutChoice;
    setSubscribed(follow, isAsked && element.isConnected);
    if (framed) return {template: framed};
    const about = chosenAbout ?? element.about;
    const hostNation = element.nation;
    // Off the page, it is without the setting of what is around it.
    if (element.isConnected) {
      const isOther = askedFor !== undefined && askedFor !== hostNation;
      // Before: the other tags are drawn meanwhile, and would publish to this one in turn.
      askedFor = hostNation;
      if (isOther) publishChoice(noChoice, follow);
    }
    const chosen: SharedChoice = isAsked ? getSharedChoice() : noChoice;
    const now = currentTime();
    const model: ChecklistViewModel = {
      messages,
      facts,
      helplinesMessages,
      helplinesFacts,
      locale,
      about,
      voice: messages.voices[about],
      nation: (chosen.nation === undefined ? hostNation : chosen.nation) ?? undefined,
      need: chosen.need,
      choice: isAsked
        ? {
            isUnsure: chosen.nation === null,
            isNationFolded: Boolean(hostNation) || isNationKnown,
            choose: (to) => choose(to, helplinesMessages),
          }
        : undefined,
      level: element.headingLevel,
      ticked,
      isSummaryOpen: summaryOpen,
      status,
      now,
      actions: {
        tick: (id, on) => (on ? ticked.add(id) : ticked.delete(id)),
        about(value) {
          chosenAbout = value;
          view.draw(true);
        },
        go,
        change: () => go(returnStep),
        clear() {
          forget();
          publishChoice(noChoice, follow);
          go(0);
          announce(messages.cleared);
        },
        toggleSummary() {
          summaryOpen = !summaryOpen;
          status = '';
          view.draw(true);
        },
        async copy(text) {
          let done = messages.copied;
          try {
            await copyText(text);
          } catch {
            // No permission, or an old browser.
            done = messages.notCopied;
          }
          // The answers may have been cleared while the browser asked.
          if (!summaryOpen) return;
          status = done;
          view.draw(true);
        },
        print: canPrintAlone() ? (what) => printAlone(what, messages.printTitle) : undefined,
      },
    };
    const printing = {summary: ' printing', sheet: ' screen-only'};
    const sheetClasses = `sheet flow${printed ? printing[printed] : ''}`;
    return {
      template: html`
        <div class="root" lang=${locale} dir="auto">
          <div class=${sheetClasses}>${isBlank ? nothing : viewTemplate(model, element.layout)}</div>
          ${printed === 'sheet' ? sheetTemplate(model) : nothing}
          <p class="visually-hidden" role="status">${announcement}</p>
        </div>
      `,
      isDismissed: isBlank,
      // Opening hours at an ending are shown only for a need that the visitor chose.
      changesAt:
        step === endingStep && chosen.need
          ? nextOpeningChange(
              helplinesFacts.helplines,
              now,
              helplinesFacts.bankHolidays,
              helplinesMessages,
            )
          : Infinity,
    };
  }

  /** The visitor chose in another element where they are, or what they need. */
  function follow(): void {
    view.draw(true);
  }

  function choose(to: SharedChoice, messages: HelplinesMessages): void {
    publishChoice(to, follow, element);
    const {nation = element.nation, need} = getSharedChoice();
    const heading = nation ? messages.helpIn[nation] : messages.helpEverywhere;
    const isShown =
      need &&
      selectHelplines(getFacts('helplines')?.helplines ?? [], {nation: nation ?? undefined}).some(
        (line) => line.phone && line.needs.indexOf(need) >= 0,
      );
    announce(isShown ? `${heading}. ${messages.needs[need]}` : heading);
  }

  /**
   * Says something once to a screen reader, then no longer: on the screen nothing says that there
   * was something to clear.
   */
  function announce(words: string): void {
    announcement = words;
    view.draw(true);
    try {
      clearTimeout(announcementTimer);
      announcementTimer = setTimeout(() => {
        announcement = '';
        view.draw(true);
      }, announcementTime);
    } catch {
      // A page without timers: the words stay until the next drawing.
    }
  }

  function viewTemplate(model: ChecklistViewModel, layout: 'page' | 'steps'): TemplateResult {
    if (step === endingStep) {
      return endingTemplate(
        model,
        chooseGuidance({
          ...model.facts,
          ticked,
          helplines: model.helplinesFacts.helplines,
          nation: model.nation,
        }),
      );
    }
    if (layout === 'page') return pageTemplate(model, step);
    return step ? stepTemplate(model, step) : startTemplate(model);
  }

  function drawBlank(): void {
    isBlank = true;
    view.draw();
    isBlank = false;
  }

  /**
   * Moves to a step and puts the focus on its heading, so that a screen reader reads it and
   * nothing has to be announced.
   */
  function go(to: number): void {
    if (to === endingStep) {
      returnStep = step || 1;
      isNationKnown = getSharedChoice().nation !== undefined;
    }
    step = to;
    summaryOpen = false;
    status = '';
    // The region for a screen reader stays: one that comes together with its words is not read.
    drawBlank();
    view.draw(true);
    view.focus('[tabindex="-1"]', (start) => scrollClear(element, start));
  }

  function printAlone(what: Printed, title: string): void {
    endPrinting?.();
    printed = what;
    endPrinting = printOnly(element, title, () => {
      endPrinting = printed = undefined;
      view.draw(true);
    });
    view.draw(true);
    try {
      print();
    } catch {
      endPrinting();
    }
  }

  /** Drops every answer, without drawing. */
  function forget(): void {
    ticked.clear();
    step = 0;
    chosenAbout = undefined;
    summaryOpen = false;
    status = announcement = '';
    isNationKnown = false;
    endPrinting?.();
    try {
      clearTimeout(announcementTimer);
    } catch {
      // A page without timers.
    }
  }

  /**
   * Drops every answer, and what shows them. A page that is shown for the first time has none yet,
   * but boxes that a visitor may be ticking.
   */
  function wipe(event?: Event): void {
    if (isFirstShow(event)) return;
    forget();
    if (event) clearSharedChoice();
    drawBlank();
    // The exit has emptied the page; if the checklist is still on it, there are boxes again.
    if (event?.type === 'four-signs-leave') view.update();
    // A frame would ask for its page again, while this one is left.
    else if (element.isConnected && !(event && element.frame && event.type === 'pagehide'))
      view.draw();
  }

  return {
    connect() {
      isOn = true;
      for (const type of clearingEvents) addEventListener(type, wipe);
      view.connect();
      view.draw();
    },
    disconnect() {
      isOn = false;
      setSubscribed(follow, false);
      for (const type of clearingEvents) removeEventListener(type, wipe);
      wipe();
      view.disconnect();
    },
    // Attributes are told of before the element is connected, when the properties that the page had
    // set early still stand in the place of ours.
    update() {
      if (isOn) view.draw();
    },
    updateComplete: () => view.updateComplete,
  };
}
