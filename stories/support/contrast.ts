/**
 * WCAG 2.2 relative luminance.
 *
 * @param hex - `#rgb` or `#rrggbb`
 */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = (digits.match(/[\da-f]{2}/gi) ?? []).map((pair) => {
    const part = parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio of two opaque colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Rounded down, so that 6.996 never reads as the 7 that it is not. */
export const ratio = (one: string, other: string): string =>
  (Math.floor(contrast(one, other) * 100) / 100).toFixed(2);
