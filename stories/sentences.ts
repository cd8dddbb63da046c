/** One sentence, where it is in the words of its element, and what it is in each language. */
export interface Sentence {
  /** Such as `emergency.quietSteps.2`. */
  readonly path: string;
  readonly texts: readonly string[];
}

/**
 * What stands in for the values of a sentence that has some, by the last part of its path. Any other function is shown with `…` in each place.
 */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  time: [9, 30],
  hours: ['mon', 'fri', [['9 am', '5 pm']]],
  opensOn: ['9:30 am', 'mon'],
  checked: [2026, 10],
  partnerChecked: [2026, 10],
  dates: [
    [2025, 4, 21],
    [2025, 4, 25],
  ],
  step: [2, 6],
};

function textOf(words: unknown, name: string): string {
  if (typeof words !== 'function') return typeof words === 'string' ? words : '';
  const speak = words as (...values: unknown[]) => unknown;
  return String(speak(...(samples[name] ?? ['…', '…', '…'])));
}

function keysOf(words: unknown): string[] {
  return typeof words === 'object' && words !== null ? Object.keys(words) : [];
}

/**
 * Every sentence in some words, with its counterpart in the other languages beside it. A sentence that one language lacks has an empty text
 * there, so that a reviewer sees the hole.
 *
 * @param languages - the same words in each language, in the order of the columns
 * @param path - where the words are; empty at the top
 */
export function sentencesOf(languages: readonly unknown[], path = ''): Sentence[] {
  const keys = [...new Set(languages.flatMap(keysOf))];
  if (!keys.length) {
    const name = path.split('.').pop() ?? '';
    return [{path, texts: languages.map((words) => textOf(words, name))}];
  }
  return keys.flatMap((key) =>
    sentencesOf(
      languages.map((words) => (words as Record<string, unknown> | undefined)?.[key]),
      path ? `${path}.${key}` : key,
    ),
  );
}
