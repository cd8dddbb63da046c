const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a shadow root its styles: as style sheets made once and shared by every element, which strict policies allow; in a browser
 * without those, as `<style>` elements.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly string[]): void {
  try {
    root.adoptedStyleSheets = styles.map((text) => {
      let sheet = sheets.get(text);
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        sheets.set(text, sheet);
      }
      return sheet;
    });
  } catch {
    for (const text of styles) root.appendChild(document.createElement('style')).textContent = text;
  }
}
