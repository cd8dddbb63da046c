/** Shoelace, with the components that the page needs and no others. */
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/alert/alert.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import {endingOf} from './result.js';

const {words} = window;
const place = (name) => document.querySelector(`[data-peer=${name}]`);
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraphs = (all) => all.map((text) => `<p>${text}</p>`).join('');

place('exit').innerHTML =
  `<sl-button variant="danger" href="${words.exit.href}">${words.exit.leave}</sl-button><p>${words.exit.truth}</p>`;
place('week').innerHTML =
  `<sl-alert open><h2>${words.week.title}</h2><p>${words.week.about}</p></sl-alert>`;
const {title, intro, groups, finish} = words.checklist;
const checklist = place('checklist');
checklist.innerHTML = `<h2>${title}</h2>${paragraphs(intro)}${groups
  .map(
    (group) =>
      `<fieldset><legend>${group.title}</legend>${group.items.map(({id, text}) => `<sl-checkbox id="${id}">${escape(text)}</sl-checkbox>`).join('')}</fieldset>`,
  )
  .join('')}<sl-button variant="primary">${finish}</sl-button>`;
checklist.querySelector('sl-button').addEventListener('click', () => {
  const ticked = new Set(
    [...checklist.querySelectorAll('sl-checkbox')].filter(({checked}) => checked).map(({id}) => id),
  );
  const ending = endingOf(words.checklist, ticked);
  checklist.innerHTML = `<h2>${ending.title}</h2>${paragraphs(ending.lead)}`;
});
const {emergency, cards} = words.helplines;
place('helplines').innerHTML =
  `<h2>${words.helplines.title}</h2><sl-button variant="danger" href="${emergency.href}">${emergency.display}</sl-button><p>${emergency.text}</p>${cards
    .map(
      (card) =>
        `<sl-card><h3>${escape(card.name)}</h3><p>${escape(card.about)}</p><sl-button href="${card.href}">${card.display}</sl-button><p><a href="${card.website}">${card.websiteText}</a></p></sl-card>`,
    )
    .join('')}`;
