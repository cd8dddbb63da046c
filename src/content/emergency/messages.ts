/**
 * The few lines compiled into every element, in one language, so that no element is ever empty.
 * Shown when no facts or messages were registered. The number stands after each line.
 */
export interface EssentialMessages {
  readonly emergency: string;
  /** Left out where there is no such number. */
  readonly police?: string;
  readonly stalking: string;
}
