/**
 * What WordPress leaves of each way to put our tags into a text, by the role of whoever saves it,
 * and what a visitor then sees in Chromium: asked of WordPress's own interface, with and without
 * the plug-in. docs/wordpress.md has the answers; `npm run docs:wordpress` writes them.
 */
import {readFileSync} from 'node:fs';
import {format} from 'prettier';
import {inside, roles, startSite} from './site.mjs';

const words = readFileSync(
  new URL('../../dist/html/four-signs-helplines.wales.cy.html', import.meta.url),
  'utf8',
).trim();
const innerWords = words.split('\n').slice(1, -1).join('\n');

/** What should be in it afterwards. */
const tag = {tag: /<four-signs-helplines[ >]/, nation: /nation="wales"/, language: /lang="cy"/};
const content = {words: /Pwy allwch chi ei ffonio/, numbers: /href="tel:999"/};

/** @type {{name: string, html: string, has: Record<string, RegExp>}[]} */
export const forms = [
  {
    name: 'Block',
    html: `<!-- wp:four-signs/helplines {"nation":"wales","lang":"cy"} -->\n${innerWords}\n<!-- /wp:four-signs/helplines -->`,
    has: {block: /<!-- wp:four-signs\/helplines \{"nation":"wales","lang":"cy"\} -->/, ...content},
  },
  {
    name: 'Shortcode',
    html: '[four-signs-helplines nation="wales" lang="cy"]',
    has: {shortcode: /^\[four-signs-helplines nation="wales" lang="cy"\]$/},
  },
  {name: 'Tag', html: words, has: {...tag, ...content}},
  {
    name: 'Placeholder',
    html: `<div data-four-signs="helplines" data-nation="wales">\n${innerWords}\n</div>`,
    has: {
      placeholder: /<div data-four-signs="helplines"/,
      nation: /data-nation="wales"/,
      ...content,
    },
  },
  {
    name: 'Link',
    html: '<p><a href="https://www.example.org/help#four-signs-helplines?nation=wales">Who you can call: 999, 0808 802 0300</a></p>',
    has: {link: /<a href="https:\/\/www\.example\.org\/help#four-signs-helplines\?nation=wales">/},
  },
  {
    name: 'Script',
    html: '<script src="https://www.example.org/four-signs.js"></script>',
    has: {script: /<script src=/},
  },
];

const verdict = (text, has) => {
  const lost = Object.keys(has).filter((what) => !has[what].test(text));
  return lost.length ? `loses ${lost.join(', ')}` : 'kept';
};

/** What is not there to be seen: a script. */
const seenForms = forms.filter(({name}) => name !== 'Script');

/**
 * What a visitor sees of a form: the tag, drawn with the helplines of Wales; else the numbers of
 * Wales in a link that can be pressed; else numbers that can only be read.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function look(page) {
  if (await page.$('script[src*="/four-signs/assets/"]')) {
    await inside(page, 'four-signs-helplines', '[href="tel:+448088010800"]');
    return 'drawn';
  }
  return page.evaluate(() => {
    const post = /** @type {HTMLElement} */ (document.querySelector('main'));
    const isSeen = (number) =>
      Array.from(post.querySelectorAll(`a[href="tel:${number}"]`)).some(
        (link) => /** @type {HTMLElement} */ (link).offsetHeight,
      );
    if (['999', '+448088010800'].every(isSeen)) return 'words and numbers';
    if (/999.*0808 802 0300/.test(post.innerText)) return 'a link with numbers in its words';
    return /\[four-signs-helplines/.test(post.innerText) ? 'its name, no number' : 'nothing';
  });
}

/**
 * @returns {Promise<{name: string, plugin: boolean, answers: string[], seen?: string[]}[]>} what is
 *   kept, and what is seen, by role
 */
export async function survival() {
  const rows = [];
  for (const plugin of [false, true]) {
    const site = await startSite({plugin});
    const none = () =>
      Object.fromEntries(forms.map(({name}) => [name, /** @type {string[]} */ ([])]));
    const answers = none();
    const seen = none();
    for (const role of roles) {
      const writer = await site.as(role);
      for (const {name, html, has} of forms) {
        const {id, stored} = await writer.save({title: name, content: html});
        answers[name].push(verdict(stored, has));
        if (!seenForms.some((form) => form.name === name)) continue;
        const opened = await site.open(await site.publish(id));
        seen[name].push(await look(opened.page));
        await opened.close();
      }
    }
    for (const {name} of forms) rows.push({name, plugin, answers: answers[name], seen: seen[name]});
    // Whoever has written it: a page builder filters what is printed.
    const printed = plugin
      ? `do_shortcode( '${forms[1].html}' )`
      : `'${words.replace(/'/g, "\\'")}'`;
    const filtered = site.run(`return wp_kses_post( ${printed} );`);
    rows.push({
      name: 'Tag, printed by a page builder',
      plugin,
      answers: roles.map(() => verdict(filtered, {...tag, ...content})),
    });
  }
  return rows;
}

/**
 * The answers as the document has them: a table of what is kept, or of what is seen.
 *
 * @param {Awaited<ReturnType<typeof survival>>} rows
 * @param {'answers' | 'seen'} which
 */
export async function survivalTable(rows, which) {
  const all = rows.filter((row) => row[which]?.length);
  const names = [...new Set(all.map(({name}) => name))];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [
    line(['', 'Plug-in', ...roles]),
    line(['', '', ...roles].map(() => '---')),
    ...names.flatMap((form) =>
      all
        .filter(({name}) => name === form)
        .map((row) => line([row.name, row.plugin ? 'on' : 'off', ...(row[which] ?? [])])),
    ),
  ].join('\n');
  return (await format(table, {parser: 'markdown'})).trim();
}

/** The document that has them. */
export const page = new URL('../../docs/wordpress.md', import.meta.url);
