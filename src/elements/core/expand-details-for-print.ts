/**
 * Opens every `<details>` for as long as the page is printed. `::details-content` in the styles
 * does the same where a browser knows it (Chromium 131, Safari 18.4, Firefox 143).
 *
 * @param root - where to look, once there is one. `.instead` stays shut: the same lines have cards
 *   of their own
 * @returns unsubscribe
 */
export function expandDetailsForPrint(root: () => ParentNode | undefined): () => void {
  // A plain list, filled by index: no function of the page is handed what is in a closed root.
  const expanded: HTMLDetailsElement[] = [];
  const expand = () => {
    for (
      let found;
      (found = root()?.querySelector<HTMLDetailsElement>('details:not([open]):not(.instead)'));
    ) {
      found.open = true;
      expanded[expanded.length] = found;
    }
  };
  const collapse = () => {
    for (let found; (found = expanded[0]); expanded.length -= 1) {
      found.open = false;
      expanded[0] = expanded[expanded.length - 1] as HTMLDetailsElement;
    }
  };
  addEventListener('beforeprint', expand);
  addEventListener('afterprint', collapse);
  return () => {
    removeEventListener('beforeprint', expand);
    removeEventListener('afterprint', collapse);
  };
}
