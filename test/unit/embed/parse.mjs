import {parse, parseFragment} from 'parse5';

/** The tree of parse5 as what the reader of pages takes. */
function toElement(node) {
  const children = node.content?.childNodes ?? node.childNodes ?? [];
  const text = (each) =>
    each.value ?? (each.content?.childNodes ?? each.childNodes ?? []).map(text).join('');
  return {
    name: node.tagName ?? '',
    attributes: Object.fromEntries((node.attrs ?? []).map(({name, value}) => [name, value])),
    text: text(node),
    children: children.filter(({tagName}) => tagName).map(toElement),
  };
}

/** A page, or a piece of one, as what the reader takes. */
export const parsePage = (html) => toElement(parse(html));

/**
 * What is wrong with a piece of HTML, by the names of the parser; an empty list when nothing is.
 */
export function htmlErrors(html) {
  const errors = [];
  // The types of parse5 6 do not know `onParseError`.
  const options = {sourceCodeLocationInfo: true, onParseError: ({code}) => errors.push(code)};
  parseFragment(html, options);
  return errors;
}
