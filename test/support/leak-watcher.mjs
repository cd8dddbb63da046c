/**
 * Watches a page for anything that leaves it or stays behind: requests, storage, history, events,
 * words in the console, and what other scripts on the page can see.
 * `test/e2e/privacy/leak-detector.test.mjs` plants one leak for each channel and is red unless it
 * is found.
 *
 * ```js
 * const {page, watcher} = await openWatched(browser, '/page.html', {html});
 * … a person's visit …
 * assert.deepEqual(await watcher.leaks(), []);
 * ```
 */
/** @import {OpenedPage, OpenOptions} from './page-server.mjs' */
import {createServer} from 'node:http';
import {after} from 'node:test';
import {behaviours} from '../../dist/esm/content/checklist/facts.js';
import {giveRoots, key} from './closed-roots.mjs';
import {installLeakWatcher} from './leak-watcher-page.mjs';
import {openPage, upgraded} from './page-server.mjs';

/** Somebody else's server: it answers everything. Closed after the last test of the file. */
export async function listeningPost() {
  const server = createServer((request, response) =>
    response.writeHead(200, {'Access-Control-Allow-Origin': '*'}).end(),
  );
  /** @type {number} */
  const port = await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
    );
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {url: `http://127.0.0.1:${port}`};
}

/**
 * Opens a page with the watcher in it. What it finds counts from the first byte of the page;
 * mutations and events count from when it has loaded.
 *
 * @param {'chromium' | 'firefox'} browserName
 * @param {string} path
 * @param {OpenOptions} [options]
 */
export async function openWatched(browserName, path, options = {}) {
  const opened = await openPage(browserName, path, {
    ...options,
    async before(page) {
      await page.evaluateOnNewDocument(installLeakWatcher);
      await options.before?.(page);
    },
  });
  const {page, requests, messages} = opened;
  await upgraded(page);
  return {
    ...opened,
    watcher: await watch(opened),
    /**
     * The same page once more, as if for the first time but for what was kept: much quicker than
     * another window.
     */
    async again() {
      const from = {requests: requests.length, messages: messages.length};
      opened.answer();
      await page.reload({waitUntil: 'load'});
      await upgraded(page);
      return watch(opened, from);
    },
  };
}

/**
 * The watcher of a page that `installLeakWatcher` ran in.
 *
 * @param {Pick<OpenedPage, 'page' | 'requests' | 'messages' | 'url'>} opened
 * @param {{requests: number, messages: number}} [from]
 */
export async function watch({page, requests, messages, url}, from = {requests: 0, messages: 0}) {
  // The page and the scripts that its markup names, each as often as it names them, are what a host
  // asked for; nothing else is.
  const markup = await page.evaluate(() =>
    [...document.querySelectorAll('script[src], link[rel=stylesheet]')].map(
      (each) => each.src || each.href,
    ),
  );
  const expected = [url, ...markup];
  const asked = [];
  const seen = {...from};
  await giveRoots(page);
  await page.evaluate((name) => window[Symbol.for(name)].arm(), key);
  return {
    /** What left the page or stays behind, one sentence for each, and forgets it. */
    async leaks() {
      const found = await page.evaluate((name) => window[Symbol.for(name)].leaks(), key);
      asked.push(...requests.slice(seen.requests));
      seen.requests = requests.length;
      for (const address of asked.splice(0)) {
        // Asking once more than that is a request of ours.
        const at = expected.indexOf(address);
        if (at < 0) found.push(`requests: ${address}`);
        else expected.splice(at, 1);
      }
      for (const {type, text} of messages.slice(seen.messages))
        found.push(`console: ${type} ${text}`);
      seen.messages = messages.length;
      return found;
    },
    /**
     * The properties of events through which the browser itself hands out nodes in closed roots.
     */
    handedOut: () => page.evaluate((name) => window[Symbol.for(name)].handedOut(), key),
    /** Everything a script on the page can observe, for comparing two visits. */
    view: () => page.evaluate((name) => window[Symbol.for(name)].view(), key),
  };
}

/** Where two lists of what a page sees begin to differ, in words; `undefined` where they do not. */
export function firstDifference(one, other) {
  const at = one.findIndex((line, index) => line !== other[index]);
  if (at < 0 && one.length === other.length) return undefined;
  return `once "${one[at < 0 ? one.length : at]}", once "${other[at < 0 ? one.length : at]}"`;
}

