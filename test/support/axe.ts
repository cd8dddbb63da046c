import 'axe-core/axe.min.js';
import type {AxeResults, ElementContext, RunOptions} from 'axe-core';

declare const axe: {run(context: ElementContext, options: RunOptions): Promise<AxeResults>};

/** Attributes whose value is one id or more. */
const references = [
  'for',
  'headers',
  'list',
  'form',
  'popovertarget',
  'commandfor',
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-controls',
  'aria-owns',
  'aria-flowto',
  'aria-activedescendant',
  'aria-errormessage',
];

/** WCAG 2.2 A, AA and AAA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about a whole page, which a piece of one cannot keep. */
const ofWholePages = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'bypass',
  'document-title',
  'html-has-lang',
];

/**
 * Fails when axe finds anything in an element, or when an attribute in it names an id that its own
 * root does not have: a reference across roots says nothing to a screen reader, and axe cannot
 * always tell.
 *
 * Closed roots are not looked into: see open-roots.ts.
 *
 * @param element - what to look at, its shadow roots included
 * @param options.page - `true` to hold a whole page to the rules about pages
 * @param options.without - ids of axe rules that do not apply here; say why where you use it
 */
export async function expectAccessible(
  element: Element,
  options: {page?: boolean; without?: readonly string[]} = {},
): Promise<void> {
  const off = [...(options.page ? [] : ofWholePages), ...(options.without ?? [])];
  const results = await axe.run(element, {
    runOnly: {type: 'tag', values: tags},
    rules: Object.fromEntries(off.map((rule) => [rule, {enabled: false}])),
    resultTypes: ['violations'],
  });
  const found = [
    ...results.violations.flatMap(({id, help, nodes}) =>
      nodes.map(
        (node) =>
          `${id}: ${help}\n    ${node.target.flat().join(' → ')}\n    ${node.failureSummary ?? ''}`,
      ),
    ),
    ...brokenReferences(element),
  ];
  if (found.length) throw new Error(`Not everybody can use this:\n\n${found.join('\n')}`);
}

/** Each reference to an id that does not exist in the same root, in words. */
export function brokenReferences(element: Element): string[] {
  const broken: string[] = [];
  for (const each of withShadows(element)) {
    const root = each.getRootNode() as Document | ShadowRoot;
    for (const attribute of references) {
      for (const id of each.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? []) {
        if (!root.getElementById(id))
          broken.push(`<${each.localName} ${attribute}="${id}"> names no element of its own root`);
      }
    }
    const link = each.localName === 'a' ? each.getAttribute('href') : null;
    if (link && link.length > 1 && link.startsWith('#') && !root.getElementById(link.slice(1))) {
      broken.push(`<a href="${link}"> leads to no element of its own root`);
    }
  }
  return broken;
}

/** An element and everything in it, through open shadow roots. */
export function* withShadows(element: Element): Generator<Element> {
  yield element;
  for (const child of element.shadowRoot?.children ?? []) yield* withShadows(child);
  for (const child of element.children) yield* withShadows(child);
}
