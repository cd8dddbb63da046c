import {transform} from 'esbuild';

/**
 * Writes a script in the JavaScript of 2017, for the phone that somebody had in a drawer: seen to
 * run from Chromium 64 on. Stands between two rounds of minifying: on short names the helpers for
 * private members cost less. esbuild was chosen over TypeScript by the bytes that were left (9 992
 * against 10 183, brotli, for the base class, its styles and two small elements).
 *
 * The helpers come first, outside whatever wraps the rest, so the one function round everything is
 * added here: the page gets no global. `globalThis`, which came with Chromium 71, is a variable of
 * that function.
 *
 * @returns {import('rollup').OutputPlugin}
 */
export function lowerToEs2017() {
  return {
    name: 'lower-to-es2017',
    async renderChunk(source) {
      const lowered = await transform(source, {target: 'es2017'});
      const code = spreadAlone(lowered.code);
      const shim = /\bglobalThis\b/.test(code) ? 'var globalThis=window;' : '';
      return {code: `(function(){"use strict";${shim}${code}})();`, map: null};
    },
  };
}

/**
 * What esbuild makes of `{...a, b}` hands both objects to `Object.defineProperties` and four other
 * functions, which the page may have replaced: it would be told where the visitor is, what they
 * need and how far they are. Ours asks the page for nothing. What the page has put on
 * `Object.prototype` is not copied.
 *
 * @param {string} code - from esbuild, not minified
 */
function spreadAlone(code) {
  if (code.includes('__objRest'))
    throw new Error('`const {a, ...rest} = …` hands the page what is spread: name each property.');
  if (!code.includes('__spreadValues')) return code;
  const helpers = /var __spreadValues = [^]*?\n};\n(?:var __spreadProps = .*\n)?/;
  if (!helpers.test(code)) throw new Error('esbuild writes its helpers for spreading differently.');
  return code
    .replace(/^var __(?:defProps|getOwnPropDescs|getOwnPropSymbols|propIsEnum) = .*\n/gm, '')
    .replace(
      helpers,
      'var __plain = {};\n' +
        'var __spreadValues = (to, from) => { for (const key in from) ' +
        'if (!(key in __plain) || from[key] !== __plain[key]) to[key] = from[key]; return to; };\n' +
        'var __spreadProps = __spreadValues;\n',
    );
}

/**
 * Writes everything that is not ASCII as `\u…`, for a host that serves the file as windows-1252,
 * and says what the file is.
 *
 * @param {string} comment - one line, for the top of the file
 * @returns {import('rollup').OutputPlugin}
 */
export function asciiOnly(comment) {
  return {
    name: 'ascii-only',
    renderChunk(source) {
      if (/\\[^\0-\x7f]/.test(source))
        this.error('A backslash before a character that is not ASCII cannot be rewritten.');
      const code = source.replace(
        /[^\0-\x7f]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      return {code: `/*! ${comment} */\n${code.trim()}\n`, map: null};
    },
  };
}
