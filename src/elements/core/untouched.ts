import {attempt} from './attempt.js';
import {createElement, readDocument} from './own-document.js';
import {parseTemplate} from './parse-template.js';

/**
 * The browser's own functions, from a place that the page has not touched.
 *
 * Tools replace functions of the page: Microsoft Clarity 0.8 keeps every root that `attachShadow`
 * returns, Sentry 11 hears every press on whatever calls `addEventListener`. A function that was
 * replaced before our script loads is handed what we call it on and with, and its result. So what
 * the checklist draws and knows goes through the functions of a window that is made for this,
 * hidden, empty, and removed at once: they keep working after that (seen in Chromium 156, Firefox
 * ESR 153 and WebKitGTK 2.50).
 *
 * Not covered: functions of the language (`Array.prototype.map`), and a page that also changes
 * the functions of each new frame.
 */
interface Untouched {
  readonly document: Document;
  readonly reflect: typeof Reflect;
  readonly Set: SetConstructor;
  readonly mouseEvent: MouseEvent;
  readonly keyboardEvent: KeyboardEvent;
  readonly node: Node;
  readonly element: Element;
  readonly shadowRoot: ShadowRoot;
  readonly treeWalker: TreeWalker;
  readonly navigator: Navigator;
  readonly clipboard: Clipboard;
  readonly isNative: boolean;
}

/** How every browser prints a function of its own. */
const native = /^function attachShadow\(\) \{\s*\[native code\]\s*\}$/;

function take(from: Window & typeof globalThis): Untouched {
  return {
    document: from.document,
    reflect: from.Reflect,
    Set: from.Set,
    mouseEvent: from.MouseEvent.prototype,
    keyboardEvent: from.KeyboardEvent.prototype,
    node: from.Node.prototype,
    element: from.Element.prototype,
    shadowRoot: from.ShadowRoot.prototype,
    treeWalker: from.TreeWalker.prototype,
    navigator: from.Navigator.prototype,
    // Not over http, and not in browsers of before 2018.
    clipboard: from.Clipboard?.prototype,
    isNative: native.test(
      // eslint-disable-next-line @typescript-eslint/unbound-method -- printed, not called
      from.Function.prototype.toString.call(from.Element.prototype.attachShadow),
    ),
  };
}

/**
 * A frame with an origin of its own, as in `sandbox="allow-scripts"`, cannot look into a frame that
 * it makes; a page may have taken frames away. There it is the page's own functions.
 */
function takeFresh(): Untouched {
  try {
    const frame = createElement('iframe');
    frame.hidden = true;
    readDocument('documentElement').appendChild(frame);
    try {
      const fresh = take(frame.contentWindow as Window & typeof globalThis);
      if (fresh.isNative) return fresh;
    } finally {
      frame.remove();
    }
  } catch {
    // See above.
  }
  return take(window);
}

let taken: Untouched | undefined;

const untouched = (): Untouched => (taken ??= takeFresh());

/** Takes the functions now, before a later script of the page can change what a new frame has. */
export function takeUntouched(): void {
  // On a server there are none.
  attempt(untouched);
}

/** A set whose methods no page has replaced. */
export const createSet = <T>(): Set<T> => new (untouched().Set)<T>();

/**
 * A property or a method of an event, read without a function of the page: whoever is handed an
 * event inside the root can ask it for its target.
 */
export const readEvent = <K extends keyof MouseEvent>(event: Event, name: K): MouseEvent[K] =>
  untouched().reflect.get(untouched().mouseEvent, name, event);

/** Which key an event is about, read in the same way. */
export const readKey = (event: Event): string =>
  untouched().reflect.get(untouched().keyboardEvent, 'key', event);

/** Puts text on the clipboard. Rejects without permission, and in a browser without one. */
export async function copyText(text: string): Promise<void> {
  const {reflect, navigator: navigatorPrototype, clipboard} = untouched();
  // The browser's, even where the page has put another in its place. Not there over http.
  const own = reflect.get(navigatorPrototype, 'clipboard', navigator) as Clipboard | undefined;
  // Asked before: what the removed window itself rejects, Chromium 156 never tells.
  if (!own) throw new Error('no clipboard');
  await clipboard.writeText.call(own, text);
}

const kept = Symbol();

