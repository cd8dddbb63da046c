import {jurisdiction} from '../content/jurisdiction/current.js';
import type {Phone, TextLine} from '../content/types.js';
import {cleanText} from './clean-text.js';
import {telHref} from './tel-href.js';

/**
 * What stands between digits, or before them, and is not dialled: dashes, dots, slashes, signs of a
 * phone. None of them is a number: `²` and `①` are.
 */
const gaps = /[\s./[\]·•‐-―−∙⋅〜・ー~☎-]/g;

/**
 * E.164, for a number of the country as it is dialled inside it or with its code, or both, as in
 * `+44 (0)1273 234773`; or for one of another country that is written with its + or 00. Those of
 * North America have ten digits after +1.
 */
function international(text: string): string | undefined {
  const digits = text
    .replace(gaps, '')
    .replace(/^\(?(\+|00)/, '+')
    // `(0)` is for callers inside the country. To Italy and San Marino it is dialled by everybody.
    .replace(/^(\+(?!39|378)\d{1,3}\)?)\(0\)/, '$1')
    .replace(/[()]/g, '');
  const {code, trunk, number} = jurisdiction;
  const home = new RegExp(`^(?:\\+${code}(?:${trunk})?|${trunk})(${number.source})$`).exec(digits);
  if (home) return `+${code}${home[1]}`;
  return new RegExp(`^\\+(?!${code}|1(?!\\d{10}$))[1-9]\\d{6,14}$`).test(digits)
    ? digits
    : undefined;
}

/**
 * Reads a number as people paste it.
 *
 * @param short - short codes that may be written, without what stands round their digits
 */
function read(value: unknown, short: RegExp): Omit<Phone, 'cost'> | undefined {
  const text = cleanText(typeof value === 'string' ? value.slice(0, 200) : value)
    .replace(/\s+|%20/g, ' ')
    .replace(/^(tel|phone|call|sms|text)(ephone|to)?[.:/ ]*/i, '');
  const [end = '', , , extension] =
    /[ ,;(]*((e?x|est|#)[a-z]*[.:= ]*(\d{1,6})\)?)?$/i.exec(text) ?? [];
  const display = text.slice(0, text.length - end.length);
  // `01697 72345/6` may mean two numbers, and all of it together is a third.
  const first = display.replace(/[/⁄∕][^/⁄∕]*$|[^\d ] ?\d\D*$/, '');
  const code = display.replace(/^\W+|\W+$/g, '');
  const full = first === display || !international(first) ? international(display) : undefined;
  const dial = full ?? (short.test(code) ? code.replace(/\D/g, '') : undefined);
  return dial && display.length < 40 ? {display, dial, ...(extension && {extension})} : undefined;
}

/**
 * A number to call that a partner wrote.
 *
 * @param value - `01273 234773`, `+44 1273 234773`, or a short code such as `116 123`. Dashes,
 *   dots, slashes, brackets, spaces, what cannot be seen, and `tel:` do not matter. An extension
 *   may stand behind it. A JavaScript number, which has no leading 0, can only be a short code
 * @param cost - left out where the partner did not say
 * @returns `undefined` for anything that is no such number or may be two, for one with letters, and
 *   for those that an ordinary call does not reach
 */
export function parsePhone(value: unknown, cost?: Phone['cost']): Phone | undefined {
  const phone = read(value, jurisdiction.short);
  return phone && telHref(phone.dial) ? {...phone, ...(cost && {cost})} : undefined;
}

/** Times that stand beside a number: `24/7`, `24hrs`, `9am`, `10:00`. */
const times = /\b(24 ?\/ ?7|\d\d?([.:]\d\d)? ?([ap]\.?m|h(ou)?rs?|h)\b|\d\d?:\d\d)/gi;

/** Words by which a number is none to call, and `01697 72345/6`, which may be two numbers. */
const notToCall =
  /\b(fax|ffacs|minicom|textphone|sms|whatsapp|charity|elusen|room)\b|\d ?[/⁄∕] ?\d\d?\b/i;

/**
 * The number to call in a text that has words beside it, such as `0808 2000 247 (24 hours)`.
 *
 * @returns `undefined` where there is no group of three digits or more, or more than one, where a
 *   letter touches a digit, and where a word says that it is a fax, say
 */
export function findPhone(value: unknown, cost?: Phone['cost']): Phone | undefined {
  const text = cleanText(typeof value === 'string' ? value.slice(0, 200) : '').replace(times, ';');
  if (notToCall.test(text)) return undefined;
  const [run, other] = (text.match(/\+?\d[\d .-]*/g) ?? []).filter((each) =>
    /(\d\D*){3}/.test(each),
  );
  return other || /[a-z]\d|\d[a-z]/i.test(text) ? undefined : parsePhone(run, cost);
}

/**
 * A number to text that a partner wrote: as for {@link parsePhone}, but with short codes of its
 * own, such as `85258`, and without an extension.
 *
 * @returns `undefined` for anything that is no such number, and for every emergency number: a text
 *   to one reaches nobody unless the phone is registered
 */
export function parseTextLine(value: unknown): TextLine | undefined {
  const text = read(value, jurisdiction.shortText);
  return text?.extension ? undefined : text;
}

/** The number to text beside words in brackets, such as `07860 077333 (text only)`. */
export function findText(value: unknown): TextLine | undefined {
  const text = cleanText(typeof value === 'string' ? value.slice(0, 200) : '');
  return notToCall.test(text) ? undefined : parseTextLine(text.replace(/\([^()\d]*\)/g, ''));
}
