/// <reference types="vite/client" />
import fallbackCss from '../../dist/cdn/fallback.css?inline';
import themes from '../themes.json';

export type ThemeName = keyof typeof themes;
type Palette = Readonly<Record<string, string>>;

/** What the toolbar has chosen for the page that stories stand on. */
export interface HostPage {
  readonly theme: ThemeName;
  readonly scheme: 'light' | 'dark';
  readonly locale: 'en' | 'cy' | 'en-XA' | 'en-XB';
  readonly nation: string;
  readonly text: '100' | '200' | '400';
  readonly direction: 'ltr' | 'rtl';
}

/** Every property that some theme sets: the others are taken away again. */
const properties = ['accent', 'text', 'surface', 'raised', 'border', 'focus', 'radius'];

/** Makes a document a host's page, as the toolbar says. */
export function applyHostPage(page: HTMLElement, chosen: HostPage): void {
  const {font, radius, light, dark} = themes[chosen.theme] as {
    font: string;
    radius?: string;
    light?: Palette;
    dark?: Palette;
  };
  page.lang = chosen.locale;
  page.dir = chosen.locale === 'en-XB' ? 'rtl' : chosen.direction;
  if (chosen.nation) page.dataset['fourSignsNation'] = chosen.nation;
  else delete page.dataset['fourSignsNation'];
  page.style.colorScheme = chosen.scheme;
  page.style.fontFamily = font;
  // The page's own text, and by the property that of our elements, which have the size of the
  // browser's settings: see .storybook/text-size-plugin.mjs.
  page.style.fontSize = chosen.text === '100' ? '' : `${chosen.text}%`;
  page.style.setProperty('--browser-text', chosen.text === '100' ? '' : '1rem');
  for (const name of properties) {
    const value =
      name === 'radius'
        ? radius
        : light?.[name] && dark?.[name] && `light-dark(${light[name]}, ${dark[name]})`;
    if (value) page.style.setProperty(`--four-signs-${name}`, value);
    else page.style.removeProperty(`--four-signs-${name}`);
  }
}

const pageCss = `
  /* The strip of the exit goes from edge to edge, as on most pages. */
  body { margin: 0; background: var(--four-signs-surface, Canvas); color: var(--four-signs-text, CanvasText); }
  body > p { margin: 16px; }
`;

/**
 * HTML as a page of its own, in a frame that takes the look of the page around it and the height of
 * its content, whatever becomes of its width and its fonts.
 *
 * @param body - what stands in its `<body>`
 * @param script - a classic script that runs in it; without one, scripts are off, as in a browser
 *   that has none
 * @param below - room below the content, in em: for what stands at the bottom of the window
 */
export function framedPage(
  title: string,
  body: string,
  {script, below = 0}: {script?: string; below?: number} = {},
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const {documentElement: page} = document;
  frame.title = title;
  frame.className = 'framed';
  // Its height is read, and no script runs in it.
  if (!script) frame.sandbox.add('allow-same-origin');
  const attributes = ['lang', 'dir', 'style', 'data-four-signs-nation']
    .map((name) => [name, page.getAttribute(name)] as const)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${(value as string).replace(/"/g, '&quot;')}"`);
  frame.srcdoc =
    `<!doctype html><html${attributes.join('')}><head><meta charset="utf-8"><title>${title}</title>` +
    `<style>${fallbackCss.replaceAll('font-size:medium', 'font-size:var(--browser-text,medium)')}${pageCss}body { padding-block-end: ${below}em }</style></head><body>${body}` +
    `${script ? `<script>${script.replace(/<\/script/g, '<\\/script')}</script>` : ''}</body></html>`;
  frame.addEventListener('load', () => {
    const {contentDocument} = frame;
    if (!contentDocument) return;
    const fit = () => {
      const {height: needed} = contentDocument.documentElement.getBoundingClientRect();
      frame.style.height = `${Math.ceil(needed)}px`;
    };
    // Also after its fonts have come, and when an exit is drawn into it late.
    new ResizeObserver(fit).observe(contentDocument.documentElement);
  });
  return frame;
}
