import {cleanText} from './clean-text.js';

/**
 * What may be cards in a text, also where an editor has changed its quotes: from a field of a card,
 * after a brace, to the end. Text that was escaped twice is read as well.
 */
export const findCards = (text: string): string | undefined =>
  /\{\s*\W(id|name|phone|text|email|chat|website)\W\s*:[^]*/.exec(cleanText(cleanText(text)))?.[0];

/**
 * Reads JSON. Where it cannot be read as it stands, the list or object in it is read without what
 * editors and sanitisers do to it, the gentlest repair first: CDATA or a comment round it, unusual
 * spaces, ends of lines in a text, a comma before a bracket, none between two objects, no list
 * round them; then entities and marks that cannot be seen; then curly quotes, which may also stand
 * in somebody's words.
 *
 * @throws SyntaxError - about the text as it stands
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const plain = cleanText(text);
    for (const attempt of [text, plain, plain.replace(/[“”„″]/g, '"')]) {
      const [found = ''] = /\[\s*\{[^]*\}[\s,]*\]|\{[^]*\}/.exec(attempt) ?? [];
      const mended = found
        .replace(/\s+/g, ' ')
        .replace(/,(?= ?[\]}])/g, '')
        .replace(/\} ?(?=\{ ?")/g, '},');
      for (const json of [mended, found && `[${mended}]`]) {
        try {
          return JSON.parse(json) as unknown;
        } catch {
          // The next repair.
        }
      }
    }
    throw error;
  }
}
