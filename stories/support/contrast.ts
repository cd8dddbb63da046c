import {wcagContrast} from 'culori';

/** WCAG 2.2 contrast ratio of two opaque colours, from 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** Rounded down, so that 6.996 never reads as the 7 that it is not. */
export const ratio = (one: string, other: string): string =>
  (Math.floor(contrast(one, other) * 100) / 100).toFixed(2);
