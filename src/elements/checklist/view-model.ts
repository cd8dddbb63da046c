import type {ChecklistMessages, ChecklistVoice} from '../../content/checklist/messages.js';
import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {
  About,
  ChecklistFacts,
  HelplineFacts,
  Locale,
  Nation,
  Need,
} from '../../content/types.js';
import {behaviourGroups} from '../../content/vocabulary.js';
import type {SharedChoice} from '../core/shared-choice.js';

/**
 * The number after the last step. Each group of behaviours is a step; the last also asks how the
 * person is affected (`impact`) and who it is (`who`).
 */
export const endingStep = behaviourGroups.length + 1;

/** Everything a drawing needs. Lives for one drawing and is never kept. */
export interface ChecklistViewModel {
  readonly messages: ChecklistMessages;
  readonly voice: ChecklistVoice;
  readonly facts: ChecklistFacts;
  readonly helplinesMessages: HelplinesMessages;
  readonly helplinesFacts: HelplineFacts;
  readonly locale: Locale;
  /** The visitor's, else the host's. */
  readonly nation: Nation | undefined;
  /** What the visitor chose that they need. */
  readonly need: Need | undefined;
  /** The questions of an ending; `undefined` where the host asks none. */
  readonly choice: EndingQuestions | undefined;
  readonly level: number;
  readonly about: About;
  readonly ticked: ReadonlySet<string>;
  /** The summary is shown. */
  readonly isSummaryOpen: boolean;
  /** What is said beside the summary's buttons. */
  readonly status: string;
  readonly now: Date;
  readonly actions: ChecklistActions;
}

/** "Where are you?" and "What do you need?" */
export interface EndingQuestions {
  readonly isUnsure: boolean;
  /** Does not change while an ending is shown: a fold would take the focus from a button. */
  readonly isNationFolded: boolean;
  readonly choose: (change: SharedChoice) => void;
}

/** What the visitor can do. */
export interface ChecklistActions {
  readonly tick: (id: string, on: boolean) => void;
  readonly about: (about: About) => void;
  readonly go: (step: number) => void;
  /** From an ending back to the list, where the visitor left it. */
  readonly change: () => void;
  readonly clear: () => void;
  /** Shows the summary, or hides it. */
  readonly toggleSummary: () => void;
  readonly copy: (text: string) => Promise<void>;
  /** Prints one of the two alone. `undefined` where the browser cannot. */
  readonly print: ((what: Printed) => void) | undefined;
}

/** What can be printed alone: what was ticked, or a sheet to be filled in by hand. */
export type Printed = 'summary' | 'sheet';
