import {policeForces} from '../content/police-forces/facts.js';
import {helplinesEn} from '../content/helplines/en.js';
import {locales, nations, needs, type Locale, type Nation} from '../content/vocabulary.js';
import {
  colourNames,
  defaultChoices,
  tagNames,
  ways,
  type Choices,
  type ColourName,
  type TagName,
  type Way,
} from './choices.js';
import {builtIn} from './contrast.js';
import {makeEmbed, type Part, type Release} from './make-embed.js';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const tagLabels: Readonly<Record<TagName, readonly [string, string]>> = {
  exit: [
    'The exit',
    'One press, and the page is gone. It belongs on every page with one of the others.',
  ],
  checklist: ['The checklist', 'Signs to tick. It says what this may be, and who can help.'],
  helplines: ['The helplines', '999, 101 and the lines of the visitor’s nation.'],
  week: ['The awareness week', 'Before, during and after it; else something that is always true.'],
};

const wayLabels: Readonly<Record<Way, readonly [string, string]>> = {
  tag: [
    'We can edit the HTML of the page',
    'A static site, a template in Umbraco, Jadu, GOSS iCM or Contensis, a code block in Squarespace.',
  ],
  placeholder: [
    'Our editor takes unknown tags out, and keeps a div',
    'A div marks the place, with your words in it.',
  ],
  link: [
    'We can only write a link',
    'Drupal’s text formats, and most editors. Much is lost: see below.',
  ],
  frame: [
    'There are trackers on the page that we cannot take off',
    'The checklist is drawn in a sandboxed frame, out of their sight.',
  ],
  wordpress: [
    'WordPress, with our plug-in',
    'A shortcode or a block. The plug-in loads the script.',
  ],
  npm: ['We build our own scripts', 'React, Vue, Svelte, Angular or none, with npm.'],
};

const languageLabels: Readonly<Record<Locale, string>> = {en: 'English', cy: 'Welsh'};

const colourLabels: Readonly<Record<ColourName, string>> = {
  accent: 'Links and buttons',
  text: 'Text',
  surface: 'Behind everything',
  raised: 'Behind panels',
  border: 'Edges',
  focus: 'Focus ring',
  danger: '999 and the exit',
};

const nationLabel = (nation: Nation | null): string =>
  nation ? helplinesEn.nations[nation] : 'All of the United Kingdom';

/** One text to copy, as it stands without a script as well. */
function partHtml({title, text}: Part): string {
  return `<div class="part">
<p class="where">${escape(title)}</p>
<pre tabindex="0" role="group" aria-label="${escape(title)}"><code>${escape(text)}</code></pre>
</div>`;
}

const option = (value: string, label: string): string =>
  `<option value="${value}">${escape(label)}</option>`;

const choice = (
  kind: 'checkbox' | 'radio',
  name: string,
  value: string,
  label: string,
  hint = '',
): string =>
  `<label class="choice"><input type="${kind}" name="${name}" value="${value}" /><span><strong>${escape(label)}</strong>${hint ? ` <small>${escape(hint)}</small>` : ''}</span></label>`;

/** What a script fills: the form, the snippet, the checks and the preview. */
const formHtml = `<form class="ask" data-form>
<fieldset><legend>Which tags?</legend>
${tagNames.map((tag) => choice('checkbox', 'tags', tag, ...tagLabels[tag])).join('\n')}
</fieldset>
<fieldset><legend>What kind of site is it?</legend>
${ways.map((way) => choice('radio', 'way', way, ...wayLabels[way])).join('\n')}
</fieldset>
<fieldset><legend>For whom?</legend>
<label class="field"><span>Nation</span><select name="nation">${option('', nationLabel(null))}${nations.map((nation) => option(nation, nationLabel(nation))).join('')}</select></label>
<div class="field" role="group" aria-labelledby="embed-languages"><span id="embed-languages">Languages of your pages</span>
<div class="row">${locales.map((locale) => choice('checkbox', 'lang', locale, languageLabels[locale])).join('')}</div>
<small>The Welsh still waits for its reviewer.</small></div>
<label class="field"><span>Local police, in the helplines</span><select name="police-force" aria-describedby="embed-police">${option('', 'None')}${policeForces.map(({id, name}) => option(id, name)).join('')}</select><small id="embed-police"><span class="wrong" data-wrong="police-force" role="status"></span></small></label>
<label class="field"><span>What they need most, in the helplines</span><select name="need">${option('', 'Everything')}${needs.map((need) => option(need, helplinesEn.needs[need])).join('')}</select></label>
</fieldset>
<fieldset><legend>Where is it?</legend>
<label class="field"><span>Folder with our files</span><input name="folder" autocomplete="off" spellcheck="false" aria-describedby="embed-folder" /><small id="embed-folder">On your own server. A path, or an address that begins with https:// where it is another one. <span class="wrong" data-wrong="folder" role="status"></span></small></label>
<label class="field"><span>Your page that helps, for the link</span><input name="help" type="url" autocomplete="off" spellcheck="false" aria-describedby="embed-help" /><small id="embed-help">A whole address that begins with https://, without a #. <span class="wrong" data-wrong="help" role="status"></span></small></label>
</fieldset>
<fieldset class="colours"><legend>Colours</legend>
<p class="hint">Leave a field empty for ours. Each is six digits after a #.</p>
<div class="swatches">${colourNames.map((name) => `<label class="field"><span><i class="swatch" data-swatch="${name}"></i>${colourLabels[name]}</span><input name="${name}" placeholder="${builtIn[name]}" autocomplete="off" spellcheck="false" maxlength="7" aria-describedby="embed-colours" /></label>`).join('')}</div>
<div id="embed-colours" data-refused role="status"></div>
</fieldset>
</form>`;

