/** React, without JSX: the same tree. */
import {createElement as h, Fragment, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {endingOf} from './result.js';

const {words} = window;
const paragraphs = (all) => all.map((text) => h('p', {key: text}, text));
const link = ({href, display}) => h('a', {href}, display);

function Exit() {
  const {leave, truth, href} = words.exit;
  const go = (event) => {
    event.preventDefault();
    document.body.textContent = '';
    location.replace(href);
  };
  return h(Fragment, null, h('a', {href, onClick: go}, leave), h('p', null, truth));
}
const Week = () =>
  h('section', null, h('h2', null, words.week.title), h('p', null, words.week.about));
function Checklist() {
  const [ticked, setTicked] = useState(new Set());
  const [ended, setEnded] = useState(false);
  const {title, intro, groups, finish} = words.checklist;
  if (ended) {
    const ending = endingOf(words.checklist, ticked);
    return h(Fragment, null, h('h2', null, ending.title), paragraphs(ending.lead));
  }
  const tick = (id, checked) => {
    const next = new Set(ticked);
    if (checked) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  return h(
    Fragment,
    null,
    h('h2', null, title),
    paragraphs(intro),
    groups.map((group) =>
      h(
        'fieldset',
        {key: group.title},
        h('legend', null, group.title),
        group.items.map(({id, text}) =>
          h(
            'label',
            {key: id},
            h('input', {
              type: 'checkbox',
              checked: ticked.has(id),
              onChange: (event) => tick(id, event.target.checked),
            }),
            ' ',
            text,
          ),
        ),
      ),
    ),
    h('button', {onClick: () => setEnded(true)}, finish),
  );
}
function Helplines() {
  const {title, emergency, cards} = words.helplines;
  return h(
    Fragment,
    null,
    h('h2', null, title),
    h('p', null, h('strong', null, link(emergency)), ' ', emergency.text),
    h(
      'ul',
      null,
      cards.map((card) =>
        h(
          'li',
          {key: card.name},
          h('h3', null, card.name),
          h('p', null, card.about),
          h('p', null, link(card)),
          h('p', null, h('a', {href: card.website}, card.websiteText)),
        ),
      ),
    ),
  );
}
for (const [name, component] of Object.entries({
  exit: Exit,
  week: Week,
  checklist: Checklist,
  helplines: Helplines,
}))
  createRoot(document.querySelector(`[data-peer=${name}]`)).render(h(component));
