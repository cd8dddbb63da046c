import {html, nothing, render, type RenderOptions} from 'lit/html.js';
import type {Locale} from '../../content/types.js';
import {hostsWords} from '../templates/hosts-words.js';
import {adoptStyles, type Sheets} from './adopt-styles.js';
import {attempt, ignore} from './attempt.js';
import {checkAttributes} from './check-attributes.js';
import {wakeAt} from './clock.js';
import {localesFor, onContentChange, type Messages} from './content-registry.js';
import {keepScrollAndFocus} from './keep-scroll-and-focus.js';
import {include} from './list.js';
import {mendColours} from './mend-colours.js';
import {currentMove} from './moving.js';
import {isTranslated, onPageAttributesChange} from './observe-page-attributes.js';
import {readLocale} from './settings.js';
import {assertPhoneLink, showFallback} from './show-fallback.js';
import {takeEarlyProperties} from './take-early-properties.js';
import {readDocument} from './own-document.js';

/** What one drawing shows. */
export interface Drawing {
  /** A template of Lit. */
  readonly template: unknown;
  /** When something in it will say something different, in ms since 1970. Default: never. */
  readonly changesAt?: number;
  /** The visitor or the page has sent it away: it needs no phone number, nor the host's words. */
  readonly isDismissed?: boolean;
}

/** How a shadow root is made and drawn into. Default: an open one. See `closed-root.ts`. */
export interface RootMode {
  readonly attach?: (host: HTMLElement) => ShadowRoot;
  /** Runs what draws. */
  readonly guard?: (draw: () => void) => void;
  /** Called when a document has taken the root in, and before the first drawing. */
  readonly protect?: (root: ShadowRoot) => void;
  /** Style sheets that are shared with no root of another mode. */
  readonly sheets?: Sheets | undefined;
  readonly createStyle?: (() => HTMLElement) | undefined;
  /** What Lit, and the view, make nodes with. */
  readonly creationScope?: {
    importNode: (node: Node, deep: boolean) => Node;
    createComment: (text: string) => Node;
  };
  /** Called when drawing has failed. The host's words stay from then on. */
  readonly onFailure?: () => void;
}

export interface ViewOptions {
  /** Whose languages count. */
  readonly topic: keyof Messages;
  readonly styles: readonly string[];
  /**
   * What to draw; `undefined` where the topic's facts or messages are not registered: the host's
   * words are shown then, or the essential numbers.
   */
  readonly render: (locale: Locale) => Drawing | undefined;
  /**
   * Called before each drawing, for what has an effect on anything but the drawing, such as a
   * subscription that depends on a setting.
   */
  readonly willDraw?: (() => void) | undefined;
  /** Default: an open root. */
  readonly root?: RootMode;
  /** Begun when the element comes onto a page; each returns what ends it. */
  readonly subscriptions?: readonly ((root: () => ParentNode | undefined) => () => void)[];
}

/** One element's shadow root and everything that keeps it right. It never hands the root out. */
export interface View {
  /** To be called by `connectedCallback`. Does not draw. */
  connect: () => void;
  /** To be called by `disconnectedCallback`. */
  disconnect: () => void;
  /** Draws in a microtask, once for everything that changed, while the element is connected. */
  update: () => void;
  /**
   * Draws as the element comes onto the page: at once where what is in view was noted, before the
   * page can scroll; else in a microtask, when a framework has set what it sets.
   */
  drawFirst: () => void;
  /**
   * Draws at once.
   *
   * @param afterVisitor - the visitor has pressed something inside: what a translator has changed
   *   is left alone, so that the focus stays. Default: false
   */
  draw: (afterVisitor?: boolean) => void;
  /** What the selector finds in the drawing. */
  find: (selector: string) => HTMLElement | null | undefined;
  /**
   * Puts the focus on what the selector finds, and hands it to `reveal` without having scrolled.
   */
  focus: (selector: string, reveal?: (element: HTMLElement) => void) => void;
  /** Draws with other styles from now on. */
  setStyles: (styles: readonly string[]) => void;
  /** Settles when the drawing that was last asked for is done. */
  readonly updateComplete: Promise<void>;
}

function attachOpen(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({mode: 'open'});
  // A press on a button of ours would follow a link of the page in which our tag stands (`<a>` that
  // was never closed).
  root.addEventListener(
    'click',
    (event) => (event.target as Element).closest('button') && event.preventDefault(),
  );
  return root;
}

const drawNow = (draw: () => void): void => draw();

const pageDocument = {
  importNode: (node: Node, deep: boolean): Node =>
    readDocument('importNode').call(document, node, deep),
  createComment: (text: string): Node => readDocument('createComment').call(document, text),
};

const stepsAfterDrawing: (() => unknown)[] = [];

/**
 * Runs a step in a microtask, when everything that is now drawn has been: what a step reads makes
 * the browser style the page, once for all of them, and not once for each. Where it fails, the
 * colours are as the page asked for.
 */
function afterDrawing(step: () => unknown): void {
  const run = () => {
    stepsAfterDrawing.splice(0).forEach(attempt);
  };
  include(stepsAfterDrawing, step);
  if (stepsAfterDrawing.length > 1) return;
  try {
    void Promise.resolve().then(run);
  } catch {
    // The page has replaced what makes microtasks.
    run();
  }
}

