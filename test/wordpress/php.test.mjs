/**
 * The PHP of the plug-in for WordPress and of the module for Drupal, as they are handed out. The
 * module never runs inside Drupal here: what its hooks ask of Drupal is answered by a stand-in.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {unzip} from '../../scripts/build/zip.mjs';
import {openPage} from '../support/page-server.mjs';
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

test('a page in PHP prints a tag with its words by the line of the document for developers', () => {
  const top = fileURLToPath(new URL('../../', import.meta.url));
  const text = readFileSync(`${top}docs/with-your-framework.md`, 'utf8');
  const [, line = ''] = /```php\n(.+)\n```/.exec(text) ?? [];
  const [, name = ''] = /four-signs\/html\/([\w.-]+)/.exec(line) ?? [];
  const site = mkdtempSync(join(tmpdir(), 'four-signs-php-'));
  try {
    cpSync(`${top}dist/html`, join(site, 'four-signs/html'), {recursive: true});
    writeFileSync(join(site, 'page.php'), line);
    const {stdout, stderr} = spawnSync(php, [join(site, 'page.php')], {encoding: 'utf8'});
    assert.equal(stderr, '');
    assert.match(stdout, /<four-signs-helplines[^>]*>[^]*href="tel:999"/);
    assert.equal(stdout.trim(), readFileSync(`${top}dist/html/${name}`, 'utf8').trim());
  } finally {
    rmSync(site, {recursive: true});
  }
});

/** The attributes of `<html>` and the cache tags, as the module's hook leaves them. */
function preprocessHtml(nation) {
  const zipped = unzip(readFileSync(new URL('../../dist/drupal/four_signs.zip', import.meta.url)));
  const module = String(zipped.get('four_signs/four_signs.module'));
  const standIn = `class Drupal {
    public static function config(string $name): object {
      return new class($name) {
        public function __construct(private string $name) {}
        public function get(string $key): mixed {
          return ['four_signs.settings' => ['nation' => ${JSON.stringify(nation)}]][$this->name][$key];
        }
      };
    }
  }
  $variables = ['html_attributes' => new ArrayObject(['lang' => 'en'])];
  four_signs_preprocess_html($variables);
  echo json_encode([
    (array) $variables['html_attributes'],
    $variables['#cache']['tags'],
  ]);`;
  const {stdout, stderr} = spawnSync(php, {input: `${module}\n${standIn}`, encoding: 'utf8'});
  assert.match(stdout, /^\[/, stderr + stdout);
  return JSON.parse(stdout);
}

describe("the site's nation, in what editors write in Drupal", () => {
  test('is on <html> where one is set, and each page is made anew when it is changed', () => {
    const tags = ['config:four_signs.settings'];
    assert.deepEqual(preprocessHtml('wales'), [
      {lang: 'en', 'data-four-signs-nation': 'wales'},
      tags,
    ]);
    assert.deepEqual(preprocessHtml(''), [{lang: 'en'}, tags]);
  });

  test('counts for a tag, a placeholder and a link, and not where they name their own or a police force', async () => {
    const [attributes] = preprocessHtml('wales');
    const html = Object.entries(attributes)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('');
    const words = '<p>Call <a href="tel:999">999</a></p>';
    const texts = {
      wales: [
        `<four-signs-helplines>${words}</four-signs-helplines>`,
        `<div data-four-signs="helplines">${words}</div>`,
        '<p><a href="https://www.example.org/help#four-signs-helplines">Help</a></p>',
        `<div data-four-signs="checklist">${words}</div>`,
      ],
      scotland: [
        `<div data-four-signs="helplines" data-nation="scotland">${words}</div>`,
        '<p><a href="https://www.example.org/help#four-signs-helplines?nation=scotland">Help</a></p>',
      ],
      // As the component prints it.
      null: [`<four-signs-helplines nation police-force="dorset">${words}</four-signs-helplines>`],
    };
    const {page, errors, close} = await openPage('chromium', '/text.html', {
      html: `<!doctype html><html${html}><head><meta charset="utf-8"><title>Help</title>
        <script src="/dist/cdn/four-signs.js" defer></script></head><body>${Object.values(texts).flat().join('\n')}</body></html>`,
    });
    await page.waitForFunction(
      (tags) => document.querySelectorAll(tags).length === 7,
      {},
      'four-signs-helplines:defined, four-signs-checklist:defined',
    );
    const nations = await page.$$eval('four-signs-helplines, four-signs-checklist', (all) =>
      all.map((each) => String(each.nation)),
    );
    assert.deepEqual(
      nations,
      Object.entries(texts).flatMap(([nation, each]) => each.map(() => nation)),
    );
    await page.waitForFunction(() =>
      Array.from(document.querySelectorAll('four-signs-helplines'))
        .slice(0, 3)
        .every((each) => each.shadowRoot?.querySelector('[href$="8088010800"]')),
    );
    assert.deepEqual(errors, []);
    await close();
  });
});
