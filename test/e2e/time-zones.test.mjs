/**
 * A visitor far away reads the same hours, in British time, as one in Britain does, and is told so.
 */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {browserNames, openPage, upgraded} from '../support/page-server.mjs';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><script src="/dist/cdn/four-signs.js" defer></script>
<four-signs-helplines without-choice></four-signs-helplines><four-signs-week start="2026-11-25" end="2026-11-26" theme="A theme"></four-signs-week></html>`;

/** What is said about opening, and about the week, at an instant. */
async function said(zone, instant) {
  const {page, close} = await openPage('chromium', '/far-away.html', {
    html,
    before: async (tab) => {
      await tab.emulateTimezone(zone);
      await tab.evaluateOnNewDocument(`Date.now = () => ${Date.parse(instant)};`);
    },
  });
  await upgraded(page);
  const words = await page.evaluate(() => {
    const hours = [
      ...document.querySelector('four-signs-helplines').shadowRoot.querySelectorAll('.hours'),
    ].map(({textContent}) => textContent);
    return {
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      hours,
      isToldWhose: document
        .querySelector('four-signs-helplines')
        .shadowRoot.textContent.includes('Opening times are UK times.'),
      week: document.querySelector('four-signs-week').shadowRoot.querySelector('h2').textContent,
    };
  });
  await close();
  return words;
}

describe(
  'From far away',
  {
    skip: browserNames.includes('chromium')
      ? false
      : 'needs Chromium, which can be told where it is',
  },
  () => {
    for (const instant of [
      '2026-11-24T23:30:00Z',
      '2026-11-25T00:30:00Z',
      '2026-11-24T08:59:00Z',
      '2026-11-24T16:59:00Z',
      '2026-10-25T00:30:00Z',
    ]) {
      test(`at ${instant} a browser in Dubai, Auckland or Los Angeles says what one in London says`, async () => {
        const home = await said('Europe/London', instant);
        assert.ok(home.hours.length > 10);
        assert.equal(home.isToldWhose, false);
        for (const zone of ['Asia/Dubai', 'Pacific/Auckland', 'America/Los_Angeles'])
          assert.deepEqual(await said(zone, instant), {...home, zone, isToldWhose: true});
      });
    }
  },
);
