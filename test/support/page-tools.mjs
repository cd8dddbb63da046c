/**
 * Real tools that pages run, from npm: session recorders, analytics, error reports, and what
 * replaces the browser's own functions. Each starts as its makers' guide says, and everything that
 * it would send is kept in the page: nothing reaches the network.
 */
import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const top = fileURLToPath(new URL('../../', import.meta.url));
const versionOf = (name) =>
  JSON.parse(readFileSync(`${top}node_modules/${name}/package.json`, 'utf8')).version;
const require = createRequire(import.meta.url);

/**
 * Whatever a tool sends by itself is kept as text. Before it, so that it wraps these and not the
 * browser's own.
 */
const intercept = `
window.sent = [];
const keep = (what) => { sent.push(typeof what === 'string' ? what : String(what && JSON.stringify(what))); };
const text = (body) => {
  if (body instanceof Blob) body.text().then(keep);
  else if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) keep(new TextDecoder().decode(body));
  else if (body instanceof FormData || body instanceof URLSearchParams) keep([...body].join());
  else if (body != null) keep(body);
};
window.fetch = async (address, options) => {
  text(options && options.body);
  keep(String(address && address.url || address));
  return new Response(answer, {status: 200, headers: {'Content-Type': 'application/json'}});
};
Navigator.prototype.sendBeacon = (address, body) => { keep(String(address)); text(body); return true; };
XMLHttpRequest.prototype.open = function (method, address) { keep(String(address)); };
XMLHttpRequest.prototype.setRequestHeader = function () {};
const answer = JSON.stringify({
  // What New Relic's server says before its agent starts to report.
  app: {agents: [{entityGuid: 'four'}], nrServerTime: Date.now()}, st: 1, err: 1, ins: 1, spa: 1, sr: 0, loaded: 1,
});
for (const [name, value] of Object.entries({readyState: 4, status: 200, responseText: answer, response: answer}))
  Object.defineProperty(XMLHttpRequest.prototype, name, {get: () => value});
XMLHttpRequest.prototype.send = function (body) {
  text(body);
  setTimeout(() => { for (const type of ['readystatechange', 'load', 'loadend']) this.dispatchEvent(new Event(type)); });
};
`;

/**
 * Each tool by name: the packages, and a module that starts it. `keep` takes what would be sent.
 */
