/** Vue, without its compiler: the same tree. */
import {createApp, h, reactive, ref} from 'vue/dist/vue.runtime.esm-bundler.js';
import {endingOf} from './result.js';

const {words} = window;
const paragraphs = (all) => all.map((text) => h('p', text));
const link = ({href, display}) => h('a', {href}, display);
const go = (event) => {
  event.preventDefault();
  document.body.textContent = '';
  location.replace(words.exit.href);
};
const components = {
  exit: () => [
    h('a', {href: words.exit.href, onClick: go}, words.exit.leave),
    h('p', words.exit.truth),
  ],
  week: () => h('section', [h('h2', words.week.title), h('p', words.week.about)]),
  checklist: {
    setup() {
      const ticked = reactive(new Set());
      const ended = ref(false);
      const {title, intro, groups, finish} = words.checklist;
      return () => {
        if (ended.value) {
          const ending = endingOf(words.checklist, ticked);
          return [h('h2', ending.title), paragraphs(ending.lead)];
        }
        return [
          h('h2', title),
          paragraphs(intro),
          groups.map((group) =>
            h('fieldset', [
              h('legend', group.title),
              group.items.map(({id, text}) =>
                h('label', [
                  h('input', {
                    type: 'checkbox',
                    checked: ticked.has(id),
                    onChange: ({target}) => (target.checked ? ticked.add(id) : ticked.delete(id)),
                  }),
                  ` ${text}`,
                ]),
              ),
            ]),
          ),
          h('button', {onClick: () => (ended.value = true)}, finish),
        ];
      };
    },
  },
  helplines: () => {
    const {title, emergency, cards} = words.helplines;
    return [
      h('h2', title),
      h('p', [h('strong', [link(emergency)]), ` ${emergency.text}`]),
      h(
        'ul',
        cards.map((card) =>
          h('li', [
            h('h3', card.name),
            h('p', card.about),
            h('p', [link(card)]),
            h('p', [h('a', {href: card.website}, card.websiteText)]),
          ]),
        ),
      ),
    ];
  },
};
for (const [name, component] of Object.entries(components))
  createApp(component).mount(`[data-peer=${name}]`);
