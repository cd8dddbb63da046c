import {html, type TemplateResult} from 'lit/html.js';
import {nations} from '../../content/nations.js';
import type {Helpline, HelplineFacts, PartnerHelpline} from '../../content/types.js';
import {nextOpeningChange} from '../../domain/next-opening-change.js';
import {readPartnerHelplines} from '../../domain/read-partner-helplines.js';
import {selectHelplines} from '../../domain/select-helplines.js';
import {base} from '../../styles/base.js';
import {tokens} from '../../styles/tokens.js';
import {FourSignsElement} from '../shared/base-element.js';
import {factsFor, wordsFor} from '../shared/catalogue.js';
import {essentialTemplate} from '../shared/emergency.js';
import {cardStyles} from '../shared/helpline-card.js';
import {currentTime, wakeAt} from '../shared/page-clock.js';
import {warn} from '../shared/warn.js';
import {helplinesMarkup} from './helplines-markup.js';
import {helplinesStyles} from './helplines.styles.js';
import {readIds, readNeed, readPoliceForce} from './read-settings.js';

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
    return [...super.observedAttributes, 'need', 'only', 'without', 'police-force'];
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
    return this.#helplines;
  }
  set helplines(value: unknown) {
    this.#helplines = value;
    this.requestUpdate();
  }

  protected override readonly section = 'helplines';

  #helplines: unknown = null;

  /** Watches the host's own markup, as the JSON may arrive after the tag. */
  #children: MutationObserver | undefined;

  readonly #redraw = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    if (typeof MutationObserver !== 'function') return;
    this.#children = new MutationObserver(this.#redraw);
    this.#children.observe(this, {childList: true, characterData: true, subtree: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    wakeAt(this.#redraw, undefined);
  }

  protected override render(): TemplateResult {
    const {locale} = this;
    const words = wordsFor('helplines', locale);
    const facts = factsFor('helplines');
    if (!words || !facts) return html`<div class="root" lang=${locale} dir="ltr">${essentialTemplate(locale)}</div>`;

    const now = currentTime();
    const force = readPoliceForce(this, this.policeForce, facts.policeForces);
    const nation = this.chosenNation ?? force?.nation ?? undefined;
    const {known, partners} = this.#readPartners(facts);
    const need = readNeed(this, this.need);
    const only = readIds(this, 'only', this.only, known);
    const chosen = selectHelplines(known, {
      nation,
      need,
      only,
      without: readIds(this, 'without', this.without, known),
    });
    const shown = partners.filter((partner) => !nation || partner.nations.indexOf(nation) >= 0);
    this.#sleepUntilChange([...chosen, ...shown], facts, now);
    return helplinesMarkup<TemplateResult>(html, {
      helplines: chosen,
      partners: shown,
      force,
      words,
      facts: {...facts, helplines: known},
      locale,
      nation,
      now,
      level: this.level,
      foldNeeds: !need && !only.length,
    });
  }

  /** The services that we know, with hours that the partner has confirmed; and the partner's own cards. */
  #readPartners(facts: HelplineFacts): {known: Helpline[]; partners: PartnerHelpline[]} {
    const written: unknown[] = this.helplines === null || this.helplines === undefined ? [] : [this.helplines];
    const scripts = Array.from(this.children).filter(
      (child) => child.localName === 'script' && child.getAttribute('type') === 'application/json',
    );
    for (const script of scripts) written.push(this.#parse(script.textContent ?? ''));
    let known: Helpline[] = [...facts.helplines];
    const partners: PartnerHelpline[] = [];
    for (const value of written.filter((each) => each !== undefined)) {
      const reading = readPartnerHelplines(value, facts.helplines, nations);
      for (const problem of reading.problems) warn(this.localName, problem);
      for (const {id, hours, confirmed} of reading.hours) {
        known = known.map((helpline) =>
          helpline.id === id
            ? {...helpline, hours, hoursConfirmed: confirmed, unsure: (helpline.unsure ?? []).filter((field) => field !== 'hours')}
            : helpline,
        );
      }
      partners.push(...reading.helplines.filter((helpline) => partners.every((other) => other.id !== helpline.id)));
    }
    return {known, partners};
  }

  #parse(json: string): unknown {
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

  /** Asks the page's clock to wake this element when one of its cards will say something else about its hours. */
  #sleepUntilChange(shown: readonly Helpline[], {bankHolidays}: HelplineFacts, now: Date): void {
    const changes = shown
      .map((helpline) => nextOpeningChange(helpline, now, bankHolidays))
      .filter((change): change is number => change !== undefined);
    wakeAt(this.#redraw, changes.length && this.isConnected ? Math.min(...changes) : undefined);
  }
}
