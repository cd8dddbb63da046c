import type {Locale} from '../../content/types.js';
import {safeUrl} from '../../domain/safe-url.js';
import {BaseElement} from '../shared/html-element.js';
import {version} from '../shared/version.js';
import {warn} from '../shared/warn.js';
import {styles} from './exit.styles.js';
import {add, leave} from './leave.js';
import {join, part, type Exit} from './page.js';
import {words} from './words.js';

/** A dull page that loads fast and shows nothing personal; what GOV.UK's "Exit this page" uses. */
const defaultDestination = 'https://www.bbc.co.uk/weather';

/**
 * Leaves the page at once. What you write inside is a real link, which works before and without our script; the script makes it stay
 * in sight above everything, empty the page in one press, and go without a way Back. Beside it stands, always, what leaving does not do.
 *
 * ```html
 * <four-signs-exit>
 *   <a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a>
 *   <p>Leaving does not clear your history or stop spyware.</p>
 * </four-signs-exit>
 * ```
 *
 * Put it first in `<body>`, so that it is the first thing that the Tab key reaches. Where it cannot be first, put a plain link there:
 * `<a class="four-signs-skip" href="https://www.bbc.co.uk/weather" rel="noreferrer" data-four-signs-exit>Leave this page</a>`. It leaves in
 * the same way, and `fallback.css` hides it until it has focus.
 *
 * @tagname four-signs-exit
 * @summary Leaves the page in one press, and says what leaving does not do.
 * @attribute {boolean} without-shortcut - Turns off leaving by pressing Shift three times.
 * @attribute {string} lang - BCP 47 language of our words; without one, that of the nearest ancestor. Other than `en` and `cy`: English.
 * @slot - A direct child `<a href="https://…" rel="noreferrer">`: the link itself. Without one we draw our own. The rest is shown only
 *   until the script has run.
 * @slot note - A longer note of the host about what leaving does not do, such as a `<details>`. Stands beside our sentence.
 * @cssproperty [--four-signs-danger=#951b1b] - What is behind the words of the link, which are white: at least 7:1 against that
 * @event {Event} four-signs-exit - On `window`, when the visitor leaves, before the page is empty. Carries nothing.
 */
export class FourSignsExitElement extends BaseElement implements Exit {
  /** The version of the package this class is from. */
  static readonly version = version;

  /** @ignore */
  float!: HTMLElement;
  /** @ignore */
  draw!: (presses?: number) => void;
  /** Leaves the page at once, as a press of the link does. */
  leave!: () => void;

  connectedCallback(): void {
    if (!this.float) build(this);
    join(this);
  }

  disconnectedCallback(): void {
    part(this);
  }
}

/** Draws an exit for the first time. */
function build(host: Exit): void {
  const root = host.attachShadow({mode: 'open'});
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    add(root, 'style').textContent = styles;
  }
  const float = (host.float = add(root, 'div'));
  float.popover = 'manual';
  add(float, 'slot');
  const own = add(float, 'a');
  own.rel = 'noreferrer';
  // Its role is `status`: a screen reader speaks what is written into it.
  const status = add(float, 'output');
  const truth = add(root, 'span');
  add(root, 'slot').name = 'note';

  host.draw = (presses = 0) => {
    // Its own language, else that of the nearest ancestor, else that of the page.
    const {lang} = host.closest<HTMLElement>('[lang]') || document.documentElement;
    let locale = lang.slice(0, 2).toLowerCase() as Locale;
    if (!words[locale]) {
      locale = 'en';
      if (host.lang) warn('four-signs-exit', `lang="${lang}". Expected en or cy. en is used.`);
    }
    const say = words[locale];
    own.textContent = say.leave;
    truth.textContent = say.truth;
    status.textContent = ['', say.two, say.one][presses] as string;
    for (const element of [own, truth, status]) {
      element.lang = locale;
      element.dir = 'ltr';
    }

    // A content-management system may have wrapped it: then its address counts, and ours is shown. Links in the longer note lead elsewhere.
    const theirs = [...host.querySelectorAll('a')].find((each) => !each.closest('[slot=note]')) || own;
    const asked = theirs === own ? defaultDestination : theirs.getAttribute('href');
    let url = safeUrl(asked);
    if (!url || url.split('#')[0] === location.href.split('#')[0]) {
      url = defaultDestination;
      warn('four-signs-exit', `"${asked}". Expected an https: address elsewhere. ${url} is used.`);
    }
    const link = theirs.parentNode === host ? theirs : own;
    own.hidden = link !== own;
    // A press that never reaches us, because the page swallowed it, still goes to the right place.
    if (link.href !== url) link.href = url;
    host.leave = () => leave(url, say.close);
  };
}
