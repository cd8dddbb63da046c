/**
 * Leaves real pages in real browsers, with the built script. Whatever is asked of the outside world
 * is answered here, so nothing is asked of anybody else.
 */
/** @import {KeyInput, Page} from 'puppeteer-core' */
/** @import {BrowserName, OpenOptions} from '../support/page-server.mjs' */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {browserNames, openPage, useWholeBrowser} from '../support/page-server.mjs';
import {until} from '../support/until.mjs';

useWholeBrowser();

const link = '<a href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a>';
const pageWith = (inside, {head = '', body = ''} = {}) =>
  `<!doctype html><html lang="en"><head><title>Stalking: get help</title>${head}<script src="/dist/cdn/four-signs-exit.js"></script></head>` +
  `<body><four-signs-exit>${inside}</four-signs-exit><h1>Stalking</h1><p id="secret">Help with stalking</p><input id="name">${body}</body></html>`;

/** GOV.UK's own component, as it is released, in place of a stand-in. */
const govuk = {
  body: readFileSync(
    createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.js'),
    'utf8',
  ),
  type: 'js',
};
const govukMarkup = `<div class="govuk-exit-this-page" data-module="govuk-exit-this-page"><a href="https://www.bbc.co.uk/weather" role="button"
class="govuk-button govuk-exit-this-page__button govuk-js-exit-this-page-button" rel="nofollow noreferrer">Exit this page</a></div>
<script type="module">import {ExitThisPage} from '/govuk.js'; document.body.classList.add('govuk-frontend-supported');
new ExitThisPage(document.querySelector('.govuk-exit-this-page')); window.ready = true;</script>`;

/** Answers for the outside world: each request to it is written down and given a dull page. */
async function outside(page, {hang = false} = {}) {
  const asked = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().startsWith('https:')) {
      if (request.url().endsWith('.ico')) return request.abort();
      asked.push({url: request.url(), referrer: request.headers().referer});
      if (hang) return;
      request.respond({
        status: 200,
        contentType: 'text/html',
        body: '<!doctype html><title>Weather</title><h1>Weather</h1>',
      });
    } else request.continue();
    return undefined;
  });
  return asked;
}

/**
 * Resolves when the tab has arrived where it was sent.
 *
 * @returns {Promise<void>}
 */
const arrival = (page) =>
  new Promise((resolve) =>
    page.on(
      'framenavigated',
      (frame) => frame.url() === 'https://www.bbc.co.uk/weather' && resolve(),
    ),
  );

/**
 * @param {BrowserName} browser
 * @param {string} html
 * @param {OpenOptions & {hang?: boolean}} [options]
 */
async function open(browser, html, options = {}) {
  let asked = /** @type {{url: string, referrer?: string}[]} */ ([]);
  const opened = await openPage(browser, '/visited.html', {
    html,
    ...options,
    before: async (page) => {
      asked = await outside(page, options);
      await page.goto('about:blank');
    },
  });
  return {...opened, asked};
}

