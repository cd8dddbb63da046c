/**
 * The moment at which our script draws over what the host wrote: somebody may already be there,
 * with the focus on a number, or at an anchor below our tags. In all three engines.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {engineNames, openInEngine} from '../support/webkit-page.mjs';
import {numbers} from './privacy/host-page.mjs';

const tags = ['four-signs-week', 'four-signs-checklist', 'four-signs-helplines'];
const fallback = '<link rel="stylesheet" href="/dist/cdn/fallback.css">';

/** The script, run when the test says so: `load()` in the page. */
const late = `<script>window.load = (name = 'four-signs') => {
  const script = document.createElement('script');
  script.src = '/dist/cdn/' + name + '.js';
  document.head.appendChild(script);
}</script>`;

const page = ({
  head = late,
  top = '<h1>Help in our county</h1>',
  below = 60,
  inside = numbers,
  style = '',
} = {}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}<style>body { margin: 0 } ${style}</style></head><body>
${top}${tags.map((tag) => `<${tag}>${inside}</${tag}>`).join('')}
<h2 id="after" tabindex="-1">Our opening hours</h2>${'<p>Monday to Friday</p>'.repeat(below)}<p><input aria-label="Search"></p></body></html>`;

const drawn = () => !document.querySelector(':not(:defined)');
/**
 * Waits for two frames, so that what the browser does by itself after a drawing is done.
 *
 * @returns {Promise<void>}
 */
const settle = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

const open = (engine, html, hash = '') => openInEngine(engine, `/upgrade.html${hash}`, {html});

describe('the moment of the upgrade', () => {
  for (const engine of engineNames) {
    describe(`in ${engine}`, () => {
      for (const tag of ['four-signs-week', 'four-signs-helplines']) {
        for (const [written, href] of Object.entries({
          'tel:999': 'tel:999',
          'tel:08088020300': 'tel:+448088020300',
          'tel:0808-802-0300': 'tel:+448088020300',
          'tel:+44%20808%20802%200300': 'tel:+448088020300',
          // A link of the host's own, which no drawing of ours has.
          'https://charity.example/help': 'tel:999',
        })) {
          test(`${tag}: who is on ${written} in the host’s words is on ${href} after it`, async () => {
            const inside = `${numbers}<p><a id="here" href="${written}">Here</a></p>`;
            const {run, until, close} = await open(
              engine,
              page({inside: numbers}).replace(`<${tag}>${numbers}`, `<${tag}>${inside}`),
            );
            await run(() => document.querySelector('#here').focus());
            await run(() => window.load());
            await until(drawn);
            await until(
              (name) =>
                document.activeElement.localName === name &&
                document.activeElement.shadowRoot.activeElement,
              tag,
            );
            assert.equal(
              await run(
                (name) =>
                  document.querySelector(name).shadowRoot.activeElement.getAttribute('href'),
                tag,
              ),
              href,
            );
            await close();
          });
        }
      }

      test('the checklist: who is on a number in the host’s words is on the same number after it', async () => {
        const {run, until, close, page: tab} = await open(engine, page());
        await run(() =>
          document.querySelector('four-signs-checklist [href="tel:08088020300"]').focus(),
        );
        await run(() => window.load());
        await until(drawn);
        assert.equal(await run(() => document.activeElement.localName), 'four-signs-checklist');
        // Its driver gives no root that is closed.
        if (engine !== 'webkit') {
          await giveRoots(tab);
          const href = await run(
            (name) =>
              window[Symbol.for(name)]
                .rootOf(document.querySelector('four-signs-checklist'))
                .activeElement.getAttribute('href'),
            key,
          );
          assert.equal(href, 'tel:+448088020300');
        }
        await close();
      });

      test('a tag inside the page’s own component keeps the focus too', async () => {
        const {run, until, close} = await open(engine, page({top: '<div id="component"></div>'}));
        await run((words) => {
          const root = document.querySelector('#component').attachShadow({mode: 'open'});
          root.innerHTML = `<four-signs-helplines>${words}</four-signs-helplines>`;
          root.querySelector('[href="tel:101"]').focus();
          window.load();
        }, numbers);
        await until(drawn);
        const focused = () =>
          document
            .querySelector('#component')
            .shadowRoot.activeElement?.shadowRoot?.activeElement?.getAttribute('href');
        await until(focused);
        assert.equal(await run(focused), 'tel:101');
        await close();
      });

      test('the focus stays in a field of the page, and on what the host wrote where nothing can be drawn', async () => {
        const {run, until, close} = await open(engine, page());
        await run(() => document.querySelector('input').focus());
        await run(() => window.load());
        await until(drawn);
        await run(settle);
        assert.equal(await run(() => document.activeElement.localName), 'input');
        await close();
        const broken = await open(engine, page());
        await broken.run(() => {
          document.querySelector('four-signs-helplines [href="tel:101"]').focus();
          DocumentFragment.prototype.querySelector = /** @type {any} */ (() => null);
          window.load('four-signs-helplines');
        });
        await broken.until(() => customElements.get('four-signs-helplines'));
        await broken.run(settle);
        assert.equal(
          await broken.run(() => document.activeElement.getAttribute('href')),
          'tel:101',
        );
        await broken.close();
      });

      /** Whether the anchor is at the top, or in view where little stands below it. */
      const isThere = (isShort) => {
        const {top} = document.querySelector('#after').getBoundingClientRect();
        const {scrollHeight, clientHeight} = document.documentElement;
        const left = scrollHeight - clientHeight - scrollY;
        return ((isShort || left < 3) && top > 0 && top < clientHeight) || Math.abs(top) < 3;
      };

      for (const [name, options] of Object.entries({
        'with the script in the head': {
          head: '<script defer src="/dist/cdn/four-signs.js"></script>',
        },
        'with the script in the head and the room kept': {
          head: `${fallback}<script defer src="/dist/cdn/four-signs.js"></script>`,
        },
        'with the script that comes late': {},
        'with the script that comes late and the room kept': {head: fallback + late},
        'where little stands below': {below: 2},
        'on a page that scrolls smoothly': {style: 'html { scroll-behavior: smooth }'},
      })) {
        test(`a page that was opened at an anchor below our tags stays there ${name}`, async () => {
          const {run, until, close} = await open(engine, page(options), '#after');
          await run(() => window.load?.());
          await until(drawn);
          await run(settle);
          // A page that scrolls smoothly is on its way for as long as the browser wants.
          await until(isThere, options.below === 2);
          await close();
        });
      }

      // Chromium 156 ends its smooth scroll there about one time in twenty, when its compositor is
      // ahead of the script. Here the page is put there, and the end of the scroll is told once:
      // what browsers tell of the scrolls before is kept from us.
      test('a smooth scroll that ends where the anchor was before the drawing goes on to it', async () => {
        const keepEnds = `<script>addEventListener('scrollend', (event) => {
          if (event.isTrusted) event.stopImmediatePropagation(); }, true);</script>`;
        const {run, until, close} = await open(
          engine,
          page({style: 'html { scroll-behavior: smooth }', head: late + keepEnds}),
          '#after',
        );
        await until(isThere);
        const end = await run(() => scrollY);
        await run(() => window.load());
        await until(drawn);
        await until((top) => {
          if (Math.abs(scrollY - top) < 1) return true;
          scrollTo({top, behavior: 'instant'});
          return false;
        }, end);
        await run(settle);
        await run(() => document.dispatchEvent(new Event('scrollend', {bubbles: true})));
        await until(isThere);
        await close();
      });

      test('JSON that is still arriving is no mistake, and one that has arrived wrong is', async () => {
        // A parser that is fed in pieces, as by a slow server.
        const pieces = async (all) => {
          const {run, until, close} = await open(
            engine,
            `<!doctype html><html lang="en"><title>A page</title>
