/**
 * Takes the pictures: every state of every tag, in one tab, at two widths and in seven ways of
 * looking, and the ring of what has the focus.
 */
/** @import {Page} from 'puppeteer-core' */
/** @import {Picture} from './picture.mjs' */
import {cut, decode, hash, stack} from './picture.mjs';

/**
 * One window full of states, as the browser gave it.
 *
 * @typedef {object} Shot
 * @property {string} mark - the same for the same window
 * @property {string[]} names - of the states in it
 * @property {() => Picture[]} develop - a picture of each. Only where the mark is another one than
 *   before: it takes longer than all the rest
 */

/** The font of the pictures alone, so that no machine's own fonts are in them. */
export const fontFolder = new URL(
  '../../node_modules/@fontsource/noto-sans/files/',
  import.meta.url,
);

const fonts = [400, 600, 700]
  .flatMap((weight) =>
    [
      ['latin-ext', 'U+100-2AF, U+1E00-1EFF'],
      ['latin', 'U+0-FF, U+131, U+152-153, U+2000-206F, U+20AC, U+2190-2193, U+2212'],
    ].map(
      ([subset, range]) => `@font-face {
        font-family: Pictures;
        font-weight: ${weight};
        src: url(/fonts/noto-sans-${subset}-${weight}-normal.woff2);
        unicode-range: ${range};
      }`,
    ),
  )
  .join('');

const fixed = `${fonts}
  :root, body { font-family: Pictures !important; }
  .state-name, .left-out { display: none; }
  *, ::before, ::after {
    animation: none !important;
    transition: none !important;
    caret-color: transparent !important;
    scroll-behavior: auto !important;
  }
  ::-webkit-scrollbar { display: none; }`;

/** The states that stand for all others where each picture would be as large as three. */
const main =
  /^(?:An ending: this may|In steps: the third|No nation|In the week|At the top and the end)/;

/**
 * Ways of looking: what the toolbar is set to, and what the browser is told.
 *
 * @typedef {object} Look
 * @property {Partial<typeof usual>} [globals]
 * @property {boolean} [forced] - forced colours
 * @property {number} [textSize] - of the browser's settings, in pixels; 16 is usual
 * @property {'print'} [media]
 * @property {readonly string[]} [at] - the widths; else that of a phone and of a page
 * @property {RegExp} [states] - the names of those that are taken; else all
 * @property {readonly string[]} [parts] - the widths at which those are taken as well of which a
 *   part alone is new
 */

/** @satisfies {Record<string, Look>} */
export const looks = {
  light: {parts: ['320', '1280']},
  dark: {globals: {scheme: 'dark'}, parts: ['320']},
  forced: {forced: true, parts: ['320']},
  rtl: {globals: {direction: 'rtl'}},
  welsh: {globals: {locale: 'cy'}, parts: ['320']},
  pseudo: {globals: {locale: 'en-XA'}},
  // Words that are read from right to left, on a page that is.
  mirrored: {globals: {locale: 'en-XB'}, states: main},
  // 200 % text in the browser's settings (WCAG 2.2, 1.4.4).
  large: {textSize: 32, at: ['320'], states: main},
  // A4 with usual margins.
  paper: {media: 'print', at: ['718'], states: main},
};

/** By what a states story calls them. */
export const widths = {320: 'phone', 718: 'page', 1280: 'page'};

/** @param {Look} look */
export const widthsOf = ({at = ['320', '1280']}) => at;

/** A Thursday evening on which some lines are open and others shut. */
const usual = {
  scheme: 'light',
  locale: 'en',
  direction: 'ltr',
  date: '2026-11-26',
  time: '18-30',
};

/** A window can be this high before Chromium draws the rest of it wrong. */
const highest = 12_000;

/**
 * @param {Page} page - a new tab
 * @param {string} origin - of the built Storybook
 */
