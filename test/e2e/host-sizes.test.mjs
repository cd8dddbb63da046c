/**
 * Pages whose own sizes meet ours: a header that stays over what gets the focus, and a frame that
 * grows with what is in it.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';
import {until} from '../support/until.mjs';

const fallback = '<p><a href="tel:999">999</a></p>';
const head =
  '<link rel="stylesheet" href="/dist/cdn/fallback.css"><script src="/dist/cdn/four-signs.js"></script>';

for (const browser of browserNames) {
  for (const [name, header, around] of [
    [
      'a sticky header of 200 px',
      '<header style="position:sticky;top:0;height:200px;background:#eee;z-index:9"><p>Site</p></header>',
      ['', ''],
    ],
    [
      'a fixed header of 180 px, made of two bars',
      '<div style="position:fixed;top:0;left:0;right:0;height:180px;background:#eee;z-index:9"><div style="height:60px">One</div><div style="height:120px">Two</div></div><div style="height:180px"></div>',
      ['', ''],
    ],
    [
      'a fixed header in a wrapper that is scrolled away',
      '<div><header style="position:fixed;top:0;left:0;right:0;height:140px;background:#eee;z-index:9">Site</header></div>',
      ['', ''],
    ],
    [
      'a sticky header inside the box that scrolls',
      '',
      [
        '<div style="height:600px;overflow:auto"><div style="position:sticky;top:0;height:150px;background:#eee;z-index:9">Site</div>',
        '</div>',
      ],
    ],
    ['no header', '', ['', '']],
  ]) {
    for (const width of [320, 1280]) {
      test(`${browser}: ${name} does not hide the title of the ending, ${width} px`, async (t) => {
        const {page, close} = await openPage(browser, '/sizes.html', {
          viewport: {width, height: 700},
          html: `<!doctype html><html lang="en"><head><title>Help</title><meta name="viewport" content="width=device-width">${head}</head><body>${header}${around[0]}
<p style="height:500px">Before</p><four-signs-checklist>${fallback}</four-signs-checklist><p style="height:1500px">After</p>${around[1]}</body></html>`,
        });
        t.after(close);
        await upgraded(page);
        await giveRoots(page, 'four-signs-checklist');
        await page.evaluate((known) => {
          window.inside = window[Symbol.for(known)].rootOf(
            document.querySelector('four-signs-checklist'),
          );
          window.inside.querySelector('input').click();
          [...window.inside.querySelectorAll('button')]
            .find(({textContent}) => textContent.includes('See what can help'))
            .click();
        }, key);
        const seen = () =>
          page.evaluate(() => {
            const {left, top, bottom} = window.inside.activeElement.getBoundingClientRect();
            const host = document.querySelector('four-signs-checklist');
            const isSeen = [top + 1, bottom - 1].every(
              (y) => document.elementFromPoint(left + 2, y) === host,
            );
            return isSeen && top < 300;
          });
        await until(seen, 'the title is seen, near the top of the window');
      });
    }
  }

  test(`${browser}: a frame that takes the height of what is in it does so in two rounds`, async (t) => {
    const {page, close} = await openPage(browser, '/sizes.html', {
      viewport: {width: 800, height: 600},
      html: '<!doctype html><html lang="en"><title>Help</title><iframe src="/inside.html" title="Help" style="width:100%;height:150px;border:0"></iframe>',
      answers: {
        '/inside.html': {
          body: `<!doctype html><html lang="en"><head><title>Help</title>${head}</head><body><h1>Help</h1>
<four-signs-helplines nation="wales">${fallback}</four-signs-helplines><four-signs-week>${fallback}</four-signs-week><four-signs-checklist>${fallback}</four-signs-checklist></body></html>`,
        },
      },
    });
    t.after(close);
    const frame = await page.waitForFrame((each) => each.url().endsWith('/inside.html'));
    await until(
      () =>
        frame.evaluate(
          () => document.readyState === 'complete' && !document.querySelector(':not(:defined)'),
        ),
      'the tags are defined',
    );
    const heights = [];
    for (let round = 0; round < 6; round += 1) {
      heights.push(
        await page.evaluate(async () => {
          const element = document.querySelector('iframe');
          const {scrollHeight} = /** @type {Document} */ (element.contentDocument).documentElement;
          element.style.height = `${scrollHeight}px`;
          await new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(resolve)),
          );
          return scrollHeight;
        }),
      );
    }
    assert.equal(new Set(heights.slice(1)).size, 1, heights.join());
  });
}
