/**
 * Marks text as CSS, for editors and for the build, which makes it smaller. No values: a style
 * never depends on anything.
 */
export const css = (text: TemplateStringsArray): string => text[0] as string;
