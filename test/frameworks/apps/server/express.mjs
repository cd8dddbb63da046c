import {fileURLToPath} from 'node:url';
import express from 'express';
import {version} from 'four-signs';
import {exitHtml, helplinesHtml} from 'four-signs/static';

const files = fileURLToPath(new URL('.', import.meta.resolve('four-signs/fallback.css')));

export const app = express();

app.use(`/four-signs/${version}`, express.static(files, {immutable: true, maxAge: '1y'}));

app.get('/', (request, response) => {
  response.send(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Somewhere to turn</title>
    <link rel="stylesheet" href="/four-signs/${version}/fallback.css">
    <script src="/four-signs/${version}/four-signs.js" defer></script>
  </head>
  <body>
    ${exitHtml()}
    <main>${helplinesHtml({nation: 'wales', headingLevel: 1})}</main>
  </body>
</html>`);
});
