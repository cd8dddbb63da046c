import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  endingStep,
  moveToStep,
  sayOfSummary,
  startOfChecklist,
  toggleSummary,
} from '../../../dist/esm/domain/checklist-progress.js';

describe('Somebody who goes through the checklist', () => {
  test('begins before the first of six steps, with nothing known of them, nothing open and nothing said', () => {
    assert.equal(endingStep, 7);
    assert.deepEqual(startOfChecklist, {
      step: 0,
      returnStep: 1,
      isNationKnown: false,
      isSummaryOpen: false,
      status: '',
    });
  });

  test('comes back from an ending to the step where they left', () => {
    const second = moveToStep(moveToStep(startOfChecklist, 1, false), 2, false);
    assert.equal(moveToStep(second, endingStep, false).returnStep, 2);
  });

  test('comes back to the first step from an ending that they went to at once', () => {
    assert.equal(moveToStep(startOfChecklist, endingStep, false).returnStep, 1);
  });

  test('finds the question where they are folded only where they had answered it before the ending', () => {
    const ending = moveToStep(startOfChecklist, endingStep, true);
    assert.equal(ending.isNationKnown, true);
    assert.equal(moveToStep(ending, endingStep, false).isNationKnown, false);
    assert.equal(moveToStep(ending, 1, false).isNationKnown, true);
  });

  test('finds the summary closed, with nothing said beside it, at every other step', () => {
    const open = sayOfSummary(toggleSummary(startOfChecklist), 'Copied');
    assert.deepEqual([open.isSummaryOpen, open.status], [true, 'Copied']);
    const {isSummaryOpen, status} = moveToStep(open, 3, false);
    assert.deepEqual({isSummaryOpen, status}, {isSummaryOpen: false, status: ''});
    assert.equal(toggleSummary(open).status, '');
  });
});
