/** A browser that makes every page dark, as some on Android can. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowsers, wanted} from '../../scripts/test/browsers.mjs';
import {launchOptions} from '../support/browser-launchers.mjs';
import {origin} from '../support/page-server.mjs';

const {chromium} = findBrowsers();
const skip = chromium && wanted().includes('chromium') ? false : 'Chromium alone can do so';

const markup = (style) => `<!doctype html><html lang="en"><title>Get help</title>
  <body style="${style}">
  <four-signs-exit></four-signs-exit>
  <four-signs-week preview-date="2026-04-20"></four-signs-week>
  <four-signs-helplines nation="wales"></four-signs-helplines>
  <script src="/dist/cdn/four-signs.js"></script>`;

/** What is painted behind the words of an element, and the colour furthest from it. */
async function painted(page, element) {
  const picture = await element.screenshot({encoding: 'base64'});
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
    const canvas = /** @type {OffscreenCanvasRenderingContext2D} */ (
      new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    );
    canvas.drawImage(bitmap, 0, 0);
    const {data} = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const pixel = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    }
    const luminance = (pixel) => {
      const [red, green, blue] = pixel.split(',').map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const [[under]] = [...counts].sort(([, one], [, other]) => other - one);
    const ratios = [...counts.keys()].map((pixel) => {
      const ratio = luminance(pixel) / luminance(under);
      return Math.max(ratio, 1 / ratio);
    });
    return {under: luminance(under), ratio: Math.max(...ratios)};
  }, picture);
}

describe('Somebody whose browser makes every page dark', {skip}, () => {
  let browser;
  before(async () => {
    const options = launchOptions.chromium(chromium);
    browser = await puppeteer.launch({
      ...options,
      args: [...options.args, '--enable-features=WebContentsForceDark'],
    });
  });
  after(() => browser?.close());

  for (const [name, style] of [
    ['says nothing of colours', ''],
    ['sets an accent and a danger', '--four-signs-accent: #4a1a3c; --four-signs-danger: #8b0000'],
    [
      'sets all of them',
      '--four-signs-text:#212b32; --four-signs-surface:#fff; --four-signs-raised:#f0f4f5; --four-signs-accent:#003087; --four-signs-danger:#951b1b',
    ],
  ]) {
    test(`reads every word at 4.5:1 on a page that ${name}`, async () => {
      const page = await browser.newPage();
      const said = [];
      page.on('console', (message) => message.type() === 'warn' && said.push(message.text()));
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.url().endsWith('/dark.html')
          ? request.respond({contentType: 'text/html', body: markup(style)})
          : request.continue(),
      );
      await page.goto(`${await origin()}/dark.html`);
      await page.waitForSelector('four-signs-helplines >>> .first-action');
      const isDark = await page.evaluate(() =>
        getComputedStyle(document.body).color.includes('255'),
      );
      assert.ok(isDark, 'the browser makes it dark');
      const readable = async (selector) => {
        const element = await page.waitForSelector(selector);
        await element.scrollIntoView();
        return painted(page, element);
      };
      for (const selector of [
        'four-signs-exit >>> a',
        'four-signs-week >>> h2',
        'four-signs-week >>> .muted',
        'four-signs-week >>> .number',
        'four-signs-helplines >>> .first-action',
        'four-signs-helplines >>> summary',
        'four-signs-helplines >>> .card .serves',
        'four-signs-helplines >>> a.call',
      ]) {
        const {ratio} = await readable(selector);
        assert.ok(ratio >= 4.5, `${selector}: ${ratio}`);
      }
      assert.deepEqual(said, [], 'nobody has made a mistake');
      await page.close();
    });
  }
});
