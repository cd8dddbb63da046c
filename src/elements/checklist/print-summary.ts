/** Whether this browser can print one element of a page alone, under a policy that allows no inline style. */
export const canPrintAlone = (): boolean =>
  typeof print === 'function' && 'adoptedStyleSheets' in Document.prototype && 'replaceSync' in CSSStyleSheet.prototype;

/**
 * Makes ready to print one element of the page and nothing else of it, under a title that says nothing: browsers print the title at the top
 * of the paper and offer it as the name of the file. Sheets and title are put back as soon as the printing is over. What the page can see of
 * this is the same whatever the element holds.
 *
 * @param element - stays; its ancestors stay without their own text; everything beside them is not printed
 * @param title - in place of the page's title
 * @param done - called when everything is put back
 * @returns puts everything back, where printing did not begin or must not go on. To be called once at the most, and not after `done`.
 */
export function aloneOnPaper(element: Element, title: string, done: () => void): () => void {
  const {title: before} = document;
  const restore: (() => void)[] = [];
  // From the inside out, one sheet for each tree: a rule cannot reach into a shadow tree from outside.
  for (let at: Element | undefined = element; at;) {
    const root = at.getRootNode() as ShadowRoot;
    const host: Element | undefined = root.host;
    const top = host ? root : document.documentElement;
    let steps: string[] = [];
    for (let node: Element = at; node.parentNode && (node as Node) !== top; node = node.parentNode as Element) {
      steps = [`>:nth-child(${Array.prototype.indexOf.call(node.parentNode.children, node) + 1})`, ...steps];
    }
    let css = '';
    let selector = host ? ':host' : ':root';
    for (const step of steps) {
      css += `${selector}{visibility:hidden!important}${selector}>:not(${step.slice(1)}){display:none!important}`;
      selector += step;
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media print{${css}${selector}{visibility:visible!important}}`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    restore.push(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    });
    at = host;
  }
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
