/**
 * What visitors get of a WordPress site with the plug-in, whoever has written the page and in
 * whatever form.
 */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {locales, nations, needs} from '../../dist/esm/content/vocabulary.js';
import {defaultChoices, tagNames} from '../../dist/esm/embed/choices.js';
import {makeEmbed} from '../../dist/esm/embed/make-embed.js';
import {knownRelease} from '../../scripts/build/embed-page.mjs';
import {elsewhere, inside, roles, startSite, stopAll, tickAndLeave} from './site.mjs';

const known = knownRelease();

/** @type {import('./site.mjs').Site} */
let site;
/** @type {import('./site.mjs').Writer} */
let administrator;
after(stopAll);
before(async () => {
  site = await startSite();
  administrator = await site.as('administrator');
});

const words = '<h2>Could this be stalking?</h2>\n<p>Call <a href="tel:999">999</a>.</p>';
const forms = {
  block: (tag) => `<!-- wp:four-signs/${tag} -->\n${words}\n<!-- /wp:four-signs/${tag} -->`,
  shortcode: (tag) => `[four-signs-${tag}]`,
  tag: (tag) => `<four-signs-${tag}>\n  ${words}\n</four-signs-${tag}>`,
  placeholder: (tag) => `<div data-four-signs="${tag}">\n${words}\n</div>`,
  link: (tag) =>
    `<p><a href="https://www.example.org/help#four-signs-${tag}">In danger, call 999</a></p>`,
};

/** A page that an administrator has published. */
const page = async (content, writer = administrator, more = {}) =>
  site.publish((await writer.save({title: 'Support', content, ...more})).id);
const isElsewhere = (address) => new URL(address).origin === new URL(elsewhere).origin;
const count = (text, what) => text.split(what).length - 1;
/** The addresses of our files on a page. */
const ours = (text) =>
  Array.from(
    text.matchAll(/(?:src|href)=["'][^"']*\/four-signs\/assets\/([^"']+)/g),
    ([, file]) => file,
  ).sort();
const tagsIn = (text) => text.match(/<four-signs-[^>]*>/g) ?? [];

describe('whoever writes it', () => {
  for (const role of roles) {
    for (const [form, write] of Object.entries(forms)) {
      test(`${role}, ${form}: a visitor sees the number, ticks to an ending and leaves`, async () => {
        const writer = await site.as(role);
        const opened = await site.open(
          await page(`${write('checklist')}\n\n${write('helplines')}`, writer),
        );
        await inside(opened.page, 'four-signs-helplines', '[href="tel:999"]');
        // The words before the script, with a number to press in all but a link.
        const before = `four-signs-checklist a[href${form === 'link' ? '$="#four-signs-checklist"' : '="tel:999"'}]`;
        assert.equal((await opened.page.$$(before)).length, 1);
        await tickAndLeave(opened.page);
        assert.deepEqual(opened.errors, []);
        assert.deepEqual(
          opened.requests.filter((each) => !each.startsWith(site.url) && !isElsewhere(each)),
          [],
        );
        await opened.close();
      });
    }
  }
});

/** All tags with each nation, and each tag alone; the rest takes turns. */
const built = [
  ...[null, ...nations].map((nation) => ({tags: [...tagNames], nation})),
  ...tagNames.map((tag, index) => ({tags: [tag], nation: nations[index]})),
].map(({tags, nation}, index) => ({
  ...defaultChoices,
  way: /** @type {const} */ ('wordpress'),
  tags,
  nation,
  languages: [locales[index % locales.length]],
  need: [null, needs[0]][index % 2],
  policeForce: nation === 'england' ? 'dorset' : null,
}));

