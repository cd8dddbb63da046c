/**
 * The WordPress plug-in, as it is handed out: dist/wordpress/four-signs.zip. That it works inside
 * WordPress is held by test/wordpress.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {everyLanguageFiles} from '../../scripts/build/cdn-files.mjs';
import {unzip, zip} from '../../scripts/build/zip.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const read = (name) => readFileSync(`${top}${name}`);
const {version} = JSON.parse(read('package.json').toString());
const archive = read('dist/wordpress/four-signs.zip');
const files = unzip(archive);
const text = (name) => files.get(`four-signs/${name}`)?.toString() ?? '';
const manifest = JSON.parse(read('dist/custom-elements.json').toString());
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);
const tags = ['checklist', 'exit', 'helplines', 'week'];
const php = [...files].filter(([path]) => path.endsWith('.php'));

describe('the zip that a charity uploads to WordPress', () => {
  test('holds these files and no other', () => {
    const source =
      /^four-signs\/source\/(?:src\/.+\.(?:ts|css)|src\/check\/tsconfig\.json|src\/styles\/[\w.-]+\.json|scripts\/build\/(?:[\w-]+\/)*[\w-]+\.(?:mjs|css|js)|[\w.-]+\.(?:json|mjs)|LICENSE)$/;
    assert.deepEqual(
      [...files.keys()].filter((path) => !source.test(path)),
      [
        ...[...everyLanguageFiles, 'fallback.css', 'licences.txt'].map(
          (name) => `assets/${version}/${name}`,
        ),
        'assets/four-signs-frame.html',
        'blocks/editor.js',
        'blocks/render.php',
        ...tags.map((tag) => `blocks/${tag}/block.json`),
        'four-signs.php',
        ...['files', 'labels', 'tags', 'words'].map((name) => `generated/${name}.php`),
        ...['assets', 'blocks', 'exit', 'kses', 'settings', 'tags'].map(
          (name) => `includes/${name}.php`,
        ),
        'license.txt',
        'readme.txt',
        'uninstall.php',
      ]
        .map((path) => `four-signs/${path}`)
        .sort(),
    );
  });

  test('is the same whoever builds it: nothing in it is compressed, dated or in another order', () => {
    assert.ok(zip(new Map([...files].reverse())).equals(archive));
  });

  test('gives visitors the very files that were built, each with its integrity', () => {
    const built = JSON.parse(read('dist/cdn/integrity.json').toString());
    for (const name of [...everyLanguageFiles, 'fallback.css']) {
      assert.ok(
        files.get(`four-signs/assets/${version}/${name}`)?.equals(read(`dist/cdn/${name}`)),
        name,
      );
      assert.ok(text('generated/files.php').includes(built[name].integrity), name);
    }
  });

  test('holds the words of every nation and language, as they are in dist/html', () => {
    const unescaped = text('generated/words.php').replaceAll("\\'", "'");
    for (const tag of tags)
      for (const nation of ['uk', 'england', 'wales', 'scotland', 'northern-ireland'])
        for (const locale of ['en', 'cy']) {
          const inside = read(`dist/html/four-signs-${tag}.${nation}.${locale}.html`)
            .toString()
            .trim()
            .split('\n')
            .slice(1, -1)
            .map((line) => line.slice(2))
            .join('\n');
          assert.ok(unescaped.includes(`'${inside}'`), `${tag}.${nation}.${locale}`);
        }
  });

  for (const {tagName, attributes} of elements) {
    const tag = tagName.replace('four-signs-', '');
    test(`lets an editor set everything that <${tagName}> can do`, () => {
      const block = JSON.parse(text(`blocks/${tag}/block.json`));
      for (const {name, fieldName, type} of attributes) {
        assert.ok(block.attributes[fieldName], `${name} of the block`);
        assert.ok(text('generated/tags.php').includes(`'${name}'`), `${name} of the shortcode`);
        const values = (type.text.match(/(?<=')[^']+(?=')/g) ?? []).filter((each) =>
          /\w/.test(each),
        );
        // JavaScript lists keys that are numbers by themselves, and first.
        if (values.length)
          assert.deepEqual(
            [...block.attributes[fieldName].enum].sort(),
            ['', ...values].sort(),
            name,
          );
      }
      assert.equal(block.apiVersion, 3);
      assert.equal(block.name, `four-signs/${tag}`);
    });
  }
});

describe('what a reviewer of WordPress.org looks for', () => {
  test('no file runs when it is asked for by its address', () => {
    for (const [path, content] of php) {
      const guard = path.endsWith('/uninstall.php')
        ? "defined( 'WP_UNINSTALL_PLUGIN' ) || exit;"
        : "defined( 'ABSPATH' ) || exit;";
      assert.ok(content.includes(guard), path);
    }
  });

  test('every name that other plug-ins could have is ours by its prefix', () => {
    for (const [path, content] of php) {
      const names = [
        ...content
          .toString()
          .matchAll(/^(?:abstract |final )?(?:function|class|interface|const) &?(\w+)/gm),
        ...content.toString().matchAll(/^define\( '(\w+)'/gm),
        ...content.toString().matchAll(/^\$(\w+)\s*=/gm),
      ].map(([, name]) => name);
      assert.deepEqual(
        names.filter((name) => !/^four_signs_|^FOUR_SIGNS_/.test(name)),
        [],
        path,
      );
    }
  });

  test('nobody is asked for anything, and nothing about a visitor can be kept', () => {
    const talks =
      /wp_(?:safe_)?remote_|curl_|fsockopen|file_get_contents|fopen|setcookie|\$_(?:COOKIE|SESSION)|session_start|set_transient|\$wpdb|wp_mail|error_log|REMOTE_ADDR|HTTP_USER_AGENT|HTTP_REFERER/;
    for (const [path, content] of php) assert.doesNotMatch(content.toString(), talks, path);
    const ours = [...php, ['editor.js', files.get('four-signs/blocks/editor.js') ?? '']];
    const addresses = ours.flatMap(
      ([, content]) => content.toString().match(/https?:\/\/[\w.-]+/g) ?? [],
    );
    assert.deepEqual(
      [...new Set(addresses)].sort(),
      ['https://www.bbc.co.uk', 'https://www.gnu.org'],
      'where the exit leads, and the licence',
    );
  });

  test('what is printed is escaped where it is printed', () => {
    for (const [path, content] of php) {
      const printed = [
        ...content.toString().matchAll(/^.*?\b(?:echo|print|printf|_e)\b\s*\(?(.*)$/gm),
      ];
      for (const [line, what] of printed) {
        if (/^\s*(?:\*|\/\/)/.test(line)) continue;
        assert.match(
          what.trim(),
          /^(?:(?:'<[^'$]*'|(?:wp_kses|esc_\w+)\(.*?\))(?:, |;$))+$/,
          `${path}: ${line.trim()}`,
        );
      }
    }
  });

  test('each sentence can be translated, under the name of the plug-in', () => {
    for (const [path, content] of php) {
      for (const [call] of content
        .toString()
        .matchAll(/\b(?:__|_x|_n|esc_html__|esc_attr__)\(.*$/gm))
        assert.match(call, /^(?:\w+)\( '(?:[^'\\]|\\.)+', 'four-signs' \)/, `${path}: ${call}`);
    }
  });

  test('the header and readme.txt agree, and say what was tried', () => {
    const header = (name) =>
      new RegExp(`^ \\* ${name}:\\s+(.+)$`, 'm').exec(text('four-signs.php'))?.[1];
    const line = (name) => new RegExp(`^${name}: (.+)$`, 'm').exec(text('readme.txt'))?.[1];
    assert.equal(header('Plugin Name'), 'Four Signs');
    assert.match(text('readme.txt'), /^=== Four Signs ===\n/);
    assert.equal(header('Version'), version);
    assert.equal(line('Stable tag'), version);
    assert.equal(header('Text Domain'), 'four-signs');
    assert.equal(header('License'), 'GPL-3.0-or-later');
    assert.equal(line('License'), header('License'));
    assert.equal(line('License URI'), header('License URI'));
    for (const name of ['Requires at least', 'Requires PHP'])
      assert.equal(line(name), header(name));
    assert.match(line('Tested up to') ?? '', /^\d+\.\d+$/);
    const tagLine = (line('Tags') ?? '').split(', ');
    assert.ok(tagLine.length > 1 && tagLine.length <= 5);
    const [, short] = /\n\n(.+)\n\n== Description ==\n/.exec(text('readme.txt')) ?? [];
    assert.ok(short.length > 20 && short.length <= 150, `${short?.length} letters: ${short}`);
    assert.match(text('readme.txt'), new RegExp(`^= ${version.replaceAll('.', '\\.')} =$`, 'm'));
    assert.match(text('license.txt'), /GNU GENERAL PUBLIC LICENSE\s+Version 3/);
  });

  test('the source of the small files is in the zip, with the scripts that make them, as it is here', () => {
    const source = [...files].filter(([path]) => path.startsWith('four-signs/source/'));
    for (const name of [
      'src/entries/cdn.ts',
      'rollup.config.mjs',
      'scripts/build/build.mjs',
      'package.json',
    ])
      assert.ok(files.has(`four-signs/source/${name}`), name);
    for (const [path, content] of source)
      assert.ok(content.equals(read(path.replace('four-signs/source/', ''))), path);
  });

  test('what is written by hand is in the zip as it is here', () => {
    const byHand = [...files].filter(
      ([path]) => !/^four-signs\/(?:source|assets|generated|blocks\/\w+\/)/.test(path),
    );
    assert.ok(byHand.length > 10);
    for (const [path, content] of byHand) {
      const parts = read(`integrations/wordpress/${path}`)
        .toString()
        .replace(/^( \* Version: +).*$/m, '$1{version}')
        .split(/\{(?:version|shortcodes)\}/);
      // Between two parts is what the build fills in.
      let rest = content.toString();
      for (const [index, part] of parts.entries()) {
        const at = index ? rest.indexOf(part) : 0;
        assert.ok(at >= 0 && rest.startsWith(part, at), `${path}: ${part.slice(0, 200)}`);
        rest = rest.slice(at + part.length);
      }
      assert.equal(rest, '', path);
    }
  });

  test('is small enough for every visitor: the one file for all tags, and its style', () => {
    const size = (name) => files.get(`four-signs/assets/${version}/${name}`)?.length ?? Infinity;
    assert.ok(size('four-signs.js') + size('fallback.css') < 293 * 1024);
  });
});
