/**
 * The server's half of `emulate()` in emulate.ts. Web-test-runner's own commands drop forced
 * colours without a word, and print a stack trace where the protocol has no such feature; this one
 * answers `false`.
 */
export function emulateCommand() {
  // Kept: an emulation ends when the session that asked for it does.
  const sessions = new WeakMap();
  return {
    name: 'emulate',
    async executeCommand({command, payload, session: {browser, id}}) {
      if (command !== 'emulate') return undefined;
      if (browser.type !== 'puppeteer') return false;
      const {viewport, media, features} = payload;
      const page = browser.getPage(id);
      if (viewport) await page.setViewport(viewport);
      if (page.browser().protocol !== 'cdp') return media === undefined && features === undefined;
      const session = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, session);
      await session.send('Emulation.setEmulatedMedia', {
        media: media ?? '',
        features: Object.entries(features ?? {}).map(([name, value]) => ({name, value})),
      });
      return true;
    },
  };
}
