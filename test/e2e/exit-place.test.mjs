/**
 * Where the exit stands: beside its sentence at every size of text, and on nothing else that can be
 * pressed.
 */
import assert from 'node:assert/strict';
import {checklistLayouts} from '../../dist/esm/content/vocabulary.js';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {test} from 'node:test';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';
import {until} from '../support/until.mjs';

const weather = 'https://www.bbc.co.uk/weather';
const sentences = {
  en: 'Leaving does not clear your history or stop spyware.',
  cy: 'Nid yw gadael yn clirio eich hanes pori nac yn atal ysbïwedd.',
};
/** @type {Record<string, [lang: string, words: string]>} */
const links = {
  'in English': ['en', 'Leave this page'],
  'in Welsh': ['cy', 'Gadael y dudalen hon'],
  "the host's, with 40 letters": ['en', 'Leave this page now and see weather news'],
  "the host's, with 40 Welsh letters": ['cy', 'Gadael y dudalen hon nawr a gweld tywydd'],
  "the host's, one word of 40 letters": ['en', 'Leavethispagenowandseesomeweathernewsfas'],
};
/** @param {[lang: string, words: string]} link */
const exit = ([lang, words]) =>
  `<four-signs-exit lang="${lang}"><a href="${weather}" rel="noreferrer">${words}</a><p>${sentences[lang]}</p></four-signs-exit>`;
