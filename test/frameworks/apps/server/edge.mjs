import {exitHtml, helplinesHtml} from 'four-signs/static';

export default {
  fetch(request) {
    const lang = new URL(request.url).pathname.startsWith('/cy') ? 'cy' : 'en';
    const page = `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <title>Somewhere to turn</title>
    <link rel="stylesheet" href="/four-signs/0.1.0/fallback.css">
    <script src="/four-signs/0.1.0/four-signs.js" defer></script>
  </head>
  <body>
    ${exitHtml({lang})}
    <main>${helplinesHtml({lang, nation: 'wales', headingLevel: 1})}</main>
  </body>
</html>`;
    return new Response(page, {headers: {'Content-Type': 'text/html; charset=utf-8'}});
  },
};
