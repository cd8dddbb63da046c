import {devHint} from '../core/dev-hint.js';

/**
 * Products that record what visitors do, or report it to advertisers: each by a global that its own
 * snippet makes.
 */
const recorders: Readonly<Record<string, string>> = {
  hj: 'Hotjar',
  FS: 'FullStory',
  clarity: 'Microsoft Clarity',
  LogRocket: 'LogRocket',
  mouseflow: 'Mouseflow',
  smartlook: 'Smartlook',
  posthog: 'PostHog',
  heap: 'Heap',
  rrweb: 'rrweb',
  CE2: 'Crazy Egg',
  _uxa: 'Contentsquare',
  __insp: 'Inspectlet',
  DD_RUM: 'Datadog RUM',
  fbq: 'the Meta pixel',
  ttq: 'the TikTok pixel',
  twq: 'the X pixel',
  snaptr: 'the Snap pixel',
  pintrk: 'the Pinterest tag',
  lintrk: 'the LinkedIn tag',
  rdt: 'the Reddit pixel',
  uetq: 'Microsoft Advertising',
  google_tag_manager: 'Google Tag Manager, which can load any of these',
  ym: 'Yandex Metrica',
};

/**
 * Tells a developer, once and on `localhost` alone, that a recorder is on a page with a checklist.
 * Part of the development entries: a visitor's browser never loads this file.
 */
export function detectRecorders(): void {
  if (typeof document === 'undefined' || !document.querySelector('four-signs-checklist')) return;
  const found = Object.keys(recorders)
    .filter((name) => name in window)
    .map((name) => recorders[name]);
  if (found.length) {
    devHint(
      'four-signs-checklist',
      `This page also has ${found.join(', ')}. Nothing on a page with the checklist should record visitors or report them. Take it off this page.`,
    );
  }
}
