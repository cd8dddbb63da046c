/**
 * Compares what every tag looks like in every state with the pictures in test/visual/baselines, and
 * sees to it that planted faults are seen.
 *
 * npm run test:visual                  compares; what differs is on a page in .cache/visual
 * npm run test:visual -- --accept      takes the pictures that are there now as right
 */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../test/support/browser-launchers.mjs';
import {fontFolder, looks, openCamera, widths, widthsOf} from '../../test/visual/camera.mjs';
import {allowed, compare, decode, encode, simplify} from '../../test/visual/picture.mjs';
import {planted} from '../../test/visual/planted.mjs';
import {reportPage} from '../../test/visual/report.mjs';
import {findBrowsers} from './browsers.mjs';
import {finish} from './counts.mjs';
import {serveStorybook} from './storybook-server.mjs';

const accept = process.argv.includes('--accept');
const top = fileURLToPath(new URL('../../', import.meta.url));
const baselines = join(top, 'test/visual/baselines');
const report = join(top, '.cache/visual');
const listFile = join(baselines, 'baselines.json');
const largest = 6_000_000;

/** @type {{chromium: string, marks: Record<string, string>}} */
const list = existsSync(listFile)
  ? JSON.parse(readFileSync(listFile, 'utf8'))
  : {chromium: '', marks: {}};

const storybook = await serveStorybook({'/fonts/': fileURLToPath(fontFolder)});
const options = launchOptions.chromium(findBrowsers().chromium);
const browser = await puppeteer.launch({
  ...options,
  args: [
    ...options.args,
    // Letters are drawn in greys, without regard to the pixels of a screen.
    '--disable-lcd-text',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
  ],
});
const chromium = (await browser.version()).replace(/^.*\//, '');
const major = (version) => version.split('.')[0];
const isOtherBrowser = !accept && major(list.chromium) !== major(chromium);
const advice = isOtherBrowser
  ? `The pictures are of Chromium ${list.chromium || '(none)'}, and this is ${chromium}: another major version ` +
    'may draw everything a little differently. If nothing but that has changed, take them anew: ' +
    'npm run test:visual -- --accept'
  : '';

const pathOf = (file) => join(baselines, file);
/** Where a picture is: one from right to left that is as from left to right is kept once. */
const placeOf = (file) =>
  pathOf(existsSync(pathOf(file)) ? file : file.replace('.rtl.', '.light.'));
/** The pictures that are there, as `week/before-it.320.dark.png`. */
const kept = () =>
  existsSync(baselines)
    ? readdirSync(baselines, {recursive: true, encoding: 'utf8'})
        .filter((each) => each.endsWith('.png'))
        .map((each) => each.replaceAll('\\', '/'))
    : [];

const run = {name: 'Pictures', passed: 0, failed: 0, skipped: 0};
const failures = [];
const different = [];
/** @type {Record<string, string>} */
const marks = {};
/** @type {Set<string>} */
const pictures = new Set();

/** Compares the pictures of one window, or keeps them. */
function judge(folder, suffix, {mark, names, develop}) {
  const files = names.map((name) => `${folder}/${fileName(name)}.${suffix}.png`);
  const at = `${files[0]} and ${files.length - 1} more`;
  marks[at] = mark;
  for (const file of files) pictures.add(file);
  // What the browser gave is the same to the byte: so is every picture in it. Where pictures are
  // accepted, one that was kept once is compared again: the other one may have changed.
  const isThere = (file) => existsSync(accept ? pathOf(file) : placeOf(file));
  if (list.marks[at] === mark && files.every(isThere)) {
    run.passed += files.length;
    return;
  }
  for (const [index, picture] of develop().entries()) {
    const file = files[index];
    const before = existsSync(placeOf(file)) ? decode(readFileSync(placeOf(file))) : undefined;
    const {count, difference} = before ? compare(before, picture) : {count: Infinity};
    if (accept) {
      mkdirSync(join(baselines, folder), {recursive: true});
      if (count) writeFileSync(pathOf(file), encode(simplify(picture)));
      run.passed += 1;
    } else if (count <= allowed) {
      run.passed += 1;
    } else {
      run.failed += 1;
      const message = before ? `${count} pixels differ` : 'There is no picture of it yet';
      failures.push({name: file, message: [message, advice].filter(Boolean).join('. ')});
      different.push({file, message, before, after: picture, difference});
    }
  }
}

const fileName = (state) =>
  state
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

try {
  const page = await browser.newPage();
  const camera = await openCamera(page, storybook.origin);
  const stories = storybook.entries.filter(({id}) => id.endsWith('--all-states'));
  for (const {id, title} of stories) {
    const tag = title.split('/')[1].toLowerCase();
    for (const width of Object.keys(widths)) {
      for (const look of Object.keys(looks).filter((each) =>
        widthsOf(looks[each]).includes(width),
      )) {
        await camera.show(id, look, width);
        for (const shot of await camera.takeStates(width)) judge(tag, `${width}.${look}`, shot);
        if (width !== '320' || !['light', 'dark', 'forced'].includes(look)) continue;
        for (const shot of await camera.takeFocus()) judge(tag, `${width}.${look}`, shot);
      }
    }
    console.log(`${title}: ${run.passed} the same, ${run.failed} not`);
  }
  if (!accept) {
    for (const file of kept().filter((each) => !pictures.has(each))) {
      run.failed += 1;
      failures.push({name: file, message: 'Nothing has this name any longer'});
    }
    for (const fault of planted) {
      const problem = await fault.tryOn(camera);
      run[problem ? 'failed' : 'passed'] += 1;
      if (problem) failures.push({name: fault.name, message: problem});
      else console.log(`✔ ${fault.name}`);
    }
  }
} catch (error) {
  run.failed += 1;
  failures.push({name: 'Taking pictures', message: /** @type {Error} */ (error).stack});
}
await browser.close();
storybook.close();

if (accept && !run.failed) {
  for (const file of kept()) if (!pictures.has(file)) rmSync(pathOf(file));
  writeFileSync(listFile, `${JSON.stringify({chromium, marks}, null, 2)}\n`);
  const bytes = kept().reduce((sum, file) => sum + statSync(pathOf(file)).size, 0);
  console.log(`${run.passed} pictures of Chromium ${chromium}, ${Math.round(bytes / 1000)} kB`);
  if (bytes > largest) {
    run.failed += 1;
    failures.push({name: 'Size', message: `${bytes} bytes are more than ${largest}`});
  }
}
rmSync(report, {recursive: true, force: true});
if (different.length) {
  mkdirSync(report, {recursive: true});
  const html = join(report, 'index.html');
  writeFileSync(html, reportPage(different, advice));
  console.log(`Before, after and difference: ${pathToFileURL(html).href}`);
}
finish([run], failures);
