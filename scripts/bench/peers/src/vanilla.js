/** Custom elements without a library, as somebody writes them in an afternoon. */
import {endingOf} from './result.js';

const {words} = window;
const style = `:host{display:block;font:17px/1.5 sans-serif}li{list-style:none;border:1px solid #888;padding:1em;margin:1em 0}ul{padding:0}label{display:block;min-height:44px}a,button{min-height:44px;display:inline-block}`;
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const draw = (element, html) => {
  const root = element.shadowRoot ?? element.attachShadow({mode: 'open'});
  root.innerHTML = `<style>${style}</style>${html}`;
  return root;
};
const link = ({href, display}) => `<a href="${href}">${display}</a>`;

customElements.define(
  'peer-exit',
  class extends HTMLElement {
    connectedCallback() {
      const {leave, truth, href} = words.exit;
      const root = draw(this, `<a href="${href}">${leave}</a><p>${truth}</p>`);
      root.querySelector('a').addEventListener('click', (event) => {
        event.preventDefault();
        document.body.textContent = '';
        location.replace(href);
      });
    }
  },
);
customElements.define(
  'peer-week',
  class extends HTMLElement {
    connectedCallback() {
      draw(this, `<section><h2>${words.week.title}</h2><p>${words.week.about}</p></section>`);
    }
  },
);
customElements.define(
  'peer-checklist',
  class extends HTMLElement {
    connectedCallback() {
      const {title, intro, groups, finish} = words.checklist;
      const root = draw(
        this,
        `<h2>${title}</h2>${intro.map((text) => `<p>${text}</p>`).join('')}${groups
          .map(
            (group) =>
              `<fieldset><legend>${group.title}</legend>${group.items.map(({id, text}) => `<label><input type="checkbox" id="${id}"> ${escape(text)}</label>`).join('')}</fieldset>`,
          )
          .join('')}<button>${finish}</button>`,
      );
      root.querySelector('button').addEventListener('click', () => {
        const ticked = new Set([...root.querySelectorAll(':checked')].map(({id}) => id));
        const ending = endingOf(words.checklist, ticked);
        draw(
          this,
          `<h2>${ending.title}</h2>${ending.lead.map((text) => `<p>${text}</p>`).join('')}`,
        );
      });
    }
  },
);
customElements.define(
  'peer-helplines',
  class extends HTMLElement {
    connectedCallback() {
      const {title, emergency, cards} = words.helplines;
      draw(
        this,
        `<h2>${title}</h2><p><strong>${link(emergency)}</strong> ${emergency.text}</p><ul>${cards
          .map(
            (card) =>
              `<li><h3>${escape(card.name)}</h3><p>${escape(card.about)}</p><p>${link(card)}</p><p><a href="${card.website}">${card.websiteText}</a></p></li>`,
          )
          .join('')}</ul>`,
      );
    }
  },
);
