/** What someone who writes a page sees in WordPress's own editor. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {until} from '../support/until.mjs';
import {inside, startSite, stopAll} from './site.mjs';

/** @type {import('./site.mjs').Site} */
let site;
/** @type {import('./site.mjs').Writer} */
let contributor;
after(stopAll);
before(async () => {
  site = await startSite();
  contributor = await site.as('contributor');
});

/** The editor with a post, and the frame in which it shows the page. */
async function edit(path) {
  const opened = await site.open(path, {as: contributor});
  const {page} = opened;
  await page.waitForFunction(
    () =>
      document.querySelector('iframe[name="editor-canvas"]') &&
      window.wp.data.select('core/editor').getCurrentPostId(),
    {timeout: 60_000},
  );
  const frame = await until(
    async () => (await page.$('iframe[name="editor-canvas"]'))?.contentFrame(),
    'the editor has a frame',
  );
  await frame.waitForSelector('.is-root-container', {timeout: 60_000});
  const state = () =>
    page.evaluate(() => {
      const editor = window.wp.data.select('core/editor');
      const blocks = window.wp.data.select('core/block-editor').getBlocks();
      return {
        id: editor.getCurrentPostId(),
        content: editor.getEditedPostContent(),
        dirty: editor.isEditedPostDirty(),
        blocks: blocks.map(({name, isValid, attributes}) => ({name, isValid, ...attributes})),
      };
    });
  return {...opened, frame, state};
}

/** Puts blocks into the post, as the inserter does. */
const insert = (page, ...tags) =>
  page.evaluate((names) => {
    const blocks = names.map((name) => window.wp.blocks.createBlock(`four-signs/${name}`));
    window.wp.data.dispatch('core/block-editor').insertBlocks(blocks);
  }, tags);

describe('in the editor', () => {
  test('somebody types /helplines, sees the helplines, chooses a nation, saves, and comes back to the same', async () => {
    const {page, frame, state, errors, close} = await edit('/wp-admin/post-new.php');
    await frame.click('.block-editor-default-block-appender__content');
    await page.keyboard.type('/helplines');
    await page.waitForFunction(() =>
      /Four Signs: helplines/.test(
        document.querySelector('.components-autocomplete__result.is-selected')?.textContent ?? '',
      ),
    );
    await page.keyboard.press('Enter');

    await inside(frame, 'four-signs-helplines', '[href="tel:999"]');
    const label = await page.waitForSelector('::-p-xpath(//label[.="Nation"])');
    await page.select(`#${await label?.evaluate((each) => each.getAttribute('for'))}`, 'wales');
    await frame.waitForSelector('four-signs-helplines[nation="wales"]');
    await inside(frame, 'four-signs-helplines', '[href="tel:+448088010800"]');
    const {content} = await state();
    assert.match(
      content,
      /^<!-- wp:four-signs\/helplines \{"nation":"wales"\} -->\n<h2>Who you can call/,
    );
    assert.match(content, /tel:\+448088010800/);
    assert.doesNotMatch(content, /tel:\+448000271234|four-signs-helplines/);

    const id = await page.evaluate(async () => {
      const {dispatch, select} = window.wp.data;
      dispatch('core/editor').editPost({title: 'Support'});
      await dispatch('core/editor').savePost();
      return select('core/editor').getCurrentPostId();
    });
    const problems = errors.filter((error) => /four-signs|block/i.test(error));
    assert.deepEqual(problems, []);
    await close();

    const again = await edit(`/wp-admin/post.php?post=${id}&action=edit`);
    await inside(again.frame, 'four-signs-helplines', '[href="tel:+448088010800"]');
    const reopened = await again.state();
    assert.equal(reopened.blocks[0].isValid, true);
    assert.equal(reopened.dirty, false, 'nothing to save, as nothing was changed');
    await again.close();

    const text = await site.text(await site.publish(id));
    assert.match(text, /<four-signs-helplines nation="wales" lang="en">/);
  });

  test('all but the exit are the real thing; neither Shift three times nor a click leaves the editor', async () => {
    const {page, frame, close} = await edit('/wp-admin/post-new.php');
    const asked = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.dismiss();
    });
    await insert(page, 'checklist', 'helplines', 'week', 'exit');
    for (const tag of ['checklist', 'helplines', 'week'])
      await inside(frame, `four-signs-${tag}`, '[href="tel:999"]');
    const link = await frame.waitForSelector('[data-type="four-signs/exit"] a');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await link?.evaluate((element) => element.scrollIntoView());
    const box = await link?.boundingBox();
    assert.ok(box);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction(
      () =>
        window.wp.data.select('core/block-editor').getSelectedBlock()?.name === 'four-signs/exit',
    );
    assert.deepEqual(asked, [], 'nobody was asked whether to leave');
    assert.match(page.url(), /post-new\.php/);
    assert.ok(await frame.$('four-signs-checklist'), 'the page in the editor is as it was');
    await close();
  });

  test('a post from another version, or filtered, is no invalid block: its words are brought up to date', async () => {
    const old = '<h2>Who to call</h2>\n<p>Call <a href="tel:0000">0000</a></p>';
    const {id} = await contributor.save({
      title: 'Support',
      content: `<!-- wp:four-signs/helplines {"nation":"scotland"} -->\n${old}\n<!-- /wp:four-signs/helplines -->`,
    });
    const {frame, state, close} = await edit(`/wp-admin/post.php?post=${id}&action=edit`);
    await inside(frame, 'four-signs-helplines', '[href="tel:+448000271234"]');
    const {blocks, content} = await until(async () => {
      const now = await state();
      return /tel:\+448000271234/.test(now.content) && now;
    }, 'the words are up to date');
    assert.equal(blocks[0].isValid, true);
    assert.doesNotMatch(content, /tel:0000/);
    await close();
  });

  test("shows the site's nation and language, as the page will", async () => {
    site.set({nation: 'wales'});
    site.run("mkdir( WP_LANG_DIR ); touch( WP_LANG_DIR . '/cy.mo' ); return 1;");
    site.run("update_option( 'WPLANG', 'cy' ); return 1;");
    const {page, frame, state, close} = await edit('/wp-admin/post-new.php');
    await insert(page, 'helplines');
    await frame.waitForSelector('four-signs-helplines[nation="wales"][lang="cy"]');
    const {content} = await state();
    assert.match(content, /Pwy allwch chi ei ffonio/);
    await close();
  });
});