describe('what "Build your embed" gives for WordPress', () => {
  test('is drawn as it was chosen, on a page of somebody who may write least', async () => {
    const contributor = await site.as('contributor');
    for (const choices of built) {
      const {tags, nation, languages, policeForce, need} = choices;
      const text = makeEmbed(choices, known)
        .parts.map((part) => part.text)
        .join('\n\n');
      const opened = await site.open(await page(text, contributor));
      for (const tag of tags) {
        const name = `four-signs-${tag}`;
        await inside(opened.page, name, tag === 'exit' ? 'output' : '[href="tel:999"]');
        const set = await opened.page.$eval(name, (element) => {
          const {lang, nation, policeForce, need} = /** @type {any} */ (element);
          return {lang, nation, policeForce, need};
        });
        // The exit is put there by the plug-in, in the language of the page.
        if (tag !== 'exit' || tags.length === 1) assert.equal(set.lang, languages[0], text);
        if (tag === 'helplines' || tag === 'checklist') assert.equal(set.nation, nation, text);
        if (tag !== 'helplines') continue;
        assert.deepEqual([set.policeForce, set.need], [policeForce, need], text);
      }
      assert.deepEqual(opened.errors, [], text);
      await opened.close();
    }
  });
});

describe('a page', () => {
  test('has the numbers and a way to leave where scripts are off', async () => {
    const {page: tab, close} = await site.open(
      await page('[four-signs-helplines nation="wales"]\n\n[four-signs-checklist]'),
      {javaScript: false},
    );
    for (const number of ['999', '101', '+448088020300', '+448088010800'])
      assert.ok(
        await tab.$eval(`a[href="tel:${number}"]`, ({offsetHeight}) => offsetHeight),
        number,
      );
    await tab.click('four-signs-exit > a');
    await tab.waitForFunction(() => document.title === 'Weather');
    await close();
  });

  test('with two blocks of one kind loads the script once, from this site, deferred and checked', async () => {
    const text = await site.text(
      await page(`${forms.block('helplines')}\n\n${forms.block('helplines')}`),
    );
    assert.equal(tagsIn(text).filter((tag) => tag.startsWith('<four-signs-helplines')).length, 2);
    assert.deepEqual(ours(text), [
      '0.1.0/fallback.css',
      '0.1.0/four-signs-exit.js',
      '0.1.0/four-signs-helplines.js',
    ]);
    for (const [tag] of text.matchAll(/<script[^>]*four-signs[^>]*>/g)) {
      assert.match(tag, / defer/);
      assert.match(tag, / integrity="sha384-/);
      assert.match(tag, new RegExp(`src="${site.url}/`));
      assert.doesNotMatch(tag, /\?ver=/);
    }
    assert.ok(text.indexOf('four-signs-helplines.js') < text.indexOf('<body'), 'in the head');
  });

  test('leaves our script alone where a plug-in that makes pages faster holds scripts back until a touch', async () => {
    const link = await page(
      `${forms.placeholder('checklist')}\n\n${forms.placeholder('helplines')}`,
    );
    for (const filter of [
      'rocket_delay_js_exclusions',
      'litespeed_optm_js_defer_exc',
      'perfmatters_delay_js_exclusions',
    ]) {
      // What the site itself leaves out stays, and a setting that was never saved is no list.
      assert.deepEqual(
        site.run(`return apply_filters( '${filter}', array( 'jquery' ) );`),
        ['jquery', '/four-signs'],
        filter,
      );
      assert.deepEqual(site.run(`return apply_filters( '${filter}', '' );`), ['/four-signs']);
      const text = await site.text(`${link}?delay=${filter}`);
      assert.match(text, /<script type="text\/delayed" src="[^"]*theirs\.js/, filter);
      const opened = await site.open(`${link}?delay=${filter}`);
      await inside(opened.page, 'four-signs-helplines', '[href="tel:999"]');
      await opened.page.click('four-signs-exit > a');
      await opened.page.waitForFunction(() => document.title === 'Weather');
      await opened.close();
    }
    // Without the filter they would hold it back: the stand-in does what they do.
    site.run(
      `file_put_contents( WPMU_PLUGIN_DIR . '/no-filter.php', "<?php add_action( 'init', function () {
        remove_filter( 'rocket_delay_js_exclusions', 'four_signs_keep_early' ); } );" ); return 1;`,
    );
    try {
      const held = await site.text(`${link}?delay=rocket_delay_js_exclusions`);
      assert.match(held, /<script type="text\/delayed" src="[^"]*four-signs\.js/);
    } finally {
      site.run("unlink( WPMU_PLUGIN_DIR . '/no-filter.php' ); return 1;");
    }
  });

  test('without our tags has nothing of ours', async () => {
    const text = await site.text(await page('<p>Opening hours</p>'));
    assert.doesNotMatch(text, /four-signs/);
  });

  test('with a placeholder or a link that the script reads loads the script, and has the exit', async () => {
    for (const content of [
      '<div data-four-signs="helplines" data-nation="wales"><p>Call <a href="tel:999">999</a>.</p></div>',
      '<p><a href="https://www.example.org/help#four-signs-helplines?nation=wales">Help</a></p>',
    ]) {
      const text = await site.text(await page(content, await site.as('contributor')));
      assert.ok(ours(text).includes('0.1.0/four-signs.js'), content);
      assert.equal(count(text, '<four-signs-exit'), 1);
    }
  });

  test('whose text marks the place of an exit has no second one on top of it', async () => {
    for (const content of [
      '<div data-four-signs="exit"><p><a href="https://www.gov.uk/">Leave</a></p></div>',
      '<p><a href="https://www.gov.uk/#four-signs-exit">Leave</a></p>',
    ]) {
      const text = await site.text(await page(`${content}\n\n[four-signs-helplines]`));
      assert.ok(ours(text).includes('0.1.0/four-signs.js'), content);
      assert.equal(count(text, '<four-signs-exit'), 0, content);
    }
  });

  test('gives each setting to the tag, and the words the right level and nation', async () => {
    const text = await site.text(
      await page(
        '[four-signs-helplines nation="scotland" heading_level="3" without-choice only="samaritans"]',
      ),
    );
    const [tag] = tagsIn(text).filter((each) => each.startsWith('<four-signs-helplines'));
    for (const attribute of [
      'nation="scotland"',
      'heading-level="3"',
      'without-choice',
      'only="samaritans"',
      'lang="en"',
    ])
      assert.ok(tag.includes(` ${attribute}`), `${attribute} in ${tag}`);
    assert.match(text, /<h3>Who you can call<\/h3>/);
    assert.match(text, /tel:\+448000271234/);
    assert.doesNotMatch(text, /tel:\+448088010800/);
  });

  test('shows every nation, and tells the console, where the nation is spelt wrong', async () => {
    const opened = await site.open(await page('[four-signs-helplines nation="Walse"]'));
    await inside(opened.page, 'four-signs-helplines', '[href="tel:999"]');
    assert.match(opened.errors.join('\n'), /Walse/);
    await opened.close();
    const text = await site.text(await page('[four-signs-helplines nation="Walse"]'));
    for (const number of ['+448088010800', '+448000271234'])
      assert.ok(text.includes(`tel:${number}`));
  });

  test('cannot be given markup by a setting', async () => {
    const text = await site.text(
      await page(
        `[four-signs-week theme='"><script>alert(1)</script>' link="javascript:alert(1)"]`,
        await site.as('contributor'),
      ),
    );
    assert.doesNotMatch(text, /<script>alert/);
  });

  test('works under a strict policy that names no exception', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    const link = await page('[four-signs-checklist]\n\n[four-signs-helplines]');
    const opened = await site.open(`${link}?policy=${encodeURIComponent(policy)}`);
    await inside(opened.page, 'four-signs-helplines', '[href="tel:999"]');
    await tickAndLeave(opened.page);
    const aboutUs = opened.errors.filter((error) => /four-signs/.test(error));
    assert.deepEqual(aboutUs, []);
    assert.ok(
      opened.errors.length,
      'the theme has styles of its own in the page, so it was in force',
    );
    await opened.close();
  });
});

