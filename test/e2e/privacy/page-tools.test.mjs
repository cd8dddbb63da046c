/**
 * Tools that charities and councils have on their pages, each from npm and each loaded before our
 * script, so that every function that they wrap is wrapped when we call it. A person ticks, comes
 * to each of the three endings and shows the summary. Nothing that a tool would send names what she
 * ticked, an ending, the summary, or anything inside the closed root. The same visit with an open
 * root shows that the tools would have sent it.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {checklistEn} from '../../../dist/esm/content/checklist/en.js';
import {person} from '../../support/leak-watcher.mjs';
import {openRoot} from '../../support/open-root-script.mjs';
import {until as waitUntil} from '../../support/until.mjs';
import {browserNames, openPage, upgraded} from '../../support/page-server.mjs';
import {pageTools, scriptOf} from '../../support/page-tools.mjs';
import {hostPage, numbers} from './host-page.mjs';

const tag = 'four-signs-checklist';
const button = (words) => ({selector: 'button', words});
const {endings, items, summary} = checklistEn.voices.me;
const endingNames = ['urgent', 'may-be-stalking', 'help-whatever'];

/** What is ticked for each ending. */
const visits = {
  urgent: ['weapon', 'tracker'],
  'may-be-stalking': ['messages', 'post', 'impersonation'],
  'help-whatever': [],
};

/** What only somebody who ticked, or who looks at the screen, should know. */
const secrets = [
  ...Object.values(visits)
    .flat()
    .map((id) => items[id]),
  ...endingNames.map((name) => endings[name].title),
  checklistEn.danger,
  checklistEn.takeWarning[0],
  summary.open,
];
/** Names of things inside the root, as the tools write selectors and trees. */
const inside =
  /label\.tick|fieldset|type=\\*"checkbox|\.primary|details|\bsticky\b|reasons|ending flow|flow-tight/;

const checklistFile = readFileSync(
  new URL('../../../dist/cdn/four-signs-checklist.js', import.meta.url),
  'utf8',
);

/** A page with the checklist alone: no exit, whose listener would come before everybody's. */
const page = (script) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>${script}</head>
<body><main><h1>Help in our county</h1><${tag}>${numbers}</${tag}>
<button type="button" id="theirs">Their button</button></main>
<script src="/four-signs-checklist.js"></script></body></html>`;

/**
 * @param {(words: string) => Promise<void>} [heard] - waits until the tool has words that are shown
 */
async function takeEveryWay(visitor, heard) {
  for (const name of endingNames) {
    await visitor.tick(visits[name]);
    await visitor.press(tag, button(checklistEn.finish));
    assert.ok((await visitor.read(tag)).includes(endings[name].title), name);
    await heard?.(endings[name].title);
    await visitor.press(tag, button(checklistEn.takeShow));
    assert.ok((await visitor.read(tag)).includes(checklistEn.takeWarning[0]));
    await visitor.press(tag, 'details summary');
    await visitor.press(tag, button(checklistEn.clear));
  }
}

/** Everything that the tool would have sent by the end. A `slow` visitor stays at each ending. */
async function visit(
  browser,
  {name, until = /Their|theirs/},
  {file = checklistFile, late = false, slow = false} = {},
) {
  const script = '<script src="/tool.js"></script>';
  const opened = await openPage(browser, '/tools.html', {
    html: late ? page('').replace('</body>', `${script}</body>`) : page(script),
    answers: {
      '/tool.js': {body: await scriptOf(name), type: 'js'},
      '/four-signs-checklist.js': {body: file, type: 'js'},
    },
    viewport: {width: 1000, height: 9000},
  });
  await upgraded(opened.page);
  const sentWhen = (isSent, what, flush = false) =>
    waitUntil(
      async () => {
        const sent = await opened.page.evaluate((end) => {
          if (end) window.flush?.();
          return window.sent.join('\n');
        }, flush);
        return isSent(sent) && sent;
      },
      what,
      30_000,
    );
  // A tool that reads the page every so often would miss an ending that is cleared before.
  const heard = slow
    ? (words) => sentWhen((sent) => sent.includes(words), `the tool sends “${words}”`)
    : undefined;
  await takeEveryWay(person(opened.page), heard);
  // The last press is on the page itself. Once a tool has sent that, it has sent what came before.
  await opened.page.click('#theirs');
  const sent = await sentWhen(
    (all) => until.test(all),
    'the tool sends what happens on the page itself',
    true,
  );
  assert.deepEqual(opened.errors, []);
  await opened.close();
  return sent;
}

for (const browser of browserNames) {
  describe(`tools that pages run, in ${browser}`, () => {
    for (const {name, version} of pageTools) {
      test(`${name} (${version}), there before us: all four tags work and lead to an ending`, async () => {
        const opened = await openPage(browser, '/all.html', {
          html: hostPage({head: '<script src="/tool.js"></script>'}),
          answers: {'/tool.js': {body: await scriptOf(name), type: 'js'}},
          viewport: {width: 1000, height: 9000},
        });
        await upgraded(opened.page);
        const visitor = person(opened.page);
        for (const each of [tag, 'four-signs-helplines', 'four-signs-week']) {
          assert.ok((await visitor.count(each, '.root [href="tel:999"]')) > 0, `${each} is drawn`);
        }
        assert.equal(
          await opened.page.$eval('four-signs-exit', (exit) => Boolean(exit.shadowRoot)),
          true,
        );
        await visitor.press(tag, button(checklistEn.finish));
        assert.ok((await visitor.read(tag)).includes(endings['help-whatever'].title));
        assert.deepEqual(opened.errors, []);
        await opened.close();
      });
    }

    for (const tool of pageTools.filter((each) => each.sends)) {
      const {name, version, sends} = tool;
      if (sends !== 'host')
        test(`${name} (${version}) would send what happens in an open root`, async () => {
          const sent = await visit(browser, tool, {
            file: openRoot(checklistFile),
            slow: sends === 'words',
          });
          assert.match(sent, inside);
          if (sends === 'words')
            for (const secret of secrets) assert.ok(sent.includes(secret), secret);
        });

      test(`${name} (${version}), there before us, sends no tick, no answer, no ending and no name from inside`, async () => {
        const sent = await visit(browser, tool);
        for (const secret of secrets) assert.ok(!sent.includes(secret), secret);
        assert.doesNotMatch(sent, inside);
      });
    }

    test('Microsoft Clarity, there after us, sends no tick, no answer and no ending', async () => {
      const sent = await visit(browser, {name: 'Microsoft Clarity'}, {late: true});
      for (const secret of secrets) assert.ok(!sent.includes(secret), secret);
      assert.doesNotMatch(sent, inside);
    });
  });
}