for (const browser of browserNames) {
  test(`${browser}: takes the visitor to the weather in one press, and Back does not return`, async () => {
    const {page, asked, url, close} = await open(browser, pageWith(link));
    const before = await page.evaluate(() => history.length);
    await Promise.all([arrival(page), page.click('four-signs-exit > a')]);
    assert.equal(page.url(), 'https://www.bbc.co.uk/weather');
    assert.deepEqual(
      asked.map(({referrer}) => referrer ?? ''),
      [''],
    );
    assert.equal(await page.evaluate(() => history.length), before);
    // Asked of the page: the driver's own note of where it is can be old after going back.
    await page.evaluate(() => history.back()).catch(() => {});
    const gone = () =>
      page.evaluate(
        () =>
          location.href !== 'https://www.bbc.co.uk/weather' && document.readyState === 'complete',
      );
    await until(() => gone().catch(() => false), 'Back leads away from the weather');
    assert.notEqual(await page.evaluate(() => location.href), url);
    await close();
  });

  test(`${browser}: leaves an empty page with a neutral title while the destination hangs`, async () => {
    const {page, close, errors} = await open(browser, pageWith(link), {hang: true});
    const state = await page.evaluate(() => {
      document.querySelector('four-signs-exit > a').click();
      return {text: document.documentElement.textContent, title: document.title};
    });
    assert.equal(state.text.trim(), 'www.bbc.co.uk');
    assert.deepEqual(errors, []);
    await close();
  });

  for (const [name, keys] of /** @type {[name: string, keys: KeyInput[]][]} */ ([
    ['a text field of the page', ['Shift', 'Shift', 'Shift']],
    ['a text field, with the left and the right key', ['ShiftLeft', 'ShiftRight', 'ShiftLeft']],
  ])) {
    test(`${browser}: Shift three times leaves from ${name}`, async () => {
      const {page, close} = await open(browser, pageWith(link));
      await page.focus('#name');
      const arrived = arrival(page);
      for (const key of keys) await page.keyboard.press(key);
      await arrived;
      await close();
    });
  }

  test(`${browser}: says how many presses of Shift are left, and forgets them when another key is pressed`, async () => {
    const {page, close, url} = await open(browser, pageWith(link));
    const said = () =>
      page.$eval('four-signs-exit', (exit) => exit.shadowRoot.querySelector('output').textContent);
    await page.focus('#name');
    await page.keyboard.press('Shift');
    assert.equal(await said(), 'Press Shift 2 more times to leave.');
    await page.keyboard.press('Shift');
    assert.equal(await said(), 'Press Shift 1 more time to leave.');
    await page.keyboard.press('a');
    assert.equal(await said(), '');
    await page.keyboard.press('Shift');
    assert.equal(await said(), 'Press Shift 2 more times to leave.');
    assert.equal(page.url(), url);
    await close();
  });

  test(`${browser}: capitals, Shift and Tab, Shift and an arrow, and Alt and Shift never count`, async () => {
    const {page, close} = await open(browser, pageWith(link));
    const said = () =>
      page.$eval('four-signs-exit', (exit) => exit.shadowRoot.querySelector('output').textContent);
    await page.focus('#name');
    for (const key of /** @type {KeyInput[]} */ (['A', 'B', 'C', 'Tab', 'ArrowLeft', 'Tab'])) {
      await page.keyboard.down('Shift');
      await page.keyboard.press(key);
      await page.keyboard.up('Shift');
      assert.equal(await said(), '', key);
    }
    await page.keyboard.down('Alt');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.keyboard.up('Alt');
    assert.equal(await said(), '');
    await close();
  });

  test(`${browser}: leaves Shift to GOV.UK Frontend, and off where the host turned it off`, async () => {
    const {page, close} = await open(browser, pageWith(link));
    const said = () =>
      page.$eval('four-signs-exit', (exit) => exit.shadowRoot.querySelector('output').textContent);
    await page.evaluate(() => {
      document.body.dataset.govukFrontendExitThisPageKeypress = 'true';
    });
    await page.keyboard.press('Shift');
    assert.equal(await said(), '');
    await page.evaluate(() => {
      delete document.body.dataset.govukFrontendExitThisPageKeypress;
      document.querySelector('four-signs-exit').toggleAttribute('without-shortcut');
    });
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    assert.equal(await page.title(), 'Stalking: get help');
    await close();
  });

  for (const [how, leave] of /** @type {[how: string, leave: (page: Page) => Promise<void>][]} */ ([
    [
      'Shift three times',
      async (page) => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      },
    ],
    ['its button', (page) => page.click('.govuk-exit-this-page__button')],
    ['our link', (page) => page.click('four-signs-exit > a')],
  ])) {
    test(`${browser}: beside GOV.UK's own component, ${how} leaves once`, async () => {
      const {page, asked, close} = await open(browser, pageWith(link, {body: govukMarkup}), {
        answers: {'/govuk.js': govuk},
      });
      await page.waitForFunction(() => window.ready);
      const arrived = arrival(page);
      await leave(page);
      await arrived;
      assert.equal(asked.filter(({url}) => url.endsWith('/weather')).length, 1);
      await close();
    });
  }

  for (const [name, html] of [
    ['script', pageWith('<a href="javascript:alert(1)">Leave</a>')],
    ['data', pageWith('<a href="data:text/html,x">Leave</a>')],
    ['plain http', pageWith('<a href="http://www.bbc.co.uk/weather">Leave</a>')],
    ['empty', pageWith('<a href="">Leave</a>')],
    ['missing', pageWith('<a>Leave</a>')],
    ['relative', pageWith('<a href="#top">Leave</a>')],
  ]) {
    test(`${browser}: a link with a destination that is ${name} goes to the weather, and the developer is warned once`, async () => {
      const {page, close, messages} = await open(browser, html);
      assert.equal(
        await page.$eval('four-signs-exit > a', (a) => a.href),
        'https://www.bbc.co.uk/weather',
      );
      assert.equal(
        messages.filter(({text}) => text.includes('Expected an https: address elsewhere')).length,
        1,
      );
      await close();
    });
  }

  test(`${browser}: a page that asks whether to leave does not hold the visitor`, async () => {
    const {page, close} = await open(browser, pageWith(link));
    let asked = false;
    page.on('dialog', (dialog) => {
      asked = true;
      return dialog.accept();
    });
    await page.evaluate(() => {
      addEventListener('beforeunload', (event) => event.preventDefault());
      onbeforeunload = () => 'Stay?';
    });
    await page.type('#name', 'a');
    await Promise.all([arrival(page), page.click('four-signs-exit > a')]);
    assert.equal(asked, false);
    await close();
  });

  test(`${browser}: tells our elements and the host that the visitor leaves, once, and nothing more`, async () => {
    const {page, close} = await open(browser, pageWith(link));
    const heard = await page.evaluate(() => {
      const events = [];
      addEventListener('four-signs-leave', (event) =>
        events.push([event.constructor.name, 'detail' in event, document.title]),
      );
      document.querySelector('four-signs-exit').leave();
      document.querySelector('four-signs-exit')?.leave();
      return events;
    });
    assert.deepEqual(heard, [['Event', false, 'Stalking: get help']]);
    await close();
  });

  // One that leaves twice refuses its own navigation, and begins it again, without an end.
  test(`${browser}: a press that is heard twice leaves once`, {timeout: 30_000}, async () => {
    const {page, close} = await open(browser, pageWith(link), {hang: true});
    const times = await page.evaluate(() => {
      let made = 0;
      const {createObjectURL} = URL;
      URL.createObjectURL = (page) => {
        made += 1;
        return createObjectURL.call(URL, page);
      };
      const exit = /** @type {any} */ (document.querySelector('four-signs-exit'));
      exit.leave();
      exit.leave();
      return made;
    });
    assert.equal(times, 1, 'one page stands between');
    await close();
  });

  /** @type {[name: string, show: (page: Page) => Promise<unknown>][]} */
  const covers = [
    [
      'a notice with the largest z-index',
      (page) =>
        page.evaluate(() => {
          document.body.insertAdjacentHTML(
            'beforeend',
            '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff">Cookies</div>',
          );
        }),
    ],
    [
      'a popover that opened later',
      (page) =>
        page.evaluate(
          () =>
            new Promise((resolve) => {
              document.body.insertAdjacentHTML(
                'beforeend',
                '<div id="late" popover="manual" style="inset:0;width:100%;height:100%">Cookies</div>',
              );
              const late = document.querySelector('#late');
              late.addEventListener('toggle', () => requestAnimationFrame(resolve));
              late.showPopover();
            }),
        ),
    ],
  ];
  for (const [name, show] of covers) {
    test(`${browser}: can be pressed under ${name}, and when the page is scrolled`, async () => {
      const {page, close} = await open(
        browser,
        pageWith(link, {body: '<div style="height:5000px"></div>'}),
      );
      await show(page);
      await page.evaluate(() => scrollTo(0, 3000));
      const seen = await page.evaluate(() => {
        const link = document.querySelector('four-signs-exit > a');
        const {left, top, width, height} = link.getBoundingClientRect();
        return {
          hit: document.elementFromPoint(left + width / 2, top + height / 2) === link,
          width,
          height,
          top,
        };
      });
      assert.equal(seen.hit, true);
      assert.ok(seen.width >= 44 && seen.height >= 44 && seen.top >= 0);
      await close();
    });
  }

  test(`${browser}: Shift leaves from a dialog of the page`, async () => {
    const {page, close} = await open(
      browser,
      pageWith(link, {body: '<dialog><input id="in"></dialog>'}),
    );
    await page.evaluate(() => document.querySelector('dialog').showModal());
    await page.focus('#in');
    const arrived = arrival(page);
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await arrived;
    await close();
  });

  test(`${browser}: makes way for the control that has focus, and goes back`, async () => {
    const {page, close} = await open(
      browser,
      pageWith(link, {
        body: '<button id="under" style="position:absolute;top:410px;right:10px">Menu</button><div style="height:3000px"></div>',
      }),
    );
    await page.evaluate(() => scrollTo(0, 400));
    const isOver = () =>
      page.evaluate(() => {
        const exit = document.querySelector('four-signs-exit > a').getBoundingClientRect();
        const button = document.querySelector('#under').getBoundingClientRect();
        return exit.top < button.bottom && exit.bottom > button.top;
      });
    assert.equal(await isOver(), true, 'what scrolls passes under the link');
    await page.$eval('#under', (button) => button.focus({preventScroll: true}));
    assert.equal(await isOver(), false);
    await page.$eval('#name', (field) => field.focus({preventScroll: true}));
    assert.equal(await isOver(), true, 'the link is back at its corner');
    await close();
  });

  test(`${browser}: is the first thing that Tab reaches`, async () => {
    const {page, close} = await open(browser, pageWith(link));
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Leave this page');
    await close();
  });

  test(`${browser}: is not on paper, and stands at the other side where the page runs from right to left`, async () => {
    const {page, close} = await open(browser, pageWith(link).replace('<html', '<html dir="rtl"'));
    assert.ok(
      (await page.$eval('four-signs-exit > a', (a) => a.getBoundingClientRect().left)) < 20,
    );
    if (browser === 'chromium') {
      await page.emulateMediaType('print');
      assert.equal(
        await page.$eval('four-signs-exit', (exit) => exit.getBoundingClientRect().height),
        0,
      );
    }
    await close();
  });

  test(`${browser}: says in the language of the page what leaving does not do, whatever the host writes and does`, async () => {
    const {page, close} = await open(browser, pageWith('').replace('lang="en"', 'lang="cy-GB"'));
    const words = () =>
      page.$eval('four-signs-exit', (exit) =>
        [...exit.shadowRoot.querySelectorAll('a, span')].map(
          (each) => `${each.lang} ${each.textContent}`,
        ),
      );
    assert.deepEqual(await words(), [
      'cy Gadael y dudalen hon',
      'cy Nid yw gadael yn clirio eich hanes pori nac yn atal ysb\u00efwedd.',
    ]);
    await page.evaluate(() => {
      document.documentElement.lang = 'pl';
    });
    assert.deepEqual(await words(), [
      'en Leave this page',
      'en Leaving does not clear your history or stop spyware.',
    ]);
    await close();
  });

  test(`${browser}: a page served as XHTML is emptied too`, async () => {
    const html =
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Stalking</title><script src="/dist/cdn/four-signs-exit.js"></script></head>' +
      `<body><four-signs-exit>${link}</four-signs-exit><p>Stalking</p></body></html>`;
    const {page, close} = await open(browser, html, {
      headers: {'Content-Type': 'application/xhtml+xml'},
    });
    const left = await page.evaluate(() => {
      document.querySelector('four-signs-exit > a').click();
      return document.documentElement.textContent;
    });
    assert.equal(left, 'www.bbc.co.uk');
    await close();
  });

  test(`${browser}: a frame that may not move the page around it is emptied, and says to close the tab`, async () => {
    const {page, close} = await open(
      browser,
      '<!doctype html><title>Host</title><iframe sandbox="allow-scripts allow-same-origin" src="/frame.html"></iframe>',
      {
        answers: {'/frame.html': {body: pageWith(link)}},
      },
    );
    const frame = await page.waitForFrame((each) => each.url().endsWith('/frame.html'));
    const left = await frame.evaluate(() => {
      document.querySelector('four-signs-exit > a').click();
      return document.documentElement.textContent;
    });
    assert.equal(left, 'www.bbc.co.ukClose this tab.');
    await close();
  });

  test(`${browser}: events that a page sends to itself break nothing`, async () => {
    const {page, close, errors} = await open(browser, pageWith(link));
    await page.evaluate(() => {
      for (const type of ['click', 'auxclick', 'focusin', 'toggle'])
        for (const target of [window, document]) target.dispatchEvent(new Event(type));
    });
    assert.deepEqual(errors, []);
    await close();
  });

  test(`${browser}: a class that somebody registers without its words still lets the link leave`, async () => {
    const {page, close} = await openPage(browser, '/visited.html', {
      html: `<!doctype html><html lang="en"><title>A page</title><script type="module">
import {FourSignsExitElement} from '/dist/esm/elements/exit/element.js';
customElements.define('four-signs-exit', FourSignsExitElement);</script>
<four-signs-exit><a href="/elsewhere.html">Leave</a></four-signs-exit>`,
      answers: {'/elsewhere.html': {body: '<!doctype html><title>Elsewhere</title>'}},
    });
    await page.waitForFunction(() => document.querySelector('four-signs-exit:defined'));
    await Promise.all([page.waitForNavigation(), page.click('four-signs-exit a')]);
    assert.match(page.url(), /elsewhere\.html$/);
    await close();
  });

  test(`${browser}: with scripts off the link is there, and leaves without a referrer`, async () => {
    // A name that nobody can own, so that nobody is asked.
    const address = 'https://weather.example/';
    const asked = [];
    const {page, close} = await openPage(browser, '/visited.html', {
      html: pageWith(link.replace('https://www.bbc.co.uk/weather', address)),
      javaScript: false,
      onRequest: ({url, headers}) => asked.push([url, headers.referer ?? '']),
    });
    const at = await page.evaluate(() => {
      const {left, top} = document.querySelector('four-signs-exit > a').getBoundingClientRect();
      return {x: left + 20, y: top + 10};
    });
    await page.mouse.click(at.x, at.y);
    await until(() => asked.length > 1, 'the destination is asked');
    assert.deepEqual(asked.at(-1), [address, '']);
    await close();
  });

  test(`${browser}: turning the wheel with Shift held, to look sideways, never counts`, async () => {
    const {page, close} = await open(
      browser,
      pageWith(link, {body: '<div style="width:5000px">wide</div>'}),
    );
    for (let turn = 0; turn < 3; turn++) {
      await page.keyboard.down('Shift');
      await page.mouse.wheel({deltaY: 100});
      // The turn is heard a moment later.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      await page.keyboard.up('Shift');
    }
    assert.equal(
      await page.$eval(
        'four-signs-exit',
        (exit) => exit.shadowRoot.querySelector('output').textContent,
      ),
      '',
    );
    await close();
  });

  test(`${browser}: Shift with Control, Alt or the system key never counts`, async () => {
    const {page, close} = await open(browser, pageWith(link));
    for (const held of /** @type {KeyInput[]} */ (['Control', 'Alt', 'Meta'])) {
      await page.keyboard.down(held);
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
      await page.keyboard.up(held);
      assert.equal(
        await page.$eval(
          'four-signs-exit',
          (exit) => exit.shadowRoot.querySelector('output').textContent,
        ),
        '',
        held,
      );
    }
    await close();
  });

  for (const [where, inside] of [
    [
      'before the link',
      `<details slot="note"><summary>More</summary><a href="https://tracks.example/">Cover your tracks</a></details>${link}`,
    ],
    [
      'where there is no link',
      '<details slot="note"><summary>More</summary><a href="https://tracks.example/">Cover your tracks</a></details>',
    ],
    [
      'that is itself the note',
      '<a slot="note" href="https://tracks.example/">Cover your tracks</a>',
    ],
  ]) {
    test(`${browser}: a link in the longer note, ${where}, is neither the way out nor in its place`, async () => {
      const {page, close} = await open(browser, pageWith(inside));
      const shown = await page.evaluate(() => {
        const exit = document.querySelector('four-signs-exit');
        const red = [
          ...exit.shadowRoot.querySelectorAll('a'),
          ...exit.querySelectorAll('a'),
        ].filter(
          (each) =>
            each.checkVisibility() && getComputedStyle(each).backgroundColor === 'rgb(149, 27, 27)',
        );
        return red.map(({href, rel}) => [href, rel]);
      });
      assert.deepEqual(
        shown,
        [['https://www.bbc.co.uk/weather', 'noreferrer']],
        'one red link, without a referrer even where the browser follows it by itself',
      );
      const arrived = arrival(page);
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      await arrived;
      await close();
    });
  }

  test(`${browser}: leaves from inside a closed root of the page, and does not move away under the finger`, async () => {
    const {page, messages, close} = await open(
      browser,
      pageWith('').replace(
        '<four-signs-exit></four-signs-exit>',
        `<div id="around"></div><script>document.querySelector('#around').attachShadow({mode: 'closed'}).innerHTML = '<four-signs-exit>' + ${JSON.stringify(link)} + '</four-signs-exit>';</script>`,
      ),
    );
    const {width} = await page.evaluate(() => ({width: document.documentElement.clientWidth}));
    await page.evaluate(() => {
      let times = 0;
      addEventListener('four-signs-leave', () => console.log(`left by the exit ${(times += 1)}`));
    });
    await Promise.all([arrival(page), page.mouse.click(width - 40, 30)]);
    // The browser may print a message again when the tab has another page.
    const left = () =>
      new Set(messages.map(({text}) => text).filter((text) => text.startsWith('left by the exit')))
        .size;
    await until(left, 'the exit says so');
    assert.equal(left(), 1, 'it was our exit that left, and not the link by itself');
    await close();
  });

  test(`${browser}: goes where the host's link goes, also where the page's system wrapped it`, async () => {
    const {page, close} = await open(
      browser,
      pageWith('<p><a href="https://www.gov.uk/">Leave</a></p>'),
    );
    const drawn = await page.$eval('four-signs-exit', (exit) => {
      const own = exit.shadowRoot.querySelector('a');
      return [own.href, own.hidden, own.textContent];
    });
    assert.deepEqual(drawn, ['https://www.gov.uk/', false, 'Leave this page']);
    await close();
  });

  test(`${browser}: never leads to the page it is on`, async () => {
    const address = 'https://charity.example/help';
    const {page, close, messages} = await open(browser, pageWith(link));
    const script = await page.evaluate(() =>
      fetch('/dist/cdn/four-signs-exit.js').then((response) => response.text()),
    );
    page.removeAllListeners('request');
    page.on('request', (request) =>
      request.url().startsWith(address)
        ? request.respond({
            status: 200,
            contentType: 'text/html',
            body: `<!doctype html><four-signs-exit><a href="${address}#top">Leave</a></four-signs-exit><script>${script}</script>`,
          })
        : request.abort(),
    );
    await page.goto(address);
    assert.equal(
      await page.$eval('four-signs-exit > a', (a) => a.href),
      'https://www.bbc.co.uk/weather',
    );
    assert.equal(
      messages.filter(({text}) => text.includes('Expected an https: address elsewhere')).length,
      1,
    );
    await close();
  });

  test(`${browser}: a link of the page that is marked for it leaves in the same way, first in the page and seen when it has focus`, async () => {
    const skip =
      '<a class="four-signs-skip" href="https://www.bbc.co.uk/weather" rel="noreferrer" data-four-signs-leave>Leave this page</a>';
    const {page, asked, close} = await open(
      browser,
      pageWith(link, {head: '<link rel="stylesheet" href="/dist/cdn/fallback.css">'}).replace(
        '<body>',
        `<body>${skip}<nav><a href="#secret">Menu</a></nav>`,
      ),
    );
    const seen = () => page.$eval('.four-signs-skip', (a) => a.getBoundingClientRect().width > 44);
    assert.equal(await seen(), false);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'four-signs-skip');
    assert.equal(await seen(), true);
    const before = await page.evaluate(() => history.length);
    await Promise.all([arrival(page), page.keyboard.press('Enter')]);
    assert.equal(await page.evaluate(() => history.length), before);
    assert.deepEqual(
      asked.map(({referrer}) => referrer ?? ''),
      [''],
    );
    await close();
  });

  test(`${browser}: two exits on a page say the same, and one that is taken away takes nothing along`, async () => {
    const {page, close} = await open(
      browser,
      pageWith(link, {
        body: `<four-signs-exit id="second">${link}</four-signs-exit><four-signs-exit id="third" without-shortcut>${link}</four-signs-exit>`,
      }),
    );
    const said = () =>
      page.$$eval('four-signs-exit', (all) =>
        all.map((exit) => exit.shadowRoot.querySelector('output').textContent.replace(/\D+/g, '')),
      );
    await page.keyboard.press('Shift');
    assert.deepEqual(await said(), ['2', '2', '']);
    await page.keyboard.press('Escape');
    // One that could not be built, because the page broke something just then.
    await page.evaluate(() => {
      const {attachShadow} = Element.prototype;
      Element.prototype.attachShadow = () => {
        throw new Error('planted');
      };
      window.onerror = () => true;
      const broken = document.body.appendChild(document.createElement('four-signs-exit'));
      Element.prototype.attachShadow = attachShadow;
      broken.remove();
    });
    await page.$eval('#second', (exit) => exit.remove());
    const arrived = arrival(page);
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await arrived;
    await close();
  });
}
