/**
 * What a host says to the exit: the address, the shortcut, the language; late, bound by a
 * framework, or spelt wrong.
 */
/** @import {BrowserName, OpenOptions} from '../support/page-server.mjs' */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';
import {until} from '../support/until.mjs';

const weather = 'https://www.bbc.co.uk/weather';
const other = 'https://www.gov.uk/bank-holidays';
const link = `<a href="${weather}" rel="noreferrer">Leave this page</a>`;
const ours = '<script src="/dist/cdn/four-signs-exit.js"></script>';

/**
 * A page whose visitor cannot reach the outside world: each address there is one dull page.
 *
 * @param {BrowserName} browser
 * @param {string} body
 * @param {OpenOptions & {head?: string, lang?: string}} [options]
 */
async function open(browser, body, {head = ours, lang = 'en', ...options} = {}) {
  const opened = await openPage(browser, '/settings.html', {
    html: `<!doctype html><html lang="${lang}"><head><title>Stalking: get help</title>${head}</head><body>${body}</body></html>`,
    ...options,
    before: async (page) => {
      await options.before?.(page);
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.url().startsWith('https:')
          ? request.respond({
              status: 200,
              contentType: 'text/html',
              body: '<!doctype html><title>Elsewhere</title>',
            })
          : request.continue(),
      );
    },
  });
  await upgraded(opened.page);
  return opened;
}

const shift = async (page) => {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
};
const shown = (page) =>
  page.evaluate(() => {
    const exit = document.querySelector('four-signs-exit');
    const {left, top, width, height} = (
      exit.querySelector(':scope > a') ?? exit.shadowRoot.querySelector('a')
    ).getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  });
const click = async (page) => {
  const {x, y} = await shown(page);
  await page.mouse.click(x, y);
};

/** What hosts and their frameworks do to the address, and where the visitor goes then. */
const changes = {
  'writes the attribute later': [
    link,
    (a) => a.setAttribute('href', 'https://www.gov.uk/bank-holidays'),
  ],
  'sets the property later': [link, (a) => (a.href = 'https://www.gov.uk/bank-holidays')],
  'binds it to a link that had no address at first': [
    '<a>Leave</a>',
    (a) => (a.href = 'https://www.gov.uk/bank-holidays'),
  ],
  'mends an address that was wrong': [
    '<a href="/bye">Leave</a>',
    (a) => (a.href = 'https://www.gov.uk/bank-holidays'),
  ],
  'draws another link': [
    link,
    (a) => (a.outerHTML = '<a href="https://www.gov.uk/bank-holidays">Leave</a>'),
  ],
  'draws another link inside a wrapper': [
    `<p>${link}</p>`,
    (a) => (a.outerHTML = '<a href="https://www.gov.uk/bank-holidays">Leave</a>'),
  ],
  'writes it in a wrapper': [
    `<p>${link}</p>`,
    (a) => a.setAttribute('href', 'https://www.gov.uk/bank-holidays'),
  ],
  'draws everything anew': [
    link,
    (a) =>
      (a.parentNode.innerHTML =
        '<p>What leaving does</p><a href="https://www.gov.uk/bank-holidays">Leave</a>'),
  ],
};

