/** What web editors really have: text of a CMS, of a framework, of a tag manager, of years ago. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readPasted} from '../../../dist/esm/embed/read-pasted.js';
import {knownRelease} from '../../../scripts/build/embed-page.mjs';
import {parsePage} from './parse.mjs';

const known = knownRelease();
const read = (text) => readPasted(text, parsePage, known);
const words =
  '<p>Call <a href="tel:999">999</a> or <a href="tel:+448088020300">0808 802 0300</a></p>';
const helplines = (attributes = '', inside = words) =>
  `<four-signs-helplines${attributes}>${inside}</four-signs-helplines>`;
const script = (more = 'defer', file = 'four-signs.js') =>
  `<script src="/four-signs/${known.version}/${file}" integrity="${known.integrity[file]}" ${more}></script>`;
const escaped = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const framePage = `/four-signs/${known.version}/four-signs-frame.html`;

/**
 * By name: what is pasted; what the new snippet begins from, where that is not the default; what is
 * named, in any order; and what is said beside it.
 *
 * @type {Record<
 *   string,
 *   {
 *     html: string;
 *     tags?: string[];
 *     choices?: object;
 *     says?: RegExp[];
 *     notes?: RegExp[];
 *     leftOut?: RegExp[];
 *   }
 * >}
 */