<script src="/dist/cdn/four-signs-helplines.js"></script><script>window.warned = [];
console.warn = (...all) => warned.push(all.join(' '));</script><body></body></html>`,
          );
          const found = await run(
            (given) =>
              new Promise((done) => {
                document.open();
                const next = (rest) => {
                  if (!rest.length) {
                    addEventListener('DOMContentLoaded', () =>
                      requestAnimationFrame(() => done(window.warned)),
                    );
                    return document.close();
                  }
                  document.write(rest[0]);
                  // Long enough for observers and for a drawing.
                  return requestAnimationFrame(() =>
                    requestAnimationFrame(() => next(rest.slice(1))),
                  );
                };
                next(given);
              }),
            all,
          );
          const words = () => document.querySelector('four-signs-helplines').shadowRoot.textContent;
          await until(() =>
            document.querySelector('four-signs-helplines').shadowRoot?.querySelector('a'),
          );
          const text = await run(words);
          await close();
          return {found, text};
        };
        const start =
          '<body><four-signs-helplines><script type="application/json">[{"id":"our-line","name":"Our ';
        const right = await pieces([
          start,
          'line","phone":"01632 960',
          '001"}]</script></four-signs-helplines>',
          '<p>After</p>',
        ]);
        assert.deepEqual(right.found, []);
        assert.ok(right.text.includes('01632 960001'));
        const wrong = await pieces([
          start,
          'line"',
          '</script></four-signs-helplines>',
          '<p>After</p>',
        ]);
        assert.equal(wrong.found.length, 1);
        assert.match(wrong.found[0], /JSON inside the tag cannot be read/);
      });

      test('who has scrolled away from the anchor is not taken back to it', async () => {
        const {run, until, close} = await open(engine, page(), '#after');
        await run(() => scrollTo(0, 0));
        await run(() => window.load());
        await until(drawn);
        await run(settle);
        assert.equal(await run(() => scrollY), 0);
        await close();
      });

      test('who has scrolled past the anchor, and reads, is not taken back to it', async () => {
        const {run, until, close} = await open(
          engine,
          page({top: '<h2 id="start">Help</h2><div style="height: 3000px">Words</div>'}),
          '#start',
        );
        await run(() => scrollTo(0, 2900));
        await run(() => window.load());
        await until(drawn);
        await run(settle);
        assert.equal(await run(() => scrollY), 2900);
        await close();
      });

      for (const [name, write] of Object.entries({
        'that is shown after it was filled': (tag) => {
          const panel = document.querySelector('#panel');
          panel.innerHTML = `<${tag}><a href="tel:999">999</a></${tag}>`;
          panel.hidden = false;
          return scrollY;
        },
        'to whose top the page then scrolls': (tag) => {
          const panel = document.querySelector('#panel');
          panel.hidden = false;
          panel.innerHTML = `<${tag}><a href="tel:999">999</a></${tag}>`;
          scrollTo(0, 150);
          return 150;
        },
      })) {
        test(`a panel ${name} stays in view when a tag is drawn in it`, async () => {
          const {run, until, close} = await open(
            engine,
            page({top: '<div style="height: 600px"></div><div id="panel" hidden></div>'}),
          );
          await run(() => window.load());
          await until(drawn);
          await run(settle);
          for (const tag of tags) {
            await run(() => {
              document.querySelector('#panel').hidden = true;
              scrollTo(0, 400);
            });
            await run(settle);
            const to = await run(write, tag);
            await run(settle);
            assert.equal(await run(() => scrollY), to, tag);
          }
          await close();
        });
      }

      test('a page whose first thing is a tag without words inside starts at its top', async () => {
        const {run, until, close} = await open(engine, page({top: '', inside: ''}));
        await run(() => window.load());
        await until(drawn);
        await run(settle);
        assert.equal(await run(() => scrollY), 0);
        await close();
      });

      test('a tag that a framework makes leaves who has scrolled where they are', async () => {
        const {run, until, close} = await open(
          engine,
          page({top: '<div style="height: 900px"></div><div id="here"></div>'}),
        );
        await run(() => window.load());
        await until(drawn);
        await run(settle);
        for (const tag of tags) {
          await run((name) => {
            scrollTo(0, 200);
            const element = document.createElement(name);
            element.append('Call 999');
            document.querySelector('#here').append(element);
          }, tag);
          await run(settle);
          assert.equal(await run(() => scrollY), 200, tag);
        }
        await close();
      });

      test('who reads below our tags goes on reading', async () => {
        const {run, until, close} = await open(engine, page());
        const seen = () => {
          const [paragraph] = [...document.querySelectorAll('p')].slice(-20);
          return Math.round(paragraph.getBoundingClientRect().top);
        };
        await run(() => {
          const all = document.querySelectorAll('p');
          all[all.length - 20].scrollIntoView({behavior: 'instant'});
        });
        const before = await run(seen);
        await run(() => window.load());
        await until(drawn);
        await run(settle);
        // WebKitGTK 2.50 was seen to move the page by up to 49 px here. Why is not known.
        assert.ok(
          Math.abs((await run(seen)) - before) <= (engine === 'webkit' ? 60 : 2),
          `${before} px, then ${await run(seen)} px`,
        );
        await close();
      });
    });
  }
});