for (const browser of browserNames) {
  for (const [name, [inside, change]] of Object.entries(changes)) {
    for (const [how, press] of Object.entries({'a press': click, 'three times Shift': shift})) {
      test(`${browser}: ${how} follows the address of a host that ${name}`, async (t) => {
        const {page, close} = await open(browser, `<four-signs-exit>${inside}</four-signs-exit>`);
        t.after(close);
        await page.$eval('four-signs-exit a', change);
        // As a press of a page that swallows it would go.
        await until(
          () =>
            page.evaluate((url) => {
              const exit = document.querySelector('four-signs-exit');
              return (
                (exit.querySelector(':scope > a') ?? exit.shadowRoot.querySelector('a')).href ===
                url
              );
            }, other),
          'the link itself leads there, too',
        );
        await press(page);
        await until(() => page.url() === other, 'the tab is at the new address');
      });
    }
  }

  test(`${browser}: the address is read in the press itself, before anything is told that it changed`, async (t) => {
    const {page, close} = await open(browser, `<four-signs-exit>${link}</four-signs-exit>`);
    t.after(close);
    await page.evaluate((url) => {
      const a = document.querySelector('four-signs-exit > a');
      a.href = url;
      a.click();
    }, other);
    await until(() => page.url() === other, 'the tab is at the new address');
  });

  test(`${browser}: a page that writes its wrong address again and again is not held up, and the visitor goes to the weather`, async (t) => {
    const {page, close} = await open(
      browser,
      `<four-signs-exit><a href="/bye">Leave</a></four-signs-exit><script>
const a = document.querySelector('four-signs-exit a');
new MutationObserver(() => { if (a.getAttribute('href') !== '/bye') a.setAttribute('href', '/bye'); }).observe(a, {attributes: true});
</script>`,
    );
    t.after(close);
    await page.evaluate(() =>
      document.querySelector('four-signs-exit > a').setAttribute('href', '/bye'),
    );
    await click(page);
    await until(() => page.url() === weather, 'the tab is at the weather');
  });

  for (const value of ['false', '0', 'no', 'off', ' FALSE ', 'Off']) {
    test(`${browser}: without-shortcut="${value}" keeps the shortcut, and says why to the developer, once`, async (t) => {
      const {page, messages, close} = await open(
        browser,
        `<four-signs-exit without-shortcut="${value}">${link}</four-signs-exit>`,
      );
      t.after(close);
      assert.equal(await page.$eval('four-signs-exit', (exit) => exit.withoutShortcut), false);
      assert.equal(
        messages.filter(
          ({type, text}) => /^warn/.test(type) && text.includes(`without-shortcut="${value}"`),
        ).length,
        1,
      );
      await shift(page);
      await until(() => page.url() === weather, 'the tab is at the weather');
    });
  }

  for (const value of ['', 'true', 'without-shortcut', '1']) {
    test(`${browser}: without-shortcut="${value}" turns the shortcut off`, async (t) => {
      const {page, messages, close} = await open(
        browser,
        `<four-signs-exit without-shortcut="${value}">${link}</four-signs-exit>`,
      );
      t.after(close);
      assert.equal(await page.$eval('four-signs-exit', (exit) => exit.withoutShortcut), true);
      assert.deepEqual(messages, []);
      await shift(page);
      assert.equal(await page.title(), 'Stalking: get help');
    });
  }

  test(`${browser}: a property that a framework sets before our script counts, and is the attribute from then on`, async (t) => {
    const {page, close} = await open(
      browser,
      `<four-signs-exit>${link}</four-signs-exit><script>document.querySelector('four-signs-exit').withoutShortcut = true;</script>${ours}`,
      {head: ''},
    );
    t.after(close);
    const state = () =>
      page.$eval('four-signs-exit', (exit) => [
        exit.withoutShortcut,
        exit.getAttribute('without-shortcut'),
      ]);
    const set = (value) =>
      page.$eval('four-signs-exit', (exit, given) => (exit.withoutShortcut = given), value);
    assert.deepEqual(await state(), [true, '']);
    await shift(page);
    assert.equal(await page.title(), 'Stalking: get help');
    await set('false');
    assert.deepEqual(await state(), [false, 'false'], 'React 19 hands over the text');
    await set(true);
    assert.deepEqual(await state(), [true, '']);
    await set(false);
    assert.deepEqual(await state(), [false, null]);
    await shift(page);
    await until(() => page.url() === weather, 'the tab is at the weather');
  });

  for (const [name, lang, body] of [
    ['on the page', 'cym', '<four-signs-exit></four-signs-exit>'],
    ['on the page, by its other name', 'wel', '<four-signs-exit></four-signs-exit>'],
    ['with a region', 'en', '<div lang="CY-gb"><four-signs-exit></four-signs-exit></div>'],
    ['on the tag', 'en', '<four-signs-exit lang="cym"></four-signs-exit>'],
    ['around a shadow root', 'en', '<div lang="cy" id="around"></div>'],
  ]) {
    test(`${browser}: the exit and the week speak Welsh where Welsh is asked for ${name}`, async (t) => {
      const {page, messages, close} = await open(
        browser,
        body
          .replace('</four-signs-exit>', '</four-signs-exit><four-signs-week></four-signs-week>')
          .replace(
            '<four-signs-week>',
            lang === 'en' && body.includes('lang="cym"')
              ? '<four-signs-week lang="cym">'
              : '<four-signs-week>',
          ),
        {
          lang,
          head: `<script src="/dist/cdn/four-signs.js" defer></script><script type="module">
const around = document.querySelector('#around');
if (around) around.attachShadow({mode: 'open'}).innerHTML = '<four-signs-exit></four-signs-exit><four-signs-week></four-signs-week>';
window.ready = true;</script>`,
        },
      );
      t.after(close);
      await page.waitForFunction(() => window.ready);
      const spoken = () =>
        page.evaluate(() => {
          const root = document.querySelector('#around')?.shadowRoot ?? document;
          return ['exit', 'week'].map(
            (tag) =>
              root.querySelector(`four-signs-${tag}`)?.shadowRoot?.querySelector('[lang]')?.lang,
          );
        });
      await until(async () => (await spoken()).every(Boolean), 'both are drawn');
      assert.deepEqual(await spoken(), ['cy', 'cy']);
      assert.deepEqual(messages, []);
    });
  }

  test(`${browser}: two exits, for two languages on a page, can both be pressed`, async (t) => {
    const {page, close} = await open(
      browser,
      `<four-signs-exit>${link}</four-signs-exit><four-signs-exit lang="cy">${link.replace('Leave this page', 'Gadael y dudalen hon')}</four-signs-exit>`,
    );
    t.after(close);
    const hit = await page.$$eval('four-signs-exit > a', (links) =>
      links.map((a) => {
        const {left, top, width, height} = a.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === a;
      }),
    );
    assert.deepEqual(hit, [true, true]);
  });
}

