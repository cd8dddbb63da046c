import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import type {About} from '../../content/types.js';
import {chooseGuidance} from '../../domain/choose-guidance.js';
import {base} from '../../styles/base.js';
import {tokens} from '../../styles/tokens.js';
import {adoptStyles, type Sheets} from '../shared/adopt-styles.js';
import {factsFor, localesFor, onProvide, wordsFor} from '../shared/catalogue.js';
import {essentialTemplate} from '../shared/emergency.js';
import {cardStyles} from '../shared/helpline-card.js';
import {BaseElement} from '../shared/html-element.js';
import {onPageSettings} from '../shared/page-settings.js';
import {quoted, readHeadingLevel, readLocale, readNation} from '../shared/settings.js';
import {showFallback} from '../shared/show-fallback.js';
import {version} from '../shared/version.js';
import {warn} from '../shared/warn.js';
import {endingTemplate, pageTemplate, groups, startTemplate, stepTemplate, type Scene} from './checklist-templates.js';
import {checklistStyles} from './checklist.styles.js';
import {canPrintAlone, printAlone} from './print-summary.js';

/** Where a person is: before the first step, at a step counted from 1, or at an ending. */
type Place = number | 'ending';

const abouts: readonly About[] = ['me', 'someone'];
const layouts = ['page', 'steps'] as const;
const observed = ['nation', 'lang', 'about', 'layout', 'heading-level'];

/** Events that would cross the edge of the closed root. None needs to: the host learns nothing from them, and its shortcuts cannot take a key. */
const stopped =
  'keydown keyup keypress click auxclick dblclick contextmenu input beforeinput focusin focusout copy cut paste ' +
  'pointerdown pointerup pointermove pointerover pointerout pointercancel mousedown mouseup mousemove mouseover mouseout touchstart touchend touchmove touchcancel ' +
  'dragstart drag dragend selectstart';

/**
 * Sheets that no open root holds. One that was shared with the helplines could be reached from the page, and a rule put into it (`:checked` with an
 * address) would tell the page's server what is ticked.
 */
const ownSheets: Sheets = new Map();

/** How long the words that only a screen reader hears stay in the page, in milliseconds. */
const spokenFor = 5000;

/**
 * A list of things that somebody may do to a person. From what is ticked it says what this may be, why, and who can help. It never says that
 * somebody is not stalked, or is safe, and it gives no score.
 *
 * What is ticked stays in the memory of this page, behind a closed root. It is in no attribute, event, address, storage or request, and is
 * gone after "Clear my answers", when the page is left or shown again from the back/forward cache, on `four-signs-exit`, and when the
 * element is removed.
 *
 * A plain `HTMLElement` and not a `LitElement`: that would make the root, and what is in it, reachable from the page.
 *
 * @tagname four-signs-checklist
 * @summary A checklist of stalking behaviours that leads to the right help.
 *
 * @attribute {'england' | 'wales' | 'scotland' | 'northern-ireland'} nation - Whose helplines and law to show. Without one, or with any other value, every nation's.
 * @attribute {'en' | 'cy'} lang - The language, as a BCP 47 tag. Default: that of the page, else English.
 * @attribute {'me' | 'someone'} about - About whom it asks at first; the person can choose again. Default `me`.
 * @attribute {'page' | 'steps'} layout - Everything on one page, or one group at a time. Default `page`.
 * @attribute {1 | 2 | 3 | 4 | 5} heading-level - The level of the first heading. Default 2.
 * @slot - What people see before the script, without it, or when drawing fails: a plain list of signs and the numbers to ring.
 */
export class FourSignsChecklistElement extends BaseElement {
  /** The version of the package this class is from. */
  static readonly version = version;

  static readonly observedAttributes = observed;

  /** Without this, `attachInternals()` called from the page would hand out the closed root, and every tick in it. @internal */
  static readonly disabledFeatures = ['internals'];