export async function openCamera(page, origin) {
  const session = await page.createCDPSession();
  // Without it, a tab that the machine has put aside draws no ring.
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.evaluateOnNewDocument(
    (css) => {
      const add = () => {
        const style = document.createElement('style');
        style.textContent = css;
        document.head.append(style);
      };
      if (document.head) add();
      else addEventListener('DOMContentLoaded', add);
    },
    fixed.replaceAll('url(/', `url(${origin}/`),
  );
  await page.setViewport({width: 320, height: 800});
  await page.goto(`${origin}/iframe.html?id=tags-week--all-states&globals=a11y.manual:!true`);
  await page.waitForSelector('.states[data-ready]');
  let shown = {id: '', width: '', globals: ''};

  /** Shows one states story in one way of looking, and waits until all of it is drawn. */
  async function show(id, look, width) {
    const tag = `four-signs-${id.replace(/^tags-|--.*$/g, '')}`;
    const now = {id, width: widths[width], globals: JSON.stringify(looks[look].globals)};
    await page.setViewport({width: Number(width), height: 800});
    const {forced, textSize = 16, media = '', states, parts, globals: chosen} = looks[look];
    await session.send('Page.setFontSizes', {fontSizes: {standard: textSize}});
    await session.send('Emulation.setEmulatedMedia', {
      media,
      features: [{name: 'forced-colors', value: forced ? 'active' : 'none'}],
    });
    const globals = {...usual, ...chosen};
    const emit = (event, content) =>
      page.evaluate(
        (name, given) => /** @type {any} */ (window).__STORYBOOK_ADDONS_CHANNEL__.emit(name, given),
        event,
        content,
      );
    if (shown.globals !== now.globals) await emit('updateGlobals', {globals});
    if (shown.id !== id) {
      await emit('setCurrentStory', {storyId: id, viewMode: 'story'});
      await page.waitForSelector(`.states[data-look^="${tag} "]`);
    }
    if (shown.id !== id || shown.width !== now.width)
      await emit('updateStoryArgs', {storyId: id, updatedArgs: {width: widths[width]}});
    const {scheme, locale, direction} = globals;
    const drawn = [tag, widths[width], scheme, locale, direction].join(' ');
    await page.waitForSelector(`.states[data-look="${drawn}"][data-ready]`);
    shown = now;
    await page.evaluate(
      (pattern, withParts) => {
        for (const each of document.querySelectorAll('.state')) {
          const {name = '', part} = /** @type {HTMLElement} */ (each).dataset;
          each.classList.toggle(
            'left-out',
            !new RegExp(pattern).test(name) || Boolean(part && !withParts),
          );
        }
      },
      states?.source ?? '',
      Boolean(parts?.includes(width)),
    );
    await ready();
    if (wrong.length) throw new Error(wrong.join('\n'));
  }

  const ready = () =>
    page.evaluate(async () => {
      const documents = [
        document,
        ...Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentDocument),
      ];
      for (const each of documents) await each?.fonts.ready;
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await nextFrame();
      await nextFrame();
      // A frame of ours is as high as what is in it: framedPage() in stories/support/host-page.ts.
      const fits = (/** @type {HTMLIFrameElement} */ frame) => {
        const inside = frame.contentDocument?.documentElement.getBoundingClientRect().height ?? 0;
        return Math.abs(frame.clientHeight - inside) < 2;
      };
      const frames = /** @type {NodeListOf<HTMLIFrameElement>} */ (
        document.querySelectorAll('.state:not([hidden], .left-out) iframe.framed')
      );
      for (let most = 300; most && !Array.from(frames).every(fits); most -= 1) await nextFrame();
    });

  const shoot = async () => Buffer.from(await page.screenshot({optimizeForSpeed: true}));

  return {
    show,
    page,
    /**
     * A picture of each state of the story that is shown, in as few windows as they fit into.
     *
     * @returns {Promise<Shot[]>}
     */
    async takeStates(width) {
      const taken = [];
      const heights = await page.evaluate(() =>
        Array.from(
          document.querySelectorAll('.state:not(.left-out)'),
          (each) => each.getBoundingClientRect().height + 32,
        ),
      );
      // As many states in one window as fit: a window for each would take twice as long.
      for (let first = 0; first < heights.length;) {
        let count = 1;
        let height = heights[first];
        while (first + count < heights.length && height + heights[first + count] < highest)
          height += heights[first + count++];
        await page.evaluate(
          (from, to) =>
            document
              .querySelectorAll('.state:not(.left-out)')
              .forEach((each, index) =>
                /** @type {HTMLElement} */ (each).toggleAttribute(
                  'hidden',
                  index < from || index >= to,
                ),
              ),
          first,
          first + count,
        );
        await page.setViewport({width: Number(width), height: Math.ceil(height) + 64});
        await ready();
        const boxes = await page.evaluate(() =>
          Array.from(document.querySelectorAll('.state:not([hidden], .left-out) > div'), (each) => {
            const {name = '', part} = each.parentElement?.dataset ?? {};
            const shown = part
              ? [...(each.firstElementChild?.shadowRoot?.querySelectorAll(part) ?? [])]
              : [each];
            if (!shown.length) throw new Error(`${name}: there is no ${part}`);
            const rects = shown.map((one) => one.getBoundingClientRect());
            const x = Math.floor(Math.min(...rects.map(({left}) => left)));
            const y = Math.floor(Math.min(...rects.map(({top}) => top)));
            const right = Math.max(...rects.map((rect) => rect.right));
            const bottom = Math.max(...rects.map((rect) => rect.bottom));
            return {
              name,
              x,
              y,
              width: Math.ceil(right) - x,
              height: Math.max(Math.ceil(bottom) - y, 1),
            };
          }),
        );
        const shot = await shoot();
        taken.push({
          mark: hash(Buffer.concat([shot, Buffer.from(JSON.stringify(boxes))])),
          names: boxes.map(({name}) => name),
          develop() {
            const whole = decode(shot);
            return boxes.map((box) => cut(whole, box));
          },
        });
        first += count;
      }
      await page.evaluate(() =>
        document.querySelectorAll('.state').forEach((each) => each.removeAttribute('hidden')),
      );
      return taken;
    },
    /**
     * The focus on one of each kind of link, button, box and fold of the story that is shown, below
     * each other.
     *
     * @returns {Promise<Shot[]>}
     */
    async takeFocus() {
      await page.setViewport({width: 320, height: 800});
      // From the keyboard: the ring is for people who use it.
      await page.keyboard.press('Tab');
      const count = await page.evaluate(() => {
        const kinds = new Map();
        for (const tag of document.querySelectorAll('.state > div > *')) {
          const root = tag instanceof HTMLIFrameElement ? tag.contentDocument : tag.shadowRoot;
          const inside = [...(root?.querySelectorAll('a[href], button, input, summary') ?? [])];
          for (const exit of root?.querySelectorAll('four-signs-exit') ?? [])
            inside.push(...(exit.shadowRoot?.querySelectorAll('a[href]') ?? []));
          for (const each of inside) {
            const kind = `${each.localName} ${each.className} ${each.parentElement?.className}`;
            if (!kinds.has(kind) && /** @type {HTMLElement} */ (each).checkVisibility?.())
              kinds.set(kind, each);
          }
        }
        /** @type {any} */ (window).toFocus = [...kinds.values()];
        return kinds.size;
      });
      const pictures = [];
      for (let index = 0; index < count; index += 1) {
        const box = await page.evaluate((at) => {
          const element = /** @type {any} */ (window).toFocus[at];
          element.focus({preventScroll: true});
          if (!element.matches(':focus-visible'))
            throw new Error('The browser draws no ring: it has not heard the keyboard');
          const view = element.ownerDocument.defaultView;
          const frame = view.frameElement;
          (frame ?? element).scrollIntoView({block: 'center'});
          if (frame) element.scrollIntoView({block: 'nearest'});
          const {left, top, right, bottom} = element.getBoundingClientRect();
          const around = frame?.getBoundingClientRect() ?? {left: 0, top: 0};
          return {
            left: Math.floor(left + around.left) - 9,
            top: Math.floor(top + around.top + scrollY) - 9,
            right: Math.ceil(right + around.left) + 9,
            bottom: Math.ceil(bottom + around.top + scrollY) + 9,
          };
        }, index);
        const clip = {
          x: Math.max(box.left, 0),
          y: box.top,
          width: Math.min(box.right, 320) - Math.max(box.left, 0),
          height: box.bottom - box.top,
        };
        const shot = await page.screenshot({
          clip,
          captureBeyondViewport: false,
          optimizeForSpeed: true,
        });
        pictures.push(Buffer.from(shot));
      }
      await page.evaluate(() => /** @type {any} */ (document.activeElement)?.blur());
      if (!pictures.length) return [];
      return [
        {
          mark: hash(Buffer.concat(pictures)),
          names: ['focus'],
          develop: () => [stack(pictures.map(decode))],
        },
      ];
    },
  };
}
