/**
 * At least one fault for each promise of docs/promises.md: what is changed in a copy of the build,
 * and the test that must see it.
 *
 * promise   its number
 * name      what is wrong then
 * file      what is changed, from the top of the repository
 * from, to  the text, which must be there exactly once, and what stands there in its place
 * bundles   which files for script tags are made again from `dist/esm`; none where the test reads
 *           the changed file itself
 * test      the file of the test, and its title without the name of the browser
 */
const controller = 'dist/esm/elements/checklist/controller.js';
const list = 'dist/esm/elements/checklist/list-templates.js';
const ending = 'dist/esm/elements/checklist/ending-templates.js';
const leavePage = 'dist/esm/elements/exit/leave-page.js';
const shortcut = 'dist/esm/elements/exit/shortcut.js';
const exitElement = 'dist/esm/elements/exit/element.js';
const closedRoot = 'dist/esm/elements/core/closed-root.js';
const partnerCards = 'dist/esm/domain/parse-partner-helplines.js';
const guidance = 'dist/esm/domain/choose-guidance.js';

const all = ['four-signs.js'];
const exit = ['four-signs-exit.js'];
const checklist = ['four-signs-checklist.js'];

const journeys = 'test/e2e/privacy/journeys.test.mjs';
const firstJourney = 'is silent from the first box to "urgent" and back, about me, layout page';
const sameView = 'shows a nosy page the same at every ending, layout page';
const exits = 'test/e2e/exit.test.mjs';
const adversarial = 'test/e2e/exit-adversarial.test.mjs';
const model = 'test/e2e/model.test.mjs';
const modelOf = (tag) => `<${tag}>: what a person does, in any order`;
const guidanceTest = 'test/unit/domain/choose-guidance.test.mjs';

const move = 'progress = moveToStep(progress, step, getSharedChoice().nation !== undefined);';
const tick = 'tick: (id, on) => (on ? ticked.add(id) : ticked.delete(id)),';
/** The same, with one thing more done at each tick. */
const tickAnd = (more) =>
  `tick: (id, on) => { ${more}; return on ? ticked.add(id) : ticked.delete(id); },`;

/**
 * @typedef {object} Fault
 * @property {number} promise
 * @property {string} name
 * @property {string} file
 * @property {string | RegExp} from
 * @property {string} to
 * @property {string[]} [bundles]
 * @property {[file: string, title: string]} test
 */

