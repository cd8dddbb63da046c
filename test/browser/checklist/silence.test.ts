import '../../../src/entries/define/helplines.js';
import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {emulate} from '../../support/emulate.js';
import {checklistLayouts} from '../../../src/content/vocabulary.js';
import {allIds, dangerIds, whoIds, end, start, type Journey} from './checklist-driver.js';

/** Every event type that this browser has a handler for, and those that have none. */
const eventTypes = (() => {
  const types = new Set([
    'focusin',
    'focusout',
    'DOMContentLoaded',
    'compositionstart',
    'compositionend',
    'four-signs-leave',
    'securitypolicyviolation',
  ]);
  for (const start of [
    window,
    document,
    document.createElement('input'),
    document.createElement('details'),
  ] as object[]) {
    for (let at: object | null = start; at; at = Object.getPrototypeOf(at) as object | null) {
      for (const name of Object.getOwnPropertyNames(at))
        if (/^on[a-z]+$/.test(name)) types.add(name.slice(2));
    }
  }
  // These come and go with the machine, not with what a person does.
  for (const type of [
    'error',
    'unhandledrejection',
    'message',
    'devicemotion',
    'deviceorientation',
    'deviceorientationabsolute',
  ])
    types.delete(type);
  // How far the page scrolls follows from how tall the element is, which a page can measure
  // (docs/threat-model.md).
  for (const type of ['scroll', 'scrollend']) types.delete(type);
  return [...types];
})();

/** What a nosy page writes down about an event. */
function describeEvent(event: Event): string {
  const path = event
    .composedPath()
    .map((each) =>
      each instanceof Element
        ? `${each.localName}${each.id && `#${each.id}`}`
        : each.constructor.name,
    );
  const more = event as Event & {
    data?: unknown;
    inputType?: unknown;
    detail?: unknown;
    key?: unknown;
    relatedTarget?: unknown;
    newState?: unknown;
  };
  const facts = [more.data, more.inputType, more.key, more.newState].map(String).join(' ');
  return `${event.type} ${path.join('>')} ${facts} ${more.relatedTarget instanceof Element ? more.relatedTarget.localName : ''}`;
}

/** Everything that a page can hear and see while something is done on it. */
async function observed(run: () => void | Promise<void>): Promise<Record<string, unknown>> {
  const capture: string[] = [];
  const bubble: string[] = [];
  const hear = (event: Event) => void capture.push(describeEvent(event));
  const hearLate = (event: Event) => {
    // The run of the tests has messages of its own, on the window alone.
    if (event.target !== window && event.target !== document) bubble.push(describeEvent(event));
  };
  for (const type of eventTypes) {
    document.addEventListener(type, hear, true);
    document.addEventListener(type, hearLate);
  }
  const changes: string[] = [];
  const mutations = new MutationObserver((records) => {
    for (const {type, attributeName, target} of records)
      changes.push(`${type} ${attributeName ?? ''} ${target.nodeName}`);
  });
  mutations.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  try {
    await run();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    for (const {type, attributeName, target} of mutations.takeRecords())
      changes.push(`${type} ${attributeName ?? ''} ${target.nodeName}`);
  } finally {
    mutations.disconnect();
    for (const type of eventTypes) {
      document.removeEventListener(type, hear, true);
      document.removeEventListener(type, hearLate);
    }
  }
  return {capture, bubble, changes};
}

/** What a page can read off an element and off itself. */
function readable({element}: Journey): Record<string, unknown> {
  const own: string[] = [];
  for (
    let at: object = element;
    at !== HTMLElement.prototype;
    at = Object.getPrototypeOf(at) as object
  ) {
    for (const name of Reflect.ownKeys(at)) {
      const value: unknown = Reflect.get(element, name);
      own.push(`${String(name)}: ${typeof value === 'function' ? 'function' : String(value)}`);
    }
  }
  const form = element.closest('form');
  return {
    own,
    root: element.shadowRoot,
    html: element.outerHTML,
    innerText: document.body.innerText,
    textContent: element.textContent,
    form: form ? [...new FormData(form).entries()] : [],
    controls: form ? form.elements.length : 0,
    active: document.activeElement?.localName,
    selection: String(getSelection()),
    selectionAt: getSelection()?.anchorNode?.nodeName,
    address: location.href,
    history: [history.length, JSON.stringify(history.state)],
    title: document.title,
    windowName: window.name,
    cookie: document.cookie,
    label: [element.getAttribute('aria-label'), element.role, element.title],
  };
}

