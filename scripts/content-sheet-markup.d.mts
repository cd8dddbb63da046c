/** Either the writer of plain HTML or lit's `html`. */
type Tag<T> = (strings: TemplateStringsArray, ...values: unknown[]) => T;

export function contentSheetMarkup<T>(html: Tag<T>, content: Readonly<Record<string, Readonly<Record<string, unknown>>>>): T;
export const contentSheetStyles: string;
