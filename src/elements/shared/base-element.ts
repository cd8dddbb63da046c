import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Locale, Nation} from '../../content/types.js';
import {localesFor, onProvide, type Words} from './catalogue.js';
import {onPageSettings} from './page-settings.js';
import {readHeadingLevel, readLocale, readNation} from './settings.js';
import {showFallback} from './show-fallback.js';
import {version} from './version.js';

/**
 * What the elements that are drawn by Lit have in common: settings that are read from the page, a new drawing when words, facts or
 * the page's language change, and the host's own words whenever a drawing fails. The checklist and the exit do not extend
 * it: the first keeps its answers behind a closed root, the second must not wait for Lit.
 */
export abstract class FourSignsElement extends LitElement {
  /** The version of the package this class is from. */
  static readonly version = version;

  /** The nation to show: `england`, `wales`, `scotland` or `northern-ireland`. Without one, or with any other value, every nation. */
  @property() nation: string | null = null;

  /** The level of the first heading, 1 to 5; any other value means 2. */
  @property({attribute: 'heading-level'}) headingLevel: number | string | null = null;

  /** Which part of the catalogue the element draws. */
  protected abstract readonly section: keyof Words;

  #endings: (() => void)[] = [];

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      showFallback(this, this.shadowRoot, error);
    }
    const redraw = () => this.requestUpdate();
    this.#endings = [onProvide(redraw), onPageSettings(redraw)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#endings) end();
    this.#endings = [];
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      showFallback(this, this.renderRoot as ShadowRoot, error);
    }
  }

  /** The language to draw in. */
  protected get locale(): Locale {
    return readLocale(this, localesFor(this.section));
  }

  /** The nation to draw, or `undefined` for all of them. */
  protected get chosenNation(): Nation | undefined {
    return readNation(this, this.nation);
  }

  /** The level of the first heading. */
  protected get level(): number {
    return readHeadingLevel(this, this.headingLevel);
  }
}