const forms = {
  'only the tag, without the script': {
    html: helplines(' nation="wales"'),
    tags: ['helplines'],
    choices: {nation: 'wales'},
    notes: [/no script of ours/],
  },
  'only the script, as an editor took the tag out': {
    html: `${script()}<div class="four-signs">${words}</div>`,
    notes: [/no tag/],
  },
  'a script of another version': {
    html: `<script src="https://files.example.org/four-signs/0.0.4/four-signs.js" defer></script>${helplines()}`,
    tags: ['helplines'],
    choices: {folder: 'https://files.example.org/four-signs'},
    says: [/This is version 0\.0\.4/],
  },
  'a script of a server for npm, where the name is not ours yet': {
    html: `<script src="https://unpkg.com/four-signs@0.0.9/dist/cdn/four-signs.js" defer></script>${helplines()}`,
    tags: ['helplines'],
    says: [/name four-signs on npm is not ours/],
  },
  'a module from such a server': {
    html: `<script type="module">import 'https://esm.sh/four-signs@0.0.2/define';</script>${helplines()}`,
    tags: ['helplines'],
    says: [/name four-signs on npm is not ours/],
  },
  async: {html: `${script('async')}${helplines()}`, tags: ['helplines']},
  'type="module"': {html: `${script('type="module"')}${helplines()}`, tags: ['helplines']},
  'a React component': {
    html: `import 'four-signs/define';
export function Help({nation}) {
  return (
    <>
      <four-signs-exit />
      <four-signs-checklist nation={nation} className="help" />
      <four-signs-helplines nation="wales" headingLevel={3} policeForce={'gwent'}>
        ${words}
      </four-signs-helplines>
    </>
  );
}`,
    tags: ['exit', 'checklist', 'helplines'],
    choices: {way: 'npm', nation: 'wales', policeForce: 'gwent'},
    leftOut: [/heading-level="3"/, /nation.*nation/],
  },
  'a Vue component': {
    html: `<script setup>
import 'four-signs/define/helplines';
</script>
<template>
  <four-signs-helplines :nation="site.nation" v-bind:heading-level="3" lang="cy">${words}</four-signs-helplines>
</template>`,
    tags: ['helplines'],
    choices: {way: 'npm', languages: ['cy']},
    leftOut: [/:nation="site\.nation"/, /v-bind:heading-level="3"/],
  },
  'a template of Angular': {
    html: `<four-signs-helplines [nation]="'wales'" [attr.lang]="'cy'">${words}</four-signs-helplines>`,
    tags: ['helplines'],
    notes: [/no script of ours/],
    leftOut: [/\[nation\]="'wales'"/, /\[attr\.lang\]="'cy'"/],
  },
  'a template of Drupal, with components of our module': {
    html: `{{ include('four_signs:four-signs-exit', {}, with_context = false) }}
{{ include('four_signs:four-signs-helplines', {nation: 'wales', police_force: "gwent", heading_level: 3, without_choice: false}, with_context = false) }}
{% include "four_signs:four-signs-checklist" with {'nation': 'wales', lang: 'cy', about: node.about} only %}`,
    tags: ['exit', 'checklist', 'helplines'],
    choices: {nation: 'wales', policeForce: 'gwent', languages: ['en', 'cy']},
    notes: [/module for Drupal/],
    leftOut: [/heading-level="3"/, /:about="node\.about"/],
  },
  'a template of Drupal, with a setting that is wrong': {
    html: `{%- embed 'four_signs:four-signs-helplines' with {nation: 'france'} -%}{% endembed %}`,
    tags: ['helplines'],
    says: [/"nation" has to be/],
    notes: [/module for Drupal/],
  },
  'a template of Twig with an include of somebody else': {
    html: `{{ include('theme:card', {nation: 'wales'}) }}${script()}${helplines()}`,
    tags: ['helplines'],
  },
  'police of another nation': {
    html: `${script()}${helplines(' nation="wales" police-force="dorset"')}`,
    tags: ['helplines'],
    choices: {nation: 'wales', policeForce: 'dorset'},
    says: [/Dorset Police is in England/],
  },
  'police that work in every nation': {
    html: `${script()}${helplines(' nation="wales" police-force="btp"')}`,
    tags: ['helplines'],
    choices: {nation: 'wales', policeForce: 'btp'},
  },
  'police of the nation that stands on the script': {
    html: `${script('defer data-nation="england"')}${helplines(' police-force="gwent"')}`,
    tags: ['helplines'],
    choices: {nation: 'england', policeForce: 'gwent'},
    says: [/Gwent Police is in Wales/],
  },
  'text of a CMS, with &lt; for <': {
    html: escaped(
      `<script src="/four-signs/0.0.4/four-signs.js" defer></script>\n${helplines(' nation="wales" lang="cy"', '<p>Ffoniwch <a href="tel:03006360300">0300 636 0300</a></p>')}`,
    ),
    tags: ['helplines'],
    choices: {nation: 'wales', languages: ['cy']},
    says: [/written as text/, /This is version 0\.0\.4/, /Do not give this number/],
  },
  'the same, escaped twice': {
    html: escaped(escaped(helplines(' nation="scotland"'))),
    tags: ['helplines'],
    choices: {nation: 'scotland'},
    says: [/written as text/],
    notes: [/no script of ours/],
  },
  'a custom tag of Google Tag Manager that adds our script': {
    html: `<script>var s = document.createElement('script'); s.src = '/four-signs/0.0.4/four-signs.js'; document.head.appendChild(s);</script>
<script>(function(w,d,s,l,i){j.src='https://www.googletagmanager.com/gtm.js?id='+i})(window,document,'script','dataLayer','GTM-XXXX');</script>
<div data-four-signs="helplines">${words}</div>`,
    tags: ['helplines'],
    choices: {way: 'placeholder'},
    says: [/This is version 0\.0\.4/],
  },
  'a frame with one of our pages': {
    html: `<iframe src="/four-signs/0.0.4/four-signs-frame.html#nation=wales" title="Help"></iframe>`,
    tags: ['checklist'],
    choices: {way: 'frame', nation: 'wales'},
    says: [/This is version 0\.0\.4/],
  },
  'a checklist in a frame': {
    html: `${script()}<four-signs-checklist frame="${framePage}">${words}</four-signs-checklist>`,
    tags: ['checklist'],
    choices: {way: 'frame'},
  },
  'a frame of somebody else': {html: '<iframe src="https://www.example.org/help"></iframe>'},
  'a page of 300 kB': {
    html: `<!doctype html><html lang="en"><head><title>Help</title>${script()}</head><body>${'<div><p>Opening hours 01305 222222</p></div>'.repeat(7_000)}${helplines(' nation="wales"')}</body></html>`,
    tags: ['helplines'],
    choices: {nation: 'wales'},
  },
  'tags of two nations': {
    html: `${script()}<four-signs-exit></four-signs-exit>${helplines(' nation="wales"')}${helplines(' nation="scotland" lang="cy"')}<four-signs-week></four-signs-week>`,
    tags: ['exit', 'helplines', 'week'],
    choices: {nation: 'wales', languages: ['en', 'cy']},
    leftOut: [/nation="scotland"/],
  },
  'attributes that the tag does not have': {
    html: `${script()}${helplines(' nation="Cymru" language="cy" policeForce="dorset" heading="3" colour="red"')}`,
    tags: ['helplines'],
    choices: {nation: 'wales'},
    says: [
      /no "language".* It is called "lang"/,
      /no "policeforce".* It is called "police-force"/,
      /no "heading".* It is called "heading-level"/,
      /no "colour"/,
    ],
  },
  'a tag that is spelt wrong, in each way': {
    html: `${script()}<four-signs-helpline>${words}</four-signs-helpline><div data-four-signs="check-list">${words}</div><p><a href="/help#four-signs-quickexit">Leave</a></p>`,
    says: [
      /no tag "four-signs-helpline".*"four-signs-helplines"/,
      /no tag "four-signs-check-list".*"four-signs-checklist"/,
      /no tag "four-signs-quickexit".*"four-signs-exit"/,
    ],
    notes: [/no tag/],
  },
  'a tag that ends with /> in HTML': {
    html: `${script()}<four-signs-exit /><four-signs-helplines nation="wales" /><p>Our page</p>`,
    tags: ['exit', 'helplines'],
    choices: {nation: 'wales'},
    says: [/"\/>" ends no tag/, /"\/>" ends no tag/],
  },
  '101 as the 0845 number of years ago, in a link': {
    html: `${script()}${helplines('', '<p>Dorset Police: <a href="tel:08456050000">0845 605 0000</a></p>')}`,
    tags: ['helplines'],
    says: [/charge.*101/],
  },
  'the same as text, and 99 for 999': {
    html: `${script()}${helplines('', '<p>Dorset Police: 0845 605 0000. In an emergency call 99.</p>')}`,
    tags: ['helplines'],
    says: [/charge.*101/, /one digit from 999/],
  },
  'the words of Dorset Police of April 2017, without a tag of ours': {
    html: '<h2>Stalking</h2><p>If in doubt, call Dorset Police on 101, or 999 in an emergency. The National Stalking Helpline is on 0808 802 0300, or write to advice@stalkinghelpline.org.</p>',
    says: [/^Do not give this address/],
  },
  'the same with the misprint of that year': {
    html: '<p>The National Stalking Helpline is on 0800 802 0300.</p>',
    says: [/Do not give this number.*misprint.*0808 802 0300/],
  },
  'a block of WordPress, from its code editor': {
    html: `<!-- wp:four-signs/helplines {"nation":"wales","policeForce":"gwent"} -->
<p>Ring <a href="tel:03006360300">0300 636 0300</a></p>
<!-- /wp:four-signs/helplines -->
<!-- wp:four-signs/exit /-->`,
    tags: ['exit', 'helplines'],
    choices: {way: 'wordpress', nation: 'wales', policeForce: 'gwent'},
    says: [/Do not give this number/],
  },
  'a shortcode': {
    html: '<p>[four-signs-helplines nation="wales" lang="cy"]</p>',
    tags: ['helplines'],
    choices: {way: 'wordpress', nation: 'wales', languages: ['cy']},
  },
  'a marked link': {
    html: `${script()}<p><a href="/help#four-signs-helplines?nation=wales">Help</a></p>`,
    tags: ['helplines'],
    choices: {way: 'link', nation: 'wales'},
  },
};

