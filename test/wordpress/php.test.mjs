/** The PHP of the plug-in for WordPress and of the module for Drupal, as they are handed out. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {unzip} from '../../scripts/build/zip.mjs';
import {php} from './install.mjs';

for (const archive of ['wordpress/four-signs.zip', 'drupal/four_signs.zip'])
  test(`every file of ${archive} can be read by PHP`, () => {
    const path = fileURLToPath(new URL(`../../dist/${archive}`, import.meta.url));
    const files = [...unzip(readFileSync(path))].filter(([name]) => /\.(?:php|module)$/.test(name));
    assert.ok(files.length > 5);
    for (const [name, input] of files) {
      const {status, stdout, stderr} = spawnSync(php, ['-l'], {input, encoding: 'utf8'});
      assert.equal(status, 0, `${name}: ${stdout} ${stderr}`);
    }
  });
