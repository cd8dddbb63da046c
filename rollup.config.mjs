/**
 * Turns dist/esm, which TypeScript wrote, into the files for script tags in dist/cdn: one
 * self-contained file each, in the JavaScript of 2017, ASCII only, with everything made small.
 * `scripts/build/build.mjs` runs it.
 */
import {readFileSync} from 'node:fs';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import {cdnFiles, framedPage, hasChecklist, languageOf} from './scripts/build/cdn-files.mjs';
import {cssOptions} from './scripts/build/css.mjs';
import {asciiOnly, lowerToEs2017} from './scripts/build/lower-to-es2017.mjs';
import {memoizeTransform} from './scripts/build/memoize-transform.mjs';
import {minify} from './scripts/build/minify.mjs';
import {patchLit} from './scripts/build/patch-lit.mjs';

const {version} = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/**
 * The names of two words that our types give to facts, to messages and to what a drawing is made
 * from, such as `openNothing`. Nothing outside a file for script tags reads them, so they can be
 * short there.
 */
const ownNames = [
  'content/types',
  ...['checklist', 'helplines', 'week'].map((topic) => `content/${topic}/messages`),
  ...['arrange-first-lines', 'checklist-progress', 'choose-lines-to-ring', 'get-opening-state'].map(
    (name) => `domain/${name}`,
  ),
  'elements/checklist/view-model',
  ...['choice', 'choice-template', 'select-cards', 'template'].map(
    (name) => `elements/helplines/${name}`,
  ),
  ...['emergency', 'helpline-card', 'helpline-list', 'lines', 'question'].map(
    (name) => `elements/templates/${name}`,
  ),
].flatMap((file) => {
  const types = readFileSync(new URL(`./src/${file}.ts`, import.meta.url), 'utf8');
  return Array.from(
    types.matchAll(/^ +(?:readonly )?([a-z]+[A-Z]\w*)\??[:(]/gm),
    ([, name]) => name,
  );
});
const viewNames = 'changesAt|isDismissed|createStyle|onFailure|setStyles|willDraw';
const shortNames = new RegExp(`^(?:_[a-z].*|${viewNames}|${ownNames.join('|')})$`);

const minifiedTemplates = memoizeTransform(
  minifyTemplates({failOnError: true, options: {minifyOptions: {minifyCSS: cssOptions}}}),
);

/** Modules are imported in Node as well, which has no elements; a script tag is not. */
const elementsAreThere = {
  name: 'elements-are-there',
  transform: (code, id) =>
    id.endsWith('html-element-or-stub.js')
      ? {code: 'export const HTMLElementOrStub = HTMLElement;', map: null}
      : null,
};

/**
 * The lines that are compiled into every element: in a file of one language, in that language.
 *
 * @param {string | undefined} language
 */
const essentialIn = (language) => ({
  name: 'essential-in-one-language',
  load(id) {
    const [, other] = /content.emergency.(en|cy)\.js$/.exec(id) ?? [];
    const exported = (locale) => `essential${locale[0].toUpperCase()}${locale.slice(1)}`;
    return language && other && other !== language
      ? `export {${exported(language)} as ${exported(other)}} from './${language}.js';`
      : null;
  },
});

/**
 * `a ?? []` needs a variable more in the JavaScript of 2017, and `a || []` is the same wherever `a`
 * is a list or nothing. The same holds for `{}` and `''`. In our own modules the types say what `a`
 * is.
 */
const shorterDefaults = {
  name: 'shorter-defaults',
  transform: (code, id) =>
    /dist.esm/.test(id)
      ? {code: code.replace(/(?<!\?\? [\w.?]+) \?\? (?=\[\]|\{\}|''|"")/g, ' || '), map: null}
      : null,
};

/** The tag told the step before that the text is CSS; it has no other use. */
const stripCssTags = {
  name: 'strip-css-tags',
  transform: (code, id) =>
    /styles/.test(id) ? {code: code.replace(/\bcss\s*`([^`$\\]*)`/g, '`$1`'), map: null} : null,
};

export default Object.entries({...cdnFiles, [framedPage.file]: framedPage.entry}).map(
  ([file, entry]) => ({
    input: `dist/esm/entries/${entry}.js`,
    output: {
      file: `dist/cdn/${file}`,
      format: 'es',
      plugins: [
        // Lit's own private names begin with `_$`, and are short.
        minify({ecma: 2020, module: true, mangle: {properties: {regex: shortNames}}}),
        lowerToEs2017(),
        // A function that is written out where it is called compresses worse.
        minify({
          ecma: 2017,
          module: false,
          compress: {inline: 0, pure_getters: 'strict', unsafe_arrows: true},
        }),
        asciiOnly(
          `four-signs ${version} MIT${/exit|framed/.test(file) ? '' : '. Contains Lit, BSD-3-Clause. Both in full: licences.txt'}`,
        ),
      ],
    },
    plugins: [
      elementsAreThere,
      essentialIn(languageOf(file)),
      minifiedTemplates,
      stripCssTags,
      shorterDefaults,
      resolve({exportConditions: ['browser', 'production']}),
      patchLit({untouched: hasChecklist(file)}),
    ],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  }),
);