const outHtml = `<div class="out">
<section class="snippet" aria-labelledby="embed-snippet"><h2 id="embed-snippet">Copy this</h2>
<div data-parts></div><p class="said" role="status" data-said></p></section>
<div class="more">
<section aria-labelledby="embed-checks"><h2 id="embed-checks">Before visitors come</h2><ul class="checks" data-checks></ul></section>
<section aria-labelledby="embed-preview"><h2 id="embed-preview">What visitors see</h2><p class="hint">This is the real thing, and the text above is what it was made from. The numbers are real.</p><div class="bar" data-preview-bar></div><iframe class="preview" data-preview title="What visitors see"></iframe></section>
<section data-lost aria-labelledby="embed-lost" hidden><h2 id="embed-lost">What is lost in this way</h2><ul></ul></section>
<section aria-labelledby="embed-team"><h2 id="embed-team">For the IT team</h2><div data-team></div></section>
<section aria-labelledby="embed-old"><h2 id="embed-old">An old snippet, or your page</h2>
<label class="field"><span>Paste it here</span><textarea data-old rows="5" autocomplete="off" spellcheck="false" aria-describedby="embed-old-hint"></textarea><small id="embed-old-hint">It is read in this tab, never run, and goes nowhere.</small></label>
<div data-findings role="status"></div></section>
</div></div>`;

/** Every snippet that needs no choice but nation, language and way. */
function readyHtml(known: Release): string {
  const everywhere: readonly (Nation | null)[] = [null, ...nations];
  return ways
    .map((way) => {
      const [label, hint] = wayLabels[way];
      const choices: Choices = {...defaultChoices, way};
      const {parts, policy, lost} = makeEmbed(choices, known);
      const bodies = everywhere.flatMap((nation) =>
        locales.map((locale) => {
          const bodies = makeEmbed({...choices, nation, languages: [locale]}, known).parts.filter(
            ({id}) => id !== 'head',
          );
          const title = `${nationLabel(nation)}, in ${languageLabels[locale]}`;
          return `<details><summary>${title}</summary>${bodies.map(partHtml).join('')}</details>`;
        }),
      );
      return `<section class="ready"><h3>${escape(label)}</h3><p class="hint">${escape(hint)}</p>
${parts
  .filter(({id}) => id === 'head')
  .map(partHtml)
  .join('')}
${bodies.join('\n')}
${policy ? partHtml({id: 'policy', title: 'The strictest security policy that it works under', text: policy}) : ''}
${lost.length ? `<p class="where">What is lost</p><ul>${lost.map((each) => `<li>${escape(each)}</li>`).join('')}</ul>` : ''}</section>`;
    })
    .join('\n');
}

/**
 * What stands in the page "Build your embed". Without a script it is a list of ready snippets; the
 * form and what it makes are hidden until `startEmbed` has run.
 *
 * @param files - where the files of this version lie, from the page, without their version
 */
export function embedBody(known: Release, files: string): string {
  const data = JSON.stringify(known).replace(/</g, '\\u003c');
  return `<div class="embed" lang="en" dir="ltr" data-embed data-files="${escape(files)}">
<header class="head"><p class="name">four-signs</p><h1>Build your embed</h1>
<p class="lead">Choose, look at it, and copy it. Nothing that you choose or paste leaves this tab; a choice stands in the address, after the #, so that you can send it to a colleague.</p>
<p class="hint"><strong>Before you rely on this.</strong> No specialist service, lawyer or Welsh reviewer has seen this version, and nobody has rung the numbers.</p></header>
<main>
<div class="build" data-build hidden>${formHtml}${outHtml}</div>
<section class="all" aria-labelledby="embed-all"><h2 id="embed-all">Ready snippets</h2>
<p class="hint">For the exit, the checklist and the helplines, with the files of ${known.version} in <code>${defaultChoices.folder}/${known.version}/</code> on your server. One for each kind of site, nation and language.</p>
${readyHtml(known)}</section>
</main>
<script type="application/json" data-known>${data}</script>
</div>`;
}
