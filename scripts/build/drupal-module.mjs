/**
 * Writes dist/drupal/four_signs.zip, the module for Drupal and LocalGov Drupal: what is in
 * integrations/localgov-drupal/four_signs, the built files, and what is generated from the tables
 * of settings and from the words.
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {dump} from 'js-yaml';
import {everyLanguageFiles} from './cdn-files.mjs';
import {readTags} from './tags-for-editors.mjs';
import {zip} from './zip.mjs';

/** @typedef {import('./tags-for-editors.mjs').Setting} Setting */

const module = 'integrations/localgov-drupal/four_signs';
const written = 'Written by scripts/build/drupal-module.mjs.';
const bbc = 'https://www.bbc.co.uk/weather';

/** @param {unknown} value */
const yaml = (value) => `# ${written}\n${dump(value, {lineWidth: -1, noRefs: true})}`;

/** A setting as Twig and Drupal's forms name it: a hyphen would be a minus. @param {string} name */
const propOf = (name) => name.replaceAll('-', '_');

/** The least and the most of a number, where its description says them. @param {string} help */
const limitsOf = (help) => /\b(\d+) to (\d+)\b/.exec(help)?.slice(1).map(Number);

/**
 * The JSON Schema of one setting. Every value has a label: Drupal 11.2 complains of one without,
 * and Drupal Canvas refuses it.
 *
 * @param {Setting} setting
 */
function propSchema({name, label, help, type, values}) {
  const [minimum, maximum] = (type === 'number' && limitsOf(help)) || [];
  const levels = Object.fromEntries([1, 2, 3, 4, 5].map((level) => [level, `Heading ${level}`]));
  const choices = Object.fromEntries(
    Object.entries(name === 'heading-level' ? levels : (values ?? {})).filter(([value]) => value),
  );
  const schemaType = {yes: 'boolean', number: 'integer'}[type] ?? 'string';
  const hasChoices = Object.keys(choices).length > 0;
  const isNumber = schemaType === 'integer';
  return {
    type: schemaType,
    title: label,
    description: help,
    ...(hasChoices && {
      enum: Object.keys(choices).map((each) => (isNumber ? Number(each) : each)),
      'meta:enum': choices,
      'x-translation-context': 'Four Signs',
    }),
    ...(isNumber && !hasChoices && minimum !== undefined && {minimum, maximum}),
  };
}

/**
 * @param {string} tag
 * @param {string} summary
 * @param {Setting[]} settings
 */
const componentYml = (tag, summary, settings) => ({
  $schema:
    'https://git.drupalcode.org/project/drupal/-/raw/HEAD/core/assets/schemas/v1/metadata.schema.json',
  name: `Four Signs: ${tag}`,
  status: 'experimental',
  group: 'Four Signs',
  description: summary,
  libraryOverrides: {dependencies: [`four_signs/${tag}`]},
  props: {
    type: 'object',
    properties: Object.fromEntries(
      settings.map((setting) => [propOf(setting.name), propSchema(setting)]),
    ),
  },
});

/**
 * What a setting adds to the tag. A wrong value stays, as the tag then shows the visitor what is
 * safe and tells the console. A yes must be `true`: the word "false" turns nothing on.
 *
 * @param {Setting} setting
 */
function attributeTwig({name, type}) {
  const prop = propOf(name);
  return type === 'yes'
    ? `{% if ${prop} is same as(true) %} ${name}{% endif %}`
    : `{% if (${prop} ~ '') != '' %} ${name}="{{ ${prop} }}"{% endif %}`;
}

/**
 * @param {string} tag
 * @param {Setting[]} settings
 * @param {Record<string, Record<string, string>>} words - by nation and language
 */