const pageWith = (body, {head = '', lang = 'en'} = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>Stalking: get help</title><meta name="viewport" content="width=device-width">` +
  `<link rel="stylesheet" href="/dist/cdn/fallback.css"><style>body{margin:0}</style>${head}</head><body>${body}</body></html>`;
const ours = '<script src="/dist/cdn/four-signs-exit.js"></script>';

/**
 * How far the link reaches over the lines of the sentence, and both over the window's sides, in px.
 */
const overlap = (page) =>
  page.evaluate(() => {
    const host = document.querySelector('four-signs-exit');
    const link = host.querySelector('a').getBoundingClientRect();
    const sentence = host.shadowRoot?.querySelector('span') ?? host.querySelector('p');
    const range = document.createRange();
    range.selectNodeContents(sentence);
    const words = range.getBoundingClientRect();
    const letters = document.createRange();
    letters.selectNodeContents(host.querySelector('a'));
    const inside = letters.getBoundingClientRect();
    return {
      over:
        link.left < words.right && link.right > words.left
          ? Math.max(0, link.bottom - words.top)
          : 0,
      aside: Math.max(
        0,
        -link.left,
        -words.left,
        link.right - innerWidth,
        words.right - innerWidth,
      ),
      cut:
        Math.max(
          0,
          link.left - inside.left,
          inside.right - link.right,
          link.top - inside.top,
          inside.bottom - link.bottom,
        ) > 1,
      text: sentence.textContent,
      after: Math.round(document.querySelector('#after').getBoundingClientRect().top),
      left: Math.round(link.left),
      top: Math.round(link.top),
    };
  });

for (const browser of browserNames) {
  for (const textSize of [16, 20, 24, 32, 40]) {
    test(`${browser}: the link and the whole sentence can be read with text of ${textSize} px, before and after the script`, async () => {
      for (const [name, words] of Object.entries(links)) {
        const {page, close} = await openPage(browser, '/place.html', {
          html: pageWith(`${exit(words)}<p id="after">What follows.</p>`),
          textSize,
        });
        assert.equal(
          await page.evaluate(() => getComputedStyle(document.body).fontSize),
          `${textSize}px`,
        );
        const widths = [280, 320, 360, 1024];
        const before = [];
        for (const width of widths) {
          await page.setViewport({width, height: 640});
          before.push(await overlap(page));
        }
        await page.addScriptTag({url: '/dist/cdn/four-signs-exit.js'});
        await upgraded(page);
        for (const [index, width] of widths.entries()) {
          await page.setViewport({width, height: 640});
          const after = await overlap(page);
          const where = `${name}, ${width} px`;
          for (const seen of [before[index], after]) {
            assert.deepEqual(
              [seen.over, seen.aside, seen.cut, seen.text],
              [0, 0, false, sentences[words[0]]],
              where,
            );
          }
          assert.deepEqual(
            [before[index].after, before[index].left, before[index].top],
            [after.after, after.left, after.top],
            `nothing moves: ${where}`,
          );
        }
        await close();
      }
    });
  }

  for (const [width, textSize] of [
    [280, 16],
    [320, 32],
    [390, 16],
    [1280, 16],
  ])
    test(`${browser}: what the first press of Shift says is read whole, in a window of ${width} px with text of ${textSize} px`, async (t) => {
      const {page, close} = await openPage(browser, '/place.html', {
        viewport: {width, height: 640},
        textSize,
        html: pageWith(
          `${exit(links['in English'])}<input aria-label="Name"><p id="after">Help</p>`,
          {head: ours},
        ),
      });
      t.after(close);
      await upgraded(page);
      for (const dir of ['ltr', 'rtl'])
        for (const lang of ['en', 'cy'])
          for (const position of [
            'top-end',
            'top-start',
            'bottom-end',
            'bottom-start',
            'in-flow',
          ]) {
            const where = `${position}, ${lang}, ${dir}`;
            await page.evaluate(
              (attributes) => {
                document.documentElement.dir = attributes.dir;
                const host = document.querySelector('four-signs-exit');
                for (const [name, value] of Object.entries(attributes))
                  host.setAttribute(name, value);
              },
              {lang, position, dir},
            );
            await page.keyboard.press('Shift');
            const seen = await page.evaluate(() => {
              const host = document.querySelector('four-signs-exit');
              const output = host.shadowRoot.querySelector('output');
              const range = document.createRange();
              range.selectNodeContents(output);
              const boxes = [output.getBoundingClientRect(), ...range.getClientRects()];
              const link = host.querySelector('a').getBoundingClientRect();
              return {
                says: output.textContent !== '',
                outside: Math.round(
                  Math.max(
                    0,
                    ...boxes.flatMap(({left, right, top, bottom}) => [
                      -left,
                      -top,
                      right - innerWidth,
                      bottom - innerHeight,
                    ]),
                  ),
                ),
                cut: output.scrollWidth > output.clientWidth + 1,
                onTheLink: boxes.some(
                  (box) =>
                    box.left < link.right - 1 &&
                    box.right > link.left + 1 &&
                    box.top < link.bottom - 1 &&
                    box.bottom > link.top + 1,
                ),
              };
            });
            assert.deepEqual(seen, {says: true, outside: 0, cut: false, onTheLink: false}, where);
            // Any other key takes it back; this one scrolls nothing.
            await page.keyboard.press('Control');
          }
    });

  for (const position of ['top-end', 'top-start'])
    test(`${browser}: in a wide window the link is level with the first line of the sentence, and the strip no higher than that, ${position}`, async (t) => {
      const {page, close} = await openPage(browser, '/place.html', {
        viewport: {width: 1024, height: 640},
        html: pageWith(
          `${exit(links['in English']).replace('<four-signs-exit', `<four-signs-exit position="${position}"`)}<p id="after">Help</p>`,
        ),
      });
      t.after(close);
      const places = () =>
        page.evaluate(() => {
          const host = document.querySelector('four-signs-exit');
          const {height} = host.getBoundingClientRect();
          const link = host.querySelector('a').getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(
            host.shadowRoot?.querySelector('span') ?? host.querySelector('p'),
          );
          const [line] = range.getClientRects();
          const between = link.top + link.height / 2 - line.top - line.height / 2;
          return {height, isLevel: Math.abs(between) < 1.5, left: Math.round(line.left)};
        });
      const before = await places();
      assert.deepEqual([before.height, before.isLevel], [61, true]);
      await page.addScriptTag({url: '/dist/cdn/four-signs-exit.js'});
      await upgraded(page);
      assert.deepEqual(await places(), before, 'nothing moves');
    });

  for (const width of [480, 767])
    test(`${browser}: above the sentence the strip keeps the room of one line of the link, ${width} px`, async (t) => {
      const {page, close} = await openPage(browser, '/place.html', {
        viewport: {width, height: 640},
        html: pageWith(`${exit(links['in English'])}<p id="after">Help</p>`),
      });
      t.after(close);
      const height = () =>
        page.$eval('four-signs-exit', (host) => host.getBoundingClientRect().height);
      const before = await height();
      assert.equal(before, 89);
      await page.addScriptTag({url: '/dist/cdn/four-signs-exit.js'});
      await upgraded(page);
      assert.equal(await height(), before);
    });

  test(`${browser}: making way for a control that has the focus, the link does not lie on the buttons of the checklist`, async () => {
    for (const lang of ['en', 'cy']) {
      for (const layout of checklistLayouts) {
        const {page, close} = await openPage(browser, '/place.html', {
          viewport: {width: 360, height: 640},
          html: pageWith(
            `${exit([lang, links[lang === 'cy' ? 'in Welsh' : 'in English'][1]])}
<button id="under" style="position:fixed;top:4px;right:4px;height:30px">Menu</button>
<main><four-signs-checklist layout="${layout}"><p>999</p></four-signs-checklist></main>`,
            {head: '<script src="/dist/cdn/four-signs.js" defer></script>', lang},
          ),
        });
        await upgraded(page);
        await giveRoots(page, 'four-signs-checklist');
        await page.evaluate((name) => {
          window.kept = window[Symbol.for(name)].rootOf(
            document.querySelector('four-signs-checklist'),
          );
        }, key);
        if (layout === 'steps') {
          await page.evaluate(() =>
            [...window.kept.querySelectorAll('button.primary')].at(-1).click(),
          );
          await page.waitForFunction(() => window.kept.querySelector('.sticky'));
        }
        for (let width = 320; width <= 360; width += 1) {
          await page.setViewport({width, height: 640});
          const lain = await page.evaluate(() => {
            const host = document.querySelector('four-signs-exit');
            const link = host.querySelector('a');
            const bar = window.kept.querySelector('.sticky');
            const on = [];
            for (const focused of [document.querySelector('#under'), document.body]) {
              // The bar is at the bottom of the window while its own list is in view.
              scrollTo(0, bar.parentNode.getBoundingClientRect().top + scrollY);
              if (focused === document.body) document.activeElement.blur();
              else focused.focus({preventScroll: true});
              const own = link.getBoundingClientRect();
              for (const button of bar.querySelectorAll('button')) {
                const box = button.getBoundingClientRect();
                if (
                  own.left < box.right &&
                  own.right > box.left &&
                  own.top < box.bottom &&
                  own.bottom > box.top
                )
                  on.push(button.textContent.trim());
              }
              if (bar.getBoundingClientRect().bottom > innerHeight + 1)
                on.push('the bar is not in view');
            }
            return on;
          });
          assert.deepEqual(lain, [], `${lang}, ${layout}, ${width} px`);
        }
        await close();
      }
    }
  });

  for (const [name, header] of [
    ['that stays at the top of the window', 'position:fixed;inset:0 0 auto;height:60px'],
    ['before the exit', 'height:60px'],
  ]) {
    test(`${browser}: the menu button of a header ${name} can be pressed, and so can the exit`, async (t) => {
      const {page, close} = await openPage(browser, '/place.html', {
        viewport: {width: 375, height: 640},
        html: pageWith(
          `<header style="background:#eee;${header}"><button id="menu" style="position:absolute;right:12px;top:8px;width:44px;height:44px"
onclick="this.textContent = 'Pressed'">Menu</button></header>${exit(links['in English'])}<p>Help</p>`,
          {head: ours},
        ),
      });
      t.after(close);
      await upgraded(page);
      const seen = () =>
        page.evaluate(() => {
          const link = document.querySelector('four-signs-exit > a');
          const {left, top, width, height} = link.getBoundingClientRect();
          return [
            document.elementFromPoint(left + width / 2, top + height / 2) === link,
            left + width > 360,
            top < 200,
          ];
        });
      assert.deepEqual(await seen(), [true, true, true]);
      await page.click('#menu');
      assert.equal(await page.$eval('#menu', (menu) => menu.textContent), 'Pressed');
      assert.deepEqual((await seen())[0], true);
      await page.evaluate(() => document.activeElement.blur());
      assert.deepEqual(await seen(), [true, true, true], 'it goes back when nothing has the focus');
    });
  }

  test(`${browser}: without the top layer the link stays in the window, inside an ancestor with a transform`, async (t) => {
    const {page, close} = await openPage(browser, '/place.html', {
      viewport: {width: 375, height: 640},
      html: pageWith(
        `<div style="height:900px">Before</div><div style="transform:translateX(0);width:300px;height:1500px">${exit(links['in English'])}</div>`,
        {head: ours},
      ),
      before: (tab) =>
        tab.evaluateOnNewDocument(() => {
          for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover'])
            delete HTMLElement.prototype[name];
        }),
    });
    t.after(close);
    await upgraded(page);
    const isInWindow = () =>
      page.evaluate(() => {
        const link = document.querySelector('four-signs-exit > a');
        const {left, top, right, bottom, width, height} = link.getBoundingClientRect();
        return (
          left >= 0 &&
          top >= 0 &&
          right <= innerWidth &&
          bottom <= innerHeight &&
          document.elementFromPoint(left + width / 2, top + height / 2) === link
        );
      });
    for (const place of [0, 300, 900, 1700]) {
      await page.evaluate((y) => scrollTo(0, y), place);
      await until(isInWindow, `scrolled by ${place} px`);
    }
  });

  for (const zoom of [0.5, 0.75, 2]) {
    test(`${browser}: the link lies beside the menu of a page that is drawn at ${zoom} times its size`, async (t) => {
      const {page, close} = await openPage(browser, '/place.html', {
        viewport: {width: 400, height: 640},
        html: pageWith(
          `${exit(links['in English'])}<header style="position:fixed;inset:0 0 auto;height:70px"><button id="menu" style="position:absolute;right:0;width:160px;height:70px">Menu</button></header>${long}`,
          {head: `<style>body{zoom:${zoom}}</style>${ours}`},
        ),
      });
      t.after(close);
      await upgraded(page);
      const distance = () =>
        page.evaluate(() => {
          const link = document.querySelector('four-signs-exit > a').getBoundingClientRect();
          const menu = document.querySelector('#menu').getBoundingClientRect();
          return Math.round(link.top - menu.bottom);
        });
      await until(async () => (await distance()) === 8, 'the link is 8 px below the menu');
    });
  }

  test(`${browser}: the link is drawn where it is in a part of the page that is drawn only when it is on the screen`, async (t) => {
    const {page, close} = await openPage(browser, '/place.html', {
      html: pageWith(
        `<p style="height:4000px">Before</p><div style="content-visibility:auto">${exit(links['in English'])}<p>After</p></div>`,
      ),
    });
    t.after(close);
    // The part has been laid out, and left undrawn, before our script comes.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await page.addScriptTag({url: '/dist/cdn/four-signs-exit.js'});
    await upgraded(page);
    await until(
      () =>
        page.evaluate(() => {
          const link = document.querySelector('four-signs-exit > a');
          const {left, top, width, height} = link.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === link;
        }),
      'the link is on the screen',
    );
  });

  /** The link's distance to the four edges of the window, in px. */
  const edges = (page) =>
    page.evaluate(() => {
      const {left, top, right, bottom} = document
        .querySelector('four-signs-exit > a')
        .getBoundingClientRect();
      const {clientWidth, clientHeight} = document.documentElement;
      const px = (length) => Math.round(length * 100) / 100;
      return {
        left: px(left),
        top: px(top),
        right: px(clientWidth - right),
        bottom: px(clientHeight - bottom),
      };
    });
  const exitWith = (attributes) =>
    exit(links['in English']).replace('<four-signs-exit', `<four-signs-exit ${attributes}`);
  const long = '<p style="height:3000px">Help</p>';

  for (const [position, vertical, horizontal] of [
    ['top-end', 'top', 'end'],
    ['top-start', 'top', 'start'],
    ['bottom-end', 'bottom', 'end'],
    ['bottom-start', 'bottom', 'start'],
    ['Bottom-Start', 'bottom', 'start'],
    ['middle', 'top', 'end'],
  ]) {
    test(`${browser}: position="${position}" puts the link there, before and after the script, in both directions of writing`, async () => {
      for (const dir of ['ltr', 'rtl']) {
        for (const width of [320, 1280]) {
          const side = (horizontal === 'end') === (dir === 'ltr') ? 'right' : 'left';
          // Below it, the buttons of the checklist have their place.
          const foot = width < 480 ? 116 : 72;
          const wanted = vertical === 'top' ? 8 : foot + 8;
          const {page, close} = await openPage(browser, '/place.html', {
            viewport: {width, height: 640},
            html: pageWith(
              `${exitWith(`position="${position}"`)}<p id="after">Help</p>${long}`,
            ).replace('<html', `<html dir="${dir}"`),
          });
          const before = await edges(page);
          const heights = [
            await page.$eval('#after', (after) => after.getBoundingClientRect().top),
          ];
          await page.addScriptTag({url: '/dist/cdn/four-signs-exit.js'});
          await upgraded(page);
          const after = await edges(page);
          heights.push(await page.$eval('#after', (next) => next.getBoundingClientRect().top));
          assert.deepEqual([after[vertical], after[side]], [wanted, 8], `${dir}, ${width} px`);
          assert.deepEqual(after, before, 'nothing moves');
          assert.equal(heights[0], heights[1], 'nothing below it moves');
          await page.evaluate(() => scrollTo(0, 1500));
          assert.deepEqual(await edges(page), after, 'it stays in the window');
          await close();
        }
      }
    });
  }

  test(`${browser}: a wrong place or distance says so once, and means the usual one`, async (t) => {
    const {page, messages, close} = await openPage(browser, '/place.html', {
      html: pageWith(`${exitWith('position="middle" distance="-4"')}${long}`, {head: ours}),
    });
    t.after(close);
    await upgraded(page);
    const {top, right} = await edges(page);
    assert.deepEqual([top, right], [8, 8]);
    const warnings = messages
      .map(({text}) => text)
      .filter((text) => text.includes('four-signs-exit'));
    assert.equal(warnings.length, 2);
    assert.match(warnings.join(), /position="middle".*"in-flow"/);
    assert.match(warnings.join(), /distance="-4".*0 to 200/);
  });

  test(`${browser}: the distance is the attribute's, or that of the custom properties, and never leads out of the window`, async (t) => {
    const {page, close} = await openPage(browser, '/place.html', {
      html: pageWith(`${exitWith('distance="24"')}${long}`, {head: ours}),
    });
    t.after(close);
    await upgraded(page);
    const near = async () => {
      const {top, right} = await edges(page);
      return [top, right];
    };
    assert.deepEqual(await near(), [24, 24]);
    await page.evaluate(() =>
      document
        .querySelector('four-signs-exit')
        .style.setProperty('--four-signs-exit-inset-block', '40px'),
    );
    assert.deepEqual(await near(), [40, 24]);
    await page.evaluate(() => {
      const host = document.querySelector('four-signs-exit');
      host.position = 'bottom-start';
      host.distance = 0;
    });
    const {left, bottom} = await edges(page);
    assert.deepEqual([left, bottom], [0, 72 + 40]);
    await page.evaluate(() => {
      const {style} = document.querySelector('four-signs-exit');
      style.setProperty('--four-signs-exit-inset-block', '-9999px');
      style.setProperty('--four-signs-exit-inset-inline', '9999px');
      dispatchEvent(new Event('resize'));
    });
    await until(
      async () => Object.values(await edges(page)).every((distance) => distance >= 0),
      'it is in the window',
    );
  });

  test(`${browser}: position="in-flow" keeps the link in its strip, where one press leaves and nothing is covered`, async (t) => {
    for (const width of [320, 1280]) {
      const {page, close} = await openPage(browser, '/place.html', {
        viewport: {width, height: 640},
        html: pageWith(
          `<p>Before</p>${exitWith('position="in-flow"')}<p id="after">Help</p>${long}`,
        ),
      });
      t.after(close);
      const before = await overlap(page);
      await page.addScriptTag({url: '/dist/cdn/four-signs-exit.js'});
      await upgraded(page);
      const seen = await page.evaluate(() => {
        const host = document.querySelector('four-signs-exit').getBoundingClientRect();
        const link = document.querySelector('four-signs-exit > a').getBoundingClientRect();
        const words = document
          .querySelector('four-signs-exit')
          .shadowRoot.querySelector('section')
          .getBoundingClientRect();
        return {
          inside: link.top >= host.top && link.bottom <= host.bottom,
          atTheEnd: Math.round(document.documentElement.clientWidth - link.right),
          apart: link.bottom <= words.top || link.left >= words.right,
        };
      });
      assert.deepEqual(seen, {inside: true, atTheEnd: 16, apart: true}, `${width} px`);
      const {after, left, top} = await overlap(page);
      assert.deepEqual(
        [after, left, top],
        [before.after, before.left, before.top],
        'nothing moves',
      );
      await page.evaluate(() => scrollTo(0, 1500));
      assert.ok((await edges(page)).top < 0, 'it scrolls with the page');
      await page.evaluate(() =>
        document.querySelector('four-signs-exit').removeAttribute('position'),
      );
      await until(async () => (await edges(page)).top === 8, 'it floats again');
    }
  });

  /**
   * Whether the middle of each is what a finger would press there: the exit, and the page's
   * control.
   */
  const bothPressed = (page, selector) =>
    page.evaluate((what) => {
      const link = document.querySelector('four-signs-exit > a');
      let control = document.querySelector(what);
      if (control.shadowRoot) control = control.shadowRoot.querySelector('button');
      const box = control.getBoundingClientRect();
      const own = link.getBoundingClientRect();
      const apart =
        own.right <= box.left ||
        own.left >= box.right ||
        own.bottom <= box.top ||
        own.top >= box.bottom;
      const inWindow =
        own.top >= 0 && own.bottom <= innerHeight && own.left >= 0 && own.right <= innerWidth;
      return apart && inWindow;
    }, selector);
  const corner = 'width:44px;height:44px;right:12px;';
  const menu = `<button id="menu" style="position:absolute;${corner}top:8px">Menu</button>`;
  for (const [name, position, body, act] of [
    [
      'a header that comes late',
      'top-end',
      '',
      `document.body.insertAdjacentHTML('beforeend', '<header style="position:fixed;top:0;left:0;right:0;height:60px">${menu}</header>')`,
    ],
    [
      'a header that stays in view once the page is scrolled',
      'top-end',
      `<div style="height:700px">Hero</div><header style="position:sticky;top:0;height:60px;z-index:1">${menu}</header>`,
      'scrollTo(0, 1400)',
    ],
    [
      'a header that is a custom element',
      'top-end',
      '<div id="menu" class="site-header"></div>',
      `document.querySelector('.site-header').attachShadow({mode: 'open'}).innerHTML = '<div style="position:fixed;top:0;left:0;right:0;height:60px"><button style="position:absolute;${corner}top:8px">Menu</button></div>'`,
    ],
    [
      'a chat at the bottom',
      'bottom-end',
      '',
      `document.body.insertAdjacentHTML('beforeend', '<iframe id="menu" title="Chat" style="position:fixed;border:0;right:16px;bottom:16px;width:72px;height:120px"></iframe>')`,
    ],
    [
      'a bar at the bottom',
      'bottom-start',
      '<nav style="position:fixed;bottom:0;left:0;right:0;height:150px;background:#eee"><a id="menu" href="#x" style="position:absolute;left:0;top:0;width:90px;height:56px">Home</a></nav>',
      '0',
    ],
    [
      'the close button of a dialog',
      'top-end',
      `<dialog style="inset:0;width:100%;max-width:100%;height:100%;max-height:100%;margin:0;padding:0;border:0"><button id="menu" style="position:absolute;${corner}top:4px">Close</button></dialog>`,
      `document.querySelector('dialog').showModal()`,
    ],
  ]) {
    test(`${browser}: it does not stand on ${name}`, async (t) => {
      const {page, close} = await openPage(browser, '/place.html', {
        viewport: {width: 375, height: 640},
        html: pageWith(`${exitWith(`position="${position}"`)}${body}${long}`, {head: ours}),
      });
      t.after(close);
      await upgraded(page);
      await page.evaluate(act);
      await page.mouse.move(20, 400);
      await until(() => bothPressed(page, '#menu'), 'both can be pressed');
      await page.evaluate(() => scrollBy(0, 40));
      await until(() => bothPressed(page, '#menu'), 'both can be pressed after scrolling');
    });
  }

  test(`${browser}: it stays at its corner while links scroll under it, in the page or in a box of its own`, async (t) => {
    const links =
      '<p style="margin:0"><a href="#x" style="display:block;text-align:right">A link of the page</a></p>'.repeat(
        90,
      );
    for (const box of ['', 'height:500px;overflow:auto']) {
      const {page, close} = await openPage(browser, '/place.html', {
        viewport: {width: 375, height: 640},
        html: pageWith(`${exitWith('')}<main style="margin-top:-140px;${box}">${links}</main>`, {
          head: ours,
        }),
      });
      t.after(close);
      await upgraded(page);
      await page.evaluate(() => {
        for (const each of [document.documentElement, document.querySelector('main')])
          each.scrollTop = 900;
      });
      await page.mouse.move(20, 400);
      // "load" places it at once.
      const seen = await page.evaluate(async () => {
        const tops = new Set();
        for (let step = 0; step < 6; step += 1) {
          const scrolling = document.querySelector('main').scrollTop
            ? document.querySelector('main')
            : document.documentElement;
          scrolling.scrollTop += 13;
          dispatchEvent(new Event('load'));
          tops.add(
            Math.round(document.querySelector('four-signs-exit > a').getBoundingClientRect().top),
          );
        }
        return tops.size;
      });
      assert.equal(seen, 1, `it stays where it is: ${box}`);
    }
  });

  test(`${browser}: two exits, in two languages, do not lie on each other`, async (t) => {
    const {page, close} = await openPage(browser, '/place.html', {
      viewport: {width: 320, height: 640},
      html: pageWith(`${exit(links['in English'])}${exit(links['in Welsh'])}<p>Help</p>`, {
        head: ours,
      }),
    });
    t.after(close);
    await upgraded(page);
    const apart = () =>
      page.evaluate(() => {
        const [one, other] = [...document.querySelectorAll('four-signs-exit > a')].map((link) =>
          link.getBoundingClientRect(),
        );
        const words = document
          .querySelector('four-signs-exit')
          .shadowRoot.querySelector('section')
          .getBoundingClientRect();
        return one.bottom <= other.top && other.top >= words.bottom;
      });
    await until(apart, 'they are apart, and each sentence can be read');
  });

  test(`${browser}: at the bottom it stands clear of the buttons that the checklist keeps there`, async () => {
    for (const lang of ['en', 'cy']) {
      const {page, close} = await openPage(browser, '/place.html', {
        viewport: {width: 320, height: 700},
        html: pageWith(
          `${exit(links[lang === 'cy' ? 'in Welsh' : 'in English']).replace('<four-signs-exit', '<four-signs-exit position="bottom-start"')}
<four-signs-checklist><p><a href="tel:999">999</a></p></four-signs-checklist>`,
          {lang, head: '<script src="/dist/cdn/four-signs.js"></script>'},
        ),
      });
      await upgraded(page);
      await giveRoots(page, 'four-signs-checklist');
      for (const width of [320, 360, 390, 430, 480, 768, 1280]) {
        await page.setViewport({width, height: 700});
        const lain = await page.evaluate((known) => {
          const root = window[Symbol.for(known)].rootOf(
            document.querySelector('four-signs-checklist'),
          );
          const bar = root.querySelector('.sticky');
          scrollTo(0, bar.parentNode.getBoundingClientRect().top + scrollY);
          const own = document.querySelector('four-signs-exit > a').getBoundingClientRect();
          const isDown = bar.getBoundingClientRect().bottom > innerHeight - 2;
          return isDown && bar.getBoundingClientRect().top < own.bottom;
        }, key);
        assert.equal(lain, false, `${lang}, ${width} px`);
      }
      await close();
    }
  });

  for (const [name, wrap] of /** @type {[name: string, wrap: (tag: string) => string][]} */ ([
    ['the tag', (tag) => tag.replace('<four-signs-checklist', '<four-signs-checklist id="check"')],
    ['a section around it', (tag) => `<section id="check">${tag}</section>`],
  ])) {
    test(`${browser}: a link of the page to ${name} shows the whole title, beside the Welsh exit on a phone`, async (t) => {
      const tag = '<four-signs-checklist><p><a href="tel:999">999</a></p></four-signs-checklist>';
      const {page, close} = await openPage(browser, '/place.html', {
        viewport: {width: 390, height: 640},
        html: pageWith(
          `${exit(links['in Welsh'])}<p style="height:1500px"><a id="to" href="#check">Rhestr</a></p>${wrap(tag)}${long}`,
          {
            lang: 'cy',
            head: '<script src="/dist/cdn/four-signs.js"></script>',
          },
        ),
      });
      t.after(close);
      await upgraded(page);
      await giveRoots(page, 'four-signs-checklist');
      await page.click('#to');
      const title = () =>
        page.evaluate((known) => {
          const heading = window[Symbol.for(known)]
            .rootOf(document.querySelector('four-signs-checklist'))
            .querySelector('h2');
          const range = document.createRange();
          range.selectNodeContents(heading);
          const words = range.getBoundingClientRect();
          const link = document.querySelector('four-signs-exit > a').getBoundingClientRect();
          const inView = words.top >= 0 && words.top < 300;
          return inView && (words.top >= link.bottom || words.right <= link.left);
        }, key);
      await until(title, 'the title is in view, and nothing lies on it');
    });
  }
}

