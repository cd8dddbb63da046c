/**
 * The watcher, watched: each leak that is planted must be found, and a page without one must be
 * found silent.
 */
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {firstDifference, listeningPost, openWatched, person} from '../../support/leak-watcher.mjs';
import {browserNames} from '../../support/page-server.mjs';
import {until} from '../../support/until.mjs';
import {plantedLeaks, plantedViews} from './planted-leaks.mjs';

const post = await listeningPost();

const faults = () =>
  [...plantedLeaks, ...plantedViews].map(({script}, index) =>
    script.replaceAll('{post}', post.url).replaceAll('{mark}', `mark-${index}-`),
  );

/** A page with two boxes in a closed root, as ours are. */
const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page</title></head>
<body>
<p>Some words. <span id="say-one">Some more.</span> <span id="say-two">The last.</span></p>
<button type="button" id="for-one">One</button> <button type="button" id="for-two">Two</button>
<form><planted-leak name="planted"></planted-leak></form>
<script src="/planted-leak.js"></script>
</body>
</html>`;

/** Ticking a box runs the fault that the test has chosen. */
const script = () => `{
  const faults = [${faults()
    .map((fault) => `(host, box, internals, id) => { ${fault}; }`)
    .join(',\n')}];
  customElements.define('planted-leak', class extends HTMLElement {
    static formAssociated = true;
    #internals = this.attachInternals();
    constructor() {
      super();
      const root = this.attachShadow({mode: 'closed'});
      for (const id of ['one', 'two']) {
        const box = document.createElement('input');
        box.type = 'checkbox';
        box.autocomplete = 'off';
        box.addEventListener('change', () => faults[window[Symbol.for('fault')]]?.(this, box, this.#internals, id));
        root.append(box);
      }
    }
  });
}`;

const choose = (page, index) =>
  page.evaluate((fault) => (window[Symbol.for('fault')] = fault), index);

for (const browser of browserNames) {
  describe(`the watcher, in ${browser}`, () => {
    let opened;
    let watcher;
    const tick = (box) => person(opened.page).press('planted-leak', 'input', box);
    /** What a nosy page sees when this box is ticked and this fault is in the page. */
    const seen = async (box, fault) => {
      watcher = await opened.again();
      await choose(opened.page, fault);
      await tick(box);
      return watcher.view();
    };

    before(async () => {
      opened = await openWatched(browser, '/planted.html', {
        html,
        answers: {'/planted-leak.js': {body: script(), type: 'js'}},
      });
      watcher = opened.watcher;
    });

    test('finds nothing where there is nothing', async () => {
      await tick(0);
      await tick(1);
      assert.deepEqual(await watcher.leaks(), []);
    });

    test('sees the same in two visits that differ only in what was ticked', async () => {
      assert.equal(firstDifference(await seen(0, -1), await seen(1, -1)), undefined);
    });

    for (const [index, {name}] of plantedViews.entries()) {
      test(`sees which box was ticked in ${name}`, async () => {
        const fault = plantedLeaks.length + index;
        assert.notEqual(firstDifference(await seen(0, fault), await seen(1, fault)), undefined);
      });
    }

    for (const [index, {channel, name, script: fault, says = ''}] of plantedLeaks.entries()) {
      test(`finds ${name}`, async () => {
        if (index === 0) watcher = await opened.again();
        // What an earlier fault still does must not be taken for this one.
        await watcher.leaks();
        await choose(opened.page, index);
        const marked = fault.includes('{mark}') ? `mark-${index}-` : says;
        const found = (leak) => leak.startsWith(`${channel}: `) && leak.includes(marked);
        await tick(0);
        const leaks = [];
        // What goes through another process arrives a little later.
        const arrived = async () => {
          leaks.push(...(await watcher.leaks()));
          return leaks.some(found);
        };
        await until(arrived, `it leaks: ${name}`, 3000).catch(() => {});
        assert.ok(
          leaks.some(found),
          `Expected something under "${channel}", found ${[...new Set(leaks)].join('; ') || 'nothing'}`,
        );
      });
    }
  });
}