function componentTwig(tag, settings, words) {
  const has = (name) => settings.some((setting) => setting.name === name);
  const inTwig = (html) =>
    html
      .replaceAll(/(<\/?h)2>/g, '$1{{ level }}>')
      .replaceAll(`href="${bbc}"`, 'href="{{ address }}"')
      .replaceAll(/^/gm, '  ');
  const {uk, ...own} = words;
  const languages = (/** @type {Record<string, string>} */ {en, cy}) =>
    `{% if language == 'cy' %}\n${inTwig(cy)}\n{% else %}\n${inTwig(en)}\n{% endif %}`;
  const nations = Object.entries(own)
    .map(
      ([nation, each], at) =>
        `{% ${at ? 'elseif' : 'if'} nation == '${nation}' %}\n${languages(each)}\n`,
    )
    .join('');
  const lines = [
    `{# ${written} The words inside are read before the script has run, and when it does not. #}`,
    '{% set site = four_signs_site() %}',
    "{% set language = lang in ['en', 'cy'] ? lang : site.lang %}",
    // A police force decides the nation, where nobody names one.
    ...(has('nation')
      ? [
          `{% if (nation ~ '') == ''${has('police-force') ? " and (police_force ~ '') == ''" : ''} %}`,
          '  {% set nation = site.nation %}',
          // An empty one keeps the site's, which is on <html>, from the tag.
          ...(has('police-force')
            ? ["{% elseif (nation ~ '') == '' and site.nation %}", '  {% set noNation = true %}']
            : []),
          '{% endif %}',
        ]
      : []),
    ...(has('heading-level')
      ? ["{% set level = (heading_level ~ '') in ['1', '2', '3', '4', '5'] ? heading_level : 2 %}"]
      : []),
    ...(has('href')
      ? [
          `{% set address = '${bbc}' %}`,
          '{% for each in [site.href, href] %}',
          "  {% if (each ~ '') starts with 'https://' %}",
          '    {% set address = each %}',
          '  {% endif %}',
          '{% endfor %}',
        ]
      : []),
  ];
  const attributes = settings
    .filter(({name}) => !['lang', 'href'].includes(name))
    .map(attributeTwig)
    .join('');
  return `${lines.join('\n')}
<four-signs-${tag}{{ attributes }} lang="{{ language }}"${has('police-force') ? '{% if noNation %} nation{% endif %}' : ''}${attributes}>
${nations ? `${nations}{% else %}\n${languages(uk)}\n{% endif %}` : languages(uk)}
</four-signs-${tag}>
`;
}

/**
 * The libraries: a file for all tags, one for each, and the style. The version is in the folder, so
 * that no new file has the address of an old one; none is joined with others, as its integrity
 * would no longer fit.
 *
 * @param {string} version
 * @param {Record<string, {integrity: string}>} integrity
 */
function libraries(version, integrity) {
  const asset = (name, more = {}) => ({
    [`assets/${version}/${name}`]: {
      minified: true,
      preprocess: false,
      attributes: {...more, crossorigin: 'anonymous', integrity: integrity[name].integrity},
    },
  });
  const license = {
    name: 'MIT, and CC BY 4.0 for the words',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    'gpl-compatible': true,
  };
  return {
    fallback: {version, license, css: {component: asset('fallback.css')}},
    ...Object.fromEntries(
      everyLanguageFiles.map((name) => [
        name === 'four-signs.js' ? 'all' : name.slice('four-signs-'.length, -'.js'.length),
        {
          version,
          license,
          header: true,
          js: asset(name, {defer: true}),
          dependencies: ['four_signs/fallback'],
        },
      ]),
    ),
    ckeditor5: {
      version,
      js: {'js/four-signs.ckeditor5.js': {minified: false}},
      dependencies: ['core/ckeditor5', 'core/ckeditor5.htmlSupport'],
    },
  };
}

/**
 * What the editor keeps, where the filter for our places is on: the tags and the placeholder, with
 * their settings by name.
 *
 * @param {{tag: string, attributes: {name: string}[]}[]} elements
 */
function ckeditor5(elements) {
  const all = [
    ...elements.map(({tag, attributes}) => ({
      name: `four-signs-${tag}`,
      attributes: attributes.map(({name}) => name),
    })),
    {
      name: 'div',
      attributes: [
        'data-four-signs',
        ...new Set(elements.flatMap(({attributes}) => attributes.map(({name}) => `data-${name}`))),
      ],
    },
  ];
  return {
    four_signs_tags: {
      ckeditor5: {
        // FourSigns asks for DataSchema while it is made.
        plugins: [
          'htmlSupport.DataSchema',
          'fourSigns.FourSigns',
          'htmlSupport.GeneralHtmlSupport',
        ],
        config: {
          htmlSupport: {
            allow: all.map(({name, attributes}) => ({
              name,
              attributes: attributes.map((key) => ({key, value: true})),
            })),
          },
        },
      },
      drupal: {
        label: 'Four Signs',
        library: 'four_signs/ckeditor5',
        elements: all.flatMap(({name, attributes}) => [
          `<${name}>`,
          `<${name} ${attributes.join(' ')}>`,
        ]),
        conditions: {filter: 'four_signs'},
      },
    },
  };
}

