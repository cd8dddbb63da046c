/** What docs/wordpress.md says of WordPress's filter is what WordPress does. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {stopAll} from './site.mjs';
import {page, survival, survivalTable} from './survival.mjs';

after(stopAll);

test('whoever writes it: with the plug-in, each form but a script survives the filter, and is drawn', async () => {
  const rows = await survival();
  for (const {name, plugin, answers, seen} of rows) {
    if (name === 'Script') continue;
    if (plugin) assert.deepEqual([...new Set(answers)], ['kept'], name);
    if (!seen) continue;
    if (plugin) assert.deepEqual([...new Set(seen)], ['drawn'], name);
    // The one form that leaves nothing, which the plug-in's page says.
    else if (name !== 'Shortcode')
      for (const each of seen) assert.match(each, /numbers/, `${name}, without the plug-in`);
  }
  const document = readFileSync(fileURLToPath(page), 'utf8');
  for (const which of /** @type {const} */ (['answers', 'seen']))
    assert.ok(
      document.includes(await survivalTable(rows, which)),
      'docs/wordpress.md. Run: npm run docs:wordpress',
    );
});