/**
 * A person at the page: presses and types as a browser's own input, and sees into closed roots as
 * eyes do.
 *
 * @param {import('puppeteer-core').Page} page
 */
export function person(page) {
  const find = async (tag, what, nth) => {
    await giveRoots(page, tag);
    return page.evaluateHandle(
      (name, host, selector, words, index) => {
        const element = document.querySelector(host);
        const root = window[Symbol.for(name)]?.rootOf(element) ?? element;
        // What the host wrote shows through a slot.
        const scopes = root.querySelector('slot') ? [root, element] : [root];
        const all = scopes
          .flatMap((scope) => [...scope.querySelectorAll(selector)])
          .filter(
            (each) =>
              each.checkVisibility() &&
              (!words || each.textContent.replace(/\s+/g, ' ').includes(words)),
          );
        return all[index < 0 ? all.length + index : index] ?? null;
      },
      key,
      tag,
      what.selector ?? what,
      what.words ?? '',
      nth,
    );
  };
  return {
    /** Everything that is written in an element of ours, as it is drawn. */
    async read(tag) {
      await giveRoots(page, tag);
      return page.evaluate(
        (name, host) => {
          const element = document.querySelector(host);
          const root = window[Symbol.for(name)]?.rootOf(element);
          if (!root) return element.innerText;
          const inner = [...root.children]
            .filter((each) => !/^(?:style|slot)$/.test(each.localName))
            .map((each) => each.innerText);
          return [...inner, root.querySelector('slot') ? element.innerText : ''].join('\n');
        },
        key,
        tag,
      );
    },
    /** How many of them can be seen. */
    async count(tag, selector) {
      await giveRoots(page, tag);
      return page.evaluate(
        (name, host, inside) => {
          const element = document.querySelector(host);
          const root = window[Symbol.for(name)]?.rootOf(element) ?? element;
          const all = root.querySelectorAll(inside);
          return [...all].filter((each) => each.checkVisibility()).length;
        },
        key,
        tag,
        selector,
      );
    },
    /** Ticks boxes of a checklist that has all of them on one page, by the ids of what they say. */
    async tick(ids) {
      for (const id of ids) {
        const nth = behaviours.findIndex((behaviour) => behaviour.id === id);
        await this.press('four-signs-checklist', 'input', nth);
      }
    },
    /**
     * Presses something with the pointer, in the middle of it.
     *
     * @param {string} tag - the element it is in
     * @param {string | {selector: string, words: string}} what
     * @param {number} [nth] - counted from 0, or from the end from -1
     */
    async press(tag, what, nth = 0) {
      const handle = await find(tag, what, nth);
      const element = handle.asElement();
      if (!element) throw new Error(`<${tag}> has no ${JSON.stringify(what)} ${nth}`);
      const look = () =>
        element.evaluate((each, name) => {
          const box = () => each.getBoundingClientRect();
          const before = scrollY;
          if (box().top < 0 || box().bottom > innerHeight)
            each.scrollIntoView({block: 'center', behavior: 'instant'});
          const middle = () => ({x: box().left + box().width / 2, y: box().top + box().height / 2});
          // Something of the page's own may stand in front: then a person scrolls on.
          const covered = () => {
            const hit = document
              .querySelector(name)
              .getRootNode()
              .elementFromPoint(middle().x, middle().y);
            return !hit?.closest(name);
          };
          for (let step = 0; step < 40 && covered(); step += 1)
            window.scrollBy({top: 100, behavior: 'instant'});
          return {
            ...middle(),
            seen: box().width > 0 && box().height > 0,
            still: scrollY === before,
          };
        }, tag);
      let point = await look();
      // What comes into view may be laid out only then, and moves. A person waits until it stands
      // still.
      for (
        let looks = 0, last;
        looks < 20 && (!point.still || (last && last.y !== point.y));
        looks += 1
      ) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        last = point;
        point = await look();
      }
      if (!point.seen) throw new Error(`${JSON.stringify(what)} ${nth} in <${tag}> cannot be seen`);
      await page.mouse.click(point.x, point.y);
    },
    find,
  };
}