/** The plug-in of integrations/ckeditor5, in the form that Drupal's CKEditor 5 loads. */
function ckeditor5Script() {
  const source = readFileSync('integrations/ckeditor5/four-signs.js', 'utf8');
  const [, names] = /^(const names = .*;)$/m.exec(source) ?? [];
  const [, plugin] = /^export (function FourSigns.*?^}$)/ms.exec(source) ?? [];
  if (!names || !plugin) throw new Error('integrations/ckeditor5/four-signs.js has another form');
  return `// ${written} From integrations/ckeditor5/four-signs.js.
(function (CKEditor5) {
  ${[names, plugin, "FourSigns.pluginName = 'FourSigns';"].join('\n').replaceAll('\n', '\n  ')}
  CKEditor5.fourSigns = {FourSigns};
})(window.CKEditor5);
`;
}

/**
 * What may be kept in the settings of a site and of a block.
 *
 * @param {Record<string, Setting[]>} settings - by tag
 */
function configSchema(settings) {
  const typeOf = ({type}) => ({yes: 'boolean', number: 'integer'})[type] ?? 'string';
  const mapping = (label, fields) => ({type: 'mapping', label, mapping: fields});
  return {
    'four_signs.settings': {
      type: 'config_object',
      label: 'Four Signs',
      mapping: {
        nation: {type: 'string', label: 'Nation'},
        exit_pages: {type: 'string', label: 'Pages with the exit'},
        href: {type: 'string', label: 'Where the exit leads'},
      },
    },
    ...Object.fromEntries(
      Object.entries(settings).map(([tag, each]) => [
        `block.settings.four_signs:four-signs-${tag}`,
        {
          type: 'block_settings',
          label: `Four Signs: ${tag}`,
          mapping: {
            props: mapping(
              'Settings',
              Object.fromEntries(
                each.map((setting) => [
                  propOf(setting.name),
                  {type: typeOf(setting), label: setting.label},
                ]),
              ),
            ),
          },
        },
      ]),
    ),
  };
}

/** @param {URL} dist - the folder that is built, with everything else in it */
export async function writeDrupalModule(dist) {
  const {version, integrity, elements, settings, words} = await readTags(dist);
  const own = readdirSync(module, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'));
  /** @type {[path: string, content: string | Buffer][]} */
  const files = [
    ...own.map((path) => [
      path.slice(module.length + 1),
      readFileSync(path, 'utf8').replaceAll('{version}', version),
    ]),
    ...[...everyLanguageFiles, 'fallback.css', 'licences.txt'].map((name) => [
      `assets/${version}/${name}`,
      readFileSync(new URL(`cdn/${name}`, dist)),
    ]),
    // Its address is written on pages, and stays the same in the next version.
    ['assets/four-signs-frame.html', readFileSync(new URL('cdn/four-signs-frame.html', dist))],
    ['LICENSE.txt', readFileSync('integrations/wordpress/four-signs/license.txt')],
    ['four_signs.libraries.yml', yaml(libraries(version, integrity))],
    ['four_signs.ckeditor5.yml', yaml(ckeditor5(elements))],
    ['js/four-signs.ckeditor5.js', ckeditor5Script()],
    ['config/schema/four_signs.schema.yml', yaml(configSchema(settings))],
    ...elements.flatMap(({tagName, tag, summary}) => [
      [
        `components/${tagName}/${tagName}.component.yml`,
        yaml(componentYml(tag, summary, settings[tag])),
      ],
      [`components/${tagName}/${tagName}.twig`, componentTwig(tag, settings[tag], words[tag])],
    ]),
  ];
  mkdirSync(new URL('drupal/', dist), {recursive: true});
  writeFileSync(
    new URL('drupal/four_signs.zip', dist),
    zip(new Map(files.map(([path, body]) => [`four_signs/${path}`, Buffer.from(body)]))),
  );
}
