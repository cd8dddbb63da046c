import {attempt} from '../core/attempt.js';

/** How long the words that only a screen reader hears stay in the page, in milliseconds. */
const announcementTime = 5000;

/** Says something to a screen reader. */
export interface Announcer {
  readonly announce: (words: string) => void;
  /** What is being said. */
  readonly current: () => string;
  /** Says nothing more, without drawing. */
  readonly clear: () => void;
}

/**
 * What is said is said once, and then taken out of the page: on the screen nothing says that there
 * was something to clear.
 */
export function createAnnouncer(redraw: () => void): Announcer {
  let current = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function change(words: string): void {
    current = words;
    redraw();
  }

  return {
    announce(words) {
      change(words);
      // On a page without timers the words stay until the next drawing.
      attempt(() => {
        clearTimeout(timer);
        timer = setTimeout(() => change(''), announcementTime);
      });
    },
    current: () => current,
    clear() {
      current = '';
      attempt(() => clearTimeout(timer));
    },
  };
}
