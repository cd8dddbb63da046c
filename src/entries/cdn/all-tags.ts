/**
 * Every tag, for a script tag; whoever imports this has registered its facts and messages. The exit
 * is defined at once, each of the others in a task of its own, and before them the functions that
 * the checklist trusts are taken: the browser can paint or answer the visitor between two tasks,
 * where one long task would make an old phone deaf. Until then the visitor has what the page says
 * in the tag. After each, the places that the page marks for it without a tag.
 */
import {start} from './start.js';
import '../../elements/exit/define.js';
import {FourSignsChecklistElement} from '../../elements/checklist/element.js';
import {FourSignsHelplinesElement} from '../../elements/helplines/element.js';
import {define} from '../../elements/core/define.js';
import {takeUntouched} from '../../elements/core/untouched.js';
import {FourSignsWeekElement} from '../../elements/week/element.js';

/** What is still to be done, in this order. */
const waiting: (() => void)[] = [
  takeUntouched,
  () => define('four-signs-week', FourSignsWeekElement),
  () => define('four-signs-checklist', FourSignsChecklistElement),
  () => define('four-signs-helplines', FourSignsHelplinesElement),
];

let channel: MessageChannel | undefined;

/** Does one of these. Called more often than there are any, because a page can lose calls. */
function doNext(): void {
  const next = waiting.shift();
  if (next) {
    next();
    start(!waiting.length);
    // An open port keeps Node running.
  } else channel?.port1.close();
}

start();
try {
  channel = new MessageChannel();
  channel.port1.onmessage = doNext;
} catch {
  // A page without channels: timers alone.
}
for (let count = waiting.length; count; count -= 1) {
  try {
    // A function of ours and no class: Sentry 11 wraps every argument of `setTimeout` that is a
    // function, and a wrapped class cannot be constructed.
    setTimeout(() => doNext());
    // The page may clear all timers, or have a `setTimeout` that never calls back. A message
    // that holds nothing also comes in a task of its own, and cannot be cleared.
    channel?.port2.postMessage(null);
  } catch {
    doNext();
  }
}
