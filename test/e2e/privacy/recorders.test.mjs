/**
 * A page full of trackers has nothing to report: a real session recorder (rrweb) as it comes and
 * with its masking on, and a tag manager's listeners for presses and forms. The first test opens
 * the closed root on purpose, to see that they would have caught it.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {checklistEn} from '../../../dist/esm/content/checklist/en.js';
import {helplinesEn} from '../../../dist/esm/content/helplines/en.js';
import {openWatched, person} from '../../support/leak-watcher.mjs';
import {openRoot} from '../../support/open-root-script.mjs';
import {browserNames} from '../../support/page-server.mjs';
import {hostPage} from './host-page.mjs';

const rrweb = readFileSync(
  new URL('../../../node_modules/rrweb/dist/rrweb.umd.min.cjs', import.meta.url),
  'utf8',
);
const built = readFileSync(new URL('../../../dist/cdn/four-signs.js', import.meta.url), 'utf8');
const tag = 'four-signs-checklist';
const button = (words) => ({selector: 'button', words});
const ticked = ['weapon', 'threats', 'calls'];

/**
 * What a tag manager's triggers for presses and forms put into its list, by the names that such
 * products use.
 */
const tagManager = `
  window.dataLayer = [];
  for (const type of ['click', 'mousedown', 'change', 'input', 'submit', 'focusin', 'blur', 'copy', 'toggle']) {
    document.addEventListener(type, (event) => {
      const {target} = event;
      dataLayer.push({event: 'gtm.' + type, element: target.tagName, id: target.id, classes: target.className, text: target.innerText, value: target.value,
        checked: target.checked, url: target.href || target.action, attributes: [...(target.attributes ?? [])].map(({name, value}) => name + '=' + value),
        path: event.composedPath().map((each) => each.nodeName).join()});
    }, true);
  }
  document.addEventListener('submit', (event) => dataLayer.push([...new FormData(event.target)].join()), true);
`;

async function visit(browser, {masked = false, opened: open = false} = {}) {
  const scripts = `<script src="/recorder.js"></script>
<script>window.recorded = []; rrweb.record({emit: (event) => recorded.push(event)${masked ? ', maskAllInputs: true, maskTextSelector: "*"' : ''}}); ${tagManager}</script>
<script src="/dist/cdn/four-signs.js"></script>`;
  const opened = await openWatched(browser, '/recorded.html', {
    html: hostPage({scripts}),
    answers: {
      '/recorder.js': {body: rrweb, type: 'js'},
      ...(open && {'/dist/cdn/four-signs.js': {body: openRoot(built), type: 'js'}}),
    },
    viewport: {width: 1000, height: 9000},
  });
  const visitor = person(opened.page);
  await visitor.tick(ticked);
  await visitor.press(tag, button(checklistEn.finish));
  await visitor.press(tag, button(checklistEn.takeShow));
  assert.ok((await visitor.read(tag)).includes(checklistEn.voices.me.endings.urgent.title));
  await visitor.press('four-signs-helplines', 'summary');
  // The recorder gathers what happened and hands it on a little later.
  await opened.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  const captured = await opened.page.evaluate(() =>
    JSON.stringify([window.recorded, window.dataLayer]),
  );
  await opened.close();
  return captured;
}

/** Everything that only somebody who ticked, or who looks at the screen, should know. */
const secrets = [
  ...ticked.map((id) => checklistEn.voices.me.items[id]),
  checklistEn.voices.me.endings.urgent.title,
  checklistEn.danger,
  checklistEn.takeWarning[0],
];
/** Presses and focus on the element are seen, as on every page; nothing in it is. */
const ticks = /"(?:isChecked|checked)":true/;

for (const browser of browserNames) {
  describe(`recorders, in ${browser}`, () => {
    test('would have caught the answers and the ending in an open root', async () => {
      const captured = await visit(browser, {opened: true});
      for (const secret of secrets)
        assert.ok(captured.includes(JSON.stringify(secret).slice(1, -1)), secret);
      assert.match(captured, ticks);
    });

    for (const masked of [false, true]) {
      test(`have no tick, no answer and no ending, masking ${masked ? 'on' : 'as it comes'}`, async () => {
        const captured = await visit(browser, {masked});
        assert.match(captured, /gtm\.click/);
        assert.match(captured, /"type":2/, 'the recorder ran');
        for (const secret of secrets)
          assert.ok(!captured.includes(JSON.stringify(secret).slice(1, -1)), secret);
        assert.doesNotMatch(captured, ticks);
      });
    }

    // Measured, and written down in the threat model: this root is open, and nothing in it is an
    // answer.
    test('have the words of the helplines, and which of them were unfolded', async () => {
      const captured = await visit(browser);
      assert.ok(captured.includes(helplinesEn.title));
      assert.match(captured, /"attributes":\{"open":""/);
    });
  });
}
