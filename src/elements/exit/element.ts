import type {ExitMessages} from '../../content/exit/messages.js';
import type {Locale} from '../../content/types.js';
import {attempt} from '../core/attempt.js';
import {getContrast, parseColour} from '../../domain/get-contrast.js';
import {safeUrl} from '../../domain/safe-url.js';
import {exitMessages} from '../core/exit-content.js';
import {readLocale, warnOf, withSettings} from '../core/settings.js';
import {takeEarlyProperties} from '../core/take-early-properties.js';
import type {Exit} from './exits.js';
import {setPosition} from './keep-clear.js';
import {register, unregister} from './registry.js';
import {exitSettings} from './settings.js';
import {statusAfter} from './shortcut.js';
import {styles} from './styles.js';
import {withoutHash} from './in-page-links.js';
import {add, leave} from './leave-page.js';
import {defaultDestination} from './default-destination.js';

/** Which of several destinations, from 0 to below 1: the same until the page loads again. */
const chance = Math.random();

/**
 * The host of an address without `www.`; '' where it has none, as `about:srcdoc` of a frame.
 */
const siteOf = (url: string): string => (url.split('/')[2] || '').replace(/^www\./, '');

/**
 * Leaves the page at once. What you write inside is a real link, which works before and without our
 * script; the script makes it stay in sight above everything, empty the page in one press, and go
 * without a way Back. Beside it stands, always, what leaving does not do.
 *
 * ```html
 * <four-signs-exit>
 *   <a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a>
 *   <p>Leaving does not clear your history or stop spyware.</p>
 * </four-signs-exit>
 * ```
 *
 * Put it first in `<body>`, so that it is the first thing that the Tab key reaches. Where it cannot
 * be first, put a plain link there. It leaves in the same way, and `fallback.css` hides it until it
 * has focus:
 *
 * ```html
 * <a class="four-signs-skip" href="https://www.bbc.co.uk/weather" rel="noreferrer"
 *   data-four-signs-leave>Leave this page</a>
 * ```
 *
 * @tagname four-signs-exit
 * @summary Leaves the page in one press, and says what leaving does not do.
 * @slot - A direct child `<a href="https://…" rel="noreferrer">`: the link itself. Its address is
 *   read when it is pressed. Without one we draw our own. The rest is shown only until the script
 *   has run.
 * @slot note - A longer note of the host about what leaving does not do, such as a
 *   `<details>`. Stands beside our sentence.
 * @cssproperty {<length>} [--four-signs-exit-inset-block=8px] - How far the link stands from the
 *   top or the bottom of the window
 * @cssproperty {<length>} [--four-signs-exit-inset-inline=8px] - How far it stands from the side
 * @cssproperty {<color>} [--four-signs-danger=#951b1b] - What is behind the words of the link,
 *   which are white: at least 7:1 against that
 * @cssproperty {<color>} [--four-signs-text=CanvasText] - The words of the strip
 * @cssproperty {<color>} [--four-signs-surface=Canvas] - Behind them
 * @cssproperty {<color>} [--four-signs-border=#8888] - The line under the strip
 * @event {Event} four-signs-leave - On `window`, when the visitor leaves, before the page
 *   is empty. Carries nothing.
 */
export class FourSignsExitElement extends withSettings(exitSettings) {
  /** What the page's listeners know of us. There is one once the element has been on a page. */
  private _exit?: Exit;
  private _builtInLink!: HTMLAnchorElement;
  private _room!: HTMLElement;
  private _status!: HTMLElement;
  private _disclaimer!: HTMLElement;
  private _lastWords!: string;
  private _refused?: string | null;
  /** The colours that were last made readable. */
  private _mended?: string;

  /** Leaves the page at once, as a press of the link does. */
  leave(): void {
    // Where the page has replaced what finds the link, the address that was right last counts. The
    // link has it as the browser writes it, with which it is compared on the way.
    attempt(() => (this._builtInLink.href = this._readDestination()));
    leave(this._builtInLink.href, this._lastWords);
  }

  connectedCallback(): void {
    takeEarlyProperties(this);
    const exit = this._exit || this._build();
    this._render();
    register(exit);
  }

  disconnectedCallback(): void {
    // `_exit` is undefined where the page broke what `_build` needs.
    unregister(this._exit);
  }

  attributeChangedCallback(): void {
    if (this._exit && this.isConnected) this._render();
  }

