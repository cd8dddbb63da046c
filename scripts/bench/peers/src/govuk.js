/** GOV.UK Frontend: its HTML is in the page; the script enhances it. */
import {Checkboxes, ExitThisPage, createAll} from 'govuk-frontend';
import {endingOf} from './result.js';

const {words} = window;
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(ExitThisPage);
createAll(Checkboxes);
document.querySelector('#finish').addEventListener('click', () => {
  const ticked = new Set([...document.querySelectorAll(':checked')].map(({id}) => id));
  const ending = endingOf(words.checklist, ticked);
  document.querySelector('[data-peer=checklist]').innerHTML =
    `<h2 class="govuk-heading-l">${ending.title}</h2>${ending.lead.map((text) => `<p class="govuk-body">${text}</p>`).join('')}`;
});
document.documentElement.dataset.drawn = '';
