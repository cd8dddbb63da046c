import {attempt, ignore} from '../core/attempt.js';
import {createElement, readDocument, readThrough} from '../core/own-document.js';

declare global {
  interface WindowEventMap {
    /**
     * The visitor is leaving at once. Fired on `window`, before the page is emptied, so that each
     * of our elements can forget. Carries nothing.
     */
    'four-signs-leave': Event;
  }
}

/** Adds a new element to the end of a node. */
export const add = <T extends keyof HTMLElementTagNameMap>(
  parent: Node,
  tag: T,
): HTMLElementTagNameMap[T] => parent.appendChild(createElement(tag));

/** One press can be heard twice: as `pointerup` and as `click`. */
let isLeaving = false;

/**
 * Leaves the page: dialogs off, answers forgotten, page empty, tab on its way, in that order and
 * without waiting for anything. Calling it again while the destination is slow changes nothing.
 *
 * @param destination - an address that has passed `safeUrl`
 * @param lastWords - what stays on the emptied page of a frame, because a frame may not be allowed
 *   to navigate the page around it
 */
export function leave(destination: string, lastWords: string): void {
  if (isLeaving) return;
  isLeaving = true;
  let lang = '';
  attempt(() => ({lang} = readDocument('documentElement')));
  const title = destination.replace(/^https:\/\/|\/.*/g, '');
  let pushState: History['pushState'] = ignore;
  // The one call of it is in `walkToFirstEntry`, which says why.
  attempt(() => (pushState = readThrough(window.history, 'pushState')));
  disarm();
  attempt(tellOfLeaving);
  empty();
  attempt(() => drawBlank(title, lang, top === window ? '' : lastWords));
  stopTimers();
  // The page around a frame keeps its own way of going.
  if (top === window) replacePage(destination, title, lang, pushState);
  else attempt(() => (top as Window).location.replace(destination));
}

/** In the old way: `class Event {}` of a page hides the constructor. */
function tellOfLeaving(): void {
  const event = readDocument('createEvent').call(document, 'Event');
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  event.initEvent('four-signs-leave', false, false);
  dispatchEvent(event);
}

/**
 * Takes away what could hold the visitor in the moments before the page is gone: dialogs and
 * windows, new entries in the history, and the ways of refusing a navigation.
 */
function disarm(): void {
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
    attempt(() => (window[name] = ignore as never));
  }
  for (const name of ['pushState', 'replaceState'] as const) {
    attempt(() => ((Object.getPrototypeOf(window.history) as History)[name] = ignore));
    // What wraps it on the object itself has kept the function.
    attempt(() => (window.history[name] = ignore));
  }
  // `document.open()` drops the listeners of the window, but not those of `navigation`.
  for (const name of ['NavigateEvent', 'BeforeUnloadEvent'] as const) {
    attempt(() => {
      const refusing = window[name].prototype as NavigateEvent;
      refusing.preventDefault = refusing.intercept = ignore;
      Object.defineProperty(refusing, 'returnValue', {__proto__: null, set: ignore} as object);
    });
  }
  // Needed where `document.open()` is refused (XHTML), or asks the page first (Firefox before 68).
  // Listeners that capture are called first.
  attempt(() => {
    window.onbeforeunload = null;
    addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  });
  attempt(() => speechSynthesis.cancel());
  // Without a Navigation API: ends requests now, so that what hears of their end does so before the
  // page is replaced. With one, what they navigate to is refused later, and never begins.
  attempt(() => findNavigation() || window.stop());
}

/**
 * The Navigation API: Chromium 102, Firefox 147, Safari 26.2. `const navigation = …` of a page
 * hides it from every script, `var navigation = …` stands in its place, and `<nav id="navigation">`
 * is there under its name in a browser without it. Where the page has replaced it, the window of a
 * new frame has the function that reads it.
 */
function findNavigation(): Navigation | undefined {
  if (!('navigation' in window)) return undefined;
  const {navigation} = window;
  if (Object.prototype.toString.call(navigation) === '[object Navigation]') return navigation;
  const frame = add(readDocument('documentElement'), 'iframe');
  const own = Object.getOwnPropertyDescriptor(frame.contentWindow, 'navigation');
  const found = own?.get?.call(window) as Navigation | undefined;
  frame.remove();
  return found;
}

/** Removes everything, with the page's listeners on `window`, `document` and every node. */
function empty(): void {
  attempt(() => {
    const open = readDocument('open') as (type: string, replace: string) => Document;
    // Firefox before 68 adds an entry to the history without them; browsers of today do not ask.
    open.call(document, 'text/html', 'replace').close();
  });
  // XHTML has no open(), and where loading was stopped half way it does nothing. The count ends
  // the loop on a page that has replaced remove().
  for (let most = 99; most && readDocument('lastChild'); most -= 1) {
    attempt(() => (readDocument('lastChild') as ChildNode).remove());
  }
}

