// Writes one HTML page of every fact and every sentence, in every language, with sources, to be
// printed and marked up with a pen. It needs dist/esm: npm run content:sheet builds it first.
//
// node scripts/content/review-sheet.mjs [file]   content-sheet.html without one
import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {plainHtml} from '../../dist/esm/elements/templates/plain-html.js';
import {contentModules} from './evidence.mjs';
import {contentSheetMarkup, contentSheetStyles} from './review-sheet-markup.mjs';

/** The page. */
export async function contentSheet() {
  const content = Object.fromEntries(await contentModules());
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Four Signs: every fact and every sentence</title>
    <style>${contentSheetStyles}</style>
  </head>
  <body>
    ${contentSheetMarkup(plainHtml, content).text}
  </body>
</html>`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? 'content-sheet.html';
  const sheet = await contentSheet();
  writeFileSync(file, sheet);
  console.log(`${file}: ${sheet.length} characters.`);
}
