/** One piece of a template: a placeholder of Lit (`<?…>`), a tag, or text. */
const pieces = /<\?([^>]*)>|<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/gi;

const attributes = /([^\s"'=/]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;

/** Those of our templates that have no end tag. */
const isVoid = /^(?:br|hr|img|input)$/i;

/**
 * Builds the nodes of a template of ours, in place of `innerHTML`, which a page with Trusted Types
 * allows only to a policy that it names, and to one script for each name. In the files for script
 * tags, scripts/build/patch-lit.mjs puts this into Lit.
 *
 * Reads what our templates are written in and no more: every element is closed, there are no
 * entities, and no element whose content is not HTML, such as <style> or <svg>. A test compares
 * what it builds with what `innerHTML` builds, for every template.
 *
 * @param parent - the content of a <template>, whose document runs and loads nothing
 * @param html - text that was written by us: never anything that came from a page
 */
export function parseTemplate(parent: DocumentFragment, html: string): void {
  let node: Node = parent;
  const make = parent.ownerDocument;
  for (let piece = pieces.exec(html); piece; piece = pieces.exec(html)) {
    const [text, placeholder, end, name, rest = ''] = piece;
    if (placeholder !== undefined) node.appendChild(make.createComment(`?${placeholder}`));
    else if (end) node = node.parentNode || parent;
    else if (name) {
      // Not createElement(): the document of a template in XHTML is XML, where that makes no link.
      const element = node.appendChild(make.createElementNS('http://www.w3.org/1999/xhtml', name));
      for (let found = attributes.exec(rest); found; found = attributes.exec(rest)) {
        const [, attribute = '', double, single, bare] = found;
        // Lit knows a binding's kind (`?`, `@`, `.`) from its own list; setAttribute() refuses
        // those.
        element.setAttribute(attribute.replace(/^[.?@]/, ''), double ?? single ?? bare ?? '');
      }
      if (!isVoid.test(name)) node = element;
    } else node.appendChild(make.createTextNode(text));
  }
}

/** What Lit calls in the files for script tags, in place of setting `innerHTML`. */
export const fillTemplate = (template: HTMLTemplateElement, html: string): void =>
  parseTemplate(template.content, html);