/** The storage and the network, watched. */
function watchWays(): {used: string[]; end: () => void} {
  const used: string[] = [];
  const restore: (() => void)[] = [];
  const watch = (object: object | undefined, name: string, label: string) => {
    const descriptor = object && Object.getOwnPropertyDescriptor(object, name);
    if (!object || !descriptor || typeof descriptor.value !== 'function') return;
    const original = descriptor.value as (...all: unknown[]) => unknown;
    Object.defineProperty(object, name, {
      ...descriptor,
      value(this: unknown, ...all: unknown[]) {
        used.push(label);
        return original.apply(this, all);
      },
    });
    restore.push(() => Object.defineProperty(object, name, descriptor));
  };
  for (const name of ['setItem', 'getItem', 'removeItem', 'clear'])
    watch(Storage.prototype, name, `Storage ${name}`);
  for (const name of ['open', 'deleteDatabase'])
    watch(IDBFactory.prototype, name, `IndexedDB ${name}`);
  if ('caches' in window)
    for (const name of ['open', 'put', 'match'])
      watch(CacheStorage.prototype, name, `Cache ${name}`);
  watch(window, 'fetch', 'fetch');
  // An event under any name, also one that nobody could think of listening for.
  watch(EventTarget.prototype, 'dispatchEvent', 'dispatchEvent');
  watch(window, 'open', 'window.open');
  watch(window, 'postMessage', 'postMessage');
  watch(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  watch(Navigator.prototype, 'sendBeacon', 'sendBeacon');
  for (const name of ['pushState', 'replaceState']) watch(History.prototype, name, name);
  if (navigator.clipboard)
    for (const name of ['writeText', 'write', 'readText'])
      watch(Object.getPrototypeOf(navigator.clipboard) as object, name, `clipboard ${name}`);
  for (const name of ['log', 'info', 'debug', 'warn', 'error', 'table', 'dir'])
    watch(console, name, `console.${name}`);
  for (const name of ['mark', 'measure']) watch(Performance.prototype, name, `performance.${name}`);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => cookie.get!.call(document) as string,
    set: () => used.push('cookie'),
  });
  restore.push(() => delete (document as Partial<{cookie: string}>).cookie);
  return {used, end: () => restore.forEach((each) => each())};
}

const quietIds = allIds.filter((id) => !dangerIds.includes(id));

