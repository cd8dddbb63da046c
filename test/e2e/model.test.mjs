/**
 * The built file, whatever a person does and in whatever order: random visits of one tag each, next
 * to a model of what must be on the screen.
 *
 * MODEL_RUNS=1000   visits of each tag; 30 without it
 * MODEL_SEED=1      the same visits again: a run prints its seed
 *
 * After each act: what the model says is drawn; a number to ring is in sight; nothing is a verdict;
 * nothing is kept, and address, history and title are the page's own; no event, attribute or node
 * outside the tag is of our making; and the focus is on something that is on the page.
 */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import fc from 'fast-check';
import {behaviours, impacts, who} from '../../dist/esm/content/checklist/facts.js';
import {checklistCy} from '../../dist/esm/content/checklist/cy.js';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {exitCy} from '../../dist/esm/content/exit/cy.js';
import {exitEn} from '../../dist/esm/content/exit/en.js';
import {helplinesCy} from '../../dist/esm/content/helplines/cy.js';
import {helplinesEn} from '../../dist/esm/content/helplines/en.js';
import {behaviourGroups, nations, needs} from '../../dist/esm/content/vocabulary.js';
import {weekCy} from '../../dist/esm/content/week/cy.js';
import {weekEn} from '../../dist/esm/content/week/en.js';
import {giveRoots, key} from '../support/closed-roots.mjs';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';
import {until} from '../support/until.mjs';

const numRuns = Number(process.env.MODEL_RUNS ?? 30);
const seed = Number(process.env.MODEL_SEED ?? Date.now() % 2 ** 31);
const words = {
  en: {...exitEn, ...weekEn, helplines: helplinesEn, checklist: checklistEn},
  cy: {...exitCy, ...weekCy, helplines: helplinesCy, checklist: checklistCy},
};
const ending = behaviourGroups.length + 1;
const things = [...behaviours, ...impacts, ...who];
const groups = [...behaviourGroups, 'impact', 'who'];
const inGroup = {
  ...Object.fromEntries(
    behaviourGroups.map((group) => [group, behaviours.filter((each) => each.group === group)]),
  ),
  impact: impacts,
  who,
};

