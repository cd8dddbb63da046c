import {render, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../content/types.js';
import {adoptStyles} from './adopt-styles.js';
import {factsFor, localesFor, onProvide, type Words} from './catalogue.js';
import {BaseElement} from './html-element.js';
import {onPageSettings} from './page-settings.js';
import {asText, readHeadingLevel, readLocale} from './settings.js';
import {expectNumber, showFallback} from './show-fallback.js';
import {version} from './version.js';

/**
 * What the elements with an open root have in common: settings that are attributes, with a property for each; a new drawing when a setting,
 * the words, the facts or the page's language change; and the host's own words whenever a drawing fails.
 *
 * Lit draws the templates. Its `LitElement` is left out: it costs as much as all the words of one language, and two of our four tags
 * could not use it anyway (docs/decisions). The checklist does not extend this class, since it keeps its answers behind a
 * closed root; nor does the exit, which must not wait for Lit.
 *
 * @attribute {'en' | 'cy'} lang - The language, as a BCP 47 tag. Without one, that of the page. One that is neither English nor Welsh means English.
 */
export abstract class FourSignsElement extends BaseElement {
  /** The version of the package this class is from. */
  static readonly version: string = version;

  /** The style sheets of the shadow root. @internal */
  static readonly styles: readonly string[] = [];

  /** @internal */
  static get observedAttributes(): string[] {
    return ['lang', 'heading-level'];
  }

  /** Which part of the catalogue the element draws. @internal */
  protected abstract readonly section: keyof Words;

  /** Where the element is drawn. @internal */
  readonly renderRoot: ShadowRoot = this.attachShadow({mode: 'open'});

  /** Settles when the drawing that was last asked for is done. @internal */
  updateComplete: Promise<void> = Promise.resolve();

  private pending = false;
  private styled = false;
  private endings: (() => void)[] = [];

  /** The level of the first heading, 1 to 5; any other value means 2. */
  get headingLevel(): string | null {
    return this.getAttribute('heading-level');
  }
  set headingLevel(value: string | number | null) {
    this.reflect('heading-level', value);
  }

  connectedCallback(): void {
    // What a script set before the tag was registered hides the property of the same name: set it again, properly.
    for (const name of Object.keys(this) as (keyof this)[]) {
      if (name in Object.getPrototypeOf(this)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    const redraw = () => this.requestUpdate();
    this.endings = [onProvide(redraw), onPageSettings(redraw)];
    redraw();
  }

  disconnectedCallback(): void {
    for (const end of this.endings) end();
    this.endings = [];
  }

  /** A document takes the style sheets of another one away. @internal */
  adoptedCallback(): void {
    this.styled = false;
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Draws again soon, once for everything that changed at the same time. @internal */
  requestUpdate(): void {
    if (this.pending || !this.isConnected) return;
    this.pending = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.pending = false;
      if (this.isConnected) this.update();
    });
  }

  /** @internal */
  protected update(): void {
    try {
      // Not "is it empty?": extensions that darken pages write a style of their own into a new root.
      if (!this.styled) adoptStyles(this.renderRoot, (this.constructor as typeof FourSignsElement).styles);
      this.styled = true;
      render(this.render(), this.renderRoot, {host: this});
      // What the visitor has hidden has no number, and takes the focus in its place.
      if (factsFor(this.section)) expectNumber(this.renderRoot, '[href="tel:999"],[tabindex]');
    } catch (error) {
      showFallback(this, this.renderRoot, error);
    }
  }

  /** What to draw. @internal */
  protected abstract render(): TemplateResult;

  /** Writes a property to its attribute: `null`, `undefined` and `false` take it away, `true` leaves it empty. @internal */
  protected reflect(attribute: string, value: unknown): void {
    if (value === null || value === undefined || value === false) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value === true ? '' : asText(value));
  }

  /** The language to draw in. @internal */
  protected get locale(): Locale {
    return readLocale(this, localesFor(this.section));
  }

  /** The level of the first heading. @internal */
  protected get level(): number {
    return readHeadingLevel(this, this.headingLevel);
  }
}
