/** @import {Choices} from '../../../dist/esm/embed/choices.js' */
/** What a partner pastes: every combination of nation, language, way and tags. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {policeForces} from '../../../dist/esm/content/police-forces/facts.js';
import {locales, nations, needs} from '../../../dist/esm/content/vocabulary.js';
import {
  defaultChoices,
  readChoices,
  tagNames,
  ways,
  writeChoices,
} from '../../../dist/esm/embed/choices.js';
import {makeEmbed, scriptFile} from '../../../dist/esm/embed/make-embed.js';
import {readPage} from '../../../dist/esm/embed/read-page.js';
import {knownRelease} from '../../../scripts/build/embed-page.mjs';
import {htmlErrors, parsePage} from './parse.mjs';

const known = knownRelease();
const everyNation = [null, ...nations];
/** @type {Choices['languages'][]} */
const someLanguages = [['en'], ['cy'], ['en', 'cy']];
/** @type {Choices['tags'][]} */
const someTags = [...tagNames.map((tag) => [tag]), [...tagNames], ['exit', 'helplines']];
/** @type {Choices[]} */
const everyChoice = ways.flatMap((way) =>
  everyNation.flatMap((nation) =>
    someLanguages.flatMap((languages) =>
      someTags.map((tags) => ({...defaultChoices, way, nation, languages, tags})),
    ),
  ),
);
const named = ({way, nation, languages, tags}) =>
  `${way}, ${nation ?? 'uk'}, ${languages.join('+')}, ${tags.join('+')}`;
const textOf = (embed, id) => embed.parts.find((part) => part.id === id)?.text ?? '';

