/** What a tool of others does on a page. The rule that names it is called the same. */
export type TrackerKind = 'recorder' | 'pixel' | 'chat' | 'tag-manager' | 'analytics';

export interface Tracker {
  readonly name: string;
  readonly kind: TrackerKind;
  /** How the addresses that it asks for begin or end: a host, or a host and a part of a path. */
  readonly addresses: readonly string[];
  /** What its snippet has, where that names no address. */
  readonly snippet?: RegExp;
}

/**
 * Tools that pages in the United Kingdom are seen with. Kept by hand. The first list was written
 * from what is widely known, and nobody has compared it with the makers' own documentation yet;
 * what is added from now on is taken from there. What is not on the list is not found.
 */
export const trackers: readonly Tracker[] = [
  // ── Session recorders and heat maps
  {name: 'Hotjar', kind: 'recorder', addresses: ['hotjar.com', 'hotjar.io']},
  {name: 'Microsoft Clarity', kind: 'recorder', addresses: ['clarity.ms']},
  {name: 'FullStory', kind: 'recorder', addresses: ['fullstory.com']},
  {name: 'Mouseflow', kind: 'recorder', addresses: ['mouseflow.com']},
  {name: 'Smartlook', kind: 'recorder', addresses: ['smartlook.com', 'smartlook.cloud']},
  {name: 'LogRocket', kind: 'recorder', addresses: ['logrocket.com', 'lr-ingest.io', 'lr-in.com']},
  {name: 'Crazy Egg', kind: 'recorder', addresses: ['crazyegg.com']},
  {name: 'Lucky Orange', kind: 'recorder', addresses: ['luckyorange.com', 'luckyorange.net']},
  {name: 'Inspectlet', kind: 'recorder', addresses: ['inspectlet.com']},
  {name: 'Contentsquare', kind: 'recorder', addresses: ['contentsquare.net', 'contentsquare.com']},
  {name: 'SessionCam', kind: 'recorder', addresses: ['sessioncam.com']},
  {name: 'Quantum Metric', kind: 'recorder', addresses: ['quantummetric.com']},
  {name: 'Yandex Metrica', kind: 'recorder', addresses: ['mc.yandex.ru', 'mc.yandex.com']},
  {name: 'OpenReplay', kind: 'recorder', addresses: ['openreplay.com']},
  {name: 'rrweb', kind: 'recorder', addresses: [], snippet: /\brrweb(?:Record)?\s*[.(]/},
  {name: 'PostHog', kind: 'recorder', addresses: ['posthog.com'], snippet: /\bposthog\.init\(/},
  {
    name: 'Datadog RUM',
    kind: 'recorder',
    addresses: ['datadoghq-browser-agent.com', 'browser-intake-datadoghq.com', 'datadoghq.eu'],
    snippet: /\bDD_RUM\b/,
  },
  {
    name: 'Sentry Replay',
    kind: 'recorder',
    addresses: [],
    snippet: /replaysSessionSampleRate|replayIntegration\(/,
  },
  // ── Advertising pixels
  {
    name: 'the Meta pixel',
    kind: 'pixel',
    addresses: ['connect.facebook.net', 'facebook.com/tr'],
    snippet: /\bfbq\(\s*['"]init/,
  },
  {name: 'the TikTok pixel', kind: 'pixel', addresses: ['analytics.tiktok.com']},
  {
    name: 'the X pixel',
    kind: 'pixel',
    addresses: ['static.ads-twitter.com', 'analytics.twitter.com'],
  },
  {name: 'the Snap pixel', kind: 'pixel', addresses: ['sc-static.net', 'tr.snapchat.com']},
  {name: 'the Pinterest tag', kind: 'pixel', addresses: ['s.pinimg.com/ct', 'ct.pinterest.com']},
  {name: 'the LinkedIn tag', kind: 'pixel', addresses: ['snap.licdn.com', 'px.ads.linkedin.com']},
  {name: 'the Reddit pixel', kind: 'pixel', addresses: ['redditstatic.com/ads', 'alb.reddit.com']},
  {name: 'Microsoft Advertising', kind: 'pixel', addresses: ['bat.bing.com', 'bat.bing.net']},
  {
    name: 'Google Ads',
    kind: 'pixel',
    addresses: ['googleadservices.com', 'doubleclick.net', 'googlesyndication.com'],
  },
  {name: 'Criteo', kind: 'pixel', addresses: ['criteo.com', 'criteo.net']},
  {name: 'Taboola', kind: 'pixel', addresses: ['taboola.com']},
  {name: 'Outbrain', kind: 'pixel', addresses: ['outbrain.com']},
  {name: 'Quantcast', kind: 'pixel', addresses: ['quantserve.com']},
  {name: 'AddThis or ShareThis', kind: 'pixel', addresses: ['addthis.com', 'sharethis.com']},
  // ── Chat
  {name: 'Intercom', kind: 'chat', addresses: ['intercom.io', 'intercomcdn.com']},
  {name: 'Zendesk Chat', kind: 'chat', addresses: ['zdassets.com', 'zopim.com']},
  {name: 'Drift', kind: 'chat', addresses: ['driftt.com', 'drift.com']},
  {name: 'Tawk.to', kind: 'chat', addresses: ['tawk.to']},
  {name: 'LiveChat', kind: 'chat', addresses: ['livechatinc.com', 'livechat.com']},
  {name: 'Crisp', kind: 'chat', addresses: ['crisp.chat']},
  {name: 'Olark', kind: 'chat', addresses: ['olark.com']},
  {name: 'Tidio', kind: 'chat', addresses: ['tidio.co', 'tidiochat.com']},
  {
    name: 'HubSpot',
    kind: 'chat',
    addresses: ['hs-scripts.com', 'usemessages.com', 'hs-analytics.net'],
  },
  {name: 'LivePerson', kind: 'chat', addresses: ['liveperson.net', 'lpsnmedia.net']},
  {name: 'Click4Assistance', kind: 'chat', addresses: ['click4assistance.co.uk']},
  {name: 'Comm100', kind: 'chat', addresses: ['comm100.com', 'comm100.io']},
  // ── What loads any of these
  {
    name: 'Google Tag Manager',
    kind: 'tag-manager',
    addresses: ['googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'],
    snippet: /['"]gtm\.start['"]/,
  },
  {name: 'Tealium', kind: 'tag-manager', addresses: ['tiqcdn.com']},
  {name: 'Adobe Experience Platform', kind: 'tag-manager', addresses: ['adobedtm.com']},
  {name: 'Segment', kind: 'tag-manager', addresses: ['cdn.segment.com', 'api.segment.io']},
  // ── Counting
  {
    name: 'Google Analytics',
    kind: 'analytics',
    addresses: ['google-analytics.com', 'googletagmanager.com/gtag', 'analytics.google.com'],
  },
  {name: 'Adobe Analytics', kind: 'analytics', addresses: ['omtrdc.net', '2o7.net']},
  {name: 'Mixpanel', kind: 'analytics', addresses: ['mixpanel.com', 'mxpnl.com']},
  {name: 'Amplitude', kind: 'analytics', addresses: ['amplitude.com']},
  {name: 'Heap', kind: 'analytics', addresses: ['heapanalytics.com', 'heap.io']},
  {name: 'New Relic', kind: 'analytics', addresses: ['nr-data.net', 'js-agent.newrelic.com']},
  {name: 'Siteimprove Analytics', kind: 'analytics', addresses: ['siteimproveanalytics.com']},
  {name: 'Matomo', kind: 'analytics', addresses: ['matomo.cloud'], snippet: /\b_paq\.push\(/},
];

/**
 * Whether an address belongs to a tool: its host or a host above, and its path where one is given.
 */
export function belongsTo({addresses}: Tracker, address: URL): boolean {
  return addresses.some((each) => {
    const [host = '', ...path] = each.split('/');
    return (
      (address.hostname === host || address.hostname.endsWith(`.${host}`)) &&
      (!path.length || address.pathname.startsWith(`/${path.join('/')}`))
    );
  });
}

/**
 * Whether a script in the page itself names a tool: one of its addresses, or what its snippet has.
 */
export const isNamedIn = ({addresses, snippet}: Tracker, code: string): boolean =>
  addresses.some((each) => code.includes(`/${each}`) || code.includes(`.${each}`)) ||
  Boolean(snippet?.test(code));
