/** Either the writer of plain HTML or lit's `html`. */
type Tag<T> = (strings: TemplateStringsArray, ...values: unknown[]) => T;

export function contentSheetMarkup<T>(
  html: Tag<T>,
  content: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): T;
export const contentSheetStyles: string;
export function sentences(words: unknown, path?: string): [path: string, sentence: string][];

export interface Evidence {
  file: string;
  id: string;
  confidence: string;
  reviewBy: string;
  sources: {url: string | null; date: string; note?: string}[];
  conflicts: string[];
}

export function evidenceIn(
  modules: readonly (readonly [file: string, module: object])[],
): Evidence[];
