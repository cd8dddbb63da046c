/**
 * Every sentence that `<four-signs-exit>` brings along, in one language. Few and short: this script
 * must arrive first.
 */
export interface ExitMessages {
  /**
   * The link, where the host wrote none. Says what happens, so that it makes sense when read on its
   * own.
   */
  readonly leave: string;
  /** What leaving does not do: always on the page, beside the link. One sentence. */
  readonly truth: string;
  /** Spoken and shown after the first press of Shift. */
  readonly two: string;
  /** Spoken and shown after the second press of Shift. */
  readonly one: string;
  /** Spoken and shown when the time for the third press has run out. */
  readonly again: string;
  /**
   * Left on the empty page of a frame, because a frame may not be allowed to move the page around
   * it.
   */
  readonly close: string;
}

/**
 * The longer note that a host may place inside the tag. It is HTML of the page, so that it is there
 * without a script and costs none.
 */
export interface ExitNote {
  /** What opens it. */
  readonly summary: string;
  /**
   * The paragraphs in it. The last one belongs to the shortcut, and goes where the host turns that
   * off.
   */
  readonly paragraphs: readonly string[];
}
