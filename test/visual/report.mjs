/** @import {Picture} from './picture.mjs' */
import {encode} from './picture.mjs';

const escape = (/** @type {string} */ text) =>
  text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);

const image = (/** @type {Picture | undefined} */ picture, /** @type {string} */ words) =>
  picture
    ? `<figure><figcaption>${words}</figcaption><img alt="${words}" width="${picture.width}" src="data:image/png;base64,${encode(picture).toString('base64')}"></figure>`
    : `<figure><figcaption>${words}: none</figcaption></figure>`;

/**
 * One page, without any other file, that shows what differs.
 *
 * @param {{
 *   file: string;
 *   message: string;
 *   before?: Picture;
 *   after: Picture;
 *   difference?: Picture;
 * }[]} different
 * @param {string} advice - what may be behind all of it; empty for nothing
 */
export const reportPage = (different, advice) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${different.length} pictures differ</title>
<style>
body { font: 1rem/1.5 sans-serif; margin: 1rem; }
section { display: flex; gap: 1rem; overflow-x: auto; align-items: start; border-block-start: 2px solid; }
h2 { font-size: 1rem; }
figure { margin: 0; }
img { border: 1px solid #888; }
</style>
</head>
<body>
<h1>${different.length} pictures differ</h1>
<p>${escape(advice)}</p>
<p>If what is new is right: <code>npm run test:visual -- --accept</code></p>
${different
  .map(
    ({file, message, before, after, difference}) =>
      `<h2>${escape(file)}: ${escape(message)}</h2>\n<section>${image(before, 'Before')}${image(after, 'After')}${image(difference, 'Difference')}</section>`,
  )
  .join('\n')}
</body>
</html>
`;
