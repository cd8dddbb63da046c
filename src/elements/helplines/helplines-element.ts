import {html, type TemplateResult} from 'lit';
import {selectHelplines} from '../../domain/select-helplines.js';
import {base} from '../../styles/base.js';
import {tokens} from '../../styles/tokens.js';
import {FourSignsElement} from '../shared/base-element.js';
import {factsFor, wordsFor} from '../shared/catalogue.js';
import {emergencyTemplate, essentialTemplate} from '../shared/emergency.js';
import {heading} from '../shared/heading.js';
import {cardStyles, helplineList} from '../shared/helpline-card.js';
import {helplinesStyles} from './helplines.styles.js';

/**
 * Phone numbers and other ways to get help, for the nation of the person who reads.
 *
 * @tagname four-signs-helplines
 * @summary Helplines for people who are stalked.
 */
export class FourSignsHelplinesElement extends FourSignsElement {
  static override readonly styles = [tokens, base, cardStyles, helplinesStyles];

  protected override readonly section = 'helplines';

  protected override render(): TemplateResult {
    const {locale, level, chosenNation: nation} = this;
    const words = wordsFor('helplines', locale);
    const facts = factsFor('helplines');
    if (!words || !facts) return html`<div class="root" lang=${locale}>${essentialTemplate(locale)}</div>`;
    const helplines = selectHelplines(facts.helplines, {nation});
    return html`
      <div class="root flow" lang=${locale} dir="ltr">
        ${heading(level, words.title, {class: 'title-1'})} ${emergencyTemplate({words: words.emergency, level: level + 1, nation})}
        ${helplineList({helplines, words, facts, locale, nation, now: new Date(), level: level + 1})}
      </div>
    `;
  }
}