describe('a Welsh page', () => {
  test('gets Welsh words before the script and Welsh from it, by the filter of WPML and Polylang', async () => {
    const link = await page('[four-signs-helplines nation="wales"]');
    const text = await site.text(`${link}?lang=cy`);
    assert.match(text, /<html lang="cy"/);
    assert.match(text, /<four-signs-helplines [^>]*lang="cy"/);
    assert.match(text, /Pwy allwch chi ei ffonio/);
    assert.match(text, /<four-signs-exit lang="cy"/);
    assert.match(text, /Gadael y dudalen hon/);
  });

  test('is what a site is whose language is Welsh', async () => {
    const link = await page('[four-signs-checklist]');
    // The language is there, as far as WordPress looks.
    site.run("mkdir( WP_LANG_DIR ); touch( WP_LANG_DIR . '/cy.mo' ); return 1;");
    site.run("update_option( 'WPLANG', 'cy' ); return 1;");
    try {
      const text = await site.text(link);
      assert.match(text, /<html lang="cy"/);
      assert.match(text, /Allai hyn fod yn stelcio\?/);
    } finally {
      site.run("update_option( 'WPLANG', '' ); return 1;");
    }
  });

  test('may be one block on an English page', async () => {
    const text = await site.text(await page('[four-signs-checklist lang="cy"]'));
    assert.match(text, /<html lang="en-US"/);
    assert.match(text, /<four-signs-checklist lang="cy">\s*<h2>Allai hyn/);
  });

  test('is English in a language that there are no words for, and says so', async () => {
    const text = await site.text(`${await page('[four-signs-checklist]')}?lang=fr_FR`);
    assert.match(text, /<four-signs-checklist lang="en">\s*<h2>Could this be stalking/);
  });
});

