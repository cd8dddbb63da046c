/**
 * A template tag: lit's `html` in a browser, or that of plain HTML in `plain-html.ts`.
 * Markup that both must draw takes the tag as its first argument and imports neither, so that there
 * is one markup and no way for the two to differ. In such a template a value is a child, or a whole
 * attribute (`href=${…}`, `?open=${…}`); there are no events.
 */
export type Tag<T> = (strings: TemplateStringsArray, ...values: unknown[]) => T;

/** As the value of an attribute: no attribute. It is the symbol that lit exports as `nothing`. */
export const absent = Symbol.for('lit-nothing');
