import {behaviourGroups} from '../content/vocabulary.js';

/**
 * The number after the last step. Each group of behaviours is a step; the last also asks how the
 * person is affected (`impact`) and who it is (`who`).
 */
export const endingStep = behaviourGroups.length + 1;

/** Where a visitor is in the checklist, and what is open there. It holds no answer. */
export interface Progress {
  /** 0 before the first step, a step from 1, or {@link endingStep}. */
  readonly step: number;
  /** The step before an ending, to which the visitor may go back. */
  readonly returnStep: number;
  /** Where the visitor is was chosen before this ending was shown. */
  readonly isNationKnown: boolean;
  /** The summary is shown. */
  readonly isSummaryOpen: boolean;
  /** What is said beside the summary's buttons. */
  readonly status: string;
}

export const startOfChecklist: Progress = {
  step: 0,
  returnStep: 1,
  isNationKnown: false,
  isSummaryOpen: false,
  status: '',
};

/**
 * At another step the summary is closed. An ending keeps what was so when it was reached.
 *
 * @param isNationKnown - where the visitor is has been chosen
 */
export function moveToStep(from: Progress, step: number, isNationKnown: boolean): Progress {
  const reached = step === endingStep ? {returnStep: from.step || 1, isNationKnown} : {};
  return {...from, ...reached, step, isSummaryOpen: false, status: ''};
}

/** The summary is shown, or hidden again. */
export const toggleSummary = (from: Progress): Progress => ({
  ...from,
  isSummaryOpen: !from.isSummaryOpen,
  status: '',
});

/** Something is said beside the buttons of the summary. */
export const sayOfSummary = (from: Progress, status: string): Progress => ({...from, status});
