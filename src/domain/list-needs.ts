import type {Helpline, Need} from '../content/types.js';
import {needs} from '../content/vocabulary.js';

/** The needs with which one of these services helps, in the order in which they are offered. */
export const listNeeds = (lines: readonly Helpline[]): Need[] =>
  needs.filter(
    (need) => need === 'stalking' || lines.some((line) => line.needs.indexOf(need) >= 0),
  );
