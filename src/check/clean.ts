/**
 * What a terminal, an editor or a reader would take for something else than text: control
 * characters (C0, DEL, C1), marks that change the direction or cannot be seen, and halves of pairs.
 */
const unseen =
  // eslint-disable-next-line no-control-regex -- they are what it is for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/**
 * Text from a page that may be printed: on one line, without control characters, and short.
 *
 * @param value - anything; what is no string counts as its `String()`, where it has one
 * @param length - in UTF-16 units; what is longer is cut and ends with `…`
 */
export function clean(value: unknown, length = 160): string {
  let text = '';
  try {
    text = String(value);
  } catch {
    // An object of the page that cannot become text.
  }
  text = text
    .slice(0, length * 4)
    .replace(/[\t\n\r]+/g, ' ')
    .replace(unseen, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .trim();
  return text.length > length ? `${text.slice(0, length - 1).replace(/\p{Cs}$/u, '')}…` : text;
}