const several = 'https://www.gov.uk/ https://www.metoffice.gov.uk/';

for (const browser of browserNames) {
  for (const [chance, expected] of [
    [0, 'https://www.gov.uk/'],
    [0.4, 'https://www.metoffice.gov.uk/'],
    [0.99, weather],
  ]) {
    test(`${browser}: one of several destinations is taken at random (${chance}), and is what the link says`, async (t) => {
      const head = `<script>Math.random = () => ${chance};</script>${ours}`;
      const {page, close} = await open(
        browser,
        `<four-signs-exit destinations="${several}">${link}</four-signs-exit>`,
        {head},
      );
      t.after(close);
      assert.equal(await page.$eval('four-signs-exit a', (a) => a.href), expected);
      await click(page);
      await until(() => page.url() === expected, 'the visitor is there');
    });
  }

  test(`${browser}: a destination that is none is named once, and the visitor goes to BBC Weather`, async (t) => {
    const head = `<script>Math.random = () => 0;</script>${ours}`;
    const {page, messages, close} = await open(
      browser,
      `<four-signs-exit destinations="javascript:alert(1) /bye">${link}</four-signs-exit>`,
      {head},
    );
    t.after(close);
    const warned = messages.filter(({type}) => /warn/.test(type)).map(({text}) => text);
    assert.equal(warned.length, 2, warned.join());
    for (const each of ['javascript:alert(1)', '/bye'])
      assert.ok(
        warned.some((text) => text.includes(each)),
        each,
      );
    await shift(page);
    await until(() => page.url() === weather, 'the visitor is there');
  });

  for (const [what, html, stays] of [
    [
      'writes in what a page builder made editable',
      '<p contenteditable id="field">Words</p>',
      true,
    ],
    [
      'writes on a page that is editable as a whole',
      '<p tabindex="0" id="field">Words</p><script>document.designMode = "on"</script>',
      true,
    ],
    ['writes in a field of a form', '<input id="field">', false],
  ]) {
    test(`${browser}: whoever ${what}, in a frame of the page’s own origin, ${stays ? 'stays there' : 'can leave'} by Shift`, async (t) => {
      const inner = `<!doctype html><html lang="en"><head><title>Inside</title>${ours}</head><body><four-signs-exit>${link}</four-signs-exit>${html}</body></html>`;
      const {page, close} = await open(
        browser,
        '<iframe src="/inner.html" width="800" height="400"></iframe>',
        {
          answers: {'/inner.html': {body: inner}},
        },
      );
      t.after(close);
      const frame = await page.waitForFrame((each) => each.url().endsWith('/inner.html'));
      await upgraded(frame);
      await frame.click('#field');
      await frame.evaluate(() => {
        window.left = 0;
        const outside = /** @type {Window} */ (window.top);
        addEventListener('four-signs-leave', () => (outside.left = 1));
      });
      await shift(page);
      if (stays) assert.equal(await page.evaluate(() => window.left), undefined);
      else await until(() => page.url() === weather, 'the visitor is there');
    });
  }

  test(`${browser}: whoever writes in an editor on a page that is in no frame leaves by Shift`, async (t) => {
    const {page, close} = await open(
      browser,
      `<four-signs-exit>${link}</four-signs-exit><p contenteditable id="field">Words</p>`,
    );
    t.after(close);
    await page.click('#field');
    await shift(page);
    await until(() => page.url() === weather, 'the visitor is there');
  });
}

// ShadyDOM 1.11, when it is forced, does this: what we draw then changes what we watch.
const rootless = `<script>Element.prototype.attachShadow = function () { return this.appendChild(document.createElement('div')); };</script>`;

for (const browser of browserNames) {
  test(`${browser}: a page on which roots are ordinary elements does not hang, and Shift leaves it`, async (t) => {
    const {page, close} = await open(browser, `<four-signs-exit>${link}</four-signs-exit>`, {
      head: rootless + ours,
    });
    t.after(close);
    await page.$eval('four-signs-exit', (exit) => exit.setAttribute('lang', 'cy'));
    await shift(page);
    await until(() => page.url() === weather, 'the visitor is there');
  });
}
