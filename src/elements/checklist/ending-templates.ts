import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Helpline, Need, Sign} from '../../content/types.js';
import {stepIds, stepNotes} from '../../content/vocabulary.js';
import type {Guidance} from '../../domain/choose-guidance.js';
import {chooseLinesToRing, listCards} from '../../domain/choose-lines-to-ring.js';
import {getOpeningState} from '../../domain/get-opening-state.js';
import {listLawAreas} from '../../domain/list-law-areas.js';
import {listNeeds} from '../../domain/list-needs.js';
import {safeUrl} from '../../domain/safe-url.js';
import {selectHelplines} from '../../domain/select-helplines.js';
import {telHref} from '../../domain/tel-href.js';
import {withNation, withNeed} from '../core/shared-choice.js';
import {emergencyMarkup, essentialRowsMarkup} from '../templates/emergency.js';
import {helplineListMarkup, namedLines} from '../templates/helpline-list.js';
import {openingText, servesText} from '../templates/helpline-texts.js';
import {linesMarkup} from '../templates/lines.js';
import {nationQuestion, needQuestion} from '../templates/question.js';
import {bullets, button, foot, heading, itemText, paragraphs} from './parts.js';
import {takeAway} from './summary-templates.js';
import type {ChecklistViewModel} from './view-model.js';

/** FOUR is an English word, so its letters stand for these in every language. */
const signWord = (sign: Sign): string => sign.charAt(0).toUpperCase() + sign.slice(1);

/**
 * Why this ending: what was ticked, each once, in the words that were beside its box, under the
 * sign that it shows. All four signs are named.
 */
function reasons(
  model: ChecklistViewModel,
  {reasons: {danger, signs, feelings, onlyWho}}: Guidance,
): TemplateResult {
  const {messages, voice, level} = model;
  const isDanger = (id: string): boolean => danger.indexOf(id) >= 0;
  const text = (id: string) => itemText(model, id);
  const ticked = (ids: readonly string[]) =>
    html`<ul class="ticked">
      ${ids.filter(isDanger).map((id) => html`<li><strong>${messages.danger}</strong> ${text(id)}</li>`)}
      ${ids.filter((id) => !isDanger(id)).map((id) => html`<li>${text(id)}</li>`)}
    </ul>`;
  const shown = signs.some(({ids}) => ids.length);
  return html`
    <section class="part flow-tight reasons">
      ${heading(level + 1, messages.why, 'title-2')}
      ${feelings.length ? html`<p>${voice.feelings}</p>${ticked(feelings)}` : shown ? nothing : html`<p>${onlyWho ? voice.onlyWho : voice.nothing}</p>`}
      ${shown ? html`<p>${messages.signs}</p>` : heading(level + 2, messages.lookOut, 'title-3')}
      <ul class="rows">
        ${signs.map(
          ({sign, ids}) =>
            html`<li class="flow-tight">
              <p><strong lang="en">${`${signWord(sign)}.`}</strong> ${voice.signs[sign]}</p>
              ${ids.length ? ticked(ids) : nothing}
            </li>`,
        )}
      </ul>
      <p class="small">${messages.four}</p>
      <p>${voice.harm}</p>
    </section>
  `;
}

const fold = (title: string, content: TemplateResult): TemplateResult =>
  html`<details><summary>${title}</summary><div class="flow-tight">${content}</div></details>`;

function nextSteps(model: ChecklistViewModel, {rightToAsk}: Guidance): TemplateResult {
  const {messages, voice, level, actions} = model;
  return html`
    <section class="part flow-tight">
      ${heading(level + 1, messages.nextTitle, 'title-2')}
      <ul class="rows">
        ${stepIds.map(
          (id) => html`<li class="flow-tight">
            <p><strong>${voice.steps[id].title}</strong> ${voice.steps[id].text}</p>
            ${stepNotes[id].map((note) => fold(voice.notes[note].title, html`<p>${voice.notes[note].text}</p>`))}
            ${id === 'record' ? fold(messages.recordTitle, html`${bullets(voice.record)}<p>${messages.recordCare}</p>`) : nothing}
            ${
              id === 'record' && actions.print
                ? html`<p>${button(messages.printSheet, () => actions.print?.('sheet'))}</p><p class="small screen-only">${messages.sheetNote}</p>`
                : nothing
            }
          </li>`,
        )}
        ${rightToAsk ? html`<li><p><strong>${voice.rightToAsk.title}</strong> ${voice.rightToAsk.text}</p></li>` : nothing}
      </ul>
      ${law(model)}
    </section>
  `;
}

function law({messages, nation, level}: ChecklistViewModel): TemplateResult {
  return html`
    <details class="law">
      <summary>${messages.lawTitle}</summary>
      <div class="flow">
        ${listLawAreas(nation).map((area) => {
          const {title, text, actsLead, acts, more, dated} = messages.law[area];
          return html`
            <div class="flow-tight">
              ${heading(level + 2, title, 'title-3')}${paragraphs([...text, actsLead])}${bullets(acts)}${paragraphs(more)}
              <p class="small muted">${dated}</p>
            </div>
          `;
        })}
        <p>${messages.lawClose}</p>
      </div>
    </details>
  `;
}

