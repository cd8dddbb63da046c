import {cleanText} from './clean-text.js';

/**
 * What may be cards in a text, also where an editor has changed its quotes: from a field of a card,
 * after a brace, to the end. Text that was escaped twice is read as well.
 */
export const findCards = (text: string): string | undefined =>
  /\{\s*\W(id|name|phone|text|email|chat|website)\W\s*:[^]*/.exec(cleanText(cleanText(text)))?.[0];

/**
 * Reads JSON. Where it cannot be read as it stands, the list in it is read without what editors and
 * sanitisers do to it: CDATA or a comment round it, curly quotes, entities, marks that cannot be
 * seen, commas before a bracket.
 *
 * @throws SyntaxError - about the text as it stands
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const plain = cleanText(text)
      .replace(/[“”„″]/g, '"')
      .replace(/,(?=\s*[\]}])/g, '');
    try {
      return JSON.parse(/\[\s*\{[^]*\}\s*\]/.exec(plain)?.[0] ?? '') as unknown;
    } catch {
      throw error;
    }
  }
}
