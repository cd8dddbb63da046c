import {html, nothing, type TemplateResult} from 'lit/html.js';
import {essentialNumbers} from '../../content/essential.js';
import type {WeekMessages} from '../../content/messages/week.js';
import type {Campaign, CampaignKind, IsoDate} from '../../content/types.js';
import {campaignChanges, campaignDates, type CampaignState} from '../../domain/campaign-dates.js';
import {phoneLink} from '../../domain/format-phone.js';
import {isIsoDate} from '../../domain/iso-date.js';
import {londonClock} from '../../domain/london-clock.js';
import {beginningsOf, nextChange} from '../../domain/next-change.js';
import {safeUrl} from '../../domain/safe-url.js';
import {base} from '../../styles/base.js';
import {tokens} from '../../styles/tokens.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {FourSignsElement} from '../shared/base-element.js';
import {factsFor, wordsFor} from '../shared/catalogue.js';
import {essentialTemplate} from '../shared/emergency.js';
import {heading} from '../shared/heading.js';
import {cardStyles} from '../shared/helpline-card.js';
import {currentTime, wakeAt} from '../shared/page-clock.js';
import {oneOf, warnOf, wholeNumber} from '../shared/settings.js';
import {weekStyles} from './week.styles.js';

const kinds: readonly CampaignKind[] = ['stalking-awareness-week', '16-days', 'stalking-law-anniversary'];

/** For how many days before its first day a campaign is announced, unless the host says otherwise. */
const usualDaysBefore = 14;

/**
 * National Stalking Awareness Week: before it, during it and after it; and, when no confirmed dates are near, what is true in any week. Dates are never computed: for a
 * year that we do not have, set `start` and `end`. Days are those of Europe/London, the first and the last included. Nothing is stored: hiding it lasts
 * until the page loads again.
 *
 * @tagname four-signs-week
 * @summary The awareness week, with the way to help.
 * @slot - Your own fallback: shown before and without our script, and never beside what it draws.
 * @cssproperty --four-signs-raised - Colour behind it.
 */
