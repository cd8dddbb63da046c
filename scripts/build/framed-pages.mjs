/**
 * Writes dist/cdn/four-signs-frame*.html: for each tag a complete page, which a host puts into a
 * sandboxed frame. Script and style are inside it, and its policy allows these alone, by their
 * hashes: it asks for nothing, and a copy that was changed on its way runs no script.
 */
import {createHash} from 'node:crypto';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {transform} from 'lightningcss';
import {framedPage, framedPages} from './cdn-files.mjs';
import {cssOptions} from './css.mjs';

/**
 * At the end of the page, scrolling would go on in the page around it, and tell it where the end
 * was. The colours are for a page around it that is dark: the frame would let it through.
 */
const ownStyles = `
html { overscroll-behavior: contain; color: CanvasText; background: Canvas }
body { line-height: 1.5 }
output { position: fixed; inset: auto 0 0; background: Canvas }
output:not(:empty) { padding: 8px; border: 2px solid }
`;

/** How a policy names what is inside an element. The browser reads the line ends as `\n`. */
const hash = (text) => `'sha384-${createHash('sha384').update(text).digest('base64')}'`;

/** What the policy allows, by what stands in the page. */
const policy = (scripts, style) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': scripts.map(hash).join(' '),
    'style-src': hash(style),
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'four-signs',
  })
    .map((directive) => directive.join(' '))
    .join('; ');

/** A server may say that the page is windows-1252. */
const asciiOnly = (html) =>
  html.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);

function page({title, body, style, scripts}) {
  // Either would change where the browser sees the end of the script.
  const wrong = scripts.join('').match(/<!--|<\/script/i);
  if (wrong) throw new Error(`A script inside a page must not hold "${wrong[0]}".`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta http-equiv="Content-Security-Policy" content="${policy(scripts, style)}" />
    <meta name="referrer" content="no-referrer" />
    <!-- Firefox looks up the names of linked sites on a page over http. -->
    <meta http-equiv="x-dns-prefetch-control" content="off" />
    <title>${asciiOnly(title)}</title>
    <!-- Links open in the tab, and not in the frame. -->
    <base target="_top" />
    <style>${style}</style>
  </head>
  <body>
${asciiOnly(body)}<output></output>
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
  </body>
</html>
`;
}

/** @param {URL} dist - the folder that is built, with esm and the scripts of cdn in it */
export async function writeFramedPages(dist) {
  const cdn = new URL('cdn/', dist);
  const {framedBody, framedTitle} = await import(
    new URL('esm/content/fallback/fragments.js', dist).href
  );
  const read = (name) => readFileSync(new URL(name, cdn), 'utf8');
  const {code} = transform({
    filename: 'framed-page.css',
    code: Buffer.from(read('fallback.css') + ownStyles),
    ...cssOptions,
  });
  for (const [name, tag] of Object.entries(framedPages)) {
    const html = page({
      title: framedTitle,
      body: framedBody(tag),
      style: String(code),
      scripts: [read(framedPage.file), read(`${tag}.js`)],
    });
    writeFileSync(new URL(name, cdn), html);
  }
  rmSync(new URL(framedPage.file, cdn));
}