/** Draws one colour under a neutral title, until the next page comes. */
function drawBlank(title: string, lang: string, lastWords: string): void {
  const root = add(document, 'html');
  root.lang = lang;
  root.style.colorScheme = 'light dark';
  // A tab without a title shows its address. Page scripts that set `document.title` later write
  // to this property, and not to the element.
  add(root, 'title').textContent = title;
  if (lastWords) add(root, 'p').textContent = lastWords;
  // When a script navigates, a link's rel="noreferrer" does not count.
  const meta = add(root, 'meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  Object.defineProperty(document, 'title', {__proto__: null, value: title} as PropertyDescriptor);
}

/**
 * Replaces this page in the tab and in its history. A page of our own stands in between: it is
 * there within a few milliseconds, however slow the destination is, and with it every script,
 * request, worker and sound of this page is gone. It holds no script, which every policy allows.
 */
function replacePage(
  destination: string,
  title: string,
  lang: string,
  pushState: History['pushState'],
): void {
  let address = destination;
  let navigation: Navigation | undefined;
  attempt(() => (navigation = findNavigation()));
  // Through the window: `const URL = …` of a page hides it from every script.
  attempt(() => (address = window.URL.createObjectURL(onward(destination, title, lang))));
  let isGoing = false;
  const go = () => {
    isGoing = true;
    attempt(() => location.replace(address));
    isGoing = false;
  };
  const goStraight = () => {
    address = destination;
    go();
  };
  // Browsers may refuse a blob to a page with an opaque origin; and a walk back might never end.
  attempt(() => setTimeout(goStraight, 3000));
  // A tab that comes back to the emptied page, kept whole for Forward, is sent on again.
  attempt(() => addEventListener('pageshow', ({persisted}) => persisted && goStraight()));
  const goAlone = () => {
    try {
      refuseOthers(navigation as Navigation, (url) => isGoing || url === address, go);
      // Firefox 153 keeps this page in the history while an XMLHttpRequest of it waits. Not before
      // now: a page that hears of the end navigates, and that is refused.
      window.stop();
      go();
    } catch {
      go();
      // Without a Navigation API: what the page navigates to meanwhile is replaced again.
      for (let delay = 0; delay < 1000; delay += delay / 2 + 4)
        attempt(() => setTimeout(go, delay));
    }
  };
  try {
    walkToFirstEntry(navigation as Navigation, pushState, goAlone);
  } catch {
    goAlone();
  }
}

/**
 * Goes back to the first of the entries that this page made in the tab's history (links within it,
 * tabs, routers), so that Back leads to what was open before the page.
 *
 * The entries after it would be what Forward leads to. One new entry, the site's first page, takes
 * their place.
 */
function walkToFirstEntry(
  navigation: Navigation,
  pushState: History['pushState'],
  then: () => void,
): void {
  const {index = 0} = navigation.currentEntry ?? {};
  const entries = navigation.entries();
  const first = entries.find((entry) => entry.sameDocument);
  // Who has gone back to the first one still has the others before them.
  if (!first || (first.index === index && !entries[index + 1])) return then();
  const back = () => navigation.traverseTo(first.key).committed;
  void back()
    ?.then(() => {
      pushState.call(window.history, null, '', '/');
      return back();
    })
    .then(then, then);
}

/**
 * Refuses what the page navigates to before it is gone. A refusal ends our own navigation as well,
 * so that is begun again.
 */
function refuseOthers(
  navigation: Navigation,
  isOurs: (url: string) => boolean,
  go: () => void,
): void {
  navigation.addEventListener('navigate', (event) => {
    if (isOurs(event.destination.url)) return;
    // That of `Event`: the one of `NavigateEvent` was taken away above.
    attempt(() => readThrough(Object.getPrototypeOf(event) as Event, 'preventDefault').call(event));
    void Promise.resolve().then(go);
  });
}

/** The page in between, blank in the visitor's colour scheme: it refreshes to the destination. */
function onward(destination: string, title: string, lang: string): Blob {
  const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const html =
    `<!doctype html><html lang="${escape(lang)}"><meta charset="utf-8">` +
    '<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">' +
    `<meta http-equiv="refresh" content="0;url=${escape(destination)}"><title>${escape(title)}</title>`;
  return new window.Blob([html], {__proto__: null, type: 'text/html'} as BlobPropertyBag);
}

/**
 * Stops the timers of the page, the last million of them. They are numbered from 1, but a page that
 * has replaced `setTimeout` may give any number.
 */
function stopTimers(): void {
  attempt(() => {
    const last = setTimeout(ignore) as unknown as number;
    for (let count = 0; count < 1e6 && count < last; count += 1) clearTimeout(last - count);
  });
}
