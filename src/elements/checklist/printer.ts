import {printOnly} from './print-element.js';

/** What can be printed alone: what was ticked, or a sheet to be filled in by hand. */
export type Printed = 'summary' | 'sheet';

/** Prints one part of the checklist alone. */
export interface Printer {
  readonly print: (what: Printed, title: string) => void;
  /** What is being printed. */
  readonly current: () => Printed | undefined;
  /** Puts the page back as it was. */
  readonly end: () => void;
}

export function createPrinter(element: Element, redraw: () => void): Printer {
  let current: Printed | undefined;
  let putBack: (() => void) | undefined;
  const end = () => putBack?.();

  return {
    print(what, title) {
      end();
      current = what;
      putBack = printOnly(element, title, () => {
        putBack = current = undefined;
        redraw();
      });
      redraw();
      try {
        print();
      } catch {
        end();
      }
    },
    current: () => current,
    end,
  };
}
