/**
 * What WordPress leaves of each way to put our tags into a text, by the role of whoever saves it:
 * asked of WordPress's own interface, with and without the plug-in. docs/wordpress.md has the
 * answers; `npm run docs:wordpress` writes them.
 */
import {readFileSync} from 'node:fs';
import {format} from 'prettier';
import {roles, startSite} from './site.mjs';

const words = readFileSync(
  new URL('../../dist/html/four-signs-helplines.wales.cy.html', import.meta.url),
  'utf8',
).trim();
const inside = words.split('\n').slice(1, -1).join('\n');

/** What should be in it afterwards. */
const tag = {tag: /<four-signs-helplines[ >]/, nation: /nation="wales"/, language: /lang="cy"/};
const content = {words: /Pwy allwch chi ei ffonio/, numbers: /href="tel:999"/};

/** @type {{name: string, html: string, has: Record<string, RegExp>}[]} */
export const forms = [
  {
    name: 'Block',
    html: `<!-- wp:four-signs/helplines {"nation":"wales","lang":"cy"} -->\n${inside}\n<!-- /wp:four-signs/helplines -->`,
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
    html: `<div data-four-signs="helplines" data-nation="wales">\n${inside}\n</div>`,
    has: {
      placeholder: /<div data-four-signs="helplines"/,
      nation: /data-nation="wales"/,
      ...content,
    },
  },
  {
    name: 'Link',
    html: '<a href="https://www.example.org/help#four-signs-helplines?nation=wales">Who you can call</a>',
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

/** @returns {Promise<{name: string, plugin: boolean, answers: string[]}[]>} */
export async function survival() {
  const rows = [];
  for (const plugin of [false, true]) {
    const site = await startSite({plugin});
    const answers = Object.fromEntries(forms.map(({name}) => [name, /** @type {string[]} */ ([])]));
    for (const role of roles) {
      const writer = await site.as(role);
      for (const {name, html, has} of forms) {
        const {stored} = await writer.save({title: name, content: html});
        answers[name].push(verdict(stored, has));
      }
    }
    for (const {name} of forms) rows.push({name, plugin, answers: answers[name]});
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
 * The answers as the document has them.
 *
 * @param {Awaited<ReturnType<typeof survival>>} rows
 */
export async function survivalTable(rows) {
  const names = [...new Set(rows.map(({name}) => name))];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [
    line(['', 'Plug-in', ...roles]),
    line(['', '', ...roles].map(() => '---')),
    ...names.flatMap((form) =>
      rows
        .filter(({name}) => name === form)
        .map(({name, plugin, answers}) => line([name, plugin ? 'on' : 'off', ...answers])),
    ),
  ].join('\n');
  return (await format(table, {parser: 'markdown'})).trim();
}

/** The document that has them. */
export const page = new URL('../../docs/wordpress.md', import.meta.url);
