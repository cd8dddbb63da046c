/**
 * What is written from src/styles/four-signs.tokens.json, in which each colour and size stands
 * once: the styles of the elements, the values in those of the exit, of room.css and of
 * fallback.css, the table for Storybook, and the files for Figma. The build writes all of them; a
 * test says which of those in the repository differ.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {wcagContrast} from 'culori';

const top = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${top}src/styles/`;

/** The text of the elements at the visitor's usual size, in px: 1.0625 of 16. */
const textSize = 17;

const readJson = (name) => JSON.parse(readFileSync(folder + name, 'utf8'));

/**
 * A token as a file has it, with the type of its group. What is ours is in `$extensions`.
 *
 * @typedef {{$type: string, $value: any, $description: string, $extensions: Record<string, any>}}
 *   Token
 */

/** @typedef {[name: string, token: Token]} Entry */

/** What a reference of the resolver leads to: in itself, or in the file beside it. */
function follow(resolver, {$ref}) {
  const [file, pointer = ''] = $ref.split('#');
  const found = pointer
    .split('/')
    .slice(1)
    .reduce((at, key) => at?.[key], file ? readJson(file) : resolver);
  if (!found) throw new Error(`The resolver has a reference to nothing: ${$ref}`);
  return found;
}

/**
 * The tokens of a group, by their names from the top, such as `color.accent`. A group hands its
 * type down.
 */
function flatten(group, name = '', type = undefined) {
  return Object.entries(group).flatMap(([key, child]) => {
    if (key.startsWith('$')) return [];
    const path = name ? `${name}.${key}` : key;
    const inherited = child.$type ?? group.$type ?? type;
    return '$value' in child
      ? [[path, {...child, $type: inherited}]]
      : flatten(child, path, inherited);
  });
}

/** The contexts that the resolver has, in every combination of them. */
export const themes = [
  {theme: 'light', contrast: 'standard'},
  {theme: 'light', contrast: 'more'},
  {theme: 'dark', contrast: 'standard'},
  {theme: 'dark', contrast: 'more'},
];

/**
 * Every token as it is in one theme, by its name. A later source takes the place of an earlier one,
 * and keeps what that said of it; then aliases are followed.
 *
 * @param {Record<string, string>} [inputs] - a context for each modifier. Default: its own
 * @returns {Record<string, Token>}
 */
export function resolveTokens(inputs = {}) {
  const resolver = readJson('four-signs.resolver.json');
  const sources = resolver.resolutionOrder.flatMap((reference) => {
    const {sources: own, contexts, default: usual} = follow(resolver, reference);
    return own ?? contexts[inputs[reference.$ref.split('/').pop()] ?? usual];
  });
  /** @type {Record<string, Token>} */
  const tokens = {};
  for (const source of sources) {
    const group = source.$ref ? follow(resolver, source) : source;
    for (const [name, token] of flatten(group)) tokens[name] = {...tokens[name], ...token};
  }
  for (const token of Object.values(tokens)) {
    for (let alias; (alias = /^\{(.+)\}$/.exec(token.$value)?.[1]);) {
      if (!tokens[alias]) throw new Error(`A token is an alias of nothing: ${alias}`);
      token.$value = tokens[alias].$value;
    }
  }
  return tokens;
}

/** @param {Token} token */
const ours = ({$extensions}) => $extensions['four-signs'];

/**
 * A value as CSS writes it.
 *
 * @param {Token} token
 */
export function toCss(token) {
  const {$value} = token;
  if (token.$type === 'dimension') return `${$value.value}${$value.unit}`;
  if (token.$type !== 'color') return `${$value}${($value && ours(token).unit) || ''}`;
  const alpha = $value.alpha === undefined ? '' : toHex($value.alpha);
  const hex = $value.components.map(toHex).join('') + alpha;
  return `#${/^(?:(.)\1)+$/.test(hex) ? hex.replace(/(.)./g, '$1') : hex}`;
}

const toHex = (part) =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0');

/** What CSS calls a type. */
const cssTypes = {
  color: '<color>',
  dimension: '<length>',
  number: '<length>',
  fontFamily: '<family-name>',
};

