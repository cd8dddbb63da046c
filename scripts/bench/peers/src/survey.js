/** SurveyJS for the list, and HTML for the rest: it has no cards. */
import 'survey-core/survey-core.fontless.min.css';
import {Model} from 'survey-core';
import 'survey-js-ui';
import {renderSurvey} from 'survey-js-ui';
import {endingOf} from './result.js';

const {words} = window;
const place = (name) => document.querySelector(`[data-peer=${name}]`);
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const link = ({href, display}) => `<a href="${href}">${display}</a>`;

place('exit').innerHTML =
  `<a href="${words.exit.href}">${words.exit.leave}</a><p>${words.exit.truth}</p>`;
place('week').innerHTML =
  `<section><h2>${words.week.title}</h2><p>${words.week.about}</p></section>`;
const {title, intro, groups, finish} = words.checklist;
const survey = new Model({
  title,
  description: intro.join(' '),
  completeText: finish,
  elements: groups.map((group, at) => ({
    type: 'checkbox',
    name: `group-${at}`,
    title: group.title,
    choices: group.items.map(({id, text}) => ({value: id, text})),
  })),
});
survey.onCompleting.add(({data}) => {
  const ending = endingOf(words.checklist, new Set(Object.values(data).flat()));
  survey.completedHtml = `<h2>${ending.title}</h2>${ending.lead.map((text) => `<p>${text}</p>`).join('')}`;
});
renderSurvey(survey, place('checklist'));
const {emergency, cards} = words.helplines;
place('helplines').innerHTML =
  `<h2>${words.helplines.title}</h2><p><strong>${link(emergency)}</strong> ${emergency.text}</p><ul>${cards
    .map(
      (card) =>
        `<li><h3>${escape(card.name)}</h3><p>${escape(card.about)}</p><p>${link(card)}</p><p><a href="${card.website}">${card.websiteText}</a></p></li>`,
    )
    .join('')}</ul>`;
