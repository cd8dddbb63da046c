/**
 * Writes dist/embed/: the page "Build your embed", with its script and its style. It is part of the
 * demo and no part of the package.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {transform} from 'lightningcss';
import {cssOptions} from './css.mjs';

/** What the page itself may do. The preview in it has the same policy. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types four-signs-embed',
].join('; ');

/** What the page is made from, and compares pasted pages with. */
export function knownRelease(top = new URL('../../', import.meta.url)) {
  const read = (file) => JSON.parse(readFileSync(new URL(file, top), 'utf8'));
  const integrity = Object.entries(read('dist/cdn/integrity.json')).map(([name, file]) => [
    name,
    file.integrity,
  ]);
  return {
    version: read('package.json').version,
    integrity: Object.fromEntries(integrity),
  };
}

/** @param {URL} dist - the folder that is built, with esm and the list of integrity in it */
export async function writeEmbedPage(dist) {
  const out = new URL('embed/', dist);
  mkdirSync(out, {recursive: true});
  const {embedBody} = await import(new URL('esm/embed/page-html.js', dist).href);
  await build({
    stdin: {
      contents: `import {startEmbed} from './page.js';
document.querySelectorAll('[data-embed]').forEach(startEmbed);`,
      resolveDir: fileURLToPath(new URL('esm/embed/', dist)),
    },
    outfile: fileURLToPath(new URL('embed.js', out)),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
  });
  const css = readFileSync(new URL('../../src/embed/page.css', import.meta.url));
  writeFileSync(
    new URL('embed.css', out),
    transform({filename: 'page.css', code: css, ...cssOptions}).code,
  );
  writeFileSync(
    new URL('index.html', out),
    `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}" />
<meta name="referrer" content="no-referrer" />
<title>Build your embed – four-signs</title>
<link rel="stylesheet" href="embed.css" />
<script src="embed.js" defer></script>
</head>
<body class="embed-page">
${embedBody(knownRelease(), '../four-signs')}
</body>
</html>
`,
  );
}
