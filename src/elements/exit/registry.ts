import {attempt} from '../core/attempt.js';
import {exclude, include} from '../core/list.js';
import {pageAttributes} from '../core/settings.js';
import {exits, type Exit} from './exits.js';
import {keepClear, listenForObstacles, keepClearSoon, setPosition} from './keep-clear.js';
import {listenForPresses} from './presses.js';
import {readDocument} from '../core/own-document.js';

let observer: MutationObserver | undefined;
let additions: MutationObserver | undefined;

/**
 * Draws every exit again. What that changes is no reason to draw once more: under ShadyDOM 1.11 our
 * root is no root, and its nodes are the host's own.
 */
function renderAll(_: unknown, self: MutationObserver): void {
  for (const exit of exits) exit.render();
  self.takeRecords();
}

/** Some pages take observers away, or have some that do nothing. */
function observe({host}: Exit): void {
  observer = observer || new MutationObserver(renderAll);
  // The host may change the page's language, its settings, or the link and its address.
  observer.observe(document, {attributeFilter: pageAttributes, subtree: true});
  observer.observe(host, {
    attributeFilter: ['href'],
    childList: true,
    characterData: true,
    subtree: true,
  });
  // A header, a chat or a consent form may come late.
  additions = additions || new MutationObserver(keepClearSoon);
  additions.observe(document, {childList: true, subtree: true});
}

/** Puts an exit on the page. All of them share the listeners on `window`. */
export function register(exit: Exit): void {
  listenForPresses(exit);
  include(exits, exit);
  attempt(listenForObstacles);
  attempt(() => observe(exit));
  setPosition(exit, exit.position);
  if (readDocument('readyState') !== 'loading') keepClear(exit);
}

/** Takes an exit off the page. */
export function unregister(exit?: Exit): void {
  exclude(exits, exit as Exit);
  if (exits.length) return;
  observer?.disconnect();
  additions?.disconnect();
}