export class FourSignsWeekElement extends FourSignsElement {
  static override readonly styles = [tokens, base, cardStyles, weekStyles];

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'start', 'end', 'theme', 'link', 'days-before', 'preview-date', 'campaign'];
  }

  /**
   * The first day, `YYYY-MM-DD`, for a year that we do not have. Needs `end`. A date that is none, or comes after `end`, warns, and is passed over. Not for the anniversary,
   * which has one day.
   */
  get start(): string | null {
    return this.getAttribute('start');
  }
  set start(value: string | null) {
    this.reflect('start', value);
  }

  /** The last day, `YYYY-MM-DD`, included. Needs `start`. */
  get end(): string | null {
    return this.getAttribute('end');
  }
  set end(value: string | null) {
    this.reflect('end', value);
  }

  /** The theme of the run from `start` to `end`, in the language of the page. Without those it warns. At most 120 letters; what is longer warns and is left out. */
  get theme(): string | null {
    return this.getAttribute('theme');
  }
  set theme(value: string | null) {
    this.reflect('theme', value);
  }

  /** An `https:` address with more about the week. Any other address warns, and no link is shown. */
  get link(): string | null {
    return this.getAttribute('link');
  }
  set link(value: string | null) {
    this.reflect('link', value);
  }

  /** For how many days before its first day the campaign is announced: 0 to 60. Any other value warns and means 14. */
  get daysBefore(): string | null {
    return this.getAttribute('days-before');
  }
  set daysBefore(value: string | number | null) {
    this.reflect('days-before', value);
  }

  /** A day to draw instead of today, `YYYY-MM-DD`, for designers. Anything else warns and means today. */
  get previewDate(): string | null {
    return this.getAttribute('preview-date');
  }
  set previewDate(value: string | null) {
    this.reflect('preview-date', value);
  }

  /** `stalking-awareness-week`, `16-days` or `stalking-law-anniversary`. Any other value warns and means the first. */
  get campaign(): string | null {
    return this.getAttribute('campaign');
  }
  set campaign(value: string | null) {
    this.reflect('campaign', value);
  }

  protected override readonly section = 'week';

  /** `hidden`: the visitor pressed the button. `blank`: a script did, and the room is kept, so that nothing on the page jumps. */
  private dismissed: '' | 'hidden' | 'blank' = '';

  private readonly redraw = (): void => this.requestUpdate();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    wakeAt(this.redraw, Infinity);
  }

  protected override render(): TemplateResult {
    const {locale} = this;
    const words = wordsFor('week', locale);
    const facts = factsFor('week');
    if (!words || !facts) return html`<div class="root" lang=${locale} dir="ltr">${essentialTemplate(locale)}</div>`;
    if (this.dismissed === 'hidden') {
      return html`<div class="root" lang=${locale} dir="ltr"><p class="visually-hidden" tabindex="-1">${words.dismissed}</p></div>`;
    }
    const kind = oneOf(this, 'campaign', this.campaign, kinds, 'The first is shown') ?? 'stalking-awareness-week';
    const near = this.readState(facts.campaigns, kind);
    return html`
      <div class="root" lang=${locale} dir="ltr">
        <section class=${this.dismissed ? 'week blank' : 'week'} aria-label=${words.label}>
          <div class="flow-tight">
            ${heading(this.level, near.kind === 'evergreen' ? words.evergreen : this.renderTitle(words, kind, near), {class: 'title-2'})} ${this.renderTheme(words, near)}
            <p>${words.about}</p>
            <p class="small">${words.figure} <span class="source muted">${words.figureSource}</span></p>
          </div>
          <div class="numbers">
            <p>${words.emergency} <a class="action number" href=${phoneLink(essentialNumbers.emergency.dial)}>${essentialNumbers.emergency.display}</a></p>
            <p>${words.help} <a class="action number" href=${phoneLink(essentialNumbers.stalking.dial)}>${essentialNumbers.stalking.display}</a></p>
            ${this.renderLink(words)}
            <button type="button" class="screen-only" @click=${this.handleDismiss}>${words.dismiss}</button>
          </div>
        </section>
      </div>
    `;
  }

  private renderTitle(words: WeekMessages, kind: CampaignKind, near: Exclude<CampaignState, {kind: 'evergreen'}>): string {
    const own = words.campaigns[kind];
    if (near.kind === 'after') return own.after;
    const parts = (date: IsoDate) => date.split('-').map(Number) as [number, number, number];
    return own[near.kind](words.dates(parts(near.campaign.start), parts(near.campaign.end)));
  }

  private renderTheme(words: WeekMessages, near: CampaignState): TemplateResult | typeof nothing {
    if (near.kind !== 'before' && near.kind !== 'during') return nothing;
    const {theme, welshTheme, hashtag, start} = near.campaign;
    const welsh = this.locale === 'cy' && welshTheme;
    const shown = welsh || theme;
    if (!shown) return hashtag ? html`<p>${hashtag}</p>` : nothing;
    // A theme that was printed in English only is read out in English; the host's is in the language of the page.
    const language = welsh || start === this.start ? this.locale : 'en';
    return html`<p><span lang=${language}>${words.theme(shown)}</span> ${hashtag ?? nothing}</p>`;
  }

  private renderLink(words: WeekMessages): TemplateResult | typeof nothing {
    if (this.link === null || this.link === '') return nothing;
    const link = safeUrl(this.link);
    if (!link) {
      warnOf(this, 'link', this.link, 'an address that starts with https:', 'No link is shown');
      return nothing;
    }
    return html`<p><a class="action" rel="noreferrer" href=${link}>${words.link}</a></p>`;
  }

  private readonly handleDismiss = (): void => {
    this.dismissed = 'hidden';
    // What `fallback.css` keeps free is no longer wanted.
    adoptStyles(this.renderRoot, [...FourSignsWeekElement.styles, ':host { min-block-size: 0 !important }']);
    this.update();
    // The button that had the focus is gone. What takes its place says what happened.
    this.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus();
  };

  /** Takes the text away until the page loads again, and keeps its room, so that nothing on the page jumps. For scripts; the visitor's own button closes the room too. */
  dismiss(): void {
    this.dismissed = 'blank';
    this.requestUpdate();
  }

  /** How the day to draw stands to the campaign; and when to draw again. */
  private readState(known: readonly Campaign[], kind: CampaignKind): CampaignState {
    const {start, end, previewDate} = this;
    const theme = this.theme?.trim();
    let campaigns = known;
    if (start || end || theme) {
      const valid = isIsoDate(start) && isIsoDate(end) && start <= end && kind !== 'stalking-law-anniversary';
      const short = !theme || theme.length <= 120;
      if (!valid)
        warnOf(this, 'start and end', `${start} to ${end}`, 'YYYY-MM-DD for both, in order, and no anniversary', 'They are passed over');
      if (!short) warnOf(this, 'theme', theme, 'at most 120 letters', 'It is left out');
      // First, so that it counts where it covers days that we have as well; ours stay, for the years after.
      if (valid) campaigns = [{kind, start, end, ...(theme && short && {theme})}, ...known];
    }
    const preview = isIsoDate(previewDate) ? previewDate : undefined;
    if (previewDate && !preview) warnOf(this, 'preview-date', previewDate, 'YYYY-MM-DD', 'Today is shown');
    const now = currentTime();
    const daysBefore = wholeNumber(this, 'days-before', this.daysBefore, 0, 60, usualDaysBefore);
    const state = (at: Date): CampaignState => {
      const today = preview ?? londonClock(at)?.date;
      return today ? campaignDates(campaigns, kind, today, daysBefore) : {kind: 'evergreen'};
    };
    wakeAt(this.redraw, preview ? Infinity : nextChange(state, now, campaignChanges(campaigns, kind, daysBefore).flatMap(beginningsOf)));
    return state(now);
  }
}
