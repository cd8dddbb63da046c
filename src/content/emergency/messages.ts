import type {essentialNumbers} from './facts.js';

/**
 * The few lines compiled into every element, in one language, so that no element is ever empty.
 * Shown when no facts or messages were registered. The number stands after each line.
 */
export type EssentialMessages = Readonly<Record<keyof typeof essentialNumbers, string>>;