describe('the settings of the site', () => {
  after(() => site.set({}));

  test("give each tag that has none the site's nation, but not where a police force decides", async () => {
    site.set({nation: 'wales'});
    const text = await site.text(
      await page(
        '[four-signs-helplines]\n\n[four-signs-checklist nation="scotland"]\n\n[four-signs-week]',
      ),
    );
    assert.match(text, /<four-signs-helplines nation="wales"/);
    assert.match(text, /<four-signs-checklist nation="scotland"/);
    assert.match(text, /<four-signs-week lang="en">/);
    const force = await site.text(await page('[four-signs-helplines police-force="dorset"]'));
    assert.match(
      force,
      /<four-signs-helplines(?= [^>]*police-force="dorset")(?= [^>]*nation[ >])(?![^>]*nation=)[^>]*>/,
    );
    // A tag, a placeholder or a link in a text gets it from the script tag.
    assert.match(
      await site.text(await page('<div data-four-signs="helplines">Call 999</div>')),
      /<script(?=[^>]*four-signs\.js)[^>]* data-nation="wales"/,
    );
  });

  test('put the exit first in the body of each page with a tag, once, and lead where it should', async () => {
    site.set({
      href: 'https://www.metoffice.gov.uk/',
      position: 'bottom-end',
      destinations: 'https://www.gov.uk/',
    });
    const text = await site.text(
      await page(`${forms.block('exit')}\n\n[four-signs-exit]\n\n[four-signs-helplines]`),
    );
    assert.match(
      text,
      /<body[^>]*>\s*<four-signs-exit [^>]*position="bottom-end"[^>]*>\s*<a href="https:\/\/www\.metoffice\.gov\.uk\/"/,
    );
    assert.match(text, /destinations="https:\/\/www\.gov\.uk\/"/);
    assert.equal(count(text, '<four-signs-exit'), 1);
  });

  test('leave an exit where an editor puts it, on a page without anything else', async () => {
    site.set({});
    const text = await site.text(
      await page('<p>Before</p>\n[four-signs-exit href="https://www.gov.uk/"]'),
    );
    assert.equal(count(text, '<four-signs-exit'), 1);
    assert.ok(text.indexOf('<four-signs-exit') > text.indexOf('Before'));
    assert.match(text, /<four-signs-exit lang="en">\s*<a href="https:\/\/www\.gov\.uk\/"/);
    const wrong = await site.text(await page('[four-signs-exit href="javascript:alert(1)"]'));
    assert.match(
      wrong,
      /<four-signs-exit lang="en">\s*<a href="https:\/\/www\.bbc\.co\.uk\/weather"/,
    );
  });

  test('put it on every page of a section, and on no page beside it', async () => {
    site.set({exit: 'section', sections: '/safety/'});
    const add = (name, parent = 0) =>
      site.run(`return wp_insert_post( array(
        'post_type' => 'page', 'post_status' => 'publish', 'post_title' => '${name}',
        'post_name' => '${name}', 'post_parent' => ${parent} ) );`);
    add('plan', add('safety'));
    add('safety-news');
    for (const path of ['/safety/', '/safety/plan/']) {
      const text = await site.text(path);
      assert.match(text, /<body[^>]*>\s*<four-signs-exit/, path);
      assert.deepEqual(ours(text), ['0.1.0/fallback.css', '0.1.0/four-signs-exit.js']);
    }
    assert.doesNotMatch(await site.text('/safety-news/'), /four-signs/);
  });

  test('know a section by its name in Welsh, however its address is written', async () => {
    for (const sections of ['/diogelwch-tŷ/', '/diogelwch-t%C5%B7/']) {
      site.set({exit: 'section', sections});
      for (const path of ['/diogelwch-t%C5%B7/', '/diogelwch-t%c5%b7/?lang=cy'])
        assert.match(
          await site.text(path),
          /<body[^>]*>\s*<four-signs-exit/,
          `${sections} ${path}`,
        );
      assert.doesNotMatch(await site.text('/diogelwch/'), /four-signs/);
    }
  });

  test('are kept only when they are sound', () => {
    const given = {
      nation: 'france',
      exit: 'section',
      sections: `safety\n${site.url}/help/\n\n<b>`,
      href: 'http://www.example.org/',
      destinations: '<script>x</script>https://www.gov.uk/',
      position: 'top-start',
      other: 'x',
      'without-shortcut': 'on',
    };
    const kept = site.run(
      `return four_signs_sanitize_settings( json_decode( '${JSON.stringify(given)}', true ) );`,
    );
    assert.equal(kept.nation, undefined);
    assert.equal(kept.href, undefined);
    assert.equal(kept.other, undefined);
    assert.equal(kept.exit, 'section');
    assert.match(kept.sections, /^\/safety\/\n\/help\/(?:\n\/)?$/);
    assert.equal(kept.position, 'top-start');
    assert.equal(kept.destinations, 'https://www.gov.uk/');
    assert.equal(kept['without-shortcut'], 'true');
  });

  test('are a form for the administrator, which keeps what was chosen, and for nobody else', async () => {
    const opened = await site.open('/wp-admin/options-general.php?page=four-signs', {
      as: administrator,
    });
    await opened.page.select('[name="four_signs_settings[nation]"]', 'scotland');
    await Promise.all([opened.page.waitForNavigation(), opened.page.click('#submit')]);
    assert.equal(await opened.page.$eval('#four-signs-nation', (field) => field.value), 'scotland');
    assert.equal(site.run('return four_signs_settings()["nation"];'), 'scotland');
    const unlabelled = await opened.page.$$eval('[name^="four_signs_settings"]', (fields) =>
      fields
        .filter(
          (field) =>
            !field.labels.length ||
            !document.getElementById(String(field.getAttribute('aria-describedby'))),
        )
        .map(({name}) => name),
    );
    assert.deepEqual(unlabelled, []);
    await opened.close();
    const editor = await site.as('editor');
    assert.equal((await editor.ask('/wp-admin/options-general.php?page=four-signs')).status, 403);
  });
});

