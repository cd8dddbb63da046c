/** What people have from a server before the script and without it, in each of the four tags. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {behaviours, impacts} from '../../../dist/esm/content/checklist/facts.js';
import {checklistCy} from '../../../dist/esm/content/checklist/cy.js';
import {checklistEn} from '../../../dist/esm/content/checklist/en.js';
import {exitCy} from '../../../dist/esm/content/exit/cy.js';
import {exitEn} from '../../../dist/esm/content/exit/en.js';
import {fallbackEn} from '../../../dist/esm/content/fallback/en.js';
import {weekCy} from '../../../dist/esm/content/week/cy.js';
import {weekEn} from '../../../dist/esm/content/week/en.js';
import {
  checklistHtml,
  exitHtml,
  helplinesHtml,
  weekHtml,
} from '../../../dist/esm/entries/static.js';
import {propertyRuns} from '../../support/property-runs.mjs';

const all = {helplines: helplinesHtml, week: weekHtml, exit: exitHtml, checklist: checklistHtml};
const now = new Date('2026-11-24T12:00:00Z');

/** As a browser without scripts shows it. */
const read = (page) =>
  page
    .replace(/<script[^]*?<\/script>|<[^>]*>/g, ' ')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name) => ({amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"})[name],
    )
    .replace(/\s+/g, ' ');
const dialled = (page) => [...page.matchAll(/href="tel:([^"]*)"/g)].map(([, number]) => number);
const openingTag = (page) => page.slice(0, page.indexOf('>') + 1);

/** Runs something, and returns what the developer was told in the meantime. */
function warningsFor(run) {
  const {warn} = console;
  const told = [];
  console.warn = (text) => told.push(text);
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return told;
}

describe('People on a page from a server, without any script,', () => {
  for (const [name, write] of Object.entries(all)) {
    test(`have all of the ${name} inside its tag where the page is written in Markdown`, () => {
      // CommonMark 4.6: a block of HTML begins with a tag of another name than its own only where
      // that is alone on its line, and ends at an empty line. Else the tag is put into a paragraph,
      // where a browser closes it before the first `div`.
      const page = write({
        lang: 'cy',
        nation: 'wales',
        partnerHelplines: [{name: 'A', phone: '999'}],
      });
      assert.match(page, /^<[^>]*>\n/);
      assert.doesNotMatch(page, /\n\s*\n/);
    });

    test(`have the tag of the ${name} in English and in Welsh, and English for every other language`, () => {
      assert.ok(write().startsWith(`<four-signs-${name} data-static lang="en">`));
      assert.ok(write().endsWith(`</four-signs-${name}>`));
      assert.ok(write({lang: 'cym'}).startsWith(`<four-signs-${name} data-static lang="cy">`));
      let page = '';
      assert.match(
        warningsFor(() => (page = write({lang: 'fr'}))).join(),
        /lang="fr" is not right\. Expected "en" or "cy"/,
      );
      assert.ok(page.startsWith(`<four-signs-${name} data-static lang="en">`));
    });

    if (name !== 'exit') {
      test(`can read 999 and the National Stalking Helpline in the ${name}, and tap them`, () => {
        for (const lang of ['en', 'cy']) {
          const page = write({lang, now});
          assert.match(read(page), /\b999\b[^]*0808 802 0300/);
          assert.ok(dialled(page).includes('999') && dialled(page).includes('+448088020300'));
        }
      });
    }
  }

  test('read what the awareness week says on that day, with its figure and its source', () => {
    const during = {
      start: '2027-04-19',
      end: '2027-04-23',
      theme: 'Stand <together>',
      link: 'https://example.org/?a&b',
    };
    const page = weekHtml({...during, now: new Date('2027-04-20T12:00Z')});
    const words = read(page);
    for (const part of [
      weekEn.about,
      weekEn.figure,
      weekEn.figureSource,
      'It is National Stalking Awareness Week, 19 to 23 April 2027',
    ])
      assert.ok(words.includes(part), part);
    assert.ok(words.includes('The theme is: Stand <together>'));
    assert.ok(page.includes('href="https://example.org/?a&amp;b"'));
    assert.equal(
      openingTag(page),
      '<four-signs-week data-static lang="en" start="2027-04-19" end="2027-04-23" theme="Stand &lt;together&gt;" link="https://example.org/?a&amp;b">',
    );
    assert.ok(read(weekHtml({now: new Date(0), lang: 'cy'})).includes(weekCy.evergreen));
    assert.ok(read(weekHtml({now: new Date(NaN)})).includes(weekEn.evergreen));
    assert.doesNotMatch(page, /<button/);
  });

  test('leave by a real link, to an address that is right, and read what leaving does not do', () => {
    for (const [lang, {leave, truth}] of Object.entries({en: exitEn, cy: exitCy})) {
      const page = exitHtml({lang});
      assert.match(
        page,
        /^<four-signs-exit[^>]*>\s*<a href="https:\/\/www\.bbc\.co\.uk\/weather" rel="noreferrer"/,
        'a direct child',
      );
      assert.ok(read(page).includes(leave) && read(page).includes(truth));
    }
    const linkOf = (settings) => / href="([^"]*)"/.exec(exitHtml(settings))?.[1];
    assert.equal(linkOf({href: 'https://www.example.org'}), 'https://www.example.org/');
    const several = 'https://one.example.org/ https://two.example.org/';
    assert.equal(linkOf({destinations: several}), 'https://one.example.org/');
    assert.match(
      openingTag(exitHtml({destinations: several})),
      / destinations="https:\/\/two\.example\.org\/">/,
    );
    assert.match(
      openingTag(exitHtml({destinations: several, href: 'https://www.example.org'})),
      / destinations="https:\/\/one\S+ https:\/\/two/,
    );
    for (const wrong of [
      'http://example.org',
      'javascript:alert(1)',
      'https://user:word@example.org/',
      '/away',
      'https://localhost/',
    ]) {
      assert.match(
        warningsFor(() =>
          assert.equal(linkOf({href: wrong}), 'https://www.bbc.co.uk/weather'),
        ).join(),
        /href=/,
        wrong,
      );
      const page = exitHtml({destinations: `${wrong} https://two.example.org/`});
      assert.ok(
        page.includes('<a href="https://two.example.org/"') && !page.includes(wrong),
        wrong,
      );
    }
  });

  test('read the whole list of what somebody may do, in their own words or about someone else', () => {
    for (const [lang, {voices, title, safety, contentNote}] of Object.entries({
      en: checklistEn,
      cy: checklistCy,
    })) {
      for (const about of /** @type {const} */ (['me', 'someone'])) {
        const page = checklistHtml({lang, about});
        const words = read(page);
        for (const part of [title, safety.title, ...safety.text, contentNote])
          assert.ok(words.includes(part), part);
        const {items, groups} = voices[about];
        for (const {id} of behaviours)
          assert.ok(page.includes(`<li>${items[id].replaceAll("'", '&#39;')}</li>`), id);
        for (const {id} of impacts)
          assert.ok(!words.includes(items[id]), 'a list to be read asks nobody how it is');
        for (const group of new Set(behaviours.map(({group}) => group)))
          assert.match(page, new RegExp(`<h3[^>]*>${groups[group]}</h3>`));
      }
    }
    assert.ok(read(checklistHtml()).includes(fallbackEn.checklist.lead));
    assert.ok(
      read(checklistHtml({about: 'someone'})).includes(fallbackEn.checklist.leadAboutSomeone),
    );
    assert.deepEqual(dialled(checklistHtml({nation: 'scotland'})), ['999', '+448088020300', '101']);
  });

  test('have nothing in the list that they could tick, or that a browser would fill in again', () => {
    for (const lang of ['en', 'cy'])
      assert.doesNotMatch(
        checklistHtml({lang}),
        /<(?:input|form|button|select|textarea|label|fieldset|script)|\sid=|\sname=/i,
      );
    assert.doesNotMatch(read(checklistHtml()), /\bTick\b|undefined|\[object/);
  });
});

