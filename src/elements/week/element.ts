import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../content/types.js';
import {base} from '../../styles/base.js';
import {tokens} from '../../styles/tokens.js';
import {currentTime} from '../core/clock.js';
import {getFacts, getMessages} from '../core/content-registry.js';
import {withSettings} from '../core/settings.js';
import {createView, type Drawing} from '../core/view.js';
import {emergencyStyles} from '../templates/emergency.styles.js';
import {rootMarkup} from '../templates/root.js';
import {readState, withHostDates} from './read-campaign.js';
import {weekSettings} from './settings.js';
import {weekStyles} from './styles.js';
import {weekMarkup} from './template.js';

const styles = [tokens, base, emergencyStyles, weekStyles];

/**
 * National Stalking Awareness Week: before it, during it and after it; and, when no confirmed dates
 * are near, what is true in any week. Dates are never computed: for a year that we do not have, set
 * `start` and `end`. Days are those of Europe/London, the first and the last included. Nothing is
 * stored: hiding it lasts until the page loads again.
 *
 * @tagname four-signs-week
 * @summary The awareness week, with the way to help.
 * @slot - Your own fallback: shown before and without our script, and never beside what it draws.
 * @cssproperty --four-signs-raised - Colour behind it.
 */
export class FourSignsWeekElement extends withSettings(weekSettings) {
  private readonly view = createView(this, {
    topic: 'week',
    styles,
    render: (locale) => this.render(locale),
  });

  /**
   * `hidden`: the visitor has pressed the button. `blank`: a script has called `dismiss()`, and the
   * room is kept, so that nothing on the page moves.
   */
  private dismissed: '' | 'hidden' | 'blank' = '';

  /** Settles when the drawing that was last asked for is done. */
  get updateComplete(): Promise<void> {
    return this.view.updateComplete;
  }

  /**
   * Takes the text away until the page loads again, and keeps its room, so that nothing on the page
   * moves. For scripts; the visitor's own button closes the room too.
   */
  dismiss(): void {
    this.dismissed = 'blank';
    this.view.update();
  }

  connectedCallback(): void {
    this.view.connect();
    this.view.drawFirst();
  }

  disconnectedCallback(): void {
    this.view.disconnect();
  }

  attributeChangedCallback(): void {
    this.view.update();
  }

  private render(locale: Locale): Drawing | undefined {
    const messages = getMessages('week', locale);
    const facts = getFacts('week');
    if (!messages || !facts) return undefined;
    const draw = (content: TemplateResult, changesAt?: number): Drawing => ({
      template: rootMarkup<TemplateResult>(html, locale, content),
      isDismissed: !!this.dismissed,
      ...(changesAt && {changesAt}),
    });
    if (this.dismissed === 'hidden')
      return draw(html`<p class="visually-hidden" tabindex="-1">${messages.dismissed}</p>`);
    const {state, changesAt} = readState(this, withHostDates(this, facts.campaigns), currentTime());
    const button = html`<button type="button" class="quiet screen-only" @click=${this.handleDismiss}>${messages.dismiss}</button>`;
    const content = weekMarkup<TemplateResult>(
      html,
      this,
      state,
      messages,
      locale,
      this.dismissed ? 'week blank' : 'week',
      button,
    );
    return draw(content, changesAt);
  }

  private readonly handleDismiss = (): void => {
    this.dismissed = 'hidden';
    // What `fallback.css` keeps free is no longer wanted.
    this.view.setStyles([...styles, ':host { min-block-size: 0 !important }']);
    this.view.draw();
    // The button that had the focus is gone. What takes its place says what happened.
    this.view.focus('[tabindex]');
  };
}