const starts = {
  'Microsoft Clarity': {
    packages: ['clarity-js'],
    sends: 'words',
    code: `
      import {clarity} from 'clarity-js/build/clarity.module.js';
      clarity.start({projectId: 'four', upload: keep, delay: 100, track: true, content: true, lean: false});
      // What is still waiting is sent at the end.
      window.flush = () => clarity.stop();`,
  },
  rrweb: {
    packages: ['rrweb'],
    sends: 'words',
    code: `
      import {record} from 'rrweb';
      record({emit: (event) => keep(event)});`,
  },
  Sentry: {
    packages: ['@sentry/browser'],
    sends: 'presses',
    code: `
      import * as Sentry from '@sentry/browser';
      const transport = (options) => Sentry.createTransport(options, async ({body}) => (text(body), {statusCode: 200}));
      Sentry.init({dsn: 'https://0123456789abcdef@errors.example/1', transport});
      window.flush = async () => {
        Sentry.captureMessage('the end');
        await Sentry.flush(2000);
      };`,
  },
  'Sentry, with Replay unmasked': {
    packages: ['@sentry/browser'],
    sends: 'words',
    // It keeps the first seconds to itself.
    until: /replay_recording/,
    code: `
      import * as Sentry from '@sentry/browser';
      const transport = (options) => Sentry.createTransport(options, async ({body}) => (text(body), {statusCode: 200}));
      Sentry.init({
        dsn: 'https://0123456789abcdef@errors.example/1', transport, debug: false,
        integrations: [Sentry.replayIntegration({maskAllText: false, maskAllInputs: false, blockAllMedia: false, useCompression: false})],
        replaysSessionSampleRate: 1, tracesSampleRate: 1,
      });
      window.flush = async () => {
        Sentry.captureMessage('the end');
        await Sentry.getReplay()?.flush();
        await Sentry.flush(2000);
      };`,
  },
  'PostHog, with autocapture': {
    packages: ['posthog-js'],
    sends: 'presses',
    code: `
      import posthog from 'posthog-js/dist/module.no-external';
      posthog.init('phc_four', {
        api_host: 'https://analytics.example', autocapture: true, advanced_disable_flags: true, persistence: 'memory', disable_compression: true,
        request_batching: false, rageclick: true, capture_pageview: true,
        opt_out_useragent_filter: true, before_send: (event) => (keep(event), event),
      });`,
  },
  'Mixpanel, with autocapture': {
    packages: ['mixpanel-browser'],
    sends: 'host',
    code: `
      import mixpanel from 'mixpanel-browser/src/loaders/loader-module-core';
      mixpanel.init('four', {
        autocapture: {pageview: 'full-url', click: true, input: true, scroll: true, submit: true, rage_click: true, dead_click: true, capture_text_content: true},
        persistence: 'localStorage', disable_persistence: true, api_payload_format: 'json', batch_requests: false,
        hooks: {before_track: (name, properties) => (keep([name, properties]), properties)},
      });`,
  },
  'Datadog RUM': {
    packages: ['@datadog/browser-rum'],
    sends: 'presses',
    code: `
      import {datadogRum} from '@datadog/browser-rum';
      datadogRum.init({
        applicationId: '0', clientToken: 'four', site: 'datadoghq.eu', service: 'page', sessionSampleRate: 100, sessionReplaySampleRate: 0,
        trackUserInteractions: true, trackResources: true, trackLongTasks: true, defaultPrivacyLevel: 'allow',
        trackBfcacheViews: true, beforeSend: (event) => (keep(event), true),
      });`,
  },
  'New Relic': {
    packages: ['@newrelic/browser-agent'],
    sends: 'host',
    code: `
      import {BrowserAgent} from '@newrelic/browser-agent/loaders/browser-agent';
      window.NREUM = window.NREUM || {};
      new BrowserAgent({
        init: {distributed_tracing: {enabled: true}, privacy: {cookies_enabled: false}, user_actions: {enabled: true}, ajax: {deny_list: []}},
        info: {beacon: 'bam.example', errorBeacon: 'bam.example', licenseKey: 'NRJS-four', applicationID: '1', sa: 1},
        loader_config: {accountID: '1', trustKey: '1', agentID: '1', licenseKey: 'NRJS-four', applicationID: '1'},
      });
      // It sends at the latest when the page is hidden.
      window.flush = () => {
        Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
        document.dispatchEvent(new Event('visibilitychange'));
        delete document.visibilityState;
      };`,
  },
  'zone.js': {packages: ['zone.js'], code: `import 'zone.js';`},
  'core-js': {packages: ['core-js-bundle'], file: 'core-js-bundle/minified.js'},
};

/**
 * The tools, each with the version that is tested, and what it would send from an open root: every
 * word, what was pressed, or the element with the root alone. `until` says how what is sent shows
 * that everything was sent, where a press on the page is not enough.
 */
export const pageTools = Object.entries(starts).map(([name, {packages, sends, until}]) => ({
  name,
  sends,
  until,
  version: packages.map((each) => `${each} ${versionOf(each)}`).join(', '),
}));

const scripts = new Map();

/**
 * The script of a tool, to be loaded by the page.
 *
 * @param {string} name - one of `pageTools`
 * @returns {Promise<string>}
 */
export function scriptOf(name) {
  if (!scripts.has(name)) scripts.set(name, bundle(starts[name]));
  return scripts.get(name);
}

async function bundle({code, file}) {
  const own = file && readFileSync(require.resolve(file), 'utf8');
  if (own) return `{${intercept}\n}${own}`;
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: top, loader: 'js'},
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    minify: true,
    logLevel: 'silent',
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return `{${intercept}\n${outputFiles[0].text}}`;
}