describe('in other places', () => {
  test('a list of excerpts has nothing of ours', async () => {
    await page('[four-signs-helplines]');
    await page(`<p>Before</p>${forms.tag('week')}`);
    const text = await site.text('/category/uncategorized/');
    assert.match(text, /Support/);
    assert.doesNotMatch(text, /four-signs/);
  });

  test('a feed prints the words and nothing that a feed reader does not know', async () => {
    await page('[four-signs-helplines nation="wales"]\n\n[four-signs-exit]');
    await page(forms.block('week'));
    const text = await site.text('/feed/');
    assert.match(text, /tel:\+448088010800/);
    assert.match(text, /Know the signs of stalking/);
    const ourPosts = text.split('<item>').slice(1, 3).join('');
    assert.doesNotMatch(ourPosts, /<four-signs-|\[four-signs-|wp:four-signs|<script/);
  });

  test('a comment cannot bring a tag', () => {
    const kept = site.run(
      "return wp_kses( '<four-signs-helplines>Call</four-signs-helplines>', 'pre_comment_content' );",
    );
    assert.equal(kept, 'Call');
  });

  test('a theme of the older kind gets the same, and a list of whole posts the script once', async () => {
    site.run("switch_theme( 'classic' ); return 1;");
    try {
      const link = await page(`${forms.tag('helplines')}\n\n[four-signs-exit]`);
      const text = await site.text(link);
      assert.match(text, /<body[^>]*>\s*<four-signs-exit/);
      assert.equal(count(text, '<four-signs-exit'), 1);
      assert.ok(text.indexOf('four-signs-helplines.js') < text.indexOf('<body'), 'in the head');
      const opened = await site.open(link);
      await inside(opened.page, 'four-signs-helplines', '[href="tel:999"]');
      assert.deepEqual(opened.errors, []);
      await opened.close();

      const list = await site.text('/');
      assert.ok(tagsIn(list).length > 3);
      assert.equal(new Set(ours(list)).size, ours(list).length);
      assert.ok(list.includes('<four-signs-exit'), 'at the foot, as it was known too late');
      const excerpts = await site.text('/?excerpts');
      assert.doesNotMatch(excerpts, /four-signs/);
    } finally {
      site.run("switch_theme( 'twentytwentyfour' ); return 1;");
    }
  });

  test('somebody who tries out a design writes three capitals and stays', () => {
    const html = site.run(`
      require_once ABSPATH . 'wp-includes/class-wp-customize-manager.php';
      $GLOBALS['wp_customize'] = new WP_Customize_Manager();
      $previewing = new ReflectionProperty( 'WP_Customize_Manager', 'previewing' );
      $previewing->setAccessible( true );
      $before = four_signs_html( 'exit', array() );
      $previewing->setValue( $GLOBALS['wp_customize'], true );
      return array( $before, four_signs_html( 'exit', array() ) );`);
    assert.match(html[0], /^<four-signs-exit lang="en">/);
    assert.match(html[1], /^<four-signs-exit without-shortcut lang="en">/);
  });

  test('what other plug-ins do with a text in the head takes no exit away', async () => {
    const link = await page('[four-signs-exit]');
    site.run(`switch_theme( 'classic' ); file_put_contents( WPMU_PLUGIN_DIR . '/seo.php', "<?php
      add_action( 'wp_head', function () {
        apply_filters( 'the_content', get_queried_object()->post_content );
      } );" ); return 1;`);
    try {
      assert.equal(count(await site.text(link), '<four-signs-exit'), 1);
    } finally {
      site.run(
        "unlink( WPMU_PLUGIN_DIR . '/seo.php' ); switch_theme( 'twentytwentyfour' ); return 1;",
      );
    }
  });
});

describe('the server', () => {
  test('complains of nothing, and asks nobody for anything when a page is made', async () => {
    const link = await page(
      '[four-signs-helplines]\n\n[four-signs-checklist]\n\n[four-signs-week]',
    );
    const before = site.requests();
    await site.text(link);
    assert.deepEqual(site.requests(), before);
    assert.deepEqual(site.complaints(), []);
  });

  test('turned off: a block leaves its words and numbers, a shortcode its name', async () => {
    const block = await page(forms.block('helplines'), await site.as('contributor'));
    const shortcode = await page('[four-signs-helplines]');
    site.turn(false);
    try {
      const text = await site.text(block);
      assert.match(text, /<h2>Could this be stalking\?<\/h2>\s*<p>Call <a href="tel:999">999<\/a>/);
      assert.match(await site.text(shortcode), /\[four-signs-helplines\]/);
    } finally {
      site.turn(true);
    }
  });

  test('taken away: nothing of ours stays in the database but what editors wrote', () => {
    site.set({nation: 'wales'});
    const left = site.run(`
      deactivate_plugins( 'four-signs/four-signs.php' );
      uninstall_plugin( 'four-signs/four-signs.php' );
      global $wpdb;
      return array(
        $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%four%signs%' OR option_value LIKE '%four_signs%'" ),
        $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%four%signs%' OR meta_value LIKE '%four_signs%'" ),
        $wpdb->get_col( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%four%signs%'" ),
        $wpdb->get_col( "SELECT meta_key FROM $wpdb->termmeta WHERE meta_key LIKE '%four%signs%'" ),
        $wpdb->get_col( "SELECT ID FROM $wpdb->posts WHERE post_type NOT IN ( 'post', 'page', 'revision' ) AND post_content LIKE '%four_signs%'" ),
        $wpdb->get_col( "SHOW TABLES LIKE '%four%signs%'" ),
      );`);
    // WordPress itself may note which plug-ins were switched off of late.
    assert.deepEqual(
      left.map((names) => names.filter((name) => name !== 'recently_activated')),
      [[], [], [], [], [], []],
    );
    site.turn(true);
  });
});
