import {exclude} from './list.js';

/**
 * One clock for the page. It sleeps until the first instant at which something that is on the page
 * will say something different, however many elements there are, and never ticks. Nothing that is
 * shown moves or counts.
 *
 * Timers stand still while a device sleeps, and it may wake with the page in view, so the clock is
 * looked at as well when the window gets the focus, when a key or the page is pressed, and when the
 * page is shown. A press is heard as `click`, when it is over: a number must not move away from
 * under the finger.
 */
const watchers: (readonly [callback: () => void, at: number])[] = [];

let timer: ReturnType<typeof setTimeout> | undefined;

/** The longest timeout that browsers keep to, in ms: about 24 days. */
const maxTimeout = 2_147_483_647;

const wokenBy = 'focus keydown click pageshow visibilitychange';

/** Now, by the visitor's clock. What is drawn reads the clock only here. */
export const currentTime = (): Date => new Date(Date.now());

/**
 * Calls back once, at an instant or soon after it. A new instant replaces the one before.
 *
 * @param at - milliseconds; `Infinity` is never, and takes the callback back
 */
export function wakeAt(callback: () => void, at: number): void {
  const found = watchers.find(([each]) => each === callback);
  if (at === (found ? found[1] : Infinity)) return;
  if (found) exclude(watchers, found);
  if (at < Infinity) watchers.push([callback, at]);
  sleep();
}

function sleep(): void {
  try {
    clearTimeout(timer);
  } catch {
    // A page without timers of its own: see below.
  }
  if (!watchers.length) return;
  const first = Math.min(...watchers.map(([, at]) => at));
  try {
    timer = setTimeout(wake, Math.min(first - Date.now() + 50, maxTimeout));
  } catch {
    // What is drawn is worth more than a clock: it wakes when the page is next shown.
  }
  // A listener that is added again is still called once.
  for (const type of wokenBy.split(' ')) addEventListener(type, wake, true);
}

function wake(): void {
  const now = Date.now();
  for (const watcher of [...watchers]) {
    const [callback, at] = watcher;
    if (at > now) continue;
    exclude(watchers, watcher);
    callback();
  }
  sleep();
}