/** @type {Fault[]} */
export const faults = [
  {
    promise: 1,
    name: 'a tick asks the server for a picture',
    file: controller,
    from: tick,
    to: tickAnd('new Image().src = "/tick.gif"'),
    bundles: all,
    test: [journeys, firstJourney],
  },
  {
    promise: 1,
    name: 'the sites of helplines are looked up while the page loads',
    file: 'dist/esm/elements/helplines/element.js',
    from: '    connectedCallback() {',
    to: `    connectedCallback() {
        const hint = document.createElement('link');
        hint.rel = 'preload'; hint.as = 'fetch'; hint.href = '/helplines.json';
        document.head.append(hint);`,
    bundles: all,
    test: [journeys, 'says nothing to anybody while the page loads'],
  },
  {
    promise: 2,
    name: 'a tick is kept in the storage of the page',
    file: controller,
    from: tick,
    to: tickAnd('localStorage.setItem("four-signs", id)'),
    bundles: all,
    test: [journeys, firstJourney],
  },
  {
    promise: 2,
    name: 'a tick is kept in a cookie',
    file: controller,
    from: tick,
    to: tickAnd('document.cookie = "four-signs=1"'),
    bundles: all,
    test: [journeys, firstJourney],
  },
  {
    promise: 3,
    name: 'an ending has an address of its own',
    file: controller,
    from: move,
    to: `${move} history.replaceState(null, "", '#' + step);`,
    bundles: all,
    test: [journeys, firstJourney],
  },
  {
    promise: 3,
    name: 'the title of the page says where the visitor is',
    file: controller,
    from: move,
    to: `${move} document.title = 'Step ' + step;`,
    bundles: all,
    test: [journeys, firstJourney],
  },
  {
    promise: 4,
    name: 'the answers are a property of the element',
    file: controller,
    from: tick,
    to: tickAnd('element.answers = [...ticked, id].join()'),
    bundles: all,
    test: [journeys, sameView],
  },
  {
    promise: 4,
    name: 'the root of the checklist is open',
    file: 'dist/esm/elements/core/untouched.js',
    from: "mode: 'closed',",
    to: "mode: 'open',",
    bundles: checklist,
    test: [
      'test/e2e/privacy/wrapped.test.mjs',
      'in a sandbox, and that wraps nothing, has the boxes behind a closed root',
    ],
  },
  {
    promise: 5,
    name: 'a browser may fill in the boxes',
    file: list,
    from: 'autocomplete="off"',
    to: '',
    bundles: all,
    test: [journeys, 'says nothing to anybody while the page loads'],
  },
  {
    promise: 5,
    name: 'the boxes have names',
    file: list,
    from: 'autocomplete="off"',
    to: 'autocomplete="off" name="sign"',
    bundles: all,
    test: [journeys, 'says nothing to anybody while the page loads'],
  },
  {
    promise: 5,
    name: 'the answers stay when the page is left and shown again',
    file: 'dist/esm/elements/core/shared-choice.js',
    from: "const clearingEvents = ['pagehide', 'pageshow', 'four-signs-leave'];",
    to: "const clearingEvents = ['four-signs-leave'];",
    bundles: all,
    test: [
      'test/e2e/privacy/return.test.mjs',
      'to a page that the browser keeps whole: nothing is ticked, and the way out still works',
    ],
  },
  {
    promise: 5,
    name: 'what was ticked stays when it is cleared, or the tag is taken off the page',
    file: controller,
    from: '        ticked.clear();',
    to: '',
    bundles: all,
    test: [model, modelOf('four-signs-checklist')],
  },
  {
    promise: 6,
    name: 'an ending is told to the page by an event',
    file: controller,
    from: move,
    to: `${move}
        if (step === endingStep)
            element.dispatchEvent(new CustomEvent('ending', { detail: ticked.size, bubbles: true }));`,
    bundles: all,
    test: [journeys, firstJourney],
  },
  {
    promise: 6,
    name: 'how many boxes are ticked is an attribute of the element',
    file: controller,
    from: tick,
    to: tickAnd('element.setAttribute("data-ticked", String(ticked.size))'),
    bundles: all,
    test: [journeys, sameView],
  },
  {
    promise: 6,
    name: 'what happens to a box is heard outside the root',
    file: closedRoot,
    from: 'root.addEventListener(type, stop, passive);',
    to: ';',
    bundles: all,
    test: [
      'test/e2e/reach-the-page.test.mjs',
      'Tab, the space bar and Enter do not: from them the page could work out a box',
    ],
  },
  {
    promise: 7,
    name: 'a recorder sees into the root of the checklist',
    file: 'dist/esm/elements/core/untouched.js',
    from: 'const root = elementPrototype.attachShadow.call(element, {',
    to: 'const root = element.attachShadow({',
    bundles: checklist,
    test: [
      'test/e2e/privacy/wrapped.test.mjs',
      'that keeps what attachShadow returns, by assignment has no root, and the boxes are there',
    ],
  },
  {
    promise: 7,
    name: 'what is drawn passes through functions that a recorder has wrapped',
    file: closedRoot,
    from: '    guard: drawProtected,\n',
    to: '',
    bundles: checklist,
    test: [
      'test/e2e/privacy/wrapped.test.mjs',
      'is told of no node inside and of no answer, whatever it wraps (define)',
    ],
  },
  {
    promise: 8,
    name: 'the page for a frame may ask its server',
    file: 'dist/cdn/four-signs-frame.html',
    from: "connect-src 'none'",
    to: "connect-src 'self'",
    test: [
      'test/package/framed-pages.test.mjs',
      'may run its own two scripts and use its own style, and ask for nothing',
    ],
  },
  {
    promise: 8,
    name: 'nobody is told of spyware and of who looks at the screen',
    file: 'SECURITY.md',
    from: /- Spyware, screenshots, [^\n]*\n/,
    to: '',
    test: ['test/package/promises.test.mjs', 'say what cannot be kept from anybody'],
  },
  {
    promise: 9,
    name: 'the page stays where it is while the next one comes',
    file: leavePage,
    from: '    empty();\n',
    to: '',
    bundles: exit,
    test: [exits, 'leaves an empty page with a neutral title while the destination hangs'],
  },
  {
    promise: 9,
    name: 'the tab keeps its title',
    file: leavePage,
    from: "Object.defineProperty(document, 'title', { __proto__: null, value: title });",
    to: "document.title = 'Stalking: get help';",
    bundles: exit,
    test: [
      adversarial,
      'nothing of the page is left in the task of the press itself, while the destination hangs',
    ],
  },
  {
    promise: 10,
    name: 'Back leads to the page',
    file: leavePage,
    from: 'attempt(() => location.replace(address));',
    to: 'attempt(() => location.assign(address));',
    bundles: exit,
    test: [exits, 'takes the visitor to the weather in one press, and Back does not return'],
  },
  {
    promise: 10,
    name: 'the destination is told where the visitor comes from',
    file: leavePage,
    from: /attempt\(\(\) => \(address = window\.URL\.createObjectURL\([^;]*;/,
    to: "attempt(() => (document.querySelector('meta').content = 'unsafe-url'));",
    bundles: exit,
    test: [exits, 'takes the visitor to the weather in one press, and Back does not return'],
  },
  {
    promise: 11,
    name: 'Shift counts while another key is held',
    file: shortcut,
    from: "key !== 'Shift' || altKey || ctrlKey || metaKey",
    to: "key !== 'Shift'",
    bundles: exit,
    test: [exits, 'Shift with Control, Alt or the system key never counts'],
  },
  {
    promise: 11,
    name: 'presses of Shift are never forgotten',
    file: shortcut,
    from: 'const timeout = 5000;',
    to: 'const timeout = 50000;',
    bundles: exit,
    test: [
      adversarial,
      'presses of Shift are forgotten after five seconds, and can be started again',
    ],
  },
  {
    promise: 11,
    name: 'two presses are enough',
    file: shortcut,
    from: 'pressesToLeave = 3',
    to: 'pressesToLeave = 2',
    bundles: exit,
    test: [
      exits,
      'says how many presses of Shift are left, and forgets them when another key is pressed',
    ],
  },
  {
    promise: 12,
    name: 'the link waits for a click, which a dialog of the page cancels',
    file: 'dist/esm/elements/exit/presses.js',
    from: "listen(window, 'pointerup pointercancel pagehide', handlePressEnd);",
    to: "listen(window, 'pointercancel pagehide', handlePressEnd);",
    bundles: exit,
    test: [
      'test/e2e/exit-presses.test.mjs',
      'a finger leaves while a dialog of the page traps the focus',
    ],
  },
  {
    promise: 12,
    name: 'the link stays under a banner with the largest z-index',
    file: 'dist/esm/elements/exit/keep-clear.js',
    from: "float.popover = position === 'in-flow' ? null : 'manual';",
    to: 'float.popover = null;',
    bundles: exit,
    test: [
      exits,
      'can be pressed under a notice with the largest z-index, and when the page is scrolled',
    ],
  },
  {
    promise: 13,
    name: 'a frame goes away by itself, and the page around it stays',
    file: leavePage,
    from: 'attempt(() => top.location.replace(destination));',
    to: 'attempt(() => location.replace(destination));',
    bundles: exit,
    test: [
      adversarial,
      'a frame that may move the page around it after a press does so, without a referrer',
    ],
  },
  {
    promise: 13,
    name: 'an emptied frame says nothing',
    file: leavePage,
    from: "top === window ? '' : lastWords",
    to: "''",
    bundles: exit,
    test: [
      exits,
      'a frame that may not move the page around it is emptied, and says to close the tab',
    ],
  },
  {
    promise: 14,
    name: 'a checklist does not hear that the visitor leaves',
    file: controller,
    from: '    function wipe(event) {',
    to: '    function wipe(event) { return;',
    bundles: all,
    test: [adversarial, 'leaving wipes the ticks of a checklist on the same page'],
  },
  {
    promise: 15,
    name: 'the link of the host leads nowhere',
    file: exitElement,
    from: '            link.href = url;',
    to: "            link.removeAttribute('href');",
    bundles: exit,
    test: [
      exits,
      'a link with a destination that is plain http goes to the weather, and the developer is warned once',
    ],
  },
  {
    promise: 15,
    name: 'a screen reader hears another name than the one that is seen',
    file: exitElement,
    from: 'builtInLink.hidden = link !== builtInLink;',
    to: "builtInLink.hidden = link !== builtInLink; link.setAttribute('aria-label', 'Weather');",
    bundles: exit,
    test: [
      adversarial,
      "everybody can use it, in its own words and in the host's, in both languages",
    ],
  },
  {
    promise: 16,
    name: 'nothing says what leaving does not do',
    file: exitElement,
    from: 'this._disclaimer.textContent = messages.truth;',
    to: '',
    bundles: exit,
    test: [
      exits,
      'says in the language of the page what leaving does not do, whatever the host writes and does',
    ],
  },
  {
    promise: 17,
    name: 'an address without encryption is followed',
    file: 'dist/esm/domain/safe-url.js',
    from: "url.protocol === 'https:' &&",
    to: 'true &&',
    bundles: exit,
    test: [
      exits,
      'a link with a destination that is plain http goes to the weather, and the developer is warned once',
    ],
  },
  {
    promise: 17,
    name: 'the address of a card may be a script',
    file: 'dist/esm/domain/safe-url.js',
    from: /url\.protocol === 'https:' &&\s*url\.hostname\.indexOf\('\.'\) > 0 &&/,
    to: 'true &&',
    test: [
      'test/unit/domain/parse-partner-helplines.test.mjs',
      'with an address that is a script loses that and nothing else; the developer is told where',
    ],
  },
  {
    promise: 18,
    name: 'a card takes its fields from a prototype',
    file: partnerCards,
    from: 'const fields = Object.create(null);',
    to: 'const fields = {};',
    test: [
      'test/unit/domain/parse-partner-helplines.test.mjs',
      'is not made of a prototype, and makes none',
    ],
  },
  {
    promise: 18,
    name: 'a card that throws when it is read takes the others down',
    file: partnerCards,
    from: 'problems.push(throwing(`${path}.${key.slice(0, 60)}`));',
    to: 'throw new TypeError(path);',
    test: [
      'test/unit/domain/parse-partner-helplines.test.mjs',
      'that throws when it is read takes nothing else down',
    ],
  },
  {
    promise: 19,
    name: 'a box asks what happened, in the visitor’s own words',
    file: list,
    from: '<div class="ticks">',
    to: '<input type="text" autocomplete="off" aria-label="What happened?"><div class="ticks">',
    bundles: all,
    test: [journeys, 'says nothing to anybody while the page loads'],
  },
  {
    promise: 20,
    name: 'the page gets a global name',
    file: controller,
    from: tick,
    to: tickAnd('window.fourSigns = true'),
    bundles: all,
    test: [journeys, firstJourney],
  },
  {
    promise: 20,
    name: 'a tick is written to the console',
    file: controller,
    from: tick,
    to: tickAnd('console.log("tick")'),
    bundles: all,
    test: [journeys, firstJourney],
  },
  {
    promise: 21,
    name: 'a published file is not the one that was vouched for',
    file: 'dist/cdn/four-signs-week.js',
    from: /\n$/,
    to: '\n\n',
    test: ['test/package/cdn-files.test.mjs', 'vouches for four-signs-week.js'],
  },
  {
    promise: 21,
    name: 'a file for script tags loads another',
    file: 'dist/esm/elements/exit/define.js',
    from: /^/,
    to: 'void import(`${location.origin}/more.js`);\n',
    bundles: exit,
    test: ['test/package/cdn-files.test.mjs', 'loads nothing else'],
  },
  {
    promise: 21,
    name: 'the build writes the hour into a file',
    file: 'rollup.config.mjs',
    from: '`four-signs ${version} MIT',
    to: '`four-signs ${version} ${Date.now()} MIT',
    test: ['test/package/building-again.test.mjs', 'gives the same bytes, in another folder'],
  },
  {
    promise: 21,
    name: 'something runs when the package is installed',
    file: 'package.json',
    from: '"prepublishOnly":',
    to: '"postinstall": "node dist/esm/entries/index.js",\n    "prepublishOnly":',
    test: ['test/package/promises.test.mjs', 'nothing runs when the package is installed'],
  },
  {
    promise: 22,
    name: 'our numbers can be pressed where the page hides them',
    file: 'dist/esm/styles/base.js',
    from: 'visibility: inherit;',
    to: 'visibility: visible;',
    bundles: all,
    test: [
      'test/e2e/unseen/chromium.test.mjs',
      'nothing of ours is under a finger or in the way of Tab: a closed off-canvas menu, in chromium',
    ],
  },
  {
    promise: 23,
    name: 'an ending has a score',
    file: guidance,
    from: '        ending,\n',
    to: '        ending,\n        score: all.length,\n',
    test: [guidanceTest, 'holds no number that could be read as a score'],
  },
  {
    promise: 23,
    name: 'an ending says that somebody is safe',
    file: 'dist/esm/content/checklist/en.js',
    from: 'Whatever you ticked or did not tick, you can get help',
    to: 'You are not being stalked',
    test: [
      'test/unit/content/checklist.test.mjs',
      'never say that somebody is safe, is at low risk, or is not stalked, and never give a score',
    ],
  },
  {
    promise: 24,
    name: 'many ticks without a danger hide one',
    file: guidance,
    from: 'const ending = danger.length\n',
    to: 'const ending = danger.length && all.length < 6\n',
    test: [guidanceTest, 'never becomes less urgent by one more tick'],
  },
  {
    promise: 25,
    name: 'an ending has no line that is open day and night',
    file: guidance,
    from: ': [...stalking, ...ownLines],',
    to: ': stalking,',
    test: [
      guidanceTest,
      'always names the stalking helpline and a line for anybody that is open day and night where the person is',
    ],
  },
  {
    promise: 25,
    name: 'who ticks nothing finds no number in sight',
    file: ending,
    from: "${first ? [firstLine(model, first), essentialRowsMarkup(html, ['emergency'], locale)] : emergency('emergency')}",
    to: '${nothing}',
    bundles: all,
    test: [model, modelOf('four-signs-checklist')],
  },
  {
    promise: 26,
    name: 'summer time is forgotten',
    file: 'dist/esm/domain/local-clock.js',
    from: /isSummer \? 3_?600_?000 : 0/,
    to: '0',
    test: [
      'test/unit/domain/get-opening-state.test.mjs',
      'agrees with a date library at any instant',
    ],
  },
  {
    promise: 27,
    name: 'where drawing fails, nothing stands in its place',
    file: 'dist/esm/elements/core/show-fallback.js',
    from: 'root.appendChild(slot);',
    to: '',
    bundles: all,
    test: [
      'test/e2e/host-pages/chromium.test.mjs',
      'can be used on a page that is dark, and where nothing can be drawn',
    ],
  },
  {
    promise: 28,
    name: 'a wrong setting is taken without a word',
    file: 'dist/esm/elements/core/warn.js',
    from: 'console.warn(message)',
    to: 'undefined',
    bundles: exit,
    test: [
      exits,
      'a link with a destination that is missing goes to the weather, and the developer is warned once',
    ],
  },
  {
    promise: 29,
    name: 'a service has no source',
    file: 'dist/esm/content/helplines/sources.js',
    from: /(?<='national-stalking-helpline': \{\s*confidence: '[a-z-]+',\s*)sources: \[/,
    to: 'sources: [], was: [',
    test: [
      'test/unit/content/facts.test.mjs',
      'national-stalking-helpline: numbers are valid in Britain, what is read is what is dialled, links are https, evidence is there',
    ],
  },
  {
    promise: 30,
    name: 'at an ending the focus stays behind',
    file: controller,
    from: /view\.focus\('\[tabindex="-1"\]', [^;]*;/,
    to: '',
    bundles: all,
    test: [model, modelOf('four-signs-checklist')],
  },
  {
    promise: 30,
    name: 'a screen reader is told nothing of the boxes',
    file: list,
    from: '<span>${itemText(model, id)}</span>',
    to: '<span aria-hidden="true">${itemText(model, id)}</span>',
    bundles: all,
    test: ['test/e2e/accessibility.test.mjs', 'in English, light, at 320 px'],
  },
  {
    promise: 31,
    name: 'the words before the script stand in larger letters',
    file: 'dist/cdn/fallback.css',
    from: 'font-size:medium;line-height:1.5}',
    to: 'font-size:x-large;line-height:1.5}',
    test: ['test/e2e/layout-shift.test.mjs', 'plain words in the week, 1280 px'],
  },
  {
    promise: 32,
    name: 'Welsh has no title for the helplines',
    file: 'dist/esm/content/helplines/cy.js',
    from: "    title: 'Cael help',\n",
    to: '',
    test: [
      'test/unit/content/facts.test.mjs',
      'helplines: Welsh says everything that English says, and no sentence is left in English',
    ],
  },
];
