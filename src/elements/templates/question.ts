import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {HelplinesMessages} from '../../content/helplines/messages.js';
import {jurisdiction} from '../../content/jurisdiction/current.js';
import type {Nation, Need} from '../../content/types.js';

/** What "Where are you?" is drawn from. */
export interface NationQuestion {
  messages: HelplinesMessages;
  /** The nation that counts: the visitor's, else the host's. */
  nation: Nation | undefined;
  /** The visitor said "I am not sure". */
  isUnsure: boolean;
  /** The visitor has answered: the question is folded, with its answer in sight. */
  isFolded: boolean;
  choose: (nation: Nation | null) => void;
}

/** "Where are you?", with "I am not sure" last. Nothing in a country of one nation. */
export function nationQuestion(options: NationQuestion): TemplateResult | typeof nothing {
  const {nations} = jurisdiction;
  if (!nations[1]) return nothing;
  const {messages, nation, isUnsure, isFolded, choose} = options;
  const words = (each: Nation | null | undefined) =>
    each ? messages.nations[each] : messages.notSure;
  const answers = [...nations, null].map((each) =>
    answerTemplate(
      words(each),
      each ? each === nation : isUnsure && !nation,
      () => choose(each),
      !each,
    ),
  );
  return questionTemplate(messages.where, words(nation), answers, isFolded);
}

/** What "What do you need?" is drawn from. */
export interface NeedQuestion {
  messages: HelplinesMessages;
  /** The needs that can be met. */
  offered: readonly Need[];
  need: Need;
  choose: (need: Need) => void;
}

/** "What do you need?", always folded, as it always has an answer. */
export function needQuestion({messages, offered, need, choose}: NeedQuestion): TemplateResult {
  const answers = offered.map((each) =>
    answerTemplate(messages.needs[each], each === need, () => choose(each)),
  );
  return questionTemplate(messages.what, messages.needs[need], answers, true);
}

/**
 * A question, folded with its answer in sight where the visitor has answered it. Whether it is
 * folded never depends on a press, which would take the focus from the button.
 */
function questionTemplate(
  question: string,
  answer: string,
  answers: readonly TemplateResult[],
  isFolded: boolean,
): TemplateResult {
  const group = html`<fieldset>
    <legend class=${isFolded ? 'visually-hidden' : 'title title-3'}>${question}</legend>
    <div class="answers">${answers}</div>
  </fieldset>`;
  return isFolded
    ? html`<details class="fold">
        <summary><span>${question} <span class="answer">${answer}</span></span></summary>
        ${group}
      </details>`
    : group;
}

/** One answer: a state and not an action. */
export const answerTemplate = (
  words: string,
  isPressed: boolean,
  press: () => void,
  isWide = false,
): TemplateResult =>
  html`<button type="button" class=${isWide ? 'wide' : ''} aria-pressed=${isPressed ? 'true' : 'false'} @click=${press}>${words}</button>`;
