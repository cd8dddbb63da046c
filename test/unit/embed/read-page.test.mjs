/** Snippets that somebody left years ago, and pages with a recorder on them. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {listChecks} from '../../../dist/esm/embed/checks.js';
import {defaultChoices} from '../../../dist/esm/embed/choices.js';
import {readPage} from '../../../dist/esm/embed/read-page.js';
import {knownRelease} from '../../../scripts/build/embed-page.mjs';
import {supersededNumbers} from '../../../dist/check/command.js';
import {parsePage} from './parse.mjs';

const known = knownRelease();
const read = (html) => readPage(parsePage(html), known);
const kinds = (html) => read(html).findings.map(({kind}) => kind);

describe('a snippet that was left years ago', () => {
  test('has its version named, and is offered again with what it had chosen', () => {
    const {findings, choices} = read(
      `<script src="/files/0.0.3/four-signs.js" integrity="sha384-old" defer></script>
<four-signs-helplines nation="wales" lang="cy" police-force="gwent"><p>Ffoniwch <a href="tel:999">999</a></p></four-signs-helplines>`,
    );
    assert.deepEqual(
      findings.map(({kind, says}) => [kind, says]),
      [['version', `This is version 0.0.3. The newest here is ${known.version}.`]],
    );
    assert.deepEqual(choices, {
      ...defaultChoices,
      tags: ['helplines'],
      nation: 'wales',
      languages: ['cy'],
      policeForce: 'gwent',
      folder: '/files',
    });
  });

  test('has its local police read by the name on its sign', () => {
    const {findings, choices} = read(
      '<four-signs-helplines police-force="Devon &amp; Cornwall Police">x</four-signs-helplines>',
    );
    assert.ok(findings.every(({kind}) => kind !== 'value'));
    assert.equal(choices.policeForce, 'devon-and-cornwall');
  });

  test('is told when no version is named, or the integrity is missing or does not fit', () => {
    const src = `/four-signs/${known.version}/four-signs.js`;
    assert.deepEqual(kinds('<script src="/js/four-signs.js" defer></script>'), ['version']);
    assert.deepEqual(kinds(`<script src="${src}" defer></script>`), ['integrity']);
    assert.deepEqual(kinds(`<script src="${src}" integrity="sha384-x" defer></script>`), [
      'integrity',
    ]);
    assert.deepEqual(
      kinds(`<script src="${src}" integrity="${known.integrity['four-signs.js']}" defer></script>`),
      [],
    );
  });

  test('is read where it takes the file of one language', () => {
    const {findings, choices} = read('<script src="/our/0.0.3/four-signs.cy.js" defer></script>');
    assert.deepEqual(
      findings.map(({kind}) => kind),
      ['version'],
    );
    assert.equal(choices.folder, '/our');
  });

  for (const {value: number} of supersededNumbers) {
    test(`has ${number} named as a number not to give, however it is written`, () => {
      const grouped = `${number.slice(0, 4)} ${number.slice(4, 7)} ${number.slice(7)}`;
      for (const inside of [
        `<a href="tel:${number}">ring</a>`,
        `<a href="tel:+44${number.slice(1)}">ring</a>`,
        `<p>Ring ${grouped}.</p>`,
        `<p>Ring +44 (0) ${number.slice(1)}.</p>`,
      ])
        assert.deepEqual(
          kinds(`<four-signs-helplines>${inside}</four-signs-helplines>`),
          ['number'],
          inside,
        );
    });
  }

  test('has a number named that no service of this version has', () => {
    const [finding] = read(
      '<div data-four-signs="helplines"><a href="tel:01632 960123">us</a></div>',
    ).findings;
    assert.equal(finding.kind, 'number');
    assert.equal(finding.found, 'tel:01632 960123');
  });

  test('has attributes and values named that do nothing, with the right one', () => {
    const {findings} = read(
      '<four-signs-helplines nation="france" police_force="dorset" narrow="yes" class="a" data-x="1"></four-signs-helplines>',
    );
    assert.deepEqual(
      findings.map(({kind, found}) => [kind, found]),
      [
        ['value', 'nation="france"'],
        ['attribute', 'police_force="dorset"'],
        ['attribute', 'narrow="yes"'],
      ],
    );
    assert.match(findings[1].says, /"police-force"/);
  });

  test('is read from a placeholder, a link and a shortcode as well', () => {
    for (const [way, html] of [
      ['placeholder', '<div data-four-signs="checklist" data-nation="scotland"></div>'],
      ['link', '<p><a href="/help#four-signs-checklist?nation=scotland">999</a></p>'],
      ['wordpress', '<p>[four-signs-checklist nation="scotland"]</p>'],
    ]) {
      const {choices} = read(html);
      assert.deepEqual(
        [choices.way, choices.nation, choices.tags],
        [way, 'scotland', ['checklist']],
      );
    }
  });

  test('is read from a frame with one of our pages, and an old page is named', () => {
    const frame = (version) =>
      read(
        `<iframe src="/files/${version}/four-signs-frame-helplines.html#lang=cy&nation=wales" title="Help"></iframe>`,
      );
    const {choices, findings} = frame(known.version);
    assert.deepEqual(findings, []);
    assert.deepEqual(choices, {
      ...defaultChoices,
      tags: ['helplines'],
      way: 'frame',
      nation: 'wales',
      languages: ['cy'],
      folder: '/files',
    });
    assert.deepEqual(
      frame('0.0.3').findings.map(({kind}) => kind),
      ['version'],
    );
  });
});

describe('a page that is pasted', () => {
  for (const [product, html] of [
    ['Hotjar', '<script src="https://static.hotjar.com/c/hotjar-1.js"></script>'],
    [
      'Microsoft Clarity',
      '<script>(function(c){t.src="https://www.clarity.ms/tag/"+i})()</script>',
    ],
    ['the Meta pixel', '<script>fbq("init", "1")</script>'],
    [
      'Google Tag Manager',
      '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe></noscript>',
    ],
  ])
    test(`has ${product} on it, and the check stays open`, () => {
      const page = read(`<head>${html}</head><four-signs-exit></four-signs-exit>`);
      assert.deepEqual(page.recorders, [product]);
      const check = listChecks(defaultChoices, page).find(({id}) => id === 'recorder');
      assert.equal(check?.isDone, false);
      assert.match(check?.says ?? '', new RegExp(product.slice(0, 8)));
    });

  test('turns the check for recorders to done when there is none that we know', () => {
    const isDone = (page) =>
      listChecks(defaultChoices, page).find(({id}) => id === 'recorder')?.isDone;
    assert.equal(isDone(undefined), false);
    assert.equal(isDone(read('<p>Words about hotjar are no recorder.</p>')), true);
  });

  test('turns the check for the exit to done when the page has one', () => {
    /** @type {import('../../../dist/esm/embed/choices.js').Choices} */
    const choices = {...defaultChoices, tags: ['helplines']};
    const isDone = (page) => listChecks(choices, page).find(({id}) => id === 'exit')?.isDone;
    assert.equal(isDone(undefined), false);
    assert.equal(isDone(read('<four-signs-exit></four-signs-exit>')), true);
  });

  test('leaves the check for the exit open where the page has none, whatever is in the snippet', () => {
    const page = read('<four-signs-helplines></four-signs-helplines>');
    const check = listChecks(defaultChoices, page).find(({id}) => id === 'exit');
    assert.equal(check?.isDone, false);
    assert.match(check?.says ?? '', /no exit in what you pasted/);
  });

  test('asks for the page that helps, where a link leads to an example', () => {
    const help = (more) =>
      listChecks({...defaultChoices, ...more}).find(({id}) => id === 'help')?.isDone;
    assert.equal(help({}), undefined);
    assert.equal(help({way: 'link'}), false);
    assert.equal(help({way: 'link', help: 'https://www.example.gov.uk/help?id=3'}), true);
  });

  test('reads the nation and the language of the whole page, as the tags do', () => {
    const tags = '<four-signs-exit></four-signs-exit><four-signs-helplines></four-signs-helplines>';
    const around = read(`<div lang="cy" data-four-signs-nation="wales">${tags}</div>`);
    assert.deepEqual([around.choices.nation, around.choices.languages], ['wales', ['cy']]);
    const script = `<script src="/four-signs/0.1.0/four-signs.js" data-nation="scotland" data-lang="cy"></script>`;
    const ofScript = read(script + tags);
    assert.deepEqual([ofScript.choices.nation, ofScript.choices.languages], ['scotland', ['cy']]);
    const own = read(
      `<div data-four-signs-nation="wales"><four-signs-helplines nation="england"></four-signs-helplines></div>`,
    );
    assert.equal(own.choices.nation, 'england');
  });

  test('tells the partner of a nation of the whole page that does not exist', () => {
    const page = read(
      '<div data-four-signs-nation="france"><four-signs-helplines></four-signs-helplines></div>',
    );
    assert.deepEqual(
      page.findings.map(({found}) => found),
      ['data-four-signs-nation="france"'],
    );
  });

  test('tells the partner of a frame height and a heading level that do not exist', () => {
    const page = read(
      '<four-signs-checklist frame="/f.html" frame-height="700" heading-level="9"></four-signs-checklist>',
    );
    assert.deepEqual(
      page.findings.map(({found}) => found),
      ['frame-height="700"', 'heading-level="9"'],
    );
  });

  test('names what does not come along into a new snippet', () => {
    const page = read(
      `<four-signs-exit position="bottom-end" in-page-links><a href="https://www.gov.uk/">Leave</a></four-signs-exit>
<four-signs-helplines nation="wales" without="paladin"><script type="application/json">[]</script></four-signs-helplines>`,
    );
    assert.deepEqual(page.leftOut, [
      'four-signs-exit position="bottom-end"',
      'four-signs-exit in-page-links',
      'four-signs-exit <a href="https://www.gov.uk/">',
      'four-signs-helplines without="paladin"',
      'four-signs-helplines <script type="application/json">',
    ]);
  });

  test('asks for a Welsh page in Wales, and nowhere else', () => {
    const welsh = (more) =>
      listChecks({...defaultChoices, ...more}).find(({id}) => id === 'welsh')?.isDone;
    assert.equal(welsh({nation: 'wales'}), false);
    assert.equal(welsh({nation: 'wales', languages: ['en', 'cy']}), true);
    assert.equal(welsh({nation: 'scotland'}), undefined);
  });
});
