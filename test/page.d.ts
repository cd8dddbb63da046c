/**
 * What the scripts that tests run inside a page (`page.evaluate`) may do beside what the library of
 * the browser says. It is for the JavaScript tests alone.
 */

/** They keep what they note on the window, and read what the page's own scripts put there. */
interface Window {
  [name: string | symbol]: any;
}

/** They read the properties of our elements, and of whatever kind of element a selector finds. */
interface EventTarget {
  [name: string]: any;
}

// What is looked for is there: where it is not, the script throws, and the test is red.

interface ParentNode {
  querySelector<Tag extends keyof HTMLElementTagNameMap>(
    selectors: Tag,
  ): HTMLElementTagNameMap[Tag];
  querySelector(selectors: string): HTMLElement;
}

interface Document {
  getElementById(id: string): HTMLElement;
  readonly activeElement: HTMLElement;
}

interface DocumentFragment {
  getElementById(id: string): HTMLElement;
}

interface Element {
  closest(selectors: string): HTMLElement;
}

interface HTMLElement {
  readonly shadowRoot: ShadowRoot;
}

/** Entries of layout shifts, of events and of resources say more than others do. */
interface PerformanceEntry {
  [name: string]: any;
}

interface PerformanceObserverInit {
  durationThreshold?: number;
}
