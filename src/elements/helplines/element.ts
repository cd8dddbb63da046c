import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../content/types.js';
import {showInvisible} from '../../domain/clean-text.js';
import {localClock} from '../../domain/local-clock.js';
import {findCards, parseJson} from '../../domain/parse-json.js';
import {base} from '../../styles/base.js';
import {tokens} from '../../styles/tokens.js';
import {currentTime} from '../core/clock.js';
import {getFacts, getMessages} from '../core/content-registry.js';
import {expandDetailsForPrint} from '../core/expand-details-for-print.js';
import {warnOf, withSettings} from '../core/settings.js';
import {watchHost} from '../core/shared-choice.js';
import {createView, type Drawing} from '../core/view.js';
import {warn} from '../core/warn.js';
import {cardStyles} from '../templates/card.styles.js';
import {emergencyStyles} from '../templates/emergency.styles.js';
import {nextOpeningChange} from '../templates/helpline-texts.js';
import {questionStyles} from '../templates/question.styles.js';
import {createChoice} from './choice.js';
import {choiceTemplate} from './choice-template.js';
import {choiceStyles} from './choice.styles.js';
import {selectCards} from './select-cards.js';
import {helplinesSettings} from './settings.js';
import {helplinesStyles} from './styles.js';
import {helplinesMarkup} from './template.js';
import {readDocument} from '../core/own-document.js';

/** More than this in a page is a mistake, and reading it would hold the page up. In characters. */
const maxJsonLength = 100_000;

/** Where cards are written. */
const jsonScript = '<script type="application/json">';

/** The text inside a node, but for scripts and styles; also where nobody sees it: in a template. */
function textOf(node: Node): string {
  // Not by `instanceof Text`: a page may have something else under that name.
  if (node.nodeName === '#text') return node.nodeValue as string;
  if (/^(script|style)$/i.test(node.nodeName)) return '';
  return Array.from(
    (node instanceof HTMLTemplateElement ? node.content : node).childNodes,
    textOf,
  ).join('');
}

/**
 * Phone numbers and other ways to get help, for the nation of the person who reads. 999 and 101
 * stand first and cannot be left out. No setting leaves the list empty.
 *
 * It asks where the visitor is and what help is wanted with, and shows the services that matter
 * first; the rest is one press away. What was pressed is kept nowhere.
 *
 * Cards of your own, for people who cannot write script: put a `<script type="application/json">`
 * with a list of cards inside the tag. Each card has `id`, `name`, and one or more of `phone`,
 * `text`, `email`, `chat` and `website`; and may have `about`, `note`, `cost`, `hours`, `nations`
 * and `checkedOn`. `name`, `about` and `note` are words, or `{"en": …, "cy": …}`. A wrong field is
 * ignored with a warning, and the rest of its card stays. An entry with the id of a service that
 * is listed already may carry `hours` and `checkedOn`, the day on which you confirmed them.
 *
 * What you write inside the tag is what people see before our script runs, or without it.
 *
 * @tagname four-signs-helplines
 * @summary Helplines for people who are stalked, with what is open now.
 * @slot - Your own fallback: shown before and without our script, and never beside what it draws.
 * @cssproperty --four-signs-accent - Colour of links and buttons.
 * @cssproperty --four-signs-danger - Behind the words that call 999.
 */
export class FourSignsHelplinesElement extends withSettings(helplinesSettings) {
  private readonly view = createView(this, {
    topic: 'helplines',
    styles: [
      tokens,
      base,
      emergencyStyles,
      cardStyles,
      helplinesStyles,
      questionStyles,
      choiceStyles,
    ],
    willDraw: () => this.willDraw(),
    render: (locale) => this.render(locale),
    subscriptions: [expandDetailsForPrint],
  });
  private readonly choice = createChoice(this, () => this.view);
  private readonly isOtherPage = watchHost(this);
  private partnerCards: unknown = null;
  /** The lists of cards inside the tag; `undefined` where they have to be read again. */
  private childCards: unknown[] | undefined;
  private observer: MutationObserver | undefined;

  /**
   * Cards of the page's own, in the form that the `<script type="application/json">` child takes;
   * the two are added together. Default: `null`. Anything but a list of at most 50 cards warns, and
   * what cannot be read in it is ignored.
   */
  get partnerHelplines(): unknown {
    return this.partnerCards;
  }
  set partnerHelplines(value: unknown) {
    this.partnerCards = value;
    this.view.update();
  }