describe('A developer who gives a wrong setting', () => {
  const tagOf = (write, given) => {
    let page = '';
    const told = warningsFor(() => (page = write(given)));
    return [openingTag(page), told.join('\n')];
  };

  test('reads a warning, and the tag is written without the setting', () => {
    /** @type {[write: any, given: object, attributes: string, warning?: any][]} */
    const rows = [
      [
        helplinesHtml,
        {nation: 'atlantis', need: 'gold', only: 'galop nobody', headingLevel: 9},
        ' only="galop"',
        /nation="atlantis"[^]*need="gold"/,
      ],
      [
        checklistHtml,
        {nation: 'atlantis2', about: 'them', layout: 'columns'},
        '',
        /nation=[^]*about="them"[^]*layout="columns"/,
      ],
      [
        weekHtml,
        {
          start: '2027-02-30',
          end: '2027-03-05',
          theme: 'Ours',
          link: 'http://example.org',
          daysBefore: 99,
        },
        '',
        /start and end=/,
      ],
      [
        exitHtml,
        {position: 'middle', distance: 900, withoutShortcut: 'false'},
        '',
        /position="middle"[^]*distance="900"/,
      ],
    ];
    for (const [write, given, attributes, warning] of rows) {
      const [tag, told] = tagOf(write, given);
      assert.match(tag, new RegExp(`^<[\\w-]+ data-static lang="en"${attributes}>$`));
      assert.match(told, warning);
    }
  });

  test('and one who gives right ones has each of them on the tag, once, and hears nothing', () => {
    /** @type {[write: any, given: object, attributes: string, warning?: any][]} */
    const rows = [
      [
        helplinesHtml,
        {nation: 'WALES', only: ['galop', 'samaritans'], headingLevel: 3},
        'heading-level="3" nation="wales" only="galop samaritans"',
      ],
      [
        checklistHtml,
        {nation: 'scotland', about: 'me', layout: 'steps', headingLevel: null},
        'about="me" layout="steps"',
      ],
      [
        weekHtml,
        {daysBefore: 0, previewDate: '2027-04-20', campaign: '16-days'},
        'days-before="0" preview-date="2027-04-20" campaign="16-days"',
      ],
      [
        exitHtml,
        {withoutShortcut: true, inPageLinks: false, position: 'top-end', distance: 0},
        'without-shortcut="" position="top-end" distance="0"',
      ],
    ];
    for (const [write, given, attributes] of rows) {
      const [tag, told] = tagOf(write, given);
      assert.ok(tag.includes(` ${attributes}>`), tag);
      assert.equal(told, '');
    }
    assert.match(openingTag(checklistHtml({nation: 'scotland'})), / nation="scotland"/);
  });
});