const html = (
  tag,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>
<four-signs-exit><a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a></four-signs-exit>
<main>${tag === 'four-signs-exit' ? '' : `<${tag}><p>Call <a href="tel:999">999</a>.</p></${tag}>`}</main>
<aside></aside><button type="button" id="theirs">Menu</button>
<script src="/dist/cdn/four-signs.js"></script></body></html>`;

/** Runs in the page: what an act does, and what there is to see after it. */
function install(name, tag) {
  const element = document.querySelector(tag);
  const root = window[Symbol.for(name)].rootOf(element);
  const found = [];
  const observer = new MutationObserver((records) => note(records));
  const note = (records) => {
    for (const {type, target, attributeName} of records)
      found.push(`${type} of ${target.nodeName} ${attributeName ?? ''}`);
  };
  // In capture, as a page would: what scripts of ours send out.
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (this === window || this.getRootNode?.() === document || event.composed)
      found.push(`the event ${event.type}`);
    return dispatchEvent.call(this, event);
  };
  const watch = () =>
    observer.observe(document, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
  watch();
  const seen = (each) => each.checkVisibility() && each.getBoundingClientRect().height > 0;
  const all = (selector) => [...root.querySelectorAll(selector)].filter(seen);
  const text = (each) => each.textContent.replace(/\s+/g, ' ').trim();
  const button = (label) => all('button').find((each) => text(each) === label);
  /** What the page itself does is none of ours. */
  const byPage = (act) => {
    note(observer.takeRecords());
    observer.disconnect();
    act();
    watch();
  };
  const acts = {
    tick: (nth) => all('input')[nth].click(),
    press(label) {
      const it = button(label);
      if (!it) throw new Error(`There is no button "${label}"`);
      it.focus();
      it.click();
    },
    pressNth: (selector, nth) => all(selector)[nth % all(selector).length].click(),
    unfold(nth) {
      const folds = all('summary');
      folds[nth % folds.length]?.click();
    },
    set: (attribute, value) =>
      byPage(() =>
        value === null
          ? element.removeAttribute(attribute)
          : element.setAttribute(attribute, value),
      ),
    lang: (value) => byPage(() => (document.documentElement.lang = value)),
    move: () =>
      byPage(() =>
        document
          .querySelector(element.parentNode.localName === 'main' ? 'aside' : 'main')
          .append(element),
      ),
    remove: () => byPage(() => element.remove()),
    putBack: () => byPage(() => document.querySelector('main').append(element)),
    hide: () => dispatchEvent.call(window, new PageTransitionEvent('pagehide', {persisted: true})),
    show: () => dispatchEvent.call(window, new PageTransitionEvent('pageshow', {persisted: true})),
  };
  // However slow the machine is, what a person does here is quick.
  const {setTimeout} = window;
  window.setTimeout = /** @type {any} */ (
    (run, delay, ...given) => (delay === 5000 ? 0 : setTimeout(run, delay, ...given))
  );
  window.acts = acts;
  window.look = async () => {
    await element.updateComplete;
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    note(observer.takeRecords());
    const active = document.activeElement;
    return {
      connected: element.isConnected,
      title: root.querySelector('h1[tabindex], h2[tabindex], h3[tabindex]')?.textContent.trim(),
      focus: !active?.isConnected
        ? 'nothing'
        : active === element
          ? (root.activeElement?.getAttribute('tabindex') ?? root.activeElement?.localName)
          : active.localName,
      boxes: [...root.querySelectorAll('input')].map((box) => box.checked),
      pressed: [...root.querySelectorAll('[aria-pressed=true]')].map(text),
      buttons: all('button').map(text),
      numbers: all('a[href^="tel:"]').map((link) => link.getAttribute('href').slice(4)),
      lang: root.querySelector('[lang]')?.getAttribute('lang'),
      words: root.textContent.replace(/\s+/g, ' '),
      said: root.querySelector('output')?.textContent,
      kept: [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        history.length,
        JSON.stringify(history.state),
        document.title,
        window.name,
        location.hash + location.search,
      ].join('|'),
      leaked: found.splice(0),
      attributes: [...element.attributes].map((each) => `${each.name}=${each.value}`),
      properties: Object.keys(element).join(),
    };
  };
}

const verdict =
  /not being stalked|you are safe|low risk|no risk|\b\d+ ?%|your score|score of|nid ydych yn cael eich stelcian|rydych yn ddiogel|risg isel/i;

/** @type {import('../../dist/esm/content/types.js').Impact[]} */
const signsOf = [...behaviours, ...impacts];
const oracle = (ticked) => {
  const marked = signsOf.filter(({id}) => ticked.has(id));
  if (marked.some(({danger}) => danger)) return 'urgent';
  return marked.some(({signs}) => signs.length) ? 'may-be-stalking' : 'help-whatever';
};

/** One thing that a person, or the page, does. */
class Act {
  /**
   * @param {string} name
   * @param {(model: any) => unknown} can - whether it can happen now
   * @param {(model: any) => unknown} change - what it does to the model
   * @param {(model: any) => any[]} make - what is done in the page, from the model before it
   */
  constructor(name, can, change, make) {
    this.name = name;
    this.can = can;
    this.change = change;
    this.make = make;
  }
  check(model) {
    return Boolean(!model.left && this.can(model));
  }
  async run(model, real) {
    const act = this.make(model);
    this.change(model);
    await real.act(act, model);
  }
  toString() {
    return this.name;
  }
}

const connected = (model) => model.connected;
const always = () => true;
const forget = (model) => {
  model.ticked.clear();
  Object.assign(model, {
    step: 0,
    about: null,
    summary: false,
    nation: null,
    need: null,
    all: false,
  });
};

/** What can happen to each tag. */
const common = [
  fc.constantFrom('en', 'cy', 'fr').map(
    (lang) =>
      new Act(
        `the page is in ${lang}`,
        always,
        (model) => (model.lang = lang === 'cy' ? 'cy' : 'en'),
        () => ['lang', lang],
      ),
  ),
  fc.constant(new Act('it is moved', connected, forget, () => ['move'])),
  fc.constant(
    new Act(
      'it is taken off the page',
      connected,
      (model) => {
        forget(model);
        model.connected = false;
      },
      () => ['remove'],
    ),
  ),
  fc.constant(
    new Act(
      'it is put back',
      (model) => !model.connected,
      (model) => (model.connected = true),
      () => ['putBack'],
    ),
  ),
  fc.constant(
    new Act(
      'the page is left, and shown again',
      always,
      (model) => {
        forget(model);
        model.presses = 0;
      },
      () => ['hide'],
    ),
  ),
  fc.constant(
    new Act(
      'somebody leaves by the exit',
      (model) => model.acts > 4 && (model.connected || model.tag !== 'four-signs-exit'),
      (model) => (model.left = true),
      () => ['leave'],
    ),
  ),
  fc.nat(20).map(
    (nth) =>
      new Act(
        `fold ${nth} is pressed`,
        connected,
        () => undefined,
        () => ['unfold', nth],
      ),
  ),
];

const text = (model) => words[model.lang].checklist;
const isSteps = (model) => model.layout === 'steps';
/** The groups whose boxes are drawn. */
const shownGroups = (model) => {
  if (model.step === ending) return [];
  if (!isSteps(model)) return groups;
  if (!model.step) return [];
  const own = behaviourGroups[model.step - 1];
  return model.step === behaviourGroups.length ? [own, 'impact', 'who'] : [own];
};
const shownThings = (model) => shownGroups(model).flatMap((group) => inGroup[group]);
const press = (name, can, change, label) =>
  fc.constant(
    new Act(
      `"${name}"`,
      (model) => model.connected && can(model),
      (model) => change(model),
      (model) => ['press', label(model)],
    ),
  );
const go = (model, to) => {
  if (to === ending) model.returnStep = model.step || 1;
  Object.assign(model, {step: to, summary: false, moved: true});
};

const checklistActs = [
  ...[1, 2, 3].map(() =>
    fc.nat(200).map(
      (nth) =>
        new Act(
          `box ${nth}`,
          (model) => model.connected && shownThings(model).length > 0,
          (model) => {
            const list = shownThings(model);
            const {id} = list[nth % list.length];
            if (!model.ticked.delete(id)) model.ticked.add(id);
          },
          (model) => ['tick', nth % shownThings(model).length],
        ),
    ),
  ),
  press(
    'finish',
    (model) => (!isSteps(model) ? model.step !== ending : model.step === ending - 1),
    (model) => go(model, ending),
    (model) => text(model).finish,
  ),
  press(
    'start or next',
    (model) => isSteps(model) && model.step < ending - 1,
    (model) => go(model, model.step + 1),
    (model) => (model.step ? text(model).next : text(model).start),
  ),
  press(
    'back',
    (model) => isSteps(model) && model.step > 0 && model.step < ending,
    (model) => go(model, model.step - 1),
    (model) => text(model).back,
  ),
  press(
    'skip',
    (model) => isSteps(model) && model.step > 0 && model.step < ending - 1,
    (model) => go(model, ending),
    (model) => text(model).skip,
  ),
  press(
    'change',
    (model) => model.step === ending,
    (model) => go(model, model.returnStep),
    (model) => text(model).change,
  ),
  press(
    'clear',
    always,
    (model) => {
      forget(model);
      model.moved = true;
    },
    (model) => text(model).clear,
  ),
  press(
    'summary',
    (model) => model.step === ending,
    (model) => (model.summary = !model.summary),
    (model) => (model.summary ? text(model).takeHide : text(model).takeShow),
  ),
  ...['me', 'someone'].map((about) =>
    press(
      about,
      (model) => model.step === 0 || (!isSteps(model) && model.step !== ending),
      (model) => (model.about = about),
      (model) => text(model).about[about],
    ),
  ),
  fc.constantFrom('page', 'steps').map(
    (layout) =>
      new Act(
        `layout="${layout}"`,
        (model) => model.connected,
        (model) => (model.layout = layout),
        () => ['set', 'layout', layout],
      ),
  ),
  fc.constantFrom(...nations).map(
    (nation) =>
      new Act(
        `nation="${nation}"`,
        (model) => model.connected,
        () => undefined,
        () => ['set', 'nation', nation],
      ),
  ),
];

function checkChecklist(model, seen) {
  const list = shownThings(model);
  assert.deepEqual(
    seen.boxes,
    list.map(({id}) => model.ticked.has(id)),
  );
  const voice = text(model).voices[model.about ?? 'me'];
  const summary = seen.buttons.includes(text(model).takeHide);
  assert.equal(summary, model.step === ending && model.summary, 'the summary');
  if (model.step === ending) {
    const {title} = voice.endings[oracle(model.ticked)];
    assert.equal(seen.title, title);
    for (const {id} of things) {
      if (model.ticked.has(id) && !who.some((each) => each.id === id))
        assert.ok(seen.words.includes(voice.items[id]), `${id} is named`);
    }
  }
  if (model.moved) assert.equal(seen.focus, '-1', 'the focus is on the heading');
}

const helplinesActs = [
  ...[1, 2, 3].map(() =>
    fc.constantFrom(...nations, null).map(
      (nation) =>
        new Act(
          `in ${nation ?? 'an unknown place'}`,
          (model) => model.connected && model.unfolded !== false,
          (model) => (model.nation = nation ?? 'unsure'),
          (model) => [
            'press',
            nation
              ? words[model.lang].helplines.nations[nation]
              : words[model.lang].helplines.notSure,
          ],
        ),
    ),
  ),
  fc.constant(
    new Act(
      'everything is shown, or not',
      (model) => model.connected,
      (model) => (model.all = !model.all),
      () => ['pressMore'],
    ),
  ),
  fc.constantFrom(...needs, null).map(
    (need) =>
      new Act(
        `need="${need}"`,
        (model) => model.connected,
        (model) => {
          if (model.hostNeed !== need) Object.assign(model, {nation: null, all: false});
          model.hostNeed = need;
        },
        () => ['set', 'need', need],
      ),
  ),
];

function checkHelplines(model, seen) {
  const {helplines} = words[model.lang];
  const named = [...nations.map((nation) => helplines.nations[nation]), helplines.notSure];
  const expected =
    model.nation === null
      ? []
      : [model.nation === 'unsure' ? helplines.notSure : helplines.nations[model.nation]];
  assert.deepEqual(
    seen.pressed.filter((each) => named.includes(each)),
    expected,
  );
}

const weekActs = [
  fc.constant(
    new Act(
      'it is put away',
      (model) => model.connected && !model.dismissed,
      (model) => (model.dismissed = true),
      (model) => ['press', words[model.lang].dismiss],
    ),
  ),
  fc.constantFrom('2026-04-20', '2026-04-22', '2026-07-01', '2027-04-21', 'no day').map(
    (day) =>
      new Act(
        `preview-date="${day}"`,
        (model) => model.connected,
        () => undefined,
        () => ['set', 'preview-date', day],
      ),
  ),
  fc.constantFrom('stalking-awareness-week', '16-days', 'stalking-law-anniversary').map(
    (campaign) =>
      new Act(
        `campaign="${campaign}"`,
        (model) => model.connected,
        () => undefined,
        () => ['set', 'campaign', campaign],
      ),
  ),
];

const exitActs = [
  ...[1, 2].map(() =>
    fc.constant(
      new Act(
        'Shift',
        (model) => model.acts > 4 || !model.connected || model.isOff || model.presses < 2,
        (model) => {
          model.presses += 1;
          model.isCounted = model.connected && !model.isOff;
          if (model.connected && !model.isOff && model.presses > 2) model.left = true;
        },
        () => ['key', 'Shift'],
      ),
    ),
  ),
  fc.constantFrom('a', 'Tab', 'Escape').map(
    (name) =>
      new Act(
        name,
        always,
        (model) => (model.presses = 0),
        () => ['key', name],
      ),
  ),
  fc.constantFrom('', null).map(
    (value) =>
      new Act(
        `without-shortcut=${value}`,
        (model) => model.connected,
        (model) => Object.assign(model, {isOff: value === '', drawnAt: 0}),
        () => ['set', 'without-shortcut', value],
      ),
  ),
  fc.constantFrom('top-start', 'bottom-end', 'in-flow', null).map(
    (position) =>
      new Act(
        `position=${position}`,
        (model) => model.connected,
        () => undefined,
        () => ['set', 'position', position],
      ),
  ),
];

function checkExit(model, seen) {
  const {one, two, truth} = words[model.lang];
  assert.ok(seen.words.includes(truth), 'what leaving does not do');
  if (model.isCounted) assert.equal(seen.said, {1: two, 2: one}[model.presses]);
  model.isCounted = false;
}

const tags = {
  'four-signs-checklist': {acts: checklistActs, check: checkChecklist},
  'four-signs-helplines': {acts: helplinesActs, check: checkHelplines},
  'four-signs-week': {acts: weekActs, check: () => undefined},
  'four-signs-exit': {acts: exitActs, check: checkExit},
};

const skip = browserNames.includes('chromium') ? false : 'one engine is enough, and it is not here';
describe(
  `whatever a person does (${numRuns} visits of each tag, MODEL_SEED=${seed})`,
  {skip},
  () => {
    for (const [tag, {acts, check}] of Object.entries(tags)) {
      let opened;
      let page;

      before(async () => {
        if (skip) return;
        opened = await openPage('chromium', '/model.html', {
          html: html(tag),
          before: async (tab) => {
            await tab.setRequestInterception(true);
            tab.on('request', (request) =>
              request.url().startsWith('https:')
                ? request.respond({status: 200, contentType: 'text/html', body: '<title>Weather'})
                : request.continue(),
            );
          },
        });
        ({page} = opened);
      });
      after(() => opened?.close());

      /** The page as for the first time, and a model of it. */
      async function setup() {
        opened.answer();
        await page.goto(opened.url, {waitUntil: 'load'});
        await upgraded(page);
        await giveRoots(page, tag);
        await page.evaluate(install, key, tag);
        const first = await page.evaluate(() => window.look());
        const model = {
          tag,
          ticked: new Set(),
          step: 0,
          returnStep: 1,
          about: null,
          summary: false,
          nation: null,
          need: null,
          hostNeed: null,
          all: false,
          lang: 'en',
          layout: 'page',
          connected: true,
          dismissed: false,
          presses: 0,
          isOff: false,
          left: false,
          acts: 0,
          moved: false,
        };
        const attributes = new Map(first.attributes.map((each) => each.split('=')));
        return {
          model,
          real: {
            async act(act) {
              model.acts += 1;
              if (act[0] === 'leave') await page.click('four-signs-exit a').catch(() => {});
              else if (act[0] === 'key') await page.keyboard.press(act[1]).catch(() => {});
              else await page.evaluate(runActs, act);
              if (model.left) {
                await until(
                  () => page.url().startsWith('https://www.bbc.co.uk/weather'),
                  'the visitor has left',
                );
                return;
              }
              if (act[0] === 'set') {
                if (act[2] === null) attributes.delete(act[1]);
                else attributes.set(act[1], act[2]);
              }
              const seen = await page.evaluate(() => window.look());
              const {moved} = model;
              assert.equal(seen.connected, model.connected);
              assert.equal(seen.kept, first.kept, 'nothing is kept');
              assert.deepEqual(seen.leaked, [], 'nothing is told to the page');
              assert.equal(seen.properties, first.properties);
              assert.notEqual(seen.focus, 'nothing');
              if (tag !== 'four-signs-exit')
                assert.deepEqual(
                  seen.attributes.sort(),
                  [...attributes].map((each) => each.join('=')).sort(),
                );
              if (model.connected) {
                assert.equal(seen.lang, model.lang);
                assert.doesNotMatch(seen.words, verdict);
                if (tag !== 'four-signs-exit' && !model.dismissed) {
                  assert.ok(seen.numbers.includes('999'), '999 is in sight');
                  assert.ok(seen.numbers.includes('+448088020300'), 'so is the stalking helpline');
                }
                check(model, seen);
              }
              if (moved) model.moved = false;
            },
          },
        };
      }

      test(`<${tag}>: what a person does, in any order`, async () => {
        const commands = fc.commands([...common, ...acts], {maxCommands: 25, size: 'max'});
        await fc.assert(
          fc.asyncProperty(commands, (list) => fc.asyncModelRun(setup, list)),
          {numRuns, seed, endOnFailure: false},
        );
      });
    }
  },
);

/** Runs in the page. */
function runActs([name, ...values]) {
  const {acts} = window;
  if (name === 'hide') {
    acts.hide();
    acts.show();
  } else if (name === 'pressMore') {
    acts.pressNth('.more, p > button:not(.more):last-child', 0);
  } else acts[name](...values);
}