  #root: ShadowRoot | undefined;
  #ticked = new Set<string>();
  #place: Place = 0;
  /** What the person chose; `undefined` while the host's attribute counts. */
  #about: About | undefined;
  #taking = false;
  #said = '';
  #spoken = '';
  #speaking: ReturnType<typeof setTimeout> | undefined;
  #endPrinting: (() => void) | undefined;
  #blank = false;
  /** Drawing failed once: what the host wrote stays. */
  #failed = false;
  #endings: (() => void)[] = [];

  /** The nation to show; see the attribute. */
  get nation(): string | null {
    return this.getAttribute('nation');
  }
  set nation(value: string | null) {
    this.#reflect('nation', value);
  }

  /** About whom it asks at first; see the attribute. Never what the person chose. */
  get about(): string | null {
    return this.getAttribute('about');
  }
  set about(value: string | null) {
    this.#reflect('about', value);
  }

  /** One page or steps; see the attribute. */
  get layout(): string | null {
    return this.getAttribute('layout');
  }
  set layout(value: string | null) {
    this.#reflect('layout', value);
  }

  /** The level of the first heading; see the attribute. */
  get headingLevel(): number | string | null {
    return this.getAttribute('heading-level');
  }
  set headingLevel(value: number | string | null) {
    this.#reflect('heading-level', value);
  }