/** Each of these is said once, and nothing else is. */
function assertSays(said, patterns, what) {
  assert.equal(said.length, patterns.length, `${what}: ${said.join('\n')}`);
  const left = [...said];
  for (const pattern of patterns) {
    const at = left.findIndex((each) => pattern.test(each));
    assert.ok(at >= 0, `${what}: ${pattern} in ${left.join('\n')}`);
    left.splice(at, 1);
  }
}

describe('what a web editor has', () => {
  for (const [
    name,
    {html, tags = [], choices, says = [], notes = [], leftOut = []},
  ] of Object.entries(forms))
    test(`${name}: what is out of date is named, and the new snippet begins from the rest`, () => {
      const reading = read(html);
      const found = [...new Set(reading.places.map(({tag}) => tag))];
      assert.deepEqual([...found].sort(), [...tags].sort());
      if (tags.length) assert.deepEqual([...reading.choices.tags].sort(), [...tags].sort());
      for (const [key, value] of Object.entries(choices ?? {}))
        assert.deepEqual(reading.choices[key], value, key);
      assertSays(
        reading.findings.map((each) => each.says),
        says,
        'findings',
      );
      assertSays(reading.notes, notes, 'notes');
      assertSays(reading.leftOut, leftOut, 'left out');
    });
});
