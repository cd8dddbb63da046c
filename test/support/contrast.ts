/** Red, green, blue and alpha, as a screen shows them: 0 to 255. */
export type Pixel = readonly [number, number, number, number];

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

const known = new Map<string, Pixel>();

/** What the browser paints for any colour that it can read: asked of a canvas, not of our code. */
export function pixelOf(colour: string): Pixel {
  const pixel = known.get(colour) ?? paint(colour);
  known.set(colour, pixel);
  return pixel;
}

function paint(colour: string): Pixel {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#000';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return Array.from(canvas.getImageData(0, 0, 1, 1).data) as unknown as Pixel;
}

/** WCAG 2.2 relative luminance. */
function luminance(pixel: Pixel): number {
  const [red, green, blue] = pixel.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Pixel;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio of two colours that nothing shows through. */
export function contrast(one: Pixel, other: Pixel): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** One colour on another, as a screen shows it. */
export function over(pixel: Pixel, under: Pixel): Pixel {
  const share = pixel[3] / 255;
  const parts = [0, 1, 2].map((n) => pixel[n]! * share + under[n]! * (1 - share));
  return [...parts, 255] as unknown as Pixel;
}

/** The elements inside a root that have words of their own, and are seen. */
export const withWords = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      !/^(style|script)$/i.test(element.localName) &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim()) &&
      element.getClientRects().length > 0,
  );

/** What is painted behind an element, up to the edge of the page; white where nothing is. */
export function behind(element: Element): Pixel {
  const layers: Pixel[] = [];
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement || (at.getRootNode() as Partial<ShadowRoot>).host || null
  ) {
    const pixel = pixelOf(getComputedStyle(at).backgroundColor);
    layers.unshift(pixel);
    if (pixel[3] === 255) break;
  }
  return layers.reduce<Pixel>((under, pixel) => over(pixel, under), [255, 255, 255, 255]);
}
