/**
 * Opens what is folded for as long as the page is printed. `::details-content` in the styles does the same where a browser knows it (Chromium 131, Safari 18.4,
 * Firefox 143); in any other, paper would lose what is folded.
 *
 * @param root - where to look. `.instead` stays shut: the same lines have cards of their own
 * @returns ends it
 */
export function unfoldForPrint(root: ParentNode): () => void {
  let folded: HTMLDetailsElement[] = [];
  const unfold = () => {
    folded = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open]):not(.instead)')];
    for (const each of folded) each.open = true;
  };
  const fold = () => {
    for (const each of folded) each.open = false;
    folded = [];
  };
  addEventListener('beforeprint', unfold);
  addEventListener('afterprint', fold);
  return () => {
    removeEventListener('beforeprint', unfold);
    removeEventListener('afterprint', fold);
  };
}
