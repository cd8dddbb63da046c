/** The page of a row of the table in pages.mjs, as its server sends it. */
import {readFileSync} from 'node:fs';
import {fromServer} from './pages.mjs';

const script = readFileSync(new URL('../../../dist/cdn/four-signs.js', import.meta.url), 'utf8');
const {version} = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);
const {integrity} = JSON.parse(
  readFileSync(new URL('../../../dist/cdn/integrity.json', import.meta.url), 'utf8'),
)['four-signs.js'];

export const checklist = 'four-signs-checklist';
/** The tags of ours on every page, beside the exit. */
export const ours = [checklist, 'four-signs-helplines', 'four-signs-week'];

const numbers =
  '<h3>Get help now</h3><p>In an emergency call <a href="tel:999">999</a>.</p><p>National Stalking Helpline <a href="tel:+448088020300">0808 802 0300</a></p>';

const exit =
  '<four-signs-exit><a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a></four-signs-exit>';

/** Moves the page's main part into a root of the host's own, and lets this test find it there. */
const intoShadow = `<script>{
  const root = document.querySelector('header').attachShadow({mode: 'open'});
  root.append(document.querySelector('main'));
  const native = document.querySelector;
  document.querySelector = (selector) => native.call(document, selector) ?? root.querySelector(selector);
}</script>`;

/**
 * The page around a frame that fills the window, so that a point in one is the same point in the
 * other.
 */
const aroundFrame =
  '<!doctype html><html lang="en"><title>A page</title><iframe sandbox="allow-scripts" src="/inside.html" title="Help" style="position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0"></iframe>';

/**
 * The page of a row of the table. Written so that an XML parser takes it too.
 *
 * @param {Partial<import('./pages.mjs').HostPage>} row
 * @param {string} [base] - the origin of the page
 */
function markup(row, base) {
  const {
    doctype = '<!doctype html>',
    html = 'lang="en"',
    head = '',
    before = '',
    after = '',
    early = '',
    wrap,
    wrapEach,
    within,
  } = row;
  const {
    inside = '',
    attributes = 'heading-level="2"',
    scripts = '<script src="/dist/cdn/four-signs.js"></script>',
  } = row;
  const around = (tag, text) => (tag ? `<${tag}>${text}</${tag}>` : text);
  const tags = ours.map((tag) => {
    const words = row.empty ? '' : numbers + (tag === 'four-signs-helplines' ? inside : '');
    const plain = `<${tag} ${attributes}>${words}</${tag}>`;
    const element = around(wrapEach, (row.server && fromServer[tag]) || plain);
    return tag === checklist ? `<form action="/search">${element}</form>` : element;
  });
  return `${doctype}
<html ${html}><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>A page</title>${early}${head}</head>
<body>${row.server ? fromServer['four-signs-exit'] : exit}
<header><h1>A page</h1></header>${before}<main>
${around(wrap, tags.join('\n'))}
</main>${after}${within === 'shadow' ? intoShadow : ''}
${row.absolute ? scripts.replace('src="/', `src="${base}/`) : scripts}
</body></html>`.replaceAll('{integrity}', integrity);
}

/**
 * What a server sends for a row of the table: the page, its headers, and what the other addresses
 * of the site answer.
 *
 * @param {Partial<import('./pages.mjs').HostPage>} row
 * @param {string} base - the origin of the page
 */
export function servedAs(row, base) {
  const answers = {...row.answers};
  if (row.twoVersions)
    answers['/other-version.js'] = {body: script.replaceAll(`"${version}"`, '"0.0.1"'), type: 'js'};
  if (row.cutOff)
    answers['/dist/cdn/four-signs.js'] = {body: script.slice(0, script.length * 0.6), type: 'js'};
  if (row.serve) answers['/dist/cdn/four-signs.js'] = {body: script, type: 'js', ...row.serve};
  const isFramed = row.within === 'frame';
  if (isFramed) answers['/inside.html'] = {body: markup(row)};
  const text = isFramed ? aroundFrame : markup(row, base);
  return {
    html: row.encoding ? Buffer.from(text.replace('<meta charset="utf-8" />', ''), 'latin1') : text,
    headers: {
      'Content-Type': `${row.type ?? 'text/html'}; charset=${row.encoding ?? 'utf-8'}`,
      ...row.headers,
      ...(row.policy && {
        'Content-Security-Policy': row.policy.replaceAll('{integrity}', integrity),
      }),
    },
    answers,
  };
}
