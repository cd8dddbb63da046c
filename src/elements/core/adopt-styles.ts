import {createElement} from './own-document.js';

/** Style sheets by their text. */
export type Sheets = Record<string, CSSStyleSheet>;

const shared: Sheets = {};

/**
 * Gives a shadow root its styles: as style sheets made once and shared by every element, which
 * strict policies allow; in a browser without those, as `<style>` elements.
 *
 * @param createStyle - makes a `<style>`, where a page must not be handed one
 * @param sheets - where to keep them; a page can reach those of an open root, and with them every
 *   other root that holds the same
 */
export function adoptStyles(
  root: ShadowRoot,
  styles: readonly string[],
  sheets: Sheets = shared,
  createStyle = (): HTMLElement => createElement('style'),
): void {
  try {
    root.adoptedStyleSheets = styles.map((text) => {
      let sheet = sheets[text];
      if (!sheet) {
        sheet = sheets[text] = new CSSStyleSheet();
        sheet.replaceSync(text);
      }
      return sheet;
    });
  } catch {
    for (const text of styles) root.appendChild(createStyle()).textContent = text;
  }
}