/**
 * Draws an element with Lit: again when a setting, the messages, the facts, the page's language or
 * what the clock says changes; and the host's own words whenever a drawing fails.
 *
 * Composition in place of `LitElement`, which costs as much as the messages of the helplines in one
 * language and would hand out the checklist's closed root (docs/decisions/lit.md).
 *
 * @param host - one of our elements. To be called in its constructor, while the host's words are
 *   still laid out
 */
export function createView(
  host: HTMLElement,
  {
    topic,
    styles,
    render: renderTopic,
    willDraw = ignore,
    root: mode = {},
    subscriptions = [],
  }: ViewOptions,
): View {
  const {
    attach = attachOpen,
    guard = drawNow,
    protect = ignore,
    sheets,
    createStyle,
    creationScope = pageDocument,
    onFailure,
  } = mode;
  let restoreScrollAndFocus: ReturnType<typeof keepScrollAndFocus> | undefined =
    keepScrollAndFocus(host);
  let root: ShadowRoot | undefined;
  let unsubscribers: (() => void)[] = [];
  let isPending = false;
  let hasFailed = false;
  let updateComplete = Promise.resolve();
  /** The document whose style sheets the root has: another one takes them away. */
  let styledFor: Document | undefined;
  /** Lit keeps what it knows of a drawing on the node before which it draws. */
  let end: Node | undefined;
  /** All text in the root after the last drawing. */
  let drawnText: string | null = '';

  function renderInto(into: ShadowRoot): void {
    const locale = readLocale(host, localesFor(topic));
    const {
      template,
      changesAt = Infinity,
      isDismissed,
    }: Drawing = renderTopic(locale) || {template: hostsWords(locale, host)};
    guard(() => {
      if (styledFor !== host.ownerDocument) {
        adoptStyles(into, styles, sheets, createStyle);
        protect(into);
        styledFor = host.ownerDocument;
      }
      end = end || into.appendChild(creationScope.createComment(''));
      const options: RenderOptions = {
        host,
        renderBefore: end as ChildNode,
        creationScope,
      };
      // A translator has changed the text, and Lit writes only what differs from its last drawing:
      // the rest would stay in the other language, or Lit would write into nodes that are gone.
      if (drawnText !== into.textContent) render(nothing, into, options);
      // What the host wrote is in the visitor's language on a translated page.
      render(
        [isTranslated() && !isDismissed ? html`<slot></slot>` : nothing, template],
        into,
        options,
      );
    });
    drawnText = into.textContent;
    if (!isDismissed) assertPhoneLink(into);
    wakeAt(update, changesAt);
  }

  const mend = () => root && mendColours(host, root);

  function draw(afterVisitor = false): void {
    if (hasFailed) return;
    try {
      root = root || attach(host);
      if (afterVisitor) drawnText = root.textContent;
      willDraw();
      try {
        renderInto(root);
      } catch {
        // Something has moved or replaced what Lit had drawn: once more, into an empty root.
        root.textContent = '';
        styledFor = end = undefined;
        renderInto(root);
      }
    } catch (error) {
      if (onFailure) {
        hasFailed = true;
        onFailure();
      }
      styledFor = end = undefined;
      showFallback(host, root, error);
    }
    if (root && restoreScrollAndFocus) restoreScrollAndFocus(root);
    restoreScrollAndFocus = undefined;
    afterDrawing(mend);
  }

  // A changed colour starts a transition on the host (see `base.ts`). Those of the host's own
  // content bubble up to here and do not count.
  host.addEventListener('transitionend', ({target}) => {
    if (target === host) attempt(mend);
  });

  function update(): void {
    if (isPending || !host.isConnected) return;
    isPending = true;
    updateComplete = Promise.resolve().then(() => {
      isPending = false;
      if (host.isConnected) draw();
    });
  }

  const find = (selector: string) => root?.querySelector<HTMLElement>(selector);

  return {
    connect() {
      attempt(() => takeEarlyProperties(host));
      attempt(() => checkAttributes(host));
      // It may have been in another document meanwhile. `<style>` elements stay.
      if ('adoptedStyleSheets' in document) styledFor = undefined;
      const subscribers = [
        () => onContentChange(update),
        () => onPageAttributesChange(host, update),
        ...subscriptions.map((subscribe) => () => subscribe(() => root)),
      ];
      for (const subscribe of subscribers) attempt(() => unsubscribers.push(subscribe()));
    },
    disconnect() {
      // Where it comes back, something else is in view.
      restoreScrollAndFocus = undefined;
      for (const unsubscribe of unsubscribers) unsubscribe();
      unsubscribers = [];
      wakeAt(update, Infinity);
    },
    update,
    // Where its words are moved into it, it has no box before that is done.
    drawFirst: () => (restoreScrollAndFocus && !currentMove() ? draw() : update()),
    draw,
    find,
    focus(selector, reveal) {
      const element = find(selector);
      if (!element) return;
      // Browsers put what gets the focus in the middle of the window.
      element.focus(reveal && {preventScroll: true});
      reveal?.(element);
    },
    setStyles(other) {
      styles = other;
      styledFor = undefined;
    },
    get updateComplete() {
      return updateComplete;
    },
  };
}
