/** Whether this browser can print one element of a page alone, under a policy that allows no inline style. */
export const canPrintAlone = (): boolean =>
  typeof print === 'function' && 'adoptedStyleSheets' in Document.prototype && 'replaceSync' in CSSStyleSheet.prototype;

/**
 * Prints one element of the page and nothing else of it, under a title that says nothing: browsers print the title at the top of the paper and
 * offer it as the name of the file. Sheets and title are put back as soon as the printing is over. What the page can see of this is the same
 * whatever the element holds.
 *
 * @param element - stays; its ancestors stay without their own text; everything beside them is not printed
 * @param title - in place of the page's title
 * @param done - called once, when everything is put back
 */
export function printAlone(element: Element, title: string, done: () => void): () => void {
  const {title: before} = document;
  const restore: (() => void)[] = [];
  // From the inside out, one sheet for each tree: a rule cannot reach into a shadow tree from outside.
  for (let at: Element = element; ;) {
    const rules: string[] = [];
    let path: Element = at;
    for (; path.parentElement; path = path.parentElement) {
      const place = Array.prototype.indexOf.call(path.parentElement.children, path) + 1;
      rules.unshift(`>:nth-child(${place})`);
    }
    const root = at.getRootNode() as Document | ShadowRoot;
    const inShadow = root instanceof ShadowRoot;
    const top = inShadow ? `*:nth-child(${Array.prototype.indexOf.call(root.children, path) + 1})` : 'html';
    let css = inShadow ? `:host>*:not(${top}){display:none!important}` : '';
    let selector = inShadow ? `:host>${top}` : top;
    for (const rule of rules) {
      css += `${selector}{visibility:hidden!important}${selector}>*:not(${rule.slice(1)}){display:none!important}`;
      selector += rule;
    }
    css += `${selector}{visibility:visible!important}`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media print{${css}}`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    restore.push(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    });
    if (!inShadow) break;
    at = root.host;
  }
  document.title = title;

  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    removeEventListener('afterprint', end);
    for (const each of restore) each();
    document.title = before;
    done();
  };
  addEventListener('afterprint', end);
  try {
    print();
  } catch {
    end();
  }
  return end;
}
