import type {ChecklistMessages} from '../../content/checklist/messages.js';
import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {About, Locale} from '../../content/types.js';
import {
  endingStep,
  moveToStep,
  sayOfSummary,
  startOfChecklist,
  toggleSummary,
} from '../../domain/checklist-progress.js';
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
  getSharedChoice,
  isFirstShow,
  noChoice,
  publishChoice,
  setSubscribed,
  watchHost,
  type SharedChoice,
} from '../core/shared-choice.js';
import {copyText, createSet} from '../core/untouched.js';
import {createView, type Drawing} from '../core/view.js';
import {cardStyles} from '../templates/card.styles.js';
import {emergencyStyles} from '../templates/emergency.styles.js';
import {nextOpeningChange} from '../templates/helpline-texts.js';
import {questionStyles} from '../templates/question.styles.js';
import {createAnnouncer} from './announcer.js';
import {chosenText} from './chosen-text.js';
import {createFrame} from './frame.js';
import {canPrintAlone} from './print-element.js';
import {createPrinter} from './printer.js';
import type {checklistSettings} from './settings.js';
import {checklistStyles} from './styles.js';
import {checklistTemplate} from './template.js';
import type {ChecklistActions, ChecklistViewModel} from './view-model.js';

/** What the element may ask. Nothing here takes an answer or gives one away. */
export interface ChecklistController {
  readonly connect: () => void;
  readonly disconnect: () => void;
  /** A setting has changed. */
  readonly update: () => void;
  readonly updateComplete: () => Promise<void>;
}

/**
 * Everything that the checklist knows. All of it is in variables of this one function: a page that
 * gets hold of the element, or of what is returned here, gets hold of no answer and of no root.
 *
 * First what is known, then how it is drawn, what a visitor can do, and how it is forgotten.
 */
export function createChecklist(
  element: HTMLElement & PropertiesOf<typeof checklistSettings>,
): ChecklistController {
  const ticked = createSet<string>();
  let progress = startOfChecklist;
  /** What the visitor chose; `undefined` while the host's attribute counts. */
  let chosenAbout: About | undefined;
  let isOn = false;
  let isFramed = false;
  /** See {@link ChecklistViewModel.isBlank}. */
  let isBlank = false;

  const view = createView(element, {
    topic: 'checklist',
    styles: [tokens, base, emergencyStyles, cardStyles, questionStyles, checklistStyles],
    willDraw,
    render,
    root: closedRoot(forget),
    subscriptions: [expandDetailsForPrint],
  });
  /** After a press, here or in another element that asks the same questions. */
  const redraw = () => view.draw(true);
  const announcer = createAnnouncer(redraw);
  const printer = createPrinter(element, redraw);
  const isOtherPage = watchHost(element);
  const frame = createFrame(
    element,
    () => view.find('iframe') as HTMLIFrameElement | null | undefined,
    () => {
      // A visitor at a number of the host's is led into the frame that takes its place.
      const hadFocus = element.querySelector(':focus');
      view.draw();
      if (hadFocus) view.focus('iframe');
    },
  );

  /** The page in the frame asks by itself. */
  const isAsked = () => !isFramed && !element.withoutChoice;

  function willDraw(): void {
    isFramed = !isBlank && frame.update();
    setSubscribed(redraw, isAsked() && element.isConnected);
    if (isOtherPage(element.nation)) publishChoice(noChoice, redraw);
  }

  function render(locale: Locale): Drawing | undefined {
    const model = createModel(locale);
    if (!model) return undefined;
    const {messages, helplinesFacts, helplinesMessages} = model;
    if (isFramed) return {template: frame.template(locale, element.nation, messages.title)};
    return {
      template: checklistTemplate(model),
      isDismissed: isBlank,
      // Opening hours at an ending are shown only for a need that the visitor chose.
      ...(progress.step === endingStep &&
        model.need && {
          changesAt: nextOpeningChange(
            helplinesFacts.helplines,
            model.now,
            helplinesFacts.bankHolidays,
            helplinesMessages,
          ),
        }),
    };
  }

  /** `undefined` where facts or messages are not registered. */
  function createModel(locale: Locale): ChecklistViewModel | undefined {
    const messages = getMessages('checklist', locale);
    const facts = getFacts('checklist');
    const helplinesMessages = getMessages('helplines', locale);
    const helplinesFacts = getFacts('helplines');
    if (!messages || !facts || !helplinesMessages || !helplinesFacts) return undefined;
    const about = chosenAbout ?? element.about;
    const {nation = element.nation, need} = isAsked() ? getSharedChoice() : noChoice;
    // Field by field: what a host's own build for the JavaScript of 2017 makes of a spread calls
    // `Object.defineProperties`, which a page may have replaced, and would hand it the ticks.
    return {
      messages,
      facts,
      helplinesMessages,
      helplinesFacts,
      locale,
      progress,
      about,
      voice: messages.voices[about],
      nation: nation ?? undefined,
      need,
      choice: isAsked()
        ? {
            isUnsure: getSharedChoice().nation === null,
            isNationFolded: Boolean(element.nation) || progress.isNationKnown,
            choose: (to) => choose(to, helplinesMessages),
          }
        : undefined,
      level: element.headingLevel,
      layout: element.layout,
      ticked,
      isBlank,
      printed: printer.current(),
      announcement: announcer.current(),
      now: currentTime(),
      actions: createActions(messages),
    };
  }

  const createActions = (messages: ChecklistMessages): ChecklistActions => ({
    tick: (id, on) => (on ? ticked.add(id) : ticked.delete(id)),
    about(value) {
      chosenAbout = value;
      redraw();
    },
    go,
    change: () => go(progress.returnStep),
    clear() {
      forget();
      publishChoice(noChoice, redraw);
      go(0);
      announcer.announce(messages.cleared);
    },
    toggleSummary() {
      progress = toggleSummary(progress);
      redraw();
    },
    copy: (text) => copy(text, messages),
    print: canPrintAlone() ? (what) => printer.print(what, messages.printTitle) : undefined,
  });

  function choose(to: SharedChoice, messages: HelplinesMessages): void {
    publishChoice(to, redraw, element);
    const {nation = element.nation, need} = getSharedChoice();
    const helplines = getFacts('helplines')?.helplines ?? [];
    announcer.announce(chosenText(nation, need, messages, helplines));
  }

  async function copy(text: string, {copied, notCopied}: ChecklistMessages): Promise<void> {
    let status = copied;
    try {
      await copyText(text);
    } catch {
      // No permission, or an old browser.
      status = notCopied;
    }
    // The answers may have been cleared while the browser asked.
    if (!progress.isSummaryOpen) return;
    progress = sayOfSummary(progress, status);
    redraw();
  }

  /**
   * Moves to a step and puts the focus on its heading, so that a screen reader reads it and
   * nothing has to be announced.
   */
  function go(step: number): void {
    progress = moveToStep(progress, step, getSharedChoice().nation !== undefined);
    // The region for a screen reader stays: one that comes together with its words is not read.
    drawBlank();
    redraw();
    view.focus('[tabindex="-1"]', (start) => scrollClear(element, start));
  }

  function drawBlank(): void {
    isBlank = true;
    view.draw();
    isBlank = false;
  }

  /** Drops every answer, without drawing. */
  function forget(): void {
    ticked.clear();
    progress = startOfChecklist;
    chosenAbout = undefined;
    announcer.clear();
    printer.end();
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
      setSubscribed(redraw, false);
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
