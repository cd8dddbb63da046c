/** Every sentence of `<four-signs-helplines>`, in one language. Whole sentences only; those with a value in them are functions. */
export interface HelplinesMessages {
  /** The language's own name, `Cymraeg`. */
  readonly languageName: string;
}
