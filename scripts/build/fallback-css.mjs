/**
 * The part of fallback.css that gives plain HTML from `four-signs/static` the look of what the
 * script draws: the same styles, for a tag that it marked with `data-static`: around a host's own
 * words the host's styles count. It is made from them at each build, so that the two cannot differ.
 */
import {pathToFileURL} from 'node:url';
import {transform} from 'lightningcss';
import {cssOptions} from './css.mjs';

/** The tags that have such HTML and styles. */
const tags = ['four-signs-helplines', 'four-signs-week', 'four-signs-checklist'];

/** The classes of the element around everything in a tag: see `rootMarkup`. */
const outermost = ['fs-root', 'fs-helplines'];

/**
 * What only a script draws: buttons, boxes, steps and endings. A rule for them is left out.
 * Everything else is kept, so that nothing is missing when plain HTML has more in it one day; and a
 * test says when it has one of these.
 */
export const onlyDrawn = {
  elements: [
    'slot',
    'button',
    'input',
    'progress',
    'fieldset',
    'legend',
    'form',
    'figure',
    'dl',
    'dt',
    'dd',
    'ol',
  ],
  classes:
    'actions back blank block ending law lead of part primary printing quiet reasons rows screen-only step sticky summary take text tick ticked ticks'.split(
      ' ',
    ),
  attributes: ['tabindex'],
};
const isOnlyDrawn = ({type, name}) =>
  (type === 'type' && onlyDrawn.elements.includes(name)) ||
  (type === 'class' && onlyDrawn.classes.includes(name)) ||
  (type === 'attribute' && onlyDrawn.attributes.includes(name));

/** `:host::after`, which only our script looks at. */
const isMeasured = ({type, kind}) => type === 'pseudo-element' && kind === 'after';

const marked = {type: 'attribute', name: 'data-static'};
const combinator = (value) => ({type: 'combinator', value});
const isHost = ({type, kind}) => type === 'pseudo-class' && kind === 'host';

/** `.card` is `.fs-card` there, also in `:not(.card)`: see `prefixClasses` in plain-html.ts. */
const withPrefix = (selector) =>
  selector.map((part) => ({
    ...part,
    ...(part.type === 'class' && {name: `fs-${part.name}`}),
    ...(part.kind === 'not' && {selectors: part.selectors.map(withPrefix)}),
  }));

/**
 * A selector of a shadow root as one of the page: `:host` is a marked tag, `.root` the element in
 * it, and the rest is inside of that. A rule must count for more than one of the page such as
 * `.content h2`.
 */
function forThePage(selector) {
  if (selector.some(isOnlyDrawn) || selector.some(isMeasured)) return [];
  const [first, ...rest] = withPrefix(selector);
  if (isHost(first))
    return tags.map((name) => [{type: 'type', name}, marked, ...(first.selectors ?? []), ...rest]);
  const inTag = [marked, combinator('child')];
  if (outermost.includes(first.name)) return [[...inTag, first, ...rest]];
  return [[...inTag, {type: 'class', name: 'fs-root'}, combinator('descendant'), first, ...rest]];
}

/** @param {string} modules - the folder of the built modules, ending with a slash */
export async function plainHtmlStyles(modules) {
  const load = async (file, name) =>
    (await import(pathToFileURL(`${modules}${file}.js`).href))[name];
  const styles = [
    await load('styles/tokens', 'tokens'),
    await load('styles/base', 'base'),
    await load('elements/templates/emergency.styles', 'emergencyStyles'),
    await load('elements/templates/card.styles', 'cardStyles'),
    await load('elements/helplines/styles', 'helplinesStyles'),
    await load('elements/week/styles', 'weekStyles'),
    await load('elements/checklist/styles', 'checklistStyles'),
  ];
  const inside = styles
    .join('\n')
    // fallback.css says it by the tag's name alone, so that a class of the page that hides counts
    // for more.
    .replace(/:host\s*{\s*display: block;\s*}/, '');
  return transform({
    filename: 'fallback.css',
    code: Buffer.from(inside),
    // The step that makes it small comes after. These keep each pair of a plain value and a newer
    // one.
    ...cssOptions,
    minify: false,
    // In a list to be read there is nothing to hide: its words may be selected.
    visitor: {Selector: forThePage, Declaration: {'user-select': () => []}},
  }).code.toString();
}
