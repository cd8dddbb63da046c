import {hostAround, readDocument, readThrough} from '../core/own-document.js';

/**
 * Whether this browser can print one element of a page alone, under a policy that allows no inline
 * style.
 */
export const canPrintAlone = (): boolean =>
  typeof print === 'function' &&
  !!readDocument('adoptedStyleSheets') &&
  'replaceSync' in CSSStyleSheet.prototype;

/** A form may have a field under any of these names. */
const parentOf = (node: Node): Element | null => readThrough(node, 'parentNode') as Element | null;

/** For the element and what is around it, in place of every style of the page. */
const around = 'all:unset!important;display:block!important;visibility:hidden!important;';

/**
 * Makes ready to print one element of the page and nothing else of it, under a title that says
 * nothing: browsers print the title at the top of the paper and offer it as the name of the file.
 * Sheets and title are put back as soon as the printing is over. What the page can see of this is
 * the same whatever the element holds.
 *
 * @param element - stays; its ancestors stay without their own text; everything beside them is not
 *   printed
 * @param title - in place of the page's title
 * @param done - called when everything is put back
 * @returns puts everything back, where printing did not begin or must not go on. To be called once
 *   at the most, and not after `done`.
 */
export function printOnly(element: Element, title: string, done: () => void): () => void {
  const before = readDocument('title');
  const restore: (() => void)[] = [];
  /** Leaves a node alone in its tree. Returns the host of that tree, where it is a shadow tree. */
  const isolate = (leaf: Element): Element | undefined => {
    const host = hostAround(leaf);
    const root = leaf.getRootNode() as ShadowRoot;
    const top = host ? root : readDocument('documentElement');
    let steps: string[] = [];
    let node = leaf;
    for (let parent = parentOf(node); parent && (node as Node) !== top; parent = parentOf(node)) {
      const siblings: Element[] = Array.from(readThrough(parent, 'children'));
      steps = [`>:nth-child(${siblings.indexOf(node) + 1})`, ...steps];
      // It is drawn where the slot of an open root is, among what that root has around it.
      const slot = readThrough(node, 'assignedSlot');
      if (slot) isolate(slot);
      node = parent;
    }
    let css = '';
    // The id that nothing has makes each rule count for more than the page's own important rules.
    let selector = host ? ':host(:not(#_#_))' : ':root:not(#_#_)';
    for (const step of steps) {
      // Whatever the page does to a box on paper (hidden, clipped, moved away, see-through) is
      // undone.
      css += `${selector}{${around}}${selector}>:not(${step.slice(1)}){display:none!important}`;
      selector += step;
    }
    const sheet = new CSSStyleSheet();
    // The same for all that is printed, and whatever paper the page asks for.
    const paper = host ? '' : '@page{size:A4;margin:15mm}';
    sheet.replaceSync(
      `@media print{${paper}${css}${selector}{${around}visibility:visible!important}}`,
    );
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    restore.push(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    });
    return host;
  };
  // A rule cannot reach into a shadow tree from outside: each has a sheet of its own.
  for (let at: Element | undefined = element; at;) at = isolate(at);
  document.title = title;

  const end = () => {
    removeEventListener('afterprint', end);
    for (const each of restore) each();
    document.title = before;
    done();
  };
  addEventListener('afterprint', end);
  return end;
}