  /**
   * The old name of `partnerHelplines`: still taken, with a warning, so that no card of a partner
   * goes missing in an update.
   *
   * @deprecated since 0.2.0
   */
  set helplines(value: unknown) {
    warn(this.localName, 'The property "helplines" is now called "partnerHelplines".');
    this.partnerHelplines = value;
  }

  /** Settles when the drawing that was last asked for is done. */
  get updateComplete(): Promise<void> {
    return this.view.updateComplete;
  }

  connectedCallback(): void {
    this.childCards = undefined;
    this.view.connect();
    this.choice.connect();
    this.view.drawFirst();
    // Some pages have an observer of their own that tells of nothing.
    if (readDocument('readyState') === 'loading')
      addEventListener('DOMContentLoaded', this.handleChildren);
    if (typeof MutationObserver !== 'function') return;
    // The JSON inside the tag may arrive after the tag.
    this.observer = new MutationObserver(this.handleChildren);
    this.observer.observe(this, {childList: true, characterData: true, subtree: true});
  }

  disconnectedCallback(): void {
    this.choice.disconnect();
    this.view.disconnect();
    this.observer?.disconnect();
  }

  attributeChangedCallback(): void {
    this.view.update();
  }

  private willDraw(): void {
    this.childCards = this.childCards || this.readChildren();
    this.choice.setShared(this.isAsked());
    if (this.isOtherPage(`${this.nation} ${this.need}`)) this.choice.forget();
  }

  /** HTML from a server stands where it was: a question or a line above it would push it down. */
  private isFromServer(): boolean {
    return this.hasAttribute('data-static');
  }

  private isAsked(): boolean {
    return !this.withoutChoice && !this.only.length && !this.isFromServer();
  }

  private render(locale: Locale): Drawing | undefined {
    const messages = getMessages('helplines', locale);
    const facts = getFacts('helplines');
    if (!messages || !facts) return undefined;
    const now = currentTime();
    const partnerCards = [this.partnerCards, ...(this.childCards ?? [])];
    const hostNation = this.nation;
    const {choice} = this;
    const isAsked = this.isAsked();
    const chosen = isAsked ? choice.current() : undefined;
    const need = chosen?.need ?? this.need;
    const settings = {
      need: isAsked ? null : need,
      only: this.only,
      without: this.without,
      policeForce: this.policeForce,
    };
    const selected = selectCards(
      this,
      facts,
      settings,
      hostNation,
      partnerCards,
      now,
      chosen?.nation,
    );
    const isElsewhere =
      !this.isFromServer() && localClock(now)?.minutes !== now.getHours() * 60 + now.getMinutes();
    const drawn = {...selected, messages, locale, now, isElsewhere, level: this.headingLevel};
    const isNationSet = Boolean(
      hostNation ?? facts.policeForces.find(({id}) => id === settings.policeForce)?.nation,
    );
    return {
      template: isAsked
        ? choiceTemplate({...drawn, choice, need, isNationSet})
        : helplinesMarkup<TemplateResult>(html, drawn),
      isDismissed: choice.isBlank(),
      changesAt: nextOpeningChange(
        [...selected.helplines, ...selected.partners],
        now,
        facts.bankHolidays,
        messages,
      ),
    };
  }

  private readonly handleChildren = (): void => {
    this.childCards = undefined;
    this.view.update();
  };

  /** The lists of cards that the host wrote inside the tag. */
  private readChildren(): unknown[] {
    // As text, or in a template: nobody would see that something was meant.
    const lost = findCards(textOf(this));
    if (lost) warnOf(this, 'text', showInvisible(lost), jsonScript);
    return Array.from(this.querySelectorAll('script'), (script) => {
      const json = script.textContent ?? '';
      const isJson = /^[^+]*json/i.test(script.type);
      const isOurs =
        isJson && script.parentNode === this
          ? json.trim()
          : /^\W*(CDATA\W*)?\{/.test(json) && findCards(json);
      if (isOurs && !isJson) warnOf(this, 'type', script.type, jsonScript, 'It is read');
      return isOurs ? this.parse(json) : undefined;
    });
  }

  private parse(json: string): unknown {
    try {
      if (json.length > maxJsonLength)
        throw new Error(`it is longer than ${maxJsonLength} characters`);
      return parseJson(json);
    } catch (error) {
      // It may not have arrived to its end: it is read again when all has.
      if (readDocument('readyState') === 'loading') return undefined;
      const found = showInvisible(String(error).slice(0, 120));
      warn(
        this.localName,
        `The JSON inside the tag cannot be read (${found}). Expected a list of cards. It is ignored.`,
      );
      return undefined;
    }
  }
}
