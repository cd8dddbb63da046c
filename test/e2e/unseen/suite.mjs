/**
 * What is not seen cannot be pressed. A page may hide our tags in any of the ways that libraries
 * have: then no finger finds a number, Tab goes past it, and a press reaches what lies below,
 * before our script and after it. Shown again, the numbers are there. The whole page is in the way
 * of the press: the tags lie over it, as a closed pop-up does.
 */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {findBrowsers, wanted} from '../../../scripts/test/browsers.mjs';
import {serve} from '../../../scripts/serve/server.mjs';
import {browserNames, openPage} from '../../support/page-server.mjs';
import {startWebKit} from '../../support/webkit-driver.mjs';

/**
 * css        the page's rule; what is hidden has the class `off`
 * attribute  what is hidden has this attribute in place of the class
 * on         'tags': each tag is hidden itself; otherwise the box around them
 * tab        true where Tab goes into what is hidden so, into a plain link of the page as well
 * browsers   which engines know the way
 */
const ways = [
  // Swiper 11, effect-fade.
  {
    name: 'a fade slide that is not its turn',
    css: '.off { opacity: 0; visibility: hidden; pointer-events: none }',
  },
  {
    name: 'a fade slide without visibility',
    css: '.off { opacity: 0; pointer-events: none }',
    tab: true,
  },
  {
    name: 'a fade slide, and the tag is the slide',
    css: '.off { opacity: 0; pointer-events: none }',
    on: 'tags',
    tab: true,
  },
  {
    name: 'a pop-up that has faded away, on the tag',
    css: '.off { opacity: 0; visibility: hidden; pointer-events: none }',
    on: 'tags',
  },
  // Bootstrap 5.3.
  {name: 'a closed modal', css: '.off { display: none; position: fixed; inset: 0; opacity: 0 }'},
  {
    name: 'a closed off-canvas menu',
    css: '.off { position: fixed; visibility: hidden; transform: translateX(-100%) }',
  },
  {
    name: 'the class invisible on the tag',
    css: '.off { visibility: hidden !important }',
    on: 'tags',
  },
  {name: 'the class d-none on the tag', css: '.off { display: none !important }', on: 'tags'},
  {name: 'a collapsed part', css: '.off:not(.show) { display: none }'},
  {name: 'a collapsed part that is the tag', css: '.off:not(.show) { display: none }', on: 'tags'},
  {
    name: 'a carousel’s other page',
    css: '.off { visibility: hidden; transition: visibility 0s 0.1s }',
  },
  // Hands and other libraries.
  {name: 'a tab by visibility', css: '[class~=off] { visibility: hidden; z-index: -1 }'},
  {name: 'visibility of the tag', css: '.off { visibility: hidden }', on: 'tags'},
  {name: 'visibility: collapse', css: '.off { visibility: collapse }'},
  {name: 'a rule for everything in a closed part', css: '.off * { visibility: hidden }'},
  {
    name: 'no presses for everything in a closed part',
    css: '.off, .off * { pointer-events: none }',
    tab: true,
  },
  {name: 'a style on the tag', attribute: ['style', 'visibility: hidden'], on: 'tags'},
  {
    name: 'a style on the tag that stops presses',
    attribute: ['style', 'opacity: 0; pointer-events: none !important'],
    on: 'tags',
    tab: true,
  },
  {name: 'jQuery’s hide() and v-show', attribute: ['style', 'display: none'], on: 'tags'},
  {name: 'the attribute hidden', attribute: ['hidden', ''], on: 'tags'},
  {name: 'the attribute hidden, on what is around', attribute: ['hidden', '']},
  {
    name: 'the attribute hidden, and a rule for tags',
    css: 'four-signs-week { display: block }',
    attribute: ['hidden', ''],
    on: 'tags',
  },
  {name: 'the attribute inert', css: '[inert] { opacity: 0 }', attribute: ['inert', '']},
  {
    name: 'the attribute inert, on the tag',
    css: '[inert] { opacity: 0 }',
    attribute: ['inert', ''],
    on: 'tags',
  },
  {name: 'content-visibility', css: '.off { content-visibility: hidden }'},
  {
    name: 'content-visibility of the tag',
    css: '.off { content-visibility: hidden }',
    on: 'tags',
    box: true,
  },
  {
    name: 'interactivity, by style',
    css: '.off { interactivity: inert; opacity: 0 }',
    browsers: ['chromium'],
  },
  {name: 'a drawer with no height', css: '.off { max-height: 0; overflow: hidden }', tab: true},
  {name: 'a menu moved off the screen', css: '.off { transform: translateX(-100vw) }', tab: true},
];