describe('a page full of trackers has nothing to report', () => {
  afterEach(end);

  /**
   * The same number of presses with different answers and so a different ending; what can be heard
   * must not differ.
   */
  const walk = (attributes: Record<string, string>, ids: readonly string[]) => async () => {
    const form = document.body.appendChild(document.createElement('form'));
    form.append(document.createElement('input'));
    const journey = start(attributes, {into: form});
    const ways = watchWays();
    const seen: Record<string, unknown>[] = [];
    const endings: string[] = [];
    const heard = await observed(() => {
      seen.push(readable(journey));
      if (attributes['layout'] === 'steps') {
        journey.press(journey.words.start);
        // One box of each step is ticked, the last or the first that is no sign of danger.
        for (let step = 0; step < 6; step += 1) {
          const boxes = journey.boxes();
          const words = quietIds.map((id) => journey.words.voices.me.items[id as 'calls']);
          const quiet = boxes.find((box) =>
            words.includes(box.closest('label')!.textContent.trim()),
          );
          (ids === dangerIds ? boxes[boxes.length - 1] : quiet)!.click();
          seen.push(readable(journey));
          journey.press(step < 5 ? journey.words.next : journey.words.finish);
        }
      } else {
        journey.tick(...ids);
        seen.push(readable(journey));
        journey.finish();
      }
      seen.push(readable(journey));
      endings.push(journey.heading().textContent);
      for (const fold of journey.root.querySelectorAll('details')) fold.open = true;
      journey.press(journey.words.takeShow);
      seen.push(readable(journey));
      journey.press(journey.words.change);
      seen.push(readable(journey));
    });
    ways.end();
    form.remove();
    return {heard, seen, endings, used: ways.used};
  };

  for (const layout of checklistLayouts) {
    it('keeps every element inside from the functions of the page, at the list and at an ending', async () => {
      const journey = start();
      const handed = () =>
        [...journey.root.querySelectorAll('*')].filter((each) => each instanceof Node);
      expect(journey.root instanceof Node).to.equal(false);
      expect(handed()).to.deep.equal([]);
      journey.tick('weapon');
      journey.finish();
      expect(journey.root.querySelectorAll('*').length).to.be.greaterThan(100);
      expect(handed()).to.deep.equal([]);
      // A document that it is moved to gives its nodes other functions, in Firefox.
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument!.body.append(journey.element);
      document.body.append(journey.element);
      frame.remove();
      expect(handed()).to.deep.equal([]);
    });

    it(`hears, sees and reads the same whatever is ticked and wherever it leads, with ${layout === 'page' ? 'one page' : 'steps'}`, async () => {
      const attributes = {layout, nation: 'wales', style: 'font-size: 1em'};
      const danger = await walk(
        attributes,
        layout === 'page' ? dangerIds.slice(0, 8) : dangerIds,
      )();
      const other = await walk(attributes, layout === 'page' ? quietIds.slice(0, 8) : quietIds)();
      expect(danger.endings).to.deep.equal(['Please get help now']);
      expect(other.endings).to.deep.equal(['This may be stalking']);
      expect(danger.heard).to.deep.equal(other.heard);
      expect(danger.seen).to.deep.equal(other.seen);
      expect(danger.used).to.deep.equal([]);
      expect(other.used).to.deep.equal([]);
    });
  }

  it('cannot tell one press from another: nothing changes for the page from the first box to the ending', async () => {
    const journey = start({nation: 'england'});
    const before = readable(journey);
    const {changes} = await observed(() => {
      journey.tick(...allIds, ...whoIds);
      journey.finish();
    });
    expect(changes).to.deep.equal([]);
    expect({...readable(journey), active: before['active']}).to.deep.equal(before);
  });

  it('gets none of the events at the level where pages listen', async () => {
    const journey = start();
    const {bubble} = await observed(() => {
      journey.tick('calls', 'home', 'frightened');
      journey.finish();
      journey.press(journey.words.takeShow);
    });
    expect(bubble).to.deep.equal([]);
  });

  it('cannot take a key from a box by a shortcut of its own', async () => {
    const journey = start();
    const taken: string[] = [];
    const shortcut = (event: KeyboardEvent) => {
      taken.push(event.key);
      event.preventDefault();
    };
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      document.addEventListener(type, shortcut);
    try {
      journey.boxes()[0]!.focus();
      await sendKeys({press: ' '});
      expect(journey.ticked()).to.deep.equal(['calls']);
      expect(taken).to.deep.equal([]);
    } finally {
      for (const type of ['keydown', 'keypress', 'keyup'] as const)
        document.removeEventListener(type, shortcut);
    }
  });

  it('finds no name, no value and no remembered entry on any control', () => {
    const journey = start();
    for (const box of journey.boxes()) {
      expect(box.getAttribute('autocomplete')).to.equal('off');
      for (const attribute of ['name', 'value', 'id'])
        expect(box.hasAttribute(attribute)).to.equal(false);
    }
    expect(customElements.get('four-signs-checklist')).not.to.have.property('formAssociated');
  });

  it('finds no request, whatever is ticked', async () => {
    performance.clearResourceTimings();
    const journey = start({nation: 'scotland'});
    journey.tick(...allIds, ...whoIds);
    journey.finish();
    journey.press(journey.words.takeShow);
    await new Promise(requestAnimationFrame);
    expect(performance.getEntriesByType('resource').map(({name}) => name)).to.deep.equal([]);
  });

  it('is not handed the closed root by the element’s internals', () => {
    const {element} = start();
    expect(() => element.attachInternals()).to.throw();
    expect(() => HTMLElement.prototype.attachInternals.call(element)).to.throw();
  });

  it('reaches none of its styles by way of an element whose root is open', async () => {
    const journey = start();
    const helplines = document.body.appendChild(document.createElement('four-signs-helplines'));
    await helplines.updateComplete;
    const sheets = helplines.shadowRoot!.adoptedStyleSheets;
    expect(sheets.length).to.be.greaterThan(0);
    expect(journey.root.adoptedStyleSheets.length).to.be.greaterThan(0);
    expect(journey.root.adoptedStyleSheets.filter((sheet) => sheets.includes(sheet))).to.deep.equal(
      [],
    );
    helplines.remove();
  });

  it('reads no words by a selection, and gets no way in by one', async () => {
    await emulate({viewport: {width: 800, height: 600}});
    const journey = start();
    journey.tick('home');
    journey.finish();
    journey.heading().scrollIntoView();
    const {left, top} = journey.heading().getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.ceil(left) + 5, Math.ceil(top) + 5]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [Math.ceil(left) + 300, Math.ceil(top) + 400]});
    await sendMouse({type: 'up'});
    const selection = getSelection()!;
    expect(selection.toString().trim()).to.equal('');
    for (const node of [selection.anchorNode, selection.focusNode])
      expect(journey.root.contains(node)).to.equal(false);
    await resetMouse();
  });
});
