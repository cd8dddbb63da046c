/** The text of a page, and what is wrong with what it says about its encoding. */
export interface Decoded {
  readonly text: string;
  /** A whole sentence; `undefined` where the page and its server agree and keep their word. */
  readonly problem: string | undefined;
}

const label = (encoding: string | undefined): string | undefined => {
  try {
    return encoding && new TextDecoder(encoding).encoding;
  } catch {
    return undefined;
  }
};

/** What a byte order mark says. */
const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Reads bytes as a browser does: a byte order mark counts first, then the server's `charset`, then
 * the page's `<meta>`, then windows-1252.
 *
 * @param type - the response header `Content-Type`; `null` for a file
 */
export function decode(bytes: Uint8Array, type: string | null): Decoded {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const sent = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type ?? '')?.[1];
  const written = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  const named = [sent, written].find((each) => each && !label(each));
  const encoding = marked ?? label(sent) ?? label(written) ?? 'windows-1252';
  let text: string;
  let broken = false;
  try {
    text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    broken = true;
    text = new TextDecoder(encoding).decode(bytes);
  }
  const problem = broken
    ? `The page says that it is ${encoding}, and has bytes that are not.`
    : named
      ? `The page names an encoding that browsers do not know: ${named}.`
      : label(sent) && label(written) && label(sent) !== label(written)
        ? `The server says ${label(sent)}, and the page says ${label(written)}.`
        : !marked && !sent && !written && /[\u0080-\uffff]/.test(text)
          ? 'Neither the server nor the page says which encoding it has.'
          : undefined;
  return {text, problem};
}
