import {html, type TemplateResult} from 'lit/html.js';
import type {Locale, Nation} from '../../content/types.js';
import {frameReadyMessage} from '../core/frame-message.js';
import {warnOf, type PropertiesOf} from '../core/settings.js';
import {hostsWords} from '../templates/hosts-words.js';
import type {checklistSettings} from './settings.js';

/** In which a page that has loaded must send its message, in milliseconds. */
const maxDelayAfterLoad = 2000;

/** The same from the start: Firefox 153 fires no `load` for a frame that a policy forbids. */
const maxDelay = 20_000;

export interface ChecklistFrame {
  /**
   * Begins to load the frame, or gives it up, as the setting says now. To be called before each
   * drawing.
   *
   * @returns whether the frame is to be drawn
   */
  readonly update: () => boolean;
  readonly template: (locale: Locale, nation: Nation | null, title: string) => TemplateResult;
}

/**
 * The checklist in a sandboxed frame of its own, for a page with scripts that watch.
 *
 * The words of the host are what visitors see until the page in the frame has sent the message that
 * its tag is drawn. Where no message comes, and where the address is wrong, the checklist is drawn
 * on the page, and the developer is told: a visitor who needs it is worth more than the separation.
 *
 * @param element - the checklist
 * @param find - the frame as it is drawn now
 * @param redraw - called when the frame is ready, or when it is given up
 */
export function createFrame(
  element: HTMLElement & PropertiesOf<typeof checklistSettings>,
  find: () => HTMLIFrameElement | null | undefined,
  redraw: () => void,
): ChecklistFrame {
  let address: string | null = null;
  let state = '';
  /** Counts the frames: a timer of an earlier one is not for this one. */
  let attempt = 0;

  function giveUp(): void {
    state = 'missing';
    removeEventListener('message', hear);
    warnOf(element, 'frame', address, 'our page for a frame');
  }

  function hear({data, source}: MessageEvent): void {
    if (data !== frameReadyMessage || source !== find()?.contentWindow) return;
    removeEventListener('message', hear);
    state = 'ready';
    redraw();
  }

  function giveUpAfter(delay: number): void {
    const begun = attempt;
    setTimeout(() => {
      if (state !== 'loading' || begun !== attempt) return;
      if (element.isConnected) {
        giveUp();
        redraw();
      } else {
        // It begins anew on another page.
        removeEventListener('message', hear);
        address = null;
      }
    }, delay);
  }

  const load = () => giveUpAfter(maxDelayAfterLoad);

  return {
    update() {
      const isNew = address !== element.frame;
      address = element.frame;
      if (address === null || (state === 'missing' && !isNew)) return false;
      // A path, or an address of the web: no other scheme.
      if (!/^https?:\/\/|^[^:]+$/.test(address)) {
        giveUp();
        return false;
      }
      if (isNew || !find()) {
        state = 'loading';
        attempt += 1;
        addEventListener('message', hear);
        giveUpAfter(maxDelay);
      }
      return true;
    },
    template(locale, nation, title) {
      const settings = `#lang=${locale}${nation ? `&nation=${nation}` : ''}`;
      return html`<iframe title=${title} sandbox="allow-scripts allow-modals allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols" class=${state} src=${`${address}${settings}`} height=${element.frameHeight} allow="clipboard-write" @load=${load} referrerpolicy="no-referrer"></iframe>${hostsWords(locale, element)}`;
    },
  };
}