/** Words in lines of at most 100 characters. */
function wrap(text, first, next) {
  const lines = [first];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (`${line}${word}`.length >= 100) lines.push(`${next}${word} `);
    else lines[lines.length - 1] = `${line}${word} `;
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** The name of a token in our own styles: `--_accent`. */
const ownName = (name) =>
  `--_${name
    .split('.')
    .slice(1)
    .concat(name.startsWith('font') ? 'font' : [])
    .join('-')}`;

const publicName = (token) => ours(token).property ?? ours(token).setBy;

/**
 * Those that all the elements have. The exit has styles of its own.
 *
 * @param {Entry} entry
 */
const isShared = ([name]) => !name.startsWith('exit.');

/**
 * Read where the host may set it, and not handed on: the tag itself keeps the room.
 *
 * @param {Entry} entry
 */
const isHandedOn = ([name]) => name !== 'size.reserve';

function tokensModule() {
  const light = Object.entries(resolveTokens({theme: 'light'})).filter(isShared);
  const dark = resolveTokens({theme: 'dark'});
  const more = resolveTokens({contrast: 'more'});
  const described = light
    .filter(([, token]) => ours(token).property)
    .map(([, token]) =>
      wrap(
        token.$description,
        ` * @cssproperty {${cssTypes[token.$type]}} [${publicName(token)}=${toCss(token)}] - `,
        ' *   ',
      ),
    );
  const declare = (name, token, value) => `${ownName(name)}: var(${publicName(token)}, ${value});`;
  const plain = light.filter(isHandedOn).map(([name, token]) => declare(name, token, toCss(token)));
  const both = light
    .filter(([name]) => name.startsWith('color.') && !ours(dark[name]).mix)
    .map(([name, token]) =>
      declare(name, token, `light-dark(${toCss(token)}, ${toCss(dark[name])})`),
    );
  const contrasting = light
    .filter(([name, token]) => toCss(token) !== toCss(more[name]))
    .map(([name]) => {
      const [same] = /** @type {Entry} */ (
        light.find(
          ([other, token]) => ours(token).property && toCss(token) === toCss(more[name]) && other,
        )
      );
      return `${ownName(name)}: var(${ownName(same)});`;
    });
  const mixed = light
    .filter(([, token]) => ours(token).mix)
    .map(([name, token]) => {
      const {of, on, percent} = ours(token).mix;
      return `${ownName(name)}: color-mix(in srgb, var(--_${of}) ${percent}%, var(--_${on}));`;
    });
  const indent = (lines, by) => lines.map((line) => `${' '.repeat(by)}${line}`).join('\n');
  const alternatives = ['danger', 'border', 'focus'].map((name) => {
    const values = [resolveTokens({theme: 'light'}), dark].map(
      (tokens) =>
        `'rgb(${tokens[`color.${name}`].$value.components.map((part) => Math.round(part * 255))})'`,
    );
    return `  ${name}: [${values.join(', ')}],`;
  });
  return `import {css} from './css.js';

// Written from four-signs.tokens.json by scripts/build/tokens.mjs. Do not change it here.

/**
 * Colours, room and type. Each public custom property has a private twin (\`--_…\`) on the
 * \`.root\` wrapper, which is the only thing the rest of our styles read. A host sets the public
 * ones; nothing else of the host's style gets in.
 *
 * Dark colours follow the page's own \`color-scheme\`, not the visitor's system: on a page that
 * stays light, we stay light. Contrast, measured by a test: text 7:1 or more on both surfaces,
 * borders of controls 3:1 or more.
 *
 * \`:host::after\` has the same, to be measured: see \`base.ts\`.
 *
 * The description of each element repeats the lines below for the properties that its styles read.
 *
${described.join('\n')}
 */
export const tokens = css\`
  .root,
  :host::after {
${indent(plain, 4)}
  }

  @supports (color: light-dark(#000, #fff)) {
    .root,
    :host::after {
${indent(both, 6)}
    }
  }

  @supports (color: color-mix(in srgb, #000, #fff)) {
    .root {
${indent(mixed, 6)}
    }
  }

  @media (prefers-contrast: more) {
    .root {
${indent(contrasting, 6)}
    }
  }
\`;

/**
 * Those of which one alone may take the place of a host's: on a light surface, and on a dark one.
 */
export const alternatives = {
${alternatives.join('\n')}
};
`;
}

/** The values of the exit, in styles that are written by hand. */
function withExitValues(text) {
  const exit = Object.entries(resolveTokens()).filter(([name]) => name.startsWith('exit.'));
  const {'exit.text': words} = resolveTokens();
  return exit
    .filter(([, token]) => publicName(token))
    .reduce(
      (all, [, token]) =>
        all.replace(
          new RegExp(`var\\(${publicName(token)}, [#\\d][^)]*\\)`, 'g'),
          `var(${publicName(token)}, ${toCss(token)})`,
        ),
      text.replace(
        /(\bcolor: )#\w+(( !important)?;\s+background-color: [^;]*var\(--four-signs-danger,)/g,
        `$1${toCss(words)}$2`,
      ),
    );
}

/** WCAG 2.2 contrast ratio of two colour tokens, to two digits, never rounded up. */
export function contrastOf(one, other) {
  const [first, second] = [one, other].map(
    ({
      $value: {
        components: [r, g, b],
      },
    }) => ({
      mode: /** @type {const} */ ('rgb'),
      r,
      g,
      b,
    }),
  );
  return Math.floor(wcagContrast(first, second) * 100) / 100;
}

/** For the pages of Storybook: each token with its value in each theme, and what it must reach. */
function table() {
  const [first] = themes;
  return Object.keys(resolveTokens(first)).map((name) => {
    const token = resolveTokens(first)[name];
    const {$type: type, $description: description} = token;
    const {property, setBy, unit, contrast} = ours(token);
    const values = themes.map((theme) => {
      const tokens = resolveTokens(theme);
      const pairs = (contrast?.on ?? []).map((on) => {
        const ratio = contrastOf(tokens[name], tokens[on] ?? tokens[`color.${on}`]);
        return {on, ratio, least: contrast.least, passes: ratio >= contrast.least};
      });
      return {...theme, value: toCss(tokens[name]), ...(contrast && {pairs})};
    });
    return {name, type, description, property, setBy, unit, values};
  });
}

/**
 * For Figma, which takes one file of tokens for each mode of a collection, and sizes in px alone.
 */
function figmaFile(theme) {
  const file = {};
  for (const [name, token] of Object.entries(resolveTokens(theme))) {
    const [group, key] = name.split('.');
    const isEm = ours(token).unit === 'em';
    file[group] ??= {};
    file[group][key] = {
      $type: isEm ? 'dimension' : token.$type,
      $value: isEm ? {value: token.$value * textSize, unit: 'px'} : token.$value,
      $description: token.$description,
    };
  }
  return file;
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The path of the file for one theme, from the top of the repository. */
export const figmaPath = ({theme, contrast}) =>
  `integrations/figma/${theme}${contrast === 'more' ? '-more-contrast' : ''}.tokens.json`;

/**
 * What each generated file must hold, by its path from the top of the repository.
 *
 * @returns {Record<string, string>}
 */
export function generatedFiles() {
  const byHand = ['src/styles/room.css', 'src/styles/fallback.css', 'src/elements/exit/styles.ts'];
  return {
    'src/styles/tokens.ts': tokensModule(),
    'src/styles/token-table.json': json(table()),
    ...Object.fromEntries(themes.map((theme) => [figmaPath(theme), json(figmaFile(theme))])),
    ...Object.fromEntries(
      byHand.map((path) => [path, withExitValues(readFileSync(top + path, 'utf8'))]),
    ),
  };
}

/** Writes those that differ, so that a build that changes nothing writes nothing. */
export function writeTokens() {
  mkdirSync(`${top}integrations/figma`, {recursive: true});
  for (const [path, text] of Object.entries(generatedFiles())) {
    let before = '';
    try {
      before = readFileSync(top + path, 'utf8');
    } catch {
      // It is new.
    }
    if (before !== text) writeFileSync(top + path, text);
  }
}
