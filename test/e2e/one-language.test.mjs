/**
 * A site in one language loads a file with that language alone. Whatever the page says, a visitor
 * gets every tag, in the language that the file has, with the numbers to ring.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {cdnFiles, languageOf} from '../../scripts/build/cdn-files.mjs';
import {checklistCy} from '../../dist/esm/content/checklist/cy.js';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {giveRoots} from '../support/closed-roots.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';

const checklist = {en: checklistEn, cy: checklistCy};
const page = (
  file,
  lang,
  attributes = '',
) => `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><meta charset="utf-8"><title>Help</title>
<script src="/dist/cdn/${file}" defer></script></head><body>
<four-signs-exit ${attributes}><a href="https://www.example.org/" rel="noreferrer">Leave</a></four-signs-exit>
${['week', 'checklist', 'helplines'].map((tag) => `<four-signs-${tag} ${attributes}><p>Call <a href="tel:999">999</a>.</p></four-signs-${tag}>`).join('\n')}
</body></html>`;

/** What each tag shows: its language, its text, and the numbers that can be rung. */
const shown = () => {
  const {rootOf} = window[Symbol.for('leak watcher')];
  return ['exit', 'week', 'checklist', 'helplines'].map((name) => {
    const root = rootOf(document.querySelector(`four-signs-${name}`));
    return {
      name,
      lang: root.querySelector('[lang]').lang,
      text: root.textContent,
      numbers: [...root.querySelectorAll('a[href^="tel:"]')].map((link) =>
        link.getAttribute('href').slice(4),
      ),
    };
  });
};

for (const browser of browserNames) {
  describe(`A page that loads a file with one language, in ${browser}`, () => {
    for (const file of Object.keys(cdnFiles).filter(languageOf)) {
      const own = languageOf(file);
      const other = own === 'en' ? 'cy' : 'en';
      for (const [what, lang, attributes, warns] of /** @type {const} */ ([
        ['in that language', own, '', false],
        ['that names no language', '', '', false],
        ['in a language that we do not have', 'fr', '', true],
        ['in the language that it lacks', other, '', true],
        ['whose tags ask for the language that it lacks', own, `lang="${other}"`, true],
      ])) {
        test(`${file} on a page ${what}: every tag speaks, with the right numbers${warns ? ', and the developer is told' : ''}`, async () => {
          const opened = await openPage(browser, '/one-language.html', {
            html: page(file, lang, attributes),
          });
          try {
            await upgraded(opened.page);
            await giveRoots(opened.page);
            const tags = await opened.page.evaluate(shown);
            for (const {name, lang: drawnIn, numbers} of tags) {
              assert.equal(drawnIn, own, name);
              if (name === 'exit') continue;
              for (const number of ['999', '+448088020300'])
                assert.ok(numbers.includes(number), `${name} has ${number}`);
            }
            assert.ok(tags[2].text.includes(checklist[own].finish), 'the checklist can be used');
            const warnings = opened.messages
              .map(({text}) => text)
              .filter((text) => text.includes('four-signs'));
            assert.deepEqual(
              [...new Set(warnings.map((text) => /<four-signs-(\w+)>/.exec(text)?.[1]))].sort(),
              warns ? ['checklist', 'exit', 'helplines', 'week'] : [],
              warnings.join('\n'),
            );
            for (const text of warnings)
              assert.match(
                text,
                new RegExp(`lang="(fr|${other})" is not right. Expected "${own}". ${own} is used`),
              );
          } finally {
            await opened.close();
          }
        });
      }
    }
  });
}
