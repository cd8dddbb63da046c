/** Every sentence of `<four-signs-checklist>`, in one language. Whole sentences only; those with a value in them are functions. */
export interface ChecklistMessages {
  /** The language's own name, `Cymraeg`. */
  readonly languageName: string;
}