  connectedCallback(): void {
    // A property that was set before the tag was registered hides the accessor: hand it over.
    for (const name of ['nation', 'about', 'layout', 'headingLevel'] as const) {
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (own) {
        delete (this as Partial<Record<typeof name, unknown>>)[name];
        this[name] = own.value as string | null;
      }
    }
    if (!this.#root) {
      try {
        this.#root = this.attachShadow({mode: 'closed'});
        adoptStyles(this.#root, [tokens, base, cardStyles, checklistStyles], ownSheets);
        for (const type of stopped.split(' ')) this.#root.addEventListener(type, this.#stop, {passive: true});
      } catch (error) {
        showFallback(this, this.#root, error);
        return;
      }
    }
    const wipe = () => this.#wipe();
    const wipeKept = (event: Event) => {
      if ((event as PageTransitionEvent).persisted) this.#wipe();
    };
    addEventListener('pagehide', wipe);
    addEventListener('pageshow', wipeKept);
    addEventListener('four-signs-exit', wipe);
    this.#endings = [
      onProvide(this.#draw),
      onPageSettings(this.#draw),
      () => removeEventListener('pagehide', wipe),
      () => removeEventListener('pageshow', wipeKept),
      () => removeEventListener('four-signs-exit', wipe),
    ];
    this.#draw();
  }

  disconnectedCallback(): void {
    for (const end of this.#endings) end();
    this.#endings = [];
    this.#wipe();
  }

  attributeChangedCallback(): void {
    if (this.#root && this.isConnected) this.#draw();
  }

  readonly #draw = (): void => {
    const root = this.#root;
    if (!root || this.#failed) return;
    try {
      render(this.#render(), root);
    } catch (error) {
      this.#failed = true;
      this.#forget();
      showFallback(this, root, error);
    }
  };

  #render(): TemplateResult {
    const locale = readLocale(this, localesFor('checklist'));
    const words = wordsFor('checklist', locale);
    const facts = factsFor('checklist');
    if (!words || !facts) return html`<slot><div class="root" lang=${locale}>${essentialTemplate(locale)}</div></slot>`;
    const helplineWords = wordsFor('helplines', locale);
    const helplineFacts = factsFor('helplines');
    const about = this.#about ?? this.#choice('about', abouts);
    const scene: Scene = {
      words,
      facts,
      locale,
      about,
      voice: words.voices[about],
      help: helplineWords && helplineFacts ? {words: helplineWords, facts: helplineFacts} : undefined,
      nation: readNation(this, this.nation),
      level: readHeadingLevel(this, this.headingLevel),
      ticked: this.#ticked,
      now: new Date(),
      act: {
        tick: (id, on) => (on ? this.#ticked.add(id) : this.#ticked.delete(id)),
        about: (chosen) => {
          this.#about = chosen;
          this.#draw();
        },
        go: (step) => this.#go(step),
        finish: () => this.#go('ending'),
        clear: () => this.#handleClear(),
        show: (shown) => {
          this.#taking = shown;
          this.#said = '';
          this.#draw();
        },
        copy: (text) => void this.#handleCopy(text),
        print: canPrintAlone() ? () => this.#handlePrint(words.printTitle) : undefined,
      },
    };
    return html`
      <div class="root" lang=${locale} dir="ltr">
        <div class=${this.#endPrinting ? 'sheet flow printing' : 'sheet flow'}>${this.#blank ? nothing : this.#renderPlace(scene)}</div>
        <p class="visually-hidden" role="status">${this.#spoken}</p>
      </div>
    `;
  }

  #renderPlace(scene: Scene): TemplateResult {
    if (this.#place === 'ending') {
      const guidance = chooseGuidance({
        ticked: this.#ticked,
        behaviours: scene.facts.behaviours,
        impacts: scene.facts.impacts,
        helplines: scene.help?.facts.helplines ?? [],
        nation: scene.nation,
      });
      return endingTemplate(scene, guidance, this.#taking, this.#said);
    }
    if (this.#choice('layout', layouts) === 'page') return pageTemplate(scene);
    return this.#place ? stepTemplate(scene, this.#place) : startTemplate(scene);
  }

  /** Moves to a place and puts the focus on its heading, so that a screen reader reads it and nothing has to be announced. */
  #go(place: Place): void {
    this.#place = typeof place === 'number' ? Math.max(0, Math.min(place, groups.length)) : place;
    this.#taking = false;
    this.#said = '';
    this.#drawAfresh();
    this.#root?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  #handleClear(): void {
    this.#forget();
    this.#go(0);
    const words = wordsFor('checklist', readLocale(this, localesFor('checklist')));
    this.#spoken = words?.cleared ?? '';
    this.#draw();
    // Said once, then gone: on the screen nothing says that there was something to clear.
    this.#speaking = setTimeout(() => {
      this.#spoken = '';
      this.#draw();
    }, spokenFor);
  }

  async #handleCopy(text: string): Promise<void> {
    const words = wordsFor('checklist', readLocale(this, localesFor('checklist')));
    let said = words?.notCopied ?? '';
    try {
      await navigator.clipboard.writeText(text);
      said = words?.copied ?? '';
    } catch {
      /* No permission, or an old browser: said beside the button. */
    }
    // The answers may have been cleared while the browser asked.
    if (!this.#taking) return;
    this.#said = said;
    this.#draw();
  }

  #handlePrint(title: string): void {
    let over = false;
    const done = () => {
      over = true;
      this.#endPrinting = undefined;
      this.#draw();
    };
    this.#endPrinting = () => undefined;
    this.#draw();
    const end = printAlone(this, title, done);
    if (!over) this.#endPrinting = end;
  }

  #stop = (event: Event): void => event.stopPropagation();

  /** Drops every answer, without drawing. */
  #forget(): void {
    this.#ticked = new Set();
    this.#place = 0;
    this.#about = undefined;
    this.#taking = false;
    this.#said = '';
    this.#spoken = '';
    clearTimeout(this.#speaking);
    this.#endPrinting?.();
  }

  /** Drops every answer, and what shows them. */
  #wipe(): void {
    this.#forget();
    this.#drawAfresh();
  }

  /**
   * Draws new boxes in place of the old: a box remembers its own tick, and a drawing changes only what differs from the last drawing. The
   * region for a screen reader stays, because one that comes together with its words is not read.
   */
  #drawAfresh(): void {
    this.#blank = true;
    this.#draw();
    this.#blank = false;
    this.#draw();
  }

  /** A setting from a list of words; the first is the default. */
  #choice<T extends string>(name: string, values: readonly [T, ...T[]] | readonly T[]): T {
    const first = values[0];
    const asked = this.getAttribute(name);
    if (asked === null) return first;
    const found = values.find((value) => value === asked.trim().toLowerCase());
    if (!found) warn(this.localName, `${name}="${asked}" is not known. Expected ${quoted(values)}. "${first}" is used.`);
    return found ?? first;
  }

  #reflect(name: string, value: number | string | null): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }
}