const tags = ['four-signs-checklist', 'four-signs-helplines', 'four-signs-week'];
const ownWords = '<p>In danger? <a href="tel:999">Call 999</a></p>';

const markup = ({
  css = '',
}) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<link rel="stylesheet" href="/dist/cdn/fallback.css"><style>
body { margin: 0 }
#below { position: fixed; inset: 0; width: 100%; height: 100%; border: 0; z-index: -2 }
div { position: absolute; inset: 0; overflow: hidden }
div > div { display: grid; grid-template-columns: repeat(3, 33%) }
${css}
</style></head><body><button id="below">The page’s own button</button><button id="second">Another</button>
<div id="box"><div>${tags.map((tag) => `<${tag}>${ownWords}</${tag}>`).join('')}</div></div>
<script>
window.pressed = [];
addEventListener('click', (event) => { event.preventDefault(); pressed.push(event.target.localName + '#' + event.target.id); }, true);
</script></body></html>`;

/** In the page: hides the tags, or shows them. */
const setHidden = ({on, attribute = ['class', 'off']}, names, hidden) => {
  const all =
    on === 'tags' ? [...document.querySelectorAll(names)] : [document.querySelector('#box')];
  for (const each of all) {
    if (hidden) each.setAttribute(...attribute);
    else each.removeAttribute(attribute[0]);
  }
};

/** In the page: how often each of our tags, or something in it, is under a finger. */
const underFingers = (names, box) => {
  const found = {};
  for (let x = 2; x < innerWidth; x += 9) {
    for (let y = 2; y < innerHeight; y += 9) {
      const hit = document.elementFromPoint(x, y);
      const tag = hit && hit.closest(names);
      // Of what is skipped, the box alone is left, and nothing in it.
      if (tag && !(box && hit === tag)) found[tag.localName] = (found[tag.localName] || 0) + 1;
    }
  }
  return found;
};

/** In the page: the middle of the first 999 of the helplines that is in the window. */
const placeOf999 = () => {
  const tag = document.querySelector('four-signs-helplines');
  const link = (tag.shadowRoot || tag).querySelector('a[href="tel:999"]');
  const {left, top, width, height} = link.getBoundingClientRect();
  return {x: Math.round(left + width / 2), y: Math.round(top + height / 2)};
};

const ready = () => !document.querySelector(':not(:defined)');

/** The same few acts in every engine. */
const puppeteerPage = async (browserName, html) => {
  const {page, errors, close} = await openPage(browserName, '/unseen.html', {
    html,
    viewport: {width: 900, height: 700},
  });
  return {
    run: (act, ...values) => page.evaluate(act, ...values),
    until: (condition) => page.waitForFunction(condition),
    press: ({x, y}) => page.mouse.click(x, y),
    tab: () => page.keyboard.press('Tab'),
    errors,
    close,
  };
};

function hold(engine, open) {
  for (const way of ways.filter(({browsers = [engine]}) => browsers.includes(engine))) {
    test(`nothing of ours is under a finger or in the way of Tab: ${way.name}, in ${engine}`, async () => {
      const page = await open(markup(way));
      const names = tags.join();
      const hide = (hidden) =>
        page.run(setHidden, {on: way.on, attribute: way.attribute}, names, hidden);

      const unseen = async (when, place) => {
        await hide(true);
        // A page may take a moment to hide.
        await page.until(
          `getComputedStyle(document.querySelector('#box, ${names}')).transitionDelay !== '' && !document.getAnimations?.().length`,
        );
        assert.deepEqual(
          await page.run(underFingers, names, Boolean(way.box)),
          {},
          `${when}, hidden`,
        );
        await page.run(() => {
          window.pressed.length = 0;
          document.activeElement?.blur();
        });
        if (!way.box) {
          await page.press(place);
          const [pressed] = await page.run(() => window.pressed);
          assert.match(
            pressed ?? 'nothing',
            /^(?:button#below|button#second|div#|body#|html#)/,
            `${when}: a press where 999 would be`,
          );
        }
        if (way.tab) return;
        for (let press = 0; press < 4; press += 1) {
          await page.tab();
          const focus = await page.run(
            (all) => document.activeElement.closest(all)?.localName ?? '',
            names,
          );
          assert.equal(focus, '', `${when}: Tab goes past`);
        }
      };
      const seen = async (when) => {
        await hide(false);
        await page.until(`!document.getAnimations?.().length`);
        const found = await page.run(underFingers, names, false);
        for (const tag of tags)
          assert.ok(
            found[tag] > 5,
            `${when}: <${tag}> can be pressed again: ${JSON.stringify(found)}`,
          );
        await page.run(() => (window.pressed.length = 0));
        await page.press(await page.run(placeOf999));
        const [pressed] = await page.run(() => window.pressed);
        assert.match(pressed ?? 'nothing', /^(?:a#|four-signs-helplines#)/, `${when}: 999 answers`);
        await page.run(() => document.querySelector('#second').focus());
        await page.tab();
        const focus = await page.run(
          (all) => document.activeElement.closest(all)?.localName ?? '',
          names,
        );
        assert.equal(focus, tags[0], `${when}: Tab goes in`);
      };

      await unseen('before the script', await page.run(placeOf999));
      await seen('before the script');
      await hide(true);
      await page.run(() => {
        document.body.append(
          Object.assign(document.createElement('script'), {src: '/dist/cdn/four-signs.js'}),
        );
      });
      await page.until(ready);
      await hide(false);
      await page.until(
        `document.querySelector('four-signs-helplines').shadowRoot?.querySelector('a[href="tel:999"]')?.offsetHeight`,
      );
      const place = await page.run(placeOf999);
      await unseen('after the script', place);
      await seen('after the script');
      assert.deepEqual(page.errors ?? [], []);
      await page.close?.();
    });
  }
}

/**
 * All of it, in one browser that puppeteer drives: a file for each engine, so that two run side by
 * side.
 *
 * @param {'chromium' | 'firefox'} engine
 */
export function holdWithPuppeteer(engine) {
  const skip = browserNames.includes(engine) ? false : `${engine} is not here`;
  describe(`what is not seen cannot be pressed, in ${engine}`, {skip}, () => {
    hold(engine, (html) => puppeteerPage(engine, html));
  });
}

/** All of it, in WebKitGTK. */
export function holdInWebKit() {
  const driverFile = wanted().includes('webkit') ? findBrowsers().webkit : undefined;
  describe(
    'what is not seen cannot be pressed, in WebKit',
    {skip: driverFile ? false : 'WebKit is not here'},
    () => {
      let site;
      let driver;
      let browser;
      let shown = '';

      before(async () => {
        site = await serve({
          folder: 'test/e2e',
          middleware: [
            (context, next) => {
              if (context.path !== '/unseen.html') return next();
              context.type = 'html';
              context.body = shown;
              return undefined;
            },
          ],
        });
        driver = await startWebKit();
        browser = driver.browser;
      });

      after(async () => {
        await driver?.stop();
        await site?.stop();
      });

      hold('webkit', async (html) => {
        shown = html;
        await browser.url(`${site.url}/unseen.html`);
        return {
          run: (act, ...values) => browser.execute(act, ...values),
          until: (condition) =>
            browser.waitUntil(() =>
              browser.execute(typeof condition === 'string' ? `return (${condition})` : condition),
            ),
          press: ({x, y}) =>
            browser.action('pointer').move({x, y, origin: 'viewport'}).down().up().perform(),
          tab: () => browser.keys('Tab'),
        };
      });
    },
  );
}
