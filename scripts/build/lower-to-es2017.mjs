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
      const {code} = await transform(source, {target: 'es2017'});
      const shim = /\bglobalThis\b/.test(code) ? 'var globalThis=window;' : '';
      return {code: `(function(){"use strict";${shim}${code}})();`, map: null};
    },
  };
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
