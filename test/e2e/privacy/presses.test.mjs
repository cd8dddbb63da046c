/**
 * Analytics tools that write down presses are not told which number somebody rang: the real
 * packages, as they come, on the built files. Each is seen to name a number of the page's own
 * first, so that its silence about ours means something.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {browserNames, openPage, upgraded} from '../../support/page-server.mjs';

const read = (path) =>
  readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8');

/**
 * What each is started with: its defaults, but for where it sends, and for what keeps it from
 * running in a test.
 */
const datadog = (
  more = '',
) => `DD_RUM.init({clientToken: 'pub', applicationId: '00000000-0000-0000-0000-000000000000', site: 'datadoghq.eu', service: 'page',
  sessionSampleRate: 100, trackUserInteractions: true, proxy: location.origin + '/sink', ${more} beforeSend: (event) => { sent.push(JSON.stringify(event)); return true; }});`;
const tools = {
  'Datadog RUM': ['@datadog/browser-rum/bundle/datadog-rum.js', datadog()],
  'Datadog RUM that masks nothing': [
    '@datadog/browser-rum/bundle/datadog-rum.js',
    datadog("defaultPrivacyLevel: 'allow',"),
  ],
  'PostHog’s autocapture': [
    'posthog-js/dist/array.full.no-external.js',
    `posthog.init('phc_key', {api_host: location.origin + '/sink', autocapture: true, disable_session_recording: true, opt_out_useragent_filter: true,
      before_send: (event) => { sent.push(JSON.stringify(event)); return null; }});`,
  ],
  'Mixpanel with autocapture and texts': [
    'mixpanel-browser/dist/mixpanel.umd.js',
    `mixpanel.init('token', {api_host: location.origin + '/sink', batch_requests: false, api_payload_format: 'json', autocapture: {click: true, dead_click: true, input: true, rage_click: true,
      submit: true, capture_text_content: true}});`,
  ],
};

/** Nothing leaves: what would be sent is kept in the page. */
const keepAll = `window.sent = [];
{
  const keep = (body) => { if (body instanceof Blob) body.text().then((text) => sent.push(text)); else sent.push(String(body)); };
  window.fetch = (address, {body} = {}) => { keep(body); return Promise.resolve(new Response('{"autocapture_opt_out": false}')); };
  navigator.sendBeacon = (address, body) => { keep(body); return true; };
  XMLHttpRequest.prototype.send = function (body) { keep(body); };
}
addEventListener('click', (event) => event.preventDefault());`;

const page = (
  init,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><script>${keepAll}</script>
<script src="/tool.js"></script><script>${init}</script><script src="/dist/cdn/four-signs.js" defer></script></head><body>
<p><a id="before" href="tel:+441632960001">01632 960001</a></p><p><a id="after" href="tel:+441632960002">01632 960002</a></p>
<four-signs-week></four-signs-week><four-signs-helplines></four-signs-helplines></body></html>`;

/**
 * Everything that would say which number was pressed: itself, its address, the name of the service,
 * and its place in the list; and the same for an answer to a question of the helplines. Not the
 * four digits in a random id of the tool.
 */
const saysWhich =
  /(?<![\da-f-])0808|448088020300|National Stalking|Call 999|tel:999|::shadow|\.cards|\.numbers|Scotland|Domestic abuse|aria-pressed|\.answers/;

for (const browser of browserNames) {
  describe(`somebody says where they are and rings a helpline, in ${browser}`, () => {
    for (const [tool, [path, init]] of Object.entries(tools)) {
      test(`and ${tool} is not told which`, async () => {
        const opened = await openPage(browser, '/presses.html', {
          html: page(init),
          answers: {'/tool.js': {body: read(path), type: 'js'}, '/sink': {body: '{}'}},
          viewport: {width: 1000, height: 6000},
        });
        const tab = opened.page;
        await upgraded(tab);
        await tab.waitForFunction(() =>
          ['week', 'helplines'].every((name) =>
            document.querySelector(`four-signs-${name}`).shadowRoot?.querySelector('a'),
          ),
        );
        const press = async (tag, link) => {
          const place = await tab.evaluate(
            (name, selector) => {
              const box = (name ? document.querySelector(name).shadowRoot : document)
                .querySelector(selector)
                .getBoundingClientRect();
              return {x: box.left + box.width / 2, y: box.top + box.height / 2};
            },
            tag,
            link,
          );
          await tab.mouse.click(place.x, place.y);
        };
        const told = (words) =>
          tab.waitForFunction(
            (text) =>
              window.sent.some((each) =>
                decodeURIComponent(each.replace(/%(?![0-9a-f]{2})/gi, '')).includes(text),
              ),
            {},
            words,
          );

        await press('', '#before');
        await told('960001');
        for (const tag of ['four-signs-helplines', 'four-signs-week']) {
          for (const link of ['a[href="tel:+448088020300"]', 'a[href="tel:999"]'])
            await press(tag, link);
        }
        await tab.evaluate(() => {
          document
            .querySelector('four-signs-helplines')
            .shadowRoot.querySelector('details:has(.answers)').open = true;
        });
        await press('four-signs-helplines', '.answers button:nth-child(3)');
        await press('four-signs-helplines', 'details .answers button:nth-child(2)');
        const chosen = await tab.evaluate(() =>
          [
            ...document
              .querySelector('four-signs-helplines')
              .shadowRoot.querySelectorAll('[aria-pressed="true"]'),
          ].map((each) => each.textContent),
        );
        assert.deepEqual(chosen, ['Scotland', 'Domestic abuse']);
        await press('', '#after');
        await told('960002');

        const all = (await tab.evaluate(() => window.sent)).flatMap((each) => [
          each,
          decodeURIComponent(each.replace(/%(?![0-9a-f]{2})/gi, '')),
        ]);
        assert.deepEqual(
          all
            .filter((each) => saysWhich.test(each))
            .map((each) => each.slice(Math.max(0, each.search(saysWhich) - 200)).slice(0, 400)),
          [],
        );
        await opened.close();
      });
    }
  });
}