/** The prototypes of the untouched window, by the names of nodes. */
const prototypes: Record<string, object> = {};

/**
 * Gives a node and everything in it the functions of the untouched window: each method and setter
 * that Lit or we call on them from then on is the browser's. Browsers check what a node is by
 * a mark inside it and not by its prototype.
 */
function protect<T extends Node>(node: T): T {
  const {reflect, node: nodePrototype, document: own} = untouched();
  const name: string = reflect.get(nodePrototype, 'nodeName', node);
  prototypes[name] ??= reflect.getPrototypeOf(own.importNode(node, false)) as object;
  reflect.setPrototypeOf(node, prototypes[name]);
  // Firefox forgets the prototype of a node that no script holds, but not of one with a property.
  (node as {[kept]?: true})[kept] = true;
  for (let child = node.firstChild; child; child = child.nextSibling) protect(child);
  return node;
}

/** Gives a shadow root, and everything in it, the functions of the untouched window. */
export function protectRoot(root: ShadowRoot): void {
  untouched().reflect.setPrototypeOf(root, untouched().shadowRoot);
  for (let child = root.firstChild; child; child = child.nextSibling) protect(child);
}

/**
 * Attaches a closed root that no page has a hand in.
 *
 * @throws where only a function is left that the page has replaced, or the root is not closed
 */
export function attachClosedRoot(element: Element): ShadowRoot {
  const {reflect, element: elementPrototype, isNative} = untouched();
  if (!isNative) throw new Error('attachShadow was replaced');
  // A prototype of its own: a page may have put `serializable` into that of all objects.
  const root = elementPrototype.attachShadow.call(element, {
    __proto__: null,
    mode: 'closed',
    serializable: false,
    clonable: false,
  } as ShadowRootInit);
  if (reflect.get(elementPrototype, 'shadowRoot', element) !== null)
    throw new Error('no closed root');
  protectRoot(root);
  return root;
}

/** While this is true, what Lit makes is made by the untouched window. */
let protecting = false;

/** Draws with Lit so that no function of the page is handed a node of the drawing. */
export function drawProtected(draw: () => void): void {
  protecting = true;
  try {
    draw();
  } finally {
    protecting = false;
  }
}

type Maker = 'createComment' | 'createTextNode' | 'createElement' | 'importNode';

/** Makes a node of the page's document. */
function make(maker: Maker, ...all: unknown[]): Node {
  const {[maker]: call} = (protecting
    ? untouched().document
    : Object.getPrototypeOf(document)) as unknown as Record<Maker, (...all: unknown[]) => Node>;
  const node = call.call(document, ...all);
  return protecting ? protect(node) : node;
}

/**
 * What Lit calls in place of setting `innerHTML`, in the files for script tags that have the
 * checklist. The content is protected before Lit looks through it.
 */
export function fillTemplate(template: HTMLTemplateElement, html: string): void {
  parseTemplate(template.content, html);
  if (protecting) protect(template.content);
}

/** Makes a `<style>` for a root that a page must not be handed. */
export const makeStyle = (): HTMLElement => make('createElement', 'style') as HTMLElement;

/** In the files for script tags that have the checklist, Lit uses this in place of `document`. */
export const documentForLit = {
  createComment: (text: string): Node => make('createComment', text),
  createTextNode: (text: string): Node => make('createTextNode', text),
  createElement: (name: string): Node => make('createElement', name),
  importNode: (node: Node, deep: boolean): Node => make('importNode', node, deep),
  /**
   * Lit makes its only walker while it loads. This one is made at the first drawing: the frame that
   * it needs takes an old phone 90 ms, in which nothing else could be answered.
   */
  createTreeWalker(_: unknown, show: number): Pick<TreeWalker, 'currentNode' | 'nextNode'> {
    let made: TreeWalker | undefined;
    const walker = (): TreeWalker => {
      if (!made) {
        made = untouched().document.createTreeWalker.call(document, document, show);
        untouched().reflect.setPrototypeOf(made, untouched().treeWalker);
      }
      return made;
    };
    return {
      get currentNode() {
        return walker().currentNode;
      },
      set currentNode(node) {
        walker().currentNode = node;
      },
      nextNode: () => walker().nextNode(),
    };
  },
};
