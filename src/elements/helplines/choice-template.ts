import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Helpline, Need} from '../../content/types.js';
import {arrangeFirstLines} from '../../domain/arrange-first-lines.js';
import {listNeeds} from '../../domain/list-needs.js';
import {sortOpenFirst} from '../../domain/sort-open-first.js';
import {headingMarkup} from '../templates/heading.js';
import {helplineListMarkup, namedLines} from '../templates/helpline-list.js';
import {linesMarkup} from '../templates/lines.js';
import {nationQuestion, needQuestion} from '../templates/question.js';
import {rootMarkup} from '../templates/root.js';
import type {ChoiceController} from './choice.js';
import {
  kindsMarkup,
  policeMarkup,
  reportMarkup,
  sectionMarkup,
  topMarkup,
  type HelplinesOptions,
} from './template.js';

/** What the list is drawn from where the visitor may choose. */
export interface ChoiceOptions extends HelplinesOptions {
  choice: ChoiceController;
  /** The need that counts: the visitor's, else the host's. */
  need: Need | null;
  /** The host has said where the visitor is, so that the first question is folded. */
  isNationSet: boolean;
}

/**
 * 999, 101 and the stalking helpline; two questions; the services that come first for the answers;
 * and the rest behind one button. Nothing above the services depends on what was pressed, so that
 * the button stays under the finger.
 */
export function choiceTemplate(options: ChoiceOptions): TemplateResult {
  const {partners, force, messages, level, nation, locale, choice, facts, isNationSet} = options;
  const {isAllShown, isAnnounced, sortedAt} = choice.current();
  const helplines = sortOpenFirst(options.helplines, sortedAt, facts.bankHolidays);
  const offered = listNeeds(helplines);
  const asked = options.need ?? 'stalking';
  const need = offered.indexOf(asked) < 0 ? 'stalking' : asked;
  const drawn = {...options, helplines, foldNeeds: false};
  const {rows, isRowFirst, cards, rest} = arrangeFirstLines(helplines, {nation, need});
  const all = helplines.length + partners.length;
  const area = nation ? messages.nations[nation] : messages.wholeKingdom;
  const chosen = need === 'stalking' ? area : `${area}, ${messages.needs[need]}`;
  const status = isAllShown
    ? messages.allShown(chosen, all)
    : messages.shown(chosen, rows.length + cards.length + partners.length, all);

  const questions = [
    nationQuestion({
      messages,
      nation,
      isUnsure: choice.current().nation === null,
      isFolded: isNationSet,
      choose: choice.chooseNation,
    }),
    needQuestion({messages, offered, need, choose: choice.chooseNeed}),
  ];
  const content = html`
    ${topMarkup(html, drawn)}
    <div class="section flow screen-only">${questions}</div>
    <p class="visually-hidden screen-only" role="status">${isAnnounced ? status : ''}</p>
    <div class="section flow">
      ${headingMarkup(html, level + 1, nation ? messages.helpIn[nation] : messages.helpEverywhere, 'title-2')}
      ${need === 'stalking' ? nothing : html`<p class="print-only">${messages.what} <strong>${messages.needs[need]}</strong></p>`}
      <p class="small">${messages.callTraces}${drawn.isElsewhere ? ` ${messages.localTimes}` : ''}</p>
      ${isRowFirst ? rowsTemplate(drawn, need, rows) : nothing}
      ${helplineListMarkup(html, {...drawn, helplines: cards, level: level + 2})}
      ${isRowFirst ? nothing : rowsTemplate(drawn, need, rows)}
    </div>
    ${sectionMarkup(html, drawn, messages.kinds.own, partners)} ${rest.length ? restTemplate(drawn, rest, all) : nothing}
    ${force ? policeMarkup(html, force, options) : nothing} ${reportMarkup(html, drawn)}
  `;
  return rootMarkup<TemplateResult>(
    html,
    locale,
    choice.isBlank() ? nothing : content,
    'helplines',
  );
}

/** Lines of one nation or some, where it is not known in which the visitor is. */
function rowsTemplate(
  options: ChoiceOptions,
  need: Need,
  rows: readonly Helpline[],
): TemplateResult | typeof nothing {
  const {messages, level, facts} = options;
  if (!rows.length) return nothing;
  const isDayAndNight = need === 'stalking' && rows.every(({hours}) => hours === '24/7');
  const title = isDayAndNight ? messages.kinds['nation-line'] : messages.needs[need];
  return html`${headingMarkup(html, level + 2, title, 'title-3')}
  ${linesMarkup(html, namedLines(rows, options), {...options, bankHolidays: facts.bankHolidays}, isDayAndNight)}`;
}

/** What is behind the button, under the headings of its kinds; or the button. */
function restTemplate(
  options: ChoiceOptions,
  rest: readonly Helpline[],
  all: number,
): TemplateResult {
  const {messages, choice} = options;
  if (!choice.current().isAllShown) {
    return html`<p><button type="button" class="more" @click=${choice.showAll}>${messages.showAll(all)}</button></p>`;
  }
  return html`
    ${kindsMarkup(html, {...options, helplines: rest, partners: []}, true)}
    <p><button type="button" @click=${choice.showFewer}>${messages.showFewer}</button></p>
  `;
}
