import {colourNames, type ColourName, type Colours} from './choices.js';

/** The colours that are built in, in light: `styles/tokens.ts`. A test compares the two. */
export const builtIn: Readonly<Record<ColourName, string>> = {
  accent: '#0b4f5c',
  text: '#1b2430',
  surface: '#ffffff',
  raised: '#f1f5f5',
  border: '#76838c',
  focus: '#4a2fbd',
  danger: '#951b1b',
};

/** Which colour is read on which, and the contrast that it needs there (WCAG 2.2). */
const pairs: readonly [ColourName, ColourName, number][] = [
  ['text', 'surface', 7],
  ['text', 'raised', 7],
  ['accent', 'surface', 7],
  ['accent', 'raised', 7],
  ['danger', 'surface', 7],
  ['danger', 'raised', 7],
  ['border', 'surface', 3],
  ['border', 'raised', 3],
  ['focus', 'surface', 3],
  ['focus', 'raised', 3],
];

type Triple = readonly [number, number, number];

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const toGamma = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

const linearOf = (hex: string): Triple =>
  [1, 3, 5].map((at) => toLinear(parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Triple;

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = linearOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, `#rrggbb`, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((lighter as number) + 0.05) / ((darker as number) + 0.05);
}

/** A colour in Oklab (Ottosson, 2020): lightness, then the two axes of hue. */
function toOklab(hex: string): Triple {
  const [r, g, b] = linearOf(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const digits = channels.map((value) =>
    Math.round(Math.min(1, Math.max(0, toGamma(value))) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/**
 * The colour that is nearest to one in lightness, of the same hue, and passes; `undefined` where
 * none does.
 */
export function nearestThatPasses(
  hex: string,
  passes: (candidate: string) => boolean,
): string | undefined {
  const [lightness, a, b] = toOklab(hex);
  for (let step = 0; step <= 400; step += 1) {
    for (const sign of [-1, 1]) {
      const moved = lightness + (sign * step) / 400;
      if (moved < -0.003 || moved > 1.003) continue;
      // At its ends, lightness has no room for a hue.
      const room = Math.max(0, Math.min(1, Math.min(moved, 1 - moved) * 8));
      const candidate = fromOklab([Math.min(1, Math.max(0, moved)), a * room, b * room]);
      const kept = step === 0 ? hex : candidate;
      if (passes(kept)) return kept;
    }
  }
  return undefined;
}

/** A colour that is refused. */
export interface Refusal {
  readonly name: ColourName;
  readonly value: string;
  readonly against: ColourName;
  readonly ratio: number;
  readonly needs: number;
  /** The nearest colour that passes everywhere; `undefined` where the surface must change first. */
  readonly nearest: string | undefined;
}

/**
 * The colours that may not be taken. One that is built in counts where the partner sets none: on a
 * dark surface it may no longer be read.
 */
export function refusedColours(given: Colours): Refusal[] {
  const all = {...builtIn, ...given};
  // Letters in black or in white must be able to pass on it.
  const canCarryText = (surface: string) =>
    Math.max(contrast(surface, '#000000'), contrast(surface, '#ffffff')) >= 7;
  for (const name of ['surface', 'raised'] as const) {
    if (canCarryText(all[name])) continue;
    const ratio = Math.max(contrast(all[name], '#000000'), contrast(all[name], '#ffffff'));
    const nearest = nearestThatPasses(all[name], canCarryText);
    return [{name, value: all[name], against: 'text', ratio, needs: 7, nearest}];
  }
  return colourNames.flatMap((name) => {
    const own = pairs.filter(([each]) => each === name);
    const isRight = (value: string) =>
      own.every(([, against, needs]) => contrast(value, all[against]) >= needs);
    const wrong = own.find(([, against, needs]) => contrast(all[name], all[against]) < needs);
    if (!wrong) return [];
    const [, against, needs] = wrong;
    const ratio = contrast(all[name], all[against]);
    return [
      {
        name,
        value: all[name],
        against,
        ratio,
        needs,
        nearest: nearestThatPasses(all[name], isRight),
      },
    ];
  });
}

/** Whether the white words of the exit can be read on the colour for danger. */
export const carriesTheExit = (danger: string): boolean => contrast(danger, '#ffffff') >= 7;
