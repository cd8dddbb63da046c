/**
 * A page may clear every timer, or have a `setTimeout` of its own: all four tags are defined all
 * the same.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {person} from '../support/leak-watcher.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';
import {hostPage} from './privacy/host-page.mjs';

const ours = '<script src="/dist/cdn/four-signs.js"></script>';
const clearAll = `for (let id = 0; id < 10000; id += 1) { clearTimeout(id); clearInterval(id); }`;

const pages = {
  'clears all timers right after our script': `${ours}<script>${clearAll}</script>`,
  'clears all timers in every task': `<script>{
    const {port1, port2} = new MessageChannel();
    let left = 200;
    port1.onmessage = () => { ${clearAll} if ((left -= 1)) port2.postMessage(0); };
    port2.postMessage(0);
  }</script>${ours}`,
  'has a setTimeout that never calls back': `<script>window.setTimeout = () => 1;</script>${ours}`,
  'has a setTimeout that throws': `<script>window.setTimeout = () => { throw new Error('no'); };</script>${ours}`,
  'has no setTimeout': `<script>window.setTimeout = undefined;</script>${ours}`,
  'has no MessageChannel': `<script>window.MessageChannel = undefined;</script>${ours}`,
  'has a MessageChannel that is silent, and no promise of its own': `<script>
    MessagePort.prototype.postMessage = () => {}; </script>${ours}`,
  'has neither': `<script>window.setTimeout = window.MessageChannel = undefined;</script>${ours}`,
  'wraps every function that a timer is given': `<script>{
    const original = window.setTimeout;
    const wrapped = (each) => typeof each === 'function' ? function (...all) { return each.apply(this, all); } : each;
    window.setTimeout = (...all) => original(...all.map(wrapped));
  }</script>${ours}`,
};

for (const browser of browserNames) {
  describe(`timers of the page, in ${browser}`, () => {
    for (const [name, scripts] of Object.entries(pages)) {
      test(`a person comes to an ending on a page that ${name}`, async () => {
        const {page, errors, close} = await openPage(browser, '/timers.html', {
          html: hostPage({scripts}),
          viewport: {width: 1000, height: 9000},
        });
        await upgraded(page);
        const visitor = person(page);
        for (const tag of ['four-signs-checklist', 'four-signs-helplines', 'four-signs-week']) {
          assert.ok((await visitor.count(tag, '.root [href="tel:999"]')) > 0, `${tag} is drawn`);
        }
        await visitor.press('four-signs-checklist', {
          selector: 'button',
          words: checklistEn.finish,
        });
        const {title} = checklistEn.voices.me.endings['help-whatever'];
        assert.ok((await visitor.read('four-signs-checklist')).includes(title));
        assert.deepEqual(errors, []);
        await close();
      });
    }
  });
}
