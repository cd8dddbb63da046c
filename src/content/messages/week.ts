/** Every sentence of `<four-signs-week>`, in one language. Whole sentences only; those with a value in them are functions. */
export interface WeekMessages {
  /** The language's own name, `Cymraeg`. */
  readonly languageName: string;
}
