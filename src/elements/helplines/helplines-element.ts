import {html, type TemplateResult} from 'lit/html.js';
import {nextChange, timesOfDay} from '../../domain/next-change.js';
import {openingHours} from '../../domain/opening-hours.js';
import {base} from '../../styles/base.js';
import {tokens} from '../../styles/tokens.js';
import {FourSignsElement} from '../shared/base-element.js';
import {factsFor, wordsFor} from '../shared/catalogue.js';
import {essentialTemplate} from '../shared/emergency.js';
import {cardStyles} from '../shared/helpline-card.js';
import {openingWords} from '../shared/markup/helpline-card.js';
import {currentTime, wakeAt} from '../shared/page-clock.js';
import {readNation} from '../shared/settings.js';
import {unfoldForPrint} from '../shared/unfold-for-print.js';
import {warn} from '../shared/warn.js';
import {chooseCards} from './choose-cards.js';
import {helplinesMarkup} from './helplines-markup.js';
import {helplinesStyles} from './helplines.styles.js';

/** More than this in a page is a mistake, and reading it would hold the page up. In characters. */
const longestJson = 100_000;

/**
 * Phone numbers and other ways to get help, for the nation of the person who reads. 999 and 101 stand first and cannot be left out. No setting leaves
 * the list empty.
 *
 * Cards of your own, for people who cannot write script: put a `<script type="application/json">` with a list of cards inside the tag. Each card has
 * `id`, `name`, and one or more of `phone`, `text`, `email`, `chat` and `website`; and may have `about`, `note`, `cost`, `hours`, `nations` and
 * `checked`. `name`, `about` and `note` are words, or `{"en": …, "cy": …}`. A card with a wrong field is left out, and the console says which.
 * An entry with the id of a service that is listed already may carry `hours` and `checked`, the day on which you confirmed them.
 *
 * What you write inside the tag is what people see before our script runs, or without it.
 *
 * @tagname four-signs-helplines
 * @summary Helplines for people who are stalked, with what is open now.
 * @slot - Your own fallback: shown before and without our script, and never beside what it draws.
 * @cssproperty --four-signs-accent - Colour of links and buttons.
 * @cssproperty --four-signs-danger - Colour of the edge of the 999 panel.
 */
export class FourSignsHelplinesElement extends FourSignsElement {
  static override readonly styles = [tokens, base, cardStyles, helplinesStyles];

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'nation', 'need', 'only', 'without', 'police-force'];
  }

  /** The nation to show: `england`, `wales`, `scotland` or `northern-ireland`. Without one, or with any other value, every nation. */
  get nation(): string | null {
    return this.getAttribute('nation');
  }
  set nation(value: string | null) {
    this.reflect('nation', value);
  }

  /**
   * What help is wanted with: `stalking`, `domestic-abuse`, `lgbt`, `men`, `young-people`, `intimate-images`, `forced-marriage`, `online`,
   * `sexual-violence` or `someone-to-talk-to`. Without one, or with any other value, every specialist line is shown.
   */
  get need(): string | null {
    return this.getAttribute('need');
  }
  set need(value: string | null) {
    this.reflect('need', value);
  }

  /** Ids of the only services to show, with spaces or commas between them. Unknown ids are passed over. A list is taken too. */
  get only(): string | null {
    return this.getAttribute('only');
  }
  set only(value: string | readonly string[] | null) {
    this.reflect('only', value);
  }

  /** Ids of services to leave out, with spaces or commas between them. Unknown ids are passed over. A list is taken too. */
  get without(): string | null {
    return this.getAttribute('without');
  }
  set without(value: string | readonly string[] | null) {
    this.reflect('without', value);
  }

  /** The local police force, such as `dorset`: ids are those of data.police.uk. It decides the nation where none is set. An unknown value shows no force. */
  get policeForce(): string | null {
    return this.getAttribute('police-force');
  }
  set policeForce(value: string | null) {
    this.reflect('police-force', value);
  }

  /** Cards of the page's own, in the form that the `<script type="application/json">` child takes; the two are added together. */
  get helplines(): unknown {
    return this.written;
  }
  set helplines(value: unknown) {
    this.written = value;
    this.requestUpdate();
  }

  protected override readonly section = 'helplines';

  private written: unknown = null;

  /** Watches the host's own markup, as the JSON may arrive after the tag. */
  private observer: MutationObserver | undefined;

  private endPrinting = (): void => undefined;

  private readonly redraw = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.endPrinting = unfoldForPrint(this.renderRoot);
    if (typeof MutationObserver !== 'function') return;
    this.observer = new MutationObserver(this.redraw);
    this.observer.observe(this, {childList: true, characterData: true, subtree: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
    this.endPrinting();
    wakeAt(this.redraw, Infinity);
  }

  protected override render(): TemplateResult {
    const {locale} = this;
    const words = wordsFor('helplines', locale);
    const facts = factsFor('helplines');
    if (!words || !facts) return html`<div class="root" lang=${locale} dir="ltr">${essentialTemplate(locale)}</div>`;

    const now = currentTime();
    const settings = {
      nation: readNation(this, this.nation),
      need: this.need,
      only: this.only,
      without: this.without,
      policeForce: this.policeForce,
      written: [this.written, ...this.readChildren()],
    };
    const chosen = chooseCards(this, facts, settings, now);
    const timed = [...chosen.helplines, ...chosen.partners].filter(({hours}) => hours && hours !== '24/7');
    const times = JSON.stringify(timed.map(({hours}) => hours)).match(/[0-9]{2}:[0-9]{2}/g) ?? [];
    // Within eight days something is said differently, or nothing ever will be.
    wakeAt(
      this.redraw,
      nextChange(
        (at) => timed.map((line) => openingWords(openingHours(line, at, facts.bankHolidays), line, words)),
        now,
        timesOfDay(now, 8, times),
      ),
    );
    return helplinesMarkup<TemplateResult>(html, {...chosen, words, locale, now, level: this.level});
  }

  /** The lists of cards that the host wrote inside the tag. */
  private readChildren(): unknown[] {
    return Array.from(this.children)
      .filter((child) => child.localName === 'script' && child.getAttribute('type') === 'application/json')
      .map((script) => this.parse(script.textContent ?? ''));
  }

  private parse(json: string): unknown {
    if (!json.trim()) return undefined;
    try {
      if (json.length > longestJson) throw new Error(`it is longer than ${longestJson} characters`);
      return JSON.parse(json) as unknown;
    } catch (error) {
      warn(
        this.localName,
        `The JSON inside the tag cannot be read (${String(error).slice(0, 120)}). Expected a list of cards. It is left out.`,
      );
      return undefined;
    }
  }
}
