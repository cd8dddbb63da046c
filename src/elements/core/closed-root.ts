import type {Sheets} from './adopt-styles.js';
import {createElement} from './own-document.js';
import {
  attachClosedRoot,
  documentForLit,
  drawProtected,
  makeStyle,
  protectRoot,
  readEvent,
  readKey,
} from './untouched.js';
import type {RootMode} from './view.js';

/**
 * Sheets that no open root holds. One that was shared with the helplines could be reached from the
 * page, and a rule put into it (`:checked` with an address) would tell the page's server what is
 * ticked. Without a prototype, where a page could put a setter that takes one.
 */
const sheets = {__proto__: null} as unknown as Sheets;

const passive = {__proto__: null, passive: true};

const targetOf = (event: Event): Element => readEvent(event, 'target') as Element;

const stopEvent = (event: Event): void => readEvent(event, 'stopPropagation').call(event);

/**
 * Events that stop at the edge of the closed root: the page learns nothing from them, and its
 * shortcuts cannot take a key. What we do not use reaches the page, which may need it: Escape
 * closes its dialog, a press closes its menu, a swipe turns its slide.
 */
const stopped: [types: string, stop: (event: Event) => void][] = [
  // How often Tab was pressed before the space bar tells which box was meant.
  ['keydown keyup keypress', (event) => /^(Tab|Enter| )$/.test(readKey(event)) && stopEvent(event)],
  [
    'click auxclick dblclick contextmenu pointerdown pointerup pointermove pointerover pointerout pointercancel ' +
      'mousedown mouseup mousemove mouseover mouseout touchstart touchend touchmove touchcancel',
    (event) => targetOf(event).closest('a,button,label,summary') && stopEvent(event),
  ],
  [
    'input beforeinput focusin focusout copy cut paste dragstart drag dragend selectstart',
    stopEvent,
  ],
];

/**
 * Follows a link by a copy of it that is in no document. The Navigation API names the element that
 * was pressed (`sourceElement`), and from a link of ours the page could walk to everything around
 * it. Without that API the browser follows the link itself; so it does where the link is opened in
 * another tab, of which the page is told nothing.
 *
 * A press on a button of ours would follow a link of the page in which our tag stands (`<a>` that
 * was never closed): its default action is prevented.
 */
function followAlone(event: Event): void {
  const control = targetOf(event).closest<HTMLAnchorElement | HTMLButtonElement>('a,button');
  if (!control) return;
  const link = 'href' in control ? control : undefined;
  const keys = ['button', 'altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const;
  if (link && (!('navigation' in window) || keys.some((key) => readEvent(event, key)))) return;
  readEvent(event, 'preventDefault').call(event);
  if (!link) return;
  const alone = createElement('a');
  alone.href = link.href;
  alone.rel = link.rel;
  alone.click();
}

/**
 * A closed root in which no function of the page has a hand, and of whose events the page learns
 * nothing.
 *
 * @param onFailure - called when drawing has failed
 */
export const closedRoot = (onFailure: () => void): RootMode => ({
  attach(host) {
    const root = attachClosedRoot(host);
    for (const [types, stop] of stopped) {
      for (const type of types.split(' ')) root.addEventListener(type, stop, passive);
    }
    root.addEventListener('click', followAlone);
    return root;
  },
  guard: drawProtected,
  // In Firefox another document gives nodes its own functions.
  protect: protectRoot,
  sheets,
  createStyle: makeStyle,
  creationScope: documentForLit,
  onFailure,
});