if (browserNames.includes('chromium')) {
  const open = (body) =>
    openPage('chromium', '/place.html', {
      viewport: {width: 390, height: 640, isMobile: true, hasTouch: true},
      html: pageWith(body, {head: ours}).replace(
        'width=device-width',
        'width=device-width,viewport-fit=cover',
      ),
    });

  test('chromium: the link keeps clear of the notch of a phone', async (t) => {
    const {page, close} = await open(
      `${exit(links['in English'])}<p style="height:3000px">Help</p>`,
    );
    t.after(close);
    await upgraded(page);
    const session = await page.createCDPSession();
    await session.send('Emulation.setSafeAreaInsetsOverride', {
      insets: {top: 51, right: 30, bottom: 34, left: 30},
    });
    const place = () =>
      page.evaluate(() => {
        const {top, right} = document.querySelector('four-signs-exit > a').getBoundingClientRect();
        return [top, document.documentElement.clientWidth - right];
      });
    await until(async () => String(await place()) === '59,38', 'it stands inside the safe area');
  });

  test('chromium: the link stays in sight and can be pressed when she zooms in with two fingers', async (t) => {
    const {page, close} = await open(
      `${exit(links['in English'])}<p style="height:3000px">Help</p>`,
    );
    t.after(close);
    await upgraded(page);
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', {pageScaleFactor: 3});
    const seen = () =>
      page.evaluate(() => {
        const {left, top, right, bottom, width} = document
          .querySelector('four-signs-exit > a')
          .getBoundingClientRect();
        const view = /** @type {VisualViewport} */ (visualViewport);
        const isIn =
          left >= view.offsetLeft &&
          top >= view.offsetTop &&
          right <= view.offsetLeft + view.width &&
          bottom <= view.offsetTop + view.height;
        return view.scale === 3 && isIn && Math.round(width * view.scale) > 150;
      });
    await until(seen, 'it is in what is seen of the page');
    await session.send('Input.synthesizeScrollGesture', {
      x: 60,
      y: 100,
      xDistance: -100,
      yDistance: -100,
    });
    await until(seen, 'it follows');
    await session.send('Emulation.setPageScaleFactor', {pageScaleFactor: 1});
    await until(
      () =>
        page.evaluate(
          () =>
            Math.round(
              document.querySelector('four-signs-exit > a').getBoundingClientRect().width,
            ) > 150,
        ),
      'it has its own size again',
    );
  });
}
