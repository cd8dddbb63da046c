import type {ChecklistMessages, ChecklistVoice} from '../../content/checklist/messages.js';
import type {HelplinesMessages} from '../../content/helplines/messages.js';
import type {
  About,
  ChecklistFacts,
  ChecklistLayout,
  HelplineFacts,
  Locale,
  Nation,
  Need,
} from '../../content/types.js';
import type {Progress} from '../../domain/checklist-progress.js';
import type {SharedChoice} from '../core/shared-choice.js';
import type {Printed} from './printer.js';

/** Everything a drawing needs. Lives for one drawing and is never kept. */
export interface ChecklistViewModel {
  readonly messages: ChecklistMessages;
  readonly facts: ChecklistFacts;
  readonly helplinesMessages: HelplinesMessages;
  readonly helplinesFacts: HelplineFacts;
  readonly locale: Locale;
  readonly progress: Progress;
  readonly voice: ChecklistVoice;
  /** The visitor's, else the host's. */
  readonly nation: Nation | undefined;
  /** What the visitor chose that they need. */
  readonly need: Need | undefined;
  /** The questions of an ending; `undefined` where the host asks none. */
  readonly choice: EndingQuestions | undefined;
  readonly level: number;
  readonly about: About;
  readonly ticked: ReadonlySet<string>;
  readonly layout: ChecklistLayout;
  /** No box is drawn, so that the next drawing makes new ones: a box remembers its own tick. */
  readonly isBlank: boolean;
  /** What is being printed alone. */
  readonly printed: Printed | undefined;
  /** What only a screen reader hears. */
  readonly announcement: string;
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
