import {executeServerCommand} from '@web/test-runner-commands';

/** What a visitor's system may ask for, and the size of the window. */
export interface Emulation {
  viewport?: {width: number; height: number; deviceScaleFactor?: number};
  media?: 'print' | 'screen';
  features?: Partial<
    Record<
      'prefers-color-scheme' | 'forced-colors' | 'prefers-contrast' | 'prefers-reduced-motion',
      string
    >
  >;
}

/**
 * Makes the browser behave as on another visitor's system, until the next call. `emulate({})` goes
 * back to the plain screen, and belongs in `afterEach`: pages are used again by the next file.
 *
 * @returns whether this browser can. Where it cannot: `if (!(await emulate({…}))) this.skip();`
 */
export function emulate(emulation: Emulation): Promise<boolean> {
  return executeServerCommand<boolean, Emulation>('emulate', emulation);
}
