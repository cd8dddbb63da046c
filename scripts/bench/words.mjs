/**
 * What every page of the benchmark says: the words and numbers of our tags, in English, as plain
 * data. Each page shows the same banner, the same list to tick with its three results, and the same
 * eight services.
 */
import {behaviours, impacts, who} from '../../dist/esm/content/checklist/facts.js';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {exitEn} from '../../dist/esm/content/exit/en.js';
import {helplines} from '../../dist/esm/content/helplines/facts.js';
import {helplinesEn} from '../../dist/esm/content/helplines/en.js';
import {weekEn} from '../../dist/esm/content/week/en.js';
import {behaviourGroups} from '../../dist/esm/content/vocabulary.js';
import {telHref} from '../../dist/esm/domain/tel-href.js';

const {voices, title, intro, finish, clear} = checklistEn;
const {items, groups, endings} = voices.me;
const group = (name, all) => ({
  title: groups[name],
  items: all.map(({id, danger = false}) => ({id, danger, text: items[id]})),
});

/** @typedef {typeof words} Words */
export const words = {
  exit: {leave: exitEn.leave, truth: exitEn.truth, href: 'https://www.bbc.co.uk/weather'},
  week: {title: weekEn.evergreen, about: weekEn.about},
  checklist: {
    title,
    intro,
    groups: [
      ...behaviourGroups.map((name) =>
        group(
          name,
          behaviours.filter((each) => each.group === name),
        ),
      ),
      group('impact', impacts),
      group('who', who),
    ],
    finish,
    clear,
    endings,
  },
  helplines: {
    title: helplinesEn.title,
    emergency: {text: helplinesEn.emergency.about, display: '999', href: 'tel:999'},
    cards: helplines
      .filter(({phone}) => phone)
      .slice(0, 8)
      .map(({id, phone, website}) => ({
        id,
        name: helplinesEn.services[id].name,
        about: helplinesEn.services[id].about,
        display: phone?.display ?? '',
        href: telHref(phone?.dial) ?? '',
        website: website ?? '',
        websiteText: helplinesEn.website,
      })),
  },
};

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const link = ({href, display}) => `<a href="${href}">${display}</a>`;

/** The same as HTML, by tag: what is read without a script. */
export const plain = {
  exit: `<a href="${words.exit.href}" rel="noreferrer">${words.exit.leave}</a> <p>${words.exit.truth}</p>`,
  week: `<h2>${words.week.title}</h2><p>${words.week.about}</p>`,
  checklist: `<h2>${words.checklist.title}</h2>${words.checklist.intro.map((text) => `<p>${text}</p>`).join('')}
<form onsubmit="return false">${words.checklist.groups
    .map(
      (each) =>
        `<fieldset><legend>${each.title}</legend>${each.items.map(({text}) => `<p><label><input type="checkbox" autocomplete="off"> ${escape(text)}</label></p>`).join('')}</fieldset>`,
    )
    .join('')}</form>`,
  helplines: `<h2>${words.helplines.title}</h2><p><strong>${link(words.helplines.emergency)}</strong> ${words.helplines.emergency.text}</p>
<ul>${words.helplines.cards
    .map(
      (card) =>
        `<li><h3>${escape(card.name)}</h3><p>${escape(card.about)}</p><p>${link(card)}</p><p><a href="${card.website}">${card.websiteText}</a></p></li>`,
    )
    .join('')}</ul>`,
};

/** What a host writes inside a tag, or where a script is going to draw: few words, and numbers. */
export const fallback = `<h2>Get help now</h2><p>In an emergency call <strong><a href="tel:999">999</a></strong>. It is free, day and night.</p>
<ul><li>National Stalking Helpline: <a href="tel:+448088020300">0808 802 0300</a></li></ul>`;
