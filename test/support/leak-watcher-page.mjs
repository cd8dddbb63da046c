/**
 * The half of the leak watcher that runs in the page, before anything of the page's own. It is sent
 * there as text, so it stands alone: nothing is imported, and nothing outside the function is used.
 *
 * It does three things.
 *
 * - It wraps what a script can send, keep or say with, and notes each use.
 * - It compares what is kept (storage, address, title, built-ins, …) with what was there at the
 *   start, for ways that were not wrapped.
 * - It writes down what any script on the page could observe: events, mutations, properties, words,
 *   form data, performance entries.
 */
export function installLeakWatcher() {
  const found = [];
  const note = (channel, what) => found.push(`${channel}: ${what}`);
  const roots = new WeakMap();
  const internals = [];
  // As they were before they were wrapped: looking is not a leak.
  const native = {
    getRootNode: Node.prototype.getRootNode,
    getDirectory: window.StorageManager?.prototype.getDirectory,
    dispatchEvent: EventTarget.prototype.dispatchEvent,
  };

  const say = (value) => {
    try {
      if (value instanceof Node) return name(value);
      return typeof value === 'object' || typeof value === 'function'
        ? Object.prototype.toString.call(value)
        : String(value).slice(0, 200);
    } catch {
      return typeof value;
    }
  };

  const name = (target) => {
    if (target === window) return 'window';
    if (target === document) return 'document';
    if (!(target instanceof Node)) return Object.prototype.toString.call(target);
    if (target.nodeType !== 1)
      return `${target.nodeName} in ${target.parentNode ? name(target.parentNode) : 'nothing'}`;
    return target.localName + (target.id ? `#${target.id}` : '');
  };

  /** Is it in the page itself, where any script can see it, and not in a shadow root? */
  const inTheOpen = (target) =>
    !(target instanceof Node) ||
    native.getRootNode.call(target) === document ||
    !target.isConnected;

  // -- what is used
  // -----------------------------------------------------------------------------------------------

  /**
   * @param {string} channel
   * @param {any} owner
   * @param {string} method
   * @param {(this: any, ...values: any[]) => unknown} [notes] - which calls count; without it, all
   */
  function call(channel, owner, method, notes = () => true) {
    const described = owner && Object.getOwnPropertyDescriptor(owner, method);
    if (!described || typeof described.value !== 'function' || !described.configurable) return;
    const original = described.value;
    Object.defineProperty(owner, method, {
      ...described,
      value: {
        [method](...values) {
          if (notes.call(this, ...values))
            note(channel, `${method}(${values.map(say).join(', ')})`);
          return Reflect.apply(original, this, values);
        },
      }[method],
    });
  }

  function construction(channel, ...names) {
    for (const each of names) {
      const original = window[each];
      if (typeof original !== 'function') continue;
      window[each] = new Proxy(original, {
        construct(target, values, newTarget) {
          note(channel, `new ${each}(${values.map(say).join(', ')})`);
          return Reflect.construct(target, values, newTarget);
        },
      });
      window[each].prototype.constructor = window[each];
    }
  }

  function setter(channel, owner, property) {
    const described = owner && Object.getOwnPropertyDescriptor(owner, property);
    if (!described?.set || !described.configurable) return;
    Object.defineProperty(owner, property, {
      ...described,
      set(value) {
        note(channel, `${property} = ${say(value)}`);
        described.set.call(this, value);
      },
    });
  }

  const proto = (each) => window[each]?.prototype;

  call('requests', window, 'fetch');
  call('requests', proto('XMLHttpRequest'), 'open');
  call('requests', window, 'fetchLater');
  call('beacons', proto('Navigator'), 'sendBeacon');
  construction('sockets', 'WebSocket', 'WebTransport', 'RTCPeerConnection');
  construction('event sources', 'EventSource');
  setter('cookies', proto('Document'), 'cookie');
  call('cookies', proto('CookieStore'), 'set');
  for (const method of ['setItem', 'removeItem', 'clear']) {
    call('local storage', proto('Storage'), method, function () {
      return storageOf(this) === 'local';
    });
    call('session storage', proto('Storage'), method, function () {
      return storageOf(this) === 'session';
    });
  }
  function storageOf(storage) {
    try {
      if (storage === window.localStorage) return 'local';
      if (storage === window.sessionStorage) return 'session';
    } catch {
      // Denied: then nothing can be kept there.
    }
    return 'other';
  }
  call('databases', proto('IDBFactory'), 'open');
  call('caches', proto('CacheStorage'), 'open');
  call('service workers', proto('ServiceWorkerContainer'), 'register');
  construction('workers', 'Worker', 'SharedWorker');
  call('files', proto('StorageManager'), 'getDirectory');
  call('files', window.URL, 'createObjectURL');
  for (const method of ['showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker'])
    call('files', window, method);
  call('history', proto('History'), 'pushState');
  call('history', proto('History'), 'replaceState');
  call('history', proto('Navigation'), 'navigate');
  call('history', proto('Navigation'), 'updateCurrentEntry');
  setter('title', proto('Document'), 'title');
  call('clipboard', proto('Clipboard'), 'writeText');
  call('clipboard', proto('Clipboard'), 'write');
  call('clipboard', proto('Document'), 'execCommand');
  call('clipboard', proto('DataTransfer'), 'setData');
  for (const method of Object.keys(console))
    if (typeof console[method] === 'function') call('console', console, method);
  call('forms', proto('ElementInternals'), 'setFormValue');
  call('forms', proto('HTMLFormElement'), 'submit');
  call('forms', proto('HTMLFormElement'), 'requestSubmit');
  call('performance', proto('Performance'), 'mark');
  call('performance', proto('Performance'), 'measure');
  call('messages', window, 'postMessage');
  // A message that holds nothing is how four-signs.js waits its turn.
  call(
    'messages',
    proto('MessagePort'),
    'postMessage',
    (...all) => all.length > 1 || all[0] !== null,
  );
  construction('messages', 'BroadcastChannel');
  call('locks', proto('LockManager'), 'request');
  call('windows', window, 'open');
  for (const method of ['alert', 'confirm', 'prompt']) call('dialogs', window, method);
  construction('notifications', 'Notification');
  for (const method of ['store', 'create'])
    call('credentials', proto('CredentialsContainer'), method);
  for (const method of ['share', 'vibrate', 'setAppBadge', 'registerProtocolHandler'])
    call('device', proto('Navigator'), method);
  call('styles', window.CSS, 'registerProperty');
  construction('reports', 'ReportingObserver');
  // There is no printer here: it is over at once.
  window.print = function print() {
    note('print', 'print()');
    for (const type of ['beforeprint', 'afterprint'])
      native.dispatchEvent.call(window, new Event(type));
  };

  /**
   * Events made by script that a host's listener could hear: those that start in the open, and
   * those that cross the edge of a shadow root.
   */
  call('events', proto('EventTarget'), 'dispatchEvent', function (event) {
    return (
      (this instanceof Node || this === window) &&
      (inTheOpen(this) || (event.composed && event.bubbles))
    );
  });

  if (proto('HTMLElement')?.attachInternals) {
    const original = HTMLElement.prototype.attachInternals;
    HTMLElement.prototype.attachInternals = function attachInternals() {
      const made = original.call(this);
      internals.push([this, made]);
      return made;
    };
  }

  // -- what is kept
  // -----------------------------------------------------------------------------------------------

  const tryOr = async (read, otherwise) => {
    try {
      return await read();
    } catch {
      return otherwise;
    }
  };
  const soon = (promise) =>
    Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 2000, 'no answer'))]);
  const entries = (storage) =>
    Object.entries(storage)
      .sort()
      .map((each) => each.join('='))
      .join('&');

  /** What can be read at once. */
  const keptNow = () => {
    const read = (get) => {
      try {
        return get();
      } catch {
        return 'denied';
      }
    };
    return {
      cookies: read(() => document.cookie),
      'local storage': read(() => entries(localStorage)),
      'session storage': read(() => entries(sessionStorage)),
      address: read(() => location.href),
      history: read(() => `${history.length} entries, state ${JSON.stringify(history.state)}`),
      title: read(() => document.title),
      'window name': read(() => window.name),
      performance: read(() =>
        performance
          .getEntries()
          .filter(({entryType}) => entryType === 'mark' || entryType === 'measure')
          .map((entry) => entry.name)
          .join(),
      ),
      forms: read(() => [...document.forms].map(formData).join('; ')),
      fonts: read(() => `${document.fonts.size}`),
    };
  };

  /** What has to be waited for. */
  const keptLater = async () => ({
    databases: await soon(
      tryOr(async () => (await indexedDB.databases()).map((each) => each.name).join(), 'denied'),
    ),
    caches: await soon(tryOr(async () => (await caches.keys()).join(), 'denied')),
    'service workers': await soon(
      tryOr(
        async () =>
          (await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope).join(),
        'denied',
      ),
    ),
    files: await soon(
      tryOr(async () => {
        const names = [];
        for await (const each of (await native.getDirectory.call(navigator.storage)).keys())
          names.push(each);
        return names.join();
      }, 'denied'),
    ),
  });

  const formData = (form) => {
    const data = [...new FormData(form)]
      .map(([key, value]) => `${key}=${value instanceof File ? value.name : value}`)
      .join('&');
    return `${form.elements.length} controls, ${data}`;
  };

  /** Every function that scripts share: whoever changes one changes it for the page. */
  const builtIns = () => {
    const seen = new Map();
    const add = (path, owner) => {
      for (const key of Reflect.ownKeys(owner)) {
        const described = Object.getOwnPropertyDescriptor(owner, key);
        seen.set(`${path}.${String(key)}`, described?.value ?? described?.get);
      }
    };
    for (const key of Object.getOwnPropertyNames(window)) {
      if (!/^[A-Z]/.test(key)) continue;
      const {value} = /** @type {PropertyDescriptor} */ (
        Object.getOwnPropertyDescriptor(window, key)
      );
      if (typeof value !== 'function' && typeof value !== 'object') continue;
      if (value === null) continue;
      add(key, value);
      if (value.prototype) add(`${key}.prototype`, value.prototype);
    }
    return seen;
  };
  const globals = () => Object.getOwnPropertyNames(window);

  /** @type {{kept: any, later: any, builtIns: Map<string, unknown>, globals: Set<string>}} */
  const before = {
    kept: undefined,
    later: undefined,
    builtIns: builtIns(),
    globals: new Set(globals()),
  };

  // -- what can be observed
  // -----------------------------------------------------------------------------------------------

  /** Is it a node that only the element itself should know? */
  const inARoot = (value) =>
    value instanceof Node && value.isConnected && !inTheOpen(value) && !openRoot(value);
  const openRoot = (node) => native.getRootNode.call(node).mode === 'open';
  /** Names of the properties and methods of events that handed one out all the same. */
  const handedOut = new Set();

  const heard = [];
  const changed = [];
  const measured = [];
  let armed = false;

  const types = new Set(
    'focusin focusout DOMActivate beforeinput input change compositionstart compositionend textInput selectionchange slotchange fullscreenchange visibilitychange hashchange popstate'.split(
      ' ',
    ),
  );
  for (const owner of [
    window,
    Document.prototype,
    HTMLElement.prototype,
    Element.prototype,
    SVGElement.prototype,
    HTMLBodyElement.prototype,
  ]) {
    for (const key of Object.getOwnPropertyNames(owner))
      if (/^on[a-z]/.test(key)) types.add(key.slice(2));
  }

  /**
   * Where on the screen, and when: what every page can see of every press, and what we promise
   * nothing about.
   */
  const notCompared =
    /^(?:isTrusted|timeStamp|(?:client|screen|page|offset|layer|movement)[XY]|[xy]|pointerId|persistentDeviceId|width|height|pressure|tilt[XY]|azimuthAngle|altitudeAngle|rangeOffset|eventPhase|currentTarget|srcElement|returnValue|defaultPrevented|cancelBubble|view|path|elapsedTime|sourceCapabilities|touches|targetTouches|changedTouches|mozInputSource|mozPressure|[A-Z_]+)$/;
  /**
   * How often, and when, the pointer is said to have moved, the page to have scrolled and the
   * selection to have changed differs between two equal visits.
   */
  const notCounted =
    /^(?:(?:pointer|mouse|touch|drag)(?:move|rawupdate)?(?:move|over|out|enter|leave|rawupdate)|scroll(?:end)?|selectionchange|resize|error|load|pageshow|readystatechange|deviceorientation.*|devicemotion|message)$/;

  const told = (value) => {
    if (value instanceof Node || value === window) return name(value);
    if (typeof value === 'object' && value !== null) {
      try {
        return JSON.stringify(value)?.slice(0, 300) ?? '';
      } catch {
        return 'object';
      }
    }
    return String(value).slice(0, 300);
  };

  const hear = (event) => {
    if (!armed) return;
    // Chromium does so here as well. No page of ours can stop it.
    for (const method of ['getCoalescedEvents', 'getPredictedEvents']) {
      for (const each of event[method]?.() ?? []) if (inARoot(each.target)) handedOut.add(method);
    }
    if (notCounted.test(event.type)) return;
    const parts = [];
    for (const key in event) {
      if (notCompared.test(key)) continue;
      let value;
      try {
        value = event[key];
      } catch {
        continue;
      }
      if (typeof value === 'function') continue;
      if (inARoot(value)) {
        // Firefox has properties of its own which do so. No page of ours can stop it: the threat
        // model says what it means.
        if (/^(?:originalTarget|explicitOriginalTarget|rangeParent)$/.test(key)) handedOut.add(key);
        else note('events', `${event.type} hands out ${name(value)} as ${key}`);
        continue;
      }
      parts.push(`${key}=${told(value)}`);
    }
    for (const list of ['touches', 'targetTouches', 'changedTouches']) {
      for (const {target} of event[list] ?? [])
        if (inARoot(target))
          note('events', `${event.type} hands out ${name(target)} in its ${list}`);
    }
    for (const each of event.composedPath())
      if (inARoot(each)) note('events', `${event.type} hands out ${name(each)} in its path`);
    const path = event.composedPath().map(told).join(' < ');
    heard.push(
      `${event.isTrusted ? '' : 'made by script: '}${event.type} (${path}) ${parts.sort().join(' ')}`,
    );
  };
  for (const type of types) window.addEventListener(type, hear, {capture: true, passive: true});

  // Which link was pressed.
  window.navigation?.addEventListener('navigate', hear);

  const observer = new MutationObserver((records) => {
    for (const {type, target, attributeName, addedNodes, removedNodes} of records) {
      // Until the page has loaded, the parser adds nodes as well.
      if (!armed && type !== 'attributes') continue;
      const what = `${type} of ${name(target)}${attributeName ? `, ${attributeName}` : ''}${[...addedNodes].map((each) => `, + ${name(each)}`).join('')}${[...removedNodes].map((each) => `, - ${name(each)}`).join('')}`;
      changed.push(what);
    }
  });
  observer.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });

  try {
    const watching = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (
          [
            'resource',
            'navigation',
            'paint',
            'longtask',
            'visibility-state',
            'back-forward-cache-restoration',
          ].includes(entry.entryType)
        )
          continue;
        // Which node, and what it is called: never how long it took.
        const nodes = [
          entry.target,
          entry.element,
          ...(entry.sources ?? []).map(({node}) => node),
        ].filter((node) => node instanceof Node);
        for (const node of nodes)
          if (inARoot(node)) note('performance', `${entry.entryType} hands out ${name(node)}`);
        if (entry.entryType === 'mark' || entry.entryType === 'measure')
          measured.push(`${entry.entryType} ${entry.name}`);
      }
    });
    for (const type of PerformanceObserver.supportedEntryTypes)
      watching.observe({type, buffered: true, durationThreshold: 16});
  } catch {
    // An old browser measures less.
  }

  /** An element as any script can read it. */
  const readElement = (element) => {
    const lines = [];
    const describe = (owner, key) => {
      let value;
      try {
        value = element[key];
      } catch (error) {
        value = /** @type {Error} */ (error).message;
      }
      if (typeof value !== 'function')
        lines.push(`${name(element)}.${String(key)} = ${told(value)}`);
    };
    for (const key of Reflect.ownKeys(element)) describe(element, key);
    for (
      let owner = Object.getPrototypeOf(element);
      owner && owner !== HTMLElement.prototype;
      owner = Object.getPrototypeOf(owner)
    ) {
      for (const key of Reflect.ownKeys(owner)) describe(owner, key);
    }
    for (
      let owner = HTMLElement.prototype;
      owner && owner !== Object.prototype;
      owner = Object.getPrototypeOf(owner)
    ) {
      for (const key of Object.getOwnPropertyNames(owner)) {
        // How tall it is depends on how much there is to read: named in the threat model.
        if (
          !/^(?:on|(?:offset|client|scroll)(?:Height|Width|Top|Left|Parent)|currentCSSZoom)/.test(
            key,
          )
        )
          describe(owner, key);
      }
    }
    return lines;
  };

  const everyElement = () =>
    [...document.querySelectorAll('*')].filter((each) => each.localName.includes('-'));

  const view = () => {
    observer
      .takeRecords()
      .forEach(({type, target, attributeName}) =>
        changed.push(`${type} of ${name(target)}${attributeName ? `, ${attributeName}` : ''}`),
      );
    const lines = [...heard, ...changed, ...measured];
    lines.push(`markup: ${document.documentElement.outerHTML}`);
    lines.push(`words: ${document.body.innerText}`);
    lines.push(`focus: ${name(document.activeElement ?? document)}`);
    lines.push(`selection: ${String(getSelection())}`);
    for (const [key, value] of Object.entries(keptNow())) lines.push(`${key}: ${value}`);
    for (const element of everyElement()) lines.push(...readElement(element));
    for (const [element, made] of internals) {
      lines.push(`states of ${name(element)}: ${[...(made.states ?? [])].join()}`);
      for (const key in made) {
        let value;
        try {
          value = made[key];
        } catch {
          continue;
        }
        if (typeof value === 'string') lines.push(`${name(element)} says ${key} = ${value}`);
      }
    }
    return lines;
  };

  /** What was used or kept since the start, or since it was last asked. */
  const leaks = async () => {
    for (const change of changed.splice(0)) note('mutations', change);
    for (const change of observer.takeRecords())
      if (armed || change.type === 'attributes')
        note('mutations', `${change.type} of ${name(change.target)}`);
    const compare = (was, is) => {
      for (const key of Object.keys(is)) {
        if (was && was[key] !== is[key] && is[key] !== 'denied')
          note(key, `was ${say(was[key])}, is ${say(is[key])}`);
      }
    };
    const now = keptNow();
    compare(before.kept, now);
    before.kept = now;
    const later = await keptLater();
    compare(before.later, later);
    before.later = later;
    const after = builtIns();
    for (const [path, value] of after) {
      const was = before.builtIns.get(path);
      if (!Object.is(was, value) && before.builtIns.has(path))
        note('built-ins', `${path} was changed`);
      if (!before.builtIns.has(path) && !path.endsWith('.constructor'))
        note('built-ins', `${path} was added`);
    }
    before.builtIns = after;
    // Those of puppeteer come when it looks for something.
    for (const each of globals())
      if (!before.globals.has(each) && !/ariaQuerySelector/.test(each)) note('globals', each);
    before.globals = new Set(globals());
    for (const control of controls()) note('autofill', control);
    return found.splice(0);
  };

  /** Controls that a browser would fill in, or keep, or write into a form. */
  const controls = () => {
    const wrong = [];
    const search = (root) => {
      for (const element of root.querySelectorAll('*')) {
        const inner = roots.get(element);
        if (inner) search(inner);
        if (root === document || !/^(?:input|select|textarea)$/.test(element.localName)) continue;
        if (element.getAttribute('autocomplete') !== 'off')
          wrong.push(`${element.localName} without autocomplete="off"`);
        if (element.name) wrong.push(`${element.localName} has the name ${element.name}`);
        if (/^(?:text|search|email|tel|url|password|number|date)$/.test(element.type))
          wrong.push(`${element.localName} can be typed into`);
      }
    };
    search(document);
    return wrong;
  };

  // The first look: when the document begins. The parser still has to set the title and to make the
  // forms.
  before.kept = keptNow();
  delete before.kept.title;
  delete before.kept.forms;

  const watcher = {
    /** From here on, everything counts: the page has loaded, and no finger has touched it. */
    async arm() {
      before.kept = {...keptNow(), ...before.kept};
      before.later = await keptLater();
      armed = true;
    },
    leaks,
    view,
    handedOut: () => [...handedOut].sort(),
    // Closed roots come from the browser's debugging protocol: closed-roots.mjs.
    rootOf: (element) => element.shadowRoot ?? roots.get(element),
    giveRoot: (element, root) => roots.set(element, root),
  };
  Object.defineProperty(window, Symbol.for('leak watcher'), {value: watcher});
}