describe('what a partner pastes', () => {
  test('is HTML without a mistake, in every combination', () => {
    assert.ok(everyChoice.length > 500);
    for (const choices of everyChoice) {
      if (choices.way === 'wordpress') continue;
      for (const {id, text} of makeEmbed(choices, known).parts) {
        if (/^(?:first|page)-/.test(id) || (id === 'head' && choices.way !== 'npm'))
          assert.deepEqual(htmlErrors(text), [], `${named(choices)}: ${id}`);
      }
    }
  });

  test('is read back as what was chosen, up to date, in every combination', () => {
    for (const choices of everyChoice) {
      if (choices.way === 'npm') continue;
      const {parts} = makeEmbed(choices, known);
      const reading = readPage(parsePage(parts.map(({text}) => text).join('\n')), known);
      const {tags, way, languages, nation} = reading.choices;
      assert.deepEqual(reading.findings, [], named(choices));
      // The plug-in prints the exit by itself.
      const pasted =
        choices.way === 'wordpress' && choices.tags.length > 1
          ? choices.tags.filter((tag) => tag !== 'exit')
          : choices.tags;
      assert.deepEqual(tags, pasted, named(choices));
      assert.deepEqual(languages, choices.languages, named(choices));
      const takesNation = choices.tags.some((tag) => /checklist|helplines/.test(tag));
      assert.equal(nation, takesNation ? choices.nation : null, named(choices));
      // Without the checklist there is nothing in a frame.
      const expected = choices.way === 'frame' && !tags.includes('checklist') ? 'tag' : choices.way;
      assert.equal(way, expected, named(choices));
    }
  });

  test('has 999 and the stalking helpline in its words, wherever they are the partner’s', () => {
    for (const choices of everyChoice) {
      if (choices.way === 'wordpress') continue;
      for (const tag of choices.tags) {
        if (tag === 'exit') continue;
        const embed = makeEmbed({...choices, tags: [tag]}, known);
        for (const locale of choices.languages) {
          const text = textOf(embed, `page-${locale}`);
          assert.match(text, /0808 802 0300/, named(choices));
          if (tag !== 'week' || choices.way === 'link') assert.match(text, /999/, named(choices));
        }
      }
    }
  });

  test('names every number by its link as the facts have it', () => {
    const dials = new Set([
      ...helplines.flatMap(({phone}) => phone?.dial ?? []),
      ...['999', '101', '+448088020300'],
    ]);
    for (const choices of everyChoice)
      for (const {text} of makeEmbed(choices, known).parts)
        for (const [, dial] of text.matchAll(/href="tel:([^"]*)"/g))
          assert.ok(dials.has(dial), `${named(choices)}: ${dial}`);
  });

  test('leaves the lines of other nations out', () => {
    const {dial} = helplines.find(({id}) => id === 'live-fear-free')?.phone ?? assert.fail();
    for (const nation of nations) {
      const text = textOf(makeEmbed({...defaultChoices, nation}, known), 'page-en');
      assert.equal(text.includes(dial), nation === 'wales', nation);
    }
  });

  test('pins the version and vouches for each file with the integrity that the build wrote', () => {
    for (const choices of everyChoice) {
      const head = textOf(makeEmbed(choices, known), 'head');
      if (choices.way === 'npm') assert.ok(head.includes(`four-signs@${known.version}`));
      else if (choices.way !== 'wordpress') {
        for (const file of [scriptFile(choices), 'fallback.css'])
          assert.ok(
            head.includes(
              `="/four-signs/${known.version}/${file}" integrity="${known.integrity[file]}"`,
            ),
            named(choices),
          );
      }
    }
  });

  test('says of npm, in lines that are seen without scrolling, that the name there is not ours', () => {
    const head = textOf(makeEmbed({...defaultChoices, way: 'npm'}, known), 'head');
    const comment = head.split('\n').filter((line) => line.startsWith('//'));
    assert.match(
      comment.join(' ').replace(/ \/\/ /g, ' '),
      /until the first release is announced, the name four-signs there is not ours/,
    );
    for (const line of comment) assert.ok(line.length <= 56, line);
  });

  test('prints no setting that is the default', () => {
    const text = textOf(makeEmbed(defaultChoices, known), 'page-en');
    assert.doesNotMatch(text, /<four-signs-\w+ /);
    assert.equal(writeChoices(defaultChoices), '');
  });

  test('asks another origin for its files with crossorigin, and names it in the policy', () => {
    const choices = {...defaultChoices, folder: 'https://files.example.org/four-signs'};
    const {policy, letter, ...embed} = makeEmbed(choices, known);
    assert.equal(textOf(embed, 'head').match(/crossorigin="anonymous"/g)?.length, 2);
    assert.match(policy ?? '', /script-src https:\/\/files\.example\.org;/);
    assert.match(letter, /Access-Control-Allow-Origin/);
  });

  test('asks nothing in the helplines of a page with trackers, and the page can be read back', () => {
    const {parts, letter} = makeEmbed({...defaultChoices, way: 'frame'}, known);
    const text = textOf({parts}, 'page-en');
    assert.match(text, /<four-signs-helplines without-choice>/);
    assert.match(letter, /but for the page of ours in the frame/);
    assert.deepEqual(readPage(parsePage(text), known).leftOut, []);
    const withoutFrame = text.replace(/ frame="[^"]*"/, '');
    assert.deepEqual(readPage(parsePage(withoutFrame), known).leftOut, [
      'four-signs-helplines without-choice',
    ]);
  });

  test('puts the exit first, alone, and leaves it to the plug-in in WordPress', () => {
    for (const choices of everyChoice) {
      const {parts} = makeEmbed(choices, known);
      for (const locale of choices.languages) {
        const first = textOf({parts}, `first-${locale}`);
        const isPrinted = choices.way === 'wordpress' && choices.tags.length > 1;
        assert.equal(Boolean(first), choices.tags.includes('exit') && !isPrinted, named(choices));
        assert.doesNotMatch(textOf({parts}, `page-${locale}`), /four-signs-exit/);
      }
    }
  });

  test('says of a link where it leads, so that nobody presses it to call 999', () => {
    const text = textOf(makeEmbed({...defaultChoices, way: 'link'}, known), 'page-en');
    assert.match(text, />Could this be stalking\? In danger now\? Call 999\./);
    assert.match(text, />Who you can call\. In danger now\? Call 999\./);
  });

  test('takes the local police and the need to the helplines alone', () => {
    const choices = {...defaultChoices, policeForce: 'dorset', need: needs[1]};
    const text = textOf(makeEmbed(choices, known), 'page-en');
    assert.ok(
      text.includes(`<four-signs-helplines need="${needs[1]}" police-force="dorset">`),
      text,
    );
    assert.equal(text.match(/police-force/g)?.length, 1);
    // The force is in England: so are the numbers in the words.
    assert.doesNotMatch(text, /Live Fear Free|0808 80 10 800/);
  });

  test('says what is lost where a link is all', () => {
    assert.ok(makeEmbed({...defaultChoices, way: 'link'}, known).lost.length >= 3);
    assert.deepEqual(makeEmbed(defaultChoices, known).lost, []);
  });
});

describe('choices in the fragment of an address', () => {
  test('come back as they were written', () => {
    for (const choices of [
      ...everyChoice,
      {
        ...defaultChoices,
        policeForce: policeForces[3].id,
        need: needs[2],
        colours: {accent: '#123456'},
        folder: 'https://files.example.org/a',
        help: 'https://example.org/help',
      },
    ])
      assert.deepEqual(readChoices(`#${writeChoices(choices)}`), choices);
  });

  test('are the default where somebody has written anything else', () => {
    for (const fragment of [
      '#nation=narnia&way=iframe&lang=fr&tags=bad',
      '#folder=javascript:alert(1)&help=javascript:alert(1)',
      '#folder="><script>&help=https://a"onclick=1&accent=red',
      '#%',
    ])
      assert.deepEqual(readChoices(fragment), defaultChoices, fragment);
    assert.ok(locales.length === 2);
  });
});
