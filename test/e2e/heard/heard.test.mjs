/**
 * What somebody hears who cannot see the page: every phrase of a screen reader, from the start of a
 * tag to its end, in each state of the main journeys, and what is said by itself when the person
 * presses something. Kept as text in `en` and `cy`.
 *
 * It cannot look into a closed root, so that of the checklist is opened for it.
 *
 * The screen reader is a program that follows the standards, and no person's own: what those say is
 * for people to hear (test/manual).
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {openForAxe} from '../../support/open-for-axe.mjs';
import {browserNames} from '../../support/page-server.mjs';
import {journeysIn, openJourney, take} from './journeys.mjs';
import {sameAsKept} from './kept.mjs';

/** The screen reader as one script: parts of it are CommonJS. */
const reader = await build({
  stdin: {
    contents: `export {virtual} from '@guidepup/virtual-screen-reader';`,
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'screenReader',
  platform: 'browser',
  logLevel: 'silent',
  define: {'process.env.NODE_ENV': '"production"'},
});
const script = reader.outputFiles[0].text;

/** In the page: starts to read, and says everything once. */
const readAll = async (tag) => {
  const {virtual} = window.screenReader;
  const element = document.querySelector(tag);
  const root = element.shadowRoot;
  await virtual.stop();
  await virtual.start({
    container: root?.querySelector('.root') ?? root?.querySelector('div') ?? element,
  });
  const first = await virtual.lastSpokenPhrase();
  // After the last phrase it starts again.
  do await virtual.next();
  while ((await virtual.lastSpokenPhrase()) !== first);
  const phrases = (await virtual.spokenPhraseLog()).slice(0, -1);
  await virtual.clearSpokenPhraseLog();
  return phrases;
};

/** In the page: what has been said since by itself. */
const saidSince = async () => {
  const {virtual} = window.screenReader;
  await new Promise((resolve) => setTimeout(resolve));
  const phrases = await virtual.spokenPhraseLog();
  await virtual.clearSpokenPhraseLog();
  return phrases;
};

/**
 * The phrases without what a listener does not hear one by one: that a paragraph begins or
 * anything ends, and the pieces of a name that was just said whole.
 *
 * @param {string[]} phrases
 */
function asRead(phrases) {
  const read = [];
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (/^(?:paragraph|strong)$|^end(?: of |, )/.test(phrase)) continue;
    read.push(
      phrase.replace(/^(listitem), level \d+, position (\d+), set size (\d+)/, '$1 $2 of $3'),
    );
    const end = /^(?:link|button|heading), /.test(phrase)
      ? phrases.indexOf(`end of ${phrase}`, at)
      : -1;
    if (end > 0) at = end;
  }
  return read;
}

describe(
  'somebody who listens',
  {skip: browserNames.includes('chromium') ? false : 'needs one engine, and takes Chromium'},
  () => {
    for (const lang of /** @type {const} */ (['en', 'cy'])) {
      for (const journey of journeysIn(lang)) {
        test(`hears the same as was accepted: ${journey.name}, in ${lang}`, async (t) => {
          const opened = await openJourney('chromium', lang, journey, {before: openForAxe});
          t.after(opened.close);
          const {page} = opened;
          await page.evaluate(`${script}; window.screenReader = screenReader`);
          const log = [];
          for (const {title, does} of journey.states) {
            log.push('', `== ${title}`);
            for (const [at, step] of does.entries()) {
              if (at === 0 && log.length < 3) await page.evaluate(readAll, journey.tag);
              await take(page, journey, step);
              const said = await page.evaluate(saidSince);
              const [[how, what]] = Object.entries(step);
              log.push(`-> ${how}: ${what}`, ...asRead(said).map((each) => `   says: ${each}`));
            }
            const phrases = await page.evaluate(readAll, journey.tag);
            assert.ok(phrases.length > 1, `${title}: something is read out`);
            log.push(...asRead(phrases));
          }
          assert.deepEqual(opened.errors, []);
          sameAsKept(`${lang}/${journey.name}.txt`, `${log.join('\n').trim()}\n`);
        });
      }
    }

    for (const journey of journeysIn('en').filter(({states}) =>
      states.some(({does}) => does.length),
    )) {
      test(`hears what is new once, by the focus or by a live region: ${journey.name}`, async (t) => {
        const {page, close} = await openJourney('chromium', 'en', journey, {before: openForAxe});
        t.after(close);
        await page.evaluate((tag) => {
          const root = document.querySelector(tag).shadowRoot;
          window.news = [];
          const live = '[role=status], [role=alert], [aria-live], output';
          new MutationObserver((records) => {
            const regions = new Set(
              records.map(({target}) =>
                (target instanceof Element ? target : target.parentElement)?.closest(live),
              ),
            );
            for (const region of regions)
              if (region?.textContent.trim()) window.news.push(region.textContent.trim());
          }).observe(root, {childList: true, characterData: true, subtree: true});
          root.addEventListener('focusin', (event) => {
            const target = /** @type {Element} */ (event.target);
            if (target.matches('[tabindex]')) window.news.push(target.textContent.trim());
          });
        }, journey.tag);
        let heard = 0;
        for (const {does} of journey.states) {
          for (const step of does) {
            await page.evaluate(() => void (window.news = []));
            await take(page, journey, step);
            const news = await page.evaluate(async () => {
              await new Promise((resolve) => setTimeout(resolve));
              return window.news;
            });
            // Two things may be new, such as the list and that it is cleared: neither is said
            // twice.
            const twice = news.filter((words, at) =>
              news.some((other, place) => place !== at && other.includes(words)),
            );
            assert.deepEqual(twice, [], JSON.stringify(step));
            heard += news.length;
          }
        }
        assert.ok(heard > 0, 'something is said');
      });
    }
  },
);
