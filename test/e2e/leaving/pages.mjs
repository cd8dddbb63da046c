/**
 * What pages were seen to do, or can do, around the press that leaves: work that they began before
 * it and that ends after it, and work that begins afterwards.
 *
 * @typedef {object} LeavingPage
 * @property {string} name - goes on from "a page …"
 * @property {string} script - the page's own, in its body
 * @property {string} [body] - more of the page
 * @property {Record<string, string>} [files] - what the page loads from its own server
 * @property {Record<string, string>} [headers] - of the page
 * @property {boolean} [shift] - Shift three times is tried as well as a press
 * @property {boolean} [entries] - it adds entries to the history of the tab
 * @property {boolean} [stays] - the emptied page stands until the destination answers, as it has
 *   taken away what would replace it
 */

/**
 * The answer of a fetch. A page that is gone never hears it. It is begun by the event that leaves,
 * before the exit hears it: begun by an earlier one, it could end before the press on a slow
 * machine, and no exit can leave a page that is gone.
 */
const fetched = (then, after = 200) =>
  `addEventListener('pointerup', () => { fetch('/late?after=${after}').then(() => {${then}}); }, true);`;

/** @type {LeavingPage[]} */
export const leavingPages = [
  {name: 'that does nothing', script: ''},
  // Work that began before the press and ends in another address.
  {
    name: 'that goes elsewhere when a fetch is answered',
    script: fetched('location.href = "/came-back.html"'),
  },
  {name: 'that reloads when a fetch is answered', script: fetched('location.reload()')},
  {
    name: 'that replaces itself when a fetch is answered',
    script: fetched('location.replace("/came-back.html")'),
  },
  {
    name: 'that assigns an address when a fetch is answered',
    script: fetched('location.assign("/came-back.html")'),
  },
  {
    name: 'that pushes an entry when a fetch is answered',
    script: fetched('history.pushState({}, "", "/pushed.html")'),
  },
  {
    name: 'that replaces its entry when a fetch is answered',
    script: fetched('history.replaceState({}, "", "/pushed.html")'),
  },
  {name: 'that sets a hash when a fetch is answered', script: fetched('location.hash = "late"')},
  {name: 'that goes back when a fetch is answered', script: fetched('history.back()')},
  {name: 'that goes to the same entry when a fetch is answered', script: fetched('history.go(0)')},
  {
    name: 'that goes elsewhere when an XMLHttpRequest is answered',
    script: `const ask = new XMLHttpRequest(); ask.open('GET', '/late?after=arrival');
      ask.onload = ask.onabort = ask.onerror = () => { location.href = '/came-back.html'; }; ask.send();`,
  },
  {
    name: 'that goes elsewhere when a fetch is answered or fails',
    script: `fetch('/late?after=arrival').finally(() => { location.href = '/came-back.html'; });`,
  },
  {
    name: 'that goes elsewhere by the Navigation API',
    script: fetched('window.navigation?.navigate("/came-back.html")'),
  },
  {
    name: 'that clicks a link of its own',
    script: fetched(
      'Object.assign(document.createElement("a"), {href: "/came-back.html"}).click()',
    ),
  },
  {
    name: 'that writes itself anew',
    script: fetched('document.write("<title>Stalking</title>Stalking"); document.close()'),
  },
  {
    name: 'with a stream of events',
    script: `addEventListener('pointerup', () => { const events = new EventSource('/events?after=200');
      events.onmessage = events.onerror = () => { location.href = '/came-back.html'; }; }, true);`,
    files: {'/events': 'data: now\n\n'},
  },
  {
    name: 'with a channel to another window of the site',
    script: `const channel = new BroadcastChannel('late'); channel.onmessage = () => { location.href = '/came-back.html'; };
      const other = new Worker('/other.js'); addEventListener('pointerup', () => other.postMessage(1), true);`,
    files: {
      '/other.js': `onmessage = () => fetch('/late?after=200').then(() => new BroadcastChannel('late').postMessage(1))`,
    },
  },
  {
    name: 'that submits a form when a fetch is answered',
    script: `const form = document.createElement('form'); form.action = '/came-back.html';
      ${fetched('document.documentElement.append(form); form.submit()')}`,
  },
  {
    name: 'that had a form on its way',
    script: `addEventListener('pointerdown', () => { const form = document.createElement('form');
      form.action = '/came-back.html?after=2000'; document.body.append(form); form.submit(); });`,
  },
  {
    name: 'that was on its way to another page',
    script: `addEventListener('pointerdown', () => { location.href = '/came-back.html?after=2000'; });`,
  },
  {
    name: 'with a worker that sends a message',
    script: `const worker = new Worker('/worker.js'); worker.onmessage = () => { location.href = '/came-back.html'; };
      addEventListener('pointerup', () => worker.postMessage(1), true);`,
    files: {'/worker.js': `onmessage = () => fetch('/late?after=200').then(() => postMessage(1))`},
  },
  {
    name: 'with a shared worker that sends a message',
    script: `if (window.SharedWorker) { const {port} = new SharedWorker('/shared.js'); let after = 0;
      port.onmessage = () => { if (window.pressed && (after += 1) > 2) location.href = '/came-back.html'; }; port.start();
      addEventListener('pointerup', () => { window.pressed = true; }, true); }`,
    files: {
      '/shared.js': `onconnect = ({ports: [port]}) => setInterval(() => port.postMessage(1), 100)`,
    },
  },
  {
    name: 'with a message port that never rests',
    script: `const {port1, port2} = new MessageChannel(); let turns = 0; window.began = false;
      port1.onmessage = () => { if (began && (turns += 1) > 200) location.href = '/came-back.html'; else port2.postMessage(0); };
      addEventListener('pointerup', () => { window.began = true; port2.postMessage(0); }, true);`,
  },
  {
    name: 'with timers',
    script: `addEventListener('pointerup', () => {
      setTimeout(() => { location.href = '/came-back.html'; }, 300);
      setInterval(() => { document.title = 'Stalking'; document.documentElement.append('Stalking chat'); }, 20); }, true);`,
  },
  {
    name: 'with animation frames',
    script: `let frames = 0; const frame = () => { requestAnimationFrame(frame); document.title = 'Stalking';
      const title = document.querySelector('title'); if (title) title.textContent = 'Stalking (1)';
      document.documentElement?.append('Stalking chat'); if (window.pressed && (frames += 1) > 20) location.href = '/came-back.html'; };
      addEventListener('pointerup', () => { window.pressed = true; }, true); frame();`,
  },
  {
    name: 'with idle callbacks',
    script: `if (window.requestIdleCallback) { let idles = 0; const idle = () => { requestIdleCallback(idle);
      if (window.pressed && (idles += 1) > 10) location.href = '/came-back.html'; };
      addEventListener('pointerup', () => { window.pressed = true; }, true); idle(); }`,
  },
  {
    name: 'with an observer that puts its chat back',
    script: `new MutationObserver(() => { if (!document.querySelector('#chat')) {
      const chat = Object.assign(document.createElement('div'), {id: 'chat', textContent: 'Stalking: chat to us'});
      (document.body || document.documentElement || document).appendChild(chat); } }).observe(document, {childList: true, subtree: true});`,
  },
  {
    name: 'with promises that go on by themselves',
    script: `addEventListener('pointerup', () => { let turns = 0;
      const turn = () => Promise.resolve().then(() => ((turns += 1) < 50 ? setTimeout(turn) : (location.href = '/came-back.html'))); turn(); }, true);`,
  },
  {
    name: 'with a promise that is settled in the press itself',
    script: `let press; new Promise((resolve) => { press = resolve; }).then(() => { location.href = '/came-back.html?after=300'; });
      addEventListener('pointerup', () => press(), true);`,
  },
  {
    name: 'that refreshes itself by a meta element',
    script: `const meta = document.createElement('meta'); meta.httpEquiv = 'refresh'; meta.content = '1;url=/came-back.html';
      addEventListener('pointerup', () => document.head.append(meta), true);`,
  },
  ...[0, 10, 30, 60].map((after) => ({
    name: `that goes elsewhere when a fetch is answered ${after} ms after the press`,
    script: fetched('location.href = "/came-back.html"', after),
  })),
  {
    name: 'that goes elsewhere again and again, by a clock that is no timer',
    script: `const {port1, port2} = new MessageChannel();
      port1.onmessage = () => { location.href = '/came-back.html?after=50'; port2.postMessage(0); };
      addEventListener('pointerup', () => { port2.postMessage(0); }, true);`,
  },
  // Entries in the tab's history that no visitor would call a page.
  {
    name: 'with tabs that push an entry each',
    script: `for (const tab of ['one', 'two', 'three']) history.pushState({tab}, '', '#' + tab);`,
    entries: true,
  },
  {
    name: 'with a router',
    script: `history.pushState({}, '', '/router/one'); history.pushState({}, '', '/router/two');`,
    entries: true,
  },
  {
    name: 'whose links within it were followed',
    script: `window.ready = new Promise((resolve) => addEventListener('load', () => setTimeout(() => {
      location.hash = 'help'; setTimeout(() => { location.hash = 'more'; setTimeout(resolve); }); })));`,
    entries: true,
  },
  {
    name: 'whose frame has been on two pages',
    script: `window.ready = new Promise((resolve) => { const frame = document.querySelector('iframe');
      frame.onload = () => { if (frame.contentWindow.location.href.includes('two')) resolve(); else frame.contentWindow.location.href = '/two.html'; }; frame.src = '/one.html'; });`,
    body: '<iframe></iframe>',
    files: {'/one.html': '<!doctype html>one', '/two.html': '<!doctype html>two'},
  },
  // What pjax and Barba do, which make the entry before the page has arrived, and Swup.
  {
    name: 'with a router that waits for an XMLHttpRequest',
    script: `history.pushState({}, '', '/router/one');
      const ask = new XMLHttpRequest(); ask.open('GET', '/late?after=arrival'); ask.send();`,
    entries: true,
  },
  {
    name: 'with a router that goes elsewhere when its XMLHttpRequest ends',
    script: `history.pushState({}, '', '/router/one');
      const ask = new XMLHttpRequest(); ask.open('GET', '/late?after=arrival');
      ask.onloadend = () => { location.assign('/came-back.html'); }; ask.send();`,
    entries: true,
  },
  {
    name: 'with a router that goes elsewhere when its fetch ends',
    script: `history.pushState({}, '', '/router/one');
      fetch('/late?after=arrival').finally(() => { location.assign('/came-back.html'); });`,
    entries: true,
  },
  // Names that hide what leaving needs.
  {
    name: 'with a constant called navigation, and a router',
    script: `const navigation = document.createElement('nav');
      history.pushState({}, '', '/router/one'); ${fetched('location.href = "/came-back.html"')}`,
    entries: true,
  },
  {
    name: 'with a variable called navigation, and a router',
    script: `var navigation = document.querySelectorAll('nav');
      history.pushState({}, '', '/router/one'); ${fetched('location.href = "/came-back.html"')}`,
    entries: true,
  },
  {
    name: 'with a menu called Navigation, and a router',
    script: `var Navigation = {init() {}};
      history.pushState({}, '', '/two');`,
    entries: true,
  },
  {
    name: 'that has gone back to the first of its own entries',
    script: `history.pushState({}, '', '/two');
      window.ready = new Promise((resolve) => addEventListener('popstate', () => resolve(1)));
      history.back();`,
    entries: true,
  },
  {
    name: 'with a list called History',
    script: 'var History = {items: []};',
    shift: true,
  },
  {
    name: 'with a class called Event, that goes elsewhere when a fetch is answered',
    script: `class Event {} ${fetched('location.href = "/came-back.html"')}`,
  },
  {
    name: 'with an address called URL, and a link that is written in capitals',
    script: `var URL = 'https://www.council.example';
      { const link = document.querySelector('four-signs-exit > a'); link.setAttribute('href', link.href.replace('https', 'HTTPS')); }
      ${fetched('location.href = "/came-back.html"')}`,
    stays: true,
  },
  {
    name: 'with a part called navigation',
    script: fetched('location.href = "/came-back.html"'),
    body: '<nav id="navigation"></nav>',
  },
  {
    name: 'with constants called URL, Blob and history',
    script: `const URL = '/api', Blob = 1; { const history = 1; } ${fetched('location.href = "/came-back.html"')}`,
  },
  {
    name: 'that has wrapped its history, and pushes an entry when a fetch is answered',
    script: `{ const push = history.pushState; history.pushState = function () { return push.apply(history, arguments); }; }
      ${fetched('history.pushState({}, "", "/pushed.html")')}`,
  },
  // Work that holds or shows.
  {
    name: 'that asks "leave site?"',
    script: `addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'x'; return 'x'; }); onbeforeunload = () => 'x';`,
  },
  {name: 'that opens an alert when a fetch is answered', script: fetched('alert("Stalking")')},
  {
    name: 'that opens an alert at once',
    script: `addEventListener('pointerup', () => Promise.resolve().then(() => setTimeout(() => alert('Stalking'))), true);`,
  },
  {
    name: 'that asks to confirm when a fetch is answered',
    script: fetched('confirm("Stalking"); prompt("Stalking"); print()'),
  },
  {
    name: 'that opens a window when a fetch is answered',
    script: fetched('window.open("/came-back.html")'),
  },
  {
    name: 'that speaks when it hears that the visitor leaves',
    script: `addEventListener('four-signs-leave', () => { alert('Stalking'); confirm('Stalking'); window.open('/came-back.html'); });`,
  },
  {
    name: 'that goes elsewhere when it hears that the visitor leaves',
    script: `addEventListener('four-signs-leave', () => { location.href = '/came-back.html'; });`,
  },
  {
    name: 'that throws when it hears that the visitor leaves',
    script: `addEventListener('four-signs-leave', () => { throw new Error('planted'); });`,
  },
  {
    name: 'that forbids every navigation',
    script: `window.navigation?.addEventListener('navigate', (event) => { event.preventDefault(); });`,
  },
  {
    name: 'that forbids every navigation in the old words',
    script: `if (window.navigation) navigation.onnavigate = (event) => { event.returnValue = false; };`,
  },
  {
    name: 'that takes over every navigation, as routers do',
    script: `window.navigation?.addEventListener('navigate', (event) => { if (event.canIntercept) event.intercept({handler: async () => { document.title = 'Stalking'; }}); });`,
  },
  {
    name: 'that asks by its own dialog before it lets anybody go',
    script: `window.navigation?.addEventListener('navigate', (event) => { if (!confirm('Stalking: leave?')) event.preventDefault(); });`,
  },
  // Watchers of what leaving touches.
  {
    name: 'that watches its title',
    script: `let title = document.title; Object.defineProperty(document, 'title', {get: () => title, set: (value) => { title = value; }});`,
  },
  {
    name: 'that has given every object a getter',
    script: `Object.prototype.get = function () {}; Object.prototype.set = function () {}; Object.prototype.value = 1; Object.prototype.type = 'x';`,
  },
  {
    name: 'that has frozen its document',
    script: `Object.freeze(document); Object.freeze(window.location);`,
  },
  {
    name: 'that has replaced what makes nodes',
    shift: true,
    script: `Document.prototype.createElement = Node.prototype.appendChild = Document.prototype.open = Document.prototype.write = () => { throw new Error('planted'); };`,
  },
  {
    name: 'that has replaced what finds elements',
    shift: true,
    // At the last moment, as the test itself looks for the link.
    script: `const replace = () => {
      for (const owner of [Element.prototype, Document.prototype, DocumentFragment.prototype]) {
        owner.querySelector = owner.querySelectorAll = () => { throw new Error('planted'); }; }
      Element.prototype.closest = Element.prototype.getAttribute = () => { throw new Error('planted'); }; };
      for (const type of ['pointerdown', 'keydown']) addEventListener(type, replace, {capture: true, once: true});`,
  },
  {
    name: 'that hides its root element',
    shift: true,
    script: `Object.defineProperty(document, 'documentElement', {get() { throw new Error('planted'); }});`,
  },
  {
    name: 'that has taken blobs away',
    stays: true,
    script: `window.Blob = undefined; URL.createObjectURL = () => { throw new Error('planted'); };`,
  },
  {
    name: 'whose events throw',
    shift: true,
    script: `window.Event = function () { throw new Error('planted'); }; window.dispatchEvent = () => { throw new Error('planted'); };`,
  },
  {
    name: 'whose timers throw',
    shift: true,
    script: `window.setTimeout = window.clearTimeout = () => { throw new Error('planted'); };`,
  },
  {
    name: 'whose timers never come',
    shift: true,
    script: `window.setTimeout = () => 1; window.clearTimeout = () => {};`,
  },
  {
    name: 'with pictures that are called like what empties a document',
    shift: true,
    script: '',
    body: ['open', 'close', 'lastChild', 'documentElement', 'body', 'title', 'createElement']
      .map((name) => `<img name="${name}" alt="">`)
      .join(''),
  },
  {
    name: 'whose timers have numbers without an end',
    shift: true,
    script: `window.setTimeout = () => Infinity; window.clearTimeout = () => {};`,
  },
  {
    name: 'whose timers have numbers that no longer count',
    shift: true,
    script: `window.setTimeout = () => 1e17; window.clearTimeout = () => {};`,
  },
  {
    name: 'with a frame that moves the page around it',
    script: '',
    body: `<iframe src="/inner.html"></iframe>`,
    files: {
      '/inner.html': `<!doctype html><script>parent.addEventListener('pointerup', () => {
        fetch('/late?after=200').then(() => { top.location.href = '/came-back.html'; }); }, true);</script>`,
    },
  },
  {
    name: 'with a service worker that moves its pages',
    script: `window.ready = navigator.serviceWorker ? navigator.serviceWorker.register('/sw.js').then(() => new Promise((resolve) => {
        const on = () => navigator.serviceWorker.controller ? resolve() : setTimeout(on, 50); on(); })) : undefined;
      addEventListener('pointerup', () => navigator.serviceWorker?.controller?.postMessage('pressed'), true);`,
    files: {
      '/sw.js': `onactivate = (event) => event.waitUntil(clients.claim());
        onmessage = (event) => event.waitUntil(fetch('/late?after=300').then(() => clients.matchAll({includeUncontrolled: true, type: 'window'}))
          .then((all) => Promise.all(all.map((each) => each.navigate('/came-back.html').catch(() => {})))));`,
    },
  },
  {
    name: 'that plays a sound that stands in no page',
    script: `const tone = new AudioContext(); const wave = tone.createOscillator(); wave.connect(tone.destination); wave.start();`,
  },
  // Policies.
  {
    name: 'under a strict policy with trusted types',
    script: '',
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'none'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'that is isolated from other origins',
    script: fetched('location.href = "/came-back.html"'),
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'unload=(), fullscreen=(), autoplay=()',
    },
  },
  {
    name: 'that its own policy puts into a sandbox',
    script: '',
    headers: {'Content-Security-Policy': 'sandbox allow-scripts'},
    stays: true,
  },
  {
    name: 'that is never kept',
    script: fetched('location.reload()'),
    headers: {'Cache-Control': 'no-store'},
  },
];