/** The first action of an ending without danger: a line, and what is to be known of it. */
function firstLine(
  {helplinesMessages, helplinesFacts, locale, now}: ChecklistViewModel,
  line: Helpline,
): TemplateResult {
  const messages = helplinesMessages;
  const about = [
    servesText(line, messages),
    openingText(getOpeningState(line, now, helplinesFacts.bankHolidays), line, messages),
    line.phone?.cost === 'free' ? messages.free : messages.standardCost,
  ];
  return html`
    <a class="first-action" href=${telHref(line.phone?.dial ?? '')}>
      ${namedLines([line], {messages, locale}).map(({name}) => html`<span class="of">${name}</span>`)}
      <span class="number">${line.phone?.display}</span>
    </a>
    <p class="small">${about.filter(Boolean).join('. ')}</p>
  `;
}

/**
 * The top of an ending, its first action, and the numbers to ring at once. Nothing above the
 * questions depends on an answer, so that the button that is pressed stays under the finger.
 */
function callNow(model: ChecklistViewModel, guidance: Guidance): TemplateResult {
  const {messages, voice, helplinesMessages, helplinesFacts, nation, locale, level, now} = model;
  const {ending, special} = guidance;
  const urgent = ending === 'urgent';
  const {title, lead} = voice.endings[ending];
  const here = selectHelplines(helplinesFacts.helplines, {nation});
  const toRing = chooseLinesToRing(guidance, nation, model.need, here);
  const {first, shown, folded} = toRing;
  const options = {
    messages: helplinesMessages,
    facts: helplinesFacts,
    bankHolidays: helplinesFacts.bankHolidays,
    locale,
    nation,
    now,
  };
  const emergency = (only?: 'emergency' | 'police') =>
    emergencyMarkup<TemplateResult>(html, {
      messages: {...helplinesMessages.emergency, about: voice.emergency},
      locale,
      level: level + (only === 'emergency' ? 1 : 2),
      nation,
      only,
      quietOpen: urgent,
    });
  const lines = (some: readonly Helpline[]) =>
    linesMarkup<TemplateResult>(html, namedLines(some, options), options);
  const trust = helplinesFacts.helplines.find(({id}) => id === 'national-stalking-helpline');
  const site = trust && safeUrl(trust.website);
  return html`
    <div class="flow">
      ${heading(level, title, 'title-1', true)} ${lead.map((text) => html`<p class="lead">${text}</p>`)}
      ${first ? [firstLine(model, first), essentialRowsMarkup<TemplateResult>(html, ['emergency'], locale)] : emergency('emergency')}
    </div>
    <section class="flow-tight">
      ${heading(level + 1, messages.ring, 'title-2')} ${questions(model, here)}
      <div class="block">${shown.length ? lines(shown) : nothing} ${essentialRowsMarkup<TemplateResult>(html, ['police'], locale)}</div>
      ${folded.length ? html`<details ?open=${!shown.length}><summary>${helplinesMessages.ifShut}</summary>${lines(folded)}</details>` : nothing}
      ${
        special.length
          ? html`<div class="flow-tight">
              ${heading(level + 2, helplinesMessages.needs[special[0]?.needs[0] as Need], 'title-3')} ${lines(special)}
            </div>`
          : nothing
      }
      <p class="small">${helplinesMessages.callTraces}</p>
      ${fold(messages.ringBack.title, html`<p>${messages.ringBack.text}</p>`)}
      <details class="people">
        <summary>${messages.helpTitle}</summary>
        <div class="flow">
          ${helplineListMarkup<TemplateResult>(html, {...options, helplines: listCards(special, toRing, model.need, here), level: level + 2})}
          ${emergency(urgent ? 'police' : undefined)}
          ${site ? html`<p><a class="action" rel="noreferrer" referrerpolicy="no-referrer" href=${site}>${messages.trust}</a></p>` : nothing}
        </div>
      </details>
    </section>
  `;
}

function questions(
  {helplinesMessages: messages, nation, need, choice}: ChecklistViewModel,
  here: readonly Helpline[],
): TemplateResult | typeof nothing {
  if (!choice) return nothing;
  const offered = listNeeds(here.filter(({phone}) => phone));
  const {isUnsure, isNationFolded, choose} = choice;
  return html`<div class="screen-only">
    ${nationQuestion({messages, nation, isUnsure, isFolded: isNationFolded, choose: (to) => choose(withNation(to))})}
    ${needQuestion({
      messages,
      offered,
      need: need && offered.indexOf(need) >= 0 ? need : 'stalking',
      choose: (to) => choose(withNeed(to)),
    })}
  </div>`;
}

/** One of the three endings. */
export function endingTemplate(model: ChecklistViewModel, guidance: Guidance): TemplateResult {
  const {messages, actions} = model;
  return html`
    <div class="ending">
      ${callNow(model, guidance)} ${reasons(model, guidance)} ${nextSteps(model, guidance)} ${takeAway(model)}
      ${foot(model, button(messages.change, actions.change))}
    </div>
  `;
}
