import {absent} from './tag.js';

/** HTML that this writer made, and so need not be escaped again. */
export class PlainHtml {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

const escape = (value: unknown): string =>
  String(value).replace(
    /[&<>"']/g,
    (letter) =>
      ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'})[letter] ?? letter,
  );

/**
 * A template tag that writes plain HTML where there is no page, on a server for instance. It takes
 * the same templates as lit's `html`, but for events and properties: a value is a child, a whole
 * attribute (`href=${…}`), part of a quoted one, or a boolean one (`?open=${…}`). Every value is
 * text and is escaped, unless this tag made it.
 */
export function plainHtml(strings: TemplateStringsArray, ...values: unknown[]): PlainHtml {
  let text = '';
  strings.forEach((part, index) => {
    const chunk = part.replace(/\s*\n\s*/g, '\n');
    if (index === values.length) {
      text += chunk;
      return;
    }
    const value = values[index];
    const boolean = /\s\?([a-z-]+)=$/.exec(chunk);
    if (boolean) text += chunk.slice(0, boolean.index) + (value ? ` ${boolean[1]}` : '');
    else if (value === absent) text += chunk.replace(/\s[a-z-]+=$/, '');
    else if (chunk.endsWith('=')) text += `${chunk}"${escape(value ?? '')}"`;
    else text += chunk + child(value);
  });
  return new PlainHtml(text);
}

function child(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof PlainHtml) return value.text;
  return Array.isArray(value) ? value.map(child).join('') : escape(value);
}

/** Analytics tools look for these names, so they stay: see `root.ts`. */
const sharedNames = ['ph-no-capture', 'mp-no-track'];

/**
 * The text, with `fs-` before each class name. Plain HTML stands where the style sheets of the page
 * reach, and `.card` or `.small` means something in many of them. A quotation mark in a value is
 * escaped, so only attributes of ours are found.
 */
export const prefixClasses = ({text}: PlainHtml): string =>
  text.replace(/ class="([^"]*)"/g, (_, names: string) => {
    const prefixed = names.split(/\s+/).filter(Boolean);
    return ` class="${prefixed.map((name) => (sharedNames.includes(name) ? name : `fs-${name}`)).join(' ')}"`;
  });
