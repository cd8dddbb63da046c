/**
 * The pages that are compared, and the files that they ask for: ours, as the documents say that
 * they are put on a page, and the same words by other means. The plain page has no file of anybody.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {transform} from 'lightningcss';
import {checklistHtml, exitHtml, helplinesHtml, weekHtml} from '../../dist/esm/entries/static.js';
import {fallback, plain, words} from './words.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const cdn = (name) => readFileSync(new URL(`../../dist/cdn/${name}`, import.meta.url), 'utf8');

const names = /** @type {const} */ (['exit', 'week', 'checklist', 'helplines']);

/**
 * @param {Record<(typeof names)[number], string>} parts - the HTML of each part
 * @param {{head?: string, last?: string, bodyClass?: string}} [more]
 */
const page = ({exit, week, checklist, helplines}, {head = '', last = '', bodyClass = ''} = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Help</title>${head}</head><body class="${bodyClass}">
${exit}<main><h1>Help in our county</h1>${week}${checklist}${helplines}<p id="after">What follows.</p></main>${last}</body></html>`;

/** Each part in an element, around what is read before a script has run. */
const parts = (wrap) =>
  /** @type {Record<(typeof names)[number], string>} */ (
    Object.fromEntries(
      names.map((name) => [name, wrap(name, name === 'exit' ? plain.exit : fallback)]),
    )
  );
const only = words.helplines.cards.map(({id}) => id).join(' ');
const ours = parts(
  (name, inside) =>
    `<four-signs-${name}${name === 'helplines' ? ` only="${only}"` : ''}>${inside}</four-signs-${name}>`,
);
const elements = parts((name, inside) => `<peer-${name}>${inside}</peer-${name}>`);
const places = parts((name, inside) => `<div data-peer="${name}">${inside}</div>`);
const script = (name) => `<script src="/${name}" defer></script>`;
const room = `<style>${cdn('room.css')}</style>`;
const sheet = '<link rel="stylesheet" href="/fallback.css">';

/** GOV.UK's own HTML for each part: its components are styles, and HTML that a server writes. */
const govuk = {
  exit: `<div class="govuk-exit-this-page" data-module="govuk-exit-this-page"><a href="${words.exit.href}" role="button" draggable="false" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button" rel="nofollow noreferrer"><span class="govuk-visually-hidden">Emergency</span> ${words.exit.leave}</a></div><p class="govuk-body">${words.exit.truth}</p>`,
  week: `<div class="govuk-notification-banner" role="region"><div class="govuk-notification-banner__content"><h2 class="govuk-heading-m">${words.week.title}</h2><p class="govuk-body">${words.week.about}</p></div></div>`,
  checklist: `<div data-peer="checklist"><h2 class="govuk-heading-l">${words.checklist.title}</h2>${words.checklist.groups
    .map(
      (group) =>
        `<div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">${group.title}</legend><div class="govuk-checkboxes" data-module="govuk-checkboxes">${group.items.map(({id, text}) => `<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="${id}" type="checkbox"><label class="govuk-label govuk-checkboxes__label" for="${id}">${text}</label></div>`).join('')}</div></fieldset></div>`,
    )
    .join(
      '',
    )}<button id="finish" class="govuk-button" data-module="govuk-button">${words.checklist.finish}</button></div>`,
  helplines: `<h2 class="govuk-heading-l">${words.helplines.title}</h2>${words.helplines.cards
    .map(
      (card) =>
        `<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h3 class="govuk-summary-card__title">${card.name}</h3></div><div class="govuk-summary-card__content"><p class="govuk-body">${card.about}</p><p class="govuk-body"><a class="govuk-link" href="${card.href}">${card.display}</a></p><p class="govuk-body"><a class="govuk-link" href="${card.website}">${card.websiteText}</a></p></div></div>`,
    )
    .join('')}`,
};

const oursDrawn =
  "!document.querySelector(':not(:defined)') && document.querySelector('four-signs-helplines').shadowRoot.querySelector('a')";
const elementsDrawn =
  "document.querySelector('peer-helplines').shadowRoot && document.querySelector('peer-helplines').shadowRoot.querySelector('li a')";
const placesDrawn =
  "document.querySelector('[data-peer=helplines] li h3') && document.querySelector('[data-peer=checklist] input')";

/**
 * Each page, by its name in the tables: its HTML, and an expression that is true in the page when
 * everything is drawn.
 *
 * @type {Record<string, {html: string, drawn: string, tags?: string}>}
 */
export const pages = {
  'plain HTML': {
    html: page({
      exit: plain.exit,
      week: plain.week,
      checklist: plain.checklist,
      helplines: plain.helplines,
    }),
    drawn: "document.readyState === 'complete'",
  },
  'ours, English': {
    html: page(ours, {head: room + script('four-signs.en.js'), last: sheet}),
    drawn: oursDrawn,
    tags: 'four-signs',
  },
  'ours, both languages': {
    html: page(ours, {head: room + script('four-signs.js'), last: sheet}),
    drawn: oursDrawn,
  },
  'ours, from a server': {
    html: page(
      {
        exit: exitHtml({href: words.exit.href}),
        week: weekHtml({}),
        checklist: checklistHtml({}),
        helplines: helplinesHtml({only}),
      },
      {head: sheet + script('four-signs.en.js')},
    ),
    drawn: oursDrawn,
  },
  'ours, the exit alone': {
    html: page(
      {...plainParts(), exit: ours.exit},
      {head: room + script('four-signs-exit.js'), last: sheet},
    ),
    drawn: "document.querySelector('four-signs-exit:defined')",
  },
  'vanilla elements': {html: page(elements, {head: script('vanilla.js')}), drawn: elementsDrawn},
  'Lit by hand': {
    html: page(elements, {head: script('lit.js')}),
    drawn: elementsDrawn,
    tags: 'peer',
  },
  'GOV.UK Frontend': {
    html: page(govuk, {
      head: `<link rel="stylesheet" href="/govuk.css">${script('govuk.js')}`,
      bodyClass: 'govuk-template__body',
    }),
    drawn: "'drawn' in document.documentElement.dataset",
  },
  Shoelace: {
    html: page(places, {
      head: `<link rel="stylesheet" href="/shoelace.css">${script('shoelace.js')}`,
    }),
    drawn:
      "document.querySelector('sl-checkbox') && document.querySelector('sl-checkbox').shadowRoot && document.querySelector('sl-checkbox').shadowRoot.querySelector('input') && document.querySelector('sl-card').shadowRoot",
  },
  React: {html: page(places, {head: script('react.js')}), drawn: placesDrawn},
  Vue: {html: page(places, {head: script('vue.js')}), drawn: placesDrawn},
  SurveyJS: {
    html: page(places, {
      head: `<link rel="stylesheet" href="/survey.css">${script('survey.js')}`,
    }),
    drawn: placesDrawn,
  },
};

function plainParts() {
  const {week, checklist, helplines} = plain;
  return {week, checklist, helplines};
}

/** How many things can be ticked on each. */
export const boxes = words.checklist.groups.flatMap(({items}) => items).length;

/** Every file that the pages ask for, by its name. */
export async function files() {
  const own = ['four-signs.js', 'four-signs.en.js', 'four-signs-exit.js', 'fallback.css'];
  /** @type {Record<string, string | Uint8Array>} */
  const all = Object.fromEntries(own.map((name) => [name, cdn(name)]));
  for (const peer of ['vanilla', 'lit', 'react', 'vue', 'shoelace', 'survey', 'govuk']) {
    const {outputFiles} = await build({
      entryPoints: [`${here}peers/src/${peer}.js`],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2020',
      outdir: 'out',
      write: false,
      banner: {js: `window.words=${JSON.stringify(words)};`},
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'false',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      conditions: ['production', 'browser'],
      loader: {'.svg': 'dataurl', '.woff2': 'empty', '.woff': 'empty'},
      logLevel: 'error',
    });
    for (const {path, contents} of outputFiles)
      all[`${peer}${path.endsWith('.css') ? '.css' : '.js'}`] = contents;
  }
  // Its fonts are for GOV.UK alone: without them the page is lighter than theirs.
  const css = readFileSync(
    `${here}peers/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css`,
    'utf8',
  ).replace(/@font-face\{[^}]*\}/g, '');
  all['govuk.css'] = transform({
    filename: 'govuk.css',
    code: Buffer.from(css),
    minify: true,
    errorRecovery: true,
  }).code;
  return all;
}
