import {html, type TemplateResult} from 'lit/html.js';
import {essentialNumbers} from '../../content/essential.js';
import {phoneLink} from '../../domain/format-phone.js';
import {base} from '../../styles/base.js';
import {tokens} from '../../styles/tokens.js';
import {FourSignsElement} from '../shared/base-element.js';
import {factsFor, wordsFor} from '../shared/catalogue.js';
import {essentialTemplate} from '../shared/emergency.js';
import {heading} from '../shared/heading.js';
import {cardStyles} from '../shared/helpline-card.js';
import {weekStyles} from './week.styles.js';

/**
 * National Stalking Awareness Week: before it, during it and after it; and, in any other week, what is always true.
 *
 * @tagname four-signs-week
 * @summary The awareness week, with the way to help.
 */
export class FourSignsWeekElement extends FourSignsElement {
  static override readonly styles = [tokens, base, cardStyles, weekStyles];

  protected override readonly section = 'week';

  protected override render(): TemplateResult {
    const {locale, level} = this;
    const words = wordsFor('week', locale);
    if (!words || !factsFor('week')) return html`<div class="root" lang=${locale}>${essentialTemplate(locale)}</div>`;
    return html`
      <div class="root" lang=${locale} dir="ltr">
        <section class="week flow-tight" aria-label=${words.label}>
          ${heading(level, words.evergreen, {class: 'title-2'})}
          <p>${words.about}</p>
          <p>${words.emergency} <a class="action number" href=${phoneLink(essentialNumbers.emergency.dial)}>${essentialNumbers.emergency.display}</a></p>
          <p>${words.help} <a class="action number" href=${phoneLink(essentialNumbers.stalking.dial)}>${essentialNumbers.stalking.display}</a></p>
        </section>
      </div>
    `;
  }
}
