/**
 * A partner's page with every tag on it, each with what the host wrote inside, as
 * docs/for-web-editors.md gives it.
 */

export const numbers = `<h2>Get help now</h2>
<p>In an emergency call <a href="tel:999">999</a>. When it is not an emergency call <a href="tel:101">101</a>.</p>
<ul><li>National Stalking Helpline: <a href="tel:08088020300">0808 802 0300</a></li></ul>`;

/**
 * @param {object} [options]
 * @param {string} [options.checklist] - attributes of the checklist
 * @param {string} [options.helplines] - attributes of the helplines
 * @param {string} [options.lang] - language of the page
 * @param {string} [options.head]
 * @param {string} [options.scripts]
 */
export const hostPage = ({
  checklist = '',
  helplines = '',
  lang = 'en',
  head = '',
  scripts = '<script src="/dist/cdn/four-signs.js"></script>',
} = {}) => `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A partner’s page</title>${head}</head>
<body>
<four-signs-exit><a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a> <p>Leaving does not clear your history or stop spyware.</p></four-signs-exit>
<header><h1>Help in our county</h1><button type="button">Menu</button></header>
<main>
<four-signs-week>${numbers}</four-signs-week>
<form action="/search"><label>Search <input name="q"></label>
<four-signs-checklist ${checklist}>${numbers}</four-signs-checklist></form>
<four-signs-helplines ${helplines}>${numbers}</four-signs-helplines>
</main>
${scripts}
</body>
</html>`;
