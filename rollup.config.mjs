/**
 * Turns dist/esm, which TypeScript wrote, into the files for script tags in dist/cdn: one self-contained file each, in the JavaScript
 * of 2017, ASCII only, with everything made small. `scripts/build.mjs` runs it.
 */
import {readFileSync} from 'node:fs';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import {minify} from 'terser';
import {cssOptions} from './scripts/rollup/css.mjs';
import {litForStrangersPages} from './scripts/rollup/lit-for-strangers-pages.mjs';
import {asciiOnly, oldBrowsers} from './scripts/rollup/old-browsers.mjs';
import {scriptFiles} from './scripts/script-files.mjs';

const {version} = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** Makes a script small. In this process: a worker for each file, as the usual plugin has, is slower than one that has warmed up. */
const small = ({compress, ...options}) => ({
  name: 'small',
  async renderChunk(source) {
    const {code} = await minify(source, {...options, compress: {passes: 3, ...compress}, format: {comments: false}});
    return {code, map: null};
  },
});

/** The same module is in several of the files, and making its templates small is the slowest step: once is enough. */
function once(plugin) {
  const done = new Map();
  return {
    ...plugin,
    transform(code, id) {
      if (!done.has(id)) done.set(id, plugin.transform.call(this, code, id));
      return done.get(id);
    },
  };
}

const smallTemplates = once(minifyTemplates({failOnError: true, options: {minifyOptions: {minifyCSS: cssOptions}}}));

/** Modules are imported in Node as well, which has no elements; a script tag is not. */
const elementsAreThere = {
  name: 'elements-are-there',
  transform: (code, id) => (/-element/.test(id) ? {code: code.replace('extends BaseElement', 'extends HTMLElement'), map: null} : null),
};

/** The tag told the step before that the text is CSS; it has no other use. */
const withoutTags = {
  name: 'without-tags',
  transform: (code, id) => (/styles/.test(id) ? {code: code.replace(/\bcss\s*`([^`$\\]*)`/g, '`$1`'), map: null} : null),
};

export default Object.entries(scriptFiles)
  .map(([file, entry]) => [file, `dist/esm/entries/${entry}.js`])
  .map(([file, input]) => ({
    input,
    output: {
      file: `dist/cdn/${file}`,
      format: 'es',
      plugins: [
        small({ecma: 2020, module: true}),
        oldBrowsers(),
        // The exit, which counts every byte, reads no property for what reading does.
        small({ecma: 2017, module: false, compress: {pure_getters: /exit/.test(file) || 'strict'}}),
        asciiOnly(`four-signs ${version} MIT${/exit/.test(file) ? '' : '. Contains Lit, BSD-3-Clause. Both in full: licences.txt'}`),
      ],
    },
    plugins: [
      elementsAreThere,
      smallTemplates,
      withoutTags,
      resolve({exportConditions: ['browser', 'production']}),
      litForStrangersPages(file.replace(/\.js$/, '')),
    ],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  }));