  private _build(): Exit {
    const root = this.attachShadow({mode: 'open'});
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
    } catch {
      add(root, 'style').textContent = styles;
    }
    const float = add(root, 'div');
    add(float, 'slot');
    this._builtInLink = add(float, 'a');
    this._builtInLink.rel = 'noreferrer';
    // Its role is `status`: a screen reader speaks what is written into it.
    this._status = add(float, 'output');
    this._room = add(root, 'p');
    const words = add(root, 'section');
    this._disclaimer = add(words, 'span');
    add(words, 'slot').name = 'note';
    this._exit = {
      host: this,
      float,
      position: this.position,
      shift: 0,
      restingShift: 0,
      render: (presses) => this._render(presses),
      mend: () => this._mend(),
    };
    return this._exit;
  }

  private _render(presses = 0): void {
    const exit = this._exit as Exit;
    const {position, distance, withoutShortcut, inPageLinks} = this;
    exit.withoutShortcut = withoutShortcut;
    exit.inPageLinks = inPageLinks;
    exit.float.style.setProperty('--_distance', `${distance}px`);
    if (position !== exit.position) setPosition(exit, position);
    // Our styles look at the attribute, and the page around the tag may have set it.
    if (position !== 'top-end' && !this.hasAttribute('position'))
      this.setAttribute('position', position);
    const builtInLink = this._builtInLink;
    const locale = readLocale(this, Object.keys(exitMessages) as Locale[]);
    const messages = exitMessages[locale] as ExitMessages;
    builtInLink.textContent = messages.leave;
    this._disclaimer.textContent = messages.truth;
    this._status.textContent = statusAfter(presses, messages);
    this._lastWords = messages.close;
    for (const element of [builtInLink, this._disclaimer, this._status]) {
      element.lang = locale;
      element.dir = 'auto';
    }

    // A content-management system may have wrapped the link: its address counts, and ours is shown.
    const hostLink = this._findHostLink() ?? builtInLink;
    const link = hostLink.parentNode === this ? hostLink : builtInLink;
    // Where the page swallows a press, the browser follows the link by itself.
    const url = this._readDestination();
    builtInLink.href = url;
    // Once for each wrong address: a page that writes it again and again would never stop, nor we.
    const href = link.getAttribute('href');
    if (link.href !== url && href !== this._refused) {
      this._refused = href;
      link.href = url;
    }
    builtInLink.hidden = link !== builtInLink;
    this._room.textContent = link.textContent;
  }

  /**
   * Draws our own colours where the words of the strip, or those of the link, cannot be read. A
   * colour that is not known as numbers counts as fine.
   */
  private _mend(): void {
    const {style} = this;
    const colours = () => {
      const strip = window.getComputedStyle(this);
      const own = ['text', 'surface', 'danger'];
      return [
        strip.color,
        strip.backgroundColor,
        ...own.map((name) => strip.getPropertyValue(`--four-signs-${name}`)),
      ].join();
    };
    // What observes our attributes would hear of each writing.
    if (colours() === this._mended) return;
    const mend = (element: Element, ...own: [name: string, value: string][]) => {
      for (const [name] of own) style.removeProperty(name);
      const {color, backgroundColor} = window.getComputedStyle(element);
      const contrast = getContrast(parseColour(color), parseColour(backgroundColor));
      if (contrast >= 7) return;
      for (const [name, value] of own) style.setProperty(name, value);
      warnOf(
        this,
        'style',
        `a contrast of ${contrast.toFixed(2)}`,
        '7',
        'Our own colours are used',
      );
    };
    // Chromium 73, Firefox 62 and Safari 13 know the name; before, the strip has no colour of ours.
    if (CSS.supports('color', 'Canvas'))
      mend(this, ['--_text', 'CanvasText'], ['--_surface', 'Canvas']);
    mend(this._builtInLink, ['--_danger', '#951b1b']);
    this._mended = colours();
  }

  /** The host's link. Links in the longer note lead elsewhere. */
  private _findHostLink(): HTMLAnchorElement | undefined {
    return [...this.querySelectorAll('a')].find((link) => !link.closest('[slot=note]'));
  }

  /** Where to go, read when it is needed: the host may have written another address. */
  private _readDestination(): string {
    const asked: (string | null)[] = (this.destinations || '').match(/\S+/g) || [];
    const hostLink = this._findHostLink();
    if (hostLink) asked.push(hostLink.getAttribute('href'));
    const urls = asked.map((address) => {
      const url = safeUrl(address);
      // A link that marks the place of the exit leads, without our script, to where there is help:
      // that is nowhere to leave to, and its mark would be in the history.
      if (
        url &&
        (/#four-signs-/.test(url)
          ? siteOf(url) !== siteOf(location.href)
          : withoutHash(url) !== withoutHash(location.href))
      )
        return url.split('#four-signs-')[0] as string;
      warnOf(this, 'href', address, 'an https: address elsewhere', `${defaultDestination} is used`);
      return defaultDestination;
    });
    return urls[(chance * urls.length) | 0] || defaultDestination;
  }
}
