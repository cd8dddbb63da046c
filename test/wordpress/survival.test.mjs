/** What docs/wordpress.md says of WordPress's filter is what WordPress does. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {stopAll} from './site.mjs';
import {page, survival, survivalTable} from './survival.mjs';

after(stopAll);

test('whoever writes it: with the plug-in, each form but a script survives the filter', async () => {
  const rows = await survival();
  for (const {name, plugin, answers} of rows)
    if (plugin && name !== 'Script') assert.deepEqual([...new Set(answers)], ['kept'], name);
  const document = readFileSync(fileURLToPath(page), 'utf8');
  assert.ok(
    document.includes(await survivalTable(rows)),
    'docs/wordpress.md. Run: npm run docs:wordpress',
  );
});
