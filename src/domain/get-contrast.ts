/** Red, green, blue and alpha, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * Reads a colour as browsers write a computed one: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)` or
 * `color(srgb 0.1 0.2 0.3 / 0.5)`. Any other is `undefined`.
 */
export function parseColour(text: string): Colour | undefined {
  const form = /^rgb|^color\(srgb /.exec(text);
  if (!form) return undefined;
  const max = form[0] > 'r' ? 255 : 1;
  const [red, green, blue, alpha = 1] = (text.match(/[\d.e-]+/g) as string[]).map(Number) as [
    number,
    number,
    number,
    number?,
  ];
  return [red / max, green / max, blue / max, alpha];
}

/**
 * Relative luminance of WCAG 2.2. A colour outside sRGB counts as the nearest that a screen has.
 */
const getLuminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((part) =>
    part <= 0.04045 ? Math.max(0, part) / 12.92 : ((Math.min(1, part) + 0.055) / 1.055) ** 2.4,
  ) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/**
 * The contrast ratio of WCAG 2.2, from 1 to 21. It is 1 where one of the colours lets through what
 * is behind it, which nobody knows, and `Infinity` where one is `undefined`: what cannot be
 * measured is not objected to.
 */
export function getContrast(colour?: Colour, surface?: Colour): number {
  if (!colour || !surface) return Infinity;
  if (colour[3] * surface[3] < 1) return 1;
  const ratio = (getLuminance(colour) + 0.05) / (getLuminance(surface) + 0.05);
  return Math.max(ratio, 1 / ratio);
}
