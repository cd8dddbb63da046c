import type {Tag} from './tag.js';

/**
 * A sentence in which a number is a box of its own (`.whole` in `cardStyles`): a narrow line breaks
 * before the number and not inside it. Where the number is wider than the column, it breaks at its
 * spaces.
 *
 * @param number - as it is written in the sentence; where it is not, the sentence comes back as it
 *   is
 */
export function numberKept<T>(html: Tag<T>, sentence: string, number: string): T | string {
  const at = sentence.indexOf(number);
  if (at < 0) return sentence;
  return html`<span>${sentence.slice(0, at)}<span class="whole">${number}</span>${sentence.slice(at + number.length)}</span>`;
}
