/** Lit by hand: the same elements as in vanilla.js, with LitElement. */
import {LitElement, css, html, nothing} from 'lit';
import {endingOf} from './result.js';

const {words} = window;
const styles = css`
  :host {
    display: block;
    font: 17px/1.5 sans-serif;
  }
  li {
    list-style: none;
    border: 1px solid #888;
    padding: 1em;
    margin: 1em 0;
  }
  ul {
    padding: 0;
  }
  label {
    display: block;
    min-height: 44px;
  }
  a,
  button {
    min-height: 44px;
    display: inline-block;
  }
`;
const paragraphs = (all) => all.map((text) => html`<p>${text}</p>`);
const link = ({href, display}) => html`<a href=${href}>${display}</a>`;

class Peer extends LitElement {
  static styles = styles;
}
customElements.define(
  'peer-exit',
  class extends Peer {
    leave(event) {
      event.preventDefault();
      document.body.textContent = '';
      location.replace(words.exit.href);
    }
    render() {
      const {leave, truth, href} = words.exit;
      return html`<a href=${href} @click=${this.leave}>${leave}</a><p>${truth}</p>`;
    }
  },
);
customElements.define(
  'peer-week',
  class extends Peer {
    render() {
      return html`<section><h2>${words.week.title}</h2><p>${words.week.about}</p></section>`;
    }
  },
);
customElements.define(
  'peer-checklist',
  class extends Peer {
    static properties = {ended: {state: true}};
    ticked = new Set();
    tick(id, {checked}) {
      if (checked) this.ticked.add(id);
      else this.ticked.delete(id);
      this.requestUpdate();
    }
    render() {
      const {title, intro, groups, finish} = words.checklist;
      if (this.ended) {
        const ending = endingOf(words.checklist, this.ticked);
        return html`<h2>${ending.title}</h2>${paragraphs(ending.lead)}`;
      }
      return html`<h2>${title}</h2>${paragraphs(intro)}${groups.map(
        (group) =>
          html`<fieldset><legend>${group.title}</legend>${group.items.map(
            ({id, text}) =>
              html`<label><input type="checkbox" ?checked=${this.ticked.has(id)} @change=${(event) => this.tick(id, event.target)}> ${text}</label>`,
          )}</fieldset>`,
      )}<button @click=${() => (this.ended = true)}>${finish}</button>${nothing}`;
    }
  },
);
customElements.define(
  'peer-helplines',
  class extends Peer {
    render() {
      const {title, emergency, cards} = words.helplines;
      return html`<h2>${title}</h2><p><strong>${link(emergency)}</strong> ${emergency.text}</p><ul>${cards.map(
        (card) =>
          html`<li><h3>${card.name}</h3><p>${card.about}</p><p>${link(card)}</p><p><a href=${card.website}>${card.websiteText}</a></p></li>`,
      )}</ul>`;
    }
  },
);
