/** Counts the nodes of a page. Closed roots come by the browser's debugging protocol. */
import {giveRoots} from '../../test/support/closed-roots.mjs';

/**
 * @param {import('puppeteer-core').Page} tab
 * @returns {Promise<number>} how many nodes are in the body and in every shadow root
 */
export async function countNodes(tab) {
  await giveRoots(tab);
  return tab.evaluate(() => {
    const {rootOf} = window[Symbol.for('leak watcher')] ?? {
      rootOf: (element) => element.shadowRoot,
    };
    const count = (node) => {
      const root = node.nodeType === Node.ELEMENT_NODE && rootOf(node);
      const inside = [...node.childNodes, ...(root ? [root] : [])];
      return inside.reduce((sum, each) => sum + count(each), 1);
    };
    return count(document.body);
  });
}