describe('Whatever somebody writes into a form of the site,', () => {
  test('3 000 random and hostile settings leave each tag whole: no exception, no script, no event, no style, 999 always there', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '',
        'wales',
        'someone',
        '2027-04-19',
        '2027-04-23',
        '__proto__',
        'constructor',
        '"><img src=x onerror=alert(1)>',
        "' onclick='alert(1)",
        'javascript:alert(1)',
        'https://example.org/"onclick="x',
        'https://example.org/<script>',
        'x'.repeat(5000),
        '</four-signs-exit><script>alert(1)</script>',
      ),
    );
    const value = fc.oneof(
      hostile,
      hostile,
      fc.anything(),
      fc.array(hostile, {maxLength: 3}),
      fc.constant(Symbol('s')),
    );
    const names =
      'lang nation about layout headingLevel start end theme link daysBefore previewDate campaign withoutShortcut inPageLinks position distance destinations href'.split(
        ' ',
      );
    const settings = fc.record(
      Object.fromEntries([
        ...names.map((name) => [name, value]),
        ['now', fc.oneof(value, fc.date())],
      ]),
      {
        requiredKeys: [],
      },
    );
    warningsFor(() =>
      fc.assert(
        fc.property(settings, (given) => {
          for (const [name, write] of Object.entries(all)) {
            const page = write(given);
            assert.match(
              page,
              new RegExp(`^<four-signs-${name} data-static [^]*</four-signs-${name}>$`),
            );
            assert.equal(page.split(`<four-signs-`).length, 2);
            const markup = page.replace(/="[^"]*"/g, '=');
            assert.doesNotMatch(
              markup,
              /<(?:script|img|input|form|button|style|iframe)|<[^>]*\s(?:on[a-z]+|style)=/i,
            );
            if (name === 'exit') assert.match(page, /<a href="https:\/\/[^"]+" rel="noreferrer"/);
            else assert.ok(dialled(page).includes('999'));
            for (const [, address] of page.matchAll(/href="([^"]*)"/g))
              assert.match(address, /^(?:https:\/\/|tel:|mailto:|sms:)/);
            // Every tag that is opened is closed.
            const open = [];
            for (const [, end, tag] of markup.matchAll(/<(\/?)([a-z][\w-]*)/g)) {
              if (end) assert.equal(open.pop(), tag);
              else open.push(tag);
            }
            assert.deepEqual(open, []);
          }
        }),
        {numRuns: propertyRuns(3000)},
      ),
    );
  });
});
