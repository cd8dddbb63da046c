/**
 * One clock for the page. It sleeps until the first instant at which something that is on the page will say something different, however many elements there are, and
 * never ticks. Nothing that is shown moves or counts.
 */
const watchers = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The longest sleep that browsers keep to: about 24 days. */
const longest = 2_147_483_647;

/** Now. The only place where the elements read the visitor's clock. */
export const currentTime = (): Date => new Date(Date.now());

/**
 * Calls back once, at an instant or soon after it. A new instant replaces the one before.
 *
 * @param at - milliseconds; `Infinity` is never, and takes the callback back
 */
export function wakeAt(callback: () => void, at: number): void {
  if (at < Infinity) watchers.set(callback, at);
  else watchers.delete(callback);
  sleep();
}

function sleep(): void {
  clearTimeout(timer);
  timer = undefined;
  document.removeEventListener('visibilitychange', wake);
  if (!watchers.size) return;
  const first = Math.min(...watchers.values());
  timer = setTimeout(wake, Math.min(Math.max(first - Date.now(), 0) + 50, longest));
  // A device that slept may wake late, or with its clock put right.
  document.addEventListener('visibilitychange', wake);
}

function wake(): void {
  const now = Date.now();
  for (const [callback, at] of [...watchers]) {
    if (at > now) continue;
    watchers.delete(callback);
    callback();
  }
  sleep();
}
