/**
 * Pages whose scripts have something of their own under a name of the browser's: a map of services
 * called `Map`, a library of files called `Document`, a list of words called `Text`. In a classic
 * script that hides the browser's from every other script of the page.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {giveRoots} from '../support/closed-roots.mjs';
import {browserNames, openPage} from '../support/page-server.mjs';
import {until} from '../support/until.mjs';

const tags = ['four-signs-checklist', 'four-signs-helplines', 'four-signs-week'];

const page = (
  script,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<script>${script}</script><script src="/dist/cdn/four-signs.js" defer></script></head><body>
${tags.map((tag) => `<${tag}><p>Call <a href="tel:999">999</a>.</p></${tag}>`).join('\n')}
</body></html>`;

/** The tags that have drawn a number to ring, and not the words of the host. */
const drawn = (names) =>
  names.filter((name) => {
    const root = window[Symbol.for('leak watcher')]?.rootOf(document.querySelector(name));
    return root?.querySelector('.root a[href="tel:999"]');
  });

for (const browser of browserNames) {
  for (const script of [
    'class Map {}',
    'var Map = {init() {}};',
    'class Document {}',
    'var Document = {open() {}};',
    'const Text = {hello: "Hello"};',
    'const Reflect = {};',
    'class Reflect {}',
  ]) {
    test(`${browser}: every tag is drawn on a page that has ${script}`, async (t) => {
      const {
        page: opened,
        messages,
        errors,
        close,
      } = await openPage(browser, '/own-names.html', {
        html: page(script),
      });
      t.after(close);
      await until(
        async () => {
          await giveRoots(opened);
          return (await opened.evaluate(drawn, tags)).length === tags.length;
        },
        `all of ${tags.join(', ')} are drawn: ${JSON.stringify(messages)}`,
      );
      assert.deepEqual(errors, []);
    });
  }

  for (const script of ['const Reflect = {};', 'class Reflect {}', 'class Map {}']) {
    test(`${browser}: one press leaves a page that has ${script}`, async (t) => {
      const {page: opened, close} = await openPage(browser, '/own-names.html', {
        html: page(script).replace(
          '<body>',
          '<body><four-signs-exit><a href="/left.html" rel="noreferrer">Leave</a></four-signs-exit>',
        ),
        answers: {'/': {body: '<!doctype html><title>Elsewhere</title>'}},
      });
      t.after(close);
      const point = await opened.evaluate(() => {
        const {left, top, width, height} = document
          .querySelector('four-signs-exit a')
          .getBoundingClientRect();
        return {x: left + width / 2, y: top + height / 2, width};
      });
      assert.ok(point.width > 40, 'the link is drawn');
      await opened.mouse.click(point.x, point.y);
      await until(
        () =>
          opened.evaluate(() => !document.querySelector('four-signs-helplines')).catch(() => false),
        'the page is emptied',
      );
    });
  }

  for (const script of [
    'let innerHeight;',
    'let innerWidth, innerHeight;',
    'let getComputedStyle;',
  ]) {
    test(`${browser}: the exit lies on no menu of a page that has ${script}`, async (t) => {
      const {page: opened, close} = await openPage(browser, '/own-names.html', {
        html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<script>${script}</script><script src="/dist/cdn/four-signs-exit.js" defer></script>
<style>nav {position: fixed; inset: 0 0 auto; height: 60px; text-align: right}
nav button {width: 280px; height: 60px}</style></head><body>
<nav><button>Menu</button></nav>
<four-signs-exit><a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a></four-signs-exit>
<p style="padding: 100px 0 2000px">Words.</p></body></html>`,
      });
      t.after(close);
      await until(
        () =>
          opened.evaluate(() => {
            const {left, right, top, bottom} = document
              .querySelector('four-signs-exit a')
              .getBoundingClientRect();
            const menu = document.querySelector('button').getBoundingClientRect();
            const isSeen = left >= 0 && right <= window.innerWidth && bottom <= window.innerHeight;
            return isSeen && right - left > 40 && top >= menu.bottom;
          }),
        'the exit stands under the menu, in the window',
        10_000,
      );
    });
  }

  test(`${browser}: a partner’s card is read on a page whose MutationObserver tells of nothing`, async (t) => {
    const card = {
      id: 'quillhaven',
      name: 'Quillhaven',
      phone: '01632 960123',
      website: 'https://www.example.org/',
    };
    const {page: opened, close} = await openPage(browser, '/own-names.html', {
      // Our script stands before the tag, and so comes to it before what is inside it.
      html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<script>window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };</script>
<script src="/dist/cdn/four-signs.js"></script></head><body><four-signs-helplines><script type="application/json">${JSON.stringify([card])}</script></four-signs-helplines></body></html>`,
    });
    t.after(close);
    await until(
      () =>
        opened.evaluate(() =>
          document
            .querySelector('four-signs-helplines')
            .shadowRoot?.textContent.includes('Quillhaven'),
        ),
      'the card is drawn',
    );
  });
}
