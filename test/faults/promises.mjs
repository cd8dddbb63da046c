/**
 * The promises of docs/promises.md: each is one item of a numbered list.
 *
 * @param {string} page
 * @returns {{number: number, words: string}[]}
 */
export const promisesIn = (page) =>
  Array.from(page.matchAll(/^(\d+)\. (.*)$/gm), ([, number, words]) => ({
    number: Number(number),
    words: String(words),
  }));
