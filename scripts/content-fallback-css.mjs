// Writes the part of src/styles/fallback.css that gives plain HTML from `four-signs/static` the look of what the script draws.
// Run it after a change to the tokens, the base or the cards: npm run content:fallback-css (it needs dist/esm). A test fails when it was forgotten.
import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {transform} from 'lightningcss';
import {cardStyles} from '../dist/esm/elements/shared/card.styles.js';
import {helplinesStyles} from '../dist/esm/elements/helplines/helplines.styles.js';
import {base} from '../dist/esm/styles/base.js';
import {tokens} from '../dist/esm/styles/tokens.js';

const file = new URL('../src/styles/fallback.css', import.meta.url);
const begin = '/* ── Written by scripts/content-fallback-css.mjs ── */';
const end = '/* ── End of what is written ── */';

/** The styles of the shadow root, for a tag whose markup is in the page itself. */
export function written() {
  const inside = [tokens, base, cardStyles, helplinesStyles]
    .join('\n')
    .replace(/:host\(\[hidden\]\)/g, '&[hidden]')
    .replace(/:host/g, '&');
  const {code} = transform({
    filename: 'fallback.css',
    code: Buffer.from(`four-signs-helplines {${inside}}`),
    targets: {chrome: 80 << 16},
    minify: false,
  });
  return `${begin}\n${code.toString().trim()}\n${end}`;
}

/** The file with the written part in its place. */
export function updated(css) {
  const from = css.indexOf(begin);
  return from < 0 ? `${css.trimEnd()}\n\n${written()}\n` : css.slice(0, from) + written() + css.slice(css.indexOf(end) + end.length);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(file, updated(readFileSync(file, 'utf8')));
